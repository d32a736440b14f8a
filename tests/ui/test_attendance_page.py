"""The attendance of a meeting in the window: by keys, by mouse, and nothing is ever lost."""

import shutil
import sqlite3
from contextlib import closing
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QPushButton,
)

from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.form_words import ABSENCE_REASONS
from pcio_desktop.domain.rows import FindingKind
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.ui.models.attendance_model import Column
from pcio_desktop.ui.pages.committee_page import CommitteePage
from pcio_desktop.ui.widgets.date_field import TimeField
from tests.benchmarks import office
from tests.ui.attendance_desk import Desk
from tests.ui.looking import child, settle

Key = Qt.Key

State = AttendanceState
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("layout", ["1234", "๑๒๓๔", "ๅ/-ภ"], ids=["digits", "thai", "kedmanee"])
def test_one_key_a_state_under_every_layout_then_the_next_line(desk: Desk, layout: str) -> None:
    come, substitute, absent, vacant = layout
    desk.type(f"{come}{absent}{vacant}{come}")
    assert desk.states[:4] == ["in_person", "absent", "vacant", "in_person"]
    assert desk.view.row == 4
    desk.type(substitute)
    assert desk.editor.is_open
    desk.press(Key.Key_Escape, Key.Key_Escape)
    assert desk.states[4] == "unrecorded"
    assert desk.view.hasFocus()


def test_the_rest_came_but_not_who_is_recorded(desk: Desk) -> None:
    desk.press(Key.Key_5, Key.Key_4)
    desk.type("ฟ")
    assert desk.states.count("in_person") == office.SEATS - 2
    desk.undo()
    assert desk.states.count("in_person") == 0


@pytest.mark.parametrize("place", range(len(ABSENCE_REASONS)))
def test_a_reason_is_one_key(desk: Desk, place: int) -> None:
    desk.press(Key(Key.Key_5 + place))
    assert desk.sheet.seats[0].absence_reason == ABSENCE_REASONS[place]
    assert desk.view.row == 1


def test_coming_and_going_is_one_key_each_and_can_be_corrected(desk: Desk) -> None:
    desk.press(Key.Key_F6)
    line = desk.sheet.seats[0]
    assert line.state is State.IN_PERSON
    assert line.arrived_at is not None
    assert line.arrived_at.date() == desk.sheet.day
    desk.press(Key.Key_F2)
    arrived = child(desk.editor, TimeField, "arrived_field")
    arrived.edit.selectAll()
    desk.type("1405")
    desk.press(Key.Key_Tab)
    desk.type("๑๕.๓๐")
    desk.press(Key.Key_Return)
    line = desk.sheet.seats[0]
    assert line.arrived_at is not None
    assert line.left_at is not None
    assert line.arrived_at.astimezone(BANGKOK).time() == time(14, 5)
    assert line.left_at.astimezone(BANGKOK).time() == time(15, 30)
    assert "๑๔.๐๕" in str(desk.model.index(0, Column.TIMES).data())


def test_one_person_for_two_seats_is_recorded_and_said_at_both(desk: Desk) -> None:
    for row in (0, 1):
        desk.view.go_to(row)
        desk.press(Key.Key_2)
        desk.type("นายคนเดียว สองตำแหน่ง")
        desk.press(Key.Key_Return, Key.Key_Return)
    findings = [line.findings[0].kind for line in desk.sheet.seats[:2]]
    assert findings == [FindingKind.PERSON_IN_TWO_SEATS] * 2
    said = str(desk.model.index(0, Column.WHO).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "มาประชุมในตำแหน่ง" in said


def test_a_block_of_rows_is_pasted_as_participants(desk: Desk) -> None:
    QApplication.clipboard().setText("1\tนายหนึ่ง\tแรกมา\tสำนักงานสมมุติ\n2\tนางสอง\tตามมา\tหน่วยสมมุติ\n")
    desk.press(Key.Key_V, modifier=CONTROL)
    assert [guest.name for guest in desk.sheet.participants] == ["นายหนึ่ง แรกมา", "นางสอง ตามมา"]
    assert "๒" in desk.window.notice
    desk.undo()
    assert desk.sheet.participants == ()
    QApplication.clipboard().setText("  ")
    desk.press(Key.Key_V, modifier=CONTROL)
    assert "Excel" in desk.window.notice


def test_everything_can_be_done_with_the_mouse(desk: Desk) -> None:
    view, click = desk.view, desk.hands.click
    cell = view.visualRect(desk.model.index(0, Column.STATE))
    places = [cell.left() + round(cell.width() * share) for share in (0.1, 0.4, 0.65, 0.9)]
    for place, state in zip(places, ("in_person", "", "absent", "vacant"), strict=True):
        click(view.viewport(), QPoint(place, cell.center().y()))
        if state:
            assert desk.states[0] == state
        else:
            assert desk.editor.is_open
            desk.type("นายใหม่ มาแทน")
            button = child(desk.editor, QPushButton, "store_button")
            click(button, button.rect().center())
            assert desk.states[0] == "represented"
    rest = child(desk.page, QPushButton, "rest_button")
    click(rest, rest.rect().center())
    assert desk.states.count("in_person") == office.SEATS - 1


def menu_of(desk: Desk, row: int) -> QMenu:
    place = desk.view.visualRect(desk.model.index(row, Column.SEAT)).center()
    desk.view.customContextMenuRequested.emit(place)
    settle()
    return desk.page.findChildren(QMenu)[-1]


def choose(menu: QMenu, words: str) -> None:
    (action,) = [action for action in menu.actions() if action.text().startswith(words)]
    menu.triggered.emit(action)
    menu.close()
    settle()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_a_line_does_what_its_keys_do(desk: Desk) -> None:
    choose(menu_of(desk, 0), "ไม่มา: ลาป่วย")
    assert desk.sheet.seats[0].absence_reason == "ลาป่วย"
    choose(menu_of(desk, 0), "ยังไม่บันทึก")
    assert desk.states[0] == "unrecorded"
    choose(menu_of(desk, 1), "แทน")
    assert desk.editor.is_open
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_End)
    choose(menu_of(desk, desk.view.row), "เพิ่ม")
    desk.type("นายผู้ร่วม ฟังประชุม")
    desk.press(Key.Key_Return, Key.Key_Return, Key.Key_Escape)
    (guest,) = desk.sheet.participants
    row = desk.model.row_of(guest.id)
    desk.view.go_to(row)
    choose(menu_of(desk, row), "ลบ")
    assert desk.sheet.participants == ()


def test_the_frame_shows_what_the_file_says_after_every_step(desk: Desk) -> None:
    def seen() -> tuple[object, object]:
        shown = child(desk.window, CommitteePage, "committee_page").overview
        assert shown is not None
        return shown, desk.program.operations.overview(shown.row.id)

    for press in (Key.Key_1, Key.Key_5, Key.Key_4, Key.Key_3, Key.Key_F6, Key.Key_A, Key.Key_0):
        desk.press(press)
        shown, stored = seen()
        assert shown == stored
    QApplication.clipboard().setText("นายหนึ่ง แรกมา\tสำนักงานสมมุติ")
    desk.press(Key.Key_V, modifier=CONTROL)
    for _ in range(8):
        shown, stored = seen()
        assert shown == stored
        desk.undo()


def test_undo_goes_back_step_by_step_and_redo_forward(desk: Desk) -> None:
    seen = [desk.sheet]
    for press in (Key.Key_1, Key.Key_5, Key.Key_4, Key.Key_A):
        desk.press(press)
        seen.append(desk.sheet)
    for sheet in reversed(seen[:-1]):
        desk.undo()
        assert desk.sheet == sheet
    for sheet in seen[1:]:
        desk.press(Key.Key_Y, modifier=CONTROL)
        assert desk.sheet == sheet


def test_a_meeting_without_lines_says_what_belongs_here_and_starts_it(
    desk: Desk, office_file: Path
) -> None:
    meeting_id = desk.sheet.meeting_id

    def empty(uow: object) -> None:
        uow.meetings.get(meeting_id).attendance.clear()  # type: ignore[attr-defined]

    desk.program.operations.run("ล้าง", empty, None)
    settle()
    button = child(desk.page, QPushButton, "seats_button")
    assert button.isVisible()
    desk.hands.click(button, button.rect().center())
    assert desk.states == ["unrecorded"] * office.SEATS
    assert desk.view.hasFocus()


def test_the_file_holds_each_key_at_once(desk: Desk, office_file: Path) -> None:
    desk.press(Key.Key_1)
    with closing(sqlite3.connect(office_file)) as connection:
        query = "SELECT count(*) FROM attendance WHERE meeting_id = ? AND state = 'in_person'"
        assert connection.execute(query, (desk.page.meeting_id,)).fetchone() == (1,)


def test_another_file_is_opened_while_the_page_is_shown(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "อีกแฟ้ม.pcio"
    office.build(other)
    desk.press(Key.Key_1)
    desk.window.open_path(other)
    settle()
    assert set(desk.states) == {"unrecorded"}


def test_a_copy_of_the_same_file_begins_at_the_first_line_and_asks_nothing(
    desk: Desk, office_file: Path, tmp_path: Path
) -> None:
    desk.view.go_to(10)
    desk.press(Key.Key_2)
    desk.type("นายใหม่ มาแทน")
    desk.press(Key.Key_Return, Key.Key_Tab, Key.Key_Tab)
    desk.type("31/2/67")
    copy = tmp_path / "สำเนา.pcio"
    desk.press(Key.Key_Tab)
    shutil.copy(office_file, copy)
    desk.window.open_path(copy)
    desk.window.actions_by_name["step_attendance"].trigger()
    settle()
    assert desk.program.operations.path == copy
    assert not desk.editor.is_open
    assert desk.view.row == 0
