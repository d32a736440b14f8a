"""One look at a committee file, and one action on it: one transaction, one step to undo."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar, cast

from sqlalchemy import Connection, Engine, event, select, text
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
    seals,
    tables,
)
from pcio_desktop.storage.attendance_queries import AttendanceQueries
from pcio_desktop.storage.faults import FileCode, trouble
from pcio_desktop.storage.lock import Lock
from pcio_desktop.storage.queries import Queries
from pcio_desktop.storage.repositories import (
    Agencies,
    Committees,
    Meetings,
    People,
    find,
    get,
    is_used,
    taken,
)

Thing = TypeVar("Thing")


@dataclass(slots=True)
class Known:
    """What the program knows of the file between two actions."""

    seen: int = 0  # the newest step whose outcome was read here
    broken: set[seals.Sealed] = field(default_factory=set[seals.Sealed])


class ReadUnit:
    """Reads within a `with` block. What is read there stays there; rows may leave it."""

    committees: Committees
    people: People
    agencies: Agencies
    meetings: Meetings
    queries: Queries
    attendance: AttendanceQueries

    def __init__(self, bind: Engine | Connection, path: Path, known: Known) -> None:
        self._path = path
        self._known = known
        # No autoflush: reading a list must not write, and so delete, an item just taken out of
        # another one. After its end the session refuses to work instead of beginning anew. On the
        # connection of an action that is not stored yet it must not end that action's transaction.
        self._session = Session(
            bind,
            autoflush=False,
            close_resets_only=False,
            expire_on_commit=False,
            join_transaction_mode="create_savepoint",
        )

    def is_damaged(self, meeting_id: str) -> bool:
        """Whether a meeting did not fit its seal when that was last looked at."""
        return seals.Sealed(seals.MEETING, meeting_id) in self._known.broken

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

    def get(self, kind: type[Thing], key: str) -> Thing:
        """As `find`. Raises NotFound."""
        return get(self._session, kind, key)

    def taken(self, kind: type, keys: Collection[str]) -> set[str]:
        """Which of `keys` belong to things of `kind` in the file already."""
        return taken(self._session, kind, keys)

    def is_used(self, thing: object) -> bool:
        """Whether anything refers to `thing` besides its own parts."""
        return is_used(self._session, thing)


class Prepared:
    """An action that is written and can be read, but is not in the file before `store`.

    Only one thread may use it at a time, and until it has ended nothing else can be written.
    """

    def __init__(
        self, session: Session, path: Path, known: Known, step: int, change: Change
    ) -> None:
        self.change = change
        self._session = session
        self._path = path
        self._known = known
        self._step = step

    def read(self) -> ReadUnit:
        """A look at the file as it will be."""
        return ReadUnit(self._session.connection(), self._path, self._known)

    def store(self) -> None:
        """Have it in the file for good: this waits for the disk.

        Raises FileTrouble; then the action never was.
        """
        try:
            if self.change:
                # A fault of the disk, met by a look in between too, may have ended the transaction;
                # Python's COMMIT would be silent about that.
                if journal.last_step(self._session) != self._step:
                    raise trouble(FileCode.IO, where=self._path.name)
                _commit(self._session)
                self._known.seen = self._step
        finally:
            self._session.close()


class UnitOfWork(ReadUnit):
    """One action. Leaving the `with` block without `commit` or `prepare` changes nothing."""

    def __init__(
        self,
        engine: Engine,
        path: Path,
        stamp: journal.Stamp,
        *,
        known: Known,
        lock: Lock | None = None,
    ) -> None:
        super().__init__(engine, path, known)
        self._stamp = stamp
        self._lock = lock
        self._step = journal.OpenStep(0)
        self._is_final = False
        self._is_prepared = False
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

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not self._is_prepared:
            super().__exit__(kind, error, trace)

    def commit(self) -> Change:
        """Write everything and wait until it is stored, once, as the last thing in the block.

        Returns and raises what `prepare` does; FileTrouble too when it could not be stored. Then
        nothing was written.
        """
        prepared = self.prepare()
        prepared.store()
        return prepared.change

    def prepare(self) -> Prepared:
        """Write everything, once, as the last thing in the block, but do not wait for the disk.

        Tells what was touched, by others since the last action too; an action that changed nothing
        leaves no trace at all. Raises FileTrouble when it could not be written or belongs to a
        damaged part of the file, and EditedElsewhere when somebody else has changed the same rows
        since they were read here; then nothing was written.
        """
        mapping.tidy(self._session, everything=True)
        self._session.flush()
        change = journal.close_step(self._session, self._step)
        if self._is_final:
            journal.keep_step(self._session, self._step.seq)
        if change:
            change |= self._regard_others()
            self._seal()
        self._is_prepared = True
        return Prepared(self._session, self._path, self._known, self._step.seq, change)

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
            touched = seals.renew(_raw(self._session), self._step.seq)
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
            seals.reseal(_raw(self._session), thing)
        self._finish()

    def _finish(self) -> None:
        """Commit what is no change of the model; only the trail tells of it."""
        journal.keep_step(self._session, self._step.seq)
        _commit(self._session)
        self._known.seen = self._step.seq
        self._session.close()

    def undo(self) -> None:
        """Turn the last action back. Nothing else may be done in this unit."""
        journal.undo(self._session, self._step)

    def redo(self) -> None:
        """Bring the action undone last again. Nothing else may be done in this unit."""
        journal.redo(self._session, self._step)


def _tidy_before_flush(session: Session, _context: UOWTransaction, _instances: object) -> None:
    mapping.tidy(session)


def _raw(session: Session) -> sqlite3.Connection:
    return cast("sqlite3.Connection", session.connection().connection.driver_connection)


def _commit(session: Session) -> None:
    raw = _raw(session)
    try:
        session.commit()
    except BaseException:
        # SQLAlchemy takes a COMMIT that failed for an end; for SQLite the transaction goes on.
        raw.rollback()
        raise
