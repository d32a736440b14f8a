"""Which digit was meant by a key: 1, ๑, or what the same key gives under the Thai layout."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# The row of digits under เกษมณี, and what shift gives there.
_THAI_ROW = {mark: at for at, mark in enumerate("จๅ/-ภถุึคต")}
_THAI_DIGITS = {mark: at for at, mark in enumerate("๐๑๒๓๔๕๖๗๘๙")}
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def digit_of(event: QKeyEvent) -> int | None:
    """The digit; None for every other key, and for one with Ctrl or Alt."""
    if event.modifiers() not in _PLAIN:
        return None
    text = event.text()
    if len(text) == 1 and text.isascii() and text.isdecimal():
        return int(text)
    return _THAI_DIGITS.get(text, _THAI_ROW.get(text))
