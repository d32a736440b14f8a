"""Plain text of a clipboard as content: paragraphs, typed lists, and tables parted by tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from pcio_desktop.domain.content import (
    Block,
    Blocks,
    ListBlock,
    ListItem,
    ListKind,
    NumberForm,
    Paragraph,
    Table,
    TableCell,
    TableRow,
    plain,
)
from pcio_desktop.thai.normalise import clean_text
from pcio_desktop.thai.numerals import to_arabic

_BULLET = re.compile(rf"^[{re.escape('•·▪◦●○■§')}\-–—*][ \t\u00a0]+")
_NUMBER = re.compile(r"^(\()?([0-9๐-๙]{1,3})([.)])[ \t\u00a0]+")


def blocks_of_text(text: str) -> Blocks:
    """The lines of `text`: those with tabs in all of them as a table, the rest by themselves.

    Lines that begin with marks or with consecutive numbers are a list. Empty lines are dropped.
    """
    lines = [line.rstrip() for line in clean_text(text).text.split("\n")]
    found: list[Block] = []
    for tabbed, group in groupby(filter(str.strip, lines), key=_is_row):
        if tabbed:
            found.extend(_table([_cells(line) for line in group]))
        else:
            found.extend(_lines(list(group)))
    return tuple(found)


def list_mark(text: str) -> tuple[ListKind, NumberForm, int, int] | None:
    """What a typed mark at the beginning of a line says, and how long it is; None without one."""
    bullet = _BULLET.match(text)
    if bullet:
        return ListKind.BULLETED, NumberForm.DOT, 1, bullet.end()
    number = _NUMBER.match(text)
    if number is None or (number[1] and number[3] == "."):
        return None
    form = NumberForm.PARENTHESES if number[1] else _CLOSED[number[3]]
    return ListKind.NUMBERED, form, int(to_arabic(number[2])), number.end()


_CLOSED = {".": NumberForm.DOT, ")": NumberForm.PARENTHESIS}


def _is_row(line: str) -> bool:
    return "\t" in line.strip()


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("\t")]


def _table(rows: list[list[str]]) -> Iterator[Block]:
    width = max(map(len, rows))
    filled = [[*row, *[""] * (width - len(row))] for row in rows]
    widths = tuple(
        min(40, max(4, *(len(row[column]) for row in filled))) for column in range(width)
    )
    yield Table(
        widths, tuple(TableRow(tuple(TableCell((plain(c),)) for c in row)) for row in filled)
    )


def _lines(lines: list[str]) -> Iterator[Block]:
    items: list[ListItem] = []
    head: tuple[ListKind, NumberForm, int] | None = None
    for line in lines:
        mark = list_mark(line.strip())
        goes_on = mark is not None and head is not None and mark[:2] == head[:2]
        if goes_on and mark is not None and head is not None and mark[0] is ListKind.NUMBERED:
            goes_on = mark[2] == head[2] + len(items)
        if not goes_on and head is not None:
            yield ListBlock(head[0], tuple(items), head[1], head[2])
            items, head = [], None
        if mark is None:
            yield Paragraph(plain(line.strip()))
            continue
        head = head or mark[:3]
        items.append(ListItem(plain(line.strip()[mark[3] :])))
    if head is not None:
        yield ListBlock(head[0], tuple(items), head[1], head[2])
