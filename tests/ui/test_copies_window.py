"""Copies to send: plain, or locked with a password and opened again; by keyboard and by mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QRadioButton

from pcio_desktop.services import keys
from pcio_desktop.services.copies import is_locked_copy, lock_copy
from pcio_desktop.ui.dialogs.copy_dialog import CopyDialog
from pcio_desktop.ui.dialogs.unlock_dialog import UnlockDialog
from pcio_desktop.ui.program import Program
from tests.storage.stored import dump
from tests.ui.conftest import Boxes
from tests.ui.looking import child, settle

PASSWORD = "ช้างสามตัวข้ามห้วย"


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second a guess is for those who guess."""
    monkeypatch.setattr(keys, "_COST", 10)


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


def error(dialog: QDialog) -> str:
    label = child(dialog, QLabel, "error_label")
    return label.text() if label.isVisible() else ""


def click(dialog: QDialog, name: str) -> None:
    QTest.mouseClick(child(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_plain_copy_by_keyboard(
    opened: Program,
    sample_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    boxes: Boxes,
    tmp_path: Path,
) -> None:
    target = tmp_path / "ส่ง.pcio"
    boxes.files.append(target)
    when_shown(monkeypatch, CopyDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    QTest.keySequence(opened.window, "Ctrl+Shift+C")
    assert dump(target) == dump(sample_file)
    assert "คัดลอกและตรวจแล้ว: ส่ง.pcio" in opened.window.notice
    assert opened.operations.path == sample_file  # the open file stays open
    assert boxes.proposed[0].stem.startswith(sample_file.stem + " 25")
    assert boxes.proposed[0].suffix == ".pcio"


def test_what_is_wrong_with_a_password_is_said_and_what_was_typed_stays(
    opened: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(dialog: QDialog) -> None:
        QTest.keyClick(child(dialog, QRadioButton, "plain_button"), Qt.Key.Key_Down)
        assert "ลืมรหัสผ่าน" in child(dialog, QLabel, "warning_label").text()
        assert child(dialog, QLabel, "warning_label").isVisible()
        password, again = (child(dialog, QLineEdit, f"{n}_edit") for n in ("password", "again"))
        strength = child(dialog, QLabel, "strength_label")
        QTest.keyClicks(password, "1234567")
        click(dialog, "copy_button")
        assert "๘ ตัวอักษร" in error(dialog)
        QTest.keyClicks(password, "89012")
        assert error(dialog) == ""
        assert "เดาง่าย" in strength.text()
        QTest.keyClicks(again, "1234567")
        click(dialog, "copy_button")
        assert "ไม่ตรงกัน" in error(dialog)
        assert dialog.isVisible()
        assert password.text() == "123456789012"
        password.setText(PASSWORD)
        assert "เดายากมาก" in strength.text()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    when_shown(monkeypatch, CopyDialog, refuse)
    opened.window.actions_by_name["copy_file"].trigger()


def test_a_locked_copy_is_made_by_mouse(
    opened: Program,
    monkeypatch: pytest.MonkeyPatch,
    boxes: Boxes,
    tmp_path: Path,
) -> None:
    locked = tmp_path / "ส่ง.pcio-locked"
    boxes.files.append(locked)

    def lock(dialog: QDialog) -> None:
        choice = child(dialog, QRadioButton, "locked_button")
        left = QPoint(8, choice.height() // 2)
        QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=left)
        assert choice.isChecked()
        for name in ("password_edit", "again_edit"):
            child(dialog, QLineEdit, name).setText(PASSWORD)
        click(dialog, "copy_button")

    when_shown(monkeypatch, CopyDialog, lock)
    opened.window.actions_by_name["copy_file"].trigger()
    assert boxes.proposed[0].suffix == ".pcio-locked"
    assert is_locked_copy(locked)
    assert "ประชุม".encode() not in locked.read_bytes()


def test_a_locked_copy_is_opened_by_keyboard_once_the_password_fits(
    opened: Program,
    sample_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    boxes: Boxes,
    tmp_path: Path,
) -> None:
    locked, target = tmp_path / "ส่ง.pcio-locked", tmp_path / "รับ.pcio"
    lock_copy(sample_file, locked, PASSWORD)
    boxes.files += [locked, target]
    said: list[str] = []

    def unlock(dialog: QDialog) -> None:
        field = child(dialog, QLineEdit, "password_edit")
        assert field.hasFocus()
        QTest.keyClick(field, Qt.Key.Key_Return)
        said.append(error(dialog))
        field.setText("ผิดแน่นอนครับ")
        QTest.keyClick(field, Qt.Key.Key_Return)
        said.append(error(dialog))
        assert field.selectedText() == "ผิดแน่นอนครับ"
        field.setText(PASSWORD)
        QTest.keyClick(field, Qt.Key.Key_Return)

    when_shown(monkeypatch, UnlockDialog, unlock)
    QTest.keySequence(opened.window, "Ctrl+Shift+O")
    assert said == ["โปรดพิมพ์รหัสผ่าน", "รหัสผ่านไม่ถูกต้อง หรือแฟ้มเสียหายระหว่างส่ง"]
    assert opened.operations.path == target
    assert dump(target) == dump(sample_file)


@pytest.mark.parametrize("name", ["ส่ง.pcio-locked", "เปลี่ยนชื่อ.pcio"])
def test_a_locked_copy_that_is_opened_like_a_file_asks_for_its_password(
    program: Program,
    sample_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    boxes: Boxes,
    tmp_path: Path,
    name: str,
) -> None:
    locked, target = tmp_path / name, tmp_path / "รับ.pcio"
    lock_copy(sample_file, locked, PASSWORD)
    boxes.files.append(target)

    def unlock(dialog: QDialog) -> None:
        child(dialog, QLineEdit, "password_edit").setText(PASSWORD)
        click(dialog, "open_button")

    when_shown(monkeypatch, UnlockDialog, unlock)
    program.window.open_path(locked)
    assert program.operations.path == target


def test_a_copy_that_cannot_be_made_is_one_message(
    opened: Program,
    sample_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    boxes: Boxes,
) -> None:
    boxes.files.append(sample_file)
    when_shown(monkeypatch, CopyDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    opened.window.actions_by_name["copy_file"].trigger()
    assert "แฟ้มเดียวกับที่เปิดอยู่" in boxes.take_told()
