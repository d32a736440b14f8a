"""Keys do not wait for the disk; what the disk refuses in the end stays typed and is said."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.content import blocks_text
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services.committee_file import UnitOfWork
from pcio_desktop.services.minutes import remove_statement
from pcio_desktop.storage import backup
from pcio_desktop.ui.pages.minutes_page import MinutesPage
from pcio_desktop.ui.pages.minutes_rows import StatementWidget
from pcio_desktop.ui.program import Program
from tests.ui.attendance_desk import Desk
from tests.ui.looking import child, settle
from tests.ui.typing_keys import type_text
from tests.ui.waiting_disk import LONGER_THAN_A_KEY, slowest_key, waiting_disk


def _statement(program: Program) -> tuple[MinutesPage, StatementWidget]:
    program.window.actions_by_name["step_minutes"].trigger()
    settle()
    page = child(program.window, MinutesPage, "minutes_page")
    page.focus_first()
    row = page._current  # noqa: SLF001
    assert row is not None
    return page, row


def _stored_texts(path: Path) -> str:
    with closing(sqlite3.connect(path)) as other:
        return "\n".join(text for (text,) in other.execute("SELECT blocks FROM statement"))


def _shown_state(desk: Desk, row: int) -> str:
    assert desk.page.sheet is not None
    return desk.page.sheet.seats[row].state.value


def test_typing_goes_on_while_the_disk_takes_its_time(
    opened: Program, sample_file: Path, qtbot: QtBot
) -> None:
    page, row = _statement(opened)
    told = QSignalSpy(opened.window._operations.stored)  # noqa: SLF001
    with waiting_disk(sample_file):
        type_text(row.edit, "ที่พิมพ์ก่อน")
        page._typing.store_soon()  # noqa: SLF001 - what the pause does
        settle()
        assert slowest_key(row.edit, "ระหว่างที่รอ") < LONGER_THAN_A_KEY
        assert told.count() == 0
    qtbot.waitUntil(lambda: told.count() == 1)
    assert "ที่พิมพ์ก่อน" in _stored_texts(sample_file)
    page.store_typing()
    assert "ที่พิมพ์ก่อนระหว่างที่รอ" in _stored_texts(sample_file)


@pytest.mark.usefixtures("impatient")
def test_what_was_typed_into_a_new_statement_that_is_refused_is_not_lost(
    opened: Program, sample_file: Path, qtbot: QtBot
) -> None:
    page, row = _statement(opened)
    with waiting_disk(sample_file):
        qtbot.keyClick(row.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settle()
        new = page._current  # noqa: SLF001
        assert new is not None
        assert new is not row
        type_text(new.edit, "ไม่หาย")
        qtbot.waitUntil(lambda: new not in page._ui.scroll.made(), timeout=3000)  # noqa: SLF001
        settle()
        page.store_typing()
    opened.window.actions_by_name["try_again"].trigger()
    qtbot.waitUntil(lambda: "ไม่หาย" in _stored_texts(sample_file))
    settle()
    page.store_typing()
    assert _stored_texts(sample_file).count("ไม่หาย") == 1


@pytest.mark.usefixtures("impatient")
def test_what_the_disk_refuses_stays_typed_and_is_stored_later(
    opened: Program, sample_file: Path, qtbot: QtBot
) -> None:
    page, row = _statement(opened)
    begun = len(page.rows)
    with waiting_disk(sample_file):
        type_text(row.edit, "ที่หนึ่ง")
        page._typing.store_soon()  # noqa: SLF001
        type_text(row.edit, "ที่สอง")
        qtbot.waitUntil(lambda: row.error.text() != "", timeout=3000)
    assert "ที่หนึ่งที่สอง" in blocks_text(row.edit.blocks)
    assert "ที่หนึ่ง" not in _stored_texts(sample_file)
    page.store_typing()
    assert row.error.text() == ""
    assert "ที่หนึ่งที่สอง" in _stored_texts(sample_file)
    assert len(page.rows) == begun  # it was not taken for somebody else's


def _show_another_meeting(program: Program, page: MinutesPage) -> None:
    other = next(row.id for row in program.operations.meetings() if row.id != page.meeting_id)
    program.window.file_view.page.show_meeting(other)
    assert page.meeting_id == other


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("handed_over", [False, True])
def test_what_is_refused_as_another_meeting_is_shown_is_kept_and_that_one_can_be_written(
    opened: Program, sample_file: Path, qtbot: QtBot, handed_over: bool
) -> None:
    page, row = _statement(opened)
    with waiting_disk(sample_file):
        type_text(row.edit, "ไม่หาย")
        page._typing.store_soon()  # noqa: SLF001
        if handed_over:
            settle()
        _show_another_meeting(opened, page)
        qtbot.waitUntil(lambda: "แฟ้มกำลังเปิดอยู่" in opened.window.notice, timeout=3000)
        qtbot.wait(1)  # the rows of the first go
    page.focus_first()
    assert page._current is not None  # noqa: SLF001
    type_text(page._current.edit, "อีกครั้งหนึ่ง")  # noqa: SLF001
    page.store_typing()
    assert "อีกครั้งหนึ่ง" in _stored_texts(sample_file)
    opened.operations.open(sample_file)
    assert "ไม่หาย" in _stored_texts(sample_file)


@pytest.mark.usefixtures("impatient")
def test_a_row_out_of_sight_stays_until_the_disk_has_answered(
    opened: Program, sample_file: Path, qtbot: QtBot
) -> None:
    page, row = _statement(opened)
    last = next(key for key in reversed(page.rows) if key.startswith("statement:"))
    with waiting_disk(sample_file):
        type_text(row.edit, "ไม่หาย")
        page._typing.store_soon()  # noqa: SLF001
        page.show_thing(last.partition(":")[2])
        page._ui.scroll.measure_anew()  # noqa: SLF001 - rows out of sight go
        qtbot.wait(1)
        qtbot.waitUntil(lambda: row.error.text() != "", timeout=3000)
    page.store_typing()
    assert "ไม่หาย" in _stored_texts(sample_file)
    assert not page._typing.holds(row)  # noqa: SLF001


def _remove(program: Program, row: StatementWidget, *, initiator: QObject | None) -> None:
    """The statement goes, as if by another page."""

    def remove(uow: UnitOfWork) -> None:
        remove_statement(uow, row.statement_id)

    program.operations.run("ลบจากที่อื่น", remove, initiator)


@pytest.mark.usefixtures("impatient")
def test_what_was_typed_into_a_statement_that_is_gone_outlives_a_refusal_too(
    opened: Program, sample_file: Path, qtbot: QtBot
) -> None:
    page, row = _statement(opened)
    type_text(row.edit, "ไม่หาย")
    _remove(opened, row, initiator=page)
    with waiting_disk(sample_file):
        page.store_typing()
        settle()
    assert "แฟ้มกำลังเปิดอยู่" in opened.window.notice
    assert "ไม่หาย" not in _stored_texts(sample_file)
    opened.window.actions_by_name["try_again"].trigger()
    qtbot.waitUntil(lambda: "ไม่หาย" in _stored_texts(sample_file))


def test_what_was_typed_into_a_statement_that_is_gone_comes_back_by_itself(
    opened: Program, sample_file: Path, qtbot: QtBot
) -> None:
    page, row = _statement(opened)
    type_text(row.edit, "ไม่หาย")
    _remove(opened, row, initiator=None)
    qtbot.waitUntil(lambda: "ไม่หาย" in _stored_texts(sample_file))
    settle()
    page.store_typing()
    assert _stored_texts(sample_file).count("ไม่หาย") == 1


@pytest.mark.usefixtures("impatient")
def test_a_new_statement_that_cannot_be_stored_goes_again_and_is_said(
    opened: Program, sample_file: Path, qtbot: QtBot
) -> None:
    page, row = _statement(opened)
    begun = page.rows
    with waiting_disk(sample_file):
        QTest.keyClick(row.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert len(page.rows) == len(begun) + 1  # seen at once
        qtbot.waitUntil(lambda: page.rows == begun, timeout=3000)
    assert "แฟ้มกำลังเปิดอยู่" in opened.window.notice


def test_closing_waits_for_what_is_not_stored_yet(opened: Program, sample_file: Path) -> None:
    _, row = _statement(opened)
    type_text(row.edit, "ก่อนปิด")
    opened.window.close()
    assert "ก่อนปิด" in _stored_texts(sample_file)


@pytest.mark.usefixtures("impatient")
def test_storing_waits_for_a_snapshot_however_long_that_reads(
    opened: Program, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, row = _statement(opened)
    reads = threading.Event()

    def copy_slowly(path: Path, target: Path) -> None:
        with waiting_disk(path):
            reads.set()
            time.sleep(0.6)  # twice what the file waits
        copy(path, target)

    type_text(row.edit, "ก่อน")
    page.store_typing()
    copy = backup.copy_pages
    monkeypatch.setattr(backup, "copy_pages", copy_slowly)
    opened.operations.begin_snapshot(SnapshotReason.CHANGED)
    reads.wait(5)
    type_text(row.edit, "ระหว่าง")
    page.store_typing()
    assert row.error.text() == ""
    assert "ก่อนระหว่าง" in _stored_texts(sample_file)


def test_a_mark_is_not_taken_for_somebody_elses_where_the_file_is_opened_again(
    desk: Desk, office_file: Path
) -> None:
    QTest.keyClick(desk.view, Qt.Key.Key_1)
    desk.program.operations.open(office_file)  # in the same turn
    desk.program.window.actions_by_name["step_attendance"].trigger()
    settle()
    desk.page._view.go_to(0)  # noqa: SLF001
    desk.press(Qt.Key.Key_3)
    assert _shown_state(desk, 0) == "absent"


@pytest.mark.usefixtures("impatient")
def test_a_mark_that_cannot_be_stored_goes_again_and_is_said(
    desk: Desk, office_file: Path, qtbot: QtBot
) -> None:
    with waiting_disk(office_file):
        desk.press(Qt.Key.Key_1)
        assert _shown_state(desk, 0) == "in_person"  # seen at once
        qtbot.waitUntil(lambda: _shown_state(desk, 0) == "unrecorded", timeout=3000)
    assert "แฟ้มกำลังเปิดอยู่" in desk.program.window.notice
    desk.press(Qt.Key.Key_1)
    assert _shown_state(desk, 1) == "in_person"


@pytest.mark.usefixtures("impatient")
def test_a_substitute_that_cannot_be_stored_stands_in_the_editor_again(
    desk: Desk, office_file: Path, qtbot: QtBot
) -> None:
    with waiting_disk(office_file):
        desk.press(Qt.Key.Key_2)
        desk.type("นายสมมุติ มาแทน")
        desk.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
        assert not desk.editor.is_open
        qtbot.waitUntil(lambda: desk.editor.is_open, timeout=3000)
    assert desk.editor.problem != ""
    desk.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    settle()
    assert _shown_state(desk, 0) == "represented"


@pytest.mark.usefixtures("impatient")
def test_a_substitute_that_cannot_be_stored_is_read_out_while_another_is_asked_for(
    desk: Desk, office_file: Path, qtbot: QtBot
) -> None:
    with waiting_disk(office_file):
        _enter_substitute(desk)
        QTest.keyClick(desk.view, Qt.Key.Key_2)
        qtbot.waitUntil(lambda: "แฟ้มกำลังเปิดอยู่" in desk.program.window.notice, timeout=3000)
    assert desk.editor.is_open
    assert "นายสมมุติ มาแทน" in desk.program.window.notice


@pytest.mark.usefixtures("impatient")
def test_a_substitute_that_cannot_be_stored_is_told_again_on_its_page(
    desk: Desk, office_file: Path, qtbot: QtBot
) -> None:
    with waiting_disk(office_file):
        _enter_substitute(desk)
        desk.window.actions_by_name["show_committee"].trigger()
        qtbot.waitUntil(lambda: "แฟ้มกำลังเปิดอยู่" in desk.program.window.notice, timeout=3000)
        settle()
    assert "นายสมมุติ มาแทน" in desk.program.window.notice
    assert not desk.editor.isVisible()
    desk.window.actions_by_name["step_attendance"].trigger()
    settle()
    assert _shown_state(desk, 0) == "represented"  # told again as the keyboard went to the table


def _enter_substitute(desk: Desk) -> None:
    """Without a turn of the event loop, so that nothing is on its way to the disk yet."""
    desk.press(Qt.Key.Key_2)
    desk.type("นายสมมุติ มาแทน")
    for _ in range(2):
        focus = desk.window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Return)
    assert not desk.editor.is_open


@pytest.mark.usefixtures("impatient")
def test_trying_again_says_that_a_refused_mark_can_be_made_again(
    desk: Desk, office_file: Path, qtbot: QtBot
) -> None:
    with waiting_disk(office_file):
        desk.press(Qt.Key.Key_1)
        qtbot.waitUntil(lambda: _shown_state(desk, 0) == "unrecorded", timeout=3000)
    desk.program.window.actions_by_name["try_again"].trigger()
    assert "เขียนแฟ้มได้ตามปกติแล้ว" in desk.program.window.notice
