"""Rows of a rescued file whose owner is lost: what they refer to, and what they say."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple

from pcio_desktop.domain.safekeeping import HomelessText
from pcio_desktop.storage import seals, tables
from pcio_desktop.storage.row_words import all_words_of


class LostReference(NamedTuple):
    """A column of a row that leads to a row that is not there."""

    table: str
    rowid: int
    column: str
    owner: str


# Items that lie in each other, and so in no meeting: every reference of theirs is there.
_IN_NO_MEETING = """
    WITH RECURSIVE tree (id) AS (
        SELECT id FROM agenda_item WHERE parent_id IS NULL
        OR parent_id NOT IN (SELECT id FROM agenda_item)
        UNION SELECT below.id FROM agenda_item below JOIN tree ON below.parent_id = tree.id
    )
    SELECT rowid FROM agenda_item WHERE id NOT IN (SELECT id FROM tree)
"""


class Homeless:
    """Rows that cannot be in the new file, and what they say, in the order it was written."""

    def __init__(self) -> None:
        self.count = 0
        self._said: list[tuple[str, str, int, str]] = []  # table, owner, place, words

    def add(self, table: str, row: Mapping[str, object]) -> None:
        """Note a row that is left out."""
        self.count += 1
        said = all_words_of(table, row)
        if not said:
            return
        speaker = str(row.get("speaker") or "")
        owners = seals.owner_columns(tables.metadata.tables[table])
        owner = next((str(row[column]) for column, _ in owners if row.get(column)), "")
        place = row.get("place")
        at = place if isinstance(place, int) else 0
        self._said.append((table, owner, at, f"{speaker}: {said}" if speaker else said))

    @property
    def texts(self) -> tuple[HomelessText, ...]:
        """What they say, by kind and owner."""
        return tuple(HomelessText(table, text) for table, _, _, text in sorted(self._said))


def drop_orphans(made: sqlite3.Connection, homeless: Homeless) -> None:
    """Empty optional references to what is lost, and drop the rows that cannot be without."""
    for (rowid,) in made.execute(_IN_NO_MEETING).fetchall():
        _drop(made, "agenda_item", rowid, homeless)
    while found := list(lost_references(made)):
        for lost in found:
            with suppress(sqlite3.IntegrityError):
                empty = f"UPDATE {lost.table} SET {lost.column} = NULL WHERE rowid = ?"
                made.execute(empty, (lost.rowid,))
                continue
            _drop(made, lost.table, lost.rowid, homeless)


def lost_references(made: sqlite3.Connection) -> Iterator[LostReference]:
    """Every reference to a row that is not there."""
    for table, rowid, owner, number in made.execute("PRAGMA foreign_key_check").fetchall():
        references = made.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        column = next(row[3] for row in references if row[0] == number)
        yield LostReference(table, rowid, column, owner)


def _drop(made: sqlite3.Connection, table: str, rowid: int, homeless: Homeless) -> None:
    cursor = made.execute(f"SELECT * FROM {table} WHERE rowid = ?", (rowid,))
    row = cursor.fetchone()
    if row is None:  # it went with another of its references
        return
    if table in tables.THING_NAMES:
        homeless.add(table, dict(zip((each[0] for each in cursor.description), row, strict=True)))
    made.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
