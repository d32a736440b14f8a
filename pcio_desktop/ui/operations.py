"""The open committee file and the only way the interface changes data: `run`.

The services are imported here and late, so that the first window paints before the data layer
loads.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from pcio_desktop.domain.change import Change

if TYPE_CHECKING:
    from pcio_desktop.domain.attendance_rows import AttendanceSheet
    from pcio_desktop.domain.rows import CommitteeRow, MeetingOverview, MeetingRow, UndoState
    from pcio_desktop.services.attendance_sheet import SheetReader
    from pcio_desktop.services.committee_file import CommitteeFile, ReadUnit, UnitOfWork

_log = logging.getLogger(__name__)
_ATTENDANCE = Change(attendance=True)
_Result = TypeVar("_Result")


class Operations(QObject):
    """One action is one unit of work, one transaction and one step of undo."""

    changed = Signal(object, object)  # Change, initiator: the object that asked for it, or None
    leaving = Signal()  # the open file is about to be left: what is typed goes into it now
    opened = Signal(object)  # Path
    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: CommitteeFile | None = None
        self.last_change: Change | None = None  # what the last action touched
        self._sheets: SheetReader | None = None
        self._sheet: AttendanceSheet | None = None  # read since the last change
        self.was_typing = False  # whether it went on with what somebody types into one thing

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

    def open(self, path: Path) -> None:
        """Open `path` in place of the present file, which stays when this raises UserError."""
        from pcio_desktop.services.committee_file import open_committee_file

        self._leave()
        self._take(open_committee_file(path))

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
        with self._open_file().work(action, amends=amends) as uow:
            result = function(uow)
            self.last_change = uow.commit()
        self._sheet = None
        if self._sheets is not None and self.last_change != _ATTENDANCE:
            self._sheets.forget()
        self.was_typing = bool(amends)
        self.changed.emit(self.last_change, initiator)
        return result

    @contextlib.contextmanager
    def read(self) -> Iterator[ReadUnit]:
        """A unit for reading; it is closed before any dialog opens."""
        with self._open_file().read() as unit:
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
        from pcio_desktop.services.meetings import meeting_overview

        with self.read() as unit:
            return meeting_overview(unit, meeting_id)

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

    def undo(self, initiator: QObject | None) -> str:
        """Take the last action back; its words."""
        from pcio_desktop.services.history import undo

        return self.run("", undo, initiator)

    def redo(self, initiator: QObject | None) -> str:
        """Do again what was undone last; its words."""
        from pcio_desktop.services.history import redo

        return self.run("", redo, initiator)

    def _leave(self) -> None:
        if self._file is not None:
            self.leaving.emit()

    def _take(self, file: CommitteeFile) -> None:
        if self._file is not None:
            self._file.close()
        self._file = file
        self._sheets = self._sheet = None
        self.opened.emit(file.path)

    def _open_file(self) -> CommitteeFile:
        if self._file is None:
            raise RuntimeError("no committee file is open")
        return self._file
