"""Room that safety takes, and what is forgotten when somebody asks to be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pcio_desktop.domain.errors import RuleBroken
from pcio_desktop.domain.person import Person
from pcio_desktop.domain.rows import UndoState
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.housekeeping import (
    clear_snapshots,
    clear_undo,
    erase_people,
    keep_within_limits,
    storage_sizes,
)
from pcio_desktop.services.snapshots import take_snapshot
from pcio_desktop.storage.snapshots import FORGOTTEN_AFTER
from tests.builders import a_committee, a_meeting
from tests.storage.stored import journal


@pytest.fixture
def file(tmp_path: Path) -> Iterator[CommitteeFile]:
    with create_committee_file(tmp_path / "ก.pcio") as made:
        with made.work("สร้าง") as uow:
            committee = a_committee()
            uow.committees.add(committee)
            uow.meetings.add(a_meeting(committee))
            uow.commit()
        yield made


def _edit(file: CommitteeFile, text: str) -> None:
    with file.work("แก้") as uow:
        uow.meetings.all()[0].meeting_place = text
        uow.commit()


def _undo_state(file: CommitteeFile) -> UndoState:
    with file.read() as unit:
        return unit.undo_state()


def test_sizes_are_told_and_can_be_cleared(file: CommitteeFile) -> None:
    for turn in range(6):
        _edit(file, f"ห้อง {turn}")
        take_snapshot(file, SnapshotReason.CHANGED)
    sizes = storage_sizes(file)
    assert (sizes.undo_steps, sizes.audit_steps, sizes.snapshots) == (7, 7, 6)
    assert sizes.snapshot_bytes > 5 * sizes.file_bytes
    clear_snapshots(file, keep=2)
    assert clear_undo(file, keep=3) > 0
    after = storage_sizes(file)
    assert (after.snapshots, after.audit_steps) == (2, 8)
    assert after.journal_bytes < sizes.journal_bytes
    keep_within_limits(file)
    assert storage_sizes(file) == after


def test_what_is_left_can_still_be_undone(file: CommitteeFile) -> None:
    for turn in range(6):
        _edit(file, f"ห้อง {turn}")
    clear_undo(file, keep=4)
    undone = 0
    while _undo_state(file).undo:
        with file.work("") as uow:
            uow.undo()
            uow.commit()
        undone += 1
    assert undone == 3  # the clearing is one of the newest four
    assert len([row for row in journal(file.path) if row[2] == "แก้"]) == 6 + undone


SECRET = "นางสาวลืมฉัน"


def _everything(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for file in folder.rglob("*"):
        if file.is_file():
            yield file, file.read_bytes()


def _hits(folder: Path) -> list[str]:
    spellings = [SECRET.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "cp874")]
    spellings.append(SECRET.encode("unicode_escape"))
    return [
        str(file.relative_to(folder))
        for file, content in _everything(folder)
        if any(spelling in content for spelling in spellings)
    ]


def test_a_person_who_is_erased_is_nowhere_any_more(file: CommitteeFile, tmp_path: Path) -> None:
    with file.work("เพิ่มบุคคล") as uow:
        person = Person(given=SECRET, surname="ใจทดสอบ")
        uow.people.add(person)
        uow.commit()
    key = person.id
    take_snapshot(file, SnapshotReason.CHANGED)
    with file.work("แก้ชื่อ") as uow:
        uow.people.get(key).surname = "อื่น"
        uow.commit()
    assert _hits(tmp_path)
    erase_people(file, [key])
    assert _undo_state(file) == UndoState(None, None)
    assert all("snapshots" in hit for hit in _hits(tmp_path))
    for turn in range(FORGOTTEN_AFTER):
        _edit(file, f"ห้อง {turn}")
        take_snapshot(file, SnapshotReason.CHANGED)
    assert _hits(tmp_path) == []


def test_somebody_in_the_roster_is_not_erased(file: CommitteeFile) -> None:
    with file.read() as unit:
        key = unit.people.all()[0].id
    with pytest.raises(RuleBroken):
        erase_people(file, [key])
    assert _undo_state(file).undo == "สร้าง"
