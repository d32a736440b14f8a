"""The list of resolutions: one key chooses a verb, Enter goes on to the owners."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from pcio_desktop.ui.widgets.number_keys import digit_of

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_MOVES = {_Key.Key_Up: -1, _Key.Key_Down: 1}


class ResolutionsView(QListView):
    """Tells what was asked for; the page does it."""

    number_pressed = Signal(int)
    entered_by_key = Signal()
    removal_asked = Signal()
    move_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if digit is not None:
            self.number_pressed.emit(digit)
        elif event.key() in _ENTER:
            self.entered_by_key.emit()
        elif event.key() == _Key.Key_Delete:
            self.removal_asked.emit()
        elif control and event.key() in _MOVES:
            self.move_asked.emit(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters choose nothing here: digits of the Thai layout are letters."""

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() * 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A click on a heading or below the cards must not take the choice away.
        index: QModelIndex = self.indexAt(event.position().toPoint())
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            super().mousePressEvent(event)
