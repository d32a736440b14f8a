"""Copies to give away: whole while the file is open, and locked when a password is wanted."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pcio_desktop.domain.errors import BadInput, FileTrouble
from pcio_desktop.services import keys
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.copies import (
    Strength,
    copy_file,
    lock_copy,
    password_strength,
    unlock_copy,
)
from tests.builders import a_committee, a_full_meeting
from tests.storage.stored import dump

PASSWORD = "รหัสของสำนักงาน 2569"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[CommitteeFile]:
    with create_committee_file(tmp_path / "ก.pcio") as made:
        with made.work("สร้าง") as uow:
            committee = a_committee()
            uow.committees.add(committee)
            uow.meetings.add(a_full_meeting(committee))
            uow.commit()
        yield made


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cheap key: what is tested is not how long a guess takes."""
    monkeypatch.setattr(keys, "_COST", 4)


def test_a_copy_of_the_open_file_is_whole(file: CommitteeFile, tmp_path: Path) -> None:
    target = tmp_path / "USB" / "สำเนา.pcio"
    target.parent.mkdir()
    target.write_text("เดิม")
    report = copy_file(file.path, target)
    assert (report.path, report.size, report.damaged_parts) == (target, target.stat().st_size, 0)
    assert dump(target) == dump(file.path)
    assert list(target.parent.iterdir()) == [target]


def test_a_copy_onto_itself_is_refused(file: CommitteeFile) -> None:
    before = dump(file.path)
    for attempt in (
        lambda: copy_file(file.path, file.path),
        lambda: lock_copy(file.path, file.path, PASSWORD),
    ):
        with pytest.raises(BadInput):
            attempt()
    assert dump(file.path) == before


def test_a_copy_that_cannot_be_written_leaves_what_was_there(
    file: CommitteeFile, tmp_path: Path
) -> None:
    with pytest.raises(FileTrouble) as caught:
        copy_file(file.path, tmp_path / "ไม่มีโฟลเดอร์" / "ก.pcio")
    assert caught.value.code in ("CANTOPEN", "MISSING")


def test_a_locked_copy_opens_with_its_password_only(file: CommitteeFile, tmp_path: Path) -> None:
    locked = lock_copy(file.path, tmp_path / "ส่ง.pcio-locked", PASSWORD).path
    assert "สมมุติ".encode() not in locked.read_bytes()
    report = unlock_copy(locked, tmp_path / "รับ.pcio", f"  {PASSWORD} ")
    assert dump(report.path) == dump(file.path)
    with pytest.raises(BadInput) as caught:
        unlock_copy(locked, tmp_path / "อีก.pcio", "ไม่ใช่รหัสผ่าน")
    assert "รหัสผ่าน" in caught.value.thai
    assert not (tmp_path / "อีก.pcio").exists()
    assert unlock_copy(locked, tmp_path / "รับ.pcio", PASSWORD).path.name == "รับ-2.pcio"


def test_a_locked_copy_that_was_changed_never_opens(file: CommitteeFile, tmp_path: Path) -> None:
    locked = lock_copy(file.path, tmp_path / "ส่ง.pcio-locked", PASSWORD).path
    good, dice = locked.read_bytes(), random.Random(3)
    for _ in range(60):
        changed = bytearray(good)
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
        if dice.random() < 0.3:
            del changed[dice.randrange(len(changed)) :]
        if changed[14] not in range(1, 12):  # a cost that only burns time
            changed[14] = 4
        if bytes(changed) == good:
            continue
        locked.write_bytes(changed)
        with pytest.raises(BadInput):
            unlock_copy(locked, tmp_path / "รับ.pcio", PASSWORD)


def test_a_short_password_is_refused(file: CommitteeFile, tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        lock_copy(file.path, tmp_path / "ส่ง.pcio-locked", "1234567")
    assert not (tmp_path / "ส่ง.pcio-locked").exists()


@pytest.mark.parametrize(
    ("password", "strength"),
    [
        ("1234567", Strength.TOO_SHORT),
        ("12345678", Strength.WEAK),
        ("30462567304625673046", Strength.WEAK),
        ("กขกขกขกขกขกขกขกขกข", Strength.WEAK),
        ("abcdefghijklmnopqrstuvwxyz", Strength.WEAK),
        ("ประชุมใหญ่", Strength.WEAK),
        ("เรือใบสีเขียว", Strength.FAIR),
        ("ช้างสามตัวข้ามห้วย", Strength.STRONG),
    ],
)
def test_a_password_is_judged_while_it_is_typed(password: str, strength: Strength) -> None:
    assert password_strength(password) is strength


_CRASH = """
import os, sqlite3, sys
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("PRAGMA journal_mode=TRUNCATE")
c.execute("PRAGMA cache_size=1")
c.execute("BEGIN IMMEDIATE")
for n in range(3000):
    c.execute("INSERT INTO agency VALUES (?, ?, '', 1)", (f"ka{n}", "ก" * 500))
os._exit(1)
"""


def test_a_file_that_a_crash_left_open_can_be_copied_where_it_cannot_be_written(
    file: CommitteeFile, tmp_path: Path
) -> None:
    whole = dump(file.path)
    file.close()
    subprocess.run([sys.executable, "-c", _CRASH, str(file.path)], check=False)
    journal = file.path.with_name("ก.pcio-journal")
    before = file.path.read_bytes(), journal.read_bytes()
    assert before[1]
    copy_file(file.path, tmp_path / "สำเนา.pcio")
    assert dump(tmp_path / "สำเนา.pcio") == whole
    assert (file.path.read_bytes(), journal.read_bytes()) == before  # nobody wrote there
