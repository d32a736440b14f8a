"""What a writing connection does by itself at every row: journal entry, counter and search text.

Temporary triggers, so nothing of it lies in the file. They see what mapper events miss: Core
statements, the second statement of a circular reference, anything SQLite does on its own.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from sqlalchemy import Table

from pcio_desktop.domain.content import blocks_text
from pcio_desktop.domain.content_json import blocks_from_json
from pcio_desktop.storage import tables
from pcio_desktop.thai.normalise import fold

FOLDED = "folded"

# table: its columns that are searched, and the folded text made of them
_SEARCHED = {
    "agenda_item": (("title",), "fold_line({row}.title)"),
    "statement": (("blocks",), "fold_blocks({row}.blocks)"),
    "resolution": (
        ("verb", "text"),
        "fold_line({row}.verb) || char(10) || fold_blocks({row}.text)",
    ),
}


def install(connection: sqlite3.Connection) -> None:
    """Make every change through `connection` recorded, and refused where no step is open."""
    connection.create_function("fold_line", 1, fold, deterministic=True)
    connection.create_function("fold_blocks", 1, _fold_blocks, deterministic=True)
    for table in tables.THINGS:
        for statement in (*_journal(table), *_count(table), *_search(table.name)):
            connection.execute(statement)


def _fold_blocks(stored: str) -> str:
    return fold(blocks_text(blocks_from_json(json.loads(stored))))


def _search(name: str) -> Iterator[str]:
    if name not in _SEARCHED:
        return
    columns, text = _SEARCHED[name]
    fill = f"UPDATE {name} SET {FOLDED} = {text.format(row='new')} WHERE id = new.id"
    for when in ("INSERT", f"UPDATE OF {', '.join(columns)}"):
        event = when.split()[0].lower()
        yield f"CREATE TEMP TRIGGER fold_{name}_{event} AFTER {when} ON {name} BEGIN {fill}; END"


def _journal(table: Table) -> Iterator[str]:
    """The row as it was, of an update only the columns that change.

    How a row is afterwards stands in the entry that follows for it, or in the table. The counter of
    a row is kept only when the row goes, so that one that comes back can count on.
    """
    row = ", ".join(f"'{name}', old.[{name}]" for name in _told(table))
    same = ", ".join(f"iif(old.[{n}] IS new.[{n}], '$.{n}', '$.-')" for n in _told(table))
    before_update = f"json_remove(json_object({row}), {same})"
    whole = f"{row}, '{tables.VERSION}', old.[{tables.VERSION}]"
    yield _recorder(table.name, "INSERT", "new", "NULL")
    yield _recorder(table.name, "UPDATE", "old", before_update, f"WHEN {_differs(table)} ")
    yield _recorder(table.name, "DELETE", "old", f"json_object({whole})")


def _count(table: Table) -> Iterator[str]:
    """Whoever read a row before must notice that it was changed, be it back to what it said."""
    name = table.name
    yield (
        f"CREATE TEMP TRIGGER count_{name} AFTER UPDATE ON {name} WHEN {_differs(table)} BEGIN "
        f"UPDATE {name} SET {tables.VERSION} = old.{tables.VERSION} + 1 WHERE id = new.id; END"
    )


def _told(table: Table) -> list[str]:
    """The columns that say something; the others follow from them or count."""
    return [column.name for column in table.columns if column.name not in (FOLDED, tables.VERSION)]


def _differs(table: Table) -> str:
    return " OR ".join(f"old.[{name}] IS NOT new.[{name}]" for name in _told(table))


def _recorder(name: str, event: str, row: str, before: str, condition: str = "") -> str:
    # Without an open step the subselect is NULL, the insert fails, and with it the change.
    step, kind = "(SELECT max(seq) FROM journal_step WHERE state = 'open')", event.lower()
    return (
        f"CREATE TEMP TRIGGER journal_{name}_{kind} AFTER {event} ON {name} {condition}BEGIN "
        "INSERT INTO journal_row (step, kind, table_name, row_id, before) "
        f"VALUES ({step}, '{kind}', '{name}', {row}.id, {before}); END"
    )
