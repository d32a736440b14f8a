"""What was refused stands beside the field it was typed in."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtWidgets import QLabel

from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import translation
from pcio_desktop.ui.storing import Outcome
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit


@contextlib.contextmanager
def said_beside(label: QLabel, field: StoredTextEdit | None = None) -> Iterator[None]:
    """Within this block a UserError ends the block and is shown in `label`, which else hides.

    What was typed in `field` is then not stored, and stays there.
    """
    label.hide()
    try:
        yield
    except UserError as error:
        _say(error, label, field)


def told_beside(label: QLabel, field: StoredTextEdit) -> Outcome:
    """The same of what the disk answers later: the field is left only after that."""
    return Outcome(lambda error: _say(error, label, field))


def _say(error: UserError, label: QLabel, field: StoredTextEdit | None) -> None:
    label.setText(error.text(translation.current()))
    label.show()
    if field is not None:
        field.refuse()
