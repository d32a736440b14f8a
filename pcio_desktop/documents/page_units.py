"""The units of a paper with their heights: what the page plan puts onto pages.

A unit is a paragraph, a table row or a blank (an empty line, the air around a table), in the order
and with the air the DOCX writer gives them. Lengths are twips.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pcio_desktop.documents import docx_styles
from pcio_desktop.documents.block_order import (
    LINES_WITH_SIGNATURES,
    held_blocks,
    separated,
    shows_something,
)
from pcio_desktop.documents.blocks import (
    Block,
    Gap,
    Grid,
    Line,
    Paper,
    Roster,
    Row,
    RowKind,
    Signatures,
    Span,
    Spans,
    Style,
    spans_text,
)
from pcio_desktop.documents.column_widths import table_columns, value_fits
from pcio_desktop.documents.geometry import Geometry, StyleMeasures
from pcio_desktop.documents.line_filling import TAB, fill
from pcio_desktop.documents.page_measure import Measure
from pcio_desktop.documents.table_cells import CellPlaces
from pcio_desktop.documents.text_width import text_width

LABEL_AIR = 60
"""What a label leaves free of its column at least; the writer breaks the line after a wider one."""

WHOLE_LINES = 8
"""A row of no more lines goes to the next page whole, even in a table whose rows may split."""

WIDER = 1.01
"""How much wider another machine may set the same words: its fonts and programs differ so far."""

BORDER = 10
"""The line around the cells of a bordered table, half a point; each row is higher by it."""

_SURELY = 0.97  # the table of widths is good to 1 %: what fits by it with 3 % to spare, fits


@dataclass(slots=True)
class Unit:
    """One paragraph, row or blank.

    `block` is its place among the paper's blocks (for a blank that of the block before it), `row`
    its place in a table. `keep` binds it to the next unit. `blank` shows nothing and never starts a
    page. `flows` is a row that merely continues a bordered table: its page is not forced, and above
    it stands `repeated`, the head of the table. `whole`: it stays so though rows of its table may
    split; `least` of one that does must fit its page. `starts` are the indexes at which the second
    and further lines of a paragraph begin that may be split; `extra` lines stand above its first.
    `rest` is what such a paragraph leaves for the next page. `bound_by_pin` is a unit that only a
    pin binds to the one above. `risk` is what it would be higher if all its words were a little
    `WIDER`.
    """

    block: int
    row: int
    name: str
    height: int
    before: int = 0
    lines: int = 1
    line_height: int = 0
    keep: bool = False
    blank: bool = False
    flows: bool = False
    whole: bool = False
    repeated: int = 0
    least: int = 0
    starts: Sequence[int] = ()
    extra: int = 0
    rest: bool = False
    bound_by_pin: bool = False
    risk: int = 0


@dataclass(frozen=True, slots=True)
class Broken:
    """Where a paragraph is broken; widths in twips.

    `left` and `right` are its indents, `indent` that of its first line (negative: it hangs). A
    label stands `above` the text, with its own further lines beginning at `label`, or beside it in
    a column of `column` that ends where the text begins. `below`: the value has a line of its own.
    `first` and `room` are the widths of the first line of the text and of the others, `text` where
    the others begin, `more` how many lines there would be more if its words were a little wider.
    """

    left: int
    right: int
    indent: int
    column: float
    above: bool
    label: Sequence[int]
    text: Sequence[int]
    first: float
    room: float
    below: bool
    more: int = 0


class UnitMaker:
    """Measures the blocks of one paper. Use it once."""

    def __init__(self, geometry: Geometry, measure: Measure) -> None:
        self._geometry = geometry
        self._measure = measure
        self._known: dict[tuple[str, bool, float], tuple[Sequence[int], int]] = {}

    def units(self, paper: Paper) -> list[Unit]:
        """Every unit in reading order."""
        shown = [(n, block) for n, block in enumerate(paper.blocks) if shows_something(block)]
        blocks = [block for _, block in shown]
        held = held_blocks(blocks)
        units: list[Unit] = []
        before: Block | None = None
        for index, (place, block) in enumerate(shown):
            if separated(before, block):
                keep = isinstance(block, Grid) or index - 1 in held
                units.append(self._blank(docx_styles.SEPARATOR, place - 1, keep=keep))
            last = index == len(shown) - 1
            units += self._block(place, block, keep=index in held, last=last)
            before = block
        if shown and separated(before, None):
            units.append(self._blank(docx_styles.SEPARATOR, shown[-1][0], keep=False))
        return units

    def _blank(self, style: str, block: int, *, keep: bool) -> Unit:
        height = self._geometry.styles[style].line
        return Unit(block, 0, "", height, keep=keep, blank=True)

    def _block(self, place: int, block: Block, *, keep: bool, last: bool) -> Iterator[Unit]:
        match block:
            case Line():
                yield self._line(place, block, keep=keep)
            case Gap():
                yield self._blank(Style.TABLE_TEXT.value, place, keep=keep)
            case Roster() | Grid():
                yield from _TableUnits(self, self._geometry, block).units(place, keep=keep)
            case Signatures(side_by_side=True):
                yield from self._beside(place, block)
            case Signatures():
                yield from self._stacked(place, block, last=last)

    def broken(self, line: Line) -> Broken:
        """How a paragraph is broken into lines."""
        style = self.style_of(line)
        found = self._rooms(line, style)
        below = bool(line.value) and not self._value_fits(line, style)
        text, more = self._filled(line.spans, style.bold, found.first, found.room)
        return replace(found, text=text, below=below, more=more)

    def style_of(self, line: Line) -> StyleMeasures:
        """The measures of the style a paragraph is set in."""
        key = docx_styles.list_style_id(line.level) if line.style is Style.LIST else line.style
        return self._geometry.styles[key]

    def _line(self, place: int, line: Line, *, keep: bool) -> Unit:
        style = self.style_of(line)
        broken = self.broken(line)
        starts = broken.text
        extra = 1 + len(broken.label) if broken.above else 0
        if not any(span.text for span in line.spans):
            extra -= bool(extra)
        count = extra + 1 + len(starts) + broken.below
        bound = keep or line.keep_with_next or style.keep_next
        fixed = style.keep_next or line.value or line.style in (Style.ITEM, Style.SUB_ITEM)
        return Unit(
            place,
            0,
            line.unit,
            style.before + count * style.line + style.after,
            before=style.before,
            lines=count,
            line_height=style.line,
            keep=bound,
            starts=() if fixed else starts,
            extra=extra,
            risk=broken.more * style.line,
        )

    def _rooms(self, line: Line, style: StyleMeasures) -> Broken:
        """Where the lines of a paragraph stand; those of its text are not yet broken."""
        left, hanging = style.left, -style.first_line
        if line.label and hanging <= 0:
            left = hanging = self._geometry.label_column
        room = self._geometry.text_width - left - style.right
        hang = max(hanging, 0)
        plain = Broken(left, style.right, -hang, hang, False, (), (), room, room, False)
        if not line.label:
            indent = 0 if line.carried else max(style.first_line, 0)
            return replace(plain, indent=indent, column=0, first=room - indent)
        is_item = line.style in (Style.ITEM, Style.SUB_ITEM)
        bold = style.bold or line.style is not Style.LIST
        text = spans_text(line.label)
        width = text_width(text, self._geometry.half_points, bold=True)
        if not is_item and line.style is not Style.LIST and width > self._wide_label:
            starts = self._starts(line.label, bold, room + hanging, room)
            return replace(plain, above=True, label=starts)
        over = self._width(line.label, bold) - hanging
        if over <= 0:
            return plain
        # The tab goes on to the next default stop behind the label.
        stop = -(-(left + over) // TAB) * TAB
        return replace(plain, column=hanging + stop - left, first=room - (stop - left))

    @property
    def _wide_label(self) -> int:
        return self._geometry.label_column - LABEL_AIR

    def _value_fits(self, line: Line, style: StyleMeasures) -> bool:
        text = spans_text(line.spans)
        value = spans_text(line.value)
        room = self._geometry.text_width - style.left
        return value_fits(text, value, room, self._geometry.half_points)

    def _width(self, spans: Spans, bold: bool) -> float:
        return sum(self._advances(spans, bold))

    def _advances(self, spans: Spans, bold: bool) -> list[float]:
        advances: list[float] = []
        for span in spans:
            advances += self._measure.advances(
                span.text, bold=bold or span.bold, italic=span.italic
            )
        return advances

    def _starts(self, spans: Spans, bold: bool, first: float, room: float) -> list[int]:
        return self._filled(spans, bold, first, room)[0]

    def _filled(self, spans: Spans, bold: bool, first: float, room: float) -> tuple[list[int], int]:
        """Where the further lines begin, and how many there would be more of wider words."""
        text = spans_text(spans)
        advances = self._advances(spans, bold)
        starts = fill(text, advances, first, room)
        wider = fill(text, advances, first / WIDER, room / WIDER)
        return starts, max(len(wider) - len(starts), 0)

    def count(self, spans: Spans, *, bold: bool, room: float) -> tuple[int, int]:
        """How many lines a paragraph of a cell takes, and how many more of wider words."""
        starts, more = self._in_cell(spans, bold, room)
        return 1 + len(starts), more

    def cell_starts(self, spans: Spans, *, bold: bool, room: float) -> Sequence[int]:
        """Where the second and further lines of a paragraph of a cell begin."""
        return self._in_cell(spans, bold, room)[0]

    def _in_cell(self, spans: Spans, bold: bool, room: float) -> tuple[Sequence[int], int]:
        """The same, each text once; those that surely fit are not shaped."""
        text = spans_text(spans)
        plain = len(spans) == 1 and not spans[0].bold and not spans[0].italic
        if plain and "\n" not in text and "\t" not in text:
            width = text_width(text, self._geometry.half_points, bold=bold)
            if width <= room * _SURELY:
                return (), 0
        key = (text, bold or any(span.bold for span in spans), room)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._filled(spans, bold, room, room)
        return known

    def _stacked(self, place: int, signatures: Signatures, *, last: bool) -> Iterator[Unit]:
        styles = self._geometry.styles
        room_style, style = styles[docx_styles.SIGNATURE_ROOM], styles[Style.SIGNATURE]
        room = self._geometry.text_width - style.left - style.right
        final = len(signatures.blocks) - 1
        for index, block in enumerate(signatures.blocks):
            yield Unit(place, 0 if index == 0 else -1, "", room_style.line, keep=True)
            lines: tuple[Spans, ...] = block.lines or ((Span(""),),)
            for number, spans in enumerate(lines):
                count, _ = self.count(spans, bold=style.bold, room=room)
                end = index == final and number == len(lines) - 1
                name = "" if number else block.unit
                height = count * style.line
                yield Unit(place, -1, name, height, lines=count, keep=not end)

    def _beside(self, place: int, signatures: Signatures) -> Iterator[Unit]:
        """Rows of two; both names of a row stand on its page, the first gives the row its name."""
        styles = self._geometry.styles
        room_style, style = styles[docx_styles.SIGNATURE_ROOM], styles[docx_styles.SIGNATURE_BESIDE]
        total = self._geometry.text_width
        blocks = signatures.blocks
        for start in range(0, len(blocks), 2):
            pair = blocks[start : start + 2]
            width = total // 2 if len(pair) == 2 else total  # noqa: PLR2004
            room = width - sum(self._geometry.roster_margins)
            counts = [
                sum([self.count(spans, bold=style.bold, room=room)[0] for spans in block.lines])
                for block in pair
            ]
            height = room_style.line + max(counts) * style.line
            keep = start + 2 < len(blocks)
            yield Unit(place, start // 2, pair[0].unit, height, lines=max(counts), keep=keep)


class _TableUnits:
    """The rows of one table."""

    def __init__(self, maker: UnitMaker, geometry: Geometry, table: Roster | Grid) -> None:
        self._maker = maker
        self._geometry = geometry
        self._table = table
        self._bordered = isinstance(table, Grid)
        self._may_split = isinstance(table, Grid) and table.rows_may_split
        self._widths, margins = table_columns(table, geometry)
        self._margins = sum(margins)
        self._places = CellPlaces(len(self._widths))

    def units(self, place: int, *, keep: bool) -> Iterator[Unit]:
        """One a row. Rows joined by a cell over several of them stay together."""
        rows = self._table.rows
        bound = len(rows) - (LINES_WITH_SIGNATURES if keep else 0)
        border = BORDER if self._bordered else 0
        repeated, in_head = 0, True
        for index, row in enumerate(rows):
            style = self._geometry.styles[docx_styles.ROW_STYLES[row.kind]]
            filled = self._counts(row, style)
            counts = [count for count, _ in filled]
            lines = max(counts, default=1)
            wider = max([count + more for count, more in filled], default=1)
            height = lines * style.line + border + (border if index == 0 else 0)
            in_head = in_head and row.kind is RowKind.HEADER
            splits = self._may_split and row.kind is RowKind.BODY and lines > WHOLE_LINES
            unit = Unit(
                place,
                index,
                row.unit,
                height,
                lines=lines,
                line_height=style.line,
                keep=style.keep_next or index >= bound or (self._places.open and not splits),
                whole=self._may_split and not splits,
                flows=self._bordered and index > 0 and not in_head,
                repeated=repeated,
                least=max(map(_least, counts), default=1) * style.line + border if splits else 0,
                risk=(wider - lines) * style.line,
            )
            if in_head:
                repeated += height
            yield unit

    def _counts(self, row: Row, style: StyleMeasures) -> list[tuple[int, int]]:
        """Lines of each cell, and how many more they would be of wider words."""
        found: list[tuple[int, int]] = []
        for place in self._places.row(row):
            if place.cell is None or place.rows > 1:
                continue
            width = sum(self._widths[place.column : place.column + place.columns])
            room = width - self._margins - style.left
            filled = [
                self._maker.count(spans, bold=style.bold, room=room)
                for spans in place.cell.paragraphs
            ]
            lines, more = sum([it for it, _ in filled]), sum([it for _, it in filled])
            found.append((lines or 1, more))
        return found


def _least(lines: int) -> int:
    """Lines of a cell that must fit before a page may end in it: two on either side."""
    return lines if lines <= 3 else 2  # noqa: PLR2004
