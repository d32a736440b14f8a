"""The file is checked, damaged parts are viewed and accepted, room is cleared after it was said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton

from pcio_desktop.domain.attendance import Participant
from pcio_desktop.domain.errors import UserError
from pcio_desktop.domain.person import Person
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services.housekeeping import storage_sizes
from pcio_desktop.services.snapshots import list_snapshots_at
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.ui import messages
from pcio_desktop.ui.dialogs.check_dialog import CheckDialog
from pcio_desktop.ui.dialogs.erase_dialog import EraseDialog
from pcio_desktop.ui.dialogs.snapshots_dialog import SnapshotsDialog
from pcio_desktop.ui.dialogs.storage_dialog import StorageDialog
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.notice_bar import NoticeBar
from tests.ui.looking import child, settle

WORD = "เรื่อง".encode()


def _edit(uow: UnitOfWork) -> None:
    uow.meetings.all()[0].meeting_place += "."


def when_shown(
    monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], *acts: Callable[[QDialog], None]
) -> list[Callable[[QDialog], None]]:
    """One act for each time the dialog opens; what is left was not opened."""
    left = list(acts)

    def run(dialog: QDialog) -> int:
        dialog.show()
        dialog.activateWindow()
        settle()
        left.pop(0)(dialog)
        dialog.hide()
        return dialog.result()

    monkeypatch.setattr(kind, "exec", run)
    return left


def answer(monkeypatch: pytest.MonkeyPatch, agrees: bool, told: list[str]) -> None:
    def ask(_parent: object, question: str, *, yes: str, no: str) -> bool:
        told.extend([question, yes, no])
        return agrees

    monkeypatch.setattr(messages, "ask", ask)


def click(name: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        QTest.mouseClick(child(dialog, QPushButton, name), Qt.MouseButton.LeftButton)

    return act


def escape(dialog: QDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.fixture
def damaged(program: Program, sample_file: Path) -> Program:
    """The sample with a letter changed in every heading, open."""
    content = sample_file.read_bytes()
    sample_file.write_bytes(content.replace(WORD, WORD[:-3] + "ญ".encode()))
    program.window.open_path(sample_file)
    settle()
    return program


def badge(program: Program) -> str:
    """What stands beside the number of the meeting that is shown."""
    return child(program.window, QLabel, "state_badge").text()


def test_a_good_file_is_said_to_be_good(opened: Program) -> None:
    opened.window.actions_by_name["check_file"].trigger()
    assert "แฟ้มใช้ได้" in opened.window.notice


def test_a_damaged_part_is_viewed_and_then_accepted(
    damaged: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    operations = damaged.operations
    with pytest.raises(UserError):
        operations.run("แก้", _edit, None)
    bar = damaged.window.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    button = child(bar, QPushButton, "check_file_button")  # offered where the damage is said
    seen: list[str] = []

    def view(dialog: QDialog) -> None:
        parts = child(dialog, QListWidget, "parts_list")
        assert parts.hasFocus()
        seen.extend(parts.item(row).text() for row in range(parts.count()))
        QTest.keyClick(dialog, Qt.Key.Key_Return)  # "view" is the first thing to do

    assert badge(damaged) == "เสียหาย ดูได้อย่างเดียว"
    when_shown(monkeypatch, CheckDialog, view)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert all("เสียหาย" in text for text in seen)
    assert seen
    told: list[str] = []
    answer(monkeypatch, True, told)
    when_shown(monkeypatch, CheckDialog, *[click("accept_button")] * len(seen))
    for _ in seen:
        damaged.window.actions_by_name["check_file"].trigger()
    assert "รับตามที่เป็นอยู่หรือไม่" in told[0]
    operations.run("แก้", _edit, None)
    assert badge(damaged) == "ตรวจแล้ว"
    damaged.window.actions_by_name["check_file"].trigger()
    assert "แฟ้มใช้ได้" in damaged.window.notice


def test_a_damaged_part_is_not_accepted_by_chance(
    damaged: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, False, [])
    when_shown(monkeypatch, CheckDialog, click("accept_button"))
    damaged.window.actions_by_name["check_file"].trigger()
    with pytest.raises(UserError):
        damaged.operations.run("แก้", _edit, None)


def test_from_the_damage_one_comes_to_the_snapshots(
    damaged: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    when_shown(monkeypatch, CheckDialog, click("snapshots_button"))
    left = when_shown(monkeypatch, SnapshotsDialog, escape)
    damaged.window.actions_by_name["check_file"].trigger()
    assert left == []


def test_sizes_are_shown_and_cleared_after_it_was_said_what_is_lost(
    opened: Program, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    operations = opened.operations
    for _ in range(7):
        operations.run("แก้", _edit, None)
        operations.take_snapshot(SnapshotReason.CHANGED)
    told: list[str] = []
    answer(monkeypatch, True, told)
    shown: list[str] = []

    def look(dialog: QDialog) -> None:
        shown.append(child(dialog, QLabel, "snapshots_label").text())
        escape(dialog)

    left = when_shown(monkeypatch, StorageDialog, click("snapshots_button"), look)
    opened.window.actions_by_name["show_storage"].trigger()
    assert left == []
    assert "กลับไปเป็นอย่างก่อนหน้านั้นไม่ได้" in told[0]
    assert len(list_snapshots_at(sample_file)) == 5
    assert shown[0].startswith("๕ ชุด")
    monkeypatch.setattr("pcio_desktop.ui.upkeep._STEPS_KEPT", 3)
    told.clear()
    when_shown(monkeypatch, StorageDialog, click("undo_button"), escape)
    opened.window.actions_by_name["show_storage"].trigger()
    assert "๓ ขั้น" in told[0]
    assert storage_sizes(operations.opened_file()).undo_steps <= 3
    assert "แก้" in opened.window.actions_by_name["undo"].text()


def test_nothing_is_cleared_when_one_keeps_everything(
    opened: Program, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, False, [])
    opened.operations.take_snapshot(SnapshotReason.OPENED)  # after that of the opening
    before = list_snapshots_at(sample_file)
    steps = storage_sizes(opened.operations.opened_file()).undo_steps
    acts = [click("snapshots_button"), click("undo_button"), escape]
    assert when_shown(monkeypatch, StorageDialog, *acts)
    opened.window.actions_by_name["show_storage"].trigger()
    assert list_snapshots_at(sample_file) == before
    assert storage_sizes(opened.operations.opened_file()).undo_steps == steps


@pytest.fixture
def stranger(opened: Program) -> Program:
    """Somebody was entered as a participant by mistake, and taken out again."""

    def come(uow: UnitOfWork) -> None:
        meeting = uow.meetings.get(uow.queries.list_meetings()[0].id)
        meeting.participants.append(Participant(Person(given="ผู้มาผิดงาน", surname="หนึ่ง")))

    def go(uow: UnitOfWork) -> None:
        uow.meetings.get(uow.queries.list_meetings()[0].id).participants.pop()

    opened.operations.run("เพิ่ม", come, None)
    opened.operations.run("ลบ", go, None)
    return opened


def test_who_is_nowhere_is_erased_for_good(
    stranger: Program, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    answer(monkeypatch, True, told)
    shown: list[str] = []

    def mark(dialog: QDialog) -> None:
        people = child(dialog, QListWidget, "people_list")
        erase = child(dialog, QPushButton, "erase_button")
        shown.extend(people.item(row).text() for row in range(people.count()))
        assert people.hasFocus()
        assert not erase.isEnabled()
        QTest.keyClick(people, Qt.Key.Key_Space)
        QTest.mouseClick(erase, Qt.MouseButton.LeftButton)

    when_shown(monkeypatch, EraseDialog, mark)
    left = when_shown(monkeypatch, StorageDialog, click("people_button"), escape)
    stranger.window.actions_by_name["show_storage"].trigger()
    assert left == []
    assert shown == ["ผู้มาผิดงาน หนึ่ง"]
    assert "ย้อนกลับไม่ได้" in told[0]
    assert stranger.operations.path == sample_file
    stranger.operations.close()
    assert "ผู้มาผิดงาน".encode() not in sample_file.read_bytes()


def test_nobody_is_erased_unless_one_is_sure(
    stranger: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mark(dialog: QDialog) -> None:
        for name in ("all_button", "erase_button"):
            QTest.mouseClick(child(dialog, QPushButton, name), Qt.MouseButton.LeftButton)

    answer(monkeypatch, False, [])
    when_shown(monkeypatch, EraseDialog, mark, escape)
    when_shown(monkeypatch, StorageDialog, click("people_button"), click("people_button"), escape)
    stranger.window.actions_by_name["show_storage"].trigger()
    assert storage_sizes(stranger.operations.opened_file()).unused_people == 1


def test_what_nobody_needs_goes_when_a_file_is_closed(
    opened: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    tidied: list[object] = []
    target = "pcio_desktop.services.housekeeping.keep_within_limits"
    monkeypatch.setattr(target, tidied.append)
    opened.window.actions_by_name["close_file"].trigger()
    assert len(tidied) == 1
