"""The disk is full, the file is moved, deleted or replaced while somebody types: nothing is lost.

Each time a Thai sentence says so, the typing stays, work goes on elsewhere, or here once the fault
is gone.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.content import blocks_text
from pcio_desktop.services.committee_file import Access, open_committee_file
from pcio_desktop.services.meetings import list_meetings
from pcio_desktop.services.minutes import read_minutes
from pcio_desktop.ui.pages.minutes_page import MinutesPage
from pcio_desktop.ui.pages.minutes_rows import StatementWidget
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.attendance_view import AttendanceView
from pcio_desktop.ui.widgets.notice_bar import NoticeBar
from tests.faults.disk import FULL, Disk, disk
from tests.ui.conftest import Boxes
from tests.ui.looking import child, settle
from tests.ui.typing_keys import type_text

FIRST, SECOND = "ที่บันทึกได้", "ที่บันทึกไม่ได้"


def _all_text(path: Path) -> str:
    with open_committee_file(path, access=Access.VIEW) as file, file.read() as unit:
        meetings = [read_minutes(unit, meeting.id) for meeting in list_meetings(unit)]
    return "\n".join(
        blocks_text(row.blocks) for one in meetings for item in one.items for row in item.statements
    )


class Writer:
    """Somebody who types into the minutes."""

    def __init__(self, program: Program, path: Path) -> None:
        self.program = program
        program.window.open_path(path)
        program.window.actions_by_name["step_minutes"].trigger()
        settle()
        self.page = child(program.window, MinutesPage, "minutes_page")
        self.page.focus_first()

    def row(self) -> StatementWidget:
        row = self.page._current  # noqa: SLF001
        assert row is not None
        return row

    def text(self) -> str:
        return blocks_text(self.row().edit.blocks)

    def type(self, text: str) -> None:
        type_text(self.row().edit, text)
        self.page.store_typing()
        settle()

    def look(self) -> str:
        """What the bar at the bottom says of it."""
        settle()
        return self.program.window.notice

    def press(self, name: str) -> None:
        bar = self.program.window.findChild(NoticeBar)
        assert isinstance(bar, NoticeBar)
        button = child(bar, QPushButton, f"{name}_button")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()


@pytest.fixture
def writer(program: Program, sample_file: Path) -> Writer:
    made = Writer(program, sample_file)
    made.type(FIRST)
    return made


@pytest.fixture
def spoilt() -> Iterator[Disk]:
    with disk() as made:
        yield made


def test_on_a_full_disk_typing_stays_and_is_stored_once_there_is_room(
    spoilt: Disk, program: Program, sample_file: Path, qtbot: QtBot
) -> None:
    writer = Writer(program, sample_file)
    writer.type(FIRST)
    spoilt.fail_at, spoilt.count, spoilt.stays_broken, spoilt.code = 1, 0, True, FULL
    writer.type(SECOND)
    assert "ดิสก์เต็ม" in writer.look()
    assert "สิ่งที่พิมพ์ยังเก็บไว้" in program.window.notice
    assert SECOND in writer.text()
    spoilt.heal()
    writer.press("try_again")
    qtbot.waitUntil(lambda: "เขียนแฟ้มได้ตามปกติแล้ว" in writer.look())
    assert FIRST + SECOND in _all_text(sample_file)


def test_what_was_refused_is_stored_after_another_page_could_store(
    spoilt: Disk, program: Program, sample_file: Path, qtbot: QtBot
) -> None:
    writer = Writer(program, sample_file)
    spoilt.fail_at, spoilt.count, spoilt.stays_broken, spoilt.code = 1, 0, True, FULL
    writer.type(SECOND)
    program.window.actions_by_name["step_attendance"].trigger()
    settle()
    spoilt.heal()
    view = child(program.window, AttendanceView, "attendance_view")
    for key in (Qt.Key.Key_4, Qt.Key.Key_1):  # one of them is a change
        QTest.keyClick(view, key)
    qtbot.waitUntil(lambda: "เขียนแฟ้มได้ตามปกติแล้ว" in program.window.notice, timeout=3000)
    qtbot.waitUntil(lambda: SECOND in _all_text(sample_file), timeout=3000)


@pytest.mark.parametrize("name", ["new_statement", "remove_statement"])
def test_a_statement_whose_typing_was_refused_is_left_as_it_is(
    spoilt: Disk, program: Program, sample_file: Path, name: str
) -> None:
    writer = Writer(program, sample_file)
    begun = len(writer.page.rows)
    writer.row().edit.moveCursor(QTextCursor.MoveOperation.End)
    type_text(writer.row().edit, FIRST + SECOND)
    for _ in SECOND:
        writer.row().edit.moveCursor(QTextCursor.MoveOperation.PreviousCharacter)
    spoilt.fail_at, spoilt.count, spoilt.stays_broken, spoilt.code = 1, 0, False, FULL
    program.window.actions_by_name[name].trigger()
    settle()
    spoilt.heal()
    writer.page.store_typing()
    settle()
    assert _all_text(sample_file).count(SECOND) == 1
    assert len(writer.page.rows) == begun


def test_on_a_full_disk_work_goes_on_elsewhere_with_what_was_typed(
    spoilt: Disk,
    program: Program,
    sample_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    writer = Writer(program, sample_file)
    program.window.actions_by_name["next_meeting"].trigger()
    writer.page.focus_first()
    written = writer.page.meeting_id
    spoilt.fail_at, spoilt.count, spoilt.stays_broken, spoilt.code = 1, 0, True, FULL
    writer.type(SECOND)
    writer.look()
    target = tmp_path / "ที่อื่น.pcio"

    def choose(*_: object) -> Path:
        spoilt.heal()  # there is room on the other disk
        return target

    monkeypatch.setattr("pcio_desktop.ui.messages.choose_file_to_save", choose)
    writer.press("save_elsewhere")
    assert program.operations.path == target
    assert writer.page.meeting_id == written  # nobody writes on in another meeting
    assert str(target) in program.window.notice
    assert SECOND in _all_text(target)


@pytest.mark.parametrize("how", ["moved", "deleted", "replaced"])
def test_a_file_that_goes_from_under_the_program_goes_on_elsewhere_whole(
    writer: Writer, sample_file: Path, tmp_path: Path, boxes: Boxes, how: str
) -> None:
    other = shutil.copy(sample_file, tmp_path / "อื่น.pcio")
    if how == "moved":
        sample_file.rename(tmp_path / "ย้ายไป.pcio")
    elif how == "deleted":
        sample_file.unlink()
    else:
        Path(other).replace(sample_file)
    writer.type(SECOND)
    said = writer.look()
    assert any("ก" <= letter <= "ฮ" for letter in said)
    target = tmp_path / "ที่อื่น.pcio"
    boxes.files.append(target)
    writer.press("save_elsewhere")
    assert writer.program.operations.path == target
    assert FIRST + SECOND in _all_text(target)
    assert "ทำงานต่อ" in writer.program.window.notice


def test_when_the_file_is_back_typing_goes_into_it(
    writer: Writer, sample_file: Path, tmp_path: Path
) -> None:
    away = sample_file.rename(tmp_path / "ถอดไป.pcio")
    writer.type(SECOND)
    writer.look()
    away.rename(sample_file)
    writer.press("try_again")
    writer.look()
    assert FIRST + SECOND in _all_text(sample_file)


def test_a_file_that_can_be_read_no_more_goes_on_from_its_snapshot(
    writer: Writer,
    sample_file: Path,
    tmp_path: Path,
    boxes: Boxes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    writer.program.window.actions_by_name["take_snapshot"].trigger()
    from pcio_desktop.storage import backup
    from pcio_desktop.storage.faults import FileCode, trouble

    def pulled(*_: object) -> Path:
        raise trouble(FileCode.IO)

    monkeypatch.setattr(backup, "copy_open", pulled)
    sample_file.unlink()
    writer.type(SECOND)
    writer.look()
    target = tmp_path / "ที่อื่น.pcio"
    boxes.files.append(target)
    writer.press("save_elsewhere")
    assert writer.program.operations.path == target
    assert "สำเนาสำรอง" in writer.program.window.notice
    assert FIRST + SECOND in _all_text(target)
