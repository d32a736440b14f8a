"""Finding what was typed among known names: tone marks, spaces, case, kind of digits do not count.

`fold` itself, the key of all searching, stands in `normalise.py`, where the storage takes it from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum

from pcio_desktop.thai.normalise import fold


class Closeness(IntEnum):
    """How well a text answers what was typed; the smaller, the better."""

    EQUAL = 0
    BEGINS = 1
    CONTAINS = 2


def closeness(query: str, text: str) -> Closeness | None:
    """How `text` answers `query`, both of them folded already; None when it does not."""
    at = text.find(query)
    if at < 0:
        return None
    if at:
        return Closeness.CONTAINS
    return Closeness.EQUAL if len(query) == len(text) else Closeness.BEGINS


class FoldedTexts:
    """Texts folded once, to be searched at every key that is pressed."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._folded = [fold(text) for text in texts]

    def find(self, typed: str) -> list[int]:
        """The places of the texts that hold `typed`, all of them when it folds to nothing.

        The given order stays, but texts that begin with what was typed come before those that
        only contain it: a short name is not hidden behind longer ones.
        """
        query = fold(typed)
        if not query:
            return list(range(len(self._folded)))
        found = sorted(self._answers(query))
        return [place for _, place in found]

    def has(self, typed: str) -> bool:
        """Whether one of the texts is `typed` itself, folded."""
        return fold(typed) in self._folded

    def _answers(self, query: str) -> Iterator[tuple[Closeness, int]]:
        for place, text in enumerate(self._folded):
            close = closeness(query, text)
            if close is not None:
                yield max(close, Closeness.BEGINS), place
