"""A committee file opened, and one action on it: one transaction, one step to undo.

with database.work("เพิ่มวาระ") as uow:
    uow.meetings.get(key).agenda.append(item)
    change = uow.commit()
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar, cast

from sqlalchemy import Engine, event, select, text
from sqlalchemy.orm import Session, UOWTransaction, class_mapper

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import EditedElsewhere, FileTrouble, NotFound
from pcio_desktop.domain.person import Person
from pcio_desktop.domain.rows import TurnReach, UndoState
from pcio_desktop.storage import (
    faults,
    journal,
    journal_limits,
    journal_reach,
    mapping,
    restoring,
    seals,
    tables,
)
from pcio_desktop.storage.attendance_queries import AttendanceQueries
from pcio_desktop.storage.connection import (
    Mode,
    decode_leniently,
    file_uri,
    remove_empty_journal,
)
from pcio_desktop.storage.engine import reading_engine, writing_engine
from pcio_desktop.storage.faults import FileCode, trouble
from pcio_desktop.storage.lock import Lock
from pcio_desktop.storage.probe import probe
from pcio_desktop.storage.queries import Queries
from pcio_desktop.storage.repositories import (
    Agencies,
    Committees,
    Meetings,
    People,
    find,
    is_used,
    taken,
)
from pcio_desktop.thai.dates import BANGKOK

Clock = Callable[[], datetime]
_ACCEPTED = "รับข้อมูลที่เสียหายตามที่เป็นอยู่"
Thing = TypeVar("Thing")


def _now() -> datetime:
    return datetime.now(BANGKOK)


@dataclass(slots=True)
class _Known:
    """What the program knows of the file between two actions."""

    seen: int = 0  # the newest step whose outcome was read here
    broken: set[seals.Sealed] = field(default_factory=set[seals.Sealed])


class Database:
    """A committee file, open until `close`. Nothing is locked between two actions."""

    def __init__(
        self,
        path: Path,
        *,
        who: str = "",
        clock: Clock = _now,
        lock: Lock | None = None,
        view_only: bool = False,
        lenient: bool = False,
    ) -> None:
        """Open the file; `who` and `clock` go into the audit trail.

        With a `lock` every action first makes sure that it is still held; `close` releases it.
        `lenient` reads text that is no longer UTF-8 with marks in it. Raises FileTrouble when the
        probe does not find a good file of today's format.
        """
        found = probe(path)
        if found.code is not FileCode.OK:
            raise found.trouble()
        self.path = path
        self.view_only = view_only
        self._who = who
        self._clock = clock
        self._lock = lock
        self._reading = reading_engine(path, lenient=lenient)
        self._writing = writing_engine(path, lenient=lenient)
        self._known = _Known()
        with self.read() as unit:
            self._known.seen = unit.last_step()

    def work(self, action: str, *, amends: str = "") -> UnitOfWork:
        """One action; `action` is its name in the menu of undo and in the audit trail.

        `amends` is the key of the row into which somebody types: what is written there within a
        minute is one step to undo (`journal.reopen_step`). Raises FileTrouble, code VIEW_ONLY, when
        the file is open for viewing only. Entering the unit raises FileTrouble, code LOCK_LOST,
        when somebody else has taken over.
        """
        if self.view_only:
            raise trouble(FileCode.VIEW_ONLY, where=self.path.name)
        stamp = journal.Stamp(self._clock(), self._who, action, amends)
        return UnitOfWork(self._writing, self.path, stamp, known=self._known, lock=self._lock)

    def read(self) -> ReadUnit:
        """A look at the file that cannot change it."""
        return ReadUnit(self._reading, self.path)

    def undo(self) -> Change:
        """Turn the last action back, as an action of its own. Raises RuleBroken without one."""
        with self.work("") as uow:
            uow.undo()
            return uow.commit()

    def redo(self) -> Change:
        """Bring the action undone last again. Raises RuleBroken when there is none."""
        with self.work("") as uow:
            uow.redo()
            return uow.commit()

    def undo_state(self) -> UndoState:
        """What `undo` and `redo` would do now."""
        with self.read() as unit:
            return unit.undo_state()

    def changed_elsewhere(self) -> Change:
        """What others have changed since this was last asked or something was last done here.

        Whoever asks must show the file anew: from now on it counts as read.
        """
        with self.read() as unit:
            change = unit.touched_since(self._known.seen)
            self._known.seen = unit.last_step()
        return change

    def check_seals(self) -> frozenset[seals.Sealed]:
        """The meetings, and the roster, that are damaged; from now on they can only be viewed.

        Reads every row. Raises FileTrouble when rows cannot be read at all.
        """
        address = file_uri(self.path.resolve(), Mode.READ)
        with (
            faults.explained(self.path.name),
            closing(sqlite3.connect(address, uri=True)) as connection,
        ):
            whole = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
            if not (whole and seals.layout_fits(connection)):
                raise trouble(FileCode.DAMAGED, where=self.path.name)
            self._known.broken = seals.broken(connection)
        return frozenset(self._known.broken)

    def read_leniently(self) -> None:
        """From now on show text that is no longer UTF-8 with marks in it."""
        self._reading.dispose()
        self._writing.dispose()
        self._reading = reading_engine(self.path, lenient=True)
        self._writing = writing_engine(self.path, lenient=True)

    def meeting_names(self) -> dict[str, str]:
        """Number and year of each meeting by its id, even where the rest cannot be read."""
        address = file_uri(self.path.resolve(), Mode.READ)
        with (
            faults.explained(self.path.name),
            closing(sqlite3.connect(address, uri=True)) as connection,
        ):
            connection.text_factory = decode_leniently
            found = connection.execute("SELECT id, number, year FROM meeting")
            return {key: f"{number}/{year}" for key, number, year in found}

    def last_moment(self) -> datetime | None:
        """When the newest step was made, by the clock of whoever made it."""
        with self.read() as unit:
            return unit.last_moment()

    def restore(self, snapshot: Path, *, at: datetime, action: str) -> None:
        """Make the file say what `snapshot` says. Raises FileTrouble; then it is as it was."""
        if self.view_only:
            raise trouble(FileCode.VIEW_ONLY, where=self.path.name)
        if self._lock is not None:
            self._lock.check()
        self._reading.dispose()
        self._writing.dispose()
        restoring.restore(self.path, snapshot, who=self._who, at=at, action=action)
        self._known.broken = set()
        self.changed_elsewhere()

    def accept(self, thing: seals.Sealed) -> None:
        """Take a damaged thing as it now is: somebody has looked at it. It can be changed again."""
        with self.work(_ACCEPTED) as uow:
            uow.reseal(thing)
        self._known.broken.discard(thing)

    def close(self) -> None:
        """Let go of the file. May be called twice."""
        self._reading.dispose()
        self._writing.dispose()
        if not self.view_only:
            remove_empty_journal(self.path)
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class ReadUnit:
    """Reads within a `with` block. What is read there stays there; rows may leave it."""

    committees: Committees
    people: People
    agencies: Agencies
    meetings: Meetings
    queries: Queries
    attendance: AttendanceQueries

    def __init__(self, engine: Engine, path: Path) -> None:
        self._path = path
        # No autoflush: reading a list must not write, and so delete, an item just taken out of
        # another one. After its end the session refuses to work instead of beginning anew.
        self._session = Session(
            engine, autoflush=False, close_resets_only=False, expire_on_commit=False
        )

    def __enter__(self) -> Self:
        self.committees = Committees(self._session)
        self.people = People(self._session)
        self.agencies = Agencies(self._session)
        self.meetings = Meetings(self._session)
        self.queries = Queries(self._session)
        self.attendance = AttendanceQueries(self._session)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._session.close()
        if isinstance(error, FileTrouble) and not error.where:
            error.where = self._path.name

    def undo_state(self) -> UndoState:
        """What an undo and a redo would do now."""
        return journal.undo_state(self._session)

    def undo_reach(self) -> TurnReach | None:
        """What an undo would touch now; None where there is nothing to undo."""
        return journal_reach.undo_reach(self._session)

    def redo_reach(self) -> TurnReach | None:
        """What a redo would touch now; None where there is nothing to redo."""
        return journal_reach.redo_reach(self._session)

    def last_step(self) -> int:
        """The number of the newest step in the file."""
        return journal.last_step(self._session)

    def last_moment(self) -> datetime | None:
        """When the newest step was made, by the clock of whoever made it."""
        return journal.last_moment(self._session)

    def journal_size(self) -> journal_limits.JournalSize:
        """How large the journal is."""
        return journal_limits.size(self._session)

    def touched_since(self, step: int) -> Change:
        """What the steps after that number touched."""
        return journal.touched_since(self._session, step)

    def version(self, kind: type, key: str) -> int:
        """The counter of a row, to be shown to `expect` by whoever edits what is read now.

        Raises NotFound.
        """
        columns = tables.metadata.tables[str(class_mapper(kind).local_table)].c
        query = select(columns[tables.VERSION]).where(columns.id == key)
        found = self._session.scalar(query)
        if found is None:
            raise NotFound("ไม่พบรายการนี้ในแฟ้ม อาจถูกลบไปแล้ว", "it is not in the file any more")
        return found

    def versions(self, kind: type, meeting_id: str) -> dict[str, int]:
        """The counters of all rows of a kind in a meeting, by id.

        Whoever edits asks for them before the rows themselves: between the two somebody else may
        write, and a counter that is too low is refused, one that is too high overwrites.
        """
        table = tables.metadata.tables[str(class_mapper(kind).local_table)]
        query = select(table.c.id, table.c[tables.VERSION]).where(text(seals.condition(table)))
        return {key: count for key, count in self._session.execute(query, {"meeting": meeting_id})}

    def find(self, kind: type[Thing], key: str) -> Thing | None:
        """Anything by its id, also a part such as a Statement; None when there is none."""
        return find(self._session, kind, key)

    def taken(self, kind: type, keys: Collection[str]) -> set[str]:
        """Which of `keys` belong to things of `kind` in the file already."""
        return taken(self._session, kind, keys)

    def is_used(self, thing: object) -> bool:
        """Whether anything refers to `thing` besides its own parts."""
        return is_used(self._session, thing)


class UnitOfWork(ReadUnit):
    """One action. Leaving the `with` block without `commit` changes nothing."""

    def __init__(
        self,
        engine: Engine,
        path: Path,
        stamp: journal.Stamp,
        *,
        known: _Known,
        lock: Lock | None = None,
    ) -> None:
        super().__init__(engine, path)
        self._stamp = stamp
        self._known = known
        self._lock = lock
        self._step = journal.OpenStep(0)
        self._is_final = False
        # Whatever was read lives as long as the unit: SQLAlchemy alone forgets a meeting of which
        # only a list is still held, and with it what was done to the list.
        self._alive: list[object] = []
        event.listen(self._session, "loaded_as_persistent", self._keep_alive)
        event.listen(self._session, "before_flush", _tidy_before_flush)

    def __enter__(self) -> Self:
        try:
            self._step = self._open_step()
            if self._lock is not None:
                self._lock.check()
        except BaseException:
            self._session.close()
            raise
        return super().__enter__()

    def _open_step(self) -> journal.OpenStep:
        stamp = self._stamp
        if stamp.amends:
            going_on = journal.reopen_step(self._session, stamp, seen=self._known.seen)
            if going_on is not None:
                return going_on
        return journal.open_step(self._session, stamp)

    def _keep_alive(self, _session: Session, thing: object) -> None:
        self._alive.append(thing)

    def expect(self, kind: type, key: str, version: int) -> None:
        """Insist that a row is still as it was when `version` was read.

        Raises EditedElsewhere when it was changed or removed since.
        """
        try:
            now = self.version(kind, key)
        except NotFound:
            now = None
        if now != version:
            raise EditedElsewhere

    def commit(self) -> Change:
        """Write everything, once, as the last thing in the block.

        Returns what was touched, by others since the last action too; an action that changed
        nothing leaves no trace at all. Raises FileTrouble when it could not be written or belongs
        to a damaged part of the file, and EditedElsewhere when somebody else has changed the same
        rows since they were read here; then nothing was written.
        """
        mapping.tidy(self._session, everything=True)
        self._session.flush()
        change = journal.close_step(self._session, self._step)
        if self._is_final:
            journal.keep_step(self._session, self._step.seq)
        if change:
            change |= self._regard_others()
            self._seal()
            self._session.commit()
            self._known.seen = self._step.seq
        self._session.close()
        return change

    def _regard_others(self) -> Change:
        """What others did since this program last looked. Raises EditedElsewhere."""
        seen = self._known.seen
        if self._step.seq == seen + 1:
            return Change()
        if journal.crosses(self._session, self._step.seq, seen):
            raise EditedElsewhere
        return journal.touched_since(self._session, seen)

    def _seal(self) -> None:
        with faults.explained(self._path.name):
            touched = seals.renew(self._raw(), self._step.seq)
        if touched & self._known.broken:
            raise trouble(FileCode.SEAL_BROKEN, where=self._path.name)

    def erase(self, person: Person) -> None:
        """Remove a person, and what the journal knows of them; it cannot be undone.

        Raises RuleBroken when the person is part of the roster or of a meeting.
        """
        self.people.remove(person)
        self._session.flush()
        journal_limits.forget(self._session, tables.person.name, person.id)
        self._is_final = True

    def trim_journal(self, keep: int) -> int:
        """Forget how to undo all but the newest `keep` steps; returns the rows that went.

        Ends the unit: nothing else may be done in it.
        """
        count = journal_limits.trim(self._session, keep)
        self._finish()
        return count

    def reseal(self, thing: seals.Sealed) -> None:
        """Seal a thing as it now is, and end the unit: nothing else may be done in it."""
        with faults.explained(self._path.name):
            seals.reseal(self._raw(), thing)
        self._finish()

    def _finish(self) -> None:
        """Commit what is no change of the model; only the trail tells of it."""
        journal.keep_step(self._session, self._step.seq)
        self._session.commit()
        self._known.seen = self._step.seq
        self._session.close()

    def _raw(self) -> sqlite3.Connection:
        return cast("sqlite3.Connection", self._session.connection().connection.driver_connection)

    def undo(self) -> None:
        """Turn the last action back. Nothing else may be done in this unit."""
        journal.undo(self._session, self._step)

    def redo(self) -> None:
        """Bring the action undone last again. Nothing else may be done in this unit."""
        journal.redo(self._session, self._step)


def _tidy_before_flush(session: Session, _context: UOWTransaction, _instances: object) -> None:
    mapping.tidy(session)
