"""ทะเบียนมติ over the sample file: what is late, filters, states by key, and the way back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.ledger import LedgerRow
from pcio_desktop.domain.resolution import AssignmentState
from pcio_desktop.services.resolution_reading import resolution_ledger
from pcio_desktop.ui.models.ledger_model import LedgerModel
from pcio_desktop.ui.pages.ledger_page import LedgerPage
from pcio_desktop.ui.pages.meeting_page import MeetingPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.card_list import CardList
from pcio_desktop.ui.widgets.date_field import DateField
from pcio_desktop.ui.widgets.ledger_view import LedgerView
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit
from tests.ui.looking import child, settle
from tests.ui.typing_keys import type_text

_Key = Qt.Key
TODAY = date(2025, 7, 20)  # between the due dates of the sample


class Ledger:
    """The place, open."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window
        self.window.resize(1366, 768)
        self.window.actions_by_name["show_ledger"].trigger()
        settle()
        self.page = child(self.window, LedgerPage, "ledger_page")
        self.page.today = self.today
        self.page.read_now()
        self.view = child(self.page, LedgerView, "ledger_view")
        self.model = child(self.page, LedgerModel, "")

    def today(self) -> date:
        return TODAY

    def rows(self) -> list[LedgerRow]:
        with self.program.operations.read() as unit:
            return resolution_ledger(unit)

    def shown(self) -> list[LedgerRow]:
        found = (
            self.model.row_of(self.model.index(row, 0)) for row in range(self.model.rowCount())
        )
        return [row for row in found if row is not None]

    def chosen(self) -> LedgerRow:
        row = self.model.row_of(self.view.currentIndex())
        assert row is not None
        return next(one for one in self.rows() if one.id == row.id)

    def choose(self, owners: int) -> LedgerRow:
        """The first row with that many owners."""
        row = next(row for row in self.shown() if len(row.assignments) == owners)
        self.view.selectRow(self.model.index_of(row.id).row())
        settle()
        return row

    def key(self, key: Qt.Key) -> None:
        target = self.window.focusWidget()
        assert target is not None
        QTest.keyClick(target, key)
        QCoreApplication.processEvents()


@pytest.fixture
def ledger(opened: Program) -> Ledger:
    return Ledger(opened)


def test_what_is_late_stands_on_top_under_its_heading(ledger: Ledger) -> None:
    late = [row for row in ledger.rows() if row.is_overdue(TODAY)]
    assert late
    assert ledger.model.headings() == [0, len(late) + 1]
    assert str(ledger.model.index(0, 0).data()) == f"เกินกำหนด {thai(len(late))} มติ"
    assert {row.id for row in ledger.shown()[: len(late)]} == {row.id for row in late}
    assert ledger.view.columnSpan(0, 0) == ledger.model.columnCount()


def thai(number: int) -> str:
    return "".join("๐๑๒๓๔๕๖๗๘๙"[int(digit)] for digit in str(number))


def test_filters_narrow_and_what_is_chosen_stays(ledger: Ledger) -> None:
    total = len(ledger.shown())
    row = ledger.choose(2)
    owners = child(ledger.page, QComboBox, "owner_combo")
    owners.setCurrentIndex(owners.findData(row.owners[1]))
    owners.activated.emit(owners.currentIndex())
    assert 0 < len(ledger.shown()) < total
    assert all(row.owners[1] in one.owners for one in ledger.shown())
    assert ledger.chosen().id == row.id
    states = child(ledger.page, QComboBox, "state_combo")
    states.setCurrentIndex(states.findData("done"))
    states.activated.emit(states.currentIndex())
    assert ledger.shown() == []
    assert thai(total) in child(ledger.page, QLabel, "count_label").text()


def test_search_ignores_tone_marks(ledger: Ledger) -> None:
    edit = child(ledger.page, QLineEdit, "search_edit")
    edit.setText("อิเลกทรอนิกส")
    found = len(ledger.shown())
    edit.setText("อิเล็กทรอนิกส์")
    assert len(ledger.shown()) == found > 0
    edit.setText("ไม่มีคำนี้แน่นอน")
    assert ledger.shown() == []
    edit.clear()
    assert len(ledger.shown()) == len(ledger.rows())


def test_the_year_of_the_meetings(ledger: Ledger) -> None:
    years = child(ledger.page, QComboBox, "year_combo")
    assert [years.itemText(at) for at in range(years.count())] == ["ทุกปี", "๒๕๖๘"]


def test_a_click_on_a_header_sorts_and_again_turns_it_round(ledger: Ledger) -> None:
    header = ledger.view.horizontalHeader()
    late = sum(1 for row in ledger.rows() if row.is_overdue(TODAY))
    header.sectionClicked.emit(2)
    up = [row.sentence for row in ledger.shown()[late:]]
    assert up == sorted(up)
    header.sectionClicked.emit(2)
    down = [row.sentence for row in ledger.shown()[late:]]
    assert down == sorted(down, reverse=True)


def test_a_state_by_one_key_where_there_is_one_owner(ledger: Ledger) -> None:
    row = next(row for row in ledger.rows() if row.assignments)
    extra = [one.id for one in row.assignments[1:]]
    ledger.program.operations.run("ลด", lambda uow: _drop(uow, row.id, extra), None)
    ledger.view.selectRow(ledger.model.index_of(row.id).row())
    ledger.view.setFocus()
    ledger.key(_Key.Key_3)
    (one,) = ledger.chosen().assignments
    assert (one.state, one.done_on) == (AssignmentState.DONE, TODAY)
    assert ledger.window.notice.endswith("เสร็จแล้ว")
    ledger.window.actions_by_name["undo"].trigger()
    assert ledger.chosen().assignments[0].state is AssignmentState.OPEN


def _drop(uow: object, resolution_id: str, assignment_ids: list[str]) -> None:
    from pcio_desktop.services.assignments import unassign

    for key in assignment_ids:
        unassign(uow, resolution_id, key)  # pyright: ignore[reportArgumentType]


def test_of_several_owners_each_has_its_state_day_and_report(ledger: Ledger) -> None:
    ledger.choose(2)
    ledger.view.setFocus()
    ledger.key(_Key.Key_3)
    owners = child(ledger.page, CardList, "owners_view")
    assert owners.hasFocus()
    ledger.key(_Key.Key_Down)
    ledger.key(_Key.Key_3)
    first, second = ledger.chosen().assignments
    assert (first.state, second.state) == (AssignmentState.OPEN, AssignmentState.DONE)
    child(ledger.page, DateField, "done_field").take(date(2025, 7, 1))
    ledger.key(_Key.Key_Return)
    report = child(ledger.page, StoredTextEdit, "report_edit")
    assert report.hasFocus()
    report.setPlainText("ส่งบัญชีข้อมูลครบแล้ว")
    ledger.key(_Key.Key_Tab)
    second = ledger.chosen().assignments[1]
    assert (second.done_on, second.report) == (date(2025, 7, 1), "ส่งบัญชีข้อมูลครบแล้ว")
    ledger.view.setFocus()
    edit = child(ledger.page, QLineEdit, "search_edit")
    edit.setText("ครบแล้ว")
    assert [row.id for row in ledger.shown()] == [ledger.chosen().id]


def test_a_report_alone_means_it_has_begun(ledger: Ledger) -> None:
    ledger.choose(2)
    report = child(ledger.page, StoredTextEdit, "report_edit")
    report.setFocus()
    report.setPlainText("อยู่ระหว่างรวบรวม")
    report.store()
    assert ledger.chosen().assignments[0].state is AssignmentState.IN_PROGRESS


def test_the_row_leads_to_the_resolution_in_its_meeting(ledger: Ledger) -> None:
    row = ledger.choose(2)
    ledger.view.setFocus()
    QTest.keyClick(ledger.view, _Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    meeting = child(ledger.window, MeetingPage, "meeting_page")
    assert meeting.isVisible()
    assert meeting.overview is not None
    assert (meeting.overview.row.id, meeting.step) == (row.meeting_id, "resolutions")
    shown = child(meeting, StoredTextEdit, "sentence_edit").toPlainText()
    assert shown.splitlines()[0] in row.sentence


def test_a_double_click_does_the_same(ledger: Ledger) -> None:
    ledger.choose(2)
    ledger.view.doubleClicked.emit(ledger.view.currentIndex())
    assert child(ledger.window, MeetingPage, "meeting_page").isVisible()


def test_what_is_overdue_is_said_on_opening_in_the_sidebar_and_at_the_start(
    program: Program, sample_file: Path
) -> None:
    program.window.open_path(sample_file)
    settle()
    badge = child(program.window, QLabel, "show_ledger_badge")
    count = badge.text()
    assert badge.isVisible()
    assert program.window.notice == f"มีมติเกินกำหนด {count} มติ"
    child(program.window, QPushButton, "show_ledger_button")
    program.window.actions_by_name["close_file"].trigger()
    card: QModelIndex = child(program.window, CardList, "recent_view").model().index(0, 0)
    assert f"เกินกำหนด {count} มติ" in str(card.data(Qt.ItemDataRole.AccessibleTextRole))


def test_what_is_done_leaves_the_badge(ledger: Ledger) -> None:
    badge = child(ledger.window, QLabel, "show_ledger_badge")
    before = badge.text()
    row = next(row for row in ledger.shown() if row.is_overdue(TODAY))

    def finish(uow: object) -> None:
        from pcio_desktop.services.assignments import set_state

        for one in row.assignments:
            set_state(uow, one.id, AssignmentState.DONE, None)  # pyright: ignore[reportArgumentType]

    ledger.program.operations.run("เสร็จ", finish, None)
    assert badge.text() != before
    assert row.id in {one.id for one in ledger.shown()[-len(ledger.rows()) :]}


def test_an_empty_ledger_says_what_comes_here(opened: Program) -> None:
    opened.window.actions_by_name["undo"].trigger()
    opened.window.actions_by_name["undo"].trigger()  # asked first: whole meetings go
    opened.window.actions_by_name["show_ledger"].trigger()
    page = child(opened.window, LedgerPage, "ledger_page")
    assert child(page, QLabel, "empty_label").isVisible()
    assert not child(page, QWidget, "halves").isVisible()


def test_a_row_stays_while_its_report_is_typed_though_the_filter_has_no_place_for_it(
    opened: Program,
) -> None:
    """A report begins the work, and so takes the row out of those that are not begun."""
    desk = Ledger(opened)
    states = child(desk.page, QComboBox, "state_combo")
    states.setCurrentIndex(states.findData("open"))
    row = next(row for row in desk.shown() if row.assignments)
    desk.view.selectRow(desk.model.index_of(row.id).row())
    report = child(desk.page, StoredTextEdit, "report_edit")
    report.setFocus()
    type_text(report, "เริ่มแล้ว")
    report.store_soon()
    opened.operations.changed.emit(Change(resolutions=True), None)  # by somebody else
    assert desk.chosen().id == row.id
    type_text(report, " ครึ่งทาง")
    desk.page.store_typing()
    told = {one.id: one.report for each in desk.rows() for one in each.assignments}
    assert [key for key, text in told.items() if "เริ่มแล้ว" in text] == [row.assignments[0].id]
    assert told[row.assignments[0].id] == "เริ่มแล้ว ครึ่งทาง"
