"""check, copy, snapshots, restore and salvage, as typed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from pcio_desktop import cli
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.services import keys
from pcio_desktop.services.committee_file import create_committee_file, open_committee_file
from tests.builders import a_committee, a_full_meeting
from tests.storage.stored import dump


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "ก.pcio"
    with create_committee_file(file) as made, made.work("สร้าง") as uow:
        committee = a_committee()
        uow.committees.add(committee)
        uow.meetings.add(a_full_meeting(committee))
        uow.commit()
    return file


def _rename(path: Path) -> None:
    with open_committee_file(path) as file, file.work("แก้") as uow:
        uow.meetings.by_number(MeetingNumber(1, 2567)).agenda[1].title = "ชื่อใหม่"
        uow.commit()


def test_a_good_file_is_checked(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(path)]) == 0
    assert "แฟ้มใช้ได้" in capsys.readouterr().out


def test_a_spoilt_meeting_is_worth_a_look(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = path.read_bytes()
    word = "ระบบสมมุติย่อย".encode()
    path.write_bytes(content.replace(word, word[:-3] + "ง".encode()))
    assert cli.main(["check", str(path)]) == 1
    assert "๑/๒๕๖๗" in capsys.readouterr().err


def test_going_back_is_shown_before_it_is_done(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["snapshots", str(path), "--take"]) == 0
    before = dump(path)
    _rename(path)
    assert cli.main(["snapshots", str(path)]) == 0
    assert "สั่งเอง" in capsys.readouterr().out
    assert cli.main(["restore", str(path), "1"]) == 1
    assert "ชื่อใหม่ → เรื่องสมมุติที่ 1" in capsys.readouterr().out
    assert dump(path) != before
    assert cli.main(["restore", str(path), "1", "--yes"]) == 0
    assert dump(path) == before
    assert cli.main(["restore", str(path), "1"]) == 0
    assert cli.main(["restore", str(path), "7"]) == 2
    assert cli.main(["restore", str(path), "1", "--out", str(path.with_name("ข.pcio"))]) == 0
    assert dump(path.with_name("ข.pcio")) == before


def test_a_copy_plain_and_locked(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(keys, "_COST", 4)
    assert cli.main(["copy", str(path), str(tmp_path / "ข.pcio")]) == 0
    assert dump(tmp_path / "ข.pcio") == dump(path)
    locked = tmp_path / "ข.pcio-locked"
    for typed, status in (("รหัสผ่านยาว\nไม่เหมือน\n", 2), ("รหัสผ่านยาว\nรหัสผ่านยาว\n", 0)):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        assert cli.main(["copy", str(path), str(locked), "--password"]) == status
    monkeypatch.setattr("sys.stdin", io.StringIO("รหัสผ่านยาว\n"))
    assert cli.main(["unlock", str(locked), str(tmp_path / "ค.pcio")]) == 0
    assert dump(tmp_path / "ค.pcio") == dump(path)
    monkeypatch.setattr("sys.stdin", io.StringIO("ผิด\n"))
    assert cli.main(["unlock", str(locked), str(tmp_path / "ง.pcio")]) == 2
    assert "รหัสผ่านไม่ถูกต้อง" in capsys.readouterr().err


def test_a_damaged_file_is_rescued_into_a_new_one(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["snapshots", str(path), "--take"])
    good = dump(path)
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    assert cli.main(["check", str(path)]) == 2
    assert cli.main(["salvage", str(path), str(tmp_path / "กู้.pcio")]) == 0
    assert dump(tmp_path / "กู้.pcio") == good
    assert "แฟ้มเดิมไม่ถูกแก้ไข" in capsys.readouterr().out
    assert cli.main(["salvage", str(path), str(tmp_path / "กู้.pcio")]) == 2


def test_an_import_is_preceded_by_a_snapshot(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = path.with_suffix(".json")
    cli.main(["dump", str(path)])
    document.write_text(capsys.readouterr().out, encoding="utf-8")
    assert cli.main(["import", str(path), str(document)]) in (0, 1)
    cli.main(["snapshots", str(path)])
    assert "ก่อนนำเข้า" in capsys.readouterr().out
