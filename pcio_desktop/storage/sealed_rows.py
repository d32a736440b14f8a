"""How the rows of a table are put into a digest.

Since format 5 a row is the JSON array of its table's name and its columns, which SQLite writes
itself, in less than two thirds of the time that the SQL literals of before took. Minutes text
follows the array as it is, since JSON would look at every letter of it; its kind and its length in
bytes stand at the end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from enum import Enum

from sqlalchemy import Table

from pcio_desktop.storage.connection import column_names

_LONG = ("blocks", "text", "folded")  # columns of minutes text
_JSON_SINCE = 5  # the format of the file


class RowForm(Enum):
    """What the bytes of a row are."""

    JSON = "json"
    LITERALS = "literals"


def form_of(connection: sqlite3.Connection) -> RowForm:
    """The form in which the seals of a file are made. Raises sqlite3.Error."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return RowForm.JSON if version >= _JSON_SINCE else RowForm.LITERALS


def sealed_rows(
    connection: sqlite3.Connection,
    table: Table,
    form: RowForm,
    where: str = "1",
    values: Mapping[str, str] | None = None,
    *,
    also: str = "id",
) -> Iterable[tuple[bytes, ...]]:
    """Id, content and column `also` of the rows, by id, with the columns the table has in the file.

    Raises sqlite3.Error.
    """
    names = column_names(connection, table.name)
    if not names:  # a table that the format of the file does not know yet
        return ()
    row = (_json if form is RowForm.JSON else _literals)(table.name, names)
    wanted = ", ".join(f"CAST({each} AS BLOB)" for each in ("id", row, also))
    query = f"SELECT {wanted} FROM {table.name} WHERE {where}"
    return connection.execute(f"{query} ORDER BY id", values or {})


def _json(table: str, names: list[str]) -> str:
    # Of a text damage may make bytes, which come after all else: JSON holds none, or takes them for
    # its own binary form, as the version of SQLite will have it.
    short = [
        f"CASE WHEN {name} >= x'' THEN quote({name}) ELSE {name} END"
        for name in names
        if name not in _LONG
    ]
    long = [name for name in names if name in _LONG]
    told = [f"typeof({name}), length(CAST({name} AS BLOB))" for name in long]
    array = f"json_array('{table}', {', '.join(short + told)})"
    return " || ".join([array, *(f"coalesce({name}, '')" for name in long)])


def _literals(table: str, names: list[str]) -> str:
    # A tenth faster than a chain of ||. It ends a text at a NUL, which no cleaned text has.
    form = f"'\n{table}:{','.join(['%s'] * len(names))}'"
    return f"printf({form}, {', '.join(map(_literal, names))})"


def _literal(column: str) -> str:
    """The SQL literal of a value. `quote` looks at every letter; few long texts have a quote."""
    if column not in _LONG:
        return f"quote({column})"
    plain = f"typeof({column}) = 'text' AND {column} NOT LIKE '%''%'"
    return f"CASE WHEN {plain} THEN ''''||{column}||'''' ELSE quote({column}) END"
