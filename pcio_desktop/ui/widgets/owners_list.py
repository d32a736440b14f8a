"""The owners of a resolution in the ledger: a number chooses the state of the current one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from pcio_desktop.ui.widgets.card_list import CardList
from pcio_desktop.ui.widgets.number_keys import digit_of


class OwnersList(CardList):
    """Tells what was asked for; the page does it."""

    number_pressed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit is not None:
            self.number_pressed.emit(digit)
        else:
            super().keyPressEvent(event)
