"""Going back to how it was at 14:05, after having seen what that would change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.safekeeping import DifferenceKind, SnapshotReason, TextDifference
from pcio_desktop.services import snapshots
from pcio_desktop.services.committee_file import (
    CommitteeFile,
    create_committee_file,
    open_committee_file,
)
from pcio_desktop.services.snapshots import (
    is_unsafe_place,
    list_snapshots,
    preview_restore,
    restore_as_new_file,
    restore_snapshot,
    snapshot_due,
    take_snapshot,
)
from pcio_desktop.thai.dates import BANGKOK
from tests.builders import a_committee, a_full_meeting, a_meeting
from tests.storage.stored import Dump, ask, dump

NOW = datetime(2026, 3, 4, 14, 5, tzinfo=BANGKOK)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[CommitteeFile]:
    with create_committee_file(tmp_path / "ก.pcio") as made:
        with made.work("สร้าง") as uow:
            committee = a_committee()
            uow.committees.add(committee)
            uow.meetings.add(a_full_meeting(committee))
            uow.commit()
        yield made


def _change_much(file: CommitteeFile) -> None:
    with file.work("แก้หลายอย่าง") as uow:
        meeting = uow.meetings.by_number(MeetingNumber(1, 2567))
        meeting.agenda[1].title = "ชื่อใหม่"
        committee = uow.committees.only()
        assert committee is not None
        uow.meetings.add(a_meeting(committee, number=2))
        uow.commit()


def test_one_sees_what_differs_and_goes_back(file: CommitteeFile) -> None:
    row = take_snapshot(file, SnapshotReason.BY_HAND, now=NOW)
    assert row is not None
    before = dump(file.path)
    assert preview_restore(file, row.number) == []
    _change_much(file)
    changed, gone = preview_restore(file, row.number)
    assert (changed.kind, changed.meeting) == (DifferenceKind.CHANGES, "1/2567")
    assert dict(changed.counts) == {"agenda_item": 1}
    assert changed.texts == (TextDifference("ชื่อใหม่", "เรื่องสมมุติที่ 1"),)
    assert (gone.kind, gone.meeting) == (DifferenceKind.GOES_AWAY, "2/2567")
    restore_snapshot(file, row.number, now=NOW)
    assert dump(file.path) == before
    assert ask(file.path, "SELECT action FROM journal_step ORDER BY seq DESC LIMIT 1") == (
        "กู้คืนแฟ้มตามสำเนาสำรอง เวลา ๑๔.๐๕ น."
    )
    _change_much(file)  # and work goes on


def test_a_restore_can_itself_be_taken_back(file: CommitteeFile) -> None:
    row = take_snapshot(file, SnapshotReason.BY_HAND, now=NOW)
    assert row is not None
    _change_much(file)
    after = dump(file.path)
    restore_snapshot(file, row.number)
    latest = list_snapshots(file)[0]
    assert latest.reason is SnapshotReason.BEFORE_RESTORE
    restore_snapshot(file, latest.number)
    assert dump(file.path) == after


def test_a_restored_file_is_not_taken_for_an_older_copy(file: CommitteeFile) -> None:
    row = take_snapshot(file, SnapshotReason.BY_HAND)
    assert row is not None
    for _ in range(3):
        with file.work("แก้") as uow:
            uow.meetings.all()[0].meeting_place += "."
            uow.commit()
    restore_snapshot(file, row.number)
    file.close()
    with open_committee_file(file.path) as again:
        assert again.notices == ()


def test_a_snapshot_becomes_a_file_of_its_own(file: CommitteeFile, tmp_path: Path) -> None:
    row = take_snapshot(file, SnapshotReason.BY_HAND)
    assert row is not None
    made = restore_as_new_file(file.path, row.number, tmp_path / "กู้คืน.pcio")
    assert dump(made) == dump(file.path)
    with pytest.raises(FileTrouble) as caught:
        restore_as_new_file(file.path, 99, tmp_path / "อื่น.pcio")
    assert caught.value.code == "MISSING"


def test_snapshots_never_lie_beside_the_file(file: CommitteeFile, tmp_path: Path) -> None:
    take_snapshot(file, SnapshotReason.OPENED)
    names = {entry.name for entry in tmp_path.iterdir()}
    assert names == {"ก.pcio", "ก.pcio.lock", "ก.pcio-journal", "data-home"}
    assert snapshots.snapshot_folder() == tmp_path / "data-home" / "snapshots"


def test_when_one_is_due() -> None:
    assert not snapshot_due(10_000, changed=False, hurry=True)
    assert not snapshot_due(299, changed=True, hurry=False)
    assert snapshot_due(300, changed=True, hurry=False)
    assert not snapshot_due(59, changed=True, hurry=True)
    assert snapshot_due(60, changed=True, hurry=True)


def test_unsafe_places(tmp_path: Path) -> None:
    assert not is_unsafe_place(tmp_path / "ก.pcio")
    assert is_unsafe_place(tmp_path / "OneDrive - จังหวัด" / "ก.pcio")


def test_going_back_to_a_snapshot_that_is_about_to_be_thinned_out(file: CommitteeFile) -> None:
    states: dict[int, Dump] = {}
    for _ in range(14):
        with file.work("แก้") as uow:
            uow.meetings.by_number(MeetingNumber(1, 2567)).meeting_place += "."
            uow.commit()
        row = take_snapshot(file, SnapshotReason.CHANGED)
        assert row is not None
        states[row.number] = dump(file.path)
    with file.work("แก้") as uow:  # so that the restore takes one more first
        uow.meetings.by_number(MeetingNumber(1, 2567)).meeting_place += "."
        uow.commit()
    number = 3  # odd, and twelve before the one that the restore takes
    assert number in {row.number for row in list_snapshots(file)}
    restore_snapshot(file, number)
    assert dump(file.path) == states[number]


def test_the_snapshots_of_a_file_that_is_gone_are_found_by_its_place(
    file: CommitteeFile, tmp_path: Path
) -> None:
    taken = take_snapshot(file, SnapshotReason.BY_HAND, now=NOW)
    state = dump(file.path)
    file.close()
    file.path.unlink()
    assert snapshots.list_snapshots_at(file.path) == [taken]
    assert snapshots.list_snapshots_at(tmp_path / "ไม่เคยมี.pcio") == []
    assert taken is not None
    assert restore_as_new_file(file.path, taken.number, file.path) == file.path
    assert dump(file.path) == state
