"""What a row says: the text by which a person recognises it, and all that somebody wrote in it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from pcio_desktop.domain.content import blocks_text
from pcio_desktop.domain.content_json import blocks_from_json

# The first column is what a row is recognised by.
_COLUMNS = {
    "agenda_item": ("title", "duties"),
    "statement": ("blocks",),
    "resolution": ("text", "label", "verb"),
    "assignment": ("task", "report"),
    "dissent": ("reasons", "attachment"),
    "meeting": ("meeting_place", "opening", "platform"),
    "attendance": ("absence_reason", "position"),
    "participant": ("position",),
    "signatory": ("position", "caption"),
    "person": ("surname", "given", "middle", "position", "position_with_level"),
    "seat": ("position", "aliases"),
    "agency": ("name", "short_name"),
    "committee": ("name", "name_en", "short_name"),
    "role": ("name",),
    "appointment_order": ("number", "issued_by", "signed_by"),
}
_BLOCKS = ("blocks", "text")
_LISTS = ("duties", "aliases")


def words_of(table: str, row: Mapping[str, object] | None) -> str | None:
    """What a row of a table is recognised by; None without a row, or where its kind has none."""
    columns = _COLUMNS.get(table)
    return None if row is None or columns is None else _words(columns[0], row)


def all_words_of(table: str, row: Mapping[str, object]) -> str:
    """All that was written in a row, line by line; empty where there is nothing."""
    said = [_words(column, row) for column in _COLUMNS.get(table, ()) if column in row]
    return "\n".join(text for text in said if text.strip())


def _words(column: str, row: Mapping[str, object]) -> str:
    text = str(row[column] or "")
    try:
        if column in _BLOCKS:
            return blocks_text(blocks_from_json(json.loads(text)))
        if column in _LISTS:
            return ", ".join(map(str, json.loads(text)))
    except (ValueError, TypeError, KeyError, AttributeError):  # damaged: shown as it lies
        pass
    return text
