"""Undo takes nothing back that is out of sight: it goes there, says so, or asks first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.content import blocks_text, paragraph
from pcio_desktop.services.attendance import record_vacant
from pcio_desktop.services.committee_file import UnitOfWork
from pcio_desktop.services.committee_settings import name_committee
from pcio_desktop.services.meeting_details import delete_meeting
from pcio_desktop.services.minutes import read_minutes, write_statement
from pcio_desktop.ui import undoing
from pcio_desktop.ui.pages.committee_page import CommitteePage
from pcio_desktop.ui.program import Program
from tests.ui.looking import child, settle
from tests.ui.minutes_desk import KEY, Taking, words
from tests.ui.typing_keys import CTRL

_NEW = "ข้อความใหม่"


def page_name(program: Program) -> str:
    return child(program.window, CommitteePage, "committee_page").page_name


def write(program: Program, statement_id: str) -> None:
    def write_(uow: UnitOfWork) -> None:
        write_statement(uow, statement_id, (paragraph(_NEW),))

    program.operations.run("แก้คำกล่าว", write_, None)
    settle()


def first_text(program: Program, meeting_id: str) -> tuple[str, str]:
    with program.operations.read() as unit:
        row = next(row for item in read_minutes(unit, meeting_id).items for row in item.statements)
    return row.id, blocks_text(row.blocks)


def test_a_meeting_goes_only_at_the_second_press_and_soon(
    taking: Taking, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its import is all there is to undo: one Ctrl+Z in the text must not empty the file."""
    program, before = taking.program, taking.program.operations.meetings()
    taking.key(KEY.Key_Z, CTRL)
    assert program.operations.meetings() == before
    assert program.window.notice == (
        "เลิกทำ: นำเข้าข้อมูลตัวอย่าง – การประชุมทั้งครั้งจะหายไป กดอีกครั้งเพื่อเลิกทำ"
    )
    taking.end()
    taking.write("พิมพ์ต่อ")  # what is typed meanwhile is what the second press takes back
    taking.page.store_typing()
    taking.undo()
    assert program.operations.meetings() == before
    assert program.window.notice == "เลิกทำแล้ว: พิมพ์คำกล่าว"
    taking.undo()
    program.window.actions_by_name["show_roster"].trigger()
    undo = child(program.window, QPushButton, "undo_button")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert program.operations.meetings() == []
    program.window.actions_by_name["redo"].trigger()
    assert program.operations.meetings() == before
    taken = child(program.window, undoing.Undoing, "undoing")
    taking.undo()
    taken._patience.timeout.emit()  # noqa: SLF001 – six seconds have passed
    taking.undo()
    assert program.operations.meetings() == before


def test_what_was_done_to_another_meeting_is_asked_for_and_then_shown(taking: Taking) -> None:
    program = taking.program
    here = taking.page.meeting_id
    other = next(row.id for row in program.operations.meetings() if row.id != here)
    key, before = first_text(program, other)
    write(program, key)
    taking.undo()
    assert program.window.notice == ("เลิกทำในการประชุมครั้งที่ ๑/๒๕๖๘: แก้คำกล่าว – กดอีกครั้งเพื่อเลิกทำ")
    assert first_text(program, other) == (key, _NEW)
    assert taking.page.meeting_id == here
    taking.undo()
    assert first_text(program, other) == (key, before)
    assert taking.page.meeting_id == other
    assert taking.row.statement_id == key
    taking.redo()
    assert first_text(program, other) == (key, _NEW), "it is in sight now"


def test_undo_goes_to_the_page_of_what_it_changes(taking: Taking) -> None:
    program = taking.program
    meeting_id = taking.page.meeting_id
    assert meeting_id is not None
    program.operations.run("ชื่อคณะกรรมการ", lambda uow: name_committee(uow, "คณะใหม่", "", ""), None)
    line = program.operations.attendance(meeting_id).seats[0].id
    program.operations.run("ว่าง", lambda uow: record_vacant(uow, line), None)
    write(program, taking.statements[-1].id)
    program.window.actions_by_name["step_agenda"].trigger()
    taking.undo()
    assert page_name(program) == "minutes"
    assert taking.row.statement_id == taking.statements[-1].id
    taking.undo()
    assert page_name(program) == "attendance"
    taking.undo()
    assert page_name(program) == "committee"
    assert program.window.notice == "เลิกทำแล้ว: ชื่อคณะกรรมการ"
    taking.redo()
    assert page_name(program) == "committee"


def test_what_is_undone_on_the_same_page_comes_into_sight_and_the_keyboard_stays(
    taking: Taking,
) -> None:
    last = taking.statements[-1]
    write(taking.program, last.id)
    here = taking.row.statement_id
    assert taking.scroll.widget(f"statement:{last.id}") is None, "it is far below"
    taking.undo()
    assert taking.row.statement_id == here
    assert words(taking.statements[-1]) == words(last)
    row = taking.scroll.widget(f"statement:{last.id}")
    assert row is not None
    assert 0 <= row.y() < taking.scroll.viewport().height()


def test_a_deleted_meeting_comes_back_at_the_first_press_and_is_shown(taking: Taking) -> None:
    program, deleted = taking.program, taking.page.meeting_id
    assert deleted is not None
    program.operations.run("ลบการประชุม", lambda uow: delete_meeting(uow, deleted), None)
    settle()
    assert taking.page.meeting_id != deleted
    taking.undo()
    assert taking.page.meeting_id == deleted
    taking.redo()
    assert taking.page.meeting_id == deleted, "asked first"
    taking.redo()
    assert taking.page.meeting_id != deleted
