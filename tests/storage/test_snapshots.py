"""Snapshots: whole or not at all, thinned by number, out of reach of a wrong clock."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.storage import backup, snapshots
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.snapshots import FORGOTTEN_AFTER, Snapshots, kept
from pcio_desktop.thai.dates import BANGKOK
from tests.storage.stored import dump

NOW = datetime(2026, 3, 4, 14, 5, tzinfo=BANGKOK)


@pytest.fixture
def store(tmp_path: Path) -> Snapshots:
    return Snapshots(tmp_path / "snapshots")


def _edit(database: Database, meeting: Meeting, text: str) -> None:
    with database.work("แก้") as uow:
        uow.meetings.get(meeting.id).meeting_place = text
        uow.commit()


def test_a_snapshot_is_the_whole_file_of_that_moment(
    database: Database, meeting: Meeting, store: Snapshots
) -> None:
    row = store.take(database.path, SnapshotReason.BY_HAND, NOW)
    assert row is not None
    before = dump(database.path)
    _edit(database, meeting, "ที่อื่น")
    assert dump(store.get(row.number)) == before
    assert (row.number, row.taken_at, row.reason, row.good) == (1, NOW, "by_hand", True)
    assert store.all() == [row]


def test_nothing_is_taken_twice(database: Database, meeting: Meeting, store: Snapshots) -> None:
    assert store.take(database.path, SnapshotReason.OPENED, NOW) is not None
    assert store.take(database.path, SnapshotReason.CLOSED, NOW) is None
    _edit(database, meeting, "ที่อื่น")
    assert store.take(database.path, SnapshotReason.CLOSED, NOW) is not None


def test_two_threads_take_them_one_after_the_other(
    database: Database, meeting: Meeting, store: Snapshots, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, over = threading.Event(), threading.Event()

    def copy_slowly(path: Path, target: Path) -> None:
        copy(path, target)
        if not begun.is_set():
            begun.set()
            over.wait(0.5)  # time for another one to come between

    copy = backup.copy_pages
    monkeypatch.setattr(backup, "copy_pages", copy_slowly)
    with ThreadPoolExecutor(1) as other:
        first = other.submit(store.take, database.path, SnapshotReason.CHANGED, NOW)
        assert begun.wait(5)
        store.take(database.path, SnapshotReason.BEFORE_RESTORE, NOW)
        over.set()
    assert [first.result()] == store.all()


def test_a_copy_that_cannot_be_checked_is_a_trouble_and_no_fault_of_the_program(
    database: Database, store: Snapshots, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose(_path: Path, _target: Path) -> None:
        """As a virus scanner does."""

    monkeypatch.setattr(backup, "copy_pages", lose)
    with pytest.raises(FileTrouble):
        store.take(database.path, SnapshotReason.CHANGED, NOW)
    assert store.all() == []


def test_a_snapshot_of_a_damaged_file_is_kept_apart(
    database: Database, meeting: Meeting, store: Snapshots
) -> None:
    good = store.take(database.path, SnapshotReason.OPENED, NOW)
    with closing(sqlite3.connect(database.path)) as connection, connection:
        connection.execute("UPDATE agenda_item SET title = 'เสีย'")
    _edit_roster(database)
    row = store.take(database.path, SnapshotReason.CHANGED, NOW)
    assert good is not None
    assert row is not None
    assert (row.number, row.good) == (2, False)
    assert store.newest_good() == store.get(good.number)


def _edit_roster(database: Database) -> None:
    with database.work("แก้") as uow:
        uow.people.all()[0].surname = "ใหม่"
        uow.commit()


def test_of_a_file_that_is_not_whole_there_is_no_snapshot(
    database: Database, meeting: Meeting, store: Snapshots
) -> None:
    store.take(database.path, SnapshotReason.OPENED, NOW)
    _edit(database, meeting, "ที่อื่น")
    database.close()
    content = bytearray(database.path.read_bytes())
    content[-4096 * 9 : -4096 * 8] = bytes(4096)
    database.path.write_bytes(content)
    with pytest.raises(FileTrouble):
        store.take(database.path, SnapshotReason.CHANGED, NOW)
    assert [row.number for row in store.all()] == [1]
    assert list((store.place(1).parent).glob(".~*")) == []


def test_thinning_keeps_the_last_dozen_and_ever_fewer_of_the_older() -> None:
    alive: set[int] = set()
    for number in range(1, 3001):
        alive = kept({*alive, number})
        assert set(range(max(1, number - 11), number + 1)) <= alive
    assert alive == kept(range(1, 3001))
    assert len(alive) < 80
    gaps = [b - a for a, b in zip(sorted(alive), sorted(alive)[1:], strict=False)]
    assert max(gaps) <= 512


def test_a_clock_that_jumps_changes_nothing(
    database: Database, meeting: Meeting, store: Snapshots
) -> None:
    for turn in range(16):
        _edit(database, meeting, f"ห้อง {turn}")
        jump = timedelta(days=-20000 if turn % 2 else 3000)
        store.take(database.path, SnapshotReason.CHANGED, NOW + jump)
    assert [row.number for row in store.all()] == [*range(16, 4, -1), 4, 2]


def test_too_many_bytes_take_the_oldest_but_never_the_last_few(
    database: Database, meeting: Meeting, store: Snapshots
) -> None:
    for turn in range(8):
        _edit(database, meeting, f"ห้อง {turn}")
        store.take(database.path, SnapshotReason.CHANGED, NOW)
    store.thin(most_bytes=1)
    assert [row.number for row in store.all()] == [8, 7, 6, 5, 4]
    assert store.size() > 0
    store.clear(keep=1)
    assert [row.number for row in store.all()] == [8]


def test_snapshots_that_know_an_erased_person_age_out(
    database: Database, meeting: Meeting, store: Snapshots
) -> None:
    for turn in range(3):
        _edit(database, meeting, f"ก่อน {turn}")
        store.take(database.path, SnapshotReason.CHANGED, NOW)
    store.person_erased()
    for turn in range(FORGOTTEN_AFTER):
        assert min(row.number for row in store.all()) == 1
        _edit(database, meeting, f"หลัง {turn}")
        store.take(database.path, SnapshotReason.CHANGED, NOW)
    assert min(row.number for row in store.all()) > 3


def test_a_full_disk_leaves_the_earlier_ones(
    database: Database, meeting: Meeting, store: Snapshots, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.take(database.path, SnapshotReason.OPENED, NOW)
    _edit(database, meeting, "ที่อื่น")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(snapshots.os, "replace", full)
    with pytest.raises(FileTrouble) as caught:
        store.take(database.path, SnapshotReason.CHANGED, NOW)
    assert caught.value.code == "FULL"
    assert [row.number for row in store.all()] == [1]


def test_a_list_without_its_notes_is_still_a_list(
    database: Database, meeting: Meeting, store: Snapshots
) -> None:
    store.take(database.path, SnapshotReason.OPENED, NOW)
    for file in store.place(1).parent.glob("*.json"):
        file.write_text("{", encoding="utf-8")
    (row,) = store.all()
    assert (row.number, row.taken_at, row.good) == (1, None, True)
