"""Snapshots come by themselves, damage is said, and a file in use is offered in three ways."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services.snapshots import snapshots_of
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.lock import holder_of, lock_path
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.ui import messages, safekeeper
from pcio_desktop.ui.clock import this_moment
from pcio_desktop.ui.program import Program


def _edit(uow: UnitOfWork) -> None:
    uow.meetings.all()[0].meeting_place += "."


def _reasons(path: Path) -> list[str]:
    return [row.reason for row in snapshots_of(path).all()]


def _hold(path: Path) -> None:
    lock_path(path).write_text('{"computer": "PC-2", "who": "นายสมมุติ", "token": "t"}', "utf-8")


def _answer(monkeypatch: pytest.MonkeyPatch, choice: int, told: list[str]) -> None:
    def which(_parent: object, text: str, _choices: object, *, no: str) -> int:
        told.append(text)
        return choice

    monkeypatch.setattr(messages, "ask_which", which)
    monkeypatch.setattr(messages, "ask", lambda *_, **__: True)


def test_snapshots_at_opening_after_changes_and_at_closing(
    opened: Program, sample_file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    operations = opened.window._operations  # noqa: SLF001
    qtbot.waitUntil(lambda: _reasons(sample_file) == [SnapshotReason.OPENED])
    operations.run("แก้", _edit, None)
    keeper = opened.window.file_view.safekeeper
    keeper._look()  # noqa: SLF001
    assert len(_reasons(sample_file)) == 1
    later: Callable[[], float] = lambda: 1e9  # noqa: E731
    monkeypatch.setattr(safekeeper.time, "monotonic", later)
    keeper._look()  # noqa: SLF001
    qtbot.waitUntil(lambda: len(_reasons(sample_file)) == 2)
    operations.run("แก้", _edit, None)
    operations.close()
    reasons = [SnapshotReason.CLOSED, SnapshotReason.CHANGED, SnapshotReason.OPENED]
    assert _reasons(sample_file) == reasons
    assert holder_of(sample_file) is None


def test_a_live_meeting_has_a_snapshot_every_minute(
    opened: Program, sample_file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    operations = opened.window._operations  # noqa: SLF001
    keeper = opened.window.file_view.safekeeper
    qtbot.waitUntil(lambda: len(_reasons(sample_file)) == 1)
    a_minute_later = time.monotonic() + 61
    operations.run("แก้", _edit, None)
    monkeypatch.setattr(safekeeper.time, "monotonic", lambda: a_minute_later)
    keeper._look()  # noqa: SLF001
    assert not operations.is_live()

    def begin(uow: UnitOfWork) -> None:
        meeting = uow.meetings.all()[0]
        meeting.scheduled_at, meeting.opened_at, meeting.closed_at = this_moment(), None, None

    operations.run("เริ่มประชุม", begin, None)
    assert operations.is_live()
    assert len(_reasons(sample_file)) == 1
    keeper._look()  # noqa: SLF001
    qtbot.waitUntil(lambda: len(_reasons(sample_file)) == 2)


def test_damage_is_said_at_opening(program: Program, sample_file: Path) -> None:
    content = sample_file.read_bytes()
    word = "เรื่อง".encode()
    sample_file.write_bytes(content.replace(word, word[:-3] + "ญ".encode()))
    program.window.open_path(sample_file)
    assert "เสียหาย" in program.window.notice


@pytest.mark.parametrize(("choice", "is_view"), [(0, True), (2, False)])
def test_a_file_in_use_is_viewed_or_taken_over(
    program: Program,
    sample_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    choice: int,
    is_view: bool,
) -> None:
    _hold(sample_file)
    told: list[str] = []
    _answer(monkeypatch, choice, told)
    program.window.open_path(sample_file)
    operations = program.window._operations  # noqa: SLF001
    assert "นายสมมุติ" in told[0]
    assert (operations.path, operations.view_only) == (sample_file, is_view)
    if is_view:
        heard: list[object] = []
        operations.changed.connect(lambda change, _: heard.append(change))
        with Database(sample_file) as writer, writer.work("แก้") as uow:
            _edit(uow)
            uow.commit()
        program.window.file_view.safekeeper._look()  # noqa: SLF001
        QCoreApplication.processEvents()
        assert len(heard) == 1
        sample_file.write_bytes(b"")  # whatever becomes of the file, looking disturbs nobody
        program.window.file_view.safekeeper._look()  # noqa: SLF001


def test_a_file_in_use_can_be_left_or_opened_as_a_copy(
    program: Program, sample_file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _hold(sample_file)
    _answer(monkeypatch, -1, [])
    program.window.open_path(sample_file)
    assert program.window._operations.path is None  # noqa: SLF001
    _answer(monkeypatch, 1, [])
    target = tmp_path / "สำเนา.pcio"
    monkeypatch.setattr(messages, "choose_file_to_save", lambda *_: target)
    program.window.open_path(sample_file)
    assert program.window._operations.path == target  # noqa: SLF001
