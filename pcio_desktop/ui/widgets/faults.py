"""What was refused stands beside the field it was typed in."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtWidgets import QLabel

from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import translation


@contextlib.contextmanager
def said_beside(label: QLabel) -> Iterator[None]:
    """Within this block a UserError ends the block and is shown in `label`, which else hides."""
    label.hide()
    try:
        yield
    except UserError as error:
        label.setText(error.text(translation.current()))
        label.show()
