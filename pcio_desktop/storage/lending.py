"""What a snapshot gives to a file that is being rescued.

The seals of the damaged file say what a meeting was like. Where that is what the snapshot says, the
whole meeting comes from there; elsewhere it lends what rows that are left belong to.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from pcio_desktop.storage import seals, tables
from pcio_desktop.storage.connection import decode_leniently, open_reading
from pcio_desktop.storage.orphans import LostReference, lost_references
from pcio_desktop.storage.seals import MEETING, Sealed


@contextmanager
def open_lender(snapshot: Path | None) -> Generator[sqlite3.Connection | None]:
    """A snapshot to read from; None without one, or where it cannot be read either."""
    lender = None
    if snapshot is not None:
        with suppress(sqlite3.Error):
            lender = open_reading(snapshot)
            lender.text_factory = decode_leniently
    if lender is None:
        yield None
        return
    with closing(lender):
        yield lender


def restore_sealed(made: sqlite3.Connection, lender: sqlite3.Connection) -> set[Sealed]:
    """Take over from the snapshot what does not fit its seal in `made` and fits it there.

    Both must be of one format: else no seal fits, and nothing is taken.
    """
    wanted = seals.stored(made)
    theirs = seals.digests(lender)
    whole = {
        thing
        for thing in seals.broken(made)
        if thing in wanted and theirs.get(thing) == wanted[thing]
    }
    for thing in whole:
        _copy(thing, lender, made)
    return whole


def _copy(thing: Sealed, lender: sqlite3.Connection, made: sqlite3.Connection) -> None:
    parts = [t for t in tables.THINGS if seals.owned_by_meeting(t) == (thing.kind == MEETING)]
    values = {"meeting": thing.id}
    for table in reversed(parts):  # what a row lies in is found by its owner, which is there yet
        where = seals.condition(table) if thing.kind == MEETING else "1"
        made.execute(f"DELETE FROM {table.name} WHERE {where}", values)
    for table in parts:
        names = ", ".join(_columns(made, table.name))
        where = seals.condition(table) if thing.kind == MEETING else "1"
        rows = lender.execute(f"SELECT {names} FROM {table.name} WHERE {where}", values)
        marks = ", ".join("?" * len(rows.description))
        made.executemany(f"INSERT OR REPLACE INTO {table.name} ({names}) VALUES ({marks})", rows)


def lend_owners(made: sqlite3.Connection, lender: sqlite3.Connection) -> int:
    """Fetch from the snapshot what rows of `made` refer to; returns how many rows came.

    It may be of an earlier format: what it does not know takes the default of its column.
    """
    lent = 0
    while fetched := sum(_lend(made, lender, lost) for lost in list(lost_references(made))):
        lent += fetched  # what was lent may itself refer to something that is lost
    return lent


def _lend(made: sqlite3.Connection, lender: sqlite3.Connection, lost: LostReference) -> int:
    query = f"SELECT {lost.column} FROM {lost.table} WHERE rowid = ?"
    key = made.execute(query, (lost.rowid,)).fetchone()
    columns = [name for name in _columns(made, lost.owner) if name in _columns(lender, lost.owner)]
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    row = lender.execute(f"SELECT {names} FROM {lost.owner} WHERE id = ?", key).fetchone()
    if row is None:
        return 0
    insert = f"INSERT OR IGNORE INTO {lost.owner} ({names}) VALUES ({marks})"
    return made.execute(insert, row).rowcount


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
