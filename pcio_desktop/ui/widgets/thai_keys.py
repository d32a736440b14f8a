"""Which keys move by word and which undo, and where the words of a Thai text begin and end.

Qt takes a whole run of Thai without spaces for one word. Positions are Qt's: UTF-16 units.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from pcio_desktop.thai.breaks import word_starts


@dataclass(frozen=True, slots=True)
class WordKey:
    """A key that goes one word on or back; `selects` what lies between, or `deletes` it."""

    forward: bool
    selects: bool = False
    deletes: bool = False


class HistoryKey(Enum):
    """The keys that take typing back and bring it again."""

    UNDO = "undo"
    REDO = "redo"


_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

_WORD_KEYS = {
    (_CTRL, Qt.Key.Key_Right): WordKey(forward=True),
    (_CTRL, Qt.Key.Key_Left): WordKey(forward=False),
    (_CTRL | _SHIFT, Qt.Key.Key_Right): WordKey(forward=True, selects=True),
    (_CTRL | _SHIFT, Qt.Key.Key_Left): WordKey(forward=False, selects=True),
    (_CTRL, Qt.Key.Key_Delete): WordKey(forward=True, deletes=True),
    (_CTRL, Qt.Key.Key_Backspace): WordKey(forward=False, deletes=True),
}
_HISTORY_KEYS = {
    QKeyCombination(_CTRL, Qt.Key.Key_Z): HistoryKey.UNDO,
    QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_Z): HistoryKey.REDO,
    QKeyCombination(_CTRL, Qt.Key.Key_Y): HistoryKey.REDO,
}


def word_key(event: QKeyEvent) -> WordKey | None:
    """What a key press does by words; None for every other key."""
    return _WORD_KEYS.get((event.modifiers() & ~_KEYPAD, Qt.Key(event.key())))


def history_key(event: QEvent) -> HistoryKey | None:
    """Whether a key press, or the question who takes it, is about undo or redo."""
    if not isinstance(event, QKeyEvent):
        return None
    return _HISTORY_KEYS.get(event.keyCombination())


def next_word(text: str, at: int) -> int:
    """Where the word after `at` begins; the end of the text when there is none."""
    index = _index(text, at)
    return _unit(text, next((i for i in word_starts(text) if i > index), len(text)))


def previous_word(text: str, at: int) -> int:
    """Where the word before `at`, or the one `at` stands in, begins; 0 at the first."""
    index = _index(text, at)
    return _unit(text, max((i for i in word_starts(text) if i < index), default=0))


def word_at(text: str, at: int) -> tuple[int, int]:
    """Beginning and end of the word at `at`, the spaces after it left out.

    Of a text of spaces alone, all of it; an empty text gives (0, 0).
    """
    index = min(_index(text, at), max(len(text) - 1, 0))
    starts = [0, *word_starts(text), len(text)]
    start = max(i for i in starts if i <= index)
    end = min((i for i in starts if i > index), default=len(text))
    word = text[start:end]
    kept = len(word.rstrip()) or len(word)
    return _unit(text, start), _unit(text, start + kept)


def _index(text: str, unit: int) -> int:
    """The Python index of a place that Qt counts in UTF-16 units."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return unit
    return len(text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))


def _unit(text: str, index: int) -> int:
    if text.isascii() or max(text, default="") <= "\uffff":
        return index
    return len(text[:index].encode("utf-16-le")) // 2
