"""Content values into a QTextDocument and back, without loss.

`blocks_of(document)` after `fill(document, blocks)` gives `canonical(blocks)`. The value is the
truth; the document is where it is typed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable, QTextTableCell

from pcio_desktop.domain.content import (
    Block,
    Blocks,
    LabelValueLine,
    LabelValueLines,
    ListBlock,
    ListItem,
    ListKind,
    NumberForm,
    Paragraph,
    RowKind,
    Run,
    Runs,
    Table,
    TableCell,
    TableRow,
)
from pcio_desktop.domain.content_edits import canonical, canonical_runs
from pcio_desktop.ui.content_formats import (
    ContentLook,
    Mark,
    cell_format,
    char_format,
    filler_format,
    label_values_format,
    list_format,
    paragraph_format,
    row_tint,
    run_of,
    table_format,
)


def fill(document: QTextDocument, blocks: Blocks, look: ContentLook) -> None:
    """Put `blocks` in place of what the document holds; there is nothing to undo then."""
    document.setUndoRedoEnabled(False)
    document.clear()
    _Writer(QTextCursor(document), look, fresh=True).write(canonical(blocks))
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def insert(cursor: QTextCursor, blocks: Blocks, look: ContentLook) -> None:
    """Put `blocks` in at the cursor, in place of the selection, as one step to undo.

    A single paragraph goes into the line; in a cell only the text of the blocks goes in.
    """
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    blocks = canonical(blocks)
    if cursor.currentTable() is not None:
        _insert_lines(cursor, [runs for block in blocks for runs in _lines(block)], look)
    elif len(blocks) == 1 and isinstance(blocks[0], Paragraph):
        insert_runs(cursor, blocks[0].runs, look)
    else:
        fresh = not cursor.block().text()
        _Writer(cursor, look, fresh=fresh).write(blocks)
    cursor.endEditBlock()


def insert_runs(cursor: QTextCursor, runs: Runs, look: ContentLook) -> None:
    for run in runs:
        cursor.insertText(run.text.replace("\n", "\u2028"), char_format(run, look))


def blocks_of(document: QTextDocument) -> Blocks:
    """What the document holds, in canonical form."""
    found: list[Block] = []
    items: list[tuple[QTextBlock, int]] = []
    for part in _parts(document):
        key = part.blockFormat().property(Mark.LIST) if isinstance(part, QTextBlock) else None
        if isinstance(part, QTextBlock) and key is not None:
            items.append((part, int(key)))
            continue
        found.extend(_lists(items))
        items.clear()
        if isinstance(part, QTextTable):
            found.append(_table(part))
        elif part.text() or not is_filler(part):
            found.append(Paragraph(runs_in(part)))
    found.extend(_lists(items))
    return canonical(found)


def stretches(document: QTextDocument) -> list[QTextBlock]:
    """The first text block of each stretch, in the order of `content.block_runs`."""
    found: list[QTextBlock] = []
    for part in _parts(document):
        if isinstance(part, QTextBlock):
            if part.text() or not is_filler(part):
                found.append(part)
        elif part.format().property(Mark.LABEL_VALUES):
            found.extend(cell.firstCursorPosition().block() for cell in _cells(part))
        else:
            found.extend(block for cell in _cells(part) for block in _cell_blocks(cell))
    return found


def is_filler(block: QTextBlock) -> bool:
    """Whether a text block is there only because Qt wants one beside a table."""
    return bool(block.blockFormat().property(Mark.FILLER))


def runs_in(block: QTextBlock) -> Runs:
    """The text of one text block with its marks."""
    units = block.text().encode("utf-16-le", "surrogatepass")
    runs: list[Run] = []
    for part in block.textFormats():
        raw = units[2 * part.start : 2 * (part.start + part.length)]
        runs.append(run_of(raw.decode("utf-16-le", "surrogatepass"), part.format.toCharFormat()))
    return canonical_runs(runs)


def row_kinds(table: QTextTable) -> list[RowKind]:
    """The kind of each row of a table, body where none is noted."""
    noted = [RowKind(kind) for kind in table.format().property(Mark.ROW_KINDS) or ()]
    return [*noted, *[RowKind.BODY] * table.rows()][: table.rows()]


class _Writer:
    """Writes blocks one after the other; `fresh` says that the present text block is still free."""

    def __init__(self, cursor: QTextCursor, look: ContentLook, *, fresh: bool) -> None:
        self._cursor = cursor
        self._look = look
        self._fresh = fresh
        self._list = _next_list(cursor.document())

    def write(self, blocks: Blocks) -> None:
        for block in blocks:
            match block:
                case Paragraph(runs):
                    self._line(runs, None, 0)
                case ListBlock():
                    self._list += 1
                    for item in block.items:
                        self._line(item.runs, block, item.level)
                case LabelValueLines(lines):
                    self._label_values(lines)
                case Table():
                    self._write_table(block)
        if self._fresh:
            self._cursor.setBlockFormat(filler_format(self._look))

    def _line(self, runs: Runs, within: ListBlock | None, level: int) -> None:
        if within is None:
            form = paragraph_format(self._look)
        else:
            kind, marks = within.kind, within.number_form
            form = list_format(self._look, self._list, kind, marks, within.start, level)
        if self._fresh:
            self._cursor.setBlockFormat(form)
            self._fresh = False
        else:
            self._cursor.insertBlock(form, char_format(Run(""), self._look))
        insert_runs(self._cursor, runs, self._look)

    def _grid(self, rows: int, columns: int, form: object) -> QTextTable:
        if self._fresh:
            self._cursor.setBlockFormat(filler_format(self._look))
        self._cursor.setBlockCharFormat(char_format(Run(""), self._look))
        return self._cursor.insertTable(rows, columns, form)  # pyright: ignore[reportArgumentType, reportCallIssue]

    def _after(self, table: QTextTable) -> None:
        self._cursor.setPosition(table.lastPosition() + 1)
        self._fresh = not self._cursor.block().text()

    def _label_values(self, lines: Sequence[LabelValueLine]) -> None:
        table = self._grid(len(lines), 2, label_values_format(self._look))
        for row, line in enumerate(lines):
            for column, runs in enumerate((line.label, line.value)):
                self._fill_cell(table.cellAt(row, column), (runs,))
        self._after(table)

    def _write_table(self, block: Table) -> None:
        form = table_format(self._look, block.widths)
        form.setProperty(Mark.ROW_KINDS, [row.kind.value for row in block.rows])
        form.setProperty(Mark.MAY_SPLIT, block.rows_may_split)
        form.setProperty(Mark.CAPTION, block.caption)
        table = self._grid(len(block.rows), len(block.widths), form)
        taken: set[tuple[int, int]] = set()
        for at, row in enumerate(block.rows):
            column = 0
            for cell in row.cells:
                while (at, column) in taken:
                    column += 1
                if column >= table.columns():
                    break
                rows = min(cell.rows, table.rows() - at)
                columns = min(cell.columns, table.columns() - column)
                if rows > 1 or columns > 1:
                    table.mergeCells(at, column, rows, columns)
                taken |= {(at + r, column + c) for r in range(rows) for c in range(columns)}
                self._fill_cell(table.cellAt(at, column), cell.paragraphs)
                column += columns
        tint_rows(table, self._look)
        self._after(table)

    def _fill_cell(self, cell: QTextTableCell, paragraphs: Sequence[Runs]) -> None:
        cursor = cell.firstCursorPosition()
        cursor.setBlockFormat(cell_format(self._look))
        _insert_lines(cursor, paragraphs, self._look)


def tint_rows(table: QTextTable, look: ContentLook) -> None:
    """Give the rows the ground of their kind."""
    for at, kind in enumerate(row_kinds(table)):
        for column in range(table.columns()):
            cell = table.cellAt(at, column)
            if cell.row() == at:
                form = cell.format()
                form.setBackground(row_tint(kind, look))
                cell.setFormat(form)


def _insert_lines(cursor: QTextCursor, lines: Sequence[Runs], look: ContentLook) -> None:
    for at, runs in enumerate(lines):
        if at:
            cursor.insertBlock(cursor.blockFormat(), char_format(Run(""), look))
        insert_runs(cursor, runs, look)


def _lines(block: Block) -> Iterator[Runs]:
    """What of a block goes into a cell: its texts, those of a row on one line."""
    match block:
        case Paragraph(runs):
            yield runs
        case ListBlock():
            yield from (item.runs for item in block.items)
        case LabelValueLines(lines):
            yield from ((*line.label, Run(" "), *line.value) for line in lines)
        case Table():
            for row in block.rows:
                cells = [cell.paragraphs for cell in row.cells]
                yield tuple(run for cell in cells for runs in cell for run in (*runs, Run(" ")))[
                    :-1
                ]


def _next_list(document: QTextDocument) -> int:
    """A number that no list of the document bears yet, less one."""
    last, block = 0, document.begin()
    while block.isValid():
        last = max(last, int(block.blockFormat().property(Mark.LIST) or 0))
        block = block.next()
    return last


def _parts(document: QTextDocument) -> Iterator[QTextBlock | QTextTable]:
    """Paragraphs and tables of the document, in order; what is in a table comes with it."""
    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table is None:
            yield block
            block = block.next()
        else:
            yield table
            block = document.findBlock(table.lastPosition() + 1)


def _lists(items: Sequence[tuple[QTextBlock, int]]) -> Iterator[ListBlock]:
    for _, group in groupby(items, key=lambda item: item[1]):
        blocks = [block for block, _ in group]
        form = blocks[0].blockFormat()
        yield ListBlock(
            ListKind(form.property(Mark.LIST_KIND)),
            tuple(
                ListItem(runs_in(block), int(block.blockFormat().property(Mark.LEVEL)))
                for block in blocks
            ),
            NumberForm(form.property(Mark.NUMBER_FORM)),
            int(form.property(Mark.START)),
        )


def _table(table: QTextTable) -> Block:
    form = table.format()
    if form.property(Mark.LABEL_VALUES):
        return LabelValueLines(
            tuple(
                LabelValueLine(*(_joined(table.cellAt(row, column)) for column in (0, 1)))
                for row in range(table.rows())
            )
        )
    kinds = row_kinds(table)
    rows = tuple(
        TableRow(
            tuple(
                TableCell(
                    tuple(runs_in(block) for block in _cell_blocks(cell)),
                    cell.columnSpan(),
                    cell.rowSpan(),
                )
                for cell in _cells(table, row)
            ),
            kinds[row],
        )
        for row in range(table.rows())
    )
    widths = tuple(int(width) for width in form.property(Mark.WIDTHS) or ())
    widths = (*widths, *[1] * table.columns())[: table.columns()]
    may_split = form.property(Mark.MAY_SPLIT)
    return Table(widths, rows, may_split is not False, form.property(Mark.CAPTION) or "")


def _cells(table: QTextTable, only: int | None = None) -> Iterator[QTextTableCell]:
    """The cells that begin in a row, or in each row from the top."""
    for row in range(table.rows()) if only is None else (only,):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) == (row, column):
                yield cell


def _cell_blocks(cell: QTextTableCell) -> Iterator[QTextBlock]:
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    while True:
        yield block
        if block == last:
            return
        block = block.next()


def _joined(cell: QTextTableCell) -> Runs:
    """The text of a cell that holds one stretch; paragraphs in it become lines."""
    runs: list[Run] = []
    for block in _cell_blocks(cell):
        if runs:
            runs.append(Run("\n"))
        runs.extend(runs_in(block))
    return canonical_runs(runs)
