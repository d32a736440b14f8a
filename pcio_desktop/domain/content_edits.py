"""Edits of content values: one form for equal texts, replacing and cutting in runs.

A *stretch* is what `content.block_runs` yields: a paragraph, a list item, a paragraph of a cell. It
is counted from 0 over all blocks of a text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import count

from pcio_desktop.domain.content import (
    Block,
    Blocks,
    LabelValueLine,
    LabelValueLines,
    ListBlock,
    Paragraph,
    Run,
    Runs,
    Table,
    TableCell,
    TableRow,
)

Span = tuple[int, int]


def canonical_runs(runs: Iterable[Run]) -> Runs:
    """The runs without empty ones, neighbours of one look joined."""
    joined: list[Run] = []
    for run in runs:
        if joined and replace(joined[-1], text=run.text) == run:
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        elif run.text:
            joined.append(run)
    return tuple(joined)


def canonical(blocks: Iterable[Block]) -> Blocks:
    """The one form of a text: canonical runs, no list or table without lines, no cell without text.

    Two texts that print alike and are edited alike have the same canonical form.
    """
    kept = (_with_paragraphs(block) for block in blocks if not _is_hollow(block))
    return map_stretches(tuple(kept), lambda _, runs: canonical_runs(runs))


def without_empty_ends(blocks: Iterable[Block]) -> Blocks:
    """The blocks without the rows and lines that say nothing at the end of each table.

    A row into which a cell reaches from above stays, and so does every row above one that says
    something. A table of nothing but empty rows is left out whole.
    """
    kept = (_without_empty_end(block) for block in blocks)
    return tuple(block for block in kept if not _is_hollow(block))


def map_stretches(blocks: Iterable[Block], change: Callable[[int, Runs], Runs]) -> Blocks:
    """The blocks with every stretch replaced by what `change` makes of its number and runs."""
    numbers = count()
    return tuple(_map_block(block, lambda runs: change(next(numbers), runs)) for block in blocks)


def replace_spans(runs: Runs, spans: Sequence[Span], words: str) -> Runs:
    """The runs with `words` in place of each span; they take the look of the first letter there.

    The spans are ascending and do not overlap; an empty one is left out.
    """
    for start, end in reversed(spans):
        if start < end:
            before, found, after = *cut(runs, start), cut(runs, end)[1]
            runs = (*before, replace(found[0], text=words), *after)
    return canonical_runs(runs)


def cut(runs: Runs, at: int) -> tuple[Runs, Runs]:
    """The runs before and after the character `at`."""
    left: list[Run] = []
    right: list[Run] = []
    for run in runs:
        here = min(max(at, 0), len(run.text))
        if run.text[:here]:
            left.append(replace(run, text=run.text[:here]))
        if run.text[here:]:
            right.append(replace(run, text=run.text[here:]))
        at -= len(run.text)
    return tuple(left), tuple(right)


def _is_hollow(block: Block) -> bool:
    match block:
        case Paragraph():
            return False
        case ListBlock():
            return not block.items
        case LabelValueLines(lines):
            return not lines
        case Table():
            return not block.rows


def _without_empty_end(block: Block) -> Block:
    match block:
        case Table():
            return replace(block, rows=block.rows[: _said_rows(block)])
        case LabelValueLines(lines):
            said = [at for at, line in enumerate(lines, 1) if _says(line.label, line.value)]
            return LabelValueLines(lines[: max(said, default=0)])
        case _:
            return block


def _said_rows(table: Table) -> int:
    """How many rows there are down to the last one that says something or is reached into."""
    last = 0
    for at, row in enumerate(table.rows, 1):
        if at <= last or any(_says(*cell.paragraphs) for cell in row.cells):
            last = max(last, at - 1 + max((cell.rows for cell in row.cells), default=1))
    return min(last, len(table.rows))


def _says(*stretches: Runs) -> bool:
    return any(run.text.strip() for runs in stretches for run in runs)


def _with_paragraphs(block: Block) -> Block:
    if not isinstance(block, Table):
        return block
    rows = (
        TableRow(
            tuple(
                cell if cell.paragraphs else TableCell(((),), cell.columns, cell.rows)
                for cell in row.cells
            ),
            row.kind,
        )
        for row in block.rows
    )
    return replace(block, rows=tuple(rows))


def _map_block(block: Block, change: Callable[[Runs], Runs]) -> Block:
    match block:
        case Paragraph(runs):
            return Paragraph(change(runs))
        case ListBlock():
            items = (replace(item, runs=change(item.runs)) for item in block.items)
            return replace(block, items=tuple(items))
        case LabelValueLines(lines):
            return LabelValueLines(
                tuple(LabelValueLine(change(line.label), change(line.value)) for line in lines)
            )
        case Table():
            return replace(block, rows=tuple(_map_row(row, change) for row in block.rows))


def _map_row(row: TableRow, change: Callable[[Runs], Runs]) -> TableRow:
    cells = (
        replace(cell, paragraphs=tuple(change(runs) for runs in cell.paragraphs))
        for cell in row.cells
    )
    return replace(row, cells=tuple(cells))
