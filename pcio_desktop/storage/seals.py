"""A digest per meeting and one for the roster, kept in the file: silent damage is noticed by them.

A meeting is sealed with all its parts, whatever stands in no meeting with the roster. A digest is
the SHA-256 of the rows, table by table, by id, each as `sealed_rows` writes it.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from sqlalchemy import Table

from pcio_desktop.storage import tables
from pcio_desktop.storage.connection import column_names
from pcio_desktop.storage.sealed_rows import RowForm, form_of, sealed_rows

MEETING, ROSTER = "meeting", "roster"
_AT_ONCE = 500  # keys in one statement


class Sealed(NamedTuple):
    """What one seal is on: a meeting by its id, or the roster, whose id is its kind again."""

    kind: str
    id: str


THE_ROSTER = Sealed(ROSTER, ROSTER)

Digests = dict[Sealed, str]


class _Hash(Protocol):
    def update(self, data: bytes, /) -> None: ...

    def hexdigest(self) -> str: ...


_Owners = dict[bytes, _Hash]
"""The digest of its meeting, by the id of a row."""


def broken(connection: sqlite3.Connection) -> set[Sealed]:
    """Every meeting, and the roster, that says something else than when it was sealed.

    A meeting without a seal and a seal without a meeting count too; in a file of a format that had
    no seals yet nothing is broken. Raises sqlite3.Error when rows cannot be read at all.
    """
    there = "SELECT count(*) FROM sqlite_schema WHERE name = 'seal'"
    if not connection.execute(there).fetchone()[0]:
        return set()
    sealed, form = stored(connection), form_of(connection)
    now = digests(connection, form=form)
    if form is RowForm.LITERALS and not now.items() & sealed.items():
        # One bit of the number of the format makes an earlier one of it.
        now = digests(connection, form=RowForm.JSON)
    return {thing for thing in now.keys() | sealed.keys() if now.get(thing) != sealed.get(thing)}


def meeting_names(connection: sqlite3.Connection) -> dict[str, str]:
    """Number and year (1/2567) of each meeting by its id."""
    found = connection.execute("SELECT id, number, year FROM meeting")
    return {key: f"{number}/{year}" for key, number, year in found}


def layout_fits(connection: sqlite3.Connection) -> bool:
    """Whether the tables have the columns of today's format: damage may hit their names too."""
    for table in tables.metadata.tables.values():
        found = set(column_names(connection, table.name))
        if found != {column.name for column in table.columns}:
            return False
    return True


def renew(connection: sqlite3.Connection, step: int) -> set[Sealed]:
    """Seal anew what `step` of the journal has touched, within its transaction; returns it."""
    things = touched(connection, step)
    _seal(connection, things)
    return things


def seal_all(connection: sqlite3.Connection) -> None:
    """Seal everything as it now is."""
    connection.execute("DELETE FROM seal")
    connection.executemany(
        "INSERT INTO seal VALUES (?, ?, ?)",
        [(*thing, digest) for thing, digest in digests(connection).items()],
    )


def reseal(connection: sqlite3.Connection, thing: Sealed) -> None:
    """Seal one thing as it now is: somebody has looked at it and takes it so."""
    _seal(connection, {thing})


def digests(connection: sqlite3.Connection, *, form: RowForm | None = None) -> Digests:
    """The digest of every meeting and of the roster, from one pass over all rows.

    `form` is that of another file with which they are compared. Raises sqlite3.Error.
    """
    form = form or form_of(connection)
    roster = hashlib.sha256()
    found: dict[Sealed, _Hash] = {THE_ROSTER: roster}
    owned: dict[str, _Owners] = {}
    for table in tables.THINGS:
        if not owned_by_meeting(table):
            for _, line, _ in sealed_rows(connection, table, form):
                roster.update(line)
        elif table.name == MEETING:
            owned[MEETING] = _add_meetings(sealed_rows(connection, table, form), found)
        else:
            owned[table.name] = _add_owned(connection, table, form, owned)
    return {thing: digest.hexdigest() for thing, digest in found.items()}


def _add_meetings(rows: Iterable[tuple[bytes, ...]], found: dict[Sealed, _Hash]) -> _Owners:
    owners: _Owners = {}
    for key, line, _ in rows:
        # Only damage empties an id, and SQLite's own check tells of it.
        if key is None:  # pyright: ignore[reportUnnecessaryComparison]
            continue
        digest = hashlib.sha256(line)
        owners[key] = found[Sealed(MEETING, key.decode("utf-8", "replace"))] = digest
    return owners


def _add_owned(
    connection: sqlite3.Connection, table: Table, form: RowForm, owned: Mapping[str, _Owners]
) -> _Owners:
    """Add the rows of a table to the digests of their meetings; a row whose owner is lost has none.

    Rows that own each other are placed before they are added: their order is that of their ids.
    """
    columns = owner_columns(table)
    if len(columns) == 1:
        ((by, owner),) = columns
        known = owned[owner]
    else:
        by, known = "id", _placed(connection, table, owned)
    owners: _Owners = {}
    owns = _owns(table)
    for key, line, above in sealed_rows(connection, table, form, also=by):
        digest = known.get(above)
        if digest is not None:
            digest.update(line)
            if owns:
                owners[key] = digest
    return owners


def touched(connection: sqlite3.Connection, step: int) -> set[Sealed]:
    """The sealed things in which `step` changed a row, those it took away included."""
    found: set[Sealed] = set()
    ids: defaultdict[str, set[str]] = defaultdict(set)
    before: defaultdict[str, dict[str, list[dict[str, object]]]] = defaultdict(dict)
    query = "SELECT table_name, row_id, before FROM journal_row WHERE step = ?"
    for name, key, was in connection.execute(query, (step,)):
        ids[name].add(key)
        if was is not None:
            before[name].setdefault(key, []).append(json.loads(was))
    for table in reversed(tables.THINGS):
        if not ids[table.name]:
            continue
        if not owned_by_meeting(table):
            found.add(THE_ROSTER)
            continue
        done: set[str] = set()
        while todo := ids[table.name] - done:  # an agenda item lies below another one
            done |= todo
            for owner, key in _climb(connection, table, todo, before[table.name]):
                ids[owner].add(key)
    return found | {Sealed(MEETING, key) for key in ids[MEETING]}


def _climb(
    connection: sqlite3.Connection,
    table: Table,
    ids: set[str],
    before: Mapping[str, list[dict[str, object]]],
) -> Iterator[tuple[str, str]]:
    """Table and id of everything that owns the rows, or owned them before the step."""
    for column, owner in owner_columns(table):
        for chunk in _chunks(sorted(ids)):
            marks = ", ".join("?" * len(chunk))
            query = f"SELECT DISTINCT {column} FROM {table.name} WHERE id IN ({marks})"
            yield from ((owner, key) for (key,) in connection.execute(query, chunk) if key)
        for key in ids & before.keys():
            for was in before[key]:
                if was.get(column):
                    yield owner, str(was[column])


def _chunks(keys: list[str]) -> Iterator[list[str]]:
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))


def _seal(connection: sqlite3.Connection, things: Iterable[Sealed]) -> None:
    for thing in things:
        digest = _digest_of(connection, thing)
        if digest is None:
            connection.execute("DELETE FROM seal WHERE kind = ? AND id = ?", thing)
        else:
            connection.execute("INSERT OR REPLACE INTO seal VALUES (?, ?, ?)", (*thing, digest))


def _digest_of(connection: sqlite3.Connection, thing: Sealed) -> str | None:
    """As `digests` says it, for one thing; None for a meeting that is not there."""
    digest, rows = hashlib.sha256(), 0
    form = form_of(connection)
    for table, where in parts(thing):
        for _, line, _ in sealed_rows(connection, table, form, where, {"meeting": thing.id}):
            digest.update(line)
            rows += 1
    return digest.hexdigest() if rows or thing == THE_ROSTER else None


def stored(connection: sqlite3.Connection) -> Digests:
    """The seals as the file keeps them: what everything was like when it was last changed."""
    found = connection.execute(
        "SELECT CAST(kind AS BLOB), CAST(id AS BLOB), CAST(digest AS BLOB) FROM seal"
    )
    texts = ([(value or b"").decode("utf-8", "replace") for value in row] for row in found)
    return {Sealed(kind, key): digest for kind, key, digest in texts}


def _placed(connection: sqlite3.Connection, table: Table, owned: Mapping[str, _Owners]) -> _Owners:
    """The digest of every row of a table whose rows own each other, level by level."""
    columns = owner_columns(table)
    names = ", ".join(f"CAST({column} AS BLOB)" for column, _ in columns)
    found: _Owners = {}
    owners = [found if owner == table.name else owned[owner] for _, owner in columns]
    waiting = connection.execute(f"SELECT CAST(id AS BLOB), {names} FROM {table.name}").fetchall()
    while waiting:  # what is left without an owner ends it
        left: list[tuple[bytes, ...]] = []
        for key, *above in waiting:
            digest = _of_owner(above, owners)
            if digest is None:
                left.append((key, *above))
            else:
                found[key] = digest
        if len(left) == len(waiting):
            break
        waiting = left
    return found


def _of_owner(above: Sequence[bytes | None], owners: Sequence[_Owners]) -> _Hash | None:
    for key, known in zip(above, owners, strict=True):
        if key is not None and key in known:
            return known[key]
    return None


@cache
def owner_columns(table: Table) -> tuple[tuple[str, str], ...]:
    """The columns that lead to the owner of a row, each with the owner's table."""
    return tuple(
        (column.name, next(iter(column.foreign_keys)).column.table.name)
        for column in table.columns
        if tables.OWNER in column.info
    )


@cache
def owned_by_meeting(table: Table) -> bool:
    """Whether a row of the table is a meeting or belongs to one."""
    if table.name == MEETING:
        return True
    owners = {owner for _, owner in owner_columns(table)} - {table.name}
    return any(owned_by_meeting(tables.metadata.tables[owner]) for owner in owners)


@cache
def _owns(table: Table) -> bool:
    """Whether rows of other tables may belong to a row of this one."""
    return any(owner == table.name for other in tables.THINGS for _, owner in owner_columns(other))


def parts(thing: Sealed) -> list[tuple[Table, str]]:
    """The tables in which a sealed thing has rows, each with the condition that a row is one of it.

    The id of the thing stands for :meeting there.
    """
    if thing.kind == MEETING:
        return [(table, condition(table)) for table in tables.THINGS if owned_by_meeting(table)]
    return [(table, "1") for table in tables.THINGS if not owned_by_meeting(table)]


def condition(table: Table) -> str:
    """The condition that a row of a table lies in the meeting :meeting."""
    return _of_meeting(table.name)


@cache
def _of_meeting(name: str) -> str:
    """The condition that a row of table `name` lies in the meeting :meeting."""
    if name == MEETING:
        return "id = :meeting"
    conditions: list[str] = []
    itself = ""
    for column, owner in owner_columns(tables.metadata.tables[name]):
        if owner == name:
            itself = column
        elif owner == MEETING:
            conditions.append(f"{column} = :meeting")
        else:
            conditions.append(f"{column} IN (SELECT id FROM {owner} WHERE {_of_meeting(owner)})")
    condition = " OR ".join(conditions)
    if not itself:
        return condition
    return (
        f"id IN (WITH RECURSIVE tree (id) AS (SELECT id FROM {name} WHERE {condition} UNION "
        f"SELECT below.id FROM {name} below JOIN tree ON below.{itself} = tree.id) "
        "SELECT id FROM tree)"
    )
