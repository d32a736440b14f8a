"""What was typed and could not be saved is there again after a crash and a restart."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.safekeeping import Draft
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.drafts import drafts_of, keep_draft
from pcio_desktop.storage.drafts import DraftStore
from pcio_desktop.thai.dates import BANGKOK

NOW = datetime(2026, 3, 4, 14, 5, tzinfo=BANGKOK)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "ก.pcio"
    create_committee_file(file).close()
    return file


def test_a_draft_is_there_again(path: Path) -> None:
    drafts = drafts_of(path)
    keep_draft(drafts, "statement/k1", "มติที่ประชุม", 3, now=NOW)
    keep_draft(drafts, "statement/k1", "มติที่ประชุม เห็นชอบ", 3, now=NOW)
    keep_draft(drafts, "dialog", "ก\n\U0001f600", now=NOW - timedelta(hours=1))
    assert drafts_of(path).all() == [
        Draft("dialog", "ก\n\U0001f600", 0, NOW - timedelta(hours=1)),
        Draft("statement/k1", "มติที่ประชุม เห็นชอบ", 3, NOW),
    ]
    drafts.drop("statement/k1")
    drafts.drop("never there")
    assert [draft.place for draft in drafts_of(path).all()] == ["dialog"]


def test_drafts_outlive_the_file_and_half_a_draft_is_passed_over(path: Path) -> None:
    drafts = drafts_of(path)
    keep_draft(drafts, "a", "ข้อความ", now=NOW)
    path.unlink()
    keep_draft(drafts, "b", "ต่อ", now=NOW)
    folder = path.parent / "data-home" / "drafts"
    next(folder.rglob("*.draft")).write_text('{"place": "a"', encoding="utf-8")
    assert len(drafts.all()) == 1


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("no folder")
    with pytest.raises(FileTrouble):
        keep_draft(DraftStore(tmp_path / "x" / "y"), "a", "ข้อความ", now=NOW)


def test_a_draft_that_cannot_be_written_either_lives_as_long_as_the_program(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "drafts"
    folder.write_bytes(b"")  # a file is in the way
    with pytest.raises(FileTrouble):
        keep_draft(DraftStore(folder), "คำกล่าว", "ที่พิมพ์ไว้")
    assert [draft.text for draft in DraftStore(folder).all()] == ["ที่พิมพ์ไว้"]
    assert DraftStore(tmp_path / "other").all() == []
    folder.unlink()
    keep_draft(DraftStore(folder), "คำกล่าว", "ที่พิมพ์ต่อ")  # there is room again
    assert [draft.text for draft in DraftStore(folder).all()] == ["ที่พิมพ์ต่อ"]
    DraftStore(folder).drop("คำกล่าว")
    assert DraftStore(folder).all() == []
