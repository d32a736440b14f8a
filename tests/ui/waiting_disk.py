"""A disk that takes its time with a committee file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def waiting_disk(path: Path) -> Iterator[None]:
    """While somebody else reads, storing waits: as long as SQLite is patient, then it refuses."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM meeting").fetchone()
        yield
