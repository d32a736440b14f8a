"""Rosters and grids as table XML, one row at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import attrgetter
from xml.sax.saxutils import quoteattr

from pcio_desktop.documents import docx_styles
from pcio_desktop.documents.blocks import Cell, Grid, Roster, Row, RowKind
from pcio_desktop.documents.column_widths import table_columns
from pcio_desktop.documents.docx_runs import PARAGRAPH_END, is_plain, require_writable, runs
from pcio_desktop.documents.geometry import Geometry
from pcio_desktop.documents.table_cells import CellPlaces, Hidden

_DESCRIPTION_LIMIT = 250

Mark = tuple[str, str]
"""What opens and what closes a bookmark; two empty texts where a unit has no name."""


class TableWriter:
    """Writes the rows of one table."""

    def __init__(
        self, table: Roster | Grid, geometry: Geometry, style_ids: Mapping[str, str]
    ) -> None:
        self._table = table
        self._widths, _ = table_columns(table, geometry)
        bordered = isinstance(table, Grid)
        self._style = style_ids[docx_styles.GRID if bordered else docx_styles.ROSTER]
        self._whole_rows = not (bordered and table.rows_may_split)
        self._places = CellPlaces(len(self._widths))
        self._openings = {
            kind: f'<w:p><w:pPr><w:pStyle w:val="{style_ids[style]}"/></w:pPr>'
            for kind, style in docx_styles.ROW_STYLES.items()
        }
        self._kept = {
            kind: opening.replace("</w:pPr>", "<w:keepNext/></w:pPr>")
            for kind, opening in self._openings.items()
        }
        self._cells = [self._cell_opening(width) for width in self._widths]
        self._spanning_cells: dict[tuple[int, int, str], str] = {}
        self._patterns: dict[tuple[RowKind, bool, bool], str] = {}

    def opening(self) -> str:
        """Everything before the first row."""
        caption = self._table.caption
        heads = any(row.kind is RowKind.HEADER for row in self._table.rows)
        description = self._description() if heads else ""
        for text in (caption, description):
            require_writable(text, caption)
        columns = "".join([f'<w:gridCol w:w="{width}"/>' for width in self._widths])
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self._style}"/>'
            f'<w:tblW w:w="{sum(self._widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="{"0020" if heads else "0000"}" w:firstRow="{int(heads)}"'
            ' w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>'
            + (f"<w:tblCaption w:val={_attribute(caption)}/>" if caption else "")
            + (f"<w:tblDescription w:val={_attribute(description)}/>" if description else "")
            + f"</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
        )

    def row(self, row: Row, mark: Mark, *, keep: bool, whole: bool = False) -> str:
        """One row. `mark` goes around its first paragraph, `keep` binds it to what follows.

        `whole` keeps it on one page though the rows of its table may split.
        """
        if not self._places.open and (texts := _plain_texts(row.cells, len(self._widths))):
            key = (row.kind, keep, whole)
            pattern = self._patterns.get(key)
            if pattern is None:
                pattern = self._patterns[key] = self._pattern(*key)
            return pattern % (mark[0], texts[0], mark[1], *texts[1:])
        opening = (self._kept if keep else self._openings)[row.kind]
        if not self._places.open and _is_simple(row.cells, len(self._widths)):
            pairs = zip(self._cells, row.cells, strict=True)
            cells = [head + _paragraphs(cell, opening) for head, cell in pairs]
        else:
            cells = list(self._placed(row, opening))
        if mark[0] and cells:
            cells[0] = _marked(cells[0], mark)
        return f"<w:tr>{self._properties(row.kind, whole)}{''.join(cells)}</w:tr>"

    def _pattern(self, kind: RowKind, keep: bool, whole: bool) -> str:
        """A row without spans, with places for its bookmark and the plain text of each cell."""
        opening = (self._kept if keep else self._openings)[kind]
        head = f"<w:tr>{self._properties(kind, whole)}".replace("%", "%%")
        cells = [(cell + opening).replace("%", "%%") for cell in self._cells]
        first = f"{cells[0]}%s<w:r><w:t>%s</w:t></w:r>%s{PARAGRAPH_END}</w:tc>"
        others = [f"{cell}<w:r><w:t>%s</w:t></w:r>{PARAGRAPH_END}</w:tc>" for cell in cells[1:]]
        return f"{head}{first}{''.join(others)}</w:tr>"

    def _properties(self, kind: RowKind, whole: bool) -> str:
        if kind is RowKind.HEADER:
            return "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        if whole or self._whole_rows or kind is RowKind.GROUP:
            return "<w:trPr><w:cantSplit/></w:trPr>"
        return ""

    def _placed(self, row: Row, opening: str) -> Iterator[str]:
        """The cells of a row with spans, and what it leaves empty or cells from above cover."""
        covered = self._places.hidden
        for place in sorted((*self._places.row(row), *covered), key=attrgetter("column")):
            content, merge = f"{opening}{PARAGRAPH_END}</w:tc>", ""
            if isinstance(place, Hidden):
                merge = "<w:vMerge/>"
            elif place.cell is not None:
                content = _paragraphs(place.cell, opening)
                merge = '<w:vMerge w:val="restart"/>' if place.rows > 1 else ""
            yield self._spanning(place.column, place.columns, merge) + content

    def _spanning(self, column: int, columns: int, merge: str) -> str:
        key = (column, columns, merge)
        opening = self._spanning_cells.get(key)
        if opening is None:
            width = sum(self._widths[column : column + columns])
            opening = self._spanning_cells[key] = self._cell_opening(width, columns, merge)
        return opening

    def _cell_opening(self, width: int, columns: int = 1, merge: str = "") -> str:
        span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>'

    def _description(self) -> str:
        """What the columns hold, for people who do not see the table."""
        names = [
            "".join([span.text for spans in cell.paragraphs for span in spans])
            for row in self._table.rows
            if row.kind is RowKind.HEADER
            for cell in row.cells
        ]
        return ", ".join(names).replace("\n", " ")[:_DESCRIPTION_LIMIT]


def _is_simple(cells: tuple[Cell, ...], columns: int) -> bool:
    return len(cells) == columns and all([cell.columns == 1 == cell.rows for cell in cells])


def _plain_texts(cells: tuple[Cell, ...], columns: int) -> list[str] | None:
    """The texts of a row of `columns` cells of one plain span each; None for any other row."""
    if len(cells) != columns:
        return None
    texts: list[str] = []
    try:
        for cell in cells:
            ((span,),) = cell.paragraphs
            if span.bold or span.italic or span.underline or cell.columns > 1 or cell.rows > 1:
                return None
            texts.append(span.text)
    except ValueError:
        return None
    return texts if is_plain(f"|{'|'.join(texts)}|") else None


def _paragraphs(cell: Cell, opening: str) -> str:
    paragraphs = cell.paragraphs
    if len(paragraphs) == 1:
        return f"{opening}{runs(paragraphs[0])}{PARAGRAPH_END}</w:tc>"
    inside = "".join([f"{opening}{runs(spans)}{PARAGRAPH_END}" for spans in paragraphs])
    return f"{inside or opening + PARAGRAPH_END}</w:tc>"


def _marked(cell: str, mark: Mark) -> str:
    """The cell with a bookmark as first and last content of its first paragraph."""
    place = cell.index("</w:pPr>") + len("</w:pPr>")
    end = cell.index("</w:p>", place)
    return f"{cell[:place]}{mark[0]}{cell[place:end]}{mark[1]}{cell[end:]}"


def _attribute(text: str) -> str:
    return quoteattr(text, {"\n": " ", "\t": " "})
