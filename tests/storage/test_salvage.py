"""Out of a damaged file into a new one: what came back, what is doubtful, what is missing."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.safekeeping import SalvageReport
from pcio_desktop.storage import tables
from pcio_desktop.storage.backup import verified_copy
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.faults import FileCode
from pcio_desktop.storage.probe import probe
from pcio_desktop.storage.salvage import salvage
from tests.storage.conftest import add_meetings
from tests.storage.hurting import PAGE, without_table
from tests.storage.stored import Dump, dump
from tests.tools import ROOT


@pytest.fixture
def good(database: Database, meeting: Meeting) -> Path:
    """A file of a dozen meetings, closed."""
    add_meetings(database, up_to=12)
    database.close()
    return database.path


def _rows(content: Dump) -> set[tuple[object, ...]]:
    return {(name, *row) for name, rows in content.items() for row in rows}


def _share_back(good: Path, made: Path) -> float:
    wanted = _rows(dump(good))
    return len(wanted & _rows(dump(made))) / len(wanted)


def test_a_good_file_comes_back_whole(good: Path, tmp_path: Path) -> None:
    report = salvage(good, tmp_path / "กู้.pcio")
    assert dump(report.path) == dump(good)
    assert (report.marked, report.missing, report.dropped) == ((), (), 0)
    assert all(table.whole for table in report.tables)
    assert probe(report.path, deep=True).code is FileCode.OK


def test_eight_lost_pages_leave_most_rows_and_mark_what_is_doubtful(
    good: Path, tmp_path: Path
) -> None:
    dice, shares = random.Random(5), list[float]()
    content = good.read_bytes()
    for turn in range(6):
        hurt = bytearray(content)
        for page in dice.sample(range(40, len(content) // PAGE), 8):
            hurt[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
        damaged = tmp_path / f"เสีย{turn}.pcio"
        damaged.write_bytes(hurt)
        report = salvage(damaged, tmp_path / f"กู้{turn}.pcio")
        assert damaged.read_bytes() == hurt
        shares.append(_share_back(good, report.path))
        _is_honest(good, report.path, _told(report))
    assert sum(shares) / len(shares) > 0.5


def _told(report: SalvageReport) -> set[str]:
    return {part.name for part in report.marked} | set(report.missing)


def _is_honest(good: Path, made: Path, told: set[str]) -> None:
    """Whatever is not as it was belongs to something that the report names."""
    with Database(made) as database:
        broken = database.check_seals()
        assert bool(broken) == bool(told - {"?"}) or "?" in told
    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    if dump(good) != dump(made):
        assert told


def test_the_first_page_comes_from_a_snapshot(good: Path, tmp_path: Path) -> None:
    snapshot = verified_copy(good, tmp_path / "snapshot" / "1.pcio")
    damaged = tmp_path / "เสีย.pcio"
    damaged.write_bytes(random.Random(1).randbytes(PAGE) + good.read_bytes()[PAGE:])
    with pytest.raises(FileTrouble) as caught:
        salvage(damaged, tmp_path / "กู้.pcio")
    assert caught.value.code == "DAMAGED"
    report = salvage(damaged, tmp_path / "กู้.pcio", snapshot=snapshot)
    assert dump(report.path) == dump(good)


def test_a_file_that_was_cut_off_gives_its_beginning(good: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "เสีย.pcio"
    damaged.write_bytes(good.read_bytes()[: good.stat().st_size * 7 // 10])
    report = salvage(damaged, tmp_path / "กู้.pcio")
    assert report.rows > 0
    assert report.marked or report.missing


def test_one_garbled_text_comes_back_marked(good: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "เสีย.pcio"
    word = "ห้องประชุมสมมุติ".encode()
    damaged.write_bytes(good.read_bytes().replace(word, b"\xff" + word[1:], 1))
    report = salvage(damaged, tmp_path / "กู้.pcio")
    assert len(report.marked) == 1
    assert report.missing == ()


def test_words_whose_item_is_lost_are_not_thrown_away(good: Path, tmp_path: Path) -> None:
    without_table(good, tmp_path / "เสีย.pcio", "agenda_item")
    report = salvage(tmp_path / "เสีย.pcio", tmp_path / "กู้.pcio")
    said = [each.text for each in report.homeless if each.table == "statement"]
    with closing(sqlite3.connect(good)) as connection:
        query = "SELECT count(*) FROM statement WHERE folded <> ''"
        (count,) = connection.execute(query).fetchone()
    assert len(said) == count
    assert all("{" not in text for text in said)
    rows = {table.name: table.rows for table in report.tables}
    assert rows["statement"] == len(dump(report.path)["statement"])
    (part, *_) = report.marked
    assert dict(part.counts)["agenda_item"] == 0
    assert dict(part.counts)["attendance"] > 0


def test_a_snapshot_gives_back_whole_what_fits_its_seal(good: Path, tmp_path: Path) -> None:
    snapshot = verified_copy(good, tmp_path / "snapshot" / "1.pcio")
    without_table(good, tmp_path / "เสีย.pcio", "agenda_item")
    report = salvage(tmp_path / "เสีย.pcio", tmp_path / "กู้.pcio", snapshot=snapshot)
    assert len(report.restored) == 12
    assert (report.dropped, report.homeless, report.marked) == (0, (), ())
    assert dump(report.path) == dump(good)


def test_a_former_snapshot_lends_the_items_that_words_belong_to(good: Path, tmp_path: Path) -> None:
    snapshot = verified_copy(good, tmp_path / "snapshot" / "1.pcio")
    with Database(good) as database, database.work("ย้ายห้อง") as uow:
        meeting = uow.meetings.get(uow.queries.list_meetings()[0].id)
        meeting.meeting_place = "ห้องใหม่"
        uow.commit()
    without_table(good, tmp_path / "เสีย.pcio", "agenda_item")
    report = salvage(tmp_path / "เสีย.pcio", tmp_path / "กู้.pcio", snapshot=snapshot)
    assert report.lent > 0
    assert (report.dropped, report.homeless, len(report.restored)) == (0, (), 11)
    assert dump(report.path) == dump(good)


def test_a_former_format_is_salvaged_too(tmp_path: Path) -> None:
    damaged = tmp_path / "เดิม.pcio"
    shutil.copyfile(ROOT / "tests" / "databases" / "v1.pcio", damaged)
    report = salvage(damaged, tmp_path / "กู้.pcio")
    with Database(report.path) as database, database.read() as unit:
        assert len(unit.queries.list_meetings()) == 2


def test_nothing_is_overwritten_and_rubbish_is_refused(good: Path, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        salvage(good, good)
    assert caught.value.code == "EXISTS"
    rubbish = tmp_path / "ขยะ.pcio"
    rubbish.write_bytes(bytes(9000))
    with pytest.raises(FileTrouble) as caught:
        salvage(rubbish, tmp_path / "กู้.pcio")
    assert caught.value.code == "DAMAGED"
    assert not (tmp_path / "กู้.pcio").exists()


def test_undo_ends_with_the_damage_but_the_trail_stays(good: Path, tmp_path: Path) -> None:
    report = salvage(good, tmp_path / "กู้.pcio")
    with Database(report.path) as database:
        assert database.undo_state().undo is None
    with closing(sqlite3.connect(report.path)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM journal_step").fetchone()
    assert count == 2
    assert {table.name for table in report.tables} >= {table.name for table in tables.THINGS}
