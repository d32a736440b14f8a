"""Several lines of plain text that are stored when typing pauses and when the field is left."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcio_desktop.ui.widgets.thai_text_edit import ThaiTextEdit

_PAUSE = 1000  # milliseconds without a key
_MOST_LINES = 8
_INSET = (3, 2, 3, 2)


class StoredTextEdit(ThaiTextEdit):
    """As high as its text, up to a limit; Tab leaves it. `stored` tells of text the user typed."""

    stored = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._before = ""  # what was stored before the text told last
        self._refused = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(ThaiTextEdit.LineWrapMode.WidgetWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setViewportMargins(*_INSET)  # the round corners of the frame stand there
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._pause = QTimer(self)
        self._pause.setObjectName("pause")
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.store)
        self.textChanged.connect(self._wait)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    @property
    def is_typing(self) -> bool:
        """Whether something was typed that is not stored yet."""
        return self.toPlainText() != self._kept

    def set_text(self, text: str) -> None:
        """Show what is stored; what is just being typed stays."""
        if self.is_typing and (self.hasFocus() or self._refused):
            return
        self._kept = text
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._pause.stop()
        self.forget_typing()

    def drop_typing(self) -> None:
        """Forget what was typed: the field shows something else from now on."""
        self._kept = self.toPlainText()
        self._refused = False
        self._pause.stop()

    def refuse(self) -> None:
        """What was told could not be stored: it stays in the field and is told again later."""
        self._kept, self._refused = self._before, True

    def store(self) -> None:
        """Tell what was typed."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._kept:
            self._before, self._kept, self._refused = self._kept, text, False
            self.forget_typing()
            self.stored.emit(text)

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
            self._pause.start()
