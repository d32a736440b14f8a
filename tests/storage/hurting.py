"""Damage to a committee file, made on purpose."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

PAGE = 4096


def without_table(good: Path, damaged: Path, table: str) -> None:
    """A copy of a file in which the page that leads to all rows of a table is empty."""
    content = bytearray(good.read_bytes())
    with closing(sqlite3.connect(good)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (root,) = connection.execute(query, (table,)).fetchone()
    content[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    damaged.write_bytes(content)
