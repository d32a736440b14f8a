"""Rescue of a damaged file: not a sentence that can be read is thrown away."""

from __future__ import annotations

from pathlib import Path

import pytest

from pcio_desktop import cli
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services import salvaging
from pcio_desktop.services.committee_file import CommitteeFile
from pcio_desktop.services.salvaging import salvage_file
from pcio_desktop.services.snapshots import take_snapshot
from pcio_desktop.storage.faults import FileCode, trouble
from tests.storage.hurting import without_table
from tests.storage.stored import dump


@pytest.fixture
def damaged(file: CommitteeFile, tmp_path: Path) -> Path:
    """The meeting has lost its agenda, and no snapshot knows it."""
    damaged = tmp_path / "เสีย.pcio"
    without_table(file.path, damaged, "agenda_item")
    return damaged


def test_words_without_their_item_lie_in_a_text_file(
    file: CommitteeFile, damaged: Path, tmp_path: Path
) -> None:
    report = salvage_file(damaged, tmp_path / "กู้.pcio")
    assert report.texts is not None
    assert report.texts == tmp_path / "กู้ ข้อความที่ไม่ทราบวาระ.txt"
    lines = report.texts.read_text(encoding="utf-8-sig").splitlines()
    assert "== คำกล่าว ==" in lines
    for statement in report.homeless:
        assert set(statement.text.splitlines()) <= set(lines)
    assert {each.table for each in report.homeless} >= {"statement", "resolution", "assignment"}


def test_an_earlier_text_file_is_not_overwritten(damaged: Path, tmp_path: Path) -> None:
    earlier = tmp_path / "กู้ ข้อความที่ไม่ทราบวาระ.txt"
    earlier.write_text("เดิม", encoding="utf-8")
    report = salvage_file(damaged, tmp_path / "กู้.pcio")
    assert report.texts == tmp_path / "กู้ ข้อความที่ไม่ทราบวาระ-2.txt"
    assert earlier.read_text(encoding="utf-8") == "เดิม"


def test_a_long_name_leaves_room_for_what_is_added(damaged: Path, tmp_path: Path) -> None:
    stem = "คณะกรรมการผู้บริหารเทคโนโลยีสารสนเทศระดับสูงระดับจังหวัดสมมุติ กู้"
    report = salvage_file(damaged, tmp_path / f"{stem}.pcio")
    assert report.path.stem == stem
    assert report.texts is not None
    assert report.texts.exists()


def test_where_the_text_file_cannot_be_written_the_words_are_told(
    damaged: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(data: bytes, target: Path) -> None:
        raise trouble(FileCode.FULL, where=target.name)

    monkeypatch.setattr(salvaging, "write_whole", refuse)
    assert cli.main(["salvage", str(damaged), str(tmp_path / "กู้.pcio")]) == 1
    assert not list(tmp_path.glob("*.txt"))
    said = capsys.readouterr().out
    report = salvage_file(damaged, tmp_path / "อีกครั้ง.pcio")
    assert report.texts is None
    assert report.homeless
    assert all(each.text in said for each in report.homeless)


def test_the_newest_snapshot_gives_back_what_is_lost(
    file: CommitteeFile, damaged: Path, tmp_path: Path
) -> None:
    take_snapshot(file, SnapshotReason.BY_HAND)
    report = salvage_file(damaged, tmp_path / "กู้.pcio")
    assert report.texts is None
    assert report.restored == ("1/2567",)
    assert dump(report.path) == dump(file.path)


def test_the_command_says_where_they_are(
    damaged: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["salvage", str(damaged), str(tmp_path / "กู้.pcio")]) == 1
    said = capsys.readouterr().out
    assert "กู้ ข้อความที่ไม่ทราบวาระ.txt" in said
    assert "ต้องตรวจทาน: การประชุมครั้งที่ ๑/๒๕๖๗" in said
