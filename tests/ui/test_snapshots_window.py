"""One looks at how the file was, goes back, gets a file again that is gone: by key and mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView, QTextBrowser
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services.snapshots import list_snapshots_at
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.ui import messages
from pcio_desktop.ui.dialogs.snapshots_dialog import SnapshotsDialog
from pcio_desktop.ui.program import Program
from tests.storage.stored import dump
from tests.ui.conftest import Boxes
from tests.ui.looking import child, settle

PLACE = "ห้องประชุมใหม่"
Act = Callable[[SnapshotsDialog], None]


def _move(uow: UnitOfWork) -> None:
    uow.meetings.all()[0].meeting_place = PLACE


@pytest.fixture
def changed(opened: Program, sample_file: Path) -> Program:
    """The sample with a snapshot of its opening, and the place of a meeting changed since."""
    opened.operations.take_snapshot(SnapshotReason.OPENED)  # after that of the opening
    assert list_snapshots_at(sample_file)
    opened.operations.run("แก้สถานที่", _move, None)
    return opened


def when_shown(monkeypatch: pytest.MonkeyPatch, act: Act) -> None:
    """Instead of waiting for the user, `act` in the dialog that opens."""

    def run(dialog: SnapshotsDialog) -> int:
        dialog.show()
        dialog.activateWindow()
        settle()
        act(dialog)
        dialog.hide()
        return dialog.result()

    monkeypatch.setattr(SnapshotsDialog, "exec", run)


def wait_for_comparison(dialog: SnapshotsDialog, qtbot: QtBot) -> str:
    preview = child(dialog, QTextBrowser, "preview")
    qtbot.waitUntil(lambda: "กำลัง" not in preview.toPlainText() and bool(preview.toPlainText()))
    return preview.toPlainText()


def test_one_sees_what_differs_and_goes_back_by_keyboard(
    changed: Program, sample_file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    state = dump(sample_file)

    def go_back(dialog: SnapshotsDialog) -> None:
        view = child(dialog, QTableView, "snapshots_view")
        assert view.hasFocus()
        row = [str(view.model().index(0, column).data()) for column in range(2)]
        assert row[0].startswith("วันนี้ ")
        assert row[0].endswith(" น.")
        assert row[1] == "เมื่อเปิดแฟ้ม"
        said.append(wait_for_comparison(dialog, qtbot))
        QTest.keyClick(view, Qt.Key.Key_Return)

    when_shown(monkeypatch, go_back)
    QTest.keySequence(changed.window, "Ctrl+Shift+S")
    assert "การประชุมครั้งที่" in said[0]
    assert "จะเปลี่ยน" in said[0]
    assert PLACE in said[0]
    assert dump(sample_file) != state
    assert "กลับไปเป็นอย่างเมื่อ วันนี้" in changed.window.notice
    assert "สำเนาสำรอง" in changed.window.notice
    places = [row.meeting_place for row in changed.operations.meetings()]
    assert PLACE not in places
    kept = [row for row in list_snapshots_at(sample_file) if row.reason == "before_restore"]
    assert len(kept) == 1

    def return_to(dialog: SnapshotsDialog) -> None:
        view = child(dialog, QTableView, "snapshots_view")
        for line in range(view.model().rowCount()):
            if view.model().index(line, 1).data() == "ก่อนย้อนกลับ":
                view.setCurrentIndex(view.model().index(line, 0))
        wait_for_comparison(dialog, qtbot)
        QTest.mouseClick(child(dialog, QPushButton, "restore_button"), Qt.MouseButton.LeftButton)

    when_shown(monkeypatch, return_to)
    changed.window.actions_by_name["show_snapshots"].trigger()
    assert dump(sample_file) == state  # and the way back is the same way


def test_where_nothing_differs_one_cannot_go_back(
    opened: Program, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def look(dialog: SnapshotsDialog) -> None:
        assert "ไม่มีอะไรเปลี่ยน" in wait_for_comparison(dialog, qtbot)
        assert not child(dialog, QPushButton, "restore_button").isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    when_shown(monkeypatch, look)
    opened.window.actions_by_name["show_snapshots"].trigger()


def test_a_snapshot_is_opened_as_a_new_file_by_mouse(
    changed: Program,
    sample_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    boxes: Boxes,
    tmp_path: Path,
) -> None:
    target = tmp_path / "อย่างเดิม.pcio"
    boxes.files.append(target)

    def open_it(dialog: SnapshotsDialog) -> None:
        wait_for_comparison(dialog, qtbot)
        QTest.mouseClick(child(dialog, QPushButton, "new_file_button"), Qt.MouseButton.LeftButton)

    when_shown(monkeypatch, open_it)
    changed.window.actions_by_name["show_snapshots"].trigger()
    assert changed.operations.path == target
    assert target.name in changed.window.notice
    assert boxes.proposed[0].parent == sample_file.parent
    assert "25" in boxes.proposed[0].stem  # the day of the snapshot, by the Buddhist year


def test_ctrl_s_stores_what_is_typed_and_keeps_a_snapshot(
    changed: Program, sample_file: Path
) -> None:
    before = len(list_snapshots_at(sample_file))
    QTest.keySequence(changed.window, "Ctrl+S")
    assert "บันทึกทุกอย่าง" in changed.window.notice
    rows = list_snapshots_at(sample_file)
    assert (len(rows), rows[0].reason) == (before + 1, SnapshotReason.BY_HAND)


@pytest.mark.parametrize("start", ["card", "menu"])
def test_a_file_that_was_deleted_is_back_in_two_clicks(
    changed: Program, sample_file: Path, monkeypatch: pytest.MonkeyPatch, start: str
) -> None:
    """T4: the card of the start page or the menu of recent files, then "bring it back"."""
    state = dump(sample_file)
    changed.window.actions_by_name["close_file"].trigger()
    sample_file.unlink()
    told: list[str] = []

    def which(_parent: object, text: str, choices: list[str], *, no: str) -> int:
        told.extend([text, choices[0], no])
        return 0

    monkeypatch.setattr(messages, "ask_which", which)
    if start == "card":
        view = changed.window.findChild(QTableView, "nothing") or changed.window.focusWidget()
        assert view is not None
        QTest.keyClick(view, Qt.Key.Key_Return)  # the newest card has the focus
    else:
        changed.window.menus.recent.actions()[0].trigger()
    settle()
    assert str(sample_file) in told[0]
    assert "วันนี้" in told[0]
    assert told[1] == "นำกลับมา"
    assert changed.operations.path == sample_file
    assert dump(sample_file) == state


def test_a_pulled_stick_lets_one_choose_where_in_three_clicks(
    changed: Program,
    sample_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    boxes: Boxes,
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    moved = sample_file.rename(stick / sample_file.name)
    changed.window.open_path(moved)
    changed.window.actions_by_name["close_file"].trigger()
    state = dump(moved)
    stick.rename(tmp_path / "pulled")
    target = tmp_path / "ในเครื่อง.pcio"
    boxes.files.append(target)
    monkeypatch.setattr(messages, "ask_which", lambda *_, **__: 0)
    changed.window.open_path(moved)
    assert changed.operations.path == target
    assert dump(target) == state
    remembered = [file.path for file in changed.settings.recent_files]
    assert moved in remembered  # the stick comes back


def test_all_snapshots_of_a_file_that_is_gone_can_be_looked_at(
    changed: Program,
    sample_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    boxes: Boxes,
    tmp_path: Path,
) -> None:
    changed.window.actions_by_name["close_file"].trigger()
    sample_file.unlink()
    target = tmp_path / "ใหม่.pcio"
    boxes.files.append(target)
    monkeypatch.setattr(messages, "ask_which", lambda *_, **__: 1)

    def choose_oldest(dialog: SnapshotsDialog) -> None:
        view = child(dialog, QTableView, "snapshots_view")
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert not child(dialog, QPushButton, "restore_button").isVisible()
        QTest.mouseClick(child(dialog, QPushButton, "new_file_button"), Qt.MouseButton.LeftButton)

    when_shown(monkeypatch, choose_oldest)
    changed.window.open_path(sample_file)
    assert changed.operations.path == target
    assert not sample_file.exists()


@pytest.mark.parametrize(("choice", "stays"), [(-1, True), (2, False)])
def test_a_file_that_is_gone_can_be_left_or_taken_off_the_list(
    changed: Program,
    sample_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    choice: int,
    stays: bool,
) -> None:
    changed.window.actions_by_name["close_file"].trigger()
    sample_file.unlink()
    monkeypatch.setattr(messages, "ask_which", lambda *_, **__: choice)
    changed.window.open_path(sample_file)
    assert bool(changed.settings.recent_files) is stays
    assert changed.operations.path is None


def test_a_file_without_snapshots_is_only_told_and_forgotten(
    opened: Program, boxes: Boxes, tmp_path: Path
) -> None:
    program, before = opened, opened.settings.recent_files
    program.settings.remember_file(tmp_path / "ไม่มี.pcio", "")
    program.window.open_path(tmp_path / "ไม่มี.pcio")
    assert "ไม่พบแฟ้ม" in boxes.take_told()
    assert program.settings.recent_files == before
