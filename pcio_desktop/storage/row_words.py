"""The text of a row by which a person recognises what it is."""

from __future__ import annotations

import json
from collections.abc import Mapping

from pcio_desktop.domain.content import blocks_text
from pcio_desktop.domain.content_json import blocks_from_json

_COLUMNS = {
    "agenda_item": "title", "statement": "blocks", "resolution": "text", "person": "surname",
    "agency": "name", "seat": "position", "meeting": "meeting_place", "assignment": "task",
    "dissent": "reasons", "committee": "name", "role": "name", "participant": "position",
    "attendance": "absence_reason", "signatory": "position", "appointment_order": "number",
}  # fmt: skip
_BLOCKS = ("blocks", "text")


def words_of(table: str, row: Mapping[str, object] | None) -> str | None:
    """What a row of a table says; None without a row, or where its kind has no words."""
    column = _COLUMNS.get(table)
    if row is None or column is None:
        return None
    text = str(row[column] or "")
    if column not in _BLOCKS:
        return text
    try:
        return blocks_text(blocks_from_json(json.loads(text)))
    except (ValueError, TypeError, KeyError, AttributeError):  # damaged: shown as it lies
        return text
