"""Words of a damaged file that belong nowhere any more: in the report, and never thrown away."""

from __future__ import annotations

from pathlib import Path

import pytest

from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.safekeeping import SalvageReport
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.salvage import salvage
from tests.storage.hurting import alter, alter_against_rules, ask, without_table

A_STATEMENT = "SELECT id, item_id FROM statement WHERE folded <> '' ORDER BY rowid LIMIT 1"


@pytest.fixture
def good(database: Database, meeting: Meeting) -> Path:
    """A file of one full meeting, closed."""
    database.close()
    return database.path


def _words(report: SalvageReport) -> str:
    return "\n".join(each.text for each in report.homeless)


def test_all_that_was_written_in_a_row_is_kept(good: Path, tmp_path: Path) -> None:
    said = {
        "assignment": ("report", "ส่งผลแล้วเมื่อวาน"),
        "meeting": ("opening", "ประธานกล่าวเปิดดังนี้"),
        "resolution": ("label", "ที่ประชุมมีข้อสังเกต"),
        "dissent": ("attachment", "เอกสารแนบหนึ่ง"),
        "attendance": ("position", "ตำแหน่งของผู้แทน"),
    }
    for table, (column, text) in said.items():
        alter(good, f"UPDATE {table} SET {column} = '{text}'")
    alter(good, """UPDATE agenda_item SET duties = '["หน้าที่หนึ่ง"]'""")
    without_table(good, tmp_path / "เสีย.pcio", "appointment_order")
    words = _words(salvage(tmp_path / "เสีย.pcio", tmp_path / "กู้.pcio"))
    for text in (*(text for _, text in said.values()), "หน้าที่หนึ่ง"):
        assert text in words


def test_statements_stand_item_by_item_in_their_order(good: Path, tmp_path: Path) -> None:
    ((_, item),) = ask(good, A_STATEMENT)
    columns = [str(row[1]) for row in ask(good, "PRAGMA table_info(statement)")]
    later = {"id": "'zz'", "place": "-1", "speaker": "'แทรกก่อน'"}
    values = ", ".join(later.get(column, column) for column in columns)
    alter(
        good,
        f"INSERT INTO statement SELECT {values} FROM statement WHERE item_id = '{item}' LIMIT 1",
    )
    without_table(good, tmp_path / "เสีย.pcio", "agenda_item")
    report = salvage(tmp_path / "เสีย.pcio", tmp_path / "กู้.pcio")
    speakers = [each.text.partition(":")[0] for each in report.homeless]
    count = f"SELECT speaker FROM statement WHERE item_id = '{item}' ORDER BY place"
    wanted = [str(speaker) for (speaker,) in ask(good, count)]
    at = speakers.index("แทรกก่อน")
    assert speakers[at : at + len(wanted)] == wanted


def test_a_row_that_no_file_may_hold_leaves_its_words(good: Path, tmp_path: Path) -> None:
    ((key, _),) = ask(good, A_STATEMENT)
    alter(good, f"UPDATE statement SET speaker = 'ผู้ไม่มีวาระ' WHERE id = '{key}'")
    alter_against_rules(
        good,
        "statement",
        "item_id TEXT NOT NULL",
        "item_id TEXT",
        f"UPDATE statement SET item_id = NULL WHERE id = '{key}'",
    )
    report = salvage(good, tmp_path / "กู้.pcio")
    assert report.dropped == 1
    assert "ผู้ไม่มีวาระ:" in _words(report)


def test_items_that_lie_in_each_other_leave_theirs(good: Path, tmp_path: Path) -> None:
    ((key, item),) = ask(good, A_STATEMENT)
    alter(good, f"UPDATE statement SET speaker = 'ผู้อยู่ในวงวน' WHERE id = '{key}'")
    alter(good, f"UPDATE agenda_item SET meeting_id = NULL, parent_id = id WHERE id = '{item}'")
    report = salvage(good, tmp_path / "กู้.pcio")
    assert "ผู้อยู่ในวงวน:" in _words(report)
    assert ask(report.path, f"SELECT * FROM agenda_item WHERE id = '{item}'") == []


def test_a_text_whose_kind_was_hurt_is_a_text_again(good: Path, tmp_path: Path) -> None:
    before = ask(good, "SELECT title FROM agenda_item ORDER BY id")
    alter(good, "UPDATE agenda_item SET title = CAST(title AS BLOB)")
    report = salvage(good, tmp_path / "กู้.pcio")
    assert report.marked == ()  # it says what it said when it was sealed
    assert ask(report.path, "SELECT title FROM agenda_item ORDER BY id") == before


def test_a_file_of_which_only_statements_are_left_gives_those(good: Path, tmp_path: Path) -> None:
    others = [str(name) for (name,) in ask(good, "SELECT name FROM sqlite_schema")]
    keep = ("statement", "seal")
    without_table(good, tmp_path / "เสีย.pcio", *(name for name in others if name not in keep))
    report = salvage(tmp_path / "เสีย.pcio", tmp_path / "กู้.pcio")
    said = "SELECT count(*) FROM statement WHERE folded <> ''"
    assert len(report.homeless) == ask(good, said)[0][0]
