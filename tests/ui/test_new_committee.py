"""Founding a committee: province and file, errors beside their fields."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from pcio_desktop.ui.dialogs.new_committee_dialog import NewCommittee, NewCommitteeDialog
from pcio_desktop.ui.pages.roster_page import RosterPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.provinces import PROVINCES
from tests.ui.conftest import Boxes
from tests.ui.looking import child, text_of


@pytest.fixture
def dialog(program: Program, tmp_path: Path, qtbot: QtBot) -> NewCommitteeDialog:
    made = NewCommitteeDialog(tmp_path, program.window)
    qtbot.addWidget(made)
    made.show()
    return made


def province(dialog: NewCommitteeDialog) -> QComboBox:
    return child(dialog, QComboBox, "province_box")


def file_edit(dialog: NewCommitteeDialog) -> QLineEdit:
    return child(dialog, QLineEdit, "file_edit")


def create(dialog: NewCommitteeDialog) -> None:
    child(dialog, QPushButton, "create_button").click()


def error(dialog: NewCommitteeDialog, name: str) -> str:
    label = child(dialog, QLabel, name)
    return label.text() if label.isVisible() else ""


def test_the_file_is_named_after_the_province(dialog: NewCommitteeDialog, tmp_path: Path) -> None:
    province(dialog).setEditText("จังหวัดน่าน")
    assert file_edit(dialog).text() == str(tmp_path / "PCIO น่าน.pcio")
    create(dialog)
    assert dialog.answer == NewCommittee("น่าน", tmp_path / "PCIO น่าน.pcio")


def test_a_name_no_province_has_is_asked_about_and_may_be_used(
    dialog: NewCommitteeDialog, tmp_path: Path
) -> None:
    province(dialog).setEditText("น่า")  # on the way to น่าน
    assert error(dialog, "province_error") == ""
    province(dialog).setEditText("น่านน")
    assert "ไม่มีจังหวัดชื่อนี้" in error(dialog, "province_error")
    create(dialog)
    assert dialog.answer == NewCommittee("น่านน", tmp_path / "PCIO น่านน.pcio")


def test_a_name_somebody_typed_is_kept_and_gets_its_suffix(
    dialog: NewCommitteeDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.keyClicks(file_edit(dialog), "mine")
    province(dialog).setEditText("น่าน")
    create(dialog)
    assert dialog.answer == NewCommittee("น่าน", tmp_path / "mine.pcio")


def test_what_is_missing_is_said_beside_the_field_and_nothing_is_lost(
    dialog: NewCommitteeDialog, tmp_path: Path
) -> None:
    create(dialog)
    assert error(dialog, "province_error") == "โปรดพิมพ์ชื่อจังหวัด"
    assert error(dialog, "file_error")
    assert dialog.isVisible()
    (tmp_path / "PCIO น่าน.pcio").write_bytes(b"")
    province(dialog).setEditText("น่าน")
    assert error(dialog, "province_error") == ""
    create(dialog)
    assert error(dialog, "file_error") == "มีแฟ้มชื่อนี้อยู่แล้ว โปรดพิมพ์ชื่ออื่น"
    assert province(dialog).currentText() == "น่าน"
    file_edit(dialog).setText(str(tmp_path / "nowhere" / "a.pcio"))
    create(dialog)
    assert "โฟลเดอร์" in error(dialog, "file_error")
    assert dialog.answer is None


def test_a_place_may_be_chosen(dialog: NewCommitteeDialog, tmp_path: Path, boxes: Boxes) -> None:
    boxes.files.append(tmp_path / "chosen.pcio")
    child(dialog, QPushButton, "choose_button").click()
    province(dialog).setEditText("เลย")
    create(dialog)
    assert dialog.answer == NewCommittee("เลย", tmp_path / "chosen.pcio")


def test_escape_leaves_without_an_answer(dialog: NewCommitteeDialog, qtbot: QtBot) -> None:
    province(dialog).setEditText("เลย")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.answer is None
    assert not dialog.isVisible()


def test_there_are_all_provinces_in_the_order_of_the_dictionary() -> None:
    from pcio_desktop.thai.collation import sort_key

    assert len(set(PROVINCES)) == 77
    assert list(PROVINCES[1:]) == sorted(PROVINCES[1:], key=sort_key)
    assert PROVINCES[0] == "กรุงเทพมหานคร"


def test_the_committee_is_founded_and_open(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "น่าน.pcio"
    wanted = NewCommittee("น่าน", file)
    monkeypatch.setattr(NewCommitteeDialog, "ask", lambda _parent, _folder: wanted)
    qtbot.keyClick(program.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert program.operations.path == file
    assert text_of(program, "committee_label", "sidebar") == "PCIO จังหวัดน่าน"
    assert "น่าน.pcio" in program.window.notice
    assert program.operations.committee().province == "น่าน"
    roster = child(program.window, RosterPage, "roster_page")
    assert roster.isVisible()  # the first thing to do: who sits in it


def test_when_founding_fails_no_file_is_left_and_the_open_one_stays(
    opened: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, boxes: Boxes,
    sample_file: Path,
) -> None:  # fmt: skip
    wanted = NewCommittee("   ", tmp_path / "new.pcio")
    monkeypatch.setattr(NewCommitteeDialog, "ask", lambda _parent, _folder: wanted)
    opened.window.actions_by_name["new_committee"].trigger()
    assert boxes.take_told() == "โปรดพิมพ์ชื่อจังหวัด"
    assert not wanted.file.exists()
    assert opened.operations.path == sample_file
