"""Marks, lists, tables and pasted text in the minutes, as a recorder meets them."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from pcio_desktop.domain.content import (
    LabelValueLines,
    ListBlock,
    blocks_text,
    paragraph,
    runs_text,
)
from tests.ui.minutes_desk import KEY, SHIFT, Taking, words
from tests.ui.typing_keys import CTRL


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
    taking.key(KEY.Key_Backtab, SHIFT)
    taking.key(KEY.Key_Backtab, SHIFT)
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
    taking.key(KEY.Key_Backtab, SHIFT)
    taking.key(KEY.Key_Backtab, SHIFT)
    assert taking.row.speaker.hasFocus()


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
