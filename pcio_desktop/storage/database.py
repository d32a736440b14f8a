"""A committee file opened: the actions on it and the looks at it begin here.

with database.work("เพิ่มวาระ") as uow:
    uow.meetings.get(key).agenda.append(item)
    change = uow.commit()
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Self, cast

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.rows import UndoState
from pcio_desktop.storage import backup, faults, journal, restoring, seals
from pcio_desktop.storage.connection import (
    decode_leniently,
    open_reading,
    remove_empty_journal,
)
from pcio_desktop.storage.engine import reading_engine, writing_engine
from pcio_desktop.storage.faults import FileCode, trouble
from pcio_desktop.storage.lock import Lock
from pcio_desktop.storage.probe import probe
from pcio_desktop.storage.unit_of_work import Known, ReadUnit, UnitOfWork
from pcio_desktop.thai.dates import BANGKOK

Clock = Callable[[], datetime]
_ACCEPTED = "รับข้อมูลที่เสียหายตามที่เป็นอยู่"


def _now() -> datetime:
    return datetime.now(BANGKOK)


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
        self._known = Known()
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
        return ReadUnit(self._reading, self.path, self._known)

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
        with (
            faults.explained(self.path.name),
            closing(open_reading(self.path)) as connection,
        ):
            if not seals.layout_fits(connection):
                raise trouble(FileCode.DAMAGED, where=self.path.name)
            self._known.broken = backup.check(self.path, name=self.path.name)
        return frozenset(self._known.broken)

    def read_leniently(self) -> None:
        """From now on show text that is no longer UTF-8 with marks in it."""
        self._reading.dispose()
        self._writing.dispose()
        self._reading = reading_engine(self.path, lenient=True)
        self._writing = writing_engine(self.path, lenient=True)

    def meeting_names(self) -> dict[str, str]:
        """Number and year of each meeting by its id, even where the rest cannot be read."""
        with (
            faults.explained(self.path.name),
            closing(open_reading(self.path)) as connection,
        ):
            connection.text_factory = decode_leniently
            return seals.meeting_names(connection)

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

    def copy_to(self, target: Path) -> Path:
        """A verified copy of all that was committed, also where the file is gone from its place.

        Never over another file; returns the name it got. Raises FileTrouble when the file can be
        read no more, or the copy cannot be written.
        """
        with faults.explained(self.path.name), self._reading.connect() as connection:
            source = connection.connection.driver_connection
            return backup.copy_open(cast("sqlite3.Connection", source), self.path.name, target)

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
