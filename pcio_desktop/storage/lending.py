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
from pcio_desktop.storage.connection import column_names, decode_leniently, open_reading
from pcio_desktop.storage.orphans import LostReference, lost_references
from pcio_desktop.storage.sealed_rows import form_of
from pcio_desktop.storage.seals import Sealed


@contextmanager
def open_lender(snapshot: Path | None) -> Generator[sqlite3.Connection | None]:
    """A snapshot to read from, which may be damaged by now too; None without one."""
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

    Both must be of today's format and the snapshot readable as a whole, else nothing is taken. A
    seal may be older than the rows, where the write of its page was lost: what was changed after
    the snapshot stays.
    """
    try:
        if not (seals.layout_fits(made) and seals.layout_fits(lender)):
            return set()
        theirs = seals.digests(lender, form=form_of(made))
        wanted = seals.stored(made)
        whole = {
            thing
            for thing in seals.broken(made)
            if thing in wanted
            and theirs.get(thing) == wanted[thing]
            and not _is_newer(thing, made, lender)
        }
    except sqlite3.Error:
        return set()
    for thing in whole:
        _copy(thing, lender, made)
    return whole


def _is_newer(thing: Sealed, made: sqlite3.Connection, lender: sqlite3.Connection) -> bool:
    """Whether a row was changed after the snapshot, or is not in it."""
    values = {"meeting": thing.id}
    for table, where in seals.parts(thing):
        query = f"SELECT id, version FROM {table.name} WHERE {where}"
        then = dict(lender.execute(query, values))
        for key, version in made.execute(query, values):
            if key not in then or (isinstance(version, int) and version > then[key]):
                return True
    return False


def _copy(thing: Sealed, lender: sqlite3.Connection, made: sqlite3.Connection) -> None:
    parts, values = seals.parts(thing), {"meeting": thing.id}
    for table, where in reversed(parts):  # whatever a row lies in is still there to find it by
        made.execute(f"DELETE FROM {table.name} WHERE {where}", values)
    for table, where in parts:
        names = ", ".join(column_names(made, table.name))
        query = f"SELECT {names} FROM {table.name} WHERE {where}"
        rows = lender.execute(query, values)
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
    if not _may_be_lent(lost):
        return 0
    query = f"SELECT {lost.column} FROM {lost.table} WHERE rowid = ?"
    key = made.execute(query, (lost.rowid,)).fetchone()
    with suppress(sqlite3.Error):  # this part of the snapshot cannot be read
        theirs = column_names(lender, lost.owner)
        columns = [name for name in column_names(made, lost.owner) if name in theirs]
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        row = lender.execute(f"SELECT {names} FROM {lost.owner} WHERE id = ?", key).fetchone()
        if row is not None:
            insert = f"INSERT OR IGNORE INTO {lost.owner} ({names}) VALUES ({marks})"
            return made.execute(insert, row).rowcount
    return 0


def _may_be_lent(lost: LostReference) -> bool:
    """Not the journal of another day, and of a meeting only what something lies in.

    Who presided then is no owner: with that attendance a person could come back who was erased.
    """
    if lost.owner not in tables.THING_NAMES:
        return False
    known = tables.metadata.tables
    owning = [column for column, _ in seals.owner_columns(known[lost.table])]
    return lost.column in owning or not seals.owned_by_meeting(known[lost.owner])
