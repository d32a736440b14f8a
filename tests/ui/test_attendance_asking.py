"""What a line of attendance is asked beside it: who, why not, when; offered, refused, kept."""

from pathlib import Path

from PySide6.QtCore import Qt

from pcio_desktop.domain.attendance import Attendance, AttendanceState
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.date_field import DateField
from tests.benchmarks import office
from tests.ui.attendance_desk import Desk
from tests.ui.looking import child, settle

Key = Qt.Key
State = AttendanceState


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


def test_a_reason_may_be_any_text_and_is_offered_again(desk: Desk) -> None:
    desk.press(Key.Key_3, Key.Key_Up, Key.Key_F2)
    desk.type("ไปราชการต่างประเทศ")
    desk.press(Key.Key_Return)
    assert desk.sheet.seats[0].absence_reason == "ไปราชการต่างประเทศ"
    desk.press(Key.Key_3, Key.Key_Up, Key.Key_F2)
    desk.type("ตางประเทศ")
    desk.press(Key.Key_Down, Key.Key_Return)
    assert desk.sheet.seats[1].absence_reason == "ไปราชการต่างประเทศ"


def test_a_departure_before_the_arrival_is_refused_beside_the_line(desk: Desk) -> None:
    desk.press(Key.Key_1, Key.Key_Up, Key.Key_F2)
    desk.type("15.00")
    desk.press(Key.Key_Tab)
    desk.type("14.00")
    desk.press(Key.Key_Return)
    assert "เวลาออก" in desk.editor.problem
    assert desk.editor.is_open
    assert desk.sheet.seats[0].arrived_at is None


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
