"""The agenda in the window: each act by key and by mouse, each undone; what is offered and told."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton, QToolButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.committees import found_committee
from pcio_desktop.ui.models.agenda_tree_model import MIME, AgendaTreeModel
from pcio_desktop.ui.pages.agenda_page import AgendaPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.agenda_tree import AgendaTree
from pcio_desktop.ui.widgets.entry_field import NumberField
from pcio_desktop.ui.widgets.offer_list import OfferList
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit
from tests.ui.looking import child, settle
from tests.ui.test_accessibility import audit
from tests.ui.test_pictures import LOOKS, SMALL, photograph, wear
from tests.ui.typing_keys import type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, LEFT = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton


class Agenda:
    """The page with its parts, and what the tree says."""

    def __init__(self, program: Program) -> None:
        self.program = program
        program.window.actions_by_name["step_agenda"].trigger()
        settle()
        self.page = child(program.window, AgendaPage, "agenda_page")
        self.tree = child(self.page, AgendaTree, "tree")
        model = self.tree.model()
        assert isinstance(model, AgendaTreeModel)
        self.model = model

    def lines(self, parent: QModelIndex | None = None) -> list[str]:
        above = parent if parent is not None else QModelIndex()
        found: list[str] = []
        for row in range(self.model.rowCount(above)):
            index = self.model.index(row, 0, above)
            found += [str(index.data()), *self.lines(index)]
        return found

    def choose(self, beginning: str) -> None:
        self.tree.setCurrentIndex(self.index(beginning))
        self.tree.setFocus()

    def index(self, beginning: str, parent: QModelIndex | None = None) -> QModelIndex:
        above = parent if parent is not None else QModelIndex()
        for row in range(self.model.rowCount(above)):
            index = self.model.index(row, 0, above)
            if str(index.data()).startswith(beginning):
                return index
            below = self.index(beginning, index)
            if below.isValid():
                return below
        return QModelIndex()

    @property
    def chosen(self) -> str:
        return str(self.tree.currentIndex().siblingAtColumn(0).data())

    def press(self, name: str, qtbot: QtBot) -> None:
        qtbot.mouseClick(child(self.page, QToolButton, f"{name}_item_button"), LEFT)
        settle()

    def undo(self) -> None:
        self.program.window.actions_by_name["undo"].trigger()
        settle()


@pytest.fixture
def agenda(opened: Program) -> Agenda:
    """The agenda of the newest meeting of the sample."""
    return Agenda(opened)


@pytest.fixture
def older(opened: Program) -> Agenda:
    """The agenda of the first meeting: 1, 2, 2.1, 3, 3.1, 3.2, 4."""
    opened.window.actions_by_name["next_meeting"].trigger()
    return Agenda(opened)


def editor(agenda: Agenda) -> ThaiLineEdit:
    """The open one; a closed one lives on until the event loop takes it away."""
    fields = agenda.tree.findChildren(ThaiLineEdit, "title_edit")
    (shown,) = [field for field in fields if field.isVisible()]
    return shown


def test_the_tree_has_the_numbers_that_will_be_printed(older: Agenda) -> None:
    numbers = [line.split()[0] for line in older.lines()]
    assert numbers == ["๑", "๒", "๒.๑", "๓", "๓.๑", "๓.๒", "๔"]


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_enter_adds_an_item_after_the_chosen_one_in_one_step(
    older: Agenda, qtbot: QtBot, by: str
) -> None:
    before = older.lines()
    older.choose("๓.๑")
    if by == "key":
        qtbot.keyClick(older.tree, Qt.Key.Key_Return)
    else:
        older.press("add", qtbot)
    type_text(editor(older), "แผนพัฒนาดิจิทัล")
    qtbot.keyClick(editor(older), Qt.Key.Key_Return)
    settle()
    assert older.lines()[5:7] == ["๓.๒  แผนพัฒนาดิจิทัล", before[5].replace("๓.๒", "๓.๓")]
    assert older.chosen == "๓.๒  แผนพัฒนาดิจิทัล"
    assert "เพิ่มวาระ “แผนพัฒนาดิจิทัล”" in older.program.window.actions_by_name["undo"].text()
    older.undo()
    assert older.lines() == before


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_a_sub_item_is_added_below(older: Agenda, qtbot: QtBot, by: str) -> None:
    older.choose("๔")
    if by == "key":
        qtbot.keyClick(older.tree, Qt.Key.Key_Insert)
    else:
        older.press("add_below", qtbot)
    type_text(editor(older), "หารือ")
    qtbot.keyClick(editor(older), Qt.Key.Key_Return)
    settle()
    assert older.lines()[-1] == "๔.๑  หารือ"


def test_an_item_without_a_title_is_not_made(older: Agenda, qtbot: QtBot) -> None:
    before, undo = older.lines(), older.program.window.actions_by_name["undo"].text()
    older.choose("๑")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        qtbot.keyClick(older.tree, Qt.Key.Key_Return)
        assert len(older.lines()) == len(before) + 1
        qtbot.keyClick(editor(older), key)
        settle()
        assert older.lines() == before
        assert older.chosen.startswith("๑")
        assert older.program.window.actions_by_name["undo"].text() == undo


def test_leaving_the_page_keeps_the_title_being_typed(older: Agenda, qtbot: QtBot) -> None:
    older.choose("๔")
    qtbot.keyClick(older.tree, Qt.Key.Key_Return)
    type_text(editor(older), "ยังพิมพ์อยู่")
    older.program.window.actions_by_name["step_details"].trigger()
    settle()
    older.program.window.actions_by_name["step_agenda"].trigger()
    settle()
    assert older.lines()[-1] == "๕  ยังพิมพ์อยู่"


def test_f2_changes_a_title_in_place(older: Agenda, qtbot: QtBot) -> None:
    older.choose("๒.๑")
    qtbot.keyClick(older.tree, Qt.Key.Key_F2)
    assert editor(older).text() == "องค์ประกอบและอำนาจหน้าที่ของคณะกรรมการ"
    editor(older).selectAll()
    type_text(editor(older), "หน้าที่ของคณะกรรมการ")
    qtbot.keyClick(editor(older), Qt.Key.Key_Return)
    settle()
    assert older.chosen == "๒.๑  หน้าที่ของคณะกรรมการ"
    older.undo()
    assert older.chosen == "๒.๑  องค์ประกอบและอำนาจหน้าที่ของคณะกรรมการ"


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_items_move_and_change_level(older: Agenda, qtbot: QtBot, by: str) -> None:
    before = older.lines()
    keys = {
        "up": (Qt.Key.Key_Up, ALT), "down": (Qt.Key.Key_Down, ALT),
        "in": (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        "out": (Qt.Key.Key_Backtab, SHIFT),
    }  # fmt: skip

    def act(name: str) -> None:
        if by == "key":
            qtbot.keyClick(older.tree, *keys[name])
            settle()
        else:
            older.press(name, qtbot)

    older.choose("๓.๒")
    title = older.chosen.split("  ")[1]
    for name, number in [("up", "๓.๑"), ("down", "๓.๒"), ("in", "๓.๑.๑"), ("out", "๓.๒"),
                         ("out", "๔"), ("up", "๓")]:  # fmt: skip
        act(name)
        assert older.chosen == f"{number}  {title}"
    assert f"“{title}”"[:30] in older.program.window.notice
    for _ in range(6):
        older.undo()
    assert older.lines() == before


def test_a_fourth_level_is_refused_in_the_line_at_the_bottom(older: Agenda, qtbot: QtBot) -> None:
    older.choose("๓.๒")
    qtbot.keyClick(older.tree, Qt.Key.Key_Tab)
    before = older.lines()
    older.choose("๓")
    qtbot.keyClick(older.tree, Qt.Key.Key_Tab)
    settle()
    assert "ซ้อนได้ไม่เกิน ๓ ชั้น" in older.program.window.notice
    assert older.lines() == before
    assert older.chosen.startswith("๓  ")


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_removing_takes_what_is_below_along_and_offers_the_way_back(
    older: Agenda, qtbot: QtBot, by: str
) -> None:
    before = older.lines()
    older.choose("๒")
    if by == "key":
        qtbot.keyClick(older.tree, Qt.Key.Key_Delete)
        settle()
    else:
        older.press("remove", qtbot)
    assert len(older.lines()) == len(before) - 2
    assert older.chosen.startswith("๒  เรื่องเสนอให้ที่ประชุมพิจารณา")
    way_back = child(older.program.window, QPushButton, "undo_button")
    qtbot.mouseClick(way_back, LEFT)
    settle()
    assert older.lines() == before


def test_an_item_is_dragged_to_another_place(older: Agenda) -> None:
    older.choose("๑")
    data = older.model.mimeData([older.index("๑")])
    assert data.hasFormat(MIME)
    target = older.index("๓  ")
    copy = Qt.DropAction.MoveAction
    assert older.model.dropMimeData(data, copy, 1, 0, target) is False
    settle()
    assert older.chosen == "๒.๒  เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"
    assert older.model.dropMimeData(QMimeData(), copy, 0, 0, target) is False


def test_lines_copied_from_a_document_become_items(older: Agenda, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("๔.๑ เรื่องหนึ่ง\n๔.๑.๑ รายละเอียด\n๔.๒ เรื่องสอง\n")
    older.choose("๓.๒")
    qtbot.keyClick(older.tree, Qt.Key.Key_V, CONTROL)
    settle()
    assert older.lines()[6:9] == ["๓.๓  เรื่องหนึ่ง", "๓.๓.๑  รายละเอียด", "๓.๔  เรื่องสอง"]
    assert older.program.window.notice.startswith("วางแล้ว ๓ รายการ")
    QGuiApplication.clipboard().setText("")
    older.press("paste", qtbot)
    assert older.program.window.notice == "ไม่มีข้อความให้วาง"


def test_kind_number_and_duties_of_the_chosen_item(older: Agenda, qtbot: QtBot) -> None:
    older.choose("๔")
    box = child(older.page, QComboBox, "kind_box")
    assert box.currentText() == "เรื่องอื่น ๆ"
    box.setCurrentIndex(4)
    box.activated.emit(4)
    settle()
    kind = older.tree.currentIndex().siblingAtColumn(1)
    assert kind.data() == "เพื่อทราบ"
    duties = child(older.page, QListWidget, "duties_view")
    duties.item(7).setCheckState(Qt.CheckState.Checked)
    settle()
    assert "ระบุหน้าที่ของวาระ ๔" in older.program.window.actions_by_name["undo"].text()
    number = child(older.page, NumberField, "number_field")
    number.edit.setFocus()
    type_text(number.edit, "6")
    qtbot.keyClick(number.edit, Qt.Key.Key_Return)
    settle()
    assert older.chosen.startswith("๖  ")
    offers = child(older.page, OfferList, "offers")
    assert offers.texts() == ["เลขวาระไม่ต่อเนื่องที่วาระ ๖"]
    assert older.tree.currentIndex().siblingAtColumn(2).data() == "เลขข้าม · ไม่มีข้อความ"
    qtbot.mouseClick(child(older.page, QPushButton, "renumber_offer_button"), LEFT)
    settle()
    assert older.chosen.startswith("๔  ")
    assert offers.texts() == []


def test_the_minutes_of_the_meeting_before_are_offered_for_certification(
    agenda: Agenda, qtbot: QtBot
) -> None:
    offers = child(agenda.page, OfferList, "offers")
    assert offers.texts() == []  # there is one, and its text says which minutes
    agenda.choose("๒")
    qtbot.keyClick(agenda.tree, Qt.Key.Key_Delete)
    settle()
    assert offers.texts() == ["ยังไม่มีวาระรับรองรายงานการประชุมครั้งที่ ๑/๒๕๖๘"]
    qtbot.mouseClick(child(agenda.page, QPushButton, "certify_offer_button"), LEFT)
    settle()
    assert agenda.chosen == "๒  เรื่องรับรองรายงานการประชุม ครั้งที่ ๑/๒๕๖๘"
    assert offers.texts() == []


def test_an_item_is_carried_over_to_the_next_meeting(older: Agenda, qtbot: QtBot) -> None:
    older.choose("๓.๒")
    qtbot.mouseClick(child(older.page, QPushButton, "carry_button"), LEFT)
    settle()
    assert "ครั้งถัดไป" in older.program.window.notice
    older.program.window.actions_by_name["previous_meeting"].trigger()
    settle()
    assert any("การใช้ระบบสารบรรณอิเล็กทรอนิกส์ร่วมกัน" in line for line in older.lines())


def test_an_empty_agenda_begins_with_one_button(older: Agenda, qtbot: QtBot) -> None:
    for beginning in ("๑", "๑", "๑", "๑"):
        older.choose(beginning)
        qtbot.keyClick(older.tree, Qt.Key.Key_Delete)
        settle()
    five = child(older.page, QPushButton, "five_button")
    assert five.isVisible()
    assert not child(older.page, QPushButton, "copy_button").isVisible(), (
        "there is no meeting before"
    )
    qtbot.mouseClick(five, LEFT)
    settle()
    assert len(older.lines()) == 5
    older.undo()
    qtbot.mouseClick(child(older.page, QPushButton, "one_button"), LEFT)
    type_text(editor(older), "เรื่องเดียว")
    qtbot.keyClick(editor(older), Qt.Key.Key_Return)
    settle()
    assert older.lines() == ["๑  เรื่องเดียว"]
    older.undo()
    QGuiApplication.clipboard().setText("๑ เรื่องประธานแจ้ง\n๑.๑ เรื่องย่อย\n๒ เรื่องอื่น ๆ")
    qtbot.mouseClick(child(older.page, QPushButton, "paste_button"), LEFT)
    settle()
    pasted = ["๑  เรื่องประธานแจ้ง", "๑.๑  เรื่องย่อย", "๒  เรื่องอื่น ๆ"]
    assert older.lines() == pasted
    older.undo()
    qtbot.keyClick(child(older.page, QPushButton, "five_button"), Qt.Key.Key_V, CONTROL)
    settle()
    assert older.lines() == pasted


def test_another_file_may_be_opened_while_the_agenda_is_shown(
    agenda: Agenda, tmp_path: Path
) -> None:
    other = tmp_path / "อื่น.pcio"
    with create_committee_file(other) as file, file.work("สร้าง") as uow:
        found_committee(uow, "ตัวอย่าง")
        uow.commit()
    for step in ("step_agenda", "step_details"):
        agenda.program.window.actions_by_name[step].trigger()
        settle()
        agenda.program.window.open_path(other)
        settle()
        assert agenda.program.operations.meetings() == []
        agenda.program.window.open_path(tmp_path / "ตัวอย่าง.pcio")
        settle()
    agenda.program.window.actions_by_name["step_agenda"].trigger()
    settle()
    assert agenda.lines()[0].startswith("๑  ")


def test_the_model_keeps_qts_rules(agenda: Agenda, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(agenda.model, force_py=True)
    qtmodeltester.check(AgendaTreeModel(), force_py=True)
    agenda.choose("๑")
    agenda.page.read_again()
    assert agenda.chosen.startswith("๑")


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_page_can_be_used_without_seeing_it(agenda: Agenda, language: str) -> None:
    agenda.program.language.speak(language)
    audit(agenda.program.window)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
def test_the_page_opens_in_every_look(
    program: Program, sample_file: Path, look: tuple[str, object, int, tuple[int, int]]
) -> None:
    name = wear(program, look)  # pyright: ignore[reportArgumentType]
    program.window.open_path(sample_file)
    agenda = Agenda(program)
    photograph(program.window, f"agenda-{name}")
    if look[3] == SMALL:
        assert program.window.minimumSizeHint().width() <= 680
        assert program.window.minimumSizeHint().height() <= 340
    for _ in range(5):
        agenda.tree.setCurrentIndex(agenda.model.index(0, 0))
        agenda.tree.remove_asked.emit()
        settle()
    photograph(program.window, f"agenda-less-{name}")
    assert program.window.size().toTuple() == look[3]
    assert child(program.window, QWidget, "agenda_page").isVisible()
