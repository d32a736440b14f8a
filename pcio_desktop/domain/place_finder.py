"""Finding the place of a pin again after the text was edited.

A place is known by the name of its unit *and* by the words that stand there. The name alone is not
enough: names of the paragraphs of a statement count them, so a paragraph put in above takes over
the name of the next one. An index alone moves with every letter typed before it. The words alone
may stand in several places, so of equal ones the nearest to the former place is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from pcio_desktop.domain.page_pins import WORDS, PagePlace, words_at
from pcio_desktop.domain.units import UnitKind, UnitParts, unit_parts
from pcio_desktop.thai.numerals import to_arabic

_SHORTER = (WORDS // 2, WORDS // 4)  # beginnings of the words that still tell the place
_LEAST = 6  # fewer characters are only looked for where a unit begins
_ELSEWHERE = 12  # as many must agree far from the former place
_SIMILAR = 0.6
_COUNTED = frozenset((UnitKind.STATEMENT, UnitKind.RESOLUTION, UnitKind.HEADING))


@dataclass(frozen=True, slots=True)
class UnitText:
    """The printed text of a unit. Only a paragraph that is `divisible` has places inside."""

    text: str
    divisible: bool = False


@dataclass(frozen=True, slots=True)
class _Candidate:
    unit: str
    offset: int


class PlaceFinder:
    """Knows the texts of one paper by unit name, in reading order."""

    def __init__(self, texts: Mapping[str, UnitText]) -> None:
        self._texts = texts
        self._folded = {name: _folded(unit.text) for name, unit in texts.items()}
        self._things: dict[tuple[str, str], list[str]] = {}
        for name in texts:
            parts = unit_parts(name)
            if parts is not None:
                self._things.setdefault((parts.kind, parts.key), []).append(name)

    def find(self, place: PagePlace) -> PagePlace | None:
        """The place as it is now, with today's words; None when it is gone.

        In this order: where it was; the same words elsewhere in the same statement, item or
        resolution, also a shorter beginning of them that stands there only once; the unit itself
        when the words at its beginning were rewritten; the words anywhere in the paper when they
        stand there only once.
        """
        words = _folded(place.words)
        found = self._where_it_was(place, words)
        if found is None and words:
            found = self._in_its_thing(place, words)
        if found is None:
            found = self._rewritten(place, words)
        if found is None:
            found = self._elsewhere(place, words)
        if found is None:
            return None
        text = self._texts[found.unit].text
        return PagePlace(found.unit, found.offset, words_at(text, found.offset))

    def _where_it_was(self, place: PagePlace, words: str) -> _Candidate | None:
        unit = self._texts.get(place.unit)
        if unit is None or (place.offset and not (unit.divisible and words)):
            return None
        same = self._folded[place.unit].startswith(words, place.offset)
        return _Candidate(place.unit, place.offset) if same else None

    def _in_its_thing(self, place: PagePlace, words: str) -> _Candidate | None:
        parts = unit_parts(place.unit)
        names = [place.unit] if place.unit in self._texts else []
        if parts is not None:
            names = self._things.get((parts.kind, parts.key), [])
        found = list(self._occurrences(names, words))
        if found:
            return min(found, key=_Distance(place, parts))
        for length in _SHORTER:
            if length < len(words):
                found = list(self._occurrences(names, words[:length]))
                if len(found) == 1:
                    return found[0]
        return None

    def _occurrences(self, names: list[str], words: str) -> Iterator[_Candidate]:
        for name in names:
            text = self._folded[name]
            if not self._texts[name].divisible or len(words) < _LEAST:
                if text.startswith(words):
                    yield _Candidate(name, 0)
                continue
            at = text.find(words)
            while at >= 0:
                yield _Candidate(name, at)
                at = text.find(words, at + 1)

    def _rewritten(self, place: PagePlace, words: str) -> _Candidate | None:
        if place.offset or place.unit not in self._texts:
            return None
        parts = unit_parts(place.unit)
        counted = parts is not None and parts.place > 0 and parts.kind in _COUNTED
        if counted and words:
            now = self._folded[place.unit][: len(words)]
            if SequenceMatcher(None, words, now, autojunk=False).ratio() < _SIMILAR:
                return None
        return _Candidate(place.unit, 0)

    def _elsewhere(self, place: PagePlace, words: str) -> _Candidate | None:
        if len(words) < _ELSEWHERE:
            return None
        found = list(self._occurrences(list(self._texts), words))
        if not place.offset:
            found = [one for one in found if not one.offset] or found
        return found[0] if len(found) == 1 else None


class _Distance:
    """How far a candidate is from where the place was."""

    def __init__(self, place: PagePlace, parts: UnitParts | None) -> None:
        self._place = place
        self._count = parts.place if parts is not None else 0

    def __call__(self, one: _Candidate) -> tuple[bool, int, int]:
        parts = unit_parts(one.unit)
        count = parts.place if parts is not None else 0
        begins = not self._place.offset
        return (
            begins and bool(one.offset),
            abs(count - self._count),
            abs(one.offset - self._place.offset),
        )


def _folded(text: str) -> str:
    """The text for comparing, of the same length: digits Arabic, spaces plain."""
    return to_arabic(text).replace("\u00a0", " ")
