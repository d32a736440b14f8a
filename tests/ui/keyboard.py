"""Typing as people do: QTest's own keyClicks ends the process at the first Thai letter."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """Press and release a key for each letter, as an input method sends them."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = ord(letter.upper()) if letter.isascii() else 0
            QApplication.sendEvent(widget, QKeyEvent(kind, key, _NONE, letter))
