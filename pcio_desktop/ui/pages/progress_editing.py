"""What is done to an assignment in the ledger; each call is one action with its words for undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution import AssignmentState
    from pcio_desktop.ui.operations import Operations


class ProgressEditing(QObject):
    """Every method may raise UserError. The words are stored in the file, so they are Thai."""

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations

    def set_state(self, assignment_id: str, state: AssignmentState, on: date | None) -> None:
        from pcio_desktop.services.assignments import set_state

        self._run("บันทึกสถานะการมอบหมาย", set_state, assignment_id, state, on)

    def write_report(self, assignment_id: str, report: str) -> None:
        from pcio_desktop.services.assignments import write_report

        words = "บันทึกผลการดำเนินการ"
        self._run(words, write_report, assignment_id, report, amends=assignment_id)

    def _run(
        self, words: str, function: Callable[..., Any], *given: object, amends: str = ""
    ) -> None:
        self._operations.run(words, lambda uow: function(uow, *given), self.parent(), amends=amends)
