"""The page of the committee: names, heading, form words; each stored when left, each undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from pcio_desktop.services.committee_settings import CommitteeDetails, committee_details
from pcio_desktop.services.exporting import prepare_minutes
from pcio_desktop.ui.models.form_words_model import FormWordsModel
from pcio_desktop.ui.pages.committee_settings_page import CommitteeSettingsPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit
from pcio_desktop.ui.widgets.table_of_rows import TableOfRows
from tests.ui.looking import child, settle
from tests.ui.secretary import CONTROL, Key, Secretary

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Settings:
    """The page with a secretary before it."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.secretary = Secretary(program)
        self.secretary.go(Key.Key_9)
        self.page = child(program.window, CommitteeSettingsPage, "committee_page")

    @property
    def stored(self) -> CommitteeDetails:
        with self.program.operations.read() as unit:
            return committee_details(unit)

    def error(self, name: str) -> str:
        label = child(self.page, QLabel, name)
        return label.text() if label.isVisible() else ""

    def undo(self) -> None:
        self.program.window.actions_by_name["undo"].trigger()
        settle()


@pytest.fixture
def settings(opened: Program) -> Settings:
    return Settings(opened)


def test_names_are_stored_when_left_and_the_window_says_them(settings: Settings) -> None:
    before = settings.stored
    settings.secretary.fill(settings.page, "name_field", "คณะกรรมการทดสอบ จังหวัดสมมุติ")
    settings.secretary.fill(settings.page, "name_en_field", "Test Committee")
    settings.secretary.fill(settings.page, "short_name_field", "ทดสอบ")
    stored = settings.stored
    names = (stored.name, stored.name_en, stored.short_name)
    assert names == ("คณะกรรมการทดสอบ จังหวัดสมมุติ", "Test Committee", "ทดสอบ")
    assert "ทดสอบ" in settings.program.window.windowTitle()
    for _ in range(3):
        settings.undo()
    assert settings.stored == before


def test_a_committee_without_a_name_is_refused_beside_the_field(settings: Settings) -> None:
    before = settings.stored
    settings.secretary.fill(settings.page, "name_field", "")
    assert settings.error("name_error") == "โปรดพิมพ์ชื่อคณะกรรมการ"
    assert settings.stored == before


def test_the_heading_takes_what_it_can_fill_in_and_says_what_not(settings: Settings) -> None:
    edit = child(settings.page, StoredTextEdit, "heading_edit")
    settings.secretary.click(edit)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    settings.secretary.type(" {วันที่}")
    settings.secretary.hands.press(Key.Key_Tab)
    assert "{วันที่}" in settings.error("heading_error")
    assert "{วันที่}" in edit.toPlainText(), "what was typed stays"
    edit.setFocus()
    settings.secretary.hands.press(Key.Key_A, modifier=CONTROL)
    settings.secretary.type("{minutes} {meeting_number}")
    settings.secretary.hands.press(Key.Key_Tab)
    assert settings.error("heading_error") == ""
    assert settings.stored.heading == ("{minutes} {meeting_number}",)


def test_a_form_word_is_typed_over_and_printed(
    settings: Settings, qtmodeltester: ModelTester
) -> None:
    view = child(settings.page, TableOfRows, "words_view")
    qtmodeltester.check(view.model())
    settings.secretary.click_row(view, 0, column=1)
    settings.secretary.hands.press(Key.Key_F2)
    settings.secretary.hands.press(Key.Key_A, modifier=CONTROL)
    settings.secretary.type("บันทึกช่วยจำ")
    settings.secretary.hands.press(Key.Key_Return)
    assert settings.stored.words[0].used == "บันทึกช่วยจำ"
    assert view.model().index(0, 1).data() == "บันทึกช่วยจำ"
    operations = settings.program.operations
    with operations.read() as unit:
        paper = prepare_minutes(unit, operations.meetings()[0].id).paper
    assert "บันทึกช่วยจำ" in str(paper.blocks[0])
    model = view.model()
    assert isinstance(model, FormWordsModel)
    assert model.setData(model.index(0, 1), "", Qt.ItemDataRole.EditRole)
    assert model.index(0, 1).data() == "(ไม่พิมพ์)"
    assert model.setData(model.index(0, 1), "รายงานการประชุม", Qt.ItemDataRole.EditRole)
    with operations.read() as unit:
        committee = unit.committees.only()
        assert committee is not None
        assert dict(committee.settings.form_words) == {}, "the official word needs no choice"


def test_ranks_and_substitutes_print_as_chosen(settings: Settings, qtbot: QtBot) -> None:
    before = settings.stored
    settings.secretary.tick(child(settings.page, QCheckBox, "rank_check"))
    settings.secretary.choose(child(settings.page, QComboBox, "substitute_box"), 2)
    assert settings.stored.space_after_rank is not before.space_after_rank
    assert settings.stored.substitute_style.value == "own_post"
