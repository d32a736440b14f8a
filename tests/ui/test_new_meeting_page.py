"""A new meeting in the window: the day is typed, the rest is there; made, undone, deleted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QListWidget,
    QPushButton,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pcio_desktop.ui import messages
from pcio_desktop.ui.pages.new_meeting_page import NewMeetingPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.agenda_tree import AgendaTree
from pcio_desktop.ui.widgets.completion_field import CompletionField
from pcio_desktop.ui.widgets.date_field import DateField, TimeField
from pcio_desktop.ui.widgets.entry_field import NumberField
from tests.ui.looking import child, settle, text_of, texts
from tests.ui.test_accessibility import audit
from tests.ui.test_pictures import LOOKS, SMALL, photograph, wear
from tests.ui.typing_keys import type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def page_of(program: Program) -> NewMeetingPage:
    return child(program.window, NewMeetingPage, "new_meeting_page")


def focus() -> QPushButton:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget  # type: ignore[return-value]


def test_ten_keys_make_a_meeting_with_agenda_and_seats(opened: Program, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_N, CONTROL | ALT)
    settle()
    type_text(focus(), "19/8/68")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    settle()
    assert text_of(opened, "title_label") == "ครั้งที่ ๓/๒๕๖๘"
    assert text_of(opened, "when_label").startswith(
        "วันอังคารที่ ๑๙ สิงหาคม ๒๕๖๘ เวลา ๑๓.๓๐ น. · ห้องประชุม"
    )
    tree = child(opened.window, AgendaTree, "tree")
    lines = list(texts(tree.model()))[::3]
    assert "๒  เรื่องรับรองรายงานการประชุม ครั้งที่ ๒/๒๕๖๘" in lines
    assert any(line.startswith("๓.๑") for line in lines), "matters arising are taken in"
    row = opened.operations.meetings()[0]
    assert row.seats == row.unrecorded + row.vacant == 35
    assert opened.window.notice == "สร้างการประชุมครั้งที่ ๓/๒๕๖๘ แล้ว"
    opened.window.actions_by_name["undo"].trigger()
    opened.window.actions_by_name["undo"].trigger()  # asked first: whole meetings go
    settle()
    assert len(opened.operations.meetings()) == 2
    assert text_of(opened, "title_label") == "ครั้งที่ ๒/๒๕๖๘"


@pytest.mark.parametrize("name", ["time_field", "number_field", "place_edit", "agenda_box"])
def test_enter_in_any_field_makes_the_meeting(opened: Program, qtbot: QtBot, name: str) -> None:
    opened.window.actions_by_name["show_new_meeting"].trigger()
    settle()
    type_text(focus(), "19/8/68")
    child(page_of(opened), QWidget, name).setFocus()
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    settle()
    assert text_of(opened, "title_label") == "ครั้งที่ ๓/๒๕๖๘"


def test_enter_takes_an_offered_place_first_and_a_missing_day_is_told(
    opened: Program, qtbot: QtBot
) -> None:
    opened.window.actions_by_name["show_new_meeting"].trigger()
    settle()
    page = page_of(opened)
    place = child(page, CompletionField, "place_edit")
    place.setFocus()
    place.selectAll()
    type_text(place, "ห้อง")
    assert place.is_offering
    offered = place.offered[0]
    qtbot.keyClick(place, Qt.Key.Key_Return)
    assert place.text() == offered
    assert page.isVisible()
    qtbot.keyClick(place, Qt.Key.Key_Return)
    assert child(page, DateField, "day_field").error
    assert len(opened.operations.meetings()) == 2


def test_everything_proposed_can_be_changed_by_mouse(opened: Program, qtbot: QtBot) -> None:
    button = child(opened.window, QToolButton, "show_new_meeting_button")
    qtbot.mouseClick(button, LEFT)
    settle()
    page = page_of(opened)
    assert page.isVisible()
    day = child(page, DateField, "day_field")
    day.take(day.read("1/12/2568"))
    child(page, QCheckBox, "special_box").click()
    number = child(page, NumberField, "number_field")
    assert number.value == 1
    number.take(4)
    time_field = child(page, TimeField, "time_field")
    time_field.take(time_field.read("0900"))
    box = child(page, QComboBox, "agenda_box")
    box.setCurrentIndex(box.findData("six"))
    arising = child(page, QListWidget, "arising_view")
    for at in range(arising.count()):
        arising.item(at).setCheckState(Qt.CheckState.Unchecked)
    qtbot.mouseClick(child(page, QPushButton, "make_button"), LEFT)
    settle()
    assert text_of(opened, "title_label") == "ครั้งที่ พิเศษ ๔/๒๕๖๘"
    assert "๐๙.๐๐ น." in text_of(opened, "when_label")
    tree = child(opened.window, AgendaTree, "tree")
    assert len(list(texts(tree.model()))[::3]) == 6


def test_what_was_changed_stays_when_another_day_is_typed(opened: Program) -> None:
    opened.window.actions_by_name["show_new_meeting"].trigger()
    page = page_of(opened)
    number, year = child(page, NumberField, "number_field"), child(page, NumberField, "year_field")
    day = child(page, DateField, "day_field")
    day.take(day.read("1/12/2568"))
    assert (number.value, year.value) == (3, 2568)
    day.take(day.read("5/1/2569"))
    assert (number.value, year.value) == (1, 2569)
    number.take(7)
    day.take(day.read("6/1/2569"))
    assert number.value == 7


def test_a_missing_day_a_taken_number_and_a_day_without_order_are_told_beside(
    opened: Program, qtbot: QtBot
) -> None:
    opened.window.actions_by_name["show_new_meeting"].trigger()
    page = page_of(opened)
    day, make = child(page, DateField, "day_field"), child(page, QPushButton, "make_button")
    qtbot.mouseClick(make, LEFT)
    assert day.error == "พิมพ์วันที่ประชุม"
    opened.window.activateWindow()
    day.setFocus()
    day.edit.selectAll()
    type_text(day.edit, "1/1/2560")
    for _ in range(2):
        qtbot.keyClick(day.edit, Qt.Key.Key_Return)
        assert "ยังไม่มีคำสั่งแต่งตั้ง" in day.error, "Enter again does not take it away"
    assert not make.isEnabled()
    day.take(day.read("1/12/2568"))
    child(page, NumberField, "number_field").take(2)
    qtbot.mouseClick(make, LEFT)
    assert child(page, QLabel, "error_label").text() == "มีการประชุมครั้งที่ ๒/๒๕๖๘ อยู่แล้ว ใช้เลขอื่น"
    assert day.edit.text() == "๑ ธ.ค. ๒๕๖๘", "nothing typed is lost"
    assert len(opened.operations.meetings()) == 2


def test_the_first_meeting_of_a_committee_has_a_button_where_it_will_stand(
    opened: Program, qtbot: QtBot
) -> None:
    opened.window.actions_by_name["undo"].trigger()
    opened.window.actions_by_name["undo"].trigger()  # asked first: whole meetings go
    settle()
    qtbot.mouseClick(child(opened.window, QPushButton, "new_meeting_button"), LEFT)
    settle()
    page = page_of(opened)
    assert page.isVisible()
    assert "ยังไม่มีคณะกรรมการ" in child(page, DateField, "day_field").error


@pytest.mark.parametrize("agree", [True, False])
def test_a_meeting_is_deleted_after_a_question_and_undo_brings_it_back(
    opened: Program, monkeypatch: pytest.MonkeyPatch, agree: bool
) -> None:
    asked: list[str] = []

    def answer(_parent: object, question: str, *, yes: str, no: str) -> bool:
        asked.append(f"{question} {yes} {no}")
        return agree

    monkeypatch.setattr(messages, "ask", answer)
    before = opened.operations.meetings()
    opened.window.actions_by_name["delete_meeting"].trigger()
    settle()
    assert "๒/๒๕๖๘" in asked[0]
    assert len(opened.operations.meetings()) == (1 if agree else 2)
    if agree:
        assert text_of(opened, "title_label") == "ครั้งที่ ๑/๒๕๖๘"
        opened.window.actions_by_name["undo"].trigger()
        settle()
    assert opened.operations.meetings() == before
    assert list(texts(child(opened.window, QTreeView, "meetings_view").model()))[1] == "๒/๒๕๖๘"


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_page_can_be_used_without_seeing_it(opened: Program, language: str) -> None:
    opened.language.speak(language)
    opened.window.actions_by_name["show_new_meeting"].trigger()
    audit(opened.window)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
def test_the_page_opens_in_every_look(
    program: Program, sample_file: Path, look: tuple[str, object, int, tuple[int, int]]
) -> None:
    name = wear(program, look)  # pyright: ignore[reportArgumentType]
    program.window.open_path(sample_file)
    program.window.actions_by_name["show_new_meeting"].trigger()
    photograph(program.window, f"new-meeting-{name}")
    assert program.window.size().toTuple() == look[3]
    if look[3] == SMALL:
        assert program.window.minimumSizeHint().width() <= 680
        assert program.window.minimumSizeHint().height() <= 340
