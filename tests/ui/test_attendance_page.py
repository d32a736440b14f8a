"""The attendance of a meeting in the window: by keys, by mouse, and nothing is ever lost."""

import sqlite3
from contextlib import closing
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QMenu,
    QPushButton,
    QWidget,
)

from pcio_desktop.domain.attendance import Attendance, AttendanceState
from pcio_desktop.domain.form_words import ABSENCE_REASONS
from pcio_desktop.domain.rows import FindingKind
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.ui.models.attendance_model import Column
from pcio_desktop.ui.pages.committee_page import CommitteePage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.attendance_keys import Press, pressed
from pcio_desktop.ui.widgets.date_field import DateField, TimeField
from pcio_desktop.ui.widgets.elided_label import ElidedLabel
from pcio_desktop.ui.widgets.status_line import StatusLine
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


def key_event(text: str, code: int, *, shift: bool = False) -> QKeyEvent:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QKeyEvent.Type.KeyPress, 0, modifier, code, 0, 0, text)


@pytest.mark.parametrize(
    ("text", "place", "shift", "meant"),
    [
        ("1", 1, False, 1),
        ("/", 2, False, 2),
        ("๑", 2, True, 1),  # Kedmanee: the Thai one lies on the key of the two
        ("ภ", 4, False, 4),
        ("+", 1, True, None),
        ("/", 52, False, None),  # the slash of a Latin keyboard
        ("ฟ", 30, False, Press.REST_CAME),
        ("a", 30, False, Press.REST_CAME),
        ("ด", 33, False, None),
    ],
)
def test_the_place_of_a_key_decides_where_its_letter_does_not(
    text: str, place: int, *, shift: bool, meant: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "pcio_desktop.ui.widgets.attendance_keys._CODES", {9 + n: n for n in range(1, 10)}
    )
    assert pressed(key_event(text, place + 9, shift=shift)) == meant


def test_the_rest_came_but_not_who_is_recorded(desk: Desk) -> None:
    desk.press(Key.Key_5, Key.Key_4)
    desk.type("ฟ")
    assert desk.states.count("in_person") == office.SEATS - 2
    desk.undo()
    assert desk.states.count("in_person") == 0


def test_who_came_before_is_offered_first_and_enter_takes(desk: Desk) -> None:
    desk.view.go_to(office.IN_PERSON)
    desk.press(Key.Key_2)
    line = desk.sheet.seats[office.IN_PERSON]
    with desk.program.operations.read() as unit:
        from pcio_desktop.services.people_offers import substitutes_for

        (before,) = substitutes_for(unit, desk.sheet.meeting_id, line.position)
    assert desk.field("name").offered[0] == before.name
    desk.press(Key.Key_Return)
    after = desk.sheet.seats[office.IN_PERSON]
    assert (after.state, after.name) == (State.REPRESENTED, before.name)
    assert after.own_post == before.position
    assert desk.view.row == office.IN_PERSON + 1
    assert not desk.editor.is_open


def test_nobody_is_offered_unasked_for_a_seat_nobody_came_for(desk: Desk) -> None:
    desk.press(Key.Key_2)
    assert not desk.field("name").is_offering
    desk.press(Key.Key_Return)
    assert desk.editor.problem.startswith("โปรดพิมพ์ชื่อ")
    assert desk.editor.is_open
    desk.press(Key.Key_Escape)
    assert desk.states[0] == "unrecorded"


def test_a_new_substitute_with_post_letter_and_date(desk: Desk) -> None:
    desk.press(Key.Key_2)
    desk.type("นางสาวใหม่ มาแทนครั้งแรก")
    desk.press(Key.Key_Return)
    desk.type("หัวหน้ากลุ่มงานสมมุติ")
    desk.press(Key.Key_Tab)
    desk.type("ตย ๐๐๑๗/๑๒๓")
    desk.press(Key.Key_Tab)
    desk.type("๑๐/๖/๒๕๖๗")
    desk.press(Key.Key_Return)
    line = desk.sheet.seats[0]
    assert (line.name, line.own_post) == ("นางสาวใหม่ มาแทนครั้งแรก", "หัวหน้ากลุ่มงานสมมุติ")
    assert line.letter_number == "ตย ๐๐๑๗/๑๒๓"
    assert line.letter_dated is not None
    assert line.letter_dated.isoformat() == "2024-06-10"
    assert desk.view.row == 1
    assert desk.view.hasFocus()


def test_a_date_that_is_none_is_said_beside_the_field_and_kept(desk: Desk) -> None:
    desk.press(Key.Key_2)
    desk.type("นายใหม่ มาแทน")
    desk.press(Key.Key_Return, Key.Key_Tab, Key.Key_Tab)
    desk.type("31/2/67")
    desk.press(Key.Key_Return)
    dated = child(desk.editor, DateField, "dated_field")
    assert dated.error
    assert dated.edit.text() == "31/2/67"
    assert desk.editor.is_open
    assert desk.states[0] == "unrecorded"


def test_turning_elsewhere_stores_what_was_typed(desk: Desk) -> None:
    desk.press(Key.Key_2)
    desk.type("นายใหม่ มาแทน")
    desk.hands.click(desk.view.viewport(), desk.view.visualRect(desk.model.index(3, 0)).center())
    assert desk.sheet.seats[0].name == "นายใหม่ มาแทน"
    assert not desk.editor.is_open


def test_leaving_the_step_or_undoing_stores_what_was_typed_first(desk: Desk) -> None:
    desk.press(Key.Key_2)
    desk.type("นายใหม่ มาแทน")
    desk.window.actions_by_name["step_details"].trigger()
    desk.window.actions_by_name["step_attendance"].trigger()
    settle()
    assert desk.sheet.seats[0].name == "นายใหม่ มาแทน"


def test_what_was_refused_waits_while_another_step_is_shown(desk: Desk) -> None:
    desk.press(Key.Key_2)
    desk.type("นายใหม่ มาแทน")
    desk.press(Key.Key_Return, Key.Key_Tab, Key.Key_Tab)
    desk.type("31/2/67")
    desk.window.actions_by_name["step_details"].trigger()
    settle()
    assert not desk.editor.isVisible()
    desk.window.actions_by_name["step_attendance"].trigger()
    settle()
    assert desk.editor.isVisible()
    assert desk.field("name").text() == "นายใหม่ มาแทน"
    assert child(desk.editor, DateField, "dated_field").edit.text() == "31/2/67"


def test_escape_leaves_everything_as_it_was(desk: Desk) -> None:
    desk.press(Key.Key_2)
    desk.type("นายใหม่ มาแทน")
    desk.press(Key.Key_Escape)
    assert desk.states[0] == "unrecorded"
    assert desk.view.hasFocus()


@pytest.mark.parametrize("place", range(len(ABSENCE_REASONS)))
def test_a_reason_is_one_key(desk: Desk, place: int) -> None:
    desk.press(Key(Key.Key_5 + place))
    assert desk.sheet.seats[0].absence_reason == ABSENCE_REASONS[place]
    assert desk.view.row == 1


def test_a_reason_may_be_any_text_and_is_offered_again(desk: Desk) -> None:
    desk.press(Key.Key_3, Key.Key_Up, Key.Key_F2)
    desk.type("ไปราชการต่างประเทศ")
    desk.press(Key.Key_Return)
    assert desk.sheet.seats[0].absence_reason == "ไปราชการต่างประเทศ"
    desk.press(Key.Key_3, Key.Key_Up, Key.Key_F2)
    desk.type("ตางประเทศ")
    desk.press(Key.Key_Down, Key.Key_Return)
    assert desk.sheet.seats[1].absence_reason == "ไปราชการต่างประเทศ"


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


def test_a_departure_before_the_arrival_is_refused_beside_the_line(desk: Desk) -> None:
    desk.press(Key.Key_1, Key.Key_Up, Key.Key_F2)
    desk.type("15.00")
    desk.press(Key.Key_Tab)
    desk.type("14.00")
    desk.press(Key.Key_Return)
    assert "เวลาออก" in desk.editor.problem
    assert desk.editor.is_open
    assert desk.sheet.seats[0].arrived_at is None


def test_who_is_in_the_room_at_a_time_and_whether_that_is_a_quorum(desk: Desk) -> None:
    desk.press(Key.Key_1, times=18)
    for row, typed in ((0, "14.00"), (1, "14.00")):
        desk.view.go_to(row)
        desk.press(Key.Key_F2)
        desk.type(typed)
        desk.press(Key.Key_Return)
    box = child(desk.page, QComboBox, "period_box")
    assert box.isVisible()
    assert [box.itemText(at).split(" · ")[-1] for at in range(1, box.count())] == [
        "ไม่ครบ ขาด ๑", "ครบ",
    ]  # fmt: skip
    verdict = child(desk.page, QWidget, "verdict_label")
    assert verdict.property("text") == "องค์ประชุมครบ"
    box.setFocus()
    desk.press(Key.Key_Down)
    assert verdict.property("text") == "องค์ประชุมไม่ครบ ขาด ๑"
    assert "ไม่อยู่" in str(desk.model.index(0, Column.TIMES).data())


def test_counts_quorum_and_lists_follow_within_the_same_frame(desk: Desk) -> None:
    assert desk.printed() == []
    status = child(desk.window, StatusLine, "status_line")
    desk.press(Key.Key_1, times=16)
    assert status.verdict.text() == "องค์ประชุมไม่ครบ ขาด ๑"
    desk.press(Key.Key_1)
    assert status.verdict.text() == "องค์ประชุมครบ"
    counts = child(desk.page, ElidedLabel, "counts_label").text()
    assert counts == "มาเอง ๑๗ · แทน ๐ · ไม่มา ๐ · ว่าง ๐ · ยังไม่บันทึก ๑๘ · รวม ๓๕"
    assert len(desk.printed()) == 18
    desk.press(Key.Key_5)
    assert desk.printed()[-2:] == [
        "ผู้ไม่มาประชุม (ติดราชการ)", f"๑. {desk.model.index(17, Column.SEAT).data()}",
    ]  # fmt: skip


def test_the_order_allows_no_representative_is_said_beside_the_line(
    program: Program, office_file: Path
) -> None:
    program.window.open_path(office_file)
    program.window.activateWindow()
    program.window.actions_by_name["step_attendance"].trigger()
    settle()
    desk = Desk(program)
    first = desk.sheet.seats[0].id

    def forbid(uow: UnitOfWork) -> None:
        uow.get(Attendance, first).seat.or_representative = False

    program.operations.run("คำสั่ง", forbid, None)
    desk.press(Key.Key_2)
    assert "มอบผู้แทนไม่ได้" in desk.editor.problem
    desk.press(Key.Key_Escape)
    assert desk.states[0] == "unrecorded"
    assert desk.view.hasFocus()


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


def test_another_substitute_takes_the_place_and_the_first_is_named(desk: Desk) -> None:
    for name in ("นายคนแรก มาแทน", "นายคนหลัง มาแทน"):
        desk.view.go_to(0)
        desk.press(Key.Key_2)
        desk.type(name)
        desk.press(Key.Key_Return, Key.Key_Return)
    assert desk.sheet.seats[0].name == "นายคนหลัง มาแทน"
    assert "นายคนแรก มาแทน" in desk.window.notice
    desk.undo()
    assert desk.sheet.seats[0].name == "นายคนแรก มาแทน"


def test_participants_are_entered_one_after_the_other(desk: Desk) -> None:
    desk.press(Key.Key_End, Key.Key_Return)
    desk.type("ดร.ผู้รู้ เรื่องระบบ")
    desk.press(Key.Key_Return)
    desk.type("มหาวิทยาลัยสมมุติ")
    desk.press(Key.Key_Return)
    assert desk.editor.is_open
    assert desk.field("name").hasFocus()
    assert desk.field("name").text() == ""
    desk.press(Key.Key_Escape)
    (guest,) = desk.sheet.participants
    assert (guest.name, guest.agency) == ("ดร.ผู้รู้ เรื่องระบบ", "มหาวิทยาลัยสมมุติ")
    row = desk.model.row_of(guest.id)
    desk.view.go_to(row)
    desk.press(Key.Key_Delete)
    assert desk.sheet.participants == ()
    desk.undo()
    assert len(desk.sheet.participants) == 1


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
