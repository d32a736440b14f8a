"""Keys of stored things: short, unique within a file, kept for ever.

They are primary keys, the `key` of the interchange format and part of a bookmark in the DOCX, so
they are letters, digits and underscores only.
"""

from __future__ import annotations

import secrets
from typing import Protocol

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_LENGTH = 12  # 60 bits: no collision in the life of a committee file


class Keyed(Protocol):
    """Anything with a key."""

    id: str


def new_id() -> str:
    """A new random key; it begins with a letter."""
    return "k" + "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
