"""How two states of one committee file differ: what a restore would bring back and take away."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from contextlib import closing
from pathlib import Path

from pcio_desktop.domain.safekeeping import Difference, DifferenceKind, TextDifference
from pcio_desktop.storage import seals, tables
from pcio_desktop.storage.connection import decode_leniently, open_reading
from pcio_desktop.storage.faults import explained
from pcio_desktop.storage.row_words import words_of
from pcio_desktop.storage.sealed_rows import form_of
from pcio_desktop.storage.seals import MEETING, Sealed

_FEW = 5

Rows = dict[str, dict[str, object]]


def differences(now: Path, then: Path) -> list[Difference]:
    """What differs in `then` from `now`, the roster first, then meeting by meeting.

    `now` must be of today's format. Raises FileTrouble.
    """
    with explained(now.name), closing(_open(now)) as present, closing(_open(then)) as past:
        form = form_of(present)  # a snapshot may be of an earlier format
        one, other = seals.digests(present, form=form), seals.digests(past, form=form)
        found = [
            _difference(present, past, thing, is_now=thing in one, was_then=thing in other)
            for thing in one.keys() | other.keys()
            if one.get(thing) != other.get(thing)
        ]
    return sorted(found, key=_by_meeting)


def _by_meeting(difference: Difference) -> tuple[str, int, str]:
    number, _, year = difference.meeting.partition("/")
    return year, len(number), number


def _open(path: Path) -> sqlite3.Connection:
    connection = open_reading(path)
    connection.text_factory = decode_leniently
    connection.row_factory = sqlite3.Row
    return connection


def _difference(
    present: sqlite3.Connection,
    past: sqlite3.Connection,
    thing: Sealed,
    *,
    is_now: bool,
    was_then: bool,
) -> Difference:
    kind = DifferenceKind.CHANGES
    if not (is_now and was_then):
        kind = DifferenceKind.GOES_AWAY if is_now else DifferenceKind.COMES_BACK
    counts: defaultdict[str, int] = defaultdict(int)
    texts: list[TextDifference] = []
    for table, where in seals.parts(thing):
        query = f"SELECT * FROM {table.name} WHERE {where}"
        one, other = _rows(present, query, thing), _rows(past, query, thing)
        for key in one.keys() | other.keys():
            if _told(one.get(key)) == _told(other.get(key)):
                continue
            counts[table.name] += 1
            text = TextDifference(
                words_of(table.name, one.get(key)), words_of(table.name, other.get(key))
            )
            if text.now != text.then and len(texts) < _FEW:
                texts.append(text)
    names = seals.meeting_names(present if is_now else past)
    name = names.get(thing.id, "?") if thing.kind == MEETING else ""
    return Difference(kind, name, tuple(counts.items()), tuple(texts))


def _rows(connection: sqlite3.Connection, query: str, thing: Sealed) -> Rows:
    found = connection.execute(query, {"meeting": thing.id})
    return {row["id"]: dict(row) for row in found}


def _told(row: dict[str, object] | None) -> dict[str, object] | None:
    """What a row says; how often it was changed is no difference."""
    return row and {name: value for name, value in row.items() if name != tables.VERSION}
