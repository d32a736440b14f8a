"""A plain connection to a committee file: its address, its settings, each read back.

The settings are decision D1: after 13,020 simulated power cuts nothing was lost with them.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from enum import StrEnum
from pathlib import Path

APPLICATION_ID = 0x5043494F  # "PCIO" in the header of the file

_WAIT = 3.0  # s, for another program that is just writing
_PIECE = 1 << 20  # bytes read at once

PRAGMAS: dict[str, int | str] = {
    "busy_timeout": round(_WAIT * 1000),
    "foreign_keys": 1,
    "journal_mode": "truncate",
    "synchronous": 2,  # FULL
    "secure_delete": 1,
    "trusted_schema": 0,  # a file from elsewhere must not call functions of ours
}


class Mode(StrEnum):
    """How SQLite opens a file: it never makes one by itself but with `CREATE`."""

    READ = "ro"
    WRITE = "rw"
    CREATE = "rwc"


def file_uri(path: Path, mode: Mode) -> str:
    """The address of an absolute path for SQLite, with # ? % and Thai letters quoted."""
    address = path.as_uri()
    if not address.startswith("file:///"):
        # On a share the server would stand where SQLite accepts no name.
        address = address.replace("file://", "file:////", 1)
    return f"{address}?mode={mode.value}"


def column_names(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns that a table has in this very file, in their order; none where there is none."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def open_connection(path: Path, mode: Mode = Mode.WRITE) -> sqlite3.Connection:
    """Connect with all settings, in autocommit: transactions are begun by who wants one.

    A read-only file opens too and refuses writing later. Raises sqlite3.Error, or RuntimeError
    when SQLite does not take a setting.
    """
    connection = sqlite3.connect(
        file_uri(path.resolve(), mode), uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        for name, value in PRAGMAS.items():
            _set(connection, name, value)
    except BaseException:
        connection.close()
        raise
    return connection


def open_reading(path: Path) -> sqlite3.Connection:
    """Connect only to look. Raises sqlite3.Error."""
    address = file_uri(path.resolve(), Mode.READ)
    return sqlite3.connect(address, uri=True, timeout=_WAIT)


def read_through(path: Path) -> None:
    """Read a file once from front to back, so that the system has it in memory.

    SQLite reads row by row and key by key: in a file of 20 years 700 turns of a hard disk or 6 s,
    where this takes a third of one (`tests.benchmarks.cold_opening`). No transaction of this
    program may have the file meanwhile, since closing it here lets go of locks on POSIX. What
    cannot be read is left for SQLite to tell.
    """
    piece = bytearray(_PIECE)
    with suppress(OSError), path.open("rb", buffering=0) as file:
        while file.readinto(piece):
            pass


def _set(connection: sqlite3.Connection, name: str, value: int | str) -> None:
    connection.execute(f"PRAGMA {name}={value}").fetchall()
    (read_back,) = connection.execute(f"PRAGMA {name}").fetchone()
    if read_back != value:
        raise RuntimeError(f"SQLite keeps {name}={read_back} where {value} is wanted")


def decode_leniently(stored: bytes) -> str:
    """A text factory that shows marks where text is no longer UTF-8."""
    return stored.decode("utf-8", "replace")


def remove_empty_journal(path: Path) -> None:
    """Take away the empty journal that lies beside a file nobody writes to, so one file remains.

    SQLite itself does it, under its own locks, when the journal mode is changed; a journal that
    holds anything, or a file in use, is left alone.
    """
    journal = path.with_name(path.name + "-journal")
    with suppress(OSError, sqlite3.Error):
        if journal.stat().st_size:
            return
        uri = file_uri(path.resolve(), Mode.WRITE)
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=0)) as connection:
            for mode in ("truncate", "delete"):
                connection.execute(f"PRAGMA journal_mode={mode}").fetchall()
