"""The details of a meeting in the window: stored when a field is left, each one step of undo."""

import time as moments
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.ui.pages.details_page import DetailsPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.completion_field import CompletionField
from pcio_desktop.ui.widgets.date_field import DateField, TimeField
from pcio_desktop.ui.widgets.entry_field import LineField, NumberField
from tests.ui.looking import child, settle, text_of
from tests.ui.test_accessibility import audit
from tests.ui.test_pictures import LOOKS, SMALL, photograph, wear
from tests.ui.typing_keys import type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(opened: Program) -> DetailsPage:
    settle()
    return child(opened.window, DetailsPage, "details_page")


def undo_words(program: Program) -> str:
    return program.window.actions_by_name["undo"].text()


def undo(program: Program) -> None:
    program.window.actions_by_name["undo"].trigger()
    settle()


def retype(qtbot: QtBot, field: DateField | TimeField | NumberField | LineField, text: str) -> None:
    field.edit.setFocus()
    field.edit.selectAll()
    type_text(field.edit, text)
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    settle()


def test_a_field_is_stored_when_it_is_left_and_undone_in_one_step(
    opened: Program, page: DetailsPage, qtbot: QtBot
) -> None:
    day = child(page, DateField, "day_field")
    retype(qtbot, day, "18/6/68")
    assert text_of(opened, "when_label").startswith("วันพุธที่ ๑๘ มิถุนายน ๒๕๖๘ เวลา ๑๓.๓๐ น.")
    retype(qtbot, child(page, TimeField, "time_field"), "0930")
    assert "เวลา ๐๙.๓๐ น." in text_of(opened, "when_label")
    retype(qtbot, child(page, NumberField, "number_field"), "5")
    assert text_of(opened, "title_label") == "ครั้งที่ ๕/๒๕๖๘"
    assert "แก้เลขครั้งที่ประชุม" in undo_words(opened)
    for _ in range(3):
        undo(opened)
    assert text_of(opened, "title_label") == "ครั้งที่ ๒/๒๕๖๘"
    assert day.edit.text() == "๑๗ มิ.ย. ๒๕๖๘"


def test_what_is_refused_stays_in_its_field_with_the_reason(
    opened: Program, page: DetailsPage, qtbot: QtBot
) -> None:
    number = child(page, NumberField, "number_field")
    retype(qtbot, number, "1")
    assert number.error == "มีการประชุมครั้งที่ ๑/๒๕๖๘ อยู่แล้ว ใช้เลขอื่น"
    assert number.edit.text() == "๑"
    assert text_of(opened, "title_label") == "ครั้งที่ ๒/๒๕๖๘"
    closed = child(page, TimeField, "closed_field")
    retype(qtbot, closed, "0800")
    assert "อยู่ก่อนเวลาเปิด" in closed.error
    assert closed.edit.text() == "๐๘.๐๐ น."
    retype(qtbot, closed, "1630")
    assert closed.error == ""
    assert closed.value == time(16, 30)


def test_a_file_that_cannot_be_written_is_never_passed_over(
    opened: Program, page: DetailsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object, **_named: object) -> None:
        raise FileTrouble("full", "ดิสก์เต็ม", "the disk is full")

    mode = child(page, QComboBox, "mode_box")
    before = mode.currentIndex()
    opening = child(page, LineField, "opening_field")
    with monkeypatch.context() as broken:
        broken.setattr(opened.operations, "run", refuse)
        mode.setCurrentIndex(2)
        mode.activated.emit(2)
        assert opened.window.notice == "ดิสก์เต็ม"
        assert mode.currentIndex() == before
        retype(qtbot, opening, "กล่าวเปิด")
        assert opening.error == "ดิสก์เต็ม"
        assert opening.edit.text() == "กล่าวเปิด"
    opening.store()
    settle()
    assert opening.error == ""
    assert not opening.is_typing


def test_one_key_stamps_the_opening(opened: Program, page: DetailsPage, qtbot: QtBot) -> None:
    field = child(page, TimeField, "opened_field")
    child(page, TimeField, "closed_field").take(None)
    field.edit.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_F4)
    settle()
    assert "บันทึกเวลาเปิดประชุม" in undo_words(opened)
    assert opened.operations.overview(opened.operations.meetings()[0].id).opened_at is not None


def test_the_times_are_stamped_from_anywhere(opened: Program, qtbot: QtBot) -> None:
    for beginning in ("opened_field", "closed_field"):
        child(opened.window, TimeField, beginning).take(None)
    opened.window.actions_by_name["step_agenda"].trigger()
    qtbot.keyClick(opened.window, Qt.Key.Key_F5)
    assert opened.window.notice.startswith("เริ่มประชุมเวลา")
    qtbot.keyClick(opened.window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert opened.window.notice.startswith("เลิกประชุมเวลา")
    overview = opened.operations.overview(opened.operations.meetings()[0].id)
    assert overview.opened_at is not None
    assert overview.closed_at is not None


@pytest.fixture
def abroad(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose clock is set to a zone far from the meeting."""
    if not hasattr(moments, "tzset"):
        pytest.skip("Windows keeps its zone for a process")
    with monkeypatch.context() as there:
        there.setenv("TZ", "UTC-14")
        moments.tzset()
        yield
    moments.tzset()


@pytest.mark.usefixtures("abroad")
def test_stamps_are_of_the_clock_of_the_meeting(opened: Program, page: DetailsPage) -> None:
    child(page, TimeField, "closed_field").take(None)
    before = datetime.now(BANGKOK).replace(second=0, microsecond=0)
    opened.window.actions_by_name["stamp_opening"].trigger()
    settle()
    stamped = opened.operations.overview(opened.operations.meetings()[0].id).opened_at
    assert stamped is not None
    assert stamped.time() in {before.time(), (before + timedelta(minutes=1)).time()}


def test_place_mode_platform_and_the_rest(opened: Program, page: DetailsPage, qtbot: QtBot) -> None:
    place = child(page, CompletionField, "place_edit")
    place.setFocus()
    place.clear()
    type_text(place, "ห้องประชุมใหม่")
    qtbot.keyClick(place, Qt.Key.Key_Return)
    settle()
    assert "ห้องประชุมใหม่" in text_of(opened, "when_label")
    mode, platform = child(page, QComboBox, "mode_box"), child(page, LineField, "platform_field")
    assert not platform.isVisible()
    mode.setCurrentIndex(2)
    mode.activated.emit(2)
    settle()
    assert platform.isVisible()
    retype(qtbot, platform, "Webex")
    qtbot.mouseClick(child(page, QCheckBox, "second_box"), LEFT)
    qtbot.mouseClick(child(page, QCheckBox, "special_box"), LEFT)
    settle()
    assert text_of(opened, "title_label") == "ครั้งที่ พิเศษ ๒/๒๕๖๘"
    retype(qtbot, child(page, LineField, "opening_field"), "ประธานกล่าวเปิดประชุม")
    presiding = child(page, QComboBox, "presiding_box")
    presiding.setCurrentIndex(2)
    presiding.activated.emit(2)
    settle()
    assert "ระบุผู้เป็นประธานที่ประชุม" in undo_words(opened)
    assert presiding.currentIndex() == 2
    for _ in range(7):
        undo(opened)
    assert text_of(opened, "title_label") == "ครั้งที่ ๒/๒๕๖๘"
    assert not platform.isVisible()


def test_minutes_go_on_and_back_a_step_by_a_button(
    opened: Program, page: DetailsPage, qtbot: QtBot
) -> None:
    buttons = {
        name: child(page, QPushButton, f"{name}_button")
        for name in ("draft", "reviewed", "circulated", "certified")
    }
    assert [name for name, one in buttons.items() if one.isChecked()] == ["reviewed"]
    assert not buttons["certified"].isEnabled()
    qtbot.mouseClick(buttons["circulated"], LEFT)
    settle()
    assert text_of(opened, "state_badge") == "เวียนแล้ว"
    assert [name for name, one in buttons.items() if one.isChecked()] == ["circulated"]
    qtbot.mouseClick(buttons["circulated"], LEFT)
    assert buttons["circulated"].isChecked(), "what is so stays so"
    qtbot.keyClick(buttons["certified"], Qt.Key.Key_Space)
    settle()
    assert text_of(opened, "state_badge") == "รับรองแล้ว"


def test_who_signs_is_completed_from_people_known_or_typed(
    opened: Program, page: DetailsPage, qtbot: QtBot
) -> None:
    recorder = child(page, CompletionField, "recorder_name")
    known = child(page, CompletionField, "reviewer_name").text()
    recorder.setFocus()
    recorder.clear()
    type_text(recorder, known[3:8])
    qtbot.keyClick(recorder, Qt.Key.Key_Return)
    settle()
    assert recorder.text() == known
    steps = undo_words(opened)
    child(page, LineField, "opening_field").edit.setFocus()
    settle()
    assert (recorder.text(), undo_words(opened)) == (known, steps), "leaving the field adds nothing"
    post = child(page, LineField, "recorder_post")
    assert post.edit.text()
    chair = child(page, CompletionField, "chair_name")
    chair.setFocus()
    type_text(chair, "นายสมมุติ ลงนาม")
    qtbot.keyClick(chair, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    settle()
    retype(qtbot, child(page, LineField, "chair_post"), "ผู้ว่าราชการจังหวัด")
    retype(qtbot, child(page, LineField, "chair_caption"), "ประธานกรรมการ")
    assert "แก้คำใต้ลายมือชื่อ" in undo_words(opened)
    chair.setFocus()
    chair.clear()
    type_text(chair, "นาย")
    qtbot.keyClick(chair, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert child(page, QLabel, "signing_error").text() == "โปรดพิมพ์ชื่อ เช่น นายสมมุติ ใจทดสอบ"
    assert chair.text() == "นาย", "what was typed stays"


def test_leaving_the_page_stores_what_is_being_typed(opened: Program, page: DetailsPage) -> None:
    field = child(page, LineField, "opening_field")
    field.edit.setFocus()
    type_text(field.edit, "กำลังพิมพ์")
    opened.window.actions_by_name["next_meeting"].trigger()
    settle()
    opened.window.actions_by_name["previous_meeting"].trigger()
    settle()
    assert field.edit.text() == "กำลังพิมพ์"


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_page_can_be_used_without_seeing_it(
    opened: Program, page: DetailsPage, language: str
) -> None:
    opened.language.speak(language)
    assert page.isVisible()
    audit(opened.window)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
def test_the_page_opens_in_every_look(
    program: Program, sample_file: Path, look: tuple[str, object, int, tuple[int, int]]
) -> None:
    name = wear(program, look)  # pyright: ignore[reportArgumentType]
    program.window.open_path(sample_file)
    settle()
    page = child(program.window, DetailsPage, "details_page")
    scroll = child(page, QScrollArea, "scroll").verticalScrollBar()
    photograph(program.window, f"details-{name}")
    scroll.setValue(scroll.maximum() // 2)
    photograph(program.window, f"details-signing-{name}")
    assert program.window.size().toTuple() == look[3]
    if look[3] == SMALL:
        assert program.window.minimumSizeHint().width() <= 680
        assert program.window.minimumSizeHint().height() <= 340
