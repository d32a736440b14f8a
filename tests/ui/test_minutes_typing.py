"""What is typed into the minutes goes into the file, whatever happens meanwhile."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.content import blocks_text
from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.services.committee_file import UnitOfWork
from pcio_desktop.services.minutes import remove_statement
from pcio_desktop.ui.widgets.find_bar import FindBar
from tests.ui.looking import child, settle
from tests.ui.minutes_desk import KEY, Taking, words


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

    taking.program.operations.run("ลบจากที่อื่น", remove, taking.page)
    taking.page.store_typing()
    settle()
    rows = [row for row in taking.statements if words(row).endswith("ไม่หาย")]
    assert [row.speaker for row in rows] == [first.speaker]


def test_a_line_that_grew_while_one_typed_is_not_cut_above(taking: Taking) -> None:
    edit = taking.row.edit
    edit.verticalScrollBar().setRange(0, 9)
    edit.verticalScrollBar().setValue(6)
    assert edit.verticalScrollBar().value() == 0
