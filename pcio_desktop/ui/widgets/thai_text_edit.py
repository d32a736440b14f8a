"""A text editor that knows Thai words, and that leaves undo to the window once all is stored.

Lines break at Thai words where Qt finds libthai, which thai_screen.py sees to. Zero-width spaces
are no way round its absence: in an editor they would enter the text.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from pcio_desktop.ui.widgets.thai_keys import (
    HistoryKey,
    WordKey,
    history_key,
    next_word,
    previous_word,
    word_at,
    word_key,
)

_Move = QTextCursor.MoveOperation
_Mode = QTextCursor.MoveMode


class ThaiTextEdit(QTextEdit):
    """Ctrl+arrows, Ctrl+Backspace, Ctrl+Delete and double click go by Thai word.

    Undo and redo act on what was typed here since `forget_typing`; when there is nothing of that,
    they reach the window.
    """

    def forget_typing(self) -> None:
        """What was typed is stored now: from here on, undo is a matter of the window."""
        self.document().clearUndoRedoStacks()

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
        elif (word := word_key(event)) is not None and not (word.deletes and self.isReadOnly()):
            self._go(word)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        cursor = self.cursorForPosition(event.position().toPoint())
        block = cursor.block()
        if block.text():
            start, end = word_at(block.text(), cursor.positionInBlock())
            cursor.setPosition(block.position() + start)
            cursor.setPosition(block.position() + end, _Mode.KeepAnchor)
            self.setTextCursor(cursor)

    def _can(self, key: HistoryKey) -> bool:
        if self.isReadOnly():
            return False
        document = self.document()
        undo = key is HistoryKey.UNDO
        return document.isUndoAvailable() if undo else document.isRedoAvailable()

    def _go(self, key: WordKey) -> None:
        cursor = self.textCursor()
        if not (key.deletes and cursor.hasSelection()):
            mode = _Mode.KeepAnchor if key.selects or key.deletes else _Mode.MoveAnchor
            if key.deletes:
                cursor.clearSelection()
            step_word(cursor, forward=key.forward, mode=mode)
        if key.deletes:
            cursor.removeSelectedText()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()


def step_word(cursor: QTextCursor, *, forward: bool, mode: QTextCursor.MoveMode) -> None:
    """Move to the next or the previous beginning of a word; at its end into the next paragraph."""
    block, place = cursor.block(), cursor.positionInBlock()
    if place == (block.length() - 1 if forward else 0):
        cursor.movePosition(_Move.NextCharacter if forward else _Move.PreviousCharacter, mode)
        return
    target = (next_word if forward else previous_word)(block.text(), place)
    cursor.setPosition(block.position() + target, mode)
