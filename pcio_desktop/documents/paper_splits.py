"""A paper with long paragraphs divided at the ends of pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pcio_desktop.documents.blocks import Block, Line, Paper, Spans

Split = tuple[int, tuple[int, ...]]
Splits = tuple[Split, ...]
"""Where paragraphs are divided: a block and indexes of its text, in order."""


def with_splits(paper: Paper, splits: Sequence[Split]) -> Paper:
    """The paper with its divided paragraphs as two or more; their texts together are the same."""
    if not splits:
        return paper
    places = dict(splits)
    blocks: list[Block] = []
    for index, block in enumerate(paper.blocks):
        if isinstance(block, Line) and index in places:
            blocks += _parts(block, places[index])
        else:
            blocks.append(block)
    return replace(paper, blocks=tuple(blocks))


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


def _divided(spans: Spans, place: int) -> tuple[Spans, Spans]:
    """Spans before and from an index of their joined text."""
    for number, span in enumerate(spans):
        if place < len(span.text):
            left = (*spans[:number], span._replace(text=span.text[:place]))
            return left, (span._replace(text=span.text[place:]), *spans[number + 1 :])
        place -= len(span.text)
    return spans, ()
