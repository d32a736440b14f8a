"""Texts beside the minutes: what is typed is stored soon, and no key waits for the disk."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from pcio_desktop.storage import connection
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit
from tests.ui.looking import child, settle
from tests.ui.resolutions_desk import Desk, write_file
from tests.ui.typing_keys import type_text
from tests.ui.waiting_disk import waiting_disk

LONGER_THAN_A_KEY = 1.0  # second, on the busiest machine; a key that waits, waits for three


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "คณะกรรมการ.pcio"


@pytest.fixture
def desk(program: Program, file: Path) -> Desk:
    """The step มติ of a meeting, its second item decided."""
    meeting_id = write_file(file)
    program.window.resize(1366, 768)
    program.window.open_path(file)
    settle()
    desk = Desk(program, meeting_id)
    desk.keys(Qt.Key.Key_Down, "1")
    return desk


@pytest.fixture
def sentence(desk: Desk) -> StoredTextEdit:
    """Where its sentence is typed, with the keyboard and nothing in it."""
    edit = child(desk.page, StoredTextEdit, "sentence_edit")
    edit.setFocus()
    edit.selectAll()
    return edit


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is given up after a moment instead of three seconds."""
    monkeypatch.setitem(connection.PRAGMAS, "busy_timeout", 300)


def _stored(path: Path) -> str:
    with closing(sqlite3.connect(path)) as other:
        return "\n".join(text or "" for (text,) in other.execute("SELECT text FROM resolution"))


def test_somebody_who_types_without_a_pause_loses_two_seconds_at_most(
    desk: Desk, sentence: StoredTextEdit, file: Path
) -> None:
    began, typed = time.perf_counter(), ""
    while time.perf_counter() - began < 3.2:
        type_text(sentence, "ก")
        typed += "ก"
        QApplication.processEvents()
        time.sleep(0.05)
    stored = _stored(file).count("ก")
    assert stored >= len(typed) * 1.2 / 3.2  # all but what was typed in the last two seconds
    assert sentence.toPlainText() == typed


def test_typing_goes_on_while_the_disk_takes_its_time(
    desk: Desk, sentence: StoredTextEdit, file: Path, qtbot: QtBot
) -> None:
    told = QSignalSpy(desk.program.operations.stored)
    with waiting_disk(file):
        type_text(sentence, "ให้ทุกหน่วยงาน")
        sentence.store_soon()  # what the pause does
        settle()
        slowest = 0.0
        for letter in "ส่งข้อมูล":
            began = time.perf_counter()
            type_text(sentence, letter)
            QApplication.processEvents()
            slowest = max(slowest, time.perf_counter() - began)
        assert slowest < LONGER_THAN_A_KEY
        assert told.count() == 0
    qtbot.waitUntil(lambda: told.count() == 1)
    assert "ให้ทุกหน่วยงาน" in _stored(file)
    desk.page.store_typing()
    assert "ให้ทุกหน่วยงานส่งข้อมูล" in _stored(file)
    assert desk.row().sentence == "ให้ทุกหน่วยงานส่งข้อมูล"


@pytest.mark.usefixtures("impatient")
def test_what_the_disk_refuses_stays_typed_and_is_stored_later(
    desk: Desk, sentence: StoredTextEdit, file: Path, qtbot: QtBot
) -> None:
    error = child(desk.page, QLabel, "step_error")
    with waiting_disk(file):
        type_text(sentence, "ที่หนึ่ง")
        sentence.store_soon()
        type_text(sentence, "ที่สอง")
        qtbot.waitUntil(lambda: error.text() != "" and error.isVisible(), timeout=3000)
    assert sentence.toPlainText() == "ที่หนึ่งที่สอง"
    assert "ที่หนึ่ง" not in _stored(file)
    desk.page.store_typing()
    assert not error.isVisible()
    assert "ที่หนึ่งที่สอง" in _stored(file)


@pytest.mark.usefixtures("impatient")
def test_another_resolution_is_shown_only_after_the_disk_has_answered(
    desk: Desk, sentence: StoredTextEdit, file: Path
) -> None:
    """What is refused as the field is left stays where it was typed, and is said."""
    with waiting_disk(file):
        type_text(sentence, "ค้างอยู่")
        sentence.store_soon()
        settle()
        desk.page.store_typing()
        assert sentence.is_typing
        assert sentence.toPlainText() == "ค้างอยู่"
    desk.page.store_typing()
    assert "ค้างอยู่" in _stored(file)


def test_the_generated_sentence_is_offered_as_soon_as_another_is_stored(
    desk: Desk, sentence: StoredTextEdit
) -> None:
    restore = child(desk.page, QAbstractButton, "restore_button")
    assert not restore.isVisible()
    type_text(sentence, "อื่น")
    sentence.store_soon()
    assert restore.isVisible()
    restore.click()
    assert sentence.toPlainText() == desk.row().sentence == "เห็นชอบ"


def test_a_space_at_the_end_stays_while_somebody_types_on(
    desk: Desk, sentence: StoredTextEdit
) -> None:
    type_text(sentence, "ให้ ")
    sentence.store_soon()
    settle()
    type_text(sentence, "สสม.1")
    assert sentence.toPlainText() == "ให้ สสม.1"
    desk.page.store_typing()
    assert desk.row().sentence == "ให้ สสม.1"


def test_steady_typing_is_one_step_of_undo(desk: Desk, sentence: StoredTextEdit) -> None:
    before = desk.row().sentence
    for piece in ("ให้", "ทุกหน่วยงาน", "ส่งข้อมูล"):
        type_text(sentence, piece)
        sentence.store_soon()
        settle()
    desk.page.store_typing()
    desk.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    desk.window.actions_by_name["undo"].trigger()
    settle()
    assert desk.row().sentence == before
