"""The fields that are stored when they are left: what is typed, refused, and done by keys."""

from datetime import date, datetime, time
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.calendar_popup import CalendarPopup
from pcio_desktop.ui.widgets.date_field import DateField, TimeField
from pcio_desktop.ui.widgets.entry_field import EntryField, LineField, NumberField
from tests.ui.looking import child, settle
from tests.ui.typing_keys import type_text

# What the offscreen platform says of popups that are really opened.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TUESDAY = date(2024, 6, 11)


class Bench(QWidget):
    """Each kind of field, and something else to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.day, self.moment = DateField(), TimeField()
        self.line, self.count = LineField(), NumberField()
        self.other = QLineEdit()
        self.told: list[object] = []
        column = QVBoxLayout(self)
        for field in (self.day, self.moment, self.line, self.count):
            column.addWidget(field)
            field.changed.connect(self.told.append)
        column.addWidget(self.other)
        self.day.show_weekday()
        self.day.set_value(TUESDAY)
        self.moment.set_value(time(13, 30))
        self.line.set_value("ห้องประชุม")
        self.count.set_value(1)


@pytest.fixture
def bench(program: Program, qtbot: QtBot) -> Bench:
    """The fields in the Thai and the look of the program."""
    assert program.language.code == "th"
    widget = Bench()
    qtbot.addWidget(widget)
    widget.resize(400, 360)
    widget.show()
    widget.activateWindow()
    settle()
    return widget


def enter(qtbot: QtBot, field: EntryField[Any], text: str, *, leave: bool = False) -> None:
    """Type `text` in place of what stands there, then Enter or another field."""
    field.setFocus()
    field.edit.selectAll()
    type_text(field.edit, text)
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab if leave else Qt.Key.Key_Return)


def shown_error(field: EntryField[Any]) -> str:
    return "\n".join(
        label.text()
        for label in field.findChildren(QLabel)
        if label.property("role") == "error" and label.isVisible()
    )


@pytest.mark.parametrize("leave", [False, True], ids=["Enter", "Tab"])
@pytest.mark.parametrize("text", ["๑๒/๖/๒๕๖๗", "12 มิ.ย. 67", "12/6/2024", "12/6", "120667"])
def test_a_day_is_taken_as_people_type_it(
    bench: Bench, qtbot: QtBot, text: str, leave: bool
) -> None:
    enter(qtbot, bench.day, text, leave=leave)
    assert bench.day.value == date(2024, 6, 12)
    assert bench.told == [date(2024, 6, 12)]
    assert bench.day.edit.text() == "๑๒ มิ.ย. ๒๕๖๗"
    weekday = [label.text() for label in bench.day.findChildren(QLabel) if label.isVisible()]
    assert weekday == ["วันพุธ"]


@pytest.mark.parametrize("text", ["1430", "๑๔.๓๐ น.", "14:30", "14.30"])
def test_a_time_is_taken_as_people_type_it(bench: Bench, qtbot: QtBot, text: str) -> None:
    enter(qtbot, bench.moment, text)
    assert bench.told == [time(14, 30)]
    assert bench.moment.edit.text() == "๑๔.๓๐ น."


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("day", "29 ก.พ. 68", "ไม่มีวันนี้ในปฏิทิน"),
        ("day", "เร็ว ๆ นี้", "พิมพ์วันที่ เช่น 11/6/2567 หรือ 11 มิ.ย. 67"),
        ("day", "วันพุธที่ 11 มิ.ย. 67", "๑๑ มิ.ย. ๒๕๖๗ ไม่ตรงกับวันในสัปดาห์ที่พิมพ์ ไม่ต้องพิมพ์ชื่อวัน"),
        ("moment", "25.00", "ไม่มีเวลานี้"),
        ("moment", "บ่ายโมง", "พิมพ์เวลา เช่น 13.30 หรือ 1330"),
        ("count", "0", "พิมพ์ตัวเลขตั้งแต่ ๑ ถึง ๙๙๙๙"),
        ("count", "หนึ่ง", "พิมพ์ตัวเลขตั้งแต่ ๑ ถึง ๙๙๙๙"),
        ("count", "", "พิมพ์ตัวเลขตั้งแต่ ๑ ถึง ๙๙๙๙"),
    ],
)
def test_what_cannot_be_read_stays_with_the_reason_under_it(
    bench: Bench, qtbot: QtBot, name: str, text: str, sentence: str
) -> None:
    field: EntryField[Any] = getattr(bench, name)
    before = field.value
    enter(qtbot, field, text) if text else (field.edit.clear(), field.store())
    assert field.edit.text() == text
    assert shown_error(field) == sentence
    assert field.edit.accessibleDescription() == sentence
    assert field.value == before
    assert bench.told == []
    field.renew(before)
    assert field.edit.text() == text, "reading again takes nothing away"
    type_text(field.edit, "1")
    assert shown_error(field) == ""


def test_escape_brings_back_what_stood_there(bench: Bench, qtbot: QtBot) -> None:
    enter(qtbot, bench.day, "เร็ว ๆ นี้")
    qtbot.keyClick(bench.day.edit, Qt.Key.Key_Escape)
    assert bench.day.edit.text() == "๑๑ มิ.ย. ๒๕๖๗"
    assert shown_error(bench.day) == ""


def test_an_emptied_field_is_none_where_that_is_allowed(bench: Bench) -> None:
    bench.day.edit.clear()
    bench.day.store()
    bench.moment.set_optional(False)
    bench.moment.edit.clear()
    bench.moment.store()
    assert bench.told == [None]
    assert bench.day.value is None
    assert shown_error(bench.moment) == "พิมพ์เวลา เช่น 13.30 หรือ 1330"


def test_nothing_is_told_twice_or_without_a_change(bench: Bench, qtbot: QtBot) -> None:
    enter(qtbot, bench.day, "12/6/67")
    bench.other.setFocus()
    enter(qtbot, bench.day, "๑๒ มิถุนายน ๒๕๖๗")
    bench.other.setFocus()
    bench.day.store()
    assert bench.told == [date(2024, 6, 12)]


def test_what_the_file_refuses_stays_too(bench: Bench, qtbot: QtBot) -> None:
    enter(qtbot, bench.line, "ห้องที่ไม่มี")
    bench.line.refuse("ใช้ชื่อนี้ไม่ได้", "ห้องประชุม")
    assert bench.line.edit.text() == "ห้องที่ไม่มี"
    assert shown_error(bench.line) == "ใช้ชื่อนี้ไม่ได้"
    assert bench.line.value == "ห้องประชุม"


def test_lines_lose_doubled_spaces(bench: Bench, qtbot: QtBot) -> None:
    enter(qtbot, bench.line, "  ห้อง   ประชุม ๓ ")
    assert bench.told == ["ห้อง ประชุม ๓"]


def test_keys_move_the_day_and_the_time(bench: Bench, qtbot: QtBot) -> None:
    for key, day in [
        (Qt.Key.Key_Up, date(2024, 6, 12)), (Qt.Key.Key_Down, TUESDAY),
        (Qt.Key.Key_PageUp, date(2024, 7, 11)), (Qt.Key.Key_PageDown, TUESDAY),
    ]:  # fmt: skip
        qtbot.keyClick(bench.day.edit, key)
        assert bench.day.value == day
    bench.day.set_value(date(2024, 8, 31))
    qtbot.keyClick(bench.day.edit, Qt.Key.Key_PageUp)
    assert bench.day.value == date(2024, 9, 30)
    qtbot.keyClick(bench.moment.edit, Qt.Key.Key_Up)
    assert bench.moment.value == time(13, 35)
    bench.moment.set_value(time(0, 30))
    qtbot.keyClick(bench.moment.edit, Qt.Key.Key_PageDown)
    assert bench.moment.value == time(23, 30)


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_one_key_or_click_says_now(bench: Bench, qtbot: QtBot, by: str) -> None:
    early = datetime.now(BANGKOK).replace(second=0, microsecond=0)
    if by == "key":
        bench.moment.setFocus()
        qtbot.keyClick(bench.moment.edit, Qt.Key.Key_F4)
    else:
        qtbot.mouseClick(child(bench.moment, QToolButton, "clock_button"), LEFT)
    late = datetime.now(BANGKOK)
    assert bench.moment.value is not None
    assert early.time() <= bench.moment.value <= late.time()
    assert bench.told == [bench.moment.value]


LEFT = Qt.MouseButton.LeftButton


def test_the_calendar_shows_buddhist_years_and_takes_a_day_by_key(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.day.setFocus()
    qtbot.keyClick(bench.day.edit, Qt.Key.Key_F4)
    popup = bench.day.findChild(CalendarPopup)
    assert isinstance(popup, CalendarPopup)
    shown = [label.text() for label in popup.findChildren(QLabel)]
    assert "มิถุนายน ๒๕๖๗" in shown
    calendar = popup.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    days = calendar.findChild(QWidget, "qt_calendar_calendarview")
    assert isinstance(days, QWidget)
    qtbot.keyClick(days, Qt.Key.Key_Right)
    qtbot.keyClick(days, Qt.Key.Key_Return)
    assert bench.told == [date(2024, 6, 12)]
    assert not popup.isVisible()


def test_the_calendar_takes_a_day_by_mouse_and_leaves_by_escape(bench: Bench, qtbot: QtBot) -> None:
    qtbot.mouseClick(child(bench.day, QToolButton, "calendar_button"), LEFT)
    popup = bench.day.findChild(CalendarPopup)
    assert isinstance(popup, CalendarPopup)
    qtbot.mouseClick(child(popup, QToolButton, "next_month_button"), LEFT)
    assert "กรกฎาคม ๒๕๖๗" in [label.text() for label in popup.findChildren(QLabel)]
    calendar = popup.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    calendar.clicked.emit(QDate(2024, 7, 2))
    assert bench.told == [date(2024, 7, 2)]
    qtbot.mouseClick(child(bench.day, QToolButton, "calendar_button"), LEFT)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert bench.told == [date(2024, 7, 2)]


def test_undo_is_the_fields_own_only_while_it_is_typed_in(opened: Program, qtbot: QtBot) -> None:
    field = LineField(opened.window)
    field.set_value("ก")
    field.move(QPoint(300, 300))
    field.show()
    field.setFocus()
    settle()
    before = opened.window.actions_by_name["undo"].text()
    type_text(field.edit, "ข")
    qtbot.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.edit.text() == "ก"
    assert opened.window.actions_by_name["undo"].text() == before


def test_each_field_speaks_both_languages(program: Program, bench: Bench) -> None:
    bench.day.edit.setText("x")
    bench.day.store()
    program.language.speak("en")
    settle()
    assert bench.moment.edit.text() == "13:30"
    assert bench.day.edit.text() == "x"
    assert shown_error(bench.day) == "Type a date such as 11/6/2567 or 11 มิ.ย. 67"
    bench.day.set_value(TUESDAY)
    assert bench.day.edit.text() == "11 Jun 2024"
    program.language.speak("th")
    settle()
    assert bench.day.edit.text() == "๑๑ มิ.ย. ๒๕๖๗"
