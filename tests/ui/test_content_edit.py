"""Typing minutes: paragraphs, lists, tables, marks and Thai digits, by key."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.content import (
    LabelValueLine,
    LabelValueLines,
    ListBlock,
    ListItem,
    ListKind,
    Paragraph,
    RowKind,
    Run,
    Table,
    blocks_text,
    paragraph,
    plain,
)
from pcio_desktop.ui.content_formats import ContentLook
from pcio_desktop.ui.palette import DARK
from pcio_desktop.ui.widgets.content_edit import ContentEdit
from pcio_desktop.ui.widgets.list_marks import list_marks
from tests.builders import a_table, every_block
from tests.ui.looking import settle
from tests.ui.typing_keys import CTRL, SHIFT, type_text

KEY = Qt.Key


@pytest.fixture
def edit(qtbot: QtBot) -> Generator[ContentEdit]:
    made = ContentEdit()
    qtbot.addWidget(made)
    made.resize(500, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    yield made
    made.close()


def at_end(edit: ContentEdit) -> None:
    edit.moveCursor(QTextCursor.MoveOperation.End)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        (
            "ครั้งที่ 1/2567 ข้อ P1.2 ร้อยละ 37.5 a2@b.th",
            "ครั้งที่ ๑/๒๕๖๗ ข้อ P1.2 ร้อยละ ๓๗.๕ a2@b.th",
        ),
        ("4G และ 5 แห่ง", "4G และ ๕ แห่ง"),
        ("ISO 27001 ปี 2024", "ISO 27001 ปี ๒๐๒๔"),
        ("www.pcio.go.th/2567", "www.pcio.go.th/2567"),
        ("ข้อ1)2", "ข้อ๑)๒"),
        ("๑๒ a๓", "๑๒ a๓"),
    ],
)
def test_digits_become_thai_token_by_token(edit: ContentEdit, typed: str, wanted: str) -> None:
    edit.set_blocks(())
    type_text(edit, typed)
    assert edit.blocks == (paragraph(wanted),)


def test_digits_stay_where_the_committee_or_a_mark_says_so(edit: ContentEdit) -> None:
    edit.set_blocks(())
    edit.toggle_mark("keep_digits")
    type_text(edit, "12")
    edit.toggle_mark("keep_digits")
    type_text(edit, " 3")
    assert edit.blocks == (Paragraph((Run("12", keep_digits=True), Run(" ๓"))),)
    edit.thai_digits = False
    edit.set_blocks(())
    type_text(edit, "2567")
    assert edit.blocks == (paragraph("2567"),)


def test_few_undos_take_the_typing_back_with_its_digits(edit: ContentEdit, qtbot: QtBot) -> None:
    edit.set_blocks(())
    type_text(edit, "ปี 2567")
    for _ in range(3):
        qtbot.keyClick(edit, KEY.Key_Z, CTRL)
    assert blocks_text(edit.blocks) == ""
    for _ in range(3):
        qtbot.keyClick(edit, KEY.Key_Y, CTRL)
    assert edit.blocks == (paragraph("ปี ๒๕๖๗"),)


def test_digits_of_what_is_there_are_converted_on_demand(edit: ContentEdit) -> None:
    kept = Run("๑ 12", keep_digits=True)
    edit.set_blocks((Paragraph((Run("ปี 2567 P1 "), kept)),))
    edit.convert_digits()
    assert edit.blocks == (Paragraph((Run("ปี ๒๕๖๗ P1 "), kept)),)


def test_enter_makes_paragraphs_and_leaves_lists(edit: ContentEdit, qtbot: QtBot) -> None:
    edit.set_blocks(())
    type_text(edit, "ก")
    qtbot.keyClick(edit, KEY.Key_Return)
    edit.toggle_list(ListKind.NUMBERED)
    type_text(edit, "ข")
    qtbot.keyClick(edit, KEY.Key_Return)
    qtbot.keyClick(edit, KEY.Key_Tab)
    type_text(edit, "ค")
    assert [words for _, words in list_marks(edit.document())] == ["๑.", "๑.๑"]
    qtbot.keyClick(edit, KEY.Key_Return)
    qtbot.keyClick(edit, KEY.Key_Backtab, SHIFT)
    qtbot.keyClick(edit, KEY.Key_Return)
    type_text(edit, "ง")
    items = (ListItem(plain("ข")), ListItem(plain("ค"), 1))
    assert edit.blocks == (paragraph("ก"), ListBlock(ListKind.NUMBERED, items), paragraph("ง"))
    assert not edit.grab().isNull()


def test_a_list_of_the_other_kind_is_another_list(edit: ContentEdit) -> None:
    edit.set_blocks((paragraph("ก"), paragraph("ข"), paragraph("ค")))
    edit.selectAll()
    edit.toggle_list(ListKind.BULLETED)
    assert [words for _, words in list_marks(edit.document())] == ["-", "-", "-"]
    at_end(edit)
    edit.toggle_list(ListKind.NUMBERED)
    kinds = [block.kind for block in edit.blocks if isinstance(block, ListBlock)]
    assert kinds == [ListKind.BULLETED, ListKind.NUMBERED]
    edit.selectAll()
    edit.toggle_list(ListKind.NUMBERED)
    edit.toggle_list(ListKind.NUMBERED)
    assert edit.blocks == (paragraph("ก"), paragraph("ข"), paragraph("ค"))


def test_marks_are_put_on_and_off(edit: ContentEdit) -> None:
    edit.set_blocks((paragraph("คำสำคัญ"),))
    edit.select_span(0, 0, 3)
    for mark in ("bold", "italic", "underline", "keep_digits"):
        edit.toggle_mark(mark)
    marked = Run("คำส", bold=True, italic=True, underline=True, keep_digits=True)
    assert edit.blocks == (Paragraph((marked, Run("ำคัญ"))),)
    for mark in ("bold", "italic", "underline", "keep_digits"):
        edit.toggle_mark(mark)
    assert edit.blocks == (paragraph("คำสำคัญ"),)


def test_tab_goes_through_a_table_and_adds_a_row_at_its_end(
    edit: ContentEdit, qtbot: QtBot
) -> None:
    edit.set_blocks(())
    edit.insert_table()
    for letter in "กขคงจฉชซฌญ":
        type_text(edit, letter)
        qtbot.keyClick(edit, KEY.Key_Tab)
    (table,) = edit.blocks
    assert isinstance(table, Table)
    assert [row.kind for row in table.rows] == [RowKind.HEADER, *[RowKind.BODY] * 3]
    assert "".join(blocks_text([table]).split()) == "กขคงจฉชซฌญ"
    qtbot.keyClick(edit, KEY.Key_Backtab, SHIFT)
    type_text(edit, "ฎ")
    assert "ญ" not in blocks_text(edit.blocks), "the whole cell was selected"


def test_rows_and_columns_come_and_go(edit: ContentEdit) -> None:
    edit.set_blocks((a_table(),))
    before = edit.blocks
    edit.select_span(4, 0, 0)
    for what in ("row_below", "add_column", "row_above", "toggle_header", "toggle_header"):
        edit.edit_table(what)
        assert edit.blocks != before or what == "toggle_header"
    (table,) = edit.blocks
    assert isinstance(table, Table)
    assert len(table.rows) == len(a_table().rows) + 2
    assert len(table.widths) == 4
    assert table.rows[0].kind is RowKind.HEADER
    assert table.rows[1].kind is RowKind.GROUP
    for _ in range(3):
        edit.edit_table("remove_column")
    for _ in range(7):
        edit.edit_table("remove_row")
    while edit.document().isUndoAvailable():
        edit.undo()
    assert edit.blocks == before


def test_label_value_lines_grow_by_enter(edit: ContentEdit, qtbot: QtBot) -> None:
    edit.set_blocks(())
    edit.insert_label_values()
    for words in ("ตัวชี้วัด", "ร้อยละ", "รวม"):
        type_text(edit, words)
        qtbot.keyClick(edit, KEY.Key_Tab)
    type_text(edit, "ทั้งหมด")
    qtbot.keyClick(edit, KEY.Key_Return)
    lines = edit.blocks[0]
    assert isinstance(lines, LabelValueLines)
    assert lines.lines == (
        LabelValueLine(plain("ตัวชี้วัด"), plain("ร้อยละ")),
        LabelValueLine(plain("รวม"), plain("ทั้งหมด")),
        LabelValueLine((), ()),
    )


def test_a_text_is_cut_at_the_cursor(edit: ContentEdit) -> None:
    edit.set_blocks((paragraph("หนึ่งสอง"), a_table(), paragraph("สาม")))
    edit.select_span(0, 5, 5)
    assert edit.halves() == ((paragraph("หนึ่ง"),), (paragraph("สอง"), a_table(), paragraph("สาม")))
    edit.set_blocks((paragraph("หนึ่ง"), paragraph("สอง")))
    edit.select_span(1, 0, 0)
    assert edit.halves() == ((paragraph("หนึ่ง"),), (paragraph("สอง"),))
    at_end(edit)
    assert edit.halves() == ((paragraph("หนึ่ง"), paragraph("สอง")), (Paragraph(()),))


def test_ctrl_enter_backspace_and_arrows_ask_the_paper(edit: ContentEdit, qtbot: QtBot) -> None:
    edit.set_blocks((paragraph("ก"),))
    with qtbot.waitSignal(edit.split_wanted):
        qtbot.keyClick(edit, KEY.Key_Return, CTRL)
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    with qtbot.waitSignal(edit.join_wanted):
        qtbot.keyClick(edit, KEY.Key_Backspace)
    with qtbot.waitSignal(edit.left_by) as left:
        qtbot.keyClick(edit, KEY.Key_Up)
    assert left.args == [-1]
    with qtbot.waitSignal(edit.left_by) as left:
        qtbot.keyClick(edit, KEY.Key_Down)
    assert left.args == [1]
    assert edit.blocks == (paragraph("ก"),)


def test_what_a_reader_makes_of_the_clipboard_is_put_in(edit: ContentEdit) -> None:
    edit.set_blocks((paragraph("ก"),))
    at_end(edit)
    data = QMimeData()
    data.setText("ข")
    edit.reader = lambda _data: every_block()
    edit.insertFromMimeData(data)
    assert edit.blocks == (paragraph("ก"), *every_block())
    edit.reader = lambda _data: None
    at_end(edit)
    edit.insertFromMimeData(data)
    assert edit.blocks[-1] == paragraph("ข")


def test_another_look_changes_no_text(edit: ContentEdit) -> None:
    edit.set_blocks(every_block())
    high = edit.height_for(400)
    edit.wear(ContentLook(DARK, 150))
    assert edit.blocks == every_block()
    assert edit.height_for(200) > high


def test_the_height_follows_the_text(edit: ContentEdit, qtbot: QtBot) -> None:
    edit.set_blocks((paragraph("ก"),))
    settle()
    with qtbot.waitSignal(edit.height_changed):
        qtbot.keyClick(edit, KEY.Key_Return)


def test_kept_digits_say_so_under_the_pointer_and_nothing_else_does(edit: ContentEdit) -> None:
    edit.set_blocks((Paragraph((Run("ปี "), Run("2024", keep_digits=True), Run(" และต่อไป"))),))
    places = []
    for position in (5, 10):
        cursor = edit.textCursor()
        cursor.setPosition(position)
        places.append(edit.cursorRect(cursor).center())
    assert [edit.tip_at(place) for place in places] == ["These digits stay as they are typed", ""]
