"""Going about the minutes: the outline, words found and replaced, rows made when they are seen."""

import random
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from pcio_desktop.services.dumping import dump_file
from pcio_desktop.services.minutes import remove_statement
from pcio_desktop.ui.pages.minutes_page import MinutesPage
from pcio_desktop.ui.pages.minutes_rows import (
    EmptyWidget,
    HeadingWidget,
    OutcomeWidget,
    StatementWidget,
)
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.find_bar import FindBar
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit
from tests.ui.looking import child, settle
from tests.ui.minutes_desk import KEY, Taking, words
from tests.ui.typing_keys import CTRL, type_text


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


def test_only_rows_in_sight_exist(taking: Taking) -> None:
    assert len(taking.scroll.made()) < len(taking.scroll.keys) / 2
    bar = taking.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    assert taking.scroll.widget(taking.scroll.keys[-1]) is not None
    assert taking.row.statement_id == taking.statements[0].id, "the keyboard stays where it was"
    taking.page.show_thing(taking.scroll.keys[0].partition(":")[2])
    assert taking.scroll.widget(taking.scroll.keys[-1]) is None


def test_the_row_one_wrote_in_is_there_after_scrolling_far_away(
    taking: Taking, qtbot: QtBot
) -> None:
    row = taking.row
    child(taking.page, QListView, "outline_view").setFocus()
    bar = taking.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.wait(1)  # in which what was given up is deleted
    taking.page.store_typing()
    taking.page.focus_first()
    assert taking.row is row


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


def test_all_of_the_left_column_begins_at_one_edge(taking: Taking) -> None:
    """Headings, speakers on one line and on several, and outcomes."""
    page, edges = taking.page, dict[str, int]()
    for key in taking.scroll.keys[:12]:
        row = taking.scroll.bring(key)
        settle()
        if isinstance(row, StatementWidget):
            field = row.speaker
            edges["speaker"] = (
                field.mapTo(page, field.rect().topLeft()).x()
                + field.textMargins().left()
                + 2  # which every line edit adds
            )
        elif isinstance(row, HeadingWidget | OutcomeWidget):
            label = row.findChildren(QLabel)[0]
            edges[type(row).__name__] = label.mapTo(page, label.rect().topLeft()).x()
    assert len(edges) == 3
    assert len(set(edges.values())) == 1, edges


def test_a_statement_left_for_another_meeting_is_not_asked_any_more(opened: Program) -> None:
    actions = opened.window.actions_by_name
    actions["step_minutes"].trigger()
    settle()
    page = child(opened.window, MinutesPage, "minutes_page")
    page.focus_first()
    assert page._current is not None  # noqa: SLF001
    type_text(page._current.edit, "ก")  # noqa: SLF001
    for name in ("step_details", "next_meeting", "step_minutes", "show_ledger", "step_minutes"):
        actions[name].trigger()
        settle()
    assert page._current is None or page._current in page._ui.scroll.made()  # noqa: SLF001
