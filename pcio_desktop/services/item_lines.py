"""Reads agenda lines as they are copied from a document or a sheet: titles and their levels."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pcio_desktop.domain.agenda import DEEPEST_LEVEL
from pcio_desktop.thai.normalise import clean_line
from pcio_desktop.thai.numerals import to_arabic

_HEAD = re.compile(r"^(?:ระเบียบ)?วาระ(?:การประชุม)?ที่\s*")
_NUMBER = re.compile(r"^([0-9]{1,2}(?:\.[0-9]{1,2}){0,4})(?:[.)]\s*|\s+|(?=[ก-๙A-Za-z“\"(]))")
_BULLETS = "•-–*·\u00a0 "
_MOST = 200  # lines; what is longer is a text and not an agenda


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One title; `level` counts from 1 and never passes the third."""

    title: str
    level: int


def read_item_lines(text: str) -> list[ItemLine]:
    """The lines of `text` as items: 3.1 or a tab before a title puts it a level down.

    Cells of one row are joined, empty lines dropped; levels are counted from the shallowest line.
    """
    found = [_read(line) for line in text.splitlines()[:_MOST] if line.strip()]
    lines = [(level, title) for level, title in found if title]
    shallowest = min((level for level, _ in lines), default=1)
    return [ItemLine(title, min(level - shallowest + 1, DEEPEST_LEVEL)) for level, title in lines]


def _read(line: str) -> tuple[int, str]:
    cells = [clean_line(cell).text for cell in line.split("\t")]
    indent = len(cells) - len(_without_empty_start(cells))
    words = " ".join(cell for cell in cells if cell).lstrip(_BULLETS).strip()
    head = _HEAD.match(words)
    rest = words[head.end() :] if head else words
    number = _NUMBER.match(to_arabic(rest))
    if number is None:
        return 1 + indent, words
    level = number[1].count(".") + 1
    # "2567 โครงการ" is no number, "๓. โครงการ" and "3.1 โครงการ" are.
    return level, rest[number.end() :].strip()


def _without_empty_start(cells: list[str]) -> list[str]:
    start = next((at for at, cell in enumerate(cells) if cell), len(cells))
    return cells[start:]
