"""A large file of a made-up former format, and steps that rebuild much of it, to be killed in.

`python -m tests.storage.migrating FILE COPIES` says "begun" and migrates FILE.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from pcio_desktop.storage.engine import create_file
from pcio_desktop.storage.migrations import STEPS, Step
from pcio_desktop.storage.migrations.migrator import migrate

THINGS = 4000

NEXT_STEPS: tuple[Step, ...] = (
    (
        "CREATE TABLE office (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL)",
        "INSERT INTO office SELECT 'k' || position, position FROM person GROUP BY position",
        "ALTER TABLE person ADD COLUMN office_id TEXT REFERENCES office (id)",
        "UPDATE person SET office_id = 'k' || position",
    ),
    (
        "CREATE TABLE new_agency (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, code TEXT)",
        "INSERT INTO new_agency SELECT id, name || '!', short_name FROM agency",
        "DROP TABLE agency",
        "ALTER TABLE new_agency RENAME TO agency",
    ),
    ("CREATE TABLE note (id TEXT PRIMARY KEY)", "CREATE INDEX ix_note ON note (id)"),
    (
        "ALTER TABLE person ADD COLUMN folded TEXT",
        "UPDATE person SET folded = given || surname || office_id",
        "CREATE INDEX ix_person_folded ON person (folded)",
    ),
)
ALL_STEPS = (*STEPS, *NEXT_STEPS)

Shape = tuple[Any, ...]


def build(path: Path) -> None:
    """A file of today's format with 4,000 people and as many agencies."""
    create_file(path)
    numbers = range(THINGS)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO agency VALUES (?, ?, ?, 1)",
            ((f"ka{n}", f"สำนักงานสมมุติที่ {n}", f"ส{n}") for n in numbers),
        )
        connection.executemany(
            "INSERT INTO person VALUES (?, '[]', ?, '', ?, '', ?, '', ?, 1)",
            ((f"kp{n}", f"สมมุติ{n}", "ทดสอบ", f"ตำแหน่ง {n % 40}", f"ka{n}") for n in numbers),
        )


def shape(path: Path) -> Shape:
    """What tells one format from another, and both from something in between."""
    with closing(sqlite3.connect(path)) as connection:
        return (
            connection.execute("PRAGMA user_version").fetchone()[0],
            connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall(),
            connection.execute("PRAGMA integrity_check").fetchone()[0],
            connection.execute("SELECT count(*) FROM person").fetchone()[0],
            connection.execute("SELECT * FROM person ORDER BY id LIMIT 1").fetchall(),
            connection.execute("SELECT count(*) FROM agency WHERE name LIKE '%!'").fetchone()[0],
        )


if __name__ == "__main__":
    print("begun", flush=True)  # noqa: T201
    migrate(Path(sys.argv[1]), copies=Path(sys.argv[2]), steps=ALL_STEPS, seal=None)
