"""Typing as a person does: key by key, Thai letters too, which QTest cannot send."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_KINDS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


def type_text(widget: QObject, text: str) -> None:
    """Send each character of `text` to `widget` as one key.

    WORKAROUND: QTest.keyClicks aborts the process on Thai letters (qasciikey.cpp, Qt 6.11.3).
    """
    for letter in text:
        for kind in _KINDS:
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)
