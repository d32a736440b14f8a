"""Rows copied in Excel into the roster of a new committee: seen first, then done in one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.modeltest import ModelTester

from pcio_desktop.services import roster
from pcio_desktop.services.committees import found_committee
from pcio_desktop.services.roster_rows import SeatRow
from pcio_desktop.ui import clock
from pcio_desktop.ui.models.pasted_rows_model import ROW, WAY, PastedRowsModel
from pcio_desktop.ui.pages.paste_panel import PastePanel
from pcio_desktop.ui.pages.roster_page import RosterPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.pasted_rows_view import PastedRowsView
from pcio_desktop.ui.widgets.seats_view import SeatsView
from tests.benchmarks.hands import Hands
from tests.ui.looking import child, settle, texts
from tests.ui.test_accessibility import audit
from tests.ui.test_pictures import LOOKS, photograph, wear

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
BLOCK = (
    "๑\tคลังจังหวัดตัวอย่าง\tนายทดลอง ทำดู\tกรรมการ\n"
    "๒\tนายอำเภอเมืองตัวอย่าง\tนายชูชัย ตั้งสมมุติ\tกรรมการ\n"
    "๓\tปลัดจังหวัด\tนางวิภา ลองทำ\tรองประธานกรรมการ\n"
)


class Desk:
    """The roster of a committee begun from the template, and the hands of its secretary."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.page = child(program.window, RosterPage, "roster_page")
        self.panel = child(self.page, PastePanel, "paste_panel")
        self.list = child(self.page, SeatsView, "seats_view")
        self.rows = child(self.panel, PastedRowsView, "rows_view")
        self.press = Hands().press

    @property
    def seats(self) -> list[SeatRow]:
        with self.program.operations.read() as unit:
            (order,) = roster.list_orders(unit)
            return roster.list_seats(unit, order.id, clock.today())

    @property
    def model(self) -> PastedRowsModel:
        return child(self.panel, PastedRowsModel, "")

    @property
    def summary(self) -> str:
        return child(self.panel, QLabel, "summary_label").text()

    def paste(self, text: str = BLOCK) -> None:
        QGuiApplication.clipboard().setText(text)
        self.list.setFocus()
        self.press(Key.Key_V, modifier=CONTROL)

    def choose(self, words: str) -> None:
        settle()
        menu = self.rows.findChildren(QMenu)[-1]
        (action,) = [action for action in menu.actions() if action.text().startswith(words)]
        menu.triggered.emit(action)
        menu.close()
        settle()


@pytest.fixture
def desk(program: Program, tmp_path: Path) -> Desk:
    program.operations.create(
        tmp_path / "เพิ่งสร้าง.pcio", "สร้าง", lambda uow: found_committee(uow, "ตัวอย่าง")
    )
    program.window.activateWindow()
    program.window.actions_by_name["show_roster"].trigger()
    settle()
    return Desk(program)


def holders(desk: Desk) -> list[tuple[str, str]]:
    return [(seat.position, seat.holder) for seat in desk.seats if seat.holder]


def test_what_will_be_done_is_shown_first_and_enter_does_it_in_one_step(desk: Desk) -> None:
    before = desk.seats
    desk.paste()
    assert desk.panel.isVisible()
    assert not desk.list.isVisible()
    assert desk.summary == "เติมตำแหน่งว่าง ๒ · เพิ่มตำแหน่ง ๑ · ควรตรวจดู ๑"
    shown = list(texts(desk.model))
    assert shown[0].startswith("เติมลำดับที่ ๒")
    assert "⚠ ในคำสั่งใช้ว่า “ปลัดจังหวัดตัวอย่าง”" in shown[1], "the doubtful row stands first"
    assert "บทบาทเปลี่ยนเป็น รองประธานกรรมการ (เดิม กรรมการ)" in shown[1]
    assert desk.seats == before
    desk.press(Key.Key_Return)
    assert desk.list.isVisible()
    assert desk.list.hasFocus()
    assert "๓" in desk.program.window.notice
    assert holders(desk) == [
        ("ปลัดจังหวัดตัวอย่าง", "นางวิภา ลองทำ"),
        ("คลังจังหวัดตัวอย่าง", "นายทดลอง ทำดู"),
        ("นายอำเภอเมืองตัวอย่าง", "นายชูชัย ตั้งสมมุติ"),
    ]
    assert len(desk.seats) == len(before) + 1
    desk.press(Key.Key_Z, modifier=CONTROL)
    assert desk.seats == before


def test_escape_pastes_nothing_and_shows_the_list_again(desk: Desk) -> None:
    before = desk.seats
    desk.paste()
    desk.press(Key.Key_Escape)
    assert desk.list.isVisible()
    assert desk.seats == before


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_another_way_is_chosen_by_key_and_by_mouse(desk: Desk) -> None:
    desk.paste()
    desk.press(Key.Key_Space)
    desk.choose("เพิ่มตำแหน่งใหม่")
    assert desk.summary == "เติมตำแหน่งว่าง ๑ · เพิ่มตำแหน่ง ๒ · ควรตรวจดู ๑"
    place = desk.rows.visualRect(desk.model.index(1, WAY)).center()
    Hands().click(desk.rows.viewport(), QPoint(place))
    desk.choose("ไม่วางแถวนี้")
    assert desk.summary == "เพิ่มตำแหน่ง ๒ · ไม่วาง ๑ · ควรตรวจดู ๑"
    button = child(desk.panel, QPushButton, "paste_button")
    Hands().click(button, button.rect().center())
    assert ("ปลัดจังหวัด", "นางวิภา ลองทำ") in holders(desk)
    assert len(holders(desk)) == 2


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_was_chosen_stays_when_the_roster_changes_meanwhile(desk: Desk) -> None:
    from pcio_desktop.services import roster_editing

    desk.paste()
    desk.press(Key.Key_Space)
    desk.choose("ไม่วางแถวนี้")
    treasurer = desk.seats[2].id
    assert desk.seats[2].position == "คลังจังหวัดตัวอย่าง"
    desk.program.operations.run(
        "นำตำแหน่งออก", lambda uow: roster_editing.remove_seat(uow, treasurer), None
    )
    settle()
    assert desk.summary == "เพิ่มตำแหน่ง ๒ · ไม่วาง ๑ · ควรตรวจดู ๑"


def test_rows_that_stand_there_already_leave_nothing_to_paste(desk: Desk) -> None:
    desk.paste()
    desk.press(Key.Key_Return)
    desk.paste(BLOCK.replace("ปลัดจังหวัด\t", "ปลัดจังหวัดตัวอย่าง\t"))
    assert desk.summary == "ไม่วาง ๓"
    assert str(desk.model.index(0, WAY).data()).startswith("มีแล้ว ลำดับที่")
    assert not child(desk.panel, QPushButton, "paste_button").isEnabled()
    desk.press(Key.Key_Return)
    assert desk.panel.isVisible()


def test_another_file_takes_the_rows_away(desk: Desk, sample_file: Path) -> None:
    desk.paste()
    desk.program.window.open_path(sample_file)
    desk.program.window.actions_by_name["show_roster"].trigger()
    settle()
    assert not desk.panel.isVisible()
    assert desk.list.isVisible()


def test_the_model_behaves(desk: Desk, qtmodeltester: ModelTester) -> None:
    desk.paste()
    qtmodeltester.check(desk.model)


LONG = "ผู้แทนสถาบันอุดมศึกษาด้านเทคโนโลยีสารสนเทศและการสื่อสารประจำภูมิภาคในจังหวัดตัวอย่าง"


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
def test_it_has_room_in_every_look(
    desk: Desk, look: tuple[str, object, int, tuple[int, int]]
) -> None:
    name = wear(desk.program, look)  # type: ignore[arg-type]
    desk.paste(BLOCK + f"๔\t{LONG}\tว่าที่ร้อยตรี ชื่อยาวมาก นามสกุลยาวกว่าใครทั้งหมด\tกรรมการ\n" * 12)
    settle()
    photograph(desk.program.window, f"paste-{name}")
    audit(desk.program.window)
    widths = [desk.rows.columnWidth(column) for column in (WAY, ROW)]
    assert sum(widths) <= desk.rows.viewport().width()
    assert QApplication.focusWidget() is desk.rows
    assert desk.rows.viewport().height() >= desk.rows.fontMetrics().height()
