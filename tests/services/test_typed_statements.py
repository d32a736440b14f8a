"""Kept text comes back without a question and overwrites nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pcio_desktop.domain.content import Blocks, paragraph
from pcio_desktop.services.committee_file import (
    CommitteeFile,
    create_committee_file,
    open_committee_file,
)
from pcio_desktop.services.drafts import drafts_of, keep_draft
from pcio_desktop.services.meetings import list_meetings
from pcio_desktop.services.minutes import read_minutes, remove_statement, write_statement
from pcio_desktop.services.minutes_rows import StatementRow
from pcio_desktop.services.typed_statements import (
    TypedStatement,
    drop_typed,
    keep_typed,
    kept_typing,
    put_back,
)
from tests.builders import a_committee, a_full_meeting, a_meeting
from tests.storage.hurting import alter

TYPED: Blocks = (paragraph("ที่พิมพ์ไว้"),)
OTHERS: Blocks = (paragraph("ของผู้อื่น"),)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[CommitteeFile]:
    committee = a_committee()
    with create_committee_file(tmp_path / "ก.pcio") as made:
        with made.work("สร้าง") as uow:
            uow.committees.add(committee)
            uow.meetings.add(a_full_meeting(committee))
            uow.commit()
        yield made


def _statements(file: CommitteeFile) -> list[StatementRow]:
    with file.read() as unit:
        text = read_minutes(unit, unit.meetings.all()[0].id)
    return [row for item in text.items for row in item.statements]


def _put_back(file: CommitteeFile) -> list[str]:
    with file.work("นำกลับ") as uow:
        done = put_back(uow, kept_typing(drafts_of(file.path)))
        uow.commit()
    return done


def _change_others(file: CommitteeFile, key: str, *, remove: bool) -> None:
    with file.work("แก้") as uow:
        if remove:
            remove_statement(uow, key)
        else:
            write_statement(uow, key, OTHERS)
        uow.commit()


def test_kept_text_comes_back_where_it_was_typed(file: CommitteeFile) -> None:
    row = _statements(file)[0]
    keep_typed(drafts_of(file.path), row, (paragraph("ที่"),))
    keep_typed(drafts_of(file.path), row, TYPED)
    assert kept_typing(drafts_of(file.path)) == [TypedStatement(row, TYPED)]
    assert _put_back(file) == [row.id]
    found = _statements(file)
    assert found[0].blocks == TYPED
    assert _put_back(file) == [row.id]  # a crash before it was forgotten: nothing comes twice
    assert _statements(file) == found
    drop_typed(drafts_of(file.path), row.id)
    assert kept_typing(drafts_of(file.path)) == []


@pytest.mark.parametrize("remove", [False, True])
def test_kept_text_becomes_a_statement_where_its_own_was_changed(
    file: CommitteeFile, remove: bool
) -> None:
    before = _statements(file)
    row = before[0]
    keep_typed(drafts_of(file.path), row, TYPED)
    _change_others(file, row.id, remove=remove)
    assert _put_back(file) == [row.id]
    after = [one for one in _statements(file) if one.item_id == row.item_id]
    mine = [one for one in after if one.blocks == TYPED]
    assert [(one.speaker, one.seat_id) for one in mine] == [(row.speaker, row.seat_id)]
    assert (OTHERS in [one.blocks for one in after]) is not remove


def test_kept_text_of_an_item_that_is_gone_stays_kept(file: CommitteeFile) -> None:
    row = _statements(file)[0]
    keep_typed(drafts_of(file.path), row, TYPED)
    with file.work("ลบ") as uow:
        meeting = uow.meetings.all()[0]
        meeting.agenda.clear()
        uow.commit()
    assert _put_back(file) == []
    assert len(kept_typing(drafts_of(file.path))) == 1


def test_a_draft_that_cannot_be_read_is_passed_over(file: CommitteeFile) -> None:
    keep_draft(drafts_of(file.path), "statement/k1", "[]")
    keep_draft(drafts_of(file.path), "statement/k2", '{"item": 1}')
    assert kept_typing(drafts_of(file.path)) == []


def test_what_was_kept_of_a_damaged_meeting_keeps_nothing_else_away(file: CommitteeFile) -> None:
    with file.work("เพิ่มการประชุม") as uow:
        committee = uow.committees.only()
        assert committee is not None
        uow.meetings.add(a_meeting(committee, number=2, items=3))
        uow.commit()
    drafts = drafts_of(file.path)
    with file.read() as unit:
        texts = {one.number.number: read_minutes(unit, one.id) for one in list_meetings(unit)}
    rows = {
        number: next(row for item in text.items for row in item.statements)
        for number, text in texts.items()
    }
    for row in rows.values():
        keep_typed(drafts, row, TYPED)
    alter(file.path, "UPDATE meeting SET meeting_place = 'ถูกแก้จากที่อื่น' WHERE number = 1")
    with open_committee_file(file.path) as again:
        assert _put_back(again) == [rows[2].id]
        assert {one.row.id for one in kept_typing(drafts)} == {row.id for row in rows.values()}
