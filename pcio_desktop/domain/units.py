"""Names that tie a paragraph or table row of a paper to what it was made from.

They become bookmarks in the DOCX: `documents` writes them, `archive` reads them back, so they are
defined once here. At most 40 characters, letters, digits and underscores (the rule of Word); the
leading underscore hides them in Word's list of bookmarks.
"""

from __future__ import annotations

from enum import StrEnum


class UnitKind(StrEnum):
    """What a unit was made from; the value is its letter in the name."""

    FIXED = "f"  # a line of the form itself; the key is the meeting's
    HEADING = "h"  # a line of the heading; the key is the meeting's
    ATTENDANCE = "a"
    PARTICIPANT = "p"
    ITEM = "i"
    STATEMENT = "s"
    RESOLUTION = "r"
    SIGNATORY = "g"


def unit_name(kind: UnitKind, key: str, place: int = 0) -> str:
    """The name of the unit at `place` among those made from the thing with `key`."""
    # The place stands before the key: after it, "st" at 1 would be "st_1" at 0.
    return f"_m{kind}{place}_{key}" if place else f"_m{kind}_{key}"
