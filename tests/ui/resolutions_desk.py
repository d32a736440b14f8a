"""A committee with a meeting to decide in, and the step มติ with the keyboard in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pcio_desktop.domain.agenda import AgendaItem, ItemKind
from pcio_desktop.domain.content import paragraph
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.resolution_rows import ResolutionRow
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.resolution_reading import meeting_resolutions
from pcio_desktop.ui.pages.resolutions_page import ResolutionsPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.resolutions_view import ResolutionsView
from tests.builders import a_committee, a_meeting, a_survey
from tests.ui.looking import child, settle

_Key = Qt.Key
TODAY = date(2024, 6, 11)


def write_file(path: Path) -> str:
    """A committee with one meeting of three items; the id of the meeting."""
    committee = a_committee(seats=5)
    meeting = a_meeting(committee, in_person=3, substitutes=1)
    statement = Statement(
        "เลขานุการ", (paragraph("ขอข้อมูล"), a_survey(("ข้อ 1", "สสม.1"), ("ข้อ 2", "ทุกหน่วยงาน")))
    )
    meeting.agenda.extend([
        AgendaItem("เรื่องแจ้ง", ItemKind.ANNOUNCEMENT),
        AgendaItem("แบบสำรวจ", ItemKind.FOR_CONSIDERATION, statements=[statement]),
        AgendaItem("เรื่องอื่น", ItemKind.OTHER_BUSINESS),
    ])  # fmt: skip
    with create_committee_file(path) as file, file.work("เริ่ม") as uow:
        uow.committees.add(committee)
        uow.meetings.add(meeting)
        uow.commit()
    return meeting.id


class Desk:
    """The page with the keyboard in it."""

    def __init__(self, program: Program, meeting_id: str) -> None:
        self.program = program
        self.window = program.window
        self.meeting_id = meeting_id
        self.window.actions_by_name["step_resolutions"].trigger()
        settle()
        self.page = child(self.window, ResolutionsPage, "resolutions_page")
        self.page.today = self.today
        self.view = child(self.page, ResolutionsView, "items_view")

    def today(self) -> date:
        return TODAY

    def keys(self, *keys: Qt.Key | str) -> None:
        """To whatever has the keyboard."""
        for key in keys:
            target = self.window.focusWidget()
            assert target is not None
            if isinstance(key, str):
                QTest.keyClicks(target, key) if key.isascii() else self._insert(target, key)
            else:
                QTest.keyClick(target, key)
            QCoreApplication.processEvents()

    def _insert(self, target: QWidget, text: str) -> None:
        for letter in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, target, _Key.Key_unknown, letter,
                Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip

    def rows(self, at: int = 1) -> tuple[ResolutionRow, ...]:
        with self.program.operations.read() as unit:
            return meeting_resolutions(unit, self.meeting_id).items[at].resolutions

    def row(self, at: int = 1) -> ResolutionRow:
        (row,) = self.rows(at)
        return row
