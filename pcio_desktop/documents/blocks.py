"""What a paper consists of, in reading order, before anyone decides where its pages end.

Texts are final here: digits converted, names joined, numbers derived. One list serves every
writer and the page planner; a *unit* is one paragraph or one table row and has a `unit` name that
ties it to what it was made from (it becomes a bookmark in the DOCX). Spans, cells and rows are
named tuples and not dataclasses: a large paper holds a hundred thousand, and they are made twice as
fast.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from pcio_desktop.domain.content import RowKind


class Style(StrEnum):
    """The named paragraph styles of the template; the value is the style id in the DOCX."""

    TITLE = "Title"
    ITEM = "Heading1"
    SUB_ITEM = "Heading2"
    LIST_HEAD = "MinutesListHead"
    BODY = "MinutesBody"
    SPEECH = "MinutesSpeech"
    CONTINUED = "MinutesSpeechContinued"
    LIST = "MinutesList"
    LABEL_VALUE = "MinutesLabelValue"
    TABLE_TEXT = "MinutesTableText"
    TABLE_HEAD = "MinutesTableHead"
    SIGNATURE = "MinutesSignature"
    CATCHWORD = "MinutesCatchword"


class Span(NamedTuple):
    """Text of one look. Bold that a style brings along is not repeated here.

    A line feed in `text` is a line break inside the paragraph, a tab a tab.
    """

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. `label` stands in the label column, `value` at the right end of the line.

    `level` indents list items, 0 outermost. `keep_with_next` binds it to the following unit beyond
    what its style says. `carried` is the rest of a paragraph that began on the page before: it has
    no first-line indent.
    """

    style: Style
    spans: Spans
    label: Spans = ()
    value: Spans = ()
    level: int = 0
    keep_with_next: bool = False
    unit: str = ""
    carried: bool = False


class Cell(NamedTuple):
    """A table cell of one or more paragraphs over `columns` columns and `rows` rows."""

    paragraphs: tuple[Spans, ...]
    columns: int = 1
    rows: int = 1


class Row(NamedTuple):
    """A table row; cells hidden under a row span from above are left out."""

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.BODY
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Roster:
    """A list of people without borders; a person's row never splits. Widths follow the texts."""

    columns: int
    rows: tuple[Row, ...]
    caption: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A bordered table; `widths` are shares of the text width."""

    widths: tuple[int, ...]
    rows: tuple[Row, ...]
    rows_may_split: bool
    caption: str


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature block: room to sign, then its lines (name, post, caption)."""

    lines: tuple[Spans, ...]
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """The signature blocks, one below the other or side by side; never alone on a page."""

    blocks: tuple[Signature, ...]
    side_by_side: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """An empty line."""


Block = Line | Roster | Grid | Signatures | Gap


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper: its blocks and what stands around them.

    `dated` becomes the time stamp of the file, so that equal papers are equal bytes.
    `running_header` is the text above every page from the second on, `mark` a word such as ร่าง
    printed at the top of every page; both may be empty. `label_column_mm` None leaves the width
    of the label column to the template. `thai_digits` is the system of the page numbers.
    """

    title: str
    blocks: tuple[Block, ...]
    author: str
    dated: datetime
    page_number: bool = True
    running_header: str = ""
    mark: str = ""
    embed_fonts: bool = True
    label_column_mm: int | None = None
    thai_digits: bool = True


def spans_text(spans: Spans) -> str:
    """The bare text of spans."""
    return spans[0].text if len(spans) == 1 else "".join([span.text for span in spans])


def unit_names(block: Block) -> list[str]:
    """The names of the units of a block in reading order; an empty one for a unit without."""
    match block:
        case Line():
            return [block.unit]
        case Roster() | Grid():
            return [row.unit for row in block.rows]
        case Signatures():
            return [signature.unit for signature in block.blocks]
        case Gap():
            return []


def stretches(block: Block) -> Iterator[tuple[str, Spans]]:
    """Every text of a block in reading order, after the name of the unit it stands in.

    Those of a paragraph are its label, its text and its value, also where they are empty.
    """
    match block:
        case Line():
            for spans in (block.label, block.spans, block.value):
                yield block.unit, spans
        case Roster() | Grid():
            for row in block.rows:
                for cell in row.cells:
                    for spans in cell.paragraphs:
                        yield row.unit, spans
        case Signatures():
            for signature in block.blocks:
                for spans in signature.lines:
                    yield signature.unit, spans
        case Gap():
            pass


def texts(paper: Paper) -> Iterator[str]:
    """Every text of the paper in reading order that is not empty."""
    for block in paper.blocks:
        yield from filter(None, (spans_text(spans) for _, spans in stretches(block)))
