"""Which key records what in the table of attendance, under any keyboard layout.

The row of digits has letters under the Thai layouts (ๅ / - ภ under Kedmanee), and ๑๒๓๔ lie on
other keys there. A digit of either script is taken as it is typed; any other letter counts by the
place of its key, and by itself where the system does not tell the place.
"""

from __future__ import annotations

import sys
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from pcio_desktop.thai.numerals import to_arabic

_FIRST_CODE = 2 if sys.platform == "win32" else 10  # the key of the digit 1
_CODES = {_FIRST_CODE + place: digit for place, digit in enumerate((1, 2, 3, 4, 5, 6, 7, 8, 9, 0))}
_KEDMANEE = dict(zip("ๅ/-ภถุึคตจ", (1, 2, 3, 4, 5, 6, 7, 8, 9, 0), strict=True))
_REST_LETTERS = frozenset("aAฟฤ")
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Press(Enum):
    """What a key asks for besides a digit."""

    REST_CAME = auto()
    EDIT = auto()
    REMOVE = auto()


_OTHERS = {
    Qt.Key.Key_F2: Press.EDIT,
    Qt.Key.Key_Return: Press.EDIT,
    Qt.Key.Key_Enter: Press.EDIT,
    Qt.Key.Key_Delete: Press.REMOVE,
    Qt.Key.Key_Backspace: Press.REMOVE,
}


def pressed(event: QKeyEvent) -> int | Press | None:
    """The digit 0 to 9, or what else is asked for; None for a key that means nothing here."""
    if event.modifiers() & _HELD:
        return None
    other = _OTHERS.get(Qt.Key(event.key()))
    if other is not None:
        return other
    text = event.text()
    typed = to_arabic(text)
    if len(typed) == 1 and typed in "0123456789":
        return int(typed)
    if text and text in _REST_LETTERS:
        return Press.REST_CAME
    code = event.nativeScanCode()
    if not code:
        return _KEDMANEE.get(text)
    plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return _CODES.get(code) if plain and text else None
