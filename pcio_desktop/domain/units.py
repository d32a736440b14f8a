"""Names that tie a paragraph or table row of a paper to what it was made from.

They become bookmarks in the DOCX: `documents` writes them, `archive` reads them back, so they are
defined once here. At most 40 characters, letters, digits and underscores (the rule of Word); the
leading underscore hides them in Word's list of bookmarks.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple


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


class UnitParts(NamedTuple):
    """What a unit name says: the kind and key of the thing, and which of its units it is."""

    kind: UnitKind
    key: str
    place: int


UNIT_PATTERN = rf"^_m([{''.join(UnitKind)}])(0|[1-9][0-9]{{0,3}})?_([A-Za-z][A-Za-z0-9_]{{0,23}})$"
_UNIT = re.compile(UNIT_PATTERN)


def unit_parts(name: str) -> UnitParts | None:
    """A name that `unit_name` made, taken apart; None for any other text."""
    found = _UNIT.match(name)
    if found is None:
        return None
    return UnitParts(UnitKind(found[1]), found[3], int(found[2] or 0))
