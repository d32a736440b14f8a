"""Editing of tables in a text document: rows, columns, the way of the Tab key."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextLength, QTextTable

from pcio_desktop.domain.content import RowKind
from pcio_desktop.ui.content_document import row_kinds, tint_rows
from pcio_desktop.ui.content_formats import ContentLook, Mark, cell_format

_NEW_WIDTH = 2


def go_to_next_cell(cursor: QTextCursor, look: ContentLook, *, back: bool) -> bool:
    """Move to the cell after the present one; past the last one a row is added.

    False before the first cell, where Tab has nowhere to go.
    """
    table = cursor.currentTable()
    cell = table.cellAt(cursor)
    places = [
        (row, column)
        for row in range(table.rows())
        for column in range(table.columns())
        if (table.cellAt(row, column).row(), table.cellAt(row, column).column()) == (row, column)
    ]
    at = places.index((cell.row(), cell.column())) + (-1 if back else 1)
    if at < 0:
        return False
    if at == len(places):
        add_row(cursor, look, below=True)
        places.append((table.rows() - 1, 0))
    target = table.cellAt(*places[at])
    cursor.setPosition(target.firstCursorPosition().position())
    cursor.setPosition(target.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    return True


def add_row(cursor: QTextCursor, look: ContentLook, *, below: bool) -> None:
    """A row below or above that of the cursor; never above a heading row."""
    table = cursor.currentTable()
    cell = table.cellAt(cursor)
    kinds = row_kinds(table)
    at = cell.row() + cell.rowSpan() if below else cell.row()
    while at < len(kinds) and kinds[at] is RowKind.HEADER:
        at += 1
    cursor.beginEditBlock()
    table.insertRows(at, 1)
    _note_kinds(table, [*kinds[:at], RowKind.BODY, *kinds[at:]], look)
    for column in range(table.columns()):
        inner = table.cellAt(at, column)
        if inner.row() == at:
            inner.firstCursorPosition().setBlockFormat(cell_format(look))
    cursor.endEditBlock()
    cursor.setPosition(table.cellAt(at, 0).firstCursorPosition().position())


def remove_row(cursor: QTextCursor, look: ContentLook) -> None:
    """Take the row of the cursor out, with the last one the table."""
    table = cursor.currentTable()
    at, kinds = table.cellAt(cursor).row(), row_kinds(table)
    cursor.beginEditBlock()
    whole = table.rows() == 1
    table.removeRows(at, 1)
    if not whole:
        _note_kinds(table, [*kinds[:at], *kinds[at + 1 :]], look)
    cursor.endEditBlock()


def add_column(cursor: QTextCursor, look: ContentLook) -> None:
    """A column to the right of that of the cursor."""
    table = cursor.currentTable()
    cell = table.cellAt(cursor)
    at, widths = cell.column() + cell.columnSpan(), _widths(table)
    cursor.beginEditBlock()
    table.insertColumns(at, 1)
    _note_widths(table, [*widths[:at], _NEW_WIDTH, *widths[at:]])
    tint_rows(table, look)
    cursor.endEditBlock()


def remove_column(cursor: QTextCursor, look: ContentLook) -> None:
    """Take the column of the cursor out, with the last one the table."""
    table = cursor.currentTable()
    at, widths = table.cellAt(cursor).column(), _widths(table)
    cursor.beginEditBlock()
    whole = table.columns() == 1
    table.removeColumns(at, 1)
    if not whole:
        _note_widths(table, [*widths[:at], *widths[at + 1 :]])
        tint_rows(table, look)
    cursor.endEditBlock()


def toggle_header(cursor: QTextCursor, look: ContentLook) -> None:
    """Let the rows down to that of the cursor repeat on each page; again: let none.

    A row that heads a group stays one, so the heading ends above it.
    """
    table = cursor.currentTable()
    kinds = row_kinds(table)
    if RowKind.HEADER in kinds:
        kinds = [RowKind.BODY if kind is RowKind.HEADER else kind for kind in kinds]
    else:
        for at in range(table.cellAt(cursor).row() + 1):
            if kinds[at] is RowKind.GROUP:
                break
            kinds[at] = RowKind.HEADER
    cursor.beginEditBlock()
    _note_kinds(table, kinds, look)
    cursor.endEditBlock()


def is_label_values(table: QTextTable) -> bool:
    """Whether the table shows label-value lines, whose two columns are fixed."""
    return bool(table.format().property(Mark.LABEL_VALUES))


def _note_kinds(table: QTextTable, kinds: list[RowKind], look: ContentLook) -> None:
    if is_label_values(table):
        return
    form = table.format()
    form.setProperty(Mark.ROW_KINDS, [kind.value for kind in kinds])
    table.setFormat(form)
    tint_rows(table, look)


def _widths(table: QTextTable) -> list[int]:
    noted = [int(width) for width in table.format().property(Mark.WIDTHS) or ()]
    return [*noted, *[_NEW_WIDTH] * table.columns()][: table.columns()]


def _note_widths(table: QTextTable, widths: list[int]) -> None:
    form = table.format()
    form.setProperty(Mark.WIDTHS, widths)
    total = sum(widths)
    share = QTextLength.Type.PercentageLength
    form.setColumnWidthConstraints([QTextLength(share, 100 * width / total) for width in widths])
    table.setFormat(form)
