"""A spin box that shows the digits of the window's language and takes whatever is typed."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox

from pcio_desktop.thai.numerals import to_arabic
from pcio_desktop.ui import words


class NumberBox(QSpinBox):
    """๓๕ in Thai, 35 in English; ๓๕ and 35 are the same when typed."""

    def textFromValue(self, val: int) -> str:
        """The number as it is shown."""
        return words.number(val)

    def valueFromText(self, text: str) -> int:
        """The number that was typed."""
        return super().valueFromText(to_arabic(text))

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        """What Qt says of the same text in its own digits; what was typed stays."""
        state, _, _ = super().validate(to_arabic(input), pos)
        return state, input, pos
