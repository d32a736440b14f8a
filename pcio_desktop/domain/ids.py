"""Keys of stored things: short, unique within a file, kept for ever.

They are primary keys, the `key` of the interchange format and part of a bookmark in the DOCX, so
they are letters, digits and underscores only.
"""

from __future__ import annotations

import os
import secrets
import threading
from typing import Protocol

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # in the order in which SQLite sorts
_LENGTH = 14  # 70 bits: 50 for the run, so that no two meet in the life of a file, 20 to count
KEYS_OF_A_RUN = 1 << 20


class Keyed(Protocol):
    """Anything with a key."""

    id: str


class Keys:
    """Keys in rising order from a place found by chance, one such run for each process.

    What is made together so lies together in the file: a new meeting of 35 seats writes half as
    many pages as with keys that are chance alone, and reading by key reads on.
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._process = self._last = self._left = 0

    def next(self) -> str:
        """A key, after every earlier one of the run."""
        with self._turn:
            if not self._left or self._process != os.getpid():
                self._begin()
            self._left -= 1
            self._last += 1
            return _written(self._last)

    def _begin(self) -> None:
        self._process, self._left = os.getpid(), KEYS_OF_A_RUN
        self._last = secrets.randbits(50) * KEYS_OF_A_RUN


def _written(number: int) -> str:
    """The number with digits of 5 bits; it begins with a letter."""
    places = range(5 * (_LENGTH - 1), -1, -5)
    return "k" + "".join(_ALPHABET[number >> place & 31] for place in places)


new_id = Keys().next
"""A new key: the next one of this program."""
