"""Where words stand in a text, whatever their tone marks and the kind of their digits."""

from __future__ import annotations

from functools import cache

from pcio_desktop.thai.breaks import word_starts
from pcio_desktop.thai.normalise import fold
from pcio_desktop.thai.numerals import to_arabic

Span = tuple[int, int]

_MARKS = frozenset("ัิีึืฺุู็่้๊๋์ํ๎")


def find_spans(
    text: str, words: str, *, whole_words: bool = False, ignore_marks: bool = True
) -> list[Span]:
    """Beginning and end of every place of `text` where `words` stand, none over another.

    Letter case and the kind of digits never count. With `ignore_marks` tone marks and spaces do not
    either, and a mark after the last letter belongs to the place. `whole_words` leaves out what
    begins or ends inside a word.
    """
    key = _mark_free if ignore_marks else _exact
    wanted = "".join(key(letter) for letter in words)
    if not wanted:
        return []
    folded, places = _folded(text, ignore_marks=ignore_marks)
    found: list[Span] = []
    at = folded.find(wanted)
    while at >= 0:
        start, end = places[at], places[at + len(wanted) - 1] + 1
        while ignore_marks and end < len(text) and text[end] in _MARKS and not key(text[end]):
            end += 1
        found.append((start, end))
        at = folded.find(wanted, at + len(wanted))
    if not whole_words or not found:
        return found
    edges = {0, len(text), *word_starts(text)}
    return [span for span in found if _is_whole(text, span, edges)]


def _folded(text: str, *, ignore_marks: bool) -> tuple[str, list[int]]:
    """The text as it is compared, and the place each of its characters comes from."""
    key = _mark_free if ignore_marks else _exact
    parts: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(text):
        part = key(letter)
        parts.append(part)
        places.extend([at] * len(part))
    return "".join(parts), places


@cache
def _mark_free(letter: str) -> str:
    return fold(letter)


@cache
def _exact(letter: str) -> str:
    return to_arabic(letter).casefold()


def _is_whole(text: str, span: Span, edges: set[int]) -> bool:
    start, end = span
    begins = start in edges or text[start - 1].isspace()
    return begins and (end in edges or text[end].isspace())
