"""คำต่อเนื่อง: the first words of a page as the page before announces them.

A speaker's label whole; else a number and the first words up to about 22 characters. Never cut
inside a name, a number or a Latin word.
"""

from __future__ import annotations

import re

from pcio_desktop.documents.blocks import (
    Block,
    Cell,
    Line,
    Roster,
    Row,
    Signatures,
    Spans,
    Style,
    spans_text,
)
from pcio_desktop.thai.breaks import cut_at_word, word_starts

LIMIT = 22
"""Characters of a catchword without prefix and dots (a little more for a name or a long label)."""

_LONGEST = 40
_SHORT_PIECE = 3  # a first piece as short as this takes the next one along
_NUMBER = re.compile(r"(?:[๐-๙0-9]+(?:\.[๐-๙0-9]+)+\.?|[๐-๙0-9]+[.)]|[A-Z]+[0-9.]*[0-9])[ \u00a0]+")
_TITLE = re.compile(
    r"นาย|นาง|น\.ส\.|ดร\.|ผศ\.|รศ\.|ศ\.|ว่าที่|ร้อย|พัน|พล|พ\.|ร\.|จ\.|ด\.ต\.|นพ\.|พญ\.|ม\.ร\.ว\.|ม\.ล\."
)
_SPACES = re.compile(r"[ \t\n]+")


def catchword(block: Block, row: int = 0) -> str:
    """The first words of a block, or of a row of a table, without prefix and dots."""
    match block:
        case Line():
            return _of_line(block)
        case Roster():
            return _of_roster_row(block.rows[row])
        case Signatures():
            return first_words(_first_text(tuple(it.lines for it in block.blocks)))
        case _:
            cells: tuple[Cell, ...] = getattr(block, "rows", ())[row].cells if row >= 0 else ()
            return first_words(_first_text(tuple(cell.paragraphs for cell in cells)))


def first_words(text: str, limit: int = LIMIT) -> str:
    """A leading number whole and the first words after it, together about `limit` characters."""
    text = _SPACES.sub(" ", text).strip()
    found = _NUMBER.match(text)
    number = found[0] if found else ""
    pieces = text[len(number) :].split(" ")
    words = pieces[0]
    if len(words) <= _SHORT_PIECE and len(pieces) > 1:
        words = f"{words} {pieces[1]}"
    room = limit - len(number)
    if len(words) > room:
        words = _cut(words, room)
    return (number + words).rstrip(" \u00a0")


def _cut(words: str, room: int) -> str:
    if _TITLE.match(words) and len(words) <= _LONGEST - LIMIT + room:
        return words
    cut = cut_at_word(words, max(room, 0))
    while cut and words[len(cut)] == "\u00a0":  # what is bound to its neighbour stays with it
        cut = cut_at_word(cut, len(cut) - 1)
    if cut:
        return cut
    # Already the first word is too long, or the number took all the room: that word then.
    starts = [start for start in word_starts(words) if len(cut_at_word(words, start)) == start]
    return words[: starts[0]] if starts else words


def _of_line(line: Line) -> str:
    label = spans_text(line.label)
    text = spans_text(line.spans)
    if not label:
        return first_words(text or spans_text(line.value))
    if line.style is Style.LIST:
        return first_words(f"{label} {text}")
    return label if len(label) <= _LONGEST else first_words(label)


def _of_roster_row(row: Row) -> str:
    """Number and given name stand in one cell: whole, unless it is a post and too long."""
    text = _SPACES.sub(" ", _first_text(tuple(cell.paragraphs for cell in row.cells))).strip()
    alone = len(row.cells) == 1
    return first_words(text) if alone or len(text) > _LONGEST else text


def _first_text(parts: tuple[tuple[Spans, ...], ...]) -> str:
    return next((text for part in parts for text in map(spans_text, part) if text.strip()), "")
