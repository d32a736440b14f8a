"""What was said and decided: agenda items, statements, resolutions, lists and tables."""

from __future__ import annotations

from collections.abc import Iterator

from pcio_desktop.documents import wording
from pcio_desktop.documents.blocks import Block, Cell, Grid, Line, Row, Span, Spans, Style
from pcio_desktop.documents.phrasing import Phrasing
from pcio_desktop.documents.resolution_text import generated_lines
from pcio_desktop.domain import content
from pcio_desktop.domain.agenda import AgendaItem, NumberedItem, numbered
from pcio_desktop.domain.content import LabelValueLines, ListBlock, ListKind, NumberForm, Paragraph
from pcio_desktop.domain.content_edits import without_empty_ends
from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.resolution import Resolution
from pcio_desktop.domain.settings import RecordingStyle
from pcio_desktop.domain.units import UnitKind, unit_name


def agenda(meeting: Meeting, phrasing: Phrasing) -> Iterator[Block]:
    """All items in reading order: heading, statements, sub-items, resolutions."""
    walk = {entry.item.id: entry for entry in numbered(meeting.agenda)}
    for item in meeting.agenda:
        yield from _item(walk[item.id], walk, phrasing)


def _item(
    entry: NumberedItem, walk: dict[str, NumberedItem], phrasing: Phrasing
) -> Iterator[Block]:
    item = entry.item
    yield _heading(entry, phrasing)
    for statement in item.statements:
        yield from _statement(statement, phrasing)
    for child in item.children:
        yield from _item(walk[child.id], walk, phrasing)
    for resolution in item.resolutions:
        yield from _resolution(resolution, item, phrasing)
    if item.is_empty and entry.level == 1:
        nothing = phrasing.span(phrasing.word(FormWord.NOTHING))
        yield Line(Style.SPEECH, nothing, unit=unit_name(UnitKind.ITEM, item.id, 1))


def _heading(entry: NumberedItem, phrasing: Phrasing) -> Line:
    title = phrasing.text(entry.item.title)
    unit = unit_name(UnitKind.ITEM, entry.item.id)
    number = phrasing.item_number(entry.number)
    if len(entry.number) == 1:
        label = phrasing.text(f"{phrasing.word(FormWord.AGENDA_ITEM)} {number}".strip())
        return Line(Style.ITEM, (Span(title),), label=(Span(label),), unit=unit)
    style = Style.ITEM if entry.level == 1 else Style.SUB_ITEM
    return Line(style, (Span(f"{number} {title}".strip()),), unit=unit)


class _Units:
    """Names the units made from one thing: the first bears its key alone, then _1, _2."""

    def __init__(self, kind: UnitKind, key: str) -> None:
        self._kind = kind
        self._key = key
        self._place = -1

    def next(self) -> str:
        self._place += 1
        return unit_name(self._kind, self._key, self._place)


def _statement(statement: Statement, phrasing: Phrasing) -> Iterator[Block]:
    substance = phrasing.settings.recording_style is RecordingStyle.SUBSTANCE
    label = () if substance else phrasing.span(statement.speaker)
    units = _Units(UnitKind.STATEMENT, statement.id)
    yield from _labelled(statement.blocks, label, units, phrasing)


def _labelled(
    blocks: content.Blocks, label: Spans, units: _Units, phrasing: Phrasing
) -> Iterator[Block]:
    """Blocks with the label before the first line; it prints once.

    Rows at the end of a table that nobody has filled in do not print: Tab makes one too many.
    """
    first, *rest = without_empty_ends(blocks) or (Paragraph(()),)
    if isinstance(first, Paragraph):
        style = Style.SPEECH if label else Style.CONTINUED
        yield Line(style, phrasing.spans(first.runs), label=label, unit=units.next())
    else:
        if label:
            yield Line(Style.SPEECH, (), label=label, keep_with_next=True, unit=units.next())
        yield from _content(first, units, phrasing)
    for block in rest:
        yield from _content(block, units, phrasing)


def _content(block: content.Block, units: _Units, phrasing: Phrasing) -> Iterator[Block]:
    match block:
        case Paragraph(runs):
            yield Line(Style.CONTINUED, phrasing.spans(runs), unit=units.next())
        case ListBlock():
            yield from _list(block, units, phrasing)
        case LabelValueLines(lines):
            for line in lines:
                words, value = phrasing.spans(line.label), phrasing.spans(line.value)
                yield Line(Style.LABEL_VALUE, words, value=value, unit=units.next())
        case content.Table():
            yield _grid(block, units, phrasing)


_NUMBER_FORMS = {
    NumberForm.DOT: "{}.",
    NumberForm.PARENTHESIS: "{})",
    NumberForm.PARENTHESES: "({})",
}


def _list(block: ListBlock, units: _Units, phrasing: Phrasing) -> Iterator[Block]:
    """List items with literal marks."""
    numbers = content.list_numbers((item.level for item in block.items), block.start)
    for item, number in zip(block.items, numbers, strict=True):
        yield Line(
            Style.LIST,
            phrasing.spans(item.runs),
            label=(Span(_mark(block, number, phrasing)),),
            level=item.level,
            unit=units.next(),
        )


def _mark(block: ListBlock, numbers: tuple[int, ...], phrasing: Phrasing) -> str:
    """The mark of an item whose numbers from the outermost level down are `numbers`."""
    if block.kind is ListKind.BULLETED:
        return wording.BULLET
    *above, last = numbers
    if block.number_form is NumberForm.DOT and above:
        return phrasing.item_number(numbers)
    return _NUMBER_FORMS[block.number_form].format(phrasing.number(last))


def _grid(table: content.Table, units: _Units, phrasing: Phrasing) -> Grid:
    spans = phrasing.cell_spans
    rows = tuple(
        Row(
            tuple(
                Cell(tuple(map(spans, cell.paragraphs)), cell.columns, cell.rows)
                for cell in row.cells
            ),
            row.kind,
            units.next(),
        )
        for row in table.rows
    )
    return Grid(table.widths, rows, table.rows_may_split, phrasing.text(table.caption))


def _resolution(resolution: Resolution, item: AgendaItem, phrasing: Phrasing) -> Iterator[Block]:
    units = _Units(UnitKind.RESOLUTION, resolution.id)
    label = phrasing.span(resolution.label) or (Span(phrasing.result_label(item.kind)),)
    written = content.blocks_text(resolution.text).strip()
    lines = generated_lines(resolution, phrasing.settings)
    text = resolution.text if written else tuple(map(content.paragraph, lines))
    yield from _labelled(text, label, units, phrasing)
    vote = resolution.vote
    if vote is not None:
        words = wording.votes(vote)
        yield Line(Style.CONTINUED, phrasing.span(words), unit=units.next())
    for dissent in resolution.dissents:
        words = wording.dissent(dissent.seat.position, dissent.reasons, dissent.attachment)
        yield Line(Style.CONTINUED, phrasing.span(words), unit=units.next())
