"""The reference minutes as clean lines: page furniture gone, everything else as it was read.

The text belongs to others and stays outside the repository; nothing of it is quoted here. What is
dropped: empty lines, catchwords, table headers repeated on a new page, and mark-up left by the
text recognition. Characters that look wrong stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

SPEAKERS = ("ประธาน", "เลขานุการ", "DEPA", "สถิติจังหวัด")

_CATCHWORD = re.compile(r"\.\.+$")
_CONTINUES = re.compile(r"\([A-Z][a-z]+ ")
_SUB_ITEM = re.compile(r"[๐-๙]\.[๐-๙] ")
_MARKUP = re.compile(r"</?\w+[^>]*>")
_LIST = re.compile(r"<ol[^>]*>")
_LIST_ENTRY = re.compile(r"(?<=\s)(?=\d{1,2}\. )")
_PRESENT = "ผู้มาประชุม"


def source_lines(path: Path) -> list[str]:
    """The lines of the minutes in reading order, `<u>` and `<ol>` still in them."""
    raw = path.read_text(encoding="utf-8").split("\n")
    lines = [line for line in raw if line.strip() and not _CATCHWORD.search(line)]
    return _label_after_heading(_whole_tables(_whole_lines(lines)))


def content_texts(path: Path) -> list[str]:
    """Every content text: one for each line, table cell, column of a person's row or list entry.

    In the order of the reader's document and in the digits of the source. Two texts that are one
    there (a heading and its number, a split row) are one here as well.
    """
    texts: list[str] = []
    for line in source_lines(path):
        for column in line.split("\t"):
            texts.extend(plain(entry) for entry in cell_paragraphs(column))
    return [unwrapped_role(text) for text in texts if text]


def plain(text: str) -> str:
    """`text` without mark-up."""
    return _MARKUP.sub("", text).strip()


def cell_paragraphs(text: str) -> list[str]:
    """A cell as paragraphs: the words before an `<ol>`, then each of its entries."""
    before, *entries = _LIST.split(text)
    listed = [entry for part in entries for entry in _LIST_ENTRY.split(f" {part}")]
    return [before.strip(), *(entry.strip() for entry in listed if entry.strip())]


def unwrapped_role(text: str) -> str:
    """A role without the space that a narrow column put into it; any other text unchanged."""
    joined = text.replace(" ", "")
    return joined if joined.startswith("กรรมการและ") and joined.endswith("เลขานุการ") else text


def is_sub_item(line: str) -> bool:
    """Whether the line is the heading of a sub-item (๒.๑ …)."""
    return _SUB_ITEM.match(line) is not None


def _whole_lines(lines: list[str]) -> list[str]:
    """Joins the second line of a heading to its first; in the title each line stands for itself."""
    whole: list[str] = []
    body = False
    for line in lines:
        body = body or line == _PRESENT
        if body and _CONTINUES.match(line):
            whole[-1] = f"{whole[-1]} {line}"
        else:
            whole.append(line)
    return whole


def _whole_tables(lines: list[str]) -> Iterator[str]:
    """Drops repeated headers and joins the rest of a row that was split over two pages."""
    headers: set[str] = set()
    held = ""
    repeated = False
    for line in lines:
        if "\t" in line and line in headers:
            repeated = True
            continue
        columns = line.split("\t")
        if repeated and columns[1:] == [""] and "ก" <= line[0] <= "ฮ":
            first, _, others = held.partition("\t")
            held = f"{first}{columns[0]}\t{others}"
        else:
            if held:
                yield held
            if "\t" in line and "\t" not in held:
                headers.add(line)
            held = line
        repeated = False
    yield held


def _label_after_heading(lines: Iterator[str]) -> list[str]:
    """A speaker's label before the heading of a sub-item belongs to the speech after it."""
    ordered = list(lines)
    for place in range(len(ordered) - 1):
        if ordered[place] in SPEAKERS and is_sub_item(ordered[place + 1]):
            ordered[place : place + 2] = reversed(ordered[place : place + 2])
    return ordered
