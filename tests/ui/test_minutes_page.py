"""Taking minutes in the window: by key and by mouse, every change in the file and undone again."""

import random
import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.content import (
    LabelValueLines,
    ListBlock,
    blocks_text,
    paragraph,
    runs_text,
)
from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.services.committee_file import UnitOfWork
from pcio_desktop.services.dumping import dump_file
from pcio_desktop.services.minutes import read_minutes, remove_statement
from pcio_desktop.services.minutes_rows import MinutesText, StatementRow
from pcio_desktop.ui.pages.minutes_page import MinutesPage
from pcio_desktop.ui.pages.minutes_rows import EmptyWidget, StatementWidget
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.find_bar import FindBar
from pcio_desktop.ui.widgets.row_scroll import RowScroll
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit
from tests.ui.looking import child, settle
from tests.ui.typing_keys import CTRL, type_text

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


class Taking:
    """The page of minutes with a recorder before it."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.bot = program, qtbot
        program.window.activateWindow()
        program.window.actions_by_name["step_minutes"].trigger()
        settle()
        self.page = child(program.window, MinutesPage, "minutes_page")
        self.scroll = child(self.page, RowScroll, "scroll")

    def act(self, name: str) -> None:
        action = self.program.window.actions_by_name[name]
        assert action.isEnabled(), name
        action.trigger()
        settle()

    def undo(self) -> None:
        self.program.window.actions_by_name["undo"].trigger()
        settle()

    def redo(self) -> None:
        self.program.window.actions_by_name["redo"].trigger()
        settle()

    @property
    def text(self) -> MinutesText:
        assert self.page.meeting_id is not None
        with self.program.operations.read() as unit:
            return read_minutes(unit, self.page.meeting_id)

    @property
    def statements(self) -> list[StatementRow]:
        return [row for item in self.text.items for row in item.statements]

    @property
    def row(self) -> StatementWidget:
        """The row with the keyboard."""
        focus = QApplication.focusWidget()
        while focus is not None and not isinstance(focus, StatementWidget):
            focus = focus.parentWidget()
        assert isinstance(focus, StatementWidget)
        return focus

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus, key, modifiers)
        settle()

    def write(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        type_text(focus, text)

    def end(self) -> None:
        self.row.edit.moveCursor(QTextCursor.MoveOperation.End)


@pytest.fixture
def taking(opened: Program, qtbot: QtBot) -> Taking:
    return Taking(opened, qtbot)


def words(row: StatementRow) -> str:
    return blocks_text(row.blocks)


def test_what_is_typed_is_in_the_file_after_a_pause_and_one_undo_takes_it_back(
    taking: Taking, qtbot: QtBot
) -> None:
    before = taking.statements[0]
    taking.end()
    taking.write(" เพิ่ม 12")
    assert words(taking.statements[0]) == words(before), "nobody has paused yet"
    qtbot.waitUntil(lambda: words(taking.statements[0]) == words(before) + " เพิ่ม ๑๒", timeout=3000)
    taking.write(" อีก")
    taking.page.store_typing()
    assert words(taking.statements[0]).endswith(" เพิ่ม ๑๒ อีก")
    taking.undo()
    assert taking.statements[0] == before
    assert taking.row.edit.blocks == before.blocks
    taking.redo()
    assert words(taking.statements[0]).endswith(" เพิ่ม ๑๒ อีก")


def test_leaving_the_field_stores_and_so_does_another_step(taking: Taking) -> None:
    taking.row.edit.select_span(0, 5, 5)  # a paragraph: in a list Tab goes a level down
    taking.write("ฮ")
    taking.key(KEY.Key_Tab)
    assert words(taking.statements[0])[5] == "ฮ"
    taking.page.focus_first()
    taking.write("ข")
    taking.program.window.actions_by_name["step_details"].trigger()
    settle()
    assert "ข" in words(taking.statements[0]) or "ข" in words(taking.statements[1])
    assert not taking.program.window.actions_by_name["bold"].isEnabled()


def test_closing_the_window_stores(taking: Taking) -> None:
    path = taking.program.operations.path
    assert path is not None
    taking.end()
    taking.write("สุดท้าย")
    key = taking.row.statement_id
    taking.program.window.close()
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT blocks FROM statement WHERE id = ?"
        assert "สุดท้าย" in connection.execute(query, (key,)).fetchone()[0]


def test_what_was_stored_while_typing_is_found_and_stands_another_language(taking: Taking) -> None:
    taking.end()
    taking.write("เกสรทดลอง")
    taking.page.store_typing()
    key = taking.row.statement_id
    taking.act("find")
    taking.write("เกสรทดลอง")
    settle()
    bar = child(taking.page, FindBar, "find_bar")
    found = child(bar, QLabel, "count_label").text()
    taking.program.language.speak("en")
    settle()
    taking.page.show_thing(key)
    assert blocks_text(taking.row.edit.blocks).endswith("เกสรทดลอง")
    assert found == "๑ จาก ๑"


def test_leaving_the_file_stores(taking: Taking, tmp_path: Path) -> None:
    window, path = taking.program.window, taking.program.operations.path
    assert path is not None
    taking.end()
    taking.write("ก่อนปิดแฟ้ม")
    window.actions_by_name["close_file"].trigger()
    settle()
    window.open_path(path)
    settle()
    assert words(taking.statements[0]).endswith("ก่อนปิดแฟ้ม")
    copy = Path(shutil.copy(path, tmp_path / "สำเนา.pcio"))
    taking.page.focus_first()
    taking.end()
    taking.write("ก่อนเปิดแฟ้มอื่น")
    window.open_path(copy)
    settle()
    assert words(taking.statements[0]).endswith("ก่อนปิดแฟ้ม")
    taking.page.focus_first()
    assert blocks_text(taking.row.edit.blocks).endswith("ก่อนปิดแฟ้ม")
    window.open_path(path)
    settle()
    assert words(taking.statements[0]).endswith("ก่อนเปิดแฟ้มอื่น")


def test_ctrl_enter_makes_a_statement_whose_speaker_comes_first(taking: Taking) -> None:
    count = len(taking.statements)
    taking.end()
    taking.key(KEY.Key_Return, CTRL)
    assert len(taking.statements) == count + 1
    assert taking.row.speaker.hasFocus()
    assert taking.row.speaker.is_offering
    taking.write("เลขา")
    taking.key(KEY.Key_Return)
    assert taking.row.edit.hasFocus()
    taking.write("รายงาน")
    taking.page.store_typing()
    added = taking.statements[1]
    assert (added.speaker, words(added)) == ("เลขานุการ", "รายงาน")
    for done in ("พิมพ์คำกล่าว", "ระบุผู้พูด เลขานุการ", "เพิ่มคำกล่าว"):
        state = taking.program.operations.undo_state()
        assert state is not None
        assert state.undo == done
        taking.undo()
    assert len(taking.statements) == count


def test_ctrl_enter_in_the_middle_takes_the_rest_along(taking: Taking) -> None:
    first = taking.statements[0]
    taking.row.edit.select_span(0, 5, 5)
    taking.key(KEY.Key_Return, CTRL)
    one, two = taking.statements[:2]
    assert words(one) + words(two) == words(first)
    assert len(words(one)) == 5
    taking.undo()
    assert taking.statements[0] == first


def test_function_keys_name_the_chair_and_the_speaker_before(taking: Taking) -> None:
    taking.end()
    taking.key(KEY.Key_Return, CTRL)
    taking.write("ผู้แทน DEPA")
    taking.key(KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    taking.write("ชี้แจง")
    taking.key(KEY.Key_F7)
    taking.write("ขอบคุณ")
    taking.key(KEY.Key_F8)
    taking.write("ยินดี")
    taking.page.store_typing()
    rows = taking.statements[1:4]
    assert [row.speaker for row in rows] == ["ผู้แทน DEPA", "ประธาน", "ผู้แทน DEPA"]
    assert [words(row) for row in rows] == ["ชี้แจง", "ขอบคุณ", "ยินดี"]


def test_a_label_that_is_typed_over_is_stored_when_one_leaves_it(taking: Taking) -> None:
    row = taking.row
    row.speaker.setFocus()
    row.speaker.selectAll()
    taking.write("คลังจังหวัด")
    taking.key(KEY.Key_Escape)  # the list
    taking.key(KEY.Key_Tab)
    assert taking.statements[0].speaker == "คลังจังหวัด"
    row.speaker.setFocus()
    row.speaker.selectAll()
    taking.write("x")
    taking.key(KEY.Key_Escape)
    taking.key(KEY.Key_Escape)
    assert row.speaker.text() == "คลังจังหวัด"


def test_backspace_at_the_beginning_takes_label_and_border_away(taking: Taking) -> None:
    before = taking.statements
    target = next(
        at for at in range(1, len(before))
        if before[at].item_id == before[at - 1].item_id and before[at].speaker
    )  # fmt: skip
    taking.page.show_thing(before[target].id)
    taking.row.edit.moveCursor(QTextCursor.MoveOperation.Start)
    taking.key(KEY.Key_Backspace)
    assert taking.statements[target].speaker == ""
    taking.row.edit.moveCursor(QTextCursor.MoveOperation.Start)
    taking.key(KEY.Key_Backspace)
    assert len(taking.statements) == len(before) - 1
    joined = taking.statements[target - 1]
    assert joined.blocks == (*before[target - 1].blocks, *before[target].blocks)
    taking.undo()
    taking.undo()
    assert taking.statements == before


def test_statements_move_and_go_by_key(taking: Taking) -> None:
    before = taking.statements
    key = taking.row.statement_id
    taking.key(KEY.Key_Down, ALT)
    assert taking.statements[0].id != key or taking.statements[0].item_id != before[0].item_id
    assert taking.row.statement_id == key
    taking.key(KEY.Key_Up, ALT)
    assert taking.statements == before
    taking.key(KEY.Key_Delete, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert key not in [row.id for row in taking.statements]
    assert taking.program.window.notice
    taking.undo()
    assert taking.statements == before


def test_arrows_and_tab_go_through_all_statements(taking: Taking) -> None:
    seen: list[str] = []
    for _ in range(400):
        if taking.row.statement_id not in seen:
            seen.append(taking.row.statement_id)
        taking.end()
        taking.key(KEY.Key_Down)
        if len(seen) == len(taking.statements):
            break
    assert seen == [row.id for row in taking.statements]
    taking.row.edit.moveCursor(QTextCursor.MoveOperation.Start)
    taking.key(KEY.Key_Up)
    assert taking.row.statement_id == seen[-2]
    taking.key(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert taking.row.speaker.hasFocus()


def test_marks_lists_and_tables_by_their_actions(taking: Taking) -> None:
    taking.end()
    taking.key(KEY.Key_Return)
    taking.key(KEY.Key_B, CTRL)
    taking.write("หนา")
    taking.key(KEY.Key_B, CTRL)
    taking.act("numbered_list")
    taking.act("insert_table")
    taking.write("ช่อง")
    taking.act("row_below")
    taking.page.store_typing()
    stored = taking.statements[0].blocks
    assert [type(block).__name__ for block in stored[-2:]] == ["ListBlock", "Table"]
    assert "หนา" in blocks_text(stored)


def test_tab_stays_in_a_table_and_leaves_a_paragraph(taking: Taking) -> None:
    row = taking.row
    taking.end()
    taking.key(KEY.Key_Return)
    taking.key(KEY.Key_Return)  # out of the list that ends the sample's first statement
    taking.act("insert_table")
    taking.write("ก")
    taking.key(KEY.Key_Tab)
    assert row.edit.hasFocus()
    taking.write("ข")
    taking.page.store_typing()
    assert "\nก\nข\n" in words(taking.statements[0])
    row.edit.moveCursor(QTextCursor.MoveOperation.Start)
    taking.key(KEY.Key_Tab)
    assert taking.row is not row
    assert taking.row.speaker.selectedText() == taking.row.row.speaker


def test_tab_goes_from_cell_to_cell_and_indents_lists_and_leaves_elsewhere(taking: Taking) -> None:
    taking.end()
    taking.key(KEY.Key_Return)
    taking.act("insert_label_values")
    taking.write("น้ำหนัก")
    taking.key(KEY.Key_Tab)
    taking.write("ร้อยละ ๑๐")
    taking.page.store_typing()
    (block,) = [b for b in taking.statements[0].blocks if isinstance(b, LabelValueLines)]
    (line,) = block.lines
    assert (runs_text(line.label), runs_text(line.value)) == ("น้ำหนัก", "ร้อยละ ๑๐")
    taking.key(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    taking.key(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert taking.row.speaker.hasFocus(), "before the first cell there is only the label"
    taking.row.edit.setFocus()
    taking.end()
    taking.write("ข้อแรก")
    taking.act("bulleted_list")
    taking.key(KEY.Key_Tab)
    taking.page.store_typing()
    listed = taking.statements[0].blocks[-1]
    assert isinstance(listed, ListBlock)
    assert [item.level for item in listed.items] == [1]
    taking.key(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    taking.key(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert taking.row.speaker.hasFocus()


def test_what_has_just_been_typed_is_found(taking: Taking) -> None:
    taking.end()
    taking.write(" คำใหม่เอี่ยม")
    taking.key(KEY.Key_F, CTRL)
    taking.write("ใหม่เอี่ยม")
    taking.key(KEY.Key_Escape)
    assert taking.row.edit.textCursor().selectedText() == "ใหม่เอี่ยม"


def test_an_item_without_text_is_begun_by_its_button(taking: Taking, qtbot: QtBot) -> None:
    first = taking.text.items[0]
    for row in first.statements:
        taking.page.show_thing(row.id)
        taking.act("remove_statement")
    empty = taking.scroll.widget(f"empty:{first.id}")
    assert isinstance(empty, EmptyWidget)
    qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    settle()
    assert taking.row.speaker.hasFocus()
    assert taking.text.items[0].statements[0].speaker == ""


def test_the_outline_finds_an_item_without_its_tone_marks_and_goes_there(
    taking: Taking, qtbot: QtBot
) -> None:
    view = child(taking.page, QListView, "outline_view")
    box = child(taking.page, ThaiLineEdit, "outline_edit")
    total = view.model().rowCount()
    assert total == len(taking.text.items)
    box.setFocus()
    type_text(box, "3.2")
    assert 0 < view.model().rowCount() < total
    assert str(view.model().index(0, 0).data()).startswith("๓.๒")
    box.clear()
    type_text(box, "สารบรรณ")
    qtbot.keyClick(box, KEY.Key_Return)
    settle()
    wanted = next(item for item in taking.text.items if "สารบรรณ" in item.title)
    assert taking.row.row.item_id == wanted.id
    box.clear()
    place = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert taking.row.row.item_id == taking.text.items[0].id
    box.setText("ไม่มีวาระเช่นนี้")
    assert view.model().rowCount() == 0


def test_find_and_replace_all_is_one_step(taking: Taking, qtbot: QtBot) -> None:
    before = taking.text
    taking.key(KEY.Key_H, CTRL)
    bar = child(taking.page, FindBar, "find_bar")
    assert bar.isVisible()
    child(bar, ThaiLineEdit, "find_edit").setText("เลขานุการ")
    count = child(bar, QLabel, "count_label").text()
    assert count.startswith("๑ จาก ")
    qtbot.keyClick(child(bar, ThaiLineEdit, "find_edit"), KEY.Key_Return)
    child(bar, ThaiLineEdit, "replace_edit").setText("ฝ่ายเลขาฯ")
    qtbot.mouseClick(child(bar, QPushButton, "replace_all_button"), Qt.MouseButton.LeftButton)
    settle()
    assert "ฝ่ายเลขาฯ" in "".join(words(row) for row in taking.statements)
    taking.undo()
    assert taking.text == before
    qtbot.keyClick(bar, KEY.Key_Escape)
    assert not bar.isVisible()


def test_one_place_is_replaced_and_the_next_is_shown(taking: Taking, qtbot: QtBot) -> None:
    taking.key(KEY.Key_H, CTRL)
    bar = child(taking.page, FindBar, "find_bar")
    first = taking.statements[0]
    word = words(first)[:8]
    child(bar, ThaiLineEdit, "find_edit").setText(word)
    child(bar, ThaiLineEdit, "replace_edit").setText("แทน")
    qtbot.mouseClick(child(bar, QPushButton, "replace_button"), Qt.MouseButton.LeftButton)
    settle()
    assert words(taking.statements[0]).startswith("แทน")
    child(bar, ThaiLineEdit, "find_edit").setText("ไม่มีคำนี้แน่นอน")
    assert not child(bar, QPushButton, "replace_button").isEnabled()


def test_what_cannot_be_stored_stays_with_the_reason_beside_it(
    taking: Taking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise FileTrouble("full", "ดิสก์เต็ม ลบแฟ้มที่ไม่ใช้แล้วลองใหม่", "the disk is full")

    taking.end()
    taking.write("ไม่หาย")
    row = taking.row
    with monkeypatch.context() as patch:
        patch.setattr(taking.program.operations, "run", full)
        taking.page.store_typing()
        assert row.error.text() == "ดิสก์เต็ม ลบแฟ้มที่ไม่ใช้แล้วลองใหม่"
        assert "ไม่หาย" in row.edit.toPlainText()
    taking.page.store_typing()
    assert row.error.text() == ""
    assert words(taking.statements[0]).endswith("ไม่หาย")


def test_typing_into_a_statement_that_is_gone_becomes_a_new_one(taking: Taking) -> None:
    first = taking.statements[0]
    taking.end()
    taking.write("ไม่หาย")

    def remove(uow: UnitOfWork) -> None:
        remove_statement(uow, first.id)

    with taking.program.operations.read() as _:
        pass
    taking.program.operations.run("ลบจากที่อื่น", remove, taking.page)
    taking.page.store_typing()
    rows = [row for row in taking.statements if words(row).endswith("ไม่หาย")]
    assert [row.speaker for row in rows] == [first.speaker]


def test_only_rows_in_sight_exist(taking: Taking) -> None:
    assert len(taking.scroll.made()) < len(taking.scroll.keys) / 2
    bar = taking.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    assert taking.scroll.widget(taking.scroll.keys[-1]) is not None
    assert taking.row.statement_id == taking.statements[0].id, "the keyboard stays where it was"
    taking.page.show_thing(taking.scroll.keys[0].partition(":")[2])
    assert taking.scroll.widget(taking.scroll.keys[-1]) is None


@pytest.mark.slow
def test_random_edits_undone_give_the_start_and_redone_the_end(taking: Taking) -> None:
    dice = random.Random(24)

    def whole() -> str:
        with taking.program.operations.read() as unit:
            return dump_file(unit)

    def type_somewhere() -> None:
        row = dice.choice(taking.statements)
        taking.page.show_thing(row.id)
        for _ in range(dice.randrange(1, 4)):
            taking.write(dice.choice(("ก", "ประชุม ", "12 ", "ข้อ P1")))
            taking.page.store_typing()

    def structure() -> None:
        name = dice.choice(
            ("new_statement", "chair_speaks", "statement_up", "statement_down", "bulleted_list",
             "insert_table", "bold", "remove_statement")
        )  # fmt: skip
        taking.page.show_thing(dice.choice(taking.statements).id)
        taking.page.act(name)

    start = whole()
    state = taking.program.operations.undo_state()
    first = state.undo if state is not None else None
    for _ in range(40):
        dice.choice((type_somewhere, type_somewhere, structure))()
    taking.page.store_typing()
    end = whole()
    undone = 0
    while (state := taking.program.operations.undo_state()) and state.undo != first:
        taking.program.operations.undo(None)
        undone += 1
    assert whole() == start
    for _ in range(undone):
        taking.program.operations.redo(None)
    assert whole() == end
    assert undone > 10


def test_the_paper_is_what_was_put_in(taking: Taking) -> None:
    taking.end()
    taking.key(KEY.Key_Return)
    QApplication.clipboard().setText("หนึ่ง\nสอง")
    taking.key(KEY.Key_V, CTRL)
    taking.page.store_typing()
    assert taking.statements[0].blocks[-2:] == (paragraph("หนึ่ง"), paragraph("สอง"))


def test_copying_within_the_minutes_loses_nothing(taking: Taking) -> None:
    whole = taking.statements[0].blocks
    assert len({type(block) for block in whole}) > 1, "the sample begins with text and a list"
    taking.row.edit.selectAll()
    taking.key(KEY.Key_C, CTRL)
    taking.end()
    taking.key(KEY.Key_Return, CTRL)
    taking.key(KEY.Key_Escape)
    taking.key(KEY.Key_Escape)
    taking.key(KEY.Key_V, CTRL)
    taking.page.store_typing()
    assert taking.statements[1].blocks == whole


def test_what_is_begun_belongs_to_the_item_that_was_clicked(taking: Taking) -> None:
    item = taking.text.items[-1]
    for row in item.statements:
        taking.program.operations.run("ลบ", partial(remove_statement, statement_id=row.id), None)
    empty = item.id
    settle()
    taking.page.focus_first()
    view = child(taking.page, QListView, "outline_view")
    at = view.model().rowCount() - 1
    view.scrollTo(view.model().index(at, 0))
    place = view.visualRect(view.model().index(at, 0)).center()
    taking.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert view.currentIndex().row() == at
    taking.act("new_statement")
    begun = next(item for item in taking.text.items if item.id == empty)
    assert len(begun.statements) == 1


def test_a_line_that_grew_while_one_typed_is_not_cut_above(taking: Taking) -> None:
    edit = taking.row.edit
    edit.verticalScrollBar().setRange(0, 9)
    edit.verticalScrollBar().setValue(6)
    assert edit.verticalScrollBar().value() == 0
