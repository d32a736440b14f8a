"""The one maker of engines for a committee file, and of new files.

Transactions are ours: a writing engine begins each with BEGIN IMMEDIATE, a reading one has none.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool

from pcio_desktop.storage import faults, triggers
from pcio_desktop.storage.connection import (
    APPLICATION_ID,
    Mode,
    decode_leniently,
    open_connection,
)
from pcio_desktop.storage.faults import FileCode, trouble
from pcio_desktop.storage.migrations import migrator


def writing_engine(path: Path, *, lenient: bool = False) -> Engine:
    """An engine whose transactions write: locked from their beginning, journalled row by row.

    `lenient` as in `reading_engine`: what is damaged can then be refused by its seal, by name.
    """

    def connect() -> sqlite3.Connection:
        with faults.explained(path.name):  # SQLAlchemy does not tell of faults met this early
            connection = open_connection(path)
            if lenient:
                connection.text_factory = decode_leniently
            triggers.install(connection)
            return connection

    # One connection: an action begun within another is a bug, and is told so after a second.
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=1,
    )
    event.listen(engine, "begin", _begin_immediate)
    event.listen(engine, "handle_error", _explainer(path))
    return engine


def reading_engine(path: Path, *, lenient: bool = False) -> Engine:
    """An engine that cannot write and holds no lock between two statements.

    A `lenient` one shows marks where text is no longer UTF-8, so that one bad byte does not close
    a file.
    """

    def connect() -> sqlite3.Connection:
        with faults.explained(path.name):
            connection = open_connection(path)
            connection.execute("PRAGMA query_only=ON")
            if lenient:
                connection.text_factory = decode_leniently
            return connection

    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=QueuePool, pool_size=1)
    event.listen(engine, "handle_error", _explainer(path))
    return engine


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


class _explainer:
    """Tells a fault of the file in place of sqlite3's error; any other passes as it is."""

    def __init__(self, path: Path) -> None:
        self._name = path.name

    def __call__(self, context: ExceptionContext) -> None:
        told = faults.explain(context.original_exception, where=self._name)
        if told is not None:
            raise told from context.original_exception


def create_file(path: Path) -> None:
    """Write a new, empty committee file: beside its place first, whole or not at all.

    Raises FileTrouble: EXISTS when the name is taken (nothing is ever overwritten), or whatever
    keeps a file from being written there.
    """
    if path.exists():
        raise trouble(FileCode.EXISTS, where=path.name)
    beside = path.with_name(f".~{path.name}.{os.getpid()}.tmp")
    try:
        with faults.explained(path.name):
            _write_empty(beside)
        _publish(beside, path)
    except FileExistsError as error:
        raise trouble(FileCode.EXISTS, where=path.name) from error
    except OSError as error:
        raise trouble(faults.code_of_os_error(error), where=path.name) from error
    finally:
        for leftover in (beside, beside.with_name(beside.name + "-journal")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def _write_empty(path: Path) -> None:
    with path.open("xb"):  # tells missing folders and rights apart, which SQLite does not
        pass
    connection = open_connection(path, Mode.CREATE)
    try:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrator.run_steps(connection)
    finally:
        connection.close()


def _publish(beside: Path, path: Path) -> None:
    """Rename, but never onto a file: on Windows renaming refuses, elsewhere a link does."""
    if os.name == "nt":
        beside.rename(path)
        return
    try:
        path.hardlink_to(beside)
    except FileExistsError:
        raise
    except OSError:  # a stick or share without links
        if path.exists():
            raise FileExistsError(path) from None
        beside.rename(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
