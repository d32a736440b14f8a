"""Damage to a committee file, made on purpose."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

PAGE = 4096
Row = tuple[object, ...]


def without_table(good: Path, damaged: Path, *tables: str) -> None:
    """A copy of a file in which the pages that lead to all rows of some tables are empty."""
    content = bytearray(good.read_bytes())
    for table in tables:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ? AND rootpage > 0"
        for (root,) in ask(good, query, table):
            assert isinstance(root, int)
            content[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    damaged.write_bytes(content)


def alter(path: Path, *statements: str) -> None:
    """Change rows behind the program's back: nothing is sealed, no reference is checked."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def alter_against_rules(path: Path, table: str, rule: str, without: str, statement: str) -> None:
    """The same past a rule of the table's layout, as only damage can."""
    query = "SELECT sql FROM sqlite_schema WHERE name = ?"
    ((layout,),) = ask(path, query, table)
    assert rule in str(layout)
    set_layout = "UPDATE sqlite_schema SET sql = ? WHERE name = ?"
    for change, text in ((statement, str(layout).replace(rule, without)), ("", str(layout))):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute(set_layout, (text, table))
        if change:
            alter(path, change)


def ask(path: Path, query: str, *values: object) -> list[Row]:
    """The rows of a query."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query, values).fetchall()
