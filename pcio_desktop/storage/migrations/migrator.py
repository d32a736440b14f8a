"""Brings a file to today's format: a verified copy first, then all steps in one transaction.

After 200 kills in mid-migration no file was half old and half new.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from pcio_desktop.storage import seals
from pcio_desktop.storage.backup import verified_copy
from pcio_desktop.storage.connection import open_connection, open_reading
from pcio_desktop.storage.faults import FileCode, code_of, explained, trouble
from pcio_desktop.storage.migrations import STEPS, Step

Before = Callable[[Path], None]
Seal = Callable[[sqlite3.Connection], None]


def migrate(
    path: Path,
    *,
    copies: Path,
    steps: Sequence[Step] = STEPS,
    before: Before | None = None,
    seal: Seal | None = seals.seal_all,
) -> Path | None:
    """Run the steps that the file at `path` lacks; its earlier state stays in folder `copies`.

    Returns the copy, or None when the file is up to date. `before` is called with `path` ahead of
    everything else, `seal` with the connection after the last step. Raises FileTrouble, with the
    file exactly as it was, when it is newer than this program, damaged or in use.
    """
    with explained(path.name):
        version = _version_of(path)
        if version > len(steps):
            raise trouble(FileCode.TOO_NEW, where=path.name, thai=f"{version} > {len(steps)}")
        if version == len(steps):
            return None
        if before is not None:
            before(path)
        copy = verified_copy(path, copies / f"{path.stem}.v{version}{path.suffix}")
        try:
            with closing(open_connection(path)) as connection:
                run_steps(connection, steps, seal=seal)
        except sqlite3.Error as error:
            if code_of(error) is not None:
                raise
            # Its tables are not those of the format it names: somebody else has been at it.
            raise trouble(FileCode.DAMAGED, where=path.name) from error
    return copy


def run_steps(
    connection: sqlite3.Connection,
    steps: Sequence[Step] = STEPS,
    *,
    seal: Seal | None = seals.seal_all,
) -> None:
    """All missing steps in one exclusive transaction; on any error the file is as before."""
    # Neither can be changed inside a transaction.
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("BEGIN EXCLUSIVE")
    try:
        broken = seals.broken(connection)  # a new layout must not bless what is damaged
        _apply(connection, steps)
        if seal is not None:
            seal(connection)
            _break_again(connection, broken)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise


def _apply(connection: sqlite3.Connection, steps: Sequence[Step]) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for number, step in enumerate(steps[version:], start=version + 1):
        for statement in step:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version={number}")
    if version:
        # What was recorded in another shape of the tables can be read, but not replayed.
        connection.execute(
            "UPDATE journal_step SET state = 'kept' WHERE state IN ('done', 'undone')"
        )
    dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    if dangling:
        raise trouble(FileCode.DAMAGED, thai=f"foreign keys: {dangling[0][0]}")


def _break_again(connection: sqlite3.Connection, broken: set[seals.Sealed]) -> None:
    for thing in broken:
        values = (*thing, "broken before the format was changed")
        connection.execute("INSERT OR REPLACE INTO seal VALUES (?, ?, ?)", values)


def _version_of(path: Path) -> int:
    """The format of the file, without a connection that could write."""
    with closing(open_reading(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
