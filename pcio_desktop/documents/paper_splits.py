"""A paper with long paragraphs, and tables that are begun anew, divided at the ends of pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pcio_desktop.documents.blocks import Block, Grid, Line, Paper, RowKind, Spans

Split = tuple[int, tuple[int, ...]]
Splits = tuple[Split, ...]
"""Where blocks are divided: a block and indexes of its text or, of a table, of its rows."""


def with_splits(paper: Paper, splits: Sequence[Split]) -> Paper:
    """The paper with its divided paragraphs and tables as two or more.

    The texts of a divided paragraph are together the same; a table begun anew has its head again.
    """
    if not splits:
        return paper
    places = dict(splits)
    blocks: list[Block] = []
    for index, block in enumerate(paper.blocks):
        if isinstance(block, Line) and index in places:
            blocks += _parts(block, places[index])
        elif isinstance(block, Grid) and index in places:
            blocks += _tables(block, places[index])
        else:
            blocks.append(block)
    return replace(paper, blocks=tuple(blocks))


def head_rows(grid: Grid) -> int:
    """How many rows of a table are its head."""
    kinds = [row.kind for row in grid.rows]
    return next((n for n, kind in enumerate(kinds) if kind is not RowKind.HEADER), len(kinds))


def origins(paper: Paper, splits: Sequence[Split]) -> list[tuple[int, int]]:
    """For each block of the divided paper: the block of `paper` and the index it begins at."""
    places = dict(splits)
    return [(block, at) for block in range(len(paper.blocks)) for at in (0, *places.get(block, ()))]


def joined_splits(paper: Paper, first: Splits, second: Splits) -> Splits:
    """`second`, which divides what `first` made of the paper, and `first` as one."""
    if not first:
        return second
    found = {block: set(places) for block, places in first}
    origin = origins(paper, first)
    for block, places in second:
        was, at = origin[block]
        found.setdefault(was, set()).update(at + place for place in places)
    return tuple((block, tuple(sorted(places))) for block, places in sorted(found.items()))


def _parts(line: Line, places: tuple[int, ...]) -> list[Line]:
    pieces: list[Spans] = []
    rest, done = line.spans, 0
    for place in places:
        head, rest = _divided(rest, place - done)
        pieces.append(head)
        done = place
    first = replace(line, spans=pieces[0], keep_with_next=False)
    middle = [
        replace(line, spans=part, label=(), unit="", carried=True) for part in (*pieces[1:], rest)
    ]
    return [first, *(replace(part, keep_with_next=False) for part in middle[:-1]), middle[-1]]


def _tables(grid: Grid, places: tuple[int, ...]) -> list[Grid]:
    """A table that is closed before these rows and begun anew, with its head."""
    head = tuple(row._replace(unit="") for row in grid.rows[: head_rows(grid)])
    bounds = [0, *places, len(grid.rows)]
    parts = [grid.rows[start:end] for start, end in pairwise(bounds)]
    return [replace(grid, rows=part if n == 0 else (*head, *part)) for n, part in enumerate(parts)]


def _divided(spans: Spans, place: int) -> tuple[Spans, Spans]:
    """Spans before and from an index of their joined text."""
    for number, span in enumerate(spans):
        if place < len(span.text):
            left = (*spans[:number], span._replace(text=span.text[:place]))
            return left, (span._replace(text=span.text[place:]), *spans[number + 1 :])
        place -= len(span.text)
    return spans, ()
