"""How wide the columns of a table are, in twips.

A roster's columns follow its texts, so that as many people as possible fit a page: names and
surnames unbroken, the rest shared between post and role where it saves most lines.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence

from pcio_desktop.documents.blocks import Cell, Grid, Roster, spans_text
from pcio_desktop.documents.geometry import Geometry
from pcio_desktop.documents.text_width import text_width
from pcio_desktop.thai.breaks import line_starts

AIR = 120
"""What a fitted column has at least beyond its widest text: the cell margin of 85 and a little."""

_MORE_AIR = (400, 240)  # tried first, for lists with short posts

_VALUE_GAP = 120  # least room between a text and the value at the end of its line

_LARGEST = 4  # columns of a roster of the form
_LEAST_SHARE = 4  # the last free column keeps at least a quarter of the table
_LOOKED_AT = 150  # rows that are measured line by line; more change nothing
_LOSS = 1.06  # a line of Thai is filled to about 94 %: it breaks between words only


def table_columns(table: Roster | Grid, geometry: Geometry) -> tuple[list[int], tuple[int, int]]:
    """The width of each column of a table, and what its cells keep free at the left and right."""
    if isinstance(table, Grid):
        return grid_widths(table.widths, geometry.text_width), geometry.grid_margins
    return roster_widths(table, geometry), geometry.roster_margins


def grid_widths(shares: Sequence[int], total: int) -> list[int]:
    """Shares as twips; they add up to `total` exactly."""
    whole = sum(shares) or 1
    edges = [round(total * sum(shares[:index]) / whole) for index in range(len(shares) + 1)]
    return [right - left for left, right in itertools.pairwise(edges)]


def roster_widths(roster: Roster, geometry: Geometry) -> list[int]:
    """The columns of a roster over the whole text width.

    One column takes all; of two the first is fitted; of three the first two; of four the first two
    (number with name, surname), the last (role) as wide as saves most lines, the third the rest.
    """
    total, count = geometry.text_width, roster.columns
    if count <= 1:
        return [total]
    size = geometry.half_points
    columns = _column_texts(roster)
    names = [_widest(texts, size) for texts in columns[: min(count - 1, 2)]]
    if count > _LARGEST:
        fitted = _bounded([width + AIR for width in names], total - total // _LEAST_SHARE)
        return [*fitted, *grid_widths([1] * (count - len(fitted)), total - sum(fitted))]
    rows = zip(*[texts[:_LOOKED_AT] for texts in columns[len(names) :]], strict=True)
    tail = Counter(tuple([_widest((text,), size) for text in texts]) for texts in rows)
    word = _widest((piece for role in set(columns[-1]) for piece in role.split()), size)
    best: tuple[int, list[int]] | None = None
    for air in (*_MORE_AIR, AIR):
        fitted = _bounded([width + air for width in names], total - total // _LEAST_SHARE)
        lines, rest = _best_rest(tail, total - sum(fitted), word)
        if best is None or lines < best[0]:
            best = lines, [*fitted, *rest]
        if lines == tail.total():
            break
    assert best is not None
    return best[1]


def value_fits(text: str, value: str, room: int, half_points: int) -> bool:
    """Whether a value at the right end fits beside the last line of the text before it.

    `room` is the width of a line. Lines are filled as word processors do, between Thai words.
    """
    line = text.rpartition("\n")[2]
    needed = text_width(value, half_points) + _VALUE_GAP
    width = text_width(line, half_points)
    if width <= room:
        return width + needed <= room
    start = 0
    for begin, end in itertools.pairwise((0, *line_starts(line), len(line))):
        if begin > start and text_width(line[start:end].rstrip(), half_points) > room:
            start = begin
    return text_width(line[start:], half_points) + needed <= room


def _column_texts(roster: Roster) -> list[list[str]]:
    """The texts of each column; rows that do not have all cells are left out."""
    rows = [row.cells for row in roster.rows if len(row.cells) == roster.columns]
    columns = [list(map(_text, cells)) for cells in zip(*rows, strict=True)]
    return columns or [[] for _ in range(roster.columns)]


def _text(cell: Cell) -> str:
    return "\n".join(map(spans_text, cell.paragraphs))


def _widest(texts: Iterable[str], size: int) -> int:
    """The widest line among texts of one or more lines."""
    lines = [line for text in set(texts) for line in text.split("\n")]
    return max([text_width(line, size) for line in lines], default=0)


def _bounded(widths: list[int], limit: int) -> list[int]:
    """The widths, made smaller in proportion when together they exceed the limit."""
    total = sum(widths)
    return widths if total <= limit else [width * limit // total for width in widths]


def _best_rest(tail: Counter[tuple[int, ...]], room: int, word: int) -> tuple[int, list[int]]:
    """The widths of the columns after the names, and how many lines their texts then take.

    `tail` counts the rows by the widths of their texts in those columns.
    """
    if all(len(widths) == 1 for widths in tail):
        return sum([_lines(widths[0], room - AIR) * n for widths, n in tail.items()]), [room]
    full = {widths[1] for widths in tail}
    candidates = {*full, word, *(width * 11 // 20 for width in full)}
    # The role is not broken inside a word, not even to save a line: the chair's heads the list.
    limits = range(max(min(word, room // 2), min(full)), room * 2 // 3)
    best = (tail.total() * room, room // 3)
    for last in sorted((width + AIR for width in candidates if width in limits), reverse=True):
        first = room - last
        lines = sum(
            [
                (
                    1
                    if widths[0] + AIR <= first and widths[1] + AIR <= last
                    else max(_lines(widths[0], first - AIR), _lines(widths[1], last - AIR))
                )
                * n
                for widths, n in tail.items()
            ]
        )
        if lines < best[0]:
            best = (lines, last)
        if lines == tail.total():
            break
    return best[0], [room - best[1], best[1]]


def _lines(width: int, room: int) -> int:
    return 1 if width <= room else -int(-width * _LOSS // max(room, 1))
