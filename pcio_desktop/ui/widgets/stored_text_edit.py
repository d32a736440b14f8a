"""Several lines of plain text that are stored when typing pauses and when the field is left."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcio_desktop.ui.widgets.thai_text_edit import ThaiTextEdit
from pcio_desktop.ui.widgets.typing_clock import TypingClock

_MOST_LINES = 8
_INSET = (3, 2, 3, 2)


class StoredTextEdit(ThaiTextEdit):
    """As high as its text, up to a limit; Tab leaves it.

    What is typed is told by `typed` while that goes on, to be stored without keeping the keys
    waiting, and by `stored` when the field is left: then it must be in the file, or be refused.
    """

    typed = Signal(str)
    stored = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._refused = False
        self._in_passing = False  # the text told last may still be on its way to the disk
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(ThaiTextEdit.LineWrapMode.WidgetWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setViewportMargins(*_INSET)  # the round corners of the frame stand there
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._clock = TypingClock(self)
        self._clock.due.connect(self.store_soon)
        self.textChanged.connect(self._wait)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    @property
    def is_typing(self) -> bool:
        """Whether something was typed that is not stored yet."""
        return self._refused or self.toPlainText() != self._kept

    def set_text(self, text: str) -> None:
        """Show what is stored; what is just being typed stays, also where storing cleans it."""
        if self._refused or (self.hasFocus() and (self.is_typing or self._in_passing)):
            return
        self._kept = text
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._clock.stop()
        self.forget_typing()

    def drop_typing(self) -> None:
        """Forget what was typed: the field shows something else from now on."""
        self._take()

    def refuse(self) -> None:
        """What was told could not be stored: it stays in the field and is told again later."""
        self._refused = True

    def store_soon(self) -> None:
        """Tell what was typed, while somebody types on."""
        if self.is_typing:
            self._take()
            self._in_passing = True
            self.typed.emit(self._kept)

    def store(self) -> None:
        """Tell what was typed: the field is left."""
        if self.is_typing or self._in_passing:
            self._take()
            self.stored.emit(self._kept)

    def _take(self) -> None:
        self._clock.stop()
        self._kept = self.toPlainText()
        self._refused = self._in_passing = False
        self.forget_typing()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        frame = 2 * (self.frameWidth() + 1) + _INSET[1] + _INSET[3]
        text = round(self.document().size().height())
        # A little more than the text: the font ends above its lower vowels.
        height = min(max(text, line), _MOST_LINES * line) + frame + line // 4
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.store()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _wait(self) -> None:
        if self.is_typing:
            self._clock.note_key()
