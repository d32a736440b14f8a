"""A line edit that knows Thai words, and that leaves undo to the window once its text is stored."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from pcio_desktop.ui.widgets.thai_keys import (
    HistoryKey,
    WordKey,
    history_key,
    next_word,
    previous_word,
    word_at,
    word_key,
)

_BESIDE = 2  # pixels that Qt leaves free on either side of the text of a line edit


class ThaiLineEdit(QLineEdit):
    """Ctrl+arrows, Ctrl+Backspace, Ctrl+Delete and double click go by Thai word.

    Undo and redo act on what was typed here since `forget_typing`; when there is nothing of that,
    they reach the window.
    """

    _hint = ""  # what stands there while nothing is typed

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

    def placeholderText(self) -> str:
        return self._hint

    def setPlaceholderText(self, hint: str) -> None:
        """Qt is not told of it: it cuts a hint where the font ends, above its lower vowels."""
        if self.accessibleDescription() in ("", self._hint):  # else something is wrong with it
            self.setAccessibleDescription(hint)
        self._hint = hint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and not self.displayText():
            self._paint_hint()

    def _paint_hint(self) -> None:
        metrics, room = self.fontMetrics(), self._text_room()
        top = room.y() + (room.height() - metrics.height() + 1) // 2
        line = QRect(room.x(), top, room.width(), metrics.height())
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        hint = metrics.elidedText(self._hint, Qt.TextElideMode.ElideRight, line.width())
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        painter.drawText(line, across | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip, hint)
        painter.end()

    def _text_room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(contents, option, self)
        return room.marginsRemoved(self.textMargins()).adjusted(_BESIDE, 0, -_BESIDE, 0)

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
