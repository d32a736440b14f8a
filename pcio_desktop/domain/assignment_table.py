"""การมอบหมาย out of a table: one for each owner that a column names, its rows as the task.

The model is the table of a survey: questions at the left, the office that answers at the right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pcio_desktop.domain.content import RowKind, Table, TableCell, TableRow, runs_text

_OWNER_WORDS = ("หน่วยงาน", "ผู้รับผิดชอบ", "รับผิดชอบ", "ผู้ดำเนินการ")
_SEVERAL = re.compile(r"\s*[/,;\n]\s*")


@dataclass(frozen=True, slots=True)
class ProposedAssignment:
    """An owner as the table writes it, and what its rows ask."""

    owner: str
    questions: tuple[str, ...]

    @property
    def task(self) -> str:
        """The questions, one a line."""
        return "\n".join(self.questions)


def proposed_assignments(table: Table) -> tuple[ProposedAssignment, ...]:
    """One for each owner, in the order of their first rows; empty when no column names owners.

    The column is the one whose header speaks of offices or of who is responsible. A cell with
    several owners (สำนักงานจังหวัด/สถิติจังหวัด) gives its row to each. Group rows, repeated headers
    and rows without an owner ask nothing of anybody. A cell that spans rows counts for all of them.
    """
    grid = [cells for cells, kind in _grid(table) if kind is RowKind.BODY]
    column = _owner_column(table)
    if column is None:
        return ()
    asked = _question_column(grid, column)
    found: dict[str, list[str]] = {}
    for cells in grid:
        question = cells[asked]
        for owner in _SEVERAL.split(cells[column]):
            if owner.strip() and question:
                questions = found.setdefault(owner.strip(), [])
                if question not in questions:
                    questions.append(question)
    return tuple(ProposedAssignment(owner, tuple(asks)) for owner, asks in found.items())


def _owner_column(table: Table) -> int | None:
    """The last column whose header names owners; None without a header that does."""
    for cells, _kind in _grid(table):
        named = [
            at
            for at, text in enumerate(cells)
            if at and any(word in text for word in _OWNER_WORDS) and text != cells[0]
        ]
        return named[-1] if named else None
    return None


def _question_column(grid: Sequence[Sequence[str]], owners: int) -> int:
    """The column with the most letters besides that of the owners."""
    columns = [at for at in range(len(grid[0]) if grid else 0) if at != owners]
    return max(columns, key=lambda at: sum(len(cells[at]) for cells in grid), default=0)


def _grid(table: Table) -> Iterator[tuple[list[str], RowKind]]:
    """The rows with a text for every column; what a cell spans repeats its text.

    A first row that is not marked as one counts as the header, and so does each row equal to it.
    A row whose cells are one that spans all columns is a group row, marked or not.
    """
    width = len(table.widths)
    hanging: list[tuple[str, int]] = [("", 0)] * width
    first: list[str] | None = None
    for row in table.rows:
        cells = _texts(row, hanging)
        if first is None and row.kind is not RowKind.GROUP:
            first = cells
        kind = row.kind
        if kind is RowKind.BODY and cells == first:
            kind = RowKind.HEADER
        elif len(row.cells) == 1 and row.cells[0].columns == width > 1:
            kind = RowKind.GROUP
        yield cells, kind


def _texts(row: TableRow, hanging: list[tuple[str, int]]) -> list[str]:
    """The text of each column of `row`; `hanging` is what cells above still cover."""
    cells = iter(row.cells)
    for at in range(len(hanging)):
        text, left = hanging[at]
        if left > 0:
            hanging[at] = (text, left - 1)
            continue
        if left < 0:  # laid down by a wider cell of this row
            hanging[at] = (text, -left - 1)
            continue
        cell = next(cells, None)
        if cell is None:
            hanging[at] = ("", 0)
            continue
        text = _text(cell)
        hanging[at] = (text, cell.rows - 1)
        for further in range(at + 1, min(at + cell.columns, len(hanging))):
            hanging[further] = (text, -cell.rows)
    return [text for text, _left in hanging]


def _text(cell: TableCell) -> str:
    return "\n".join(filter(None, (runs_text(runs).strip() for runs in cell.paragraphs)))
