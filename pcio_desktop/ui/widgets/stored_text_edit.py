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

    It shows the text of one thing, named by a key. `stored` tells what is typed there: in passing
    while somebody types on (`goes_on`), and for good when the field is left. What cannot be stored
    stays with its thing: another one that is shown meanwhile does not get it.
    """

    stored = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.goes_on = False
        self._kept = ""
        self._unstored = False  # what was told last is not in the file
        self._in_passing = False  # and may still be on its way there
        self._later: str | None = None  # what the file said while somebody typed
        self._aside: dict[str, str] = {}  # typed for things that are not shown, and in no file
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
        self.textChanged.connect(self._note_key)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    @property
    def is_typing(self) -> bool:
        """Whether something was typed that is not stored yet."""
        return self._unstored or self.toPlainText() != self._kept

    @property
    def has_unstored(self) -> bool:
        """Whether anything was typed here, into whatever thing, that is in no file."""
        return self.is_typing or bool(self._aside)

    def show_text(self, key: str, text: str) -> None:
        """Show what is stored of a thing; what is just being typed into that one stays."""
        if key != self.key:
            self._turn_to(key, text)
        elif self._unstored or (self.hasFocus() and (self.is_typing or self._in_passing)):
            self._later = text  # storing may have cleaned it: a space at the end is not taken away
        else:
            self._show(text)

    def drop_typing(self) -> None:
        """Forget what was typed into the thing that is shown."""
        self._take()
        self.forget_typing()

    def store_soon(self) -> None:
        """Tell what was typed, while somebody types on."""
        if self.is_typing:
            self._tell(goes_on=True)

    def store(self) -> None:
        """Tell what was typed: the field is left, and what was told in passing must have ended."""
        was_typing = self.is_typing
        if was_typing or self._in_passing:
            self._tell(goes_on=False)
            if not self.is_typing:
                self.forget_typing()
        if self._later is not None and not was_typing and not self._unstored:
            self._show(self._later)

    def settle(self, key: str) -> None:
        """What was told of the thing is in the file, or will be."""
        if key == self.key:
            self._unstored = False
        else:
            self._aside.pop(key, None)

    def refuse(self, key: str, text: str) -> None:
        """What was told of the thing could not be stored: it stays, and is told again later."""
        if key == self.key:
            self._unstored = True
        else:
            self._aside[key] = text

    def wait(self) -> None:
        """What was told cannot be stored just now: it is told again after a pause."""
        self._unstored = True
        if self.isVisible():
            self._clock.wait()

    def share_aside(self, other: StoredTextEdit) -> None:
        """Show what `other` could not store of a thing, when that thing comes here."""
        self._aside = other._aside

    def _tell(self, *, goes_on: bool) -> None:
        self._take()
        self.goes_on = self._in_passing = goes_on
        self.stored.emit(self._kept)

    def _take(self) -> None:
        self._clock.stop()
        self._kept = self.toPlainText()
        self._unstored = self._in_passing = False

    def _turn_to(self, key: str, text: str) -> None:
        if self.key and self.is_typing:
            self._aside[self.key] = self.toPlainText()
        self.key = key
        self._show(text)
        typed = self._aside.pop(key, None)
        if typed is not None:
            self.setPlainText(typed)
            self._unstored = True

    def _show(self, text: str) -> None:
        self._later = None
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._take()
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

    def _note_key(self) -> None:
        if self.is_typing:
            self._clock.note_key()
