"""A table as others wrote it, made one whose cells fit together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pcio_desktop.domain.content import (
    Block,
    Paragraph,
    RowKind,
    Runs,
    Table,
    TableCell,
    TableRow,
    runs_text,
)

_MOST_COLUMNS = 40
_WIDEST_GUESS, _NARROWEST_GUESS = 40, 4


@dataclass(frozen=True, slots=True)
class RawCell:
    """A cell with the spans and the width it states; a width of 0 is none."""

    lines: tuple[Runs, ...]
    columns: int = 1
    rows: int = 1
    width: int = 0

    @property
    def length(self) -> int:
        """Letters of its longest line."""
        return max((len(runs_text(line)) for line in self.lines), default=0)


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row with the kind it states."""

    cells: list[RawCell]
    kind: RowKind = RowKind.BODY


@dataclass(slots=True)
class _Placed:
    row: int
    column: int
    cell: RawCell
    columns: int
    rows: int


def table_of(rows: Sequence[RawRow], widths: Sequence[int]) -> Iterator[Block]:
    """The table; the paragraphs alone where it is but one cell, nothing where it is empty.

    Empty rows at the end and empty columns at the right are left out, missing cells filled in and
    spans cut off at the edges. Heading rows are those at the top; a row of one cell over all
    columns heads the group of rows below it.
    """
    placed = _place(rows)
    filled = [each for each in placed if each.cell.lines]
    if not filled:
        return
    height = max(each.row for each in filled) + 1
    width = max(each.column for each in filled) + 1
    if (height, width) == (1, 1):
        yield from (Paragraph(line) for line in filled[0].cell.lines)
        return
    kept = {(each.row, each.column): each for each in placed}
    made = _fill(kept, [row.kind for row in rows], height, width)
    yield Table(_widths(placed, widths, width), made)


def _place(rows: Sequence[RawRow]) -> list[_Placed]:
    taken: set[tuple[int, int]] = set()
    placed: list[_Placed] = []
    for at, row in enumerate(rows):
        column = 0
        for cell in row.cells:
            while (at, column) in taken:
                column += 1
            if column >= _MOST_COLUMNS:
                break
            columns = 1
            while columns < cell.columns and (at, column + columns) not in taken:
                columns += 1
            height = min(cell.rows, len(rows) - at)
            taken |= {(at + r, column + c) for r in range(height) for c in range(columns)}
            placed.append(_Placed(at, column, cell, columns, height))
            column += columns
    return placed


def _fill(
    placed: dict[tuple[int, int], _Placed], kinds: Sequence[RowKind], height: int, width: int
) -> tuple[TableRow, ...]:
    covered: set[tuple[int, int]] = set()
    rows: list[TableRow] = []
    heading = True
    for at in range(height):
        heading = heading and kinds[at] is RowKind.HEADER
        cells: list[TableCell] = []
        for column in range(width):
            if (at, column) in covered:
                continue
            found = placed.get((at, column))
            columns = min(found.columns, width - column) if found else 1
            tall = min(found.rows, height - at) if found else 1
            covered |= {(at + r, column + c) for r in range(tall) for c in range(columns)}
            lines = (found.cell.lines if found else ()) or ((),)
            cells.append(TableCell(lines, columns, tall))
        rows.append(
            TableRow(tuple(cells), _kind(cells, width, heading=heading, last=at == height - 1))
        )
    return tuple(rows)


def _kind(cells: Sequence[TableCell], width: int, *, heading: bool, last: bool) -> RowKind:
    """A row of one cell over the whole width heads the rows below it, if there are any."""
    if heading:
        return RowKind.HEADER
    spans = width > 1 and len(cells) == 1 and cells[0].columns == width and cells[0].rows == 1
    return RowKind.GROUP if spans and not last else RowKind.BODY


def _widths(placed: Sequence[_Placed], stated: Sequence[int], width: int) -> tuple[int, ...]:
    """The stated widths where all columns have one, else guesses from the longest lines."""
    by_column = [*stated, *[0] * width][:width]
    if not all(by_column):
        by_column = [0] * width
        for each in placed:
            if each.columns == 1 and each.column < width:
                by_column[each.column] = max(by_column[each.column], each.cell.width)
    if all(by_column):
        return tuple(by_column)
    longest = [_NARROWEST_GUESS] * width
    for each in placed:
        if each.columns == 1 and each.column < width:
            length = min(_WIDEST_GUESS, each.cell.length)
            longest[each.column] = max(longest[each.column], length)
    return tuple(longest)
