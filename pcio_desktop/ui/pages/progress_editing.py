"""What is done to an assignment in the ledger; each call is one action with its words for undo."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution import AssignmentState
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.ui.operations import Operations
    from pcio_desktop.ui.storing import Outcome


class ProgressEditing(QObject):
    """Every method may raise UserError. The words are stored in the file, so they are Thai."""

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations

    def set_state(self, assignment_id: str, state: AssignmentState, on: date | None) -> None:
        from pcio_desktop.services.assignments import set_state

        def write(uow: UnitOfWork) -> None:
            set_state(uow, assignment_id, state, on)

        self._operations.run("บันทึกสถานะการมอบหมาย", write, self.parent())

    def write_report(self, report: str, assignment_id: str, soon: Outcome | None) -> bool:
        """Store a report, as `Operations.type_text`."""
        from pcio_desktop.services.assignments import write_report

        def write(uow: UnitOfWork) -> None:
            write_report(uow, assignment_id, report)

        words = "บันทึกผลการดำเนินการ"
        return self._operations.type_text(words, write, self.parent(), assignment_id, soon)
