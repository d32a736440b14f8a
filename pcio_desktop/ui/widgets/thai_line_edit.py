"""A line edit that knows Thai words, and that leaves undo to the window once its text is stored."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit

from pcio_desktop.ui.widgets.thai_keys import (
    HistoryKey,
    WordKey,
    history_key,
    next_word,
    previous_word,
    word_at,
    word_key,
)


class ThaiLineEdit(QLineEdit):
    """Ctrl+arrows, Ctrl+Backspace, Ctrl+Delete and double click go by Thai word.

    Undo and redo act on what was typed here since `forget_typing`; when there is nothing of that,
    they reach the window.
    """

    def forget_typing(self) -> None:
        """What was typed is stored now: from here on, undo is a matter of the window."""
        place, anchor = self.cursorPosition(), self._anchor()
        self.setText(self.text())  # which empties the history
        if anchor == place:
            self.setCursorPosition(place)
        else:
            self.setSelection(anchor, place - anchor)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and (key := history_key(event)):
            if self._can(key):
                event.accept()
            else:
                event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (history := history_key(event)) is not None:
            if self._can(history):
                self.undo() if history is HistoryKey.UNDO else self.redo()
            else:
                event.ignore()
        elif (word := word_key(event)) is not None and self._follows(word):
            self._go(word)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.echoMode() == QLineEdit.EchoMode.Normal and self.text():
            start, end = word_at(self.text(), self.cursorPositionAt(event.position().toPoint()))
            self.setSelection(start, end - start)

    def _can(self, key: HistoryKey) -> bool:
        if self.isReadOnly():
            return False
        return self.isUndoAvailable() if key is HistoryKey.UNDO else self.isRedoAvailable()

    def _follows(self, key: WordKey) -> bool:
        visible = self.echoMode() == QLineEdit.EchoMode.Normal
        return visible and not (key.deletes and self.isReadOnly())

    def _go(self, key: WordKey) -> None:
        if key.deletes and self.hasSelectedText():
            self.del_()
            return
        place = self.cursorPosition()
        target = (next_word if key.forward else previous_word)(self.text(), place)
        if key.deletes or key.selects:
            anchor = self._anchor() if key.selects else place
            self.setSelection(anchor, target - anchor)
            if key.deletes and target != place:
                self.del_()
        else:
            self.setCursorPosition(target)

    def _anchor(self) -> int:
        if not self.hasSelectedText():
            return self.cursorPosition()
        start, end = self.selectionStart(), self.selectionEnd()
        return end if self.cursorPosition() == start else start
