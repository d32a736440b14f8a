"""What lies in a file, read with plain sqlite3, and what a thing holds, as plain data."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from pcio_desktop.storage import tables

Dump = dict[str, list[tuple[Any, ...]]]


def dump(path: Path) -> Dump:
    """Every row of every table of the model without its counter; the journal apart."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table.name: connection.execute(
                f"SELECT {_columns(table)} FROM {table.name} ORDER BY id"
            ).fetchall()
            for table in tables.THINGS
        }


def _columns(table: Table) -> str:
    return ", ".join(column.name for column in table.columns if column.name != tables.VERSION)


def versions(path: Path) -> dict[tuple[str, str], int]:
    """The counter of every row of the model."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            (table.name, key): version
            for table in tables.THINGS
            for key, version in connection.execute(f"SELECT id, version FROM {table.name}")
        }


def journal(path: Path) -> list[tuple[str, str, str, str]]:
    """The steps: at, who, action, state."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT at, who, action, state FROM journal_step").fetchall()


def ask(path: Path, query: str) -> Any:  # noqa: ANN401
    """The first value that a query gives."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchone()[0]


def data_of(thing: object) -> object:
    """A thing and all it holds as dictionaries and lists; `place` is the order of a list."""
    if is_dataclass(thing):
        names = [entry.name for entry in fields(thing) if entry.name != "place"]
        return {name: data_of(getattr(thing, name)) for name in names}
    if isinstance(thing, Mapping):
        return {key: data_of(value) for key, value in thing.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(thing, Iterable) and not isinstance(thing, str):
        return [data_of(entry) for entry in thing]  # pyright: ignore[reportUnknownVariableType]
    return thing
