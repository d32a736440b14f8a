"""The attendance page open on a meeting nothing is recorded of, and the hands of its user."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QListView,
)

from pcio_desktop.domain.attendance_rows import AttendanceSheet
from pcio_desktop.ui.models.attendance_model import AttendanceModel
from pcio_desktop.ui.models.printed_lists_model import PrintedListsModel
from pcio_desktop.ui.pages.attendance_page import AttendancePage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.attendance_view import AttendanceView
from pcio_desktop.ui.widgets.completion_field import CompletionField
from pcio_desktop.ui.widgets.seat_editor import SeatEditor
from tests.benchmarks.hands import Hands
from tests.ui.looking import child

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The page open on a meeting nothing is recorded of, and the hands of its user."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window
        self.hands = Hands()
        self.page = child(self.window, AttendancePage, "attendance_page")
        self.view = child(self.page, AttendanceView, "attendance_view")
        self.editor = child(self.window, SeatEditor, "seat_editor")
        self.press = self.hands.press
        self.type = self.hands.type

    @property
    def sheet(self) -> AttendanceSheet:
        """Read anew, past everything the window keeps."""
        from pcio_desktop.services.attendance_sheet import SheetReader

        meeting_id = self.page.meeting_id
        assert meeting_id is not None
        with self.program.operations.read() as unit:
            sheet = SheetReader().read(unit, meeting_id)
        assert sheet == self.page.sheet
        return sheet

    @property
    def model(self) -> AttendanceModel:
        model = self.view.model()
        assert isinstance(model, AttendanceModel)
        return model

    @property
    def states(self) -> list[str]:
        return [line.state.value for line in self.sheet.seats]

    def field(self, name: str) -> CompletionField:
        return child(self.editor, CompletionField, f"{name}_field")

    def printed(self) -> list[str]:
        model = child(self.page, QListView, "printed_view").model()
        assert isinstance(model, PrintedListsModel)
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def undo(self) -> None:
        self.press(Key.Key_Z, modifier=CONTROL)
