"""Ctrl+K finds people, meetings, words and commands, and Enter goes there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QListView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from pcio_desktop.services.resolution_reading import resolution_ledger
from pcio_desktop.services.roster import seat_detail
from pcio_desktop.services.searching import Found
from pcio_desktop.thai.numerals import to_arabic
from pcio_desktop.ui.clock import today
from pcio_desktop.ui.models.resolutions_model import ResolutionsModel
from pcio_desktop.ui.models.search_model import SearchModel
from pcio_desktop.ui.pages.ledger_page import LedgerPage
from pcio_desktop.ui.pages.minutes_page import MinutesPage
from pcio_desktop.ui.pages.minutes_rows import StatementWidget
from pcio_desktop.ui.pages.resolutions_page import ResolutionsPage
from pcio_desktop.ui.pages.roster_page import RosterPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.resolutions_view import ResolutionsView
from pcio_desktop.ui.widgets.search_panel import SearchPanel
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit
from pcio_desktop.ui.widgets.two_line_delegate import CardRole
from tests.ui.looking import child, settle, text_of
from tests.ui.typing_keys import CTRL, type_text

KEY = Qt.Key


class Asking:
    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.bot = program, qtbot
        program.window.activateWindow()
        settle()
        qtbot.keyClick(program.window, KEY.Key_K, CTRL)
        settle()
        self.panel = child(program.window, SearchPanel, "search_panel")
        self.edit = child(self.panel, ThaiLineEdit, "search_edit")
        self.view = child(self.panel, QListView, "search_view")

    def ask(self, words: str) -> list[str]:
        self.edit.clear()
        type_text(self.edit, words)
        with self.bot.waitSignal(self.panel.asked, timeout=2000):
            pass
        model = self.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def asking(opened: Program, qtbot: QtBot) -> Asking:
    return Asking(opened, qtbot)


def test_words_lead_to_the_statement_where_they_were_said(
    asking: Asking, qtmodeltester: ModelTester
) -> None:
    found = asking.ask("คลาวดกลาง")
    assert found[0] == "คำกล่าว"
    assert "คลาวด์กลาง" in str(asking.view.model().index(1, 0).data(Qt.ItemDataRole.UserRole + 1))
    qtmodeltester.check(asking.view.model())
    asking.bot.keyClick(asking.edit, KEY.Key_Return)
    settle()
    assert not asking.panel.isVisible()
    page = child(asking.program.window, MinutesPage, "minutes_page")
    assert page.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    row = focus.parentWidget()
    assert isinstance(row, StatementWidget)
    assert "คลาวด์กลาง" in row.edit.toPlainText()


def test_a_number_leads_to_its_meeting_by_arrow_and_by_mouse(asking: Asking) -> None:
    found = asking.ask("1/2568")
    at = found.index("ครั้งที่ ๑/๒๕๖๘")
    index = asking.view.model().index(at, 0)
    asking.view.scrollTo(index)
    place = asking.view.visualRect(index).center()
    asking.bot.mouseClick(asking.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert text_of(asking.program, "title_label") == "ครั้งที่ ๑/๒๕๖๘"


def test_a_seat_leads_to_the_roster(asking: Asking) -> None:
    found = asking.ask("สาธารณสุข")
    at = found.index("ตำแหน่งตามคำสั่ง") + 1
    position = found[at]
    model = asking.view.model()
    assert isinstance(model, SearchModel)
    asking.panel.mark(at)
    asking.bot.keyClick(asking.edit, KEY.Key_Return)
    settle()
    page = child(asking.program.window, RosterPage, "roster_page")
    assert page.isVisible()
    with asking.program.operations.read() as unit:
        assert page.seat_id is not None
        assert seat_detail(unit, page.seat_id, today()).row.position == to_arabic(position)


def test_an_owner_leads_to_what_it_was_given_in_the_ledger(asking: Asking) -> None:
    with asking.program.operations.read() as unit:
        owners = [owner for row in resolution_ledger(unit) for owner in row.owners]
    found = asking.ask(owners[0])
    at = found.index("ผู้รับผิดชอบตามมติ") + 1
    assert "ยังไม่เสร็จ" in str(asking.view.model().index(at, 0).data(CardRole.DETAIL))
    asking.panel.mark(at)
    asking.bot.keyClick(asking.edit, KEY.Key_Return)
    settle()
    page = child(asking.program.window, LedgerPage, "ledger_page")
    assert page.isVisible()
    assert child(page, QComboBox, "owner_combo").currentData() == owners[0]


def test_a_resolution_leads_to_its_card(asking: Asking) -> None:
    found = asking.ask("รับทราบ")
    model = asking.view.model()
    assert isinstance(model, SearchModel)
    at = next(at for at, text in enumerate(found) if text.startswith("มติ")) + 1
    target = model.target(at)
    assert isinstance(target, Found)
    asking.panel.mark(at)
    asking.bot.keyClick(asking.edit, KEY.Key_Return)
    settle()
    page = child(asking.program.window, ResolutionsPage, "resolutions_page")
    assert page.isVisible()
    view = child(page, ResolutionsView, "items_view")
    model_of_page = child(page, ResolutionsModel, "")
    chosen = model_of_page.key_of(view.currentIndex())
    assert chosen is not None
    assert chosen.resolution_id == target.key


def test_commands_are_found_by_their_words(asking: Asking) -> None:
    assert asking.ask("จดรายงาน")[:2] == ["คำสั่ง", "จดรายงาน"]
    asking.bot.keyClick(asking.edit, KEY.Key_Return)
    settle()
    assert child(asking.program.window, MinutesPage, "minutes_page").isVisible()


def test_headings_are_stepped_over_and_escape_leaves(asking: Asking) -> None:
    asking.ask("จังหวัด")
    model = asking.view.model()
    assert isinstance(model, SearchModel)
    rows = [asking.panel.marked]
    for _ in range(12):
        asking.bot.keyClick(asking.edit, KEY.Key_Down)
        rows.append(asking.panel.marked)
    assert all(model.target(row) is not None for row in rows)
    asking.bot.keyClick(asking.edit, KEY.Key_Up)
    assert asking.panel.marked < rows[-1]
    asking.bot.keyClick(asking.edit, KEY.Key_Escape)
    assert not asking.panel.isVisible()


def test_nothing_found_is_said(asking: Asking) -> None:
    assert asking.ask("ไม่มีคำนี้แน่") == []
    assert not asking.view.isVisible()
    asking.bot.keyClick(asking.edit, KEY.Key_Return)
    assert asking.panel.isVisible()
