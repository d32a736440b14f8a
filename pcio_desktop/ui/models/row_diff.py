"""Changing the rows of a model to others with few signals, so that a view keeps its place."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class RowStep:
    """At `at`, take `removed` rows away, then put in the new rows `start` up to `end`."""

    at: int
    removed: int
    start: int
    end: int


def row_steps(before: Sequence[Hashable], after: Sequence[Hashable]) -> Iterator[RowStep]:
    """What turns `before` into `after`, from the bottom up: each place is still right when used."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, low, high, start, end in reversed(matcher.get_opcodes()):
        if kind != "equal":
            yield RowStep(low, high - low, start, end)
