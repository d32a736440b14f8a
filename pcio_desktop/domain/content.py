"""The text of minutes as values: runs, paragraphs, lists, label-value lines and tables.

All are frozen; an edit makes a new value. `content_json` writes and reads them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look. `keep_digits` is the mark ห้ามแปลงเลข."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    keep_digits: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of running text."""

    runs: Runs


class ListKind(StrEnum):
    """How the items of a list are marked."""

    NUMBERED = "numbered"
    BULLETED = "bulleted"


class NumberForm(StrEnum):
    """What stands around the number of a list item: ๑. or ๑) or (๑)."""

    DOT = "dot"
    PARENTHESIS = "parenthesis"
    PARENTHESES = "parentheses"


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item; `level` 0 is the outermost."""

    runs: Runs
    level: int = 0


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A numbered or bulleted list; numbers are derived and begin at `start`."""

    kind: ListKind
    items: tuple[ListItem, ...]
    number_form: NumberForm = NumberForm.DOT
    start: int = 1


@dataclass(frozen=True, slots=True)
class LabelValueLine:
    """A line with words at the left and a value at the right (an indicator and its weight)."""

    label: Runs
    value: Runs


@dataclass(frozen=True, slots=True)
class LabelValueLines:
    """Label-value lines that belong together."""

    lines: tuple[LabelValueLine, ...]


class RowKind(StrEnum):
    """`HEADER` rows repeat on each page, a `GROUP` row heads the rows below it."""

    HEADER = "header"
    GROUP = "group"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell of one or more paragraphs; it may span columns and rows."""

    paragraphs: tuple[Runs, ...]
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; cells hidden by a row span from above are not listed."""

    cells: tuple[TableCell, ...]
    kind: RowKind = RowKind.BODY


@dataclass(frozen=True, slots=True)
class Table:
    """A bordered table. `widths` are the shares of its columns (any positive numbers).

    `rows_may_split` lets a long row run over the end of a page.
    """

    widths: tuple[int, ...]
    rows: tuple[TableRow, ...]
    rows_may_split: bool = True
    caption: str = ""


Block = Paragraph | ListBlock | LabelValueLines | Table
Blocks = tuple[Block, ...]


def plain(text: str) -> Runs:
    """`text` as one run without any mark."""
    return (Run(text),)


def paragraph(text: str) -> Paragraph:
    """`text` as a paragraph of one run."""
    return Paragraph(plain(text))


def runs_text(runs: Iterable[Run]) -> str:
    """The bare text of runs."""
    return "".join(run.text for run in runs)


def list_numbers(levels: Iterable[int], start: int = 1) -> Iterator[tuple[int, ...]]:
    """The number of each list item from the outermost level down: (1,), (1, 1), (1, 2), (2,).

    A deeper level counts anew under each item above it.
    """
    counts: list[int] = []
    for level in levels:
        del counts[level + 1 :]
        while len(counts) < level:  # a list may begin below its outermost level
            counts.append(1 if counts else start)
        if len(counts) == level:
            counts.append(0 if counts else start - 1)
        counts[level] += 1
        yield tuple(counts)


def block_runs(block: Block) -> Iterator[Runs]:
    """Every stretch of runs in `block`, in reading order."""
    match block:
        case Paragraph(runs):
            yield runs
        case ListBlock():
            for item in block.items:
                yield item.runs
        case LabelValueLines():
            for line in block.lines:
                yield line.label
                yield line.value
        case Table():
            for row in block.rows:
                for cell in row.cells:
                    yield from cell.paragraphs


def blocks_text(blocks: Iterable[Block]) -> str:
    """The bare text of blocks, one line for each stretch of runs; what a search reads."""
    return "\n".join(runs_text(runs) for block in blocks for runs in block_runs(block))
