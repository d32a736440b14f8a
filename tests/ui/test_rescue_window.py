"""A damaged file: said what it is, its snapshots and a rescue offered, the outcome shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser

from pcio_desktop.domain.safekeeping import HomelessText
from pcio_desktop.ui import messages
from pcio_desktop.ui.dialogs.salvage_dialog import SalvageDialog
from pcio_desktop.ui.dialogs.snapshots_dialog import SnapshotsDialog
from pcio_desktop.ui.program import Program
from tests.ui.conftest import Boxes
from tests.ui.looking import child, settle
from tests.ui.safety_dialogs import FILE, REPORT


@pytest.fixture
def damaged(program: Program, sample_file: Path) -> Path:
    """The sample, opened and closed once, with a page in its middle overwritten."""
    program.window.open_path(sample_file)
    program.window.actions_by_name["close_file"].trigger()
    content = bytearray(sample_file.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    sample_file.write_bytes(content)
    return sample_file


def answer(monkeypatch: pytest.MonkeyPatch, wanted: str, told: list[str]) -> None:
    """Take the choice that begins with `wanted`; "" leaves the box."""

    def which(_parent: object, text: str, choices: list[str], *, no: str) -> int:
        told.extend([text, *choices, no])
        found = [at for at, one in enumerate(choices) if wanted and one.startswith(wanted)]
        return found[0] if found else -1

    monkeypatch.setattr(messages, "ask_which", which)


def when_shown(
    monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], act: Callable[[QDialog], None]
) -> None:
    def run(dialog: QDialog) -> int:
        dialog.show()
        dialog.activateWindow()
        settle()
        act(dialog)
        dialog.hide()
        return dialog.result()

    monkeypatch.setattr(kind, "exec", run)


def test_it_is_rescued_into_a_new_file_and_opened_by_keyboard(
    program: Program,
    damaged: Path,
    monkeypatch: pytest.MonkeyPatch,
    boxes: Boxes,
    tmp_path: Path,
) -> None:
    before, told, shown = damaged.read_bytes(), list[str](), list[str]()
    target = tmp_path / "กู้.pcio"
    boxes.files.append(target)
    answer(monkeypatch, "กู้ข้อมูล", told)

    def open_it(dialog: QDialog) -> None:
        shown.append(child(dialog, QTextBrowser, "report").toPlainText())
        assert child(dialog, QPushButton, "open_button").hasFocus()
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    when_shown(monkeypatch, SalvageDialog, open_it)
    program.window.open_path(damaged)
    assert "แฟ้มเสียหาย" in told[0]
    assert told[1:] == ["สำเนาสำรอง…", "กู้ข้อมูลไปแฟ้มใหม่…", "ปิด"]
    assert "กู้ได้" in shown[0]
    assert program.operations.path == target
    assert damaged.read_bytes() == before
    assert boxes.proposed[0].name == f"{damaged.stem} กู้คืน.pcio"


def test_what_came_back_is_shown_and_need_not_be_opened(
    program: Program,
    damaged: Path,
    monkeypatch: pytest.MonkeyPatch,
    boxes: Boxes,
    tmp_path: Path,
) -> None:
    target = tmp_path / "กู้.pcio"
    boxes.files += [damaged, target]

    def leave(dialog: QDialog) -> None:
        QTest.mouseClick(child(dialog, QPushButton, "close_button"), Qt.MouseButton.LeftButton)

    when_shown(monkeypatch, SalvageDialog, leave)
    program.window.actions_by_name["salvage_file"].trigger()
    assert target.exists()
    assert program.operations.path is None


def test_its_snapshots_are_opened_as_new_files(
    program: Program,
    damaged: Path,
    monkeypatch: pytest.MonkeyPatch,
    boxes: Boxes,
    tmp_path: Path,
) -> None:
    target = tmp_path / "จากสำเนา.pcio"
    boxes.files.append(target)
    answer(monkeypatch, "สำเนาสำรอง", [])

    def take(dialog: QDialog) -> None:
        QTest.mouseClick(child(dialog, QPushButton, "new_file_button"), Qt.MouseButton.LeftButton)

    when_shown(monkeypatch, SnapshotsDialog, take)
    program.window.open_path(damaged)
    assert program.operations.path == target


@pytest.mark.parametrize("spoil", ["empty", "first page", "gone header"])
def test_a_file_that_can_say_nothing_any_more_still_has_its_snapshots(
    program: Program, damaged: Path, monkeypatch: pytest.MonkeyPatch, spoil: str
) -> None:
    content = damaged.read_bytes()
    spoilt = {
        "empty": b"",
        "first page": b"\x00" * 4096 + content[4096:],
        "gone header": b"PK\x03\x04" + content[4:],
    }
    damaged.write_bytes(spoilt[spoil])
    told: list[str] = []
    answer(monkeypatch, "", told)
    program.window.open_path(damaged)
    assert "สำเนาสำรอง…" in told
    assert program.operations.path is None


def test_somebody_elses_file_is_only_told(program: Program, boxes: Boxes, tmp_path: Path) -> None:
    word = tmp_path / "หนังสือ.pcio"
    word.write_bytes(b"PK\x03\x04" + bytes(2000))
    program.window.open_path(word)
    assert "ไม่ใช่แฟ้มของโปรแกรมนี้" in boxes.take_told()


def test_words_that_no_file_took_keep_their_lines(program: Program) -> None:
    report = replace(REPORT, texts=None, homeless=(HomelessText("statement", "ข้อหนึ่ง\nข้อสอง <ก>"),))
    dialog = SalvageDialog(FILE, report, program.window)
    shown = child(dialog, QTextBrowser, "report").toPlainText().splitlines()
    assert {"ข้อหนึ่ง", "ข้อสอง <ก>"} <= {line.strip() for line in shown}
    dialog.deleteLater()
