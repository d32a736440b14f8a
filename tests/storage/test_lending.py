"""What a snapshot gives to a damaged file, and what it must not give."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.storage.backup import verified_copy
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.salvage import salvage
from pcio_desktop.storage.seals import condition
from pcio_desktop.storage.tables import agenda_item
from tests.storage.conftest import add_meetings
from tests.storage.hurting import alter, ask, without_table
from tests.tools import ROOT


@pytest.fixture
def good(database: Database, meeting: Meeting) -> Path:
    """A file of some meetings, closed."""
    add_meetings(database, up_to=4)
    database.close()
    return database.path


def test_what_was_written_after_the_snapshot_stays_where_the_seal_is_older_too(
    good: Path, tmp_path: Path
) -> None:
    snapshot = verified_copy(good, tmp_path / "สำเนา" / "1.pcio")
    with Database(good) as database, database.work("แก้ชื่อวาระ") as uow:
        key = uow.queries.list_meetings()[0].id
        uow.meetings.get(key).agenda[1].title = "ประโยคใหม่หลังสำเนา"
        uow.commit()
    alter(  # the write of the page with the seals was lost
        good,
        f"ATTACH '{snapshot}' AS earlier",
        "DELETE FROM seal",
        "INSERT INTO seal SELECT * FROM earlier.seal",
    )
    report = salvage(good, tmp_path / "กู้.pcio", snapshot=snapshot)
    assert (len(report.marked), report.restored) == (1, ())
    title = "SELECT count(*) FROM agenda_item WHERE title = 'ประโยคใหม่หลังสำเนา'"
    assert ask(report.path, title) == [(1,)]


def test_the_journal_of_another_day_is_not_lent(good: Path, tmp_path: Path) -> None:
    snapshot = verified_copy(good, tmp_path / "สำเนา" / "1.pcio")
    without_table(good, tmp_path / "เสีย.pcio", "journal_step")
    report = salvage(tmp_path / "เสีย.pcio", tmp_path / "กู้.pcio", snapshot=snapshot)
    assert (report.lent, report.homeless, report.marked) == (0, (), ())


@pytest.mark.parametrize("content", [b"", bytes(9000), b"x" * 9000])
def test_a_snapshot_that_is_no_file_any_more_keeps_nothing_from_being_rescued(
    good: Path, tmp_path: Path, content: bytes
) -> None:
    snapshot = tmp_path / "สำเนา.pcio"
    snapshot.write_bytes(content)
    without_table(good, tmp_path / "เสีย.pcio", "agenda_item")
    report = salvage(tmp_path / "เสีย.pcio", tmp_path / "กู้.pcio", snapshot=snapshot)
    assert report.lent == 0
    assert report.homeless


def test_a_snapshot_that_is_damaged_elsewhere_still_lends(good: Path, tmp_path: Path) -> None:
    snapshot = tmp_path / "สำเนา.pcio"
    without_table(good, snapshot, "seat")
    without_table(good, tmp_path / "เสีย.pcio", "agenda_item")
    report = salvage(tmp_path / "เสีย.pcio", tmp_path / "กู้.pcio", snapshot=snapshot)
    assert report.restored == ()
    assert report.lent > 0
    assert report.homeless == ()


def test_a_file_without_seals_is_rescued_beside_a_snapshot(good: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "เดิม.pcio"
    shutil.copyfile(ROOT / "tests" / "databases" / "v1.pcio", damaged)
    report = salvage(damaged, tmp_path / "กู้.pcio", snapshot=good)
    with Database(report.path) as database, database.read() as unit:
        assert len(unit.queries.list_meetings()) == 2


def test_items_that_changed_places_since_do_not_lie_in_each_other(
    good: Path, tmp_path: Path
) -> None:
    said = "statement s JOIN agenda_item i ON i.id = s.item_id"
    query = f"SELECT i.id, i.meeting_id FROM {said} WHERE s.folded <> '' AND i.meeting_id NOTNULL"
    outer, meeting = ask(good, query)[0]
    others = f"SELECT id FROM agenda_item WHERE id <> '{outer}' AND meeting_id = '{meeting}'"
    ((inner,), *_) = ask(good, others)
    into = "UPDATE agenda_item SET meeting_id = {}, parent_id = {} WHERE id = '{}'".format
    alter(good, into("NULL", f"'{outer}'", inner))
    snapshot = verified_copy(good, tmp_path / "สำเนา" / "1.pcio")
    alter(
        good,
        into("NULL", f"'{inner}'", outer),
        f"DELETE FROM agenda_item WHERE id = '{inner}'",
    )
    report = salvage(good, tmp_path / "กู้.pcio", snapshot=snapshot)
    inside = condition(agenda_item).replace(":meeting", f"'{meeting}'")
    found = ask(report.path, f"SELECT id FROM agenda_item WHERE id = '{outer}' AND ({inside})")
    assert found or report.homeless


def test_a_person_who_was_erased_does_not_come_back(good: Path, tmp_path: Path) -> None:
    query = "SELECT presiding_id FROM meeting WHERE presiding_id NOTNULL"
    ((presiding,), *_) = ask(good, query)
    columns = [str(row[1]) for row in ask(good, "PRAGMA table_info(person)")]
    names = {"id": "'erased'", "given": "'ผู้ขอให้ลบ'"}
    values = ", ".join(names.get(column, column) for column in columns)
    came = "UPDATE attendance SET person_id = '{}' WHERE id = '{}'".format
    ((person,), *_) = ask(good, "SELECT id FROM person")
    alter(
        good,
        f"INSERT INTO person SELECT {values} FROM person LIMIT 1",
        came("erased", presiding),
    )
    snapshot = verified_copy(good, tmp_path / "สำเนา" / "1.pcio")
    alter(good, came(person, presiding), "DELETE FROM person WHERE id = 'erased'")
    without_table(good, tmp_path / "เสีย.pcio", "attendance")
    report = salvage(tmp_path / "เสีย.pcio", tmp_path / "กู้.pcio", snapshot=snapshot)
    assert ask(report.path, "SELECT * FROM person WHERE id = 'erased'") == []
    assert ask(report.path, f"SELECT * FROM attendance WHERE id = '{presiding}'") == []
