"""Opening a committee file: one writer, any number who look, and what is said about the file."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import FileInUse, FileTrouble
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.safekeeping import NoticeKind
from pcio_desktop.services.committee_file import (
    Access,
    CommitteeFile,
    create_committee_file,
    open_committee_file,
)
from pcio_desktop.services.opening_notices import clock_notice
from pcio_desktop.storage.lock import lock_path
from pcio_desktop.thai.dates import BANGKOK
from tests.builders import a_committee, a_full_meeting
from tests.tools import ROOT


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A committee file with one meeting, closed."""
    file = tmp_path / "คณะกรรมการ.pcio"
    with create_committee_file(file) as made, made.work("สร้าง") as uow:
        committee = a_committee()
        uow.committees.add(committee)
        uow.meetings.add(a_full_meeting(committee))
        uow.commit()
    return file


def _rename(file: CommitteeFile, name: str) -> Change:
    with file.work("แก้ชื่อ") as uow:
        uow.meetings.by_number(MeetingNumber(1, 2567)).agenda[0].title = name
        return uow.commit()


def _kinds(path: Path) -> list[NoticeKind]:
    with open_committee_file(path) as file:
        return [notice.kind for notice in file.notices]


def _held_elsewhere(path: Path) -> None:
    lock_path(path).write_text(
        '{"computer": "PC-2", "who": "นายสมมุติ", "token": "t"}', encoding="utf-8"
    )


def test_the_second_user_may_look_take_over_or_is_refused(path: Path) -> None:
    _held_elsewhere(path)
    with pytest.raises(FileInUse) as caught:
        open_committee_file(path)
    assert "นายสมมุติ" in caught.value.thai
    with open_committee_file(path, access=Access.VIEW) as file:
        assert file.view_only
        with pytest.raises(FileTrouble) as refused:
            file.work("แก้")
        assert refused.value.code == "VIEW_ONLY"
    with open_committee_file(path, take_over=caught.value.holder.token) as file:
        assert _rename(file, "ใหม่")
    assert not lock_path(path).exists()


def test_a_viewer_sees_what_the_writer_does(path: Path) -> None:
    with open_committee_file(path) as writer, open_committee_file(path, access=Access.VIEW) as eye:
        assert eye.changed_elsewhere() == Change()
        _rename(writer, "ใหม่")
        assert eye.changed_elsewhere() == Change(agenda=True)


def test_a_writer_who_lost_the_file_writes_nothing_more(path: Path) -> None:
    file = open_committee_file(path)
    _held_elsewhere(path)
    with pytest.raises(FileTrouble) as caught:
        _rename(file, "สายเกินไป")
    assert caught.value.code == "LOCK_LOST"
    file.close()
    assert lock_path(path).exists()


def test_a_good_file_needs_no_words(path: Path) -> None:
    assert _kinds(path) == []


def test_a_damaged_meeting_is_named_and_the_rest_can_be_worked_on(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE statement SET blocks = replace(blocks, 'ก', 'ข')")
        connection.execute(
            "UPDATE agenda_item SET title = CAST(x'e0b881ff' AS TEXT) WHERE place = 0"
        )
    with open_committee_file(path) as file:
        (notice,) = file.notices
        assert (notice.kind, "๑/๒๕๖๗" in notice.thai) == (NoticeKind.DAMAGED_PART, True)
        with pytest.raises(FileTrouble) as caught:
            _rename(file, "ใหม่")
        assert caught.value.code == "SEAL_BROKEN"
        with file.work("แก้ชื่อคณะ") as uow:
            committee = uow.committees.only()
            assert committee is not None
            committee.short_name = "ใหม่"
            uow.commit()


def test_a_file_whose_structure_is_damaged_is_refused_untouched(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8192:12288] = bytes(4096)
    path.write_bytes(content)
    with pytest.raises(FileTrouble) as caught:
        open_committee_file(path)
    assert caught.value.code == "DAMAGED"
    assert path.read_bytes() == content
    assert not lock_path(path).exists()


def test_an_older_copy_is_noticed(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "เมื่อวาน.pcio"
    shutil.copyfile(path, copy)
    with open_committee_file(path) as file:
        _rename(file, "วันนี้")
    assert _kinds(copy) == [NoticeKind.STALE_COPY, NoticeKind.SECOND_COPY]


def test_two_copies_that_went_apart_are_noticed(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "อีกเครื่อง.pcio"
    shutil.copyfile(path, copy)
    with open_committee_file(path) as file:
        _rename(file, "ทางหนึ่ง")
    other_home = tmp_path / "data-home" / "known-files.json"
    mine = other_home.read_bytes()
    with open_committee_file(copy) as file:
        _rename(file, "อีกทางหนึ่ง")
        _rename(file, "อีกทางหนึ่ง ต่อ")
    other_home.write_bytes(mine)  # the other way was gone on another computer
    path.unlink()
    assert _kinds(copy) == [NoticeKind.FORKED_COPY]


def test_a_former_format_is_sealed_and_opened(tmp_path: Path) -> None:
    path = tmp_path / "เดิม.pcio"
    shutil.copyfile(ROOT / "tests" / "databases" / "v1.pcio", path)
    with open_committee_file(path) as file:
        assert NoticeKind.DAMAGED_PART not in [notice.kind for notice in file.notices]
        assert _rename(file, "ใหม่")


def test_a_clock_that_can_hardly_be_right_is_told() -> None:
    now = datetime(2026, 11, 1, 9, tzinfo=BANGKOK)
    assert list(clock_notice(now, now - timedelta(days=30))) == []
    assert list(clock_notice(now, None)) == []
    for wrong, last in (
        (datetime(1970, 1, 1, 7, tzinfo=BANGKOK), None),
        (now, now + timedelta(days=2)),
        (now + timedelta(days=500), now),
    ):
        (notice,) = clock_notice(wrong, last)
        assert notice.kind is NoticeKind.WRONG_CLOCK
