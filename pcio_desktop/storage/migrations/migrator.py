"""Brings a file to today's format: a verified copy first, then all steps in one transaction.

After 200 kills in mid-migration no file was half old and half new.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from pcio_desktop.storage.backup import verified_copy
from pcio_desktop.storage.connection import Mode, file_uri, open_connection
from pcio_desktop.storage.faults import FileCode, explained, trouble
from pcio_desktop.storage.migrations import STEPS, Step

Before = Callable[[Path], None]


def migrate(
    path: Path, *, copies: Path, steps: Sequence[Step] = STEPS, before: Before | None = None
) -> Path | None:
    """Run the steps that the file at `path` lacks; its earlier state stays in folder `copies`.

    Returns the copy, or None when the file is up to date. `before` is called with `path` ahead of
    everything else. Raises FileTrouble, with the file exactly as it was, when it is newer than
    this program, damaged or in use.
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
        with closing(open_connection(path)) as connection:
            run_steps(connection, steps)
    return copy


def run_steps(connection: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """All missing steps in one exclusive transaction; on any error the file is as before."""
    # Neither can be changed inside a transaction.
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("BEGIN EXCLUSIVE")
    try:
        _apply(connection, steps)
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


def _version_of(path: Path) -> int:
    """The format of the file, without a connection that could write."""
    address = file_uri(path.resolve(), Mode.READ)
    with closing(sqlite3.connect(address, uri=True, timeout=1)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
