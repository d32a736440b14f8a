"""Where the cells of a table row stand when cells reach over several columns and rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pcio_desktop.documents.blocks import Cell, Row


class Place(NamedTuple):
    """A stretch of a row: a cell, or None for what a row leaves empty at its end."""

    column: int
    columns: int
    rows: int
    cell: Cell | None


class Hidden(NamedTuple):
    """The part of a row that a cell from above covers; `left` rows more, this one counted."""

    column: int
    columns: int
    left: int


class CellPlaces:
    """Places the cells of a table, row after row. Use it once a table."""

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._hidden: list[Hidden] = []

    @property
    def open(self) -> bool:
        """Whether a cell of the last row reaches into the next one."""
        return bool(self._hidden)

    @property
    def hidden(self) -> tuple[Hidden, ...]:
        """What cells from above cover of the next row."""
        return tuple(self._hidden)

    def row(self, row: Row) -> Iterator[Place]:
        """The cells of a row with their places; the last one is stretched or cut to fill it."""
        hidden = self._hidden
        self._hidden = [it._replace(left=it.left - 1) for it in hidden if it.left > 1]
        count = self._columns
        column = 0
        for index, cell in enumerate(row.cells):
            column = _next_free(column, hidden)
            if column >= count:
                return
            room = min((it.column for it in hidden if it.column > column), default=count) - column
            last = index == len(row.cells) - 1 and column + room == count
            columns = room if last else min(cell.columns, room)
            if cell.rows > 1:
                self._hidden.append(Hidden(column, columns, cell.rows - 1))
            yield Place(column, columns, cell.rows, cell)
            column += columns
        while (column := _next_free(column, hidden)) < count:
            room = min((it.column for it in hidden if it.column > column), default=count) - column
            yield Place(column, room, 1, None)
            column += room


def _next_free(column: int, hidden: list[Hidden]) -> int:
    while covering := next((it.columns for it in hidden if it.column == column), 0):
        column += covering
    return column
