"""The boxes themselves, opened for real and answered by a timer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.ui import messages
from pcio_desktop.ui.program import Program
from tests.ui.conftest import Boxes
from tests.ui.looking import child


@pytest.fixture(autouse=True)
def boxes(monkeypatch: pytest.MonkeyPatch) -> Boxes:
    """Here the real boxes open: nothing is replaced, other than the native file chooser."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    del monkeypatch
    return Boxes()


def when_open(act: Callable[[], None]) -> None:
    QTimer.singleShot(50, act)


def box() -> QMessageBox:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QMessageBox)
    return found


def test_a_user_error_becomes_one_message_in_the_language_spoken(program: Program) -> None:
    said: list[str] = []

    def close() -> None:
        said.extend([box().text(), box().buttons()[0].text()])
        box().buttons()[0].click()

    when_open(close)
    with messages.told(program.window):
        raise BadInput("พิมพ์ใหม่", "type it again", where="ช่องวันที่")
    assert said == ["ช่องวันที่: พิมพ์ใหม่", "ปิด"]


def test_other_faults_are_no_message(program: Program) -> None:
    with pytest.raises(ZeroDivisionError), messages.told(program.window):
        raise ZeroDivisionError


@pytest.mark.parametrize(("key", "agreed"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_a_question_is_answered_by_key(
    program: Program, qtbot: QtBot, key: Qt.Key, agreed: bool
) -> None:
    when_open(lambda: qtbot.keyClick(box(), key))
    assert messages.ask(program.window, "ลงนามหรือไม่", yes="ลงนาม", no="ยังไม่ลงนาม") is agreed


def file_dialog() -> QFileDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QFileDialog)
    return found


def test_an_existing_file_is_never_taken_without_asking(program: Program, tmp_path: Path) -> None:
    target = tmp_path / "รายงาน.docx"
    target.write_bytes(b"old")
    questions: list[str] = []

    def accept() -> None:
        dialog = file_dialog()
        when_open(refuse)
        dialog.accept()
        dialog.reject()

    def refuse() -> None:
        questions.append(box().text())
        box().reject()

    when_open(accept)
    kinds = "เอกสาร Word (*.docx)"
    assert messages.choose_file_to_save(program.window, "ส่งออก", target, kinds) is None
    assert len(questions) == 1
    assert "อยู่แล้ว" in questions[0]


def test_a_new_name_gets_its_suffix(program: Program, tmp_path: Path) -> None:
    def accept() -> None:
        dialog = file_dialog()
        child(dialog, QLineEdit, "fileNameEdit").setText("ใหม่")
        dialog.accept()

    when_open(accept)
    kinds = "เอกสาร Word (*.docx)"
    chosen = messages.choose_file_to_save(program.window, "ส่งออก", tmp_path / "a.docx", kinds)
    assert chosen == tmp_path / "ใหม่.docx"


def test_a_file_is_picked_to_be_opened(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.pcio").write_bytes(b"")

    def accept() -> None:
        dialog = file_dialog()
        child(dialog, QLineEdit, "fileNameEdit").setText("a.pcio")
        dialog.accept()

    when_open(accept)
    chosen = messages.choose_file_to_open(program.window, "เปิด", tmp_path, "แฟ้ม (*.pcio)")
    assert chosen == tmp_path / "a.pcio"
