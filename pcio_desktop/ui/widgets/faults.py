"""What was refused stands beside the field it was typed in."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QLabel

from pcio_desktop.domain.errors import NotFound, UserError
from pcio_desktop.ui import translation
from pcio_desktop.ui.storing import Outcome
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit


@contextlib.contextmanager
def said_beside(label: QLabel) -> Iterator[None]:
    """Within this block a UserError ends the block and is shown in `label`, which else hides."""
    label.hide()
    try:
        yield
    except UserError as error:
        _say(error, label)


def store_typed(
    field: StoredTextEdit, label: QLabel, write: Callable[[str, Outcome | None], bool]
) -> None:
    """Bring into the file what `field` has just told; what is refused stays typed there.

    `write` gets the key of the thing and, while somebody types on, who hears from the disk. It
    says whether it took the text: not while the disk is still busy with what was typed before.
    """
    key, text = field.key, field.toPlainText()

    def refuse(error: UserError) -> None:
        field.refuse(key, text)
        if field.key == key:
            _say(error, label)

    label.hide()
    try:
        is_taken = write(key, Outcome(refuse) if field.goes_on else None)
    except NotFound as error:  # what was typed went with its thing
        field.settle(key)
        _say(error, label)
    except UserError as error:
        refuse(error)
    else:
        if is_taken:
            field.settle(key)
            label.hide()  # what was typed before may have been refused meanwhile
        else:
            field.wait()


def _say(error: UserError, label: QLabel) -> None:
    label.setText(error.text(translation.current()))
    label.show()
