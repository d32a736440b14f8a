"""Whether the cells of a table fit together: every place taken once, no span over the edge."""

from __future__ import annotations

from pcio_desktop.domain.content import RowKind, Table, TableRow

Fault = tuple[int, str, str]


def shape_fault(table: Table) -> Fault | None:
    """The first row that does not fit: its index and the reason in Thai and English; else None.

    A header row must not stand after a body row: only rows at the top repeat on each page.
    """
    width = len(table.widths)
    hanging = [0] * width  # how many further rows each column is covered by a span from above
    body_begun = False
    for index, row in enumerate(table.rows):
        if row.kind is RowKind.HEADER and body_begun:
            return index, "แถวหัวตารางต้องอยู่บนสุด", "a header row must stand at the top"
        body_begun = body_begun or row.kind is not RowKind.HEADER
        taken = _take(row, hanging)
        if taken != width:
            return (
                index,
                f"ช่องในแถวนี้รวมกันได้ {taken} คอลัมน์ แต่ตารางมี {width}",
                f"the cells of this row take {taken} columns, the table has {width}",
            )
    if any(hanging):
        last = len(table.rows) - 1
        return last, "ช่องที่รวมแถวเลยท้ายตาราง", "a cell spans rows beyond the end of the table"
    return None


def _take(row: TableRow, hanging: list[int]) -> int:
    """Lay the cells of a row into the free columns; return how many columns are then taken."""
    width = len(hanging)
    was = list(hanging)
    column = 0
    for cell in row.cells:
        while column < width and was[column]:
            column += 1
        for _ in range(cell.columns):
            if column >= width or was[column]:
                return width + 1
            hanging[column] = cell.rows
            column += 1
    taken = sum(1 for left in hanging if left)
    hanging[:] = [max(0, left - 1) for left in hanging]
    return taken
