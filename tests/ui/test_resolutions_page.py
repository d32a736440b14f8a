"""The step มติ over a real file: with keys alone, with the mouse, and what it says back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.resolution import Vote
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.ui.pages.assignment_panel import OwnerChip
from pcio_desktop.ui.pages.resolutions_page import ResolutionsPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.completion_field import CompletionField
from pcio_desktop.ui.widgets.date_field import DateField
from pcio_desktop.ui.widgets.entry_field import LineField, NumberField
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit
from tests.builders import a_committee, a_meeting
from tests.ui.looking import child, settle
from tests.ui.resolutions_desk import Desk, write_file

_Key = Qt.Key


@pytest.fixture
def desk(program: Program, tmp_path: Path) -> Desk:
    path = tmp_path / "มติ.pcio"
    meeting_id = write_file(path)
    program.window.resize(1366, 768)
    program.window.open_path(path)
    settle()
    return Desk(program, meeting_id)


@pytest.fixture
def decided(desk: Desk) -> Desk:
    """The second item has a resolution, and is chosen."""
    desk.keys(_Key.Key_Down, "1")
    return desk


def test_a_resolution_with_owners_and_date_needs_no_mouse(desk: Desk) -> None:
    """Down to the item, its verb by a key, Enter, two owners by typing, Enter, the date."""
    desk.keys(_Key.Key_Down, "1", _Key.Key_Return)
    desk.keys("สสม.1", _Key.Key_Return, "เทศบาลสมมุติ", _Key.Key_Return)
    desk.keys(_Key.Key_Return, "21/6", _Key.Key_Return)
    row = desk.row()
    owners = [(one.owner, one.part.value, one.due_date) for one in row.assignments]
    assert owners == [
        ("สำนักงานสมมุติที่ 1 จังหวัดตัวอย่าง", "lead", row.due_date),
        ("เทศบาลสมมุติ", "joint", row.due_date),
    ]
    assert row.due_date is not None
    assert (row.due_date.month, row.due_date.day) == (6, 21)
    assert "มอบหมายให้เทศบาลสมมุติ (หน่วยงานรอง) ภายในวันที่ ๒๑ มิถุนายน" in row.sentence
    assert child(desk.page, StoredTextEdit, "sentence_edit").toPlainText() == row.sentence
    desk.keys(_Key.Key_Escape)
    assert desk.view.hasFocus()


@pytest.mark.parametrize("key", ["2", "๒", "/"])
def test_a_verb_is_chosen_by_its_key_in_any_layout(decided: Desk, key: str) -> None:
    decided.keys(key)
    assert decided.row().verb == "เห็นชอบและมีข้อเสนอแนะ ดังนี้"
    assert "เห็นชอบและมีข้อเสนอแนะ" in str(decided.view.currentIndex().data())


def test_a_verb_that_is_not_there_does_nothing(desk: Desk) -> None:
    desk.keys("9", "0")
    assert desk.rows(0) == ()


def test_the_due_date_says_weekday_and_how_long(decided: Desk) -> None:
    decided.keys(_Key.Key_Return, "สสม.1", _Key.Key_Return, _Key.Key_Return)
    decided.keys("21/6/2567", _Key.Key_Return)
    assert child(decided.page, QLabel, "due_badge").text() == "อีก ๑๐ วัน"
    due = child(decided.page, DateField, "due_field")
    assert "ศุกร์" in "".join(label.text() for label in due.findChildren(QLabel))


def test_a_written_sentence_is_stored_when_left_and_can_be_made_anew(decided: Desk) -> None:
    edit = child(decided.page, StoredTextEdit, "sentence_edit")
    restore = child(decided.page, QPushButton, "restore_button")
    assert not restore.isVisible()
    edit.setFocus()
    edit.selectAll()
    decided.keys("ให้ทุกหน่วยงานส่งข้อมูล", _Key.Key_Tab)
    assert decided.row().sentence == "ให้ทุกหน่วยงานส่งข้อมูล"
    decided.view.setFocus()
    decided.keys("3")
    assert (decided.row().verb, decided.row().sentence) == ("อนุมัติ", "ให้ทุกหน่วยงานส่งข้อมูล")
    assert restore.isVisible()
    restore.click()
    assert decided.row().sentence == "อนุมัติ"


def test_typing_is_stored_before_another_resolution_is_shown(decided: Desk) -> None:
    edit = child(decided.page, StoredTextEdit, "sentence_edit")
    edit.setFocus()
    edit.selectAll()
    decided.keys("พิมพ์ค้างไว้")
    decided.view.setCurrentIndex(decided.view.model().index(1, 0))
    assert decided.row().sentence == "พิมพ์ค้างไว้"
    assert not edit.isVisible()
    decided.view.setFocus()
    decided.keys("1")
    assert edit.toPlainText() == "รับทราบ"


def test_typing_is_stored_after_a_pause(decided: Desk, qtbot: QtBot) -> None:
    edit = child(decided.page, StoredTextEdit, "sentence_edit")
    child(edit, QTimer, "pause").setInterval(1)
    edit.setFocus()
    edit.selectAll()
    with qtbot.waitSignal(edit.stored):
        decided.keys("พัก")
    assert decided.row().sentence == "พัก"


def test_chips_change_part_and_go_by_keys(decided: Desk) -> None:
    decided.keys(_Key.Key_Return, "สสม.1", _Key.Key_Return, "สสม.2", _Key.Key_Return)
    second = decided.page.findChildren(OwnerChip)[1]
    second.setFocus()
    decided.keys("4")
    assert decided.row().assignments[1].part.value == "advising"
    second.click()
    task = child(decided.page, StoredTextEdit, "task_edit")
    task.setFocus()
    decided.keys("ให้คำปรึกษา", _Key.Key_Tab)
    assert decided.row().assignments[1].task == "ให้คำปรึกษา"
    parts = child(decided.page, QComboBox, "part_combo")
    parts.setCurrentIndex(2)
    parts.activated.emit(2)
    assert decided.row().assignments[1].part.value == "supporting"
    own = child(decided.page, DateField, "own_due_field")
    own.take(date(2024, 7, 1))
    assert [one.due_date for one in decided.row().assignments] == [None, date(2024, 7, 1)]
    second.setFocus()
    decided.keys(_Key.Key_Delete)
    assert len(decided.row().assignments) == 1


def owner_field(desk: Desk) -> CompletionField:
    return child(child(desk.page, QWidget, "assignment_panel"), CompletionField, "owner_field")


def said_of_owners(desk: Desk) -> str:
    label = child(child(desk.page, QWidget, "assignment_panel"), QLabel, "error_label")
    return label.text() if label.isVisible() else ""


def owners(desk: Desk) -> list[str]:
    return [one.owner for one in desk.row().assignments]


def test_tab_takes_an_owner_as_enter_does(decided: Desk) -> None:
    decided.keys(_Key.Key_Return, "สสม.1", _Key.Key_Tab)
    assert owners(decided) == ["สำนักงานสมมุติที่ 1 จังหวัดตัวอย่าง"]
    assert owner_field(decided).text() == ""
    assert not owner_field(decided).hasFocus()
    owner_field(decided).setFocus()
    decided.keys("เทศบาลสมมุติ", _Key.Key_Tab)
    assert owners(decided)[1:] == ["เทศบาลสมมุติ"]
    assert "เทศบาลสมมุติ" in decided.window.notice


def test_an_owner_typed_and_left_is_kept_and_said_beside_the_field(decided: Desk) -> None:
    """A click elsewhere: half a name is no agency yet, a whole one is meant."""
    decided.keys(_Key.Key_Return, "เทศบาลสม")
    decided.view.setFocus()
    settle()
    assert owners(decided) == []
    assert owner_field(decided).text() == "เทศบาลสม"
    assert "เทศบาลสม" in said_of_owners(decided)
    assert "Enter" in said_of_owners(decided)
    owner_field(decided).setFocus()
    decided.keys("มุติ")
    assert said_of_owners(decided) == ""
    owner_field(decided).clear()
    decided.keys("สำนักงานสมมุติที่ 1 จังหวัดตัวอย่าง")
    decided.view.setFocus()
    settle()
    assert owners(decided) == ["สำนักงานสมมุติที่ 1 จังหวัดตัวอย่าง"]
    assert said_of_owners(decided) == ""


def test_an_owner_typed_is_taken_where_another_step_is_gone_to(decided: Desk) -> None:
    decided.keys(_Key.Key_Return, "เทศบาลสมมุติ")
    decided.window.actions_by_name["step_details"].trigger()
    settle()
    assert owners(decided) == ["เทศบาลสมมุติ"]
    assert "เทศบาลสมมุติ" in decided.window.notice


def test_an_owner_refused_while_leaving_is_told_with_what_was_typed(decided: Desk) -> None:
    decided.keys(_Key.Key_Return, "สสม.1", _Key.Key_Return, "สสม.1")
    decided.view.setFocus()
    decided.keys(_Key.Key_Down)
    settle()
    assert owner_field(decided).text() == ""
    assert "สสม.1" in decided.window.notice
    assert "มอบหมายให้หน่วยงานนี้ในมตินี้แล้ว" in decided.window.notice


def test_an_owner_twice_is_refused_beside_the_field_and_the_text_stays(decided: Desk) -> None:
    decided.keys(_Key.Key_Return, "สสม.1", _Key.Key_Return, "สสม.1", _Key.Key_Return)
    panel = child(decided.page, QWidget, "assignment_panel")
    error = child(panel, QLabel, "error_label")
    assert error.isVisible()
    assert "มอบหมายให้หน่วยงานนี้ในมตินี้แล้ว" in error.text()
    assert child(panel, CompletionField, "owner_field").text() != ""
    assert len(decided.row().assignments) == 1


def test_a_name_that_nobody_bears_is_said_so_that_a_slip_is_seen(decided: Desk) -> None:
    decided.keys(_Key.Key_Return, "สสม.1", _Key.Key_Return)
    assert decided.window.notice == ""
    decided.keys("สำนักงานใหม่", _Key.Key_Return)
    assert decided.window.notice == "เพิ่มหน่วยงานใหม่ในแฟ้ม: สำนักงานใหม่"
    decided.window.actions_by_name["undo"].trigger()
    assert len(decided.row().assignments) == 1


def test_a_table_is_previewed_and_made_in_one_step(desk: Desk) -> None:
    desk.keys(_Key.Key_Down)
    desk.window.actions_by_name["assign_from_table"].trigger()
    assert "๒" in child(desk.page, QLabel, "preview_label").text()
    assert desk.rows() == ()
    desk.keys(_Key.Key_Space)
    row = desk.row()
    assert [(one.owner, one.task) for one in row.assignments] == [
        ("สำนักงานสมมุติที่ 1 จังหวัดตัวอย่าง", "ข้อ 1"),
        ("ทุกหน่วยงาน", "ข้อ 2"),
    ]
    assert len(desk.page.findChildren(OwnerChip)) == 2
    desk.window.actions_by_name["undo"].trigger()
    assert desk.rows() == ()


def test_a_ticked_off_owner_is_not_made(desk: Desk) -> None:
    desk.keys(_Key.Key_Down)
    child(desk.page, QPushButton, "preview_button").click()
    view = child(desk.page, QWidget, "proposals_view")
    view.setFocus()
    desk.keys(_Key.Key_Down, _Key.Key_Up, _Key.Key_Space)
    child(desk.page, QPushButton, "make_button").click()
    assert [one.owner for one in desk.row().assignments] == ["ทุกหน่วยงาน"]


def test_a_vote_warns_of_a_wrong_sum_and_casts_only_on_a_tie(decided: Desk) -> None:
    page = decided.page
    child(page, QCheckBox, "voted_check").click()
    assert decided.row().vote == Vote(4, 0, 0)
    label, casting = child(page, QLabel, "sum_label"), child(page, QComboBox, "casting_combo")
    assert "โปรดตรวจ" not in label.text()
    assert not casting.isVisible()
    child(page, NumberField, "against_field").take(4)
    assert "โปรดตรวจ" in label.text()
    assert casting.isVisible()
    casting.activated.emit(2)
    assert decided.row().vote == Vote(4, 4, 0, casting_vote=False)
    child(page, NumberField, "for_field").take(5)
    assert decided.row().vote == Vote(5, 4, 0)
    child(page, QCheckBox, "voted_check").click()
    assert decided.row().vote is None


def test_a_dissent_takes_its_seat_by_typing_and_its_reasons(decided: Desk) -> None:
    panel = child(decided.page, QWidget, "dissent_panel")
    child(panel, CompletionField, "seat_field").setFocus()
    decided.keys("สมมุติที่ 3", _Key.Key_Return, "งบไม่พอ", _Key.Key_Tab)
    (dissent,) = decided.row().dissents
    assert (dissent.position, dissent.reasons) == (
        "หัวหน้าสำนักงานสมมุติที่ 3 จังหวัดตัวอย่าง", "งบไม่พอ",
    )  # fmt: skip
    child(panel, LineField, "attachment_field").take("บันทึก ๑")
    assert decided.row().dissents[0].attachment == "บันทึก ๑"
    decided.window.actions_by_name["undo"].trigger()
    (dissent,) = decided.row().dissents
    assert (dissent.reasons, dissent.attachment) == ("งบไม่พอ", ""), "each field is a step"
    child(panel, CompletionField, "seat_field").setFocus()
    decided.keys("ไม่มีผู้นี้", _Key.Key_Return)
    assert "ไม่มีผู้นี้" in child(panel, QLabel, "error_label").text()
    child(panel, QPushButton, "remove_button").click()
    assert decided.row().dissents == ()


def test_label_second_resolution_order_and_removal(decided: Desk) -> None:
    label = child(decided.page, LineField, "label_field")
    assert label.edit.placeholderText() == "มติที่ประชุม"
    label.take("ที่ประชุม")
    assert decided.row().label == "ที่ประชุม"
    decided.window.actions_by_name["add_resolution"].trigger()
    assert [row.label for row in decided.rows()] == ["ที่ประชุม", ""]
    QTest.keyClick(decided.view, _Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert [row.label for row in decided.rows()] == ["", "ที่ประชุม"]
    decided.view.setFocus()
    decided.keys(_Key.Key_Delete)
    assert decided.row().label == "ที่ประชุม"
    assert decided.window.notice == "ลบมติแล้ว"
    decided.window.actions_by_name["undo"].trigger()
    assert len(decided.rows()) == 2


def test_undo_says_what_and_where(decided: Desk) -> None:
    assert "เพิ่มมติ วาระ ๒" in decided.window.actions_by_name["undo"].text()


def test_without_an_agenda_one_sentence_says_what_comes_here(
    program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "ว่าง.pcio"
    committee = a_committee(seats=5)
    with create_committee_file(path) as file, file.work("เริ่ม") as uow:
        uow.committees.add(committee)
        uow.meetings.add(a_meeting(committee))
        uow.commit()
    program.window.open_path(path)
    program.window.actions_by_name["step_resolutions"].trigger()
    page = child(program.window, ResolutionsPage, "resolutions_page")
    assert child(page, QLabel, "empty_label").isVisible()
    assert not child(page, QWidget, "halves").isVisible()


def test_in_a_narrow_window_list_and_editor_take_turns(decided: Desk) -> None:
    decided.window.resize(683, 400)
    settle()
    scroll = child(decided.page, QWidget, "scroll")
    assert decided.view.isVisible()
    assert not scroll.isVisible()
    decided.view.setFocus()
    decided.keys(_Key.Key_Return)
    assert scroll.isVisible()
    assert not decided.view.isVisible()
    decided.keys(_Key.Key_Escape)
    assert decided.view.hasFocus()
