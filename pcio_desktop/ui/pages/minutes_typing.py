"""What is typed goes into the file: on a pause, on leaving the field, on closing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pcio_desktop.domain.errors import NotFound, UserError
from pcio_desktop.ui import translation
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.pages.minutes_rows import StatementWidget

if TYPE_CHECKING:
    from pcio_desktop.services.committee_file import UnitOfWork

PAUSE = 800  # milliseconds without a key
LONGEST = 2000  # milliseconds after which even steady typing is stored

# The words of undo lie in the file, so they are Thai whatever the window speaks.
TYPED = "พิมพ์คำกล่าว"


class MinutesTyping(QObject):
    """Knows which rows hold typing that is not stored yet."""

    stored = Signal(object)  # the row whose text is in the file now
    lost = Signal(object)  # the row whose statement is gone from the file

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[StatementWidget] = []
        self._pause = self._timer(PAUSE)
        self._longest = self._timer(LONGEST)
        self._operations: Operations | None = None

    def attach(self, operations: Operations) -> None:
        self._operations = operations

    def note(self, row: StatementWidget) -> None:
        """Something was typed there."""
        if row not in self._rows:
            self._rows.append(row)
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def holds(self, row: object) -> bool:
        """Whether a row holds typing that is not stored."""
        return row in self._rows

    def store(self) -> None:
        """Store all that was typed. What cannot be stored stays, with the reason beside it."""
        self._pause.stop()
        self._longest.stop()
        # Storing is heard by the whole window, which may ask again to store what is typed.
        rows, self._rows = self._rows, []
        for row in rows:
            self._store_row(row)

    def drop(self) -> None:
        """Another file is open: what the one before refused has no place in it."""
        self._pause.stop()
        self._longest.stop()
        self._rows.clear()

    def _store_row(self, row: StatementWidget) -> None:
        from pcio_desktop.services.minutes import write_statement

        if self._operations is None or self._operations.path is None:
            self._rows.append(row)
            return
        blocks, key = row.edit.blocks, row.statement_id

        def write(uow: UnitOfWork) -> None:
            write_statement(uow, key, blocks)

        try:
            self._operations.run(TYPED, write, self, amends=key)
        except NotFound:
            self.lost.emit(row)
        except UserError as error:
            self._rows.append(row)
            row.say(error.text(translation.current()))
        else:
            row.say("")
            self.stored.emit(row)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.store)
        return timer
