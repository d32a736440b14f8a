"""A committee file opened, and one action on it: one transaction, one step to undo.

with database.work("เพิ่มวาระ") as uow:
    uow.meetings.get(key).agenda.append(item)
    change = uow.commit()
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session, UOWTransaction

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.rows import UndoState
from pcio_desktop.storage import journal, mapping
from pcio_desktop.storage.connection import remove_empty_journal
from pcio_desktop.storage.engine import reading_engine, writing_engine
from pcio_desktop.storage.faults import FileCode
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
Thing = TypeVar("Thing")


def _now() -> datetime:
    return datetime.now(BANGKOK)


class Database:
    """A committee file, open until `close`. Nothing is locked between two actions."""

    def __init__(self, path: Path, *, who: str = "", clock: Clock = _now) -> None:
        """Open the file; `who` and `clock` go into the audit trail.

        Raises FileTrouble when the probe does not find a good file of today's format.
        """
        found = probe(path)
        if found.code is not FileCode.OK:
            raise found.trouble()
        self.path = path
        self._who = who
        self._clock = clock
        self._reading = reading_engine(path)
        self._writing = writing_engine(path)

    def work(self, action: str, *, amends: str = "") -> UnitOfWork:
        """One action; `action` is its name in the menu of undo and in the audit trail.

        `amends` is the key of the row into which somebody types: what is written there within a
        minute is one step to undo (`journal.reopen_step`).
        """
        stamp = Stamp(self._clock(), self._who, action, amends)
        return UnitOfWork(self._writing, self.path, stamp)

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

    def close(self) -> None:
        """Let go of the file. May be called twice."""
        self._reading.dispose()
        self._writing.dispose()
        remove_empty_journal(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Stamp:
    """When an action is done, by whom, under which words, and which row it goes on with."""

    at: datetime
    who: str
    action: str
    amends: str = ""


class ReadUnit:
    """Reads within a `with` block. What is read there stays there; rows may leave it."""

    committees: Committees
    people: People
    agencies: Agencies
    meetings: Meetings
    queries: Queries

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

    def __init__(self, engine: Engine, path: Path, stamp: Stamp) -> None:
        super().__init__(engine, path)
        self._stamp = stamp
        self._step = journal.OpenStep(0)
        # Whatever was read lives as long as the unit: SQLAlchemy alone forgets a meeting of which
        # only a list is still held, and with it what was done to the list.
        self._alive: list[object] = []
        event.listen(self._session, "loaded_as_persistent", self._keep_alive)
        event.listen(self._session, "before_flush", _tidy_before_flush)

    def __enter__(self) -> Self:
        try:
            self._step = self._open_step()
        except BaseException:
            self._session.close()
            raise
        return super().__enter__()

    def _open_step(self) -> journal.OpenStep:
        stamp = self._stamp
        if stamp.amends:
            going_on = journal.reopen_step(
                self._session, at=stamp.at, action=stamp.action, row_id=stamp.amends
            )
            if going_on is not None:
                return going_on
        return journal.open_step(self._session, at=stamp.at, who=stamp.who, action=stamp.action)

    def _keep_alive(self, _session: Session, thing: object) -> None:
        self._alive.append(thing)

    def commit(self) -> Change:
        """Write everything, once, as the last thing in the block.

        Returns what was touched; an action that changed nothing leaves no trace at all. Raises
        FileTrouble when it could not be written; then nothing was.
        """
        mapping.tidy(self._session, everything=True)
        self._session.flush()
        change = journal.close_step(self._session, self._step)
        if change:
            self._session.commit()
        self._session.close()
        return change

    def undo(self) -> None:
        """Turn the last action back. Nothing else may be done in this unit."""
        journal.undo(self._session, self._step)

    def redo(self) -> None:
        """Bring the action undone last again. Nothing else may be done in this unit."""
        journal.redo(self._session, self._step)


def _tidy_before_flush(session: Session, _context: UOWTransaction, _instances: object) -> None:
    mapping.tidy(session)
