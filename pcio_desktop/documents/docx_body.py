"""The body of a paper as WordprocessingML text, unit by unit, on the named styles of a template."""

from __future__ import annotations

from collections.abc import Iterator

from pcio_desktop.documents import docx_styles
from pcio_desktop.documents.block_order import (
    LINES_WITH_SIGNATURES,
    check_unit_names,
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
    Signature,
    Signatures,
    Span,
    Spans,
    Style,
    spans_text,
)
from pcio_desktop.documents.column_widths import value_fits
from pcio_desktop.documents.docx_frames import begins_page, catchword_frame
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_runs import (
    LABEL_BREAK,
    LABEL_TAB,
    PARAGRAPH_END,
    UnwritableText,
    runs,
)
from pcio_desktop.documents.docx_tables import Mark, TableWriter
from pcio_desktop.documents.page_plan import PagePlan, PageStart
from pcio_desktop.documents.page_units import LABEL_AIR
from pcio_desktop.documents.text_width import text_width

_NO_MARK: Mark = ("", "")
_THIN_LINE = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
_LineLook = tuple[Style, int, bool, bool, bool]
_SHOWN_OF_TEXT = 40


class BodyWriter:
    """Turns the blocks of one paper into XML. Use it once."""

    def __init__(self, template: Template, plan: PagePlan | None = None) -> None:
        self._template = template
        self._ids = template.style_ids
        self._geometry = template.geometry
        self._marks = 0
        self._openings: dict[_LineLook, str] = {}
        self._labels: dict[tuple[Style, str], str] = {}
        starts = plan.starts if plan is not None else ()
        self._whole_rows = plan.whole if plan is not None else frozenset[tuple[int, int]]()
        self._held_rows = frozenset(plan.held if plan is not None else ())
        self._starts = {(start.block, start.row): start for start in starts if start.forced}

    def xml(self, paper: Paper) -> Iterator[str]:
        """The children of `w:body` after the letterhead, without the section at the end.

        With a plan, `paper` is the planned one, its long paragraphs divided.

        Raises:
            UnwritableText: a text holds a character that XML forbids; it names the unit.
            ValueError: a unit's name is no bookmark name, or is used twice.
        """
        check_unit_names(paper.blocks)
        pieces = self._pieces(paper)
        if not self._starts:
            yield from (piece for piece in pieces if isinstance(piece, str))
            return
        page: list[str] = []
        for piece in pieces:
            if isinstance(piece, str):
                page.append(piece)
                continue
            yield from self._with_frame(page, piece)
            page = []
        yield from page

    def _with_frame(self, page: list[str], start: PageStart) -> list[str]:
        """A page with the catchword before its last ordinary paragraph, which it is tied to."""
        places = [n for n, piece in enumerate(page) if piece.startswith("<w:p>")]
        if start.catchword and places:
            frame = catchword_frame(
                start.catchword, self._ids[Style.CATCHWORD], self._geometry, start.unit
            )
            page.insert(places[-1], frame)
        return page

    def _pieces(self, paper: Paper) -> Iterator[str | PageStart]:
        """The XML piece by piece, ordinary paragraphs each alone; a page start ends a page."""
        shown = [(n, block) for n, block in enumerate(paper.blocks) if shows_something(block)]
        blocks = [block for _, block in shown]
        held = held_blocks(blocks)
        before: Block | None = None
        for index, (place, block) in enumerate(shown):
            start = self._starts.get((place, 0))
            if separated(before, block):
                keep = isinstance(block, Grid) or index - 1 in held
                keep = keep or (index > 0 and self._is_held_to_its_end(*shown[index - 1]))
                yield self._separator(keep=keep and start is None, thin=start is not None)
            if start is not None:
                yield start
            last = index == len(shown) - 1
            # A paragraph before a page start is not bound to it.
            following = shown[index + 1][0] if not last else -1
            keep = index in held and (following, 0) not in self._starts
            yield from self._block(place, block, keep=keep, last=last)
            before = block
        if separated(before, None):
            yield self._separator()

    def _is_held_to_its_end(self, place: int, block: Block) -> bool:
        return isinstance(block, Grid) and (place, len(block.rows) - 1) in self._held_rows

    def _block(
        self, place: int, block: Block, *, keep: bool, last: bool
    ) -> Iterator[str | PageStart]:
        starts = (place, 0) in self._starts
        match block:
            case Line():
                yield self._line(block, keep=keep, starts=starts)
            case Gap():
                yield self._opening(Style.TABLE_TEXT.value, keep=keep) + PARAGRAPH_END
            case Roster() | Grid():
                yield from self._table(place, block, keep=keep)
            case Signatures(side_by_side=True):
                yield begins_page("".join(self._beside(block)), starts=starts)
            case Signatures():
                first, *others = self._stacked(block, last=last)
                yield begins_page(first, starts=starts)
                yield from others

    def _line(self, line: Line, *, keep: bool, starts: bool = False) -> str:
        bound = keep or line.keep_with_next
        key = (line.style, line.level, bound, bool(line.label), line.carried)
        opening = self._openings.get(key)
        if opening is None:
            opening = self._openings[key] = self._line_opening(*key)
        start, end = self._mark(line.unit) if line.unit else _NO_MARK
        try:
            text = runs(line.spans)
            if line.label:
                text = self._label(line, alone=not text) + text
            if line.value:
                text = f"{text}{self._before_value(line)}{runs(line.value)}"
        except UnwritableText as fault:
            raise _placed(fault, line.unit, line.spans) from None
        opening = begins_page(opening, starts=starts)
        return f"{opening}{start}{text}{end}{PARAGRAPH_END}"

    def _line_opening(
        self, style: Style, level: int, keep: bool, labelled: bool, carried: bool
    ) -> str:
        key = docx_styles.list_style_id(level) if style is Style.LIST else style.value
        measures = self._geometry.styles[key]
        indent = ""
        if labelled and measures.first_line >= 0:
            column = self._geometry.label_column
            indent = f'<w:ind w:left="{column}" w:hanging="{column}"/>'
        elif not labelled and (measures.first_line < 0 or (carried and measures.first_line)):
            indent = '<w:ind w:firstLine="0"/>'
        return self._opening(key, keep=keep and not measures.keep_next, rest=indent)

    def _opening(self, style: str, *, keep: bool = False, rest: str = "") -> str:
        bound = "<w:keepNext/>" if keep else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{self._ids[style]}"/>{bound}{rest}</w:pPr>'

    def _before_value(self, line: Line) -> str:
        """A tab; on a new line where the value would not fit the end of the last one."""
        left = self._geometry.styles[line.style].left
        text = spans_text(line.spans)
        value = spans_text(line.value)
        room = self._geometry.text_width - left
        fits = value_fits(text, value, room, self._geometry.half_points)
        return LABEL_TAB if fits else LABEL_BREAK + LABEL_TAB

    def _label(self, line: Line, *, alone: bool) -> str:
        """The label and a tab, or a line break where it is too wide for its column."""
        first, *more = line.label
        text = first.text
        if alone or more or first != Span(text):
            return self._new_label(line.style, line.label, alone=alone)
        label = self._labels.get((line.style, text))
        if label is None:
            label = self._labels[line.style, text] = self._new_label(line.style, line.label)
        return label

    def _new_label(self, style: Style, label: Spans, *, alone: bool = False) -> str:
        if style is Style.LIST:
            return runs(label) + ("" if alone else LABEL_TAB)
        is_item = style in (Style.ITEM, Style.SUB_ITEM)
        look = self._ids[docx_styles.ITEM_LABEL if is_item else docx_styles.LABEL]
        if alone:
            return runs(label, look)
        text = spans_text(label)
        room = self._geometry.label_column - LABEL_AIR
        too_wide = text_width(text, self._geometry.half_points, bold=True) > room
        return runs(label, look) + (LABEL_BREAK if too_wide and not is_item else LABEL_TAB)

    def _table(self, place: int, table: Roster | Grid, *, keep: bool) -> Iterator[str | PageStart]:
        """The rows; a roster is closed before a page start and opened again behind it."""
        writer = TableWriter(table, self._geometry, self._ids)
        opening = writer.opening()
        yield opening
        bound = len(table.rows) - (LINES_WITH_SIGNATURES if keep else 0)
        for index, row in enumerate(table.rows):
            start = self._starts.get((place, index))
            if start is not None and index:
                yield "</w:tbl>"
                yield self._separator(thin=True)
                yield start
                yield opening
            mark = self._mark(row.unit) if row.unit else _NO_MARK
            bound_on = index >= bound or (place, index) in self._held_rows
            bound_on = bound_on and (place, index + 1) not in self._starts
            try:
                whole = (place, index) in self._whole_rows
                written = writer.row(row, mark, keep=bound_on, whole=whole)
            except UnwritableText as fault:
                spans = tuple(s for cell in row.cells for part in cell.paragraphs for s in part)
                raise _placed(fault, row.unit, spans) from None
            yield begins_page(written, starts=start is not None)
        yield "</w:tbl>"

    def _stacked(self, signatures: Signatures, *, last: bool) -> Iterator[str]:
        final = len(signatures.blocks) - 1
        for index, block in enumerate(signatures.blocks):
            yield self._opening(docx_styles.SIGNATURE_ROOM) + PARAGRAPH_END
            style = Style.SIGNATURE.value
            yield self._signature(block, style, loose_end=index == final and not last)

    def _beside(self, signatures: Signatures) -> Iterator[str]:
        """Signatures side by side, two to a row; a single one in the last row stands centred."""
        total = self._geometry.text_width
        left = total // 2
        yield (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self._ids[docx_styles.ROSTER]}"/>'
            f'<w:tblW w:w="{total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0"'
            ' w:lastColumn="0" w:noHBand="0" w:noVBand="0"/></w:tblPr>'
            f'<w:tblGrid><w:gridCol w:w="{left}"/><w:gridCol w:w="{total - left}"/></w:tblGrid>'
        )
        for start in range(0, len(signatures.blocks), 2):
            pair = signatures.blocks[start : start + 2]
            alone = len(pair) == 1
            yield "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            for place, block in enumerate(pair):
                width = total if alone else (left, total - left)[place]
                span = '<w:gridSpan w:val="2"/>' if alone else ""
                yield f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>'
                yield self._opening(docx_styles.SIGNATURE_ROOM) + PARAGRAPH_END
                yield self._signature(block, docx_styles.SIGNATURE_BESIDE) + "</w:tc>"
            yield "</w:tr>"
        yield "</w:tbl>"

    def _signature(self, block: Signature, style: str, *, loose_end: bool = False) -> str:
        """The lines of one signature; a `loose_end` is not bound to what follows."""
        start, end = self._mark(block.unit) if block.unit else _NO_MARK
        opening = self._opening(style)
        loose = self._opening(style, rest='<w:keepNext w:val="0"/>') if loose_end else opening
        lines: list[str] = []
        final = len(block.lines) - 1
        for index, spans in enumerate(block.lines):
            try:
                text = runs(spans)
            except UnwritableText as fault:
                raise _placed(fault, block.unit, spans) from None
            head = loose if index == final else opening
            lines.append(f"{head}{start}{text}{end}{PARAGRAPH_END}")
            start, end = _NO_MARK
        return "".join(lines) or f"{opening}{start}{end}{PARAGRAPH_END}"

    def _separator(self, *, keep: bool = False, thin: bool = False) -> str:
        """Before a forced break no air is wanted, and it might need a page of its own."""
        rest = _THIN_LINE if thin else ""
        return self._opening(docx_styles.SEPARATOR, keep=keep, rest=rest) + PARAGRAPH_END

    def _mark(self, unit: str) -> Mark:
        self._marks += 1
        number = self._marks
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{unit}"/>',
            f'<w:bookmarkEnd w:id="{number}"/>',
        )


def _placed(fault: UnwritableText, unit: str, spans: Spans) -> UnwritableText:
    """The fault with its place: the unit, and the beginning of the text as people see it."""
    text = spans_text(spans)[:_SHOWN_OF_TEXT]
    shown = "".join(letter if letter.isprintable() else "\u2026" for letter in text)
    return UnwritableText(fault.code, " ".join(part for part in (unit, shown) if part))
