"""How the rows of a table are put into a digest.

Since format 5 a row is the JSON array of its table's name and its columns, which SQLite writes
itself, three times as fast as the SQL literals of before. Minutes text follows the array as it is,
since JSON would look at every letter of it; its kind and its length in bytes stand at the end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import partial

from sqlalchemy import Table

from pcio_desktop.storage.connection import column_names

_LONG = ("blocks", "text", "folded")  # columns of minutes text
_JSON_SINCE = 5  # the format of the file


class RowForm(Enum):
    """What the bytes of a row are."""

    JSON = "json"
    JSON_OF_ANYTHING = "json of anything"
    """As JSON, but where damage made bytes of a text: that ends JSON with sqlite3.Error."""
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
    write = _literals if form is RowForm.LITERALS else partial(_json, form=form)
    row = write(table.name, names)
    wanted = ", ".join(f"CAST({each} AS BLOB)" for each in ("id", row, also))
    query = f"SELECT {wanted} FROM {table.name} WHERE {where}"
    return connection.execute(f"{query} ORDER BY id", values or {})


def _json(table: str, names: list[str], *, form: RowForm) -> str:
    short = [name for name in names if name not in _LONG]
    if form is RowForm.JSON_OF_ANYTHING:
        short = [
            f"CASE typeof({one}) WHEN 'blob' THEN quote({one}) ELSE {one} END" for one in short
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
