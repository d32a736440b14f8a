"""Rows of a rescued file whose owner is lost: what they refer to, and what they say."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from pcio_desktop.domain.safekeeping import HomelessText
from pcio_desktop.storage.row_words import words_of


class LostReference(NamedTuple):
    """A column of a row that leads to a row that is not there."""

    table: str
    rowid: int
    column: str
    owner: str


def drop_orphans(made: sqlite3.Connection) -> tuple[int, list[HomelessText]]:
    """Empty optional references to what is lost, and drop the rows that cannot be without.

    Returns how many were dropped and what they said, in the order of their places.
    """
    dropped = 0
    texts: list[HomelessText] = []
    while found := list(lost_references(made)):
        for lost in found:
            row = (lost.rowid,)
            with suppress(sqlite3.IntegrityError):
                made.execute(f"UPDATE {lost.table} SET {lost.column} = NULL WHERE rowid = ?", row)
                continue
            texts.extend(_texts(made, lost))
            dropped += made.execute(f"DELETE FROM {lost.table} WHERE rowid = ?", row).rowcount
    return dropped, texts


def lost_references(made: sqlite3.Connection) -> Iterator[LostReference]:
    """Every reference to a row that is not there."""
    for table, rowid, owner, number in made.execute("PRAGMA foreign_key_check").fetchall():
        references = made.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        column = next(row[3] for row in references if row[0] == number)
        yield LostReference(table, rowid, column, owner)


def _texts(made: sqlite3.Connection, lost: LostReference) -> Iterator[HomelessText]:
    cursor = made.execute(f"SELECT * FROM {lost.table} WHERE rowid = ?", (lost.rowid,))
    found = cursor.fetchone()
    if found is None:  # it went with another of its references
        return
    row = dict(zip((each[0] for each in cursor.description), found, strict=True))
    said = words_of(lost.table, row)
    if said and said.strip():
        speaker = str(row.get("speaker") or "")
        yield HomelessText(lost.table, f"{speaker}: {said}" if speaker else said)
