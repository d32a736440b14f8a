"""Where the lines of a paragraph begin, as word processors fill them.

The places and the greedy filling are those measured against LibreOffice on the Chiang Mai minutes
(97 % of breaks and every line count the same). Lengths are twips, positions indexes of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from pcio_desktop.thai.breaks import line_starts

TOLERANCE = 0.2
"""A stretch may be wider than its line by this: 0.01 pt."""

TAB = 720
"""What a tab inside a text takes at most: the distance of the default stops."""

_OPENING = frozenset("([{“‘")
_CLOSING = frozenset(")]}”’ๆฯ,.:;!?%…/")
_THAI_DIGITS = frozenset("๐๑๒๓๔๕๖๗๘๙")
_INSIDE_NUMBERS = frozenset(".,:/-")
_INFIX = frozenset(".,:;")
_SPACES = " \t"
_BINDING = frozenset("\u00a0\u202f\u2060\ufeff")
_THAI_RUN = re.compile("[\u0e00-\u0e7f]+")
_AFTER_SPACES = re.compile(r"[ \t]+")
_AFTER_HYPHEN = re.compile(r"(?<=[A-Za-z0-9]-)(?=[A-Za-z])")


def places(text: str) -> list[int]:
    """The indexes inside a text without line feeds at which a line may start, in order."""
    found = {match.end() for match in _AFTER_SPACES.finditer(text)}
    found.update(match.start() for match in _AFTER_HYPHEN.finditer(text))
    for match in _THAI_RUN.finditer(text):
        start, end = match.span()
        found.update([start + place for place in _inside_run(match[0])])
        if start and text[start - 1] not in _OPENING:
            found.add(start)
        if end < len(text) and text[end] not in _SPACES and text[end] not in _CLOSING:
            found.add(end)
    found.discard(0)
    found.discard(len(text))
    return sorted([place for place in found if _may_start(text, place)])


def fill(text: str, advances: Sequence[float], first_room: float, room: float) -> list[int]:
    """The indexes at which the second and every further line begins.

    A line feed in the text ends a line. `first_room` is the width of the first line, `room` that of
    the others. A piece that no line can hold is cut between letters.
    """
    if "\n" not in text:
        return _fill_piece(text, advances, first_room, room)
    begun: list[int] = []
    start = 0
    for number, piece in enumerate(text.split("\n")):
        if number:
            begun.append(start)
        end = start + len(piece)
        width = first_room if number == 0 else room
        found = _fill_piece(piece, advances[start:end], width, room)
        begun += [start + place for place in found]
        start = end + 1
    return begun


def _fill_piece(text: str, advances: Sequence[float], first_room: float, room: float) -> list[int]:
    """The same for a text without line feeds."""
    if "\t" in text:
        advances = [TAB if letter == "\t" else w for letter, w in zip(text, advances, strict=True)]
    sums = [0.0, *accumulate(advances)]
    if sums[-1] <= first_room + TOLERANCE:
        return []
    starts = [0, *places(text), len(text)]
    # Spaces at the end of a line hang over and count nothing.
    ends = [sums[_without_spaces(text, place)] for place in starts]
    begun: list[int] = []
    start, width = 0, first_room
    while True:
        limit = sums[start] + width + TOLERANCE
        place = starts[bisect_right(ends, limit) - 1]
        if place >= len(text):
            return begun
        if place <= start:
            place = _cut(sums, start, limit, starts)
        if place >= len(text):
            return begun
        begun.append(place)
        start, width = place, room


def _without_spaces(text: str, place: int) -> int:
    while place and text[place - 1] in _SPACES:
        place -= 1
    return place


def _cut(sums: Sequence[float], start: int, limit: float, starts: Sequence[int]) -> int:
    """Where a piece wider than the line is cut: at the last letter that fits, one at least."""
    after = starts[bisect_right(starts, start)]
    place = max(bisect_right(sums, limit, start + 1, after + 1) - 1, start + 1)
    # A mark without width stays with the letter under it.
    while start < place < after and sums[place] == sums[place + 1]:
        place -= 1
    if place == start:
        place += 1
        while place < after and sums[place] == sums[place + 1]:
            place += 1
    return place


@lru_cache(maxsize=4096)
def _inside_run(run: str) -> tuple[int, ...]:
    """The line boundaries of one Thai run; minutes say the same again and again."""
    return tuple(line_starts(run))


def _may_start(text: str, place: int) -> bool:
    before, letter = text[place - 1], text[place]
    if before in _SPACES:
        return True
    if before in _BINDING or letter in _BINDING:
        return False
    if letter in _THAI_DIGITS and before in _INSIDE_NUMBERS:
        return False
    if before in _INFIX:  # พ.ศ. stays whole (Unicode line breaking, LB29)
        return False
    return letter not in _CLOSING and before not in _OPENING and before not in _THAI_DIGITS
