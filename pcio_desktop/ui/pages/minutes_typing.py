"""What is typed goes into the file: on a pause, on leaving the field, on closing."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pcio_desktop.domain.errors import EditedElsewhere, FileTrouble, NotFound, UserError
from pcio_desktop.ui import translation
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.pages.minutes_rows import StatementWidget
from pcio_desktop.ui.storing import Outcome
from pcio_desktop.ui.widgets.typing_clock import TypingClock

if TYPE_CHECKING:
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.services.minutes_rows import StatementRow

# The words of undo lie in the file, so they are Thai whatever the window speaks.
TYPED = "พิมพ์คำกล่าว"


class MinutesTyping(QObject):
    """Knows which rows hold typing that is not stored yet."""

    stored = Signal(object)  # the row whose text is in the file now
    lost = Signal(object)  # the row whose statement is gone from the file, or was changed there

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[StatementWidget] = []
        self._awaited: list[StatementWidget] = []  # on their way to the disk, which may refuse them
        self._kept: set[str] = set()  # statements whose text is kept beside the file
        self._clock = TypingClock(self)
        self._clock.due.connect(self.store_soon)
        self._operations: Operations | None = None

    def attach(self, operations: Operations) -> None:
        self._operations = operations
        operations.troubled.connect(self._hear_trouble)

    def note(self, row: StatementWidget) -> None:
        """Something was typed there."""
        if row not in self._rows:
            self._rows.append(row)
        self._clock.note_key()

    def holds(self, row: object) -> bool:
        """Whether a row holds typing that is not stored."""
        return row in self._rows or row in self._awaited

    def store(self) -> None:
        """Store all that was typed, and wait for it: the rows are about to be left.

        What cannot be stored stays, with the reason beside it.
        """
        if self._awaited and self._operations is not None:
            self._operations.finish()  # what is refused now is tried once more
        for row in self._take_rows():
            self._store_row(row, waits=True)

    def store_soon(self) -> None:
        """The same while somebody types on, and is not kept waiting by the disk."""
        if self._rows and self._operations is not None and self._operations.is_storing:
            self._clock.wait()
            return
        for row in self._take_rows():
            self._store_row(row, waits=False)

    def _take_rows(self) -> list[StatementWidget]:
        # Storing is heard by the whole window, which may ask again to store what is typed.
        self._clock.stop()
        rows, self._rows = self._rows, []
        return rows

    def leave_rows(self, here: Container[str]) -> None:
        """Only the statements `here` are left: what was typed into others is put back by itself."""
        for row in [row for row in self._rows if row.statement_id not in here]:
            self._rows.remove(row)
            if self._operations is not None:
                self._operations.kept_typing.set_aside(row.row, row.edit.blocks)

    def drop(self) -> None:
        """The rows go, with another meeting or file; what was refused is kept beside the file."""
        self._clock.stop()
        self._rows.clear()
        self._kept.clear()  # what is typed there later does not have in it what is kept
        if self._operations is not None:
            self._operations.kept_typing.leave()

    def _store_row(self, row: StatementWidget, *, waits: bool) -> None:
        from pcio_desktop.services.minutes import write_statement

        if self._operations is None or self._operations.path is None:
            self._rows.append(row)
            return
        blocks, key, operations = row.edit.blocks, row.statement_id, self._operations
        typed = _Typed(self, row, row.row)

        def write(uow: UnitOfWork) -> None:
            typed.before = row.row  # what was stored before this has ended, and the row knows how
            write_statement(uow, key, blocks, version=row.row.version)

        try:
            if waits:
                operations.run(TYPED, write, self, amends=key)
                typed.stored()
            else:
                self._awaited.append(row)
                outcome = Outcome(typed.refused, typed.stored)
                operations.run_soon(TYPED, write, self, outcome, amends=key)
        except (NotFound, EditedElsewhere):
            self.end_wait(row)
            self._keep(row)
            self.lost.emit(row)
        except UserError as error:
            self.end_wait(row)
            self.refuse(row, error)
        else:
            row.say("")
            self.stored.emit(row)

    def end_wait(self, row: StatementWidget) -> None:
        """The disk has answered about this row."""
        if row in self._awaited:
            self._awaited.remove(row)

    def refuse(self, row: StatementWidget, error: UserError) -> None:
        """The text of a row could not be stored: it is tried again at the next pause."""
        if row not in self._rows:
            self._rows.append(row)
        self._keep(row)
        row.say(error.text(translation.current()))

    def _keep(self, row: StatementWidget) -> None:
        """The text outlives the program, should that end before the text can be stored."""
        if self._operations is not None:
            self._kept.add(row.statement_id)
            self._operations.kept_typing.keep(row.row, row.edit.blocks)

    def _hear_trouble(self, trouble: FileTrouble | None, _action: str) -> None:
        """Some action went through again, perhaps on another page: so may what was refused here."""
        if trouble is None and self._rows:
            self._clock.wait()

    def drop_kept(self, statement_id: str) -> None:
        """The text of that statement is in the file."""
        if self._operations is not None and statement_id in self._kept:
            self._kept.discard(statement_id)
            self._operations.kept_typing.drop(statement_id)


@dataclass(slots=True)
class _Typed:
    """What one row is told when the disk has answered."""

    typing: MinutesTyping
    row: StatementWidget
    before: StatementRow

    def stored(self) -> None:
        self.typing.end_wait(self.row)
        self.typing.drop_kept(self.before.id)

    def refused(self, error: UserError) -> None:
        self.typing.end_wait(self.row)
        self.row.row = self.before  # with the counter that the file still has
        self.typing.refuse(self.row, error)
