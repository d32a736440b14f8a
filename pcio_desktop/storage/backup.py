"""Copies of a committee file, made by SQLite itself and checked before they count."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pcio_desktop.storage.connection import Mode, file_uri
from pcio_desktop.storage.faults import FileCode, explained, trouble


def verified_copy(path: Path, target: Path) -> Path:
    """A whole copy of the file, checked before it gets its name; returns the name it got.

    A taken name gets a number, so that no earlier copy is lost. Raises FileTrouble when the file
    cannot be read or the copy is damaged; then there is no copy.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    free, count = target, 1
    while free.exists():
        count += 1
        free = target.with_stem(f"{target.stem}-{count}")
    beside = free.with_name(f".~{free.name}.tmp")
    address = file_uri(path.resolve(), Mode.READ)
    try:
        with (
            explained(path.name),
            closing(sqlite3.connect(address, uri=True)) as source,
            closing(sqlite3.connect(beside)) as copy,
        ):
            source.backup(copy)
            if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise trouble(FileCode.DAMAGED, where=path.name)
        beside.rename(free)
    finally:
        beside.unlink(missing_ok=True)
    return free
