"""The open committee file and the only way the interface changes data: `run`.

The services are imported here and late, so that the first window paints before the data layer
loads.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import FileTrouble, UserError
from pcio_desktop.ui import clock
from pcio_desktop.ui.kept_typing import KeptTyping
from pcio_desktop.ui.storing import SAID_BY_WINDOW, Outcome, Storing

if TYPE_CHECKING:
    from pcio_desktop.domain.attendance_rows import AttendanceSheet
    from pcio_desktop.domain.rows import (
        CommitteeRow,
        MeetingOverview,
        MeetingRow,
        TurnReach,
        UndoState,
    )
    from pcio_desktop.domain.safekeeping import Notice, SnapshotReason
    from pcio_desktop.services.attendance_sheet import SheetReader
    from pcio_desktop.services.committee_file import CommitteeFile, ReadUnit, UnitOfWork

_ATTENDANCE = Change(attendance=True)
# These are about what may be changed in a file that is well; the page tells.
_NO_TROUBLE = ("VIEW_ONLY", "SEAL_BROKEN")
_Result = TypeVar("_Result")


class Operations(QObject):
    """One action is one unit of work, one transaction and one step of undo."""

    changed = Signal(object, object)  # Change, initiator: the object that asked for it, or None
    stored = Signal()  # what was changed here is in the file
    troubled = Signal(object, str)  # what keeps actions out of the file: a FileTrouble, or None
    # since it is over; the words of an action that was shown already and that nobody else tells of
    leaving = Signal()  # the open file is about to be left: what is typed goes into it now
    opened = Signal(object)  # Path
    closing = Signal()  # the file is still open
    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: CommitteeFile | None = None
        self.last_change: Change | None = None  # what the last action touched
        self.kept_typing = KeptTyping(self)
        self._sheets: SheetReader | None = None
        self._sheet: AttendanceSheet | None = None  # read since the last change
        self._overview: MeetingOverview | None = None  # likewise
        self.was_typing = False  # whether it went on with what somebody types into one thing
        self.types_on = False  # whether that goes on: what was stored is still in its field
        self._untold = Change()  # of an action that could not be stored, while nothing can be read
        self._storing = Storing(self)
        self._trouble: FileTrouble | None = None
        self._storing.stored.connect(self._note_stored)
        self._storing.failed.connect(self._note_trouble)
        self._storing.undone.connect(self._take_back)

    @property
    def path(self) -> Path | None:
        """The open committee file, None when there is none."""
        return self._file.path if self._file is not None else None

    def load_data_layer(self) -> None:
        """Import what reads and writes committee files."""
        import pcio_desktop.services.committee_file
        import pcio_desktop.services.committees
        import pcio_desktop.services.history
        import pcio_desktop.services.meetings  # noqa: F401

    @property
    def has_trouble(self) -> bool:
        """Whether the last action was kept out of the file."""
        return self._trouble is not None

    @property
    def is_storing(self) -> bool:
        """Whether the disk is still busy with the last action."""
        return self._storing.is_busy

    @property
    def view_only(self) -> bool:
        """Whether the open file can only be looked at."""
        return self._file is not None and self._file.view_only

    def open(self, path: Path, *, view: bool = False, take_over: str | None = None) -> None:
        """Open `path` in place of the present file, which stays when this raises UserError.

        `take_over` is the token of the lock that the user has decided to end.
        """
        from pcio_desktop.services.committee_file import Access, open_committee_file

        self._leave()
        access = Access.VIEW if view else Access.WRITE
        self._take(open_committee_file(path, access=access, take_over=take_over))

    def opened_file(self) -> CommitteeFile:
        """The open file as a whole, for what is no action on its content: its sizes, its seals."""
        file = self._open_file()
        self._storing.wait_for_readers()
        return file

    def notices(self) -> tuple[Notice, ...]:
        """What there is to say about the file that was just opened."""
        return self._open_file().notices

    def take_snapshot(self, reason: SnapshotReason) -> None:
        """Take a snapshot of the open file. Raises FileTrouble."""
        self.begin_snapshot(reason).result()

    def begin_snapshot(self, reason: SnapshotReason) -> Future[object]:
        """The same in the thread that stores, without waiting; its result may raise."""
        from pcio_desktop.services.snapshots import take_snapshot

        return self._storing.work(partial(take_snapshot, self._open_file(), reason))

    def is_live(self) -> bool:
        """Whether a meeting is held just now: one of today that has no closing time."""
        with self.read() as unit:
            return unit.queries.is_live(clock.today())

    def follow(self) -> None:
        """Tell every page what others have changed in the open file."""
        change = self._open_file().changed_elsewhere()
        if change:
            self._tell(change, None, typing=False)

    def create(self, path: Path, action: str, fill: Callable[[UnitOfWork], object]) -> None:
        """Make a new file, let `fill` put the committee in, and open it.

        Raises UserError; then no new file is left and the present one stays.
        """
        from pcio_desktop.services.committee_file import create_committee_file

        self._leave()
        file = create_committee_file(path)
        try:
            with file.work(action) as uow:
                fill(uow)
                uow.commit()
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise
        self._take(file)

    def close(self) -> None:
        """Close the file, once what is still typed is stored."""
        if self._file is None:
            return
        self._leave()
        self.closing.emit()
        file, self._file = self._file, None
        self._sheets = self._sheet = None
        file.close()
        self.closed.emit()

    def run(
        self,
        action: str,
        function: Callable[[UnitOfWork], _Result],
        initiator: QObject | None,
        *,
        amends: str = "",
    ) -> _Result:
        """Carry out `function` as one action named `action`, and tell every page what it touched.

        `amends` is the key of the thing somebody types into: within a minute that is one action.
        Raises what `function` raises, a UserError above all; nothing has then happened.
        """
        with self._troubles(), self._open_file().work(action, amends=amends) as uow:
            result = function(uow)
            self._storing.wait_for_readers()
            change = uow.commit()
        self._tell(change, initiator, typing=bool(amends))
        if change:
            self._note_stored()
        return result

    def run_soon(
        self,
        action: str,
        function: Callable[[UnitOfWork], _Result],
        initiator: QObject | None,
        outcome: Outcome = SAID_BY_WINDOW,
        *,
        amends: str = "",
    ) -> _Result:
        """As `run`, for what keys do one after the other: nobody waits for the disk.

        `outcome` is told when it has been stored or, when that was not possible, before every page
        is told that it never was.
        """
        with self._troubles(), self._open_file().work(action, amends=amends) as uow:
            result = function(uow)
            prepared = uow.prepare()
        self._storing.hold(action, prepared, outcome)
        self._tell(prepared.change, initiator, typing=bool(amends), on=bool(amends))
        return result

    def type_text(
        self,
        action: str,
        function: Callable[[UnitOfWork], object],
        initiator: QObject | None,
        key: str,
        soon: Outcome | None = None,
    ) -> bool:
        """Store what is typed into the thing `key`: with `soon` as `run_soon`, else as `run`.

        Returns whether it was taken: not while that would keep keys waiting for what was stored
        before, nor after the file was closed, when a field may lose the keyboard.
        """
        if self._file is None or (soon is not None and self.is_storing):
            return False
        if soon is None:
            self.run(action, function, initiator, amends=key)
        else:
            self.run_soon(action, function, initiator, soon, amends=key)
        return True

    def finish(self) -> None:
        """Wait until what was done is in the file, and tell how that ended."""
        self._storing.finish()

    def _tell(
        self, change: Change, initiator: QObject | None, *, typing: bool, on: bool = False
    ) -> None:
        self._sheet = self._overview = None
        if self._sheets is not None and change != _ATTENDANCE:
            self._sheets.forget()
        self.last_change, self.was_typing, self.types_on = change, typing, on
        untold, self._untold = self._untold, Change()
        if untold:
            self.changed.emit(change | untold, None)
        else:
            self.changed.emit(change, initiator)

    @contextlib.contextmanager
    def _troubles(self) -> Iterator[None]:
        try:
            yield
        except FileTrouble as trouble:
            self._note_trouble(trouble)
            raise

    def _note_trouble(self, trouble: UserError, action: str = "") -> None:
        if isinstance(trouble, FileTrouble) and trouble.code not in _NO_TROUBLE:
            self._trouble = trouble
            self.troubled.emit(trouble, action)

    def try_to_write(self) -> None:
        """Begin an action and leave it: says that a trouble is over. Raises FileTrouble."""
        if self._trouble is None:
            return
        with self._troubles(), self._open_file().work("") as uow:
            uow.commit()
        self._trouble = None
        self.troubled.emit(None, "")

    def _note_stored(self) -> None:
        if self._trouble is not None:
            self._trouble = None
            self.troubled.emit(None, "")
        self.stored.emit()

    def _take_back(self, change: Change) -> None:
        """An action could not be stored: show what the file holds, once it can be read."""
        self._sheet = self._overview = None
        if self._sheets is not None:
            self._sheets.forget()
        self._untold |= change
        with contextlib.suppress(UserError):
            self.undo_state()  # a fault of the disk may keep every page from reading
            self._tell(Change(), None, typing=False)

    @contextlib.contextmanager
    def read(self) -> Iterator[ReadUnit]:
        """A unit for reading; it is closed before any dialog opens."""
        with self._storing.read() or self._open_file().read() as unit:
            yield unit

    def committee(self) -> CommitteeRow:
        from pcio_desktop.services.meetings import committee_head

        with self.read() as unit:
            return committee_head(unit)

    def meetings(self) -> list[MeetingRow]:
        from pcio_desktop.services.meetings import list_meetings

        with self.read() as unit:
            return list_meetings(unit)

    def overview(self, meeting_id: str) -> MeetingOverview:
        """A meeting at a glance; read once after each change, whoever asks for it."""
        if self._overview is None or self._overview.row.id != meeting_id:
            from pcio_desktop.services.meetings import meeting_overview

            with self.read() as unit:
                self._overview = meeting_overview(unit, meeting_id)
        return self._overview

    def attendance(self, meeting_id: str) -> AttendanceSheet:
        """Who came; read once after each change, whoever asks for it."""
        if self._sheet is None or self._sheet.meeting_id != meeting_id:
            if self._sheets is None:
                from pcio_desktop.services.attendance_sheet import SheetReader

                self._sheets = SheetReader()
            with self.read() as unit:
                self._sheet = self._sheets.read(unit, meeting_id)
        return self._sheet

    def open_due_dates(self) -> list[date]:
        """The next due date of each resolution that is not done, the earliest first."""
        from pcio_desktop.services.resolution_reading import open_due_dates

        with self.read() as unit:
            return open_due_dates(unit)

    def undo_state(self) -> UndoState | None:
        """What could be undone and redone; None without a file."""
        if self._file is None:
            return None
        from pcio_desktop.services.history import undo_state

        with self.read() as unit:
            return undo_state(unit)

    def undo_reach(self) -> TurnReach | None:
        """What an undo would touch; None without a file, or where there is nothing to undo."""
        if self._file is None:
            return None
        from pcio_desktop.services.history import undo_reach

        with self.read() as unit:
            return undo_reach(unit)

    def redo_reach(self) -> TurnReach | None:
        """What a redo would touch; None without a file, or where there is nothing to redo."""
        if self._file is None:
            return None
        from pcio_desktop.services.history import redo_reach

        with self.read() as unit:
            return redo_reach(unit)

    def undo(self, initiator: QObject | None) -> str:
        """Take the last action back; its words."""
        from pcio_desktop.services.history import undo

        return self.run("", undo, initiator)

    def redo(self, initiator: QObject | None) -> str:
        """Do again what was undone last; its words."""
        from pcio_desktop.services.history import redo

        return self.run("", redo, initiator)

    def _leave(self) -> None:
        """Have everything in the file: it may be the very one that is opened next."""
        if self._file is not None:
            self.leaving.emit()
            self._storing.finish()

    def _take(self, file: CommitteeFile) -> None:
        if self._file is not None:
            self.closing.emit()
            self._file.close()
        self._file, self._trouble = file, None
        self.kept_typing.begin(file.path)
        self._sheets = self._sheet = self._overview = None
        self.opened.emit(file.path)

    def _open_file(self) -> CommitteeFile:
        """The file, with everything that was done in it."""
        self._storing.finish()
        if self._file is None:
            raise RuntimeError("no committee file is open")
        return self._file
