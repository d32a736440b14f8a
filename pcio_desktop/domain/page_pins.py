"""Pins of pages: what the user fixed about a page break and its catchword (คำต่อเนื่อง).

A pin hangs on a place of the text, never on a page number: pages are numbers that every edit moves.
`place_finder` finds the places again after an edit; here are the values and their rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

WORDS = 40
"""Characters of the text at a place that a pin remembers."""

LONGEST_CATCHWORD = 40
"""Characters of a pinned catchword; the frame at the foot of a page holds one line of 8 cm."""

_END_OF_WORDS = re.compile("[\t\n\r\x0b\x0c]")

Sentence = tuple[str, str]  # in Thai and in English


class PageBreak(StrEnum):
    """Whether a page begins at a place: as the plan has it, always, or never."""

    PLANNED = "planned"
    FORCED = "forced"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Where a page may begin: before a unit of the paper, or in the middle of a paragraph.

    `unit` is the name of the paragraph or table row (`units`), `offset` an index of its printed
    text, 0 for its beginning, and `words` how the text goes on from there.
    """

    unit: str
    offset: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class PagePin:
    """What the user fixed at a place.

    `catchword` is printed as it stands at the foot of the page before; empty prints none, None
    leaves it to the plan. A break forbidden in the middle of a paragraph keeps it in one piece.
    """

    place: PagePlace
    breaks: PageBreak = PageBreak.PLANNED
    catchword: str | None = None

    @property
    def says_nothing(self) -> bool:
        """Whether everything is left to the plan."""
        return self.breaks is PageBreak.PLANNED and self.catchword is None


PagePins = tuple[PagePin, ...]


class PinFaultKind(StrEnum):
    """Why a pin is not obeyed, or not whole."""

    GONE = "gone"  # its place is no longer in the text
    INSIDE_TABLE = "inside_table"  # a bordered table goes on under its repeated head
    INSIDE_SIGNATURES = "inside_signatures"  # signature blocks stay together
    NO_ROOM = "no_room"  # without a break there the page would run over
    SHORT_PAGE = "short_page"  # obeyed, but the page before it is left nearly empty
    IDLE = "idle"  # no page begins there, so its catchword is not printed


def words_at(text: str, offset: int = 0) -> str:
    """What a place at `offset` remembers of a printed text: its next words, on one line."""
    words = text[offset : offset + WORDS].replace("\u00a0", " ")
    end = _END_OF_WORDS.search(words)
    return (words[: end.start()] if end else words).rstrip()


def pin_objection(pin: PagePin) -> Sentence | None:
    """What is wrong with a pin, in Thai and in English; None for a good one."""
    if pin.place.offset and not pin.place.words:
        return (
            "จุดแบ่งกลางย่อหน้าต้องมีคำที่อยู่ตรงนั้นกำกับ",
            "a place in the middle of a paragraph needs the words that stand there",
        )
    if pin.catchword is None:
        return None
    if pin.breaks is PageBreak.FORBIDDEN:
        return (
            "จุดที่ห้ามขึ้นหน้าใหม่มีคำต่อเนื่องไม่ได้",
            "where no page may begin there is no catchword",
        )
    if len(pin.catchword) > LONGEST_CATCHWORD:
        return (
            f"คำต่อเนื่องยาวเกิน {LONGEST_CATCHWORD} ตัวอักษร ซึ่งไม่พอดีหนึ่งบรรทัดท้ายหน้า",
            f"a catchword of more than {LONGEST_CATCHWORD} characters does not fit its line",
        )
    if not pin.catchword.isprintable():
        return (
            "คำต่อเนื่องต้องเป็นข้อความบรรทัดเดียว ไม่มีแท็บหรืออักขระที่มองไม่เห็น",
            "a catchword is one line without tabs or invisible characters",
        )
    return None


def with_pin(pins: Iterable[PagePin], pin: PagePin) -> PagePins:
    """The pins with `pin` in the stead of the one at its place; without it if it says nothing."""
    before = tuple(pins)
    at = (pin.place.unit, pin.place.offset)
    kept = [one for one in before if (one.place.unit, one.place.offset) != at]
    if pin.says_nothing:
        return tuple(kept)
    index = next((n for n, one in enumerate(before) if one not in kept), len(kept))
    kept.insert(index, pin)
    return tuple(kept)


def pin_at(pins: Iterable[PagePin], place: PagePlace) -> PagePin:
    """The pin at that unit and offset; one that says nothing where there is none."""
    at = (place.unit, place.offset)
    found = (pin for pin in pins if (pin.place.unit, pin.place.offset) == at)
    return next(found, PagePin(place))
