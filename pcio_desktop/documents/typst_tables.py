"""Rosters and bordered tables as typst source, from any row to any other.

A table that goes on to another page is closed and opened again under its head, so that its rows
stand on the pages of the plan.
"""

from __future__ import annotations

from collections.abc import Iterator

from pcio_desktop.documents import docx_styles
from pcio_desktop.documents.blocks import Grid, Roster, Row
from pcio_desktop.documents.column_widths import table_columns
from pcio_desktop.documents.page_units import BORDER
from pcio_desktop.documents.paper_splits import head_rows
from pcio_desktop.documents.table_cells import CellPlaces, Hidden, Place
from pcio_desktop.documents.typst_blocks import BlockWriter
from pcio_desktop.documents.typst_text import points


class TableWriter:
    """Writes the rows of one table; use it once."""

    def __init__(self, writer: BlockWriter, table: Roster | Grid) -> None:
        self._writer = writer
        self._table = table
        self._widths, self._margins = table_columns(table, writer.geometry)
        self._places, self._hidden = self._placed()
        self._heads = head_rows(table) if isinstance(table, Grid) else 0

    def _placed(self) -> tuple[list[list[Place]], list[tuple[Hidden, ...]]]:
        places = CellPlaces(len(self._widths))
        rows: list[list[Place]] = []
        hidden: list[tuple[Hidden, ...]] = []
        for row in self._table.rows:
            hidden.append(places.hidden)
            rows.append(list(places.row(row)))
        return rows, hidden

    def rows(self, first: int, end: int, *, split: bool = False) -> str:
        """The rows from `first` up to `end`, under the head of the table.

        With `split` pages may end inside of them.
        """
        heads = self._heads
        head = "".join([cell for row in range(heads) for cell in self._row(row, heads, first == 0)])
        body = "".join(
            [
                cell
                for row in range(max(first, heads), end)
                for cell in self._row(row, end, True, split=split, opens=row == first)
            ]
        )
        columns = ",".join([points(width) for width in self._widths])
        left, right = (points(margin) for margin in self._margins)
        border = isinstance(self._table, Grid)
        y, stroke = (points(BORDER / 2), points(BORDER)) if border else ("0pt", "none")
        inset = f"(left:{left},right:{right},y:{y})"
        repeated = f"table.header({head})," if head else ""
        return f"table(columns:({columns},),stroke:{stroke},inset:{inset},{repeated}{body})"

    def _row(
        self, index: int, end: int, marked: bool, *, split: bool = False, opens: bool = False
    ) -> Iterator[str]:
        row = self._table.rows[index]
        unit = row.unit if marked else ""
        cells: list[tuple[int, str]] = []
        for place in self._places[index]:
            rows = min(place.rows, end - index)
            inside = self._cell(place, row, self._writer.mark(unit) if place.column == 0 else "")
            span = f"colspan:{place.columns}," if place.columns > 1 else ""
            span += f"rowspan:{rows}," if rows > 1 else ""
            if split:
                span += "breakable:true,"
            content = f"table.cell({span}{{{inside}}})," if span else f"{{{inside}}},"
            cells.append((place.column, content))
        if opens:  # what a cell above covers, in a table that begins again below it
            for it in self._hidden[index]:
                span = f"colspan:{it.columns},rowspan:{min(it.left, end - index)},"
                cells.append((it.column, f"table.cell({span})[],"))
        return (content for _, content in sorted(cells))

    def _cell(self, place: Place, row: Row, mark: str) -> str:
        writer = self._writer
        key = docx_styles.ROW_STYLES[row.kind]
        style, look = writer.geometry.styles[key], writer.looks[key]
        paragraphs = place.cell.paragraphs if place.cell is not None else ()
        if not any(span.text for spans in paragraphs for span in spans):
            return f"{mark}gap({points(style.line * max(len(paragraphs), 1))})"
        width = sum(self._widths[place.column : place.column + place.columns])
        room = width - sum(self._margins) - style.left
        lines: list[str] = []
        for number, spans in enumerate(paragraphs):
            inside = (mark if number == 0 else "") + writer.cell_lines(spans, style, look, room)
            lines.append(writer.paragraph(inside, style, left=style.left))
        return "\n".join(lines)
