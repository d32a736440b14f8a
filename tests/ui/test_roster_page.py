"""The roster with keys and mouse: seats, holders, orders, rows pasted from Excel."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from pcio_desktop.services import roster
from pcio_desktop.services.roster_rows import SeatDetail, SeatRow
from pcio_desktop.ui import clock
from pcio_desktop.ui.models.holders_model import END, START, HoldersModel
from pcio_desktop.ui.models.seats_model import SeatsModel
from pcio_desktop.ui.pages.roster_page import RosterPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.date_field import DateField
from pcio_desktop.ui.widgets.number_box import NumberBox
from pcio_desktop.ui.widgets.seats_view import SeatsView
from tests.ui.conftest import Boxes
from tests.ui.looking import child, settle
from tests.ui.typing_keys import type_text

TODAY = clock.today()


@pytest.fixture
def page(opened: Program) -> RosterPage:
    opened.window.actions_by_name["show_roster"].trigger()
    settle()
    return child(opened.window, RosterPage, "roster_page")


def seats(program: Program) -> list[SeatRow]:
    with program.operations.read() as unit:
        return roster.list_seats(unit, roster.list_orders(unit)[0].id, TODAY)


def detail(program: Program, at: int = 0) -> SeatDetail:
    key = seats(program)[at].id
    with program.operations.read() as unit:
        return roster.seat_detail(unit, key, TODAY)


def view(page: RosterPage) -> SeatsView:
    return child(page, SeatsView, "seats_view")


def field(page: RosterPage, name: str) -> QLineEdit:
    return child(page, QLineEdit, name)


def retype(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    """Type over what the field says, and leave it."""
    edit.setFocus()
    edit.selectAll()
    type_text(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)


def test_the_page_shows_every_seat_and_proves_the_count(opened: Program, page: RosterPage) -> None:
    model = view(page).model()
    assert model.rowCount() == 35
    assert child(page, QLabel, "count_label").text().startswith("๓๕ ตำแหน่ง ครบตามคำสั่ง")
    assert model.index(0, 1).data() == seats(opened)[0].position


def test_one_gets_there_and_back_by_key(opened: Program, page: RosterPage, qtbot: QtBot) -> None:
    assert page.isVisible()
    opened.window.actions_by_name["step_details"].trigger()
    settle()
    assert not page.isVisible()


def test_a_position_is_stored_when_its_field_is_left(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    retype(qtbot, field(page, "position_edit"), "ผู้ว่าราชการจังหวัดตัวอย่าง")
    assert seats(opened)[0].position == "ผู้ว่าราชการจังหวัดตัวอย่าง"
    opened.window.actions_by_name["undo"].trigger()
    assert seats(opened)[0].position != "ผู้ว่าราชการจังหวัดตัวอย่าง"
    assert field(page, "position_edit").text() == seats(opened)[0].position


def test_insert_makes_a_seat_below_and_waits_for_its_position(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    view(page).setFocus()
    qtbot.keyClick(view(page), Qt.Key.Key_Insert)
    assert len(seats(opened)) == 36
    assert field(page, "position_edit").hasFocus()
    assert child(page, QLabel, "warnings_label").text() == "ยังไม่ได้ใส่ชื่อตำแหน่ง"
    type_text(field(page, "position_edit"), "นายอำเภอเมืองตัวอย่าง")
    qtbot.keyClick(field(page, "position_edit"), Qt.Key.Key_Return)
    assert seats(opened)[1].position == "นายอำเภอเมืองตัวอย่าง"


def test_seats_move_by_key_and_by_button_and_stay_chosen(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    first = seats(opened)[0].id
    view(page).setFocus()
    qtbot.keyClick(view(page), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [seat.id for seat in seats(opened)].index(first) == 1
    assert page.seat_id == first
    qtbot.mouseClick(child(page, QPushButton, "up_button"), Qt.MouseButton.LeftButton)
    assert seats(opened)[0].id == first


def test_a_seat_is_dragged_to_another_place(opened: Program, page: RosterPage) -> None:
    model = child(page, SeatsModel, "")
    third = seats(opened)[2].id
    data = model.mimeData([model.index(2, 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert seats(opened)[0].id == third
    assert not model.dropMimeData(QMimeData(), Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_a_seat_in_minutes_is_not_removed_and_one_learns_why(
    opened: Program, page: RosterPage, qtbot: QtBot, boxes: Boxes
) -> None:
    view(page).setFocus()
    qtbot.keyClick(view(page), Qt.Key.Key_Delete)
    assert "เพิ่มคำสั่งใหม่" in boxes.take_told()
    assert len(seats(opened)) == 35


def test_a_new_seat_is_removed_and_comes_back_by_undo(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(child(page, QPushButton, "add_button"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(child(page, QPushButton, "remove_button"), Qt.MouseButton.LeftButton)
    assert len(seats(opened)) == 35
    opened.window.actions_by_name["undo"].trigger()
    assert len(seats(opened)) == 36


def test_without_rows_on_the_clipboard_one_learns_how_to_copy_them(
    page: RosterPage, qtbot: QtBot, boxes: Boxes
) -> None:
    QGuiApplication.clipboard().setText("")
    qtbot.mouseClick(child(page, QPushButton, "paste_button"), Qt.MouseButton.LeftButton)
    assert "คัดลอก" in boxes.take_told()
    assert view(page).isVisible()


def test_another_holder_takes_over_from_a_day(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    before = seats(opened)[0].holder
    box = child(page, QFrame, "change_box")
    assert not box.isVisible()
    qtbot.mouseClick(child(page, QPushButton, "change_button"), Qt.MouseButton.LeftButton)
    assert box.isVisible()
    type_text(field(page, "new_name_edit"), "นางสาวอรุณี แสงสมมุติ")
    qtbot.mouseClick(child(page, QPushButton, "store_change_button"), Qt.MouseButton.LeftButton)
    assert not box.isVisible()
    assert [held.name for held in detail(opened).holders] == ["นางสาวอรุณี แสงสมมุติ", before]


@pytest.mark.parametrize("field_name", ["new_name_edit", "from_edit"])
def test_enter_stores_the_new_holder_from_the_date_of_the_order(
    opened: Program, page: RosterPage, qtbot: QtBot, field_name: str
) -> None:
    view(page).setFocus()
    qtbot.keyClick(view(page), Qt.Key.Key_Insert)
    qtbot.mouseClick(child(page, QPushButton, "change_button"), Qt.MouseButton.LeftButton)
    with opened.operations.read() as unit:
        dated = roster.list_orders(unit)[0].dated
    name = field(page, "new_name_edit")
    assert name.hasFocus()
    type_text(name, "นางสาวอรุณี แสงสมมุติ")
    target: QWidget = name
    if field_name == "from_edit":
        target = child(page, DateField, "from_edit").edit
        target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_Return)
    assert not child(page, QFrame, "change_box").isVisible()
    (held,) = detail(opened, 1).holders
    assert (held.name, held.start) == ("นางสาวอรุณี แสงสมมุติ", dated)


def test_a_day_that_cannot_be_read_stores_nothing_and_stays(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    before = detail(opened).holders
    qtbot.mouseClick(child(page, QPushButton, "change_button"), Qt.MouseButton.LeftButton)
    type_text(field(page, "new_name_edit"), "นางสาวอรุณี แสงสมมุติ")
    day = child(page, DateField, "from_edit")
    day.edit.setFocus()
    day.edit.selectAll()
    type_text(day.edit, "31/2/67")
    qtbot.keyClick(day.edit, Qt.Key.Key_Return)
    assert day.error
    assert detail(opened).holders == before
    assert field(page, "new_name_edit").text() == "นางสาวอรุณี แสงสมมุติ"


def test_no_field_of_the_seat_is_cut_and_the_form_of_a_new_holder_is_in_sight(
    opened: Program, page: RosterPage
) -> None:
    opened.window.resize(1180, 720)
    settle()
    scroll = child(page, QScrollArea, "seat_scroll")
    child(page, QPushButton, "change_button").click()
    settle()
    assert scroll.horizontalScrollBar().maximum() == 0
    box = child(page, QFrame, "change_box")
    assert box.visibleRegion().boundingRect().height() >= min(box.height(), 200)


def test_enter_on_the_button_that_leaves_stores_nothing(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    before = detail(opened).holders
    qtbot.mouseClick(child(page, QPushButton, "change_button"), Qt.MouseButton.LeftButton)
    type_text(field(page, "new_name_edit"), "นางสาวอรุณี แสงสมมุติ")
    button = child(page, QPushButton, "leave_change_button")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert detail(opened).holders == before


def test_a_change_without_a_name_says_what_is_missing_and_keeps_the_day(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(child(page, QPushButton, "change_button"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(child(page, QPushButton, "store_change_button"), Qt.MouseButton.LeftButton)
    assert child(page, QLabel, "change_error").text() == "โปรดพิมพ์ชื่อผู้ดำรงตำแหน่ง"
    assert child(page, QFrame, "change_box").isVisible()
    qtbot.keyClick(field(page, "new_name_edit"), Qt.Key.Key_Escape)
    assert not child(page, QFrame, "change_box").isVisible()


def test_a_seat_falls_vacant(opened: Program, page: RosterPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(child(page, QPushButton, "vacate_button"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(child(page, QPushButton, "store_change_button"), Qt.MouseButton.LeftButton)
    assert detail(opened).holders[0].end == TODAY


def test_a_name_is_corrected_everywhere_and_an_empty_one_is_told_beside_the_field(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    retype(qtbot, field(page, "name_edit"), "นายจำลอง แบบใหม่")
    assert seats(opened)[0].holder == "นายจำลอง แบบใหม่"
    retype(qtbot, field(page, "name_edit"), " ")
    assert child(page, QLabel, "name_error").text().startswith("โปรดพิมพ์ชื่อ")
    assert field(page, "name_edit").text() == " "
    assert seats(opened)[0].holder == "นายจำลอง แบบใหม่"


def test_ticks_role_and_aliases_are_stored_at_once(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    before = seats(opened)[0].or_representative
    child(page, QCheckBox, "representative_check").click()
    assert seats(opened)[0].or_representative is not before
    retype(qtbot, field(page, "aliases_edit"), "ประธาน, ท่านประธาน")
    assert detail(opened).aliases == ("ประธาน", "ท่านประธาน")
    box = child(page, QComboBox, "role_box")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert seats(opened)[0].role == box.currentText()
    child(page, QCheckBox, "by_name_check").click()
    assert not seats(opened)[0].or_representative


def test_dates_of_the_history_are_typed_over_and_a_wrong_one_is_told(
    opened: Program, page: RosterPage
) -> None:
    model = child(page, HoldersModel, "")
    assert not model.setData(model.index(0, START), "๑ ต.ค. ๒๕๖๖")
    assert detail(opened).holders[0].start == date(2023, 10, 1)
    model.setData(model.index(0, END), "31/9/2566")
    assert child(page, QLabel, "history_error").text() != ""
    model.setData(model.index(0, END), "1 ม.ค. 2560")
    assert "วันสิ้นสุด" in child(page, QLabel, "history_error").text()
    assert detail(opened).holders[0].end is None


def test_a_new_order_is_added_and_shown(opened: Program, page: RosterPage, qtbot: QtBot) -> None:
    field(page, "new_number_edit").setText("๓๑๐๑/๒๕๖๙")
    child(page, QPushButton, "new_order_button").click()
    box = child(page, QComboBox, "order_box")
    assert "๓๑๐๑/๒๕๖๙" in box.currentText()
    assert view(page).model().rowCount() == 35
    field(page, "new_number_edit").clear()
    child(page, QPushButton, "new_order_button").click()
    assert child(page, QLabel, "new_error").text() != ""


def test_numbers_of_the_order_are_thai_and_typed_in_any_digits(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    box = child(page, NumberBox, "count_box")
    assert field(page, "number_edit").text() == "๒๑๔๕/๒๕๖๗"
    assert box.text() == "๓๕"
    for typed in ("36", "๓๗"):
        box.selectAll()
        type_text(box, typed)
        qtbot.keyClick(box, Qt.Key.Key_Return)
        with opened.operations.read() as unit:
            assert roster.list_orders(unit)[0].seat_count == int(typed)
    assert box.text() == "๓๗"
    type_text(box, "ก")
    assert box.text() == "๓๗"
    opened.window.actions_by_name["language_en"].trigger()
    settle()
    assert box.text() == "37"


def test_a_number_typed_and_not_left_is_stored_with_the_file(
    opened: Program, page: RosterPage, sample_file: Path
) -> None:
    child(page, QTabWidget, "editor_tabs").setCurrentIndex(1)
    box = child(page, NumberBox, "count_box")
    box.setFocus()
    box.selectAll()
    type_text(box, "๓๗")
    opened.window.actions_by_name["close_file"].trigger()
    opened.window.open_path(sample_file)
    with opened.operations.read() as unit:
        assert roster.list_orders(unit)[0].seat_count == 37


def test_a_long_clause_of_the_order_is_read_from_its_beginning(page: RosterPage) -> None:
    edit = field(page, "source_edit")
    assert len(edit.text()) > 20
    assert edit.cursorPosition() == 0


def test_the_quorum_of_the_order_is_set(opened: Program, page: RosterPage) -> None:
    box = child(page, QComboBox, "quorum_box")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    with opened.operations.read() as unit:
        rule = roster.list_orders(unit)[0].quorum_rule
    assert (rule.numerator, rule.denominator) == (2, 3)


def test_an_order_without_seats_says_how_to_begin(opened: Program, page: RosterPage) -> None:
    opened.window.actions_by_name["undo"].trigger()
    opened.window.actions_by_name["undo"].trigger()  # asked first: whole meetings go
    settle()
    assert view(page).model().rowCount() == 0
    assert child(page, QLabel, "empty_label").isVisible()


def test_a_click_chooses_a_seat(opened: Program, page: RosterPage, qtbot: QtBot) -> None:
    place = view(page).visualRect(view(page).model().index(2, 1)).center()
    qtbot.mouseClick(view(page).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert page.seat_id == seats(opened)[2].id
    title = child(child(page, QWidget, "seat_card"), QLabel, "seat_title").text()
    assert title.startswith("ลำดับที่ ๓")


def test_the_models_behave(opened: Program, page: RosterPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(child(page, SeatsModel, ""))
    qtmodeltester.check(child(page, HoldersModel, ""))


def test_after_a_seat_has_gone_the_one_below_is_chosen(
    opened: Program, page: RosterPage, qtbot: QtBot
) -> None:
    view(page).setCurrentIndex(view(page).model().index(4, 1))
    qtbot.mouseClick(child(page, QPushButton, "add_button"), Qt.MouseButton.LeftButton)
    below = seats(opened)[6].id
    qtbot.mouseClick(child(page, QPushButton, "remove_button"), Qt.MouseButton.LeftButton)
    assert page.seat_id == below


def test_the_wheel_over_a_choice_scrolls_and_changes_nothing(page: RosterPage) -> None:
    box = child(page, QComboBox, "role_box")
    box.setFocus()
    before = box.currentIndex()
    down = QPoint(0, -120)
    wheel = QWheelEvent(
        QPointF(4, 4), QPointF(box.mapToGlobal(QPoint(4, 4))), QPoint(), down,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.currentIndex() == before
