"""The body of the reference minutes: agenda items, statements, tables and resolutions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pcio_desktop.thai.numerals import to_arabic
from tests.chiangmai_lines import SPEAKERS, cell_paragraphs, is_sub_item, plain

Json = dict[str, Any]

_UNDERLINED = re.compile(r"<u>(.*?)</u>")
_ITEM = re.compile(r"ระเบียบวาระที่ ([๐-๙]+)$")
_INDICATOR = re.compile(r"ตัวชี้วัดที่ [๐-๙] ")
_OUTCOME, _RESOLUTION = "ที่ประชุม", "มติที่ประชุม"
_NOTED, _NOTHING = "รับทราบ", "ไม่มี"
_KINDS = {
    "ทราบ": "for_information",
    "แจ้งให้ที่ประชุมทราบ": "announcement",
    "พิจารณา": "for_consideration",
    "อื่นๆ": "other_business",
}
_WIDTHS = {2: [75, 25], 4: [25, 25, 25, 25]}


def read_agenda(lines: list[str], seats: dict[str, str]) -> list[Json]:
    """The items between the opening sentence and the closing time.

    `seats` says which seat a speaker's label means; a label that is not there has none.
    """
    reader = _Reader(iter(lines), seats)
    reader.read()
    return reader.items


class _Reader:
    def __init__(self, lines: Iterator[str], seats: dict[str, str]) -> None:
        self.items: list[Json] = []
        self._lines = lines
        self._seats = seats
        self._item: Json = {}
        self._blocks: list[Json] = []

    def read(self) -> None:
        for line in self._lines:
            label, _, text = plain(line).partition("\t")
            if number := _ITEM.match(label):
                self._start_item(int(to_arabic(number[1])), text or next(self._lines))
            elif is_sub_item(label):
                self._start_sub_item(label)
            elif label in SPEAKERS:
                self._start_statement(label, text or next(self._lines))
            elif label in (_OUTCOME, _RESOLUTION):
                self._start_resolution(label, text or next(self._lines))
            elif label != _NOTHING:
                self._add_content(line)

    def _start_item(self, number: int, title: str) -> None:
        kind = [kind for words, kind in _KINDS.items() if title.endswith(words)][-1]
        self._item = {"key": f"item_{number}", "title": title, "kind": kind}
        if number != len(self.items) + 1:
            self._item["own_number"] = number
        self.items.append(self._item)

    def _start_sub_item(self, heading: str) -> None:
        number, _, title = heading.partition(" ")
        key = f"item_{to_arabic(number).replace('.', '_')}"
        self._item = {"key": key, "title": title, "kind": self.items[-1]["kind"]}
        self.items[-1].setdefault("children", []).append(self._item)

    def _start_statement(self, label: str, text: str) -> None:
        self._blocks = [_paragraph(text)]
        seat = {"seat": self._seats[label]} if label in self._seats else {}
        statement = {"speaker": label, **seat, "blocks": self._blocks}
        self._item.setdefault("statements", []).append(statement)

    def _start_resolution(self, label: str, text: str) -> None:
        """Only the verb where it is one of the form; no label where the form word fits."""
        decides = self._item["kind"] == "for_consideration"
        resolution: Json = {} if (label == _RESOLUTION) == decides else {"label": label}
        if text == _NOTED:
            resolution["verb"] = text
        else:
            self._blocks = [_paragraph(text)]
            resolution["text"] = self._blocks
        self._item.setdefault("resolutions", []).append(resolution)

    def _add_content(self, line: str) -> None:
        last = self._blocks[-1]
        if "\t" in line:
            row = _row(line, header=last["type"] != "table")
            if last["type"] == "table":
                last["rows"].append(row)
            else:
                table = {"type": "table", "widths": _WIDTHS[len(row["cells"])], "rows": [row]}
                self._blocks.append(table)
        elif _INDICATOR.match(line):
            entry = {"label": _text(line), "value": _text(next(self._lines))}
            if last["type"] == "label_values":
                last["lines"].append(entry)
            else:
                self._blocks.append({"type": "label_values", "lines": [entry]})
        else:
            self._blocks.append(_paragraph(line))


def _paragraph(text: str) -> Json:
    return {"type": "paragraph", "text": _text(text)}


def _text(text: str) -> str | list[str | Json]:
    """A string, or runs where something is underlined."""
    parts = _UNDERLINED.split(text)
    if len(parts) == 1:
        return text
    runs: list[str | Json] = [
        {"text": part, "underline": True} if place % 2 else part for place, part in enumerate(parts)
    ]
    return [run for run in runs if run]


def _row(line: str, *, header: bool) -> Json:
    columns = line.split("\t")
    if columns[1:] == [""]:
        return {"kind": "group", "cells": [{"text": columns[0], "columns": 2}]}
    cells = [_cell(column) for column in columns]
    return {"kind": "header", "cells": cells} if header else {"cells": cells}


def _cell(text: str) -> Json:
    paragraphs = [_text(entry) for entry in cell_paragraphs(text)]
    return {"paragraphs": paragraphs} if len(paragraphs) > 1 else {"text": paragraphs[0]}
