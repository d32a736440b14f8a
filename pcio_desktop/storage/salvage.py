"""Brings the rows of a damaged file into a new one; the damaged file is only read.

What does not fit its seal stays marked in the new file, and can be viewed but not changed there
until somebody has looked at it.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from pcio_desktop.domain.safekeeping import SalvagedTable, SalvageReport
from pcio_desktop.storage import backup
from pcio_desktop.storage.connection import (
    APPLICATION_ID,
    Mode,
    decode_leniently,
    file_uri,
    open_connection,
)
from pcio_desktop.storage.faults import FileCode, explained, trouble
from pcio_desktop.storage.migrations import STEPS, migrator
from pcio_desktop.storage.probe import header_facts
from pcio_desktop.storage.seals import MEETING, Sealed, meeting_names

_GUESSED_ROWS = 5000
_MOST_PROBES = 200_000
_LARGEST_PADDING = 4 << 30


def salvage(damaged: Path, target: Path, *, snapshot: Path | None = None) -> SalvageReport:
    """Write what can be read of `damaged` into the new file `target`, and say what became of it.

    `snapshot`, any whole copy of the file, lends its first page where that of the file is gone.
    Raises FileTrouble: EXISTS for a taken name, DAMAGED when nothing can be read at all, or what
    keeps the new file from being written.
    """
    if target.exists():
        raise trouble(FileCode.EXISTS, where=target.name)
    with tempfile.TemporaryDirectory() as folder, backup.explained_writing(target):
        patient, beside = Path(folder) / "damaged", Path(folder) / "new.pcio"
        version = _prepare(damaged, patient, snapshot)
        _write_empty(beside, version)
        found = _Salvage()
        with (
            closing(_open_patient(patient)) as source,
            closing(open_connection(beside)) as made,
        ):
            found.run(source, made)
        if not found.rows_of_things():
            raise trouble(FileCode.DAMAGED, where=damaged.name)
        with explained(target.name):
            migrator.migrate(beside, copies=Path(folder) / "former")
            broken = backup.check(beside, name=target.name)
        target = backup.verified_copy(beside, target)
    marked, missing = _named(broken, target, snapshot)
    return SalvageReport(target, tuple(found.tables), marked, missing, found.dropped)


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

    def __init__(self) -> None:
        self.tables: list[SalvagedTable] = []
        self.dropped = 0

    def run(self, source: sqlite3.Connection, made: sqlite3.Connection) -> None:
        made.execute("PRAGMA foreign_keys=OFF")
        made.execute("BEGIN")
        here = made.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        for (name,) in here:
            self.tables.append(self._table(source, made, name))
        self._drop_orphans(made)
        made.execute("UPDATE journal_step SET state = 'kept' WHERE state <> 'turned'")
        made.execute("COMMIT")

    def rows_of_things(self) -> int:
        return sum(table.rows for table in self.tables if table.name not in ("seal", "file_fact"))

    def _table(
        self, source: sqlite3.Connection, made: sqlite3.Connection, name: str
    ) -> SalvagedTable:
        made.execute(f"DELETE FROM {name}")
        columns = [row[1] for row in made.execute(f"PRAGMA table_info({name})")]
        marks = ", ".join("?" * len(columns))
        insert = f"INSERT OR IGNORE INTO {name} VALUES ({marks})"
        query = f"SELECT rowid, {', '.join(columns)} FROM {name} NOT INDEXED"
        up, down = _Span(), _Span()
        for _, *row in _walk(source, f"{query} ORDER BY rowid", up):
            made.execute(insert, row)
        if not up.ended:
            for _, *row in _walk(source, f"{query} ORDER BY rowid DESC", down, until=up.last):
                made.execute(insert, row)
            for number in _between(up.last, down.last):
                with suppress(sqlite3.Error):
                    found = source.execute(f"{query} WHERE rowid = ?", (number,)).fetchone()
                    if found is not None:
                        made.execute(insert, found[1:])
        (rows,) = made.execute(f"SELECT count(*) FROM {name}").fetchone()
        return SalvagedTable(name, rows, up.ended)

    def _drop_orphans(self, made: sqlite3.Connection) -> None:
        """Rows that refer to lost ones: an optional reference is emptied, else the row goes."""
        while found := made.execute("PRAGMA foreign_key_check").fetchall():
            for name, rowid, _, key in found:
                references = made.execute(f"PRAGMA foreign_key_list({name})").fetchall()
                column = next(row[3] for row in references if row[0] == key)
                with suppress(sqlite3.IntegrityError):
                    made.execute(f"UPDATE {name} SET {column} = NULL WHERE rowid = ?", (rowid,))
                    continue
                self.dropped += made.execute(
                    f"DELETE FROM {name} WHERE rowid = ?", (rowid,)
                ).rowcount


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


def _named(
    broken: set[Sealed], made: Path, snapshot: Path | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of what is marked, and of the meetings of which only the seal is left."""
    names = _meetings(made)
    known = names if snapshot is None else _meetings(snapshot) | names
    marked = {names[t.id] if t.kind == MEETING else "" for t in broken if _is_there(t, names)}
    missing = {known.get(t.id, "?") for t in broken if not _is_there(t, names)}
    missing |= {name for key, name in known.items() if key not in names}
    return tuple(sorted(marked)), tuple(sorted(missing))


def _is_there(thing: Sealed, names: dict[str, str]) -> bool:
    return thing.kind != MEETING or thing.id in names


def _meetings(path: Path) -> dict[str, str]:
    with suppress(sqlite3.Error), closing(_open_patient(path)) as connection:
        return meeting_names(connection)
    return {}
