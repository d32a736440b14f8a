"""Brings the rows of a damaged file into a new one; the damaged file is only read.

What does not fit its seal stays marked in the new file, and can be viewed but not changed there
until somebody has looked at it.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from pcio_desktop.domain.safekeeping import (
    SalvagedPart,
    SalvagedTable,
    SalvageReport,
)
from pcio_desktop.storage import backup, tables
from pcio_desktop.storage.connection import (
    APPLICATION_ID,
    Mode,
    column_names,
    decode_leniently,
    file_uri,
    open_connection,
)
from pcio_desktop.storage.faults import FileCode, explained, trouble
from pcio_desktop.storage.lending import lend_owners, open_lender, restore_sealed
from pcio_desktop.storage.migrations import STEPS, migrator
from pcio_desktop.storage.orphans import Homeless, drop_orphans
from pcio_desktop.storage.probe import header_facts
from pcio_desktop.storage.seals import MEETING, Sealed, meeting_names, parts

_GUESSED_ROWS = 5000
_MOST_PROBES = 200_000
_LARGEST_PADDING = 4 << 30
_TOLD = (
    "appointment_order", "seat", "person",
    "attendance", "participant", "agenda_item", "statement", "resolution",
)  # fmt: skip


def salvage(damaged: Path, target: Path, *, snapshot: Path | None = None) -> SalvageReport:
    """Write what can be read of `damaged` into the new file `target`, and say what became of it.

    `snapshot`, any whole copy of the file, lends its first page where that of the file is gone,
    and what rows belong to: a sentence comes back to its item even where the items are lost.
    Raises FileTrouble: EXISTS for a taken name, DAMAGED when nothing can be read at all, or what
    keeps the new file from being written.
    """
    if target.exists():
        raise trouble(FileCode.EXISTS, where=target.name)
    with tempfile.TemporaryDirectory() as folder, backup.explained_writing(target):
        patient, beside = Path(folder) / "damaged", Path(folder) / "new.pcio"
        version = _prepare(damaged, patient, snapshot)
        _write_empty(beside, version)
        found = _Salvage(snapshot)
        with (
            closing(_open_patient(patient)) as source,
            closing(open_connection(beside)) as made,
        ):
            found.run(source, made)
        if not (found.rows_of_things() or found.homeless.count):
            raise trouble(FileCode.DAMAGED, where=damaged.name)
        with explained(target.name):
            migrator.migrate(beside, copies=Path(folder) / "former")
            broken = backup.check(beside, name=target.name)
        target = backup.verified_copy(beside, target)
    names = _meetings(target)
    return SalvageReport(
        target,
        tuple(found.tables),
        _marked(broken, names, target),
        _missing(broken, names, snapshot),
        found.homeless.count,
        found.lent,
        found.homeless.texts,
        restored=tuple(sorted(names.get(thing.id, "") for thing in found.restored)),
    )


def _prepare(damaged: Path, patient: Path, snapshot: Path | None) -> int:
    """A copy to work on, with a first page and a whole number of pages; returns its format."""
    content = bytearray(damaged.read_bytes())
    facts = header_facts(bytes(content[:100]))
    if facts is not None:
        _pad(content, facts.page_size)
    if facts is None or not _has_schema(content):
        if snapshot is None:
            raise trouble(FileCode.DAMAGED, where=damaged.name)
        lent = snapshot.read_bytes()
        facts = header_facts(lent[:100])
        if facts is None:
            raise trouble(FileCode.DAMAGED, where=snapshot.name)
        content[: facts.page_size] = lent[: facts.page_size]
        content[28:32] = (len(content) // facts.page_size).to_bytes(4, "big")
    else:
        _copy_journal(damaged, patient)
    patient.write_bytes(content)
    return facts.version


def _pad(content: bytearray, page_size: int) -> None:
    """SQLite reads nothing of a file that is shorter than it says."""
    whole = page_size * int.from_bytes(content[28:32], "big")
    if len(content) < whole < _LARGEST_PADDING:
        content.extend(bytes(whole - len(content)))


def _copy_journal(damaged: Path, patient: Path) -> None:
    journal = damaged.with_name(damaged.name + "-journal")
    if journal.exists():
        shutil.copyfile(journal, patient.with_name(patient.name + "-journal"))


def _has_schema(content: bytearray) -> bool:
    """Whether the first page still leads to the tables."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "x"
        place.write_bytes(content)
        with suppress(sqlite3.Error), closing(_open_patient(place)) as connection:
            query = "SELECT count(*) FROM sqlite_schema WHERE name = 'meeting'"
            return bool(connection.execute(query).fetchone()[0])
    return False


def _open_patient(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file_uri(path.resolve(), Mode.WRITE), uri=True)
    connection.text_factory = decode_leniently
    return connection


def _write_empty(path: Path, version: int) -> None:
    if not 0 < version <= len(STEPS):
        raise trouble(FileCode.DAMAGED)
    with closing(open_connection(path, Mode.CREATE)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrator.run_steps(connection, STEPS[:version], seal=None)


@dataclass(slots=True)
class _Span:
    """The rows of a table that one pass has reached."""

    last: int = 0
    ended: bool = False


class _Salvage:
    """One run over all tables."""

    def __init__(self, snapshot: Path | None) -> None:
        self._snapshot = snapshot
        self.tables: list[SalvagedTable] = []
        self.lent = 0
        self.restored: set[Sealed] = set()
        self.homeless = Homeless()

    def run(self, source: sqlite3.Connection, made: sqlite3.Connection) -> None:
        made.execute("PRAGMA foreign_keys=OFF")
        made.execute("BEGIN")
        here = made.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        whole = {name: self._fill(source, made, name) for (name,) in here}
        with open_lender(self._snapshot) as lender:
            if lender is not None:
                self.restored = restore_sealed(made, lender)
                self.lent = lend_owners(made, lender)
        drop_orphans(made, self.homeless)
        self.tables = [SalvagedTable(name, _count(made, name), whole[name]) for name in whole]
        made.execute("UPDATE journal_step SET state = 'kept' WHERE state <> 'turned'")
        made.execute("COMMIT")

    def rows_of_things(self) -> int:
        return sum(table.rows for table in self.tables if table.name not in ("seal", "file_fact"))

    def _fill(self, source: sqlite3.Connection, made: sqlite3.Connection, name: str) -> bool:
        """Bring the rows of a table; whether no hole was met."""
        made.execute(f"DELETE FROM {name}")
        columns = column_names(made, name)
        marks = ", ".join("?" * len(columns))
        insert = f"INSERT OR IGNORE INTO {name} VALUES ({marks})"

        def bring(values: Sequence[object]) -> None:
            # No column holds bytes: those are a text whose kind was hurt.
            row = [decode_leniently(v) if isinstance(v, bytes) else v for v in values]
            if not made.execute(insert, row).rowcount and name in tables.THING_NAMES:
                self.homeless.add(name, dict(zip(columns, row, strict=True)))

        query = f"SELECT rowid, {', '.join(columns)} FROM {name} NOT INDEXED"
        up, down = _Span(), _Span()
        for _, *row in _walk(source, f"{query} ORDER BY rowid", up):
            bring(row)
        if not up.ended:
            for _, *row in _walk(source, f"{query} ORDER BY rowid DESC", down, until=up.last):
                bring(row)
            for number in _between(up.last, down.last):
                with suppress(sqlite3.Error):
                    found = source.execute(f"{query} WHERE rowid = ?", (number,)).fetchone()
                    if found is not None:
                        bring(found[1:])
        return up.ended


def _count(connection: sqlite3.Connection, name: str, where: str = "1", meeting: str = "") -> int:
    query = f"SELECT count(*) FROM {name} WHERE {where}"
    (rows,) = connection.execute(query, {"meeting": meeting}).fetchone()
    return int(rows)


def _walk(
    source: sqlite3.Connection, query: str, span: _Span, until: int | None = None
) -> Iterator[tuple[int, ...]]:
    """Rows one after another up to the first that cannot be read, or to the row `until`."""
    with suppress(sqlite3.Error):
        for row in source.execute(query):
            if until is not None and row[0] <= until:
                return
            span.last = row[0]
            yield row
        span.ended = True


def _between(low: int, high: int) -> range:
    """Numbers of rows that neither pass has reached."""
    end = high if high > low else low + _GUESSED_ROWS
    return range(low + 1, min(end, low + _MOST_PROBES))


def _missing(broken: set[Sealed], names: dict[str, str], snapshot: Path | None) -> tuple[str, ...]:
    """The meetings of which only the seal is left, or that only the snapshot still knows."""
    known = names if snapshot is None else _meetings(snapshot) | names
    missing = {known.get(t.id, "?") for t in broken if not _is_there(t, names)}
    return tuple(sorted(missing | {name for key, name in known.items() if key not in names}))


def _marked(broken: set[Sealed], names: dict[str, str], made: Path) -> tuple[SalvagedPart, ...]:
    """What does not fit its seal, and how much of it is there."""
    with closing(_open_patient(made)) as connection:
        found = [
            SalvagedPart(names.get(thing.id, ""), tuple(_counts(connection, thing)))
            for thing in broken
            if _is_there(thing, names)
        ]
    return tuple(sorted(found, key=lambda part: part.name))


def _counts(connection: sqlite3.Connection, thing: Sealed) -> Iterator[tuple[str, int]]:
    for table, where in parts(thing):
        if table.name in _TOLD:
            yield table.name, _count(connection, table.name, where, thing.id)


def _is_there(thing: Sealed, names: dict[str, str]) -> bool:
    return thing.kind != MEETING or thing.id in names


def _meetings(path: Path) -> dict[str, str]:
    with suppress(sqlite3.Error), closing(_open_patient(path)) as connection:
        return meeting_names(connection)
    return {}
