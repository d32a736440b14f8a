"""Everything that goes in comes out again, and nothing is written that did not change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType

import pytest

from pcio_desktop.domain.attendance import LetterOfAuthority
from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.quorum import QuorumRule
from pcio_desktop.domain.settings import CommitteeSettings, MeetingNumbering, SignatureLayout
from pcio_desktop.storage.database import Database
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.thai.names import NameStyle
from tests.builders import a_committee, a_full_meeting, a_meeting
from tests.storage.stored import ask, data_of, dump, journal

CHOICES = CommitteeSettings(
    numbering=MeetingNumbering.FISCAL_YEAR,
    name_style=NameStyle(space_after_rank=False),
    heading=("{minutes}", "{date}"),
    form_words=MappingProxyType({FormWord.MINUTES: "บันทึกการประชุม"}),
    label_column_mm=30,
    signature_layout=SignatureLayout.SIDE_BY_SIDE,
    catchwords=True,
    catchword_prefix="",
    catchword_dots=2,
)


def test_a_whole_meeting_comes_back_as_it_was(database: Database) -> None:
    committee = a_committee(seats=6, quorum=4)
    made = a_full_meeting(committee)
    wanted = data_of(made)
    with database.work("สร้าง") as uow:
        uow.committees.add(committee)
        uow.meetings.add(made)
        uow.commit()
    with database.read() as unit:
        assert data_of(unit.meetings.whole(made.id)) == wanted


def test_a_committee_comes_back_as_it_was(database: Database) -> None:
    committee = a_committee()
    committee.settings = CHOICES
    committee.orders[0].quorum_rule = QuorumRule(2, 3, substitutes_count=False, source="ข้อ ๕")
    committee.orders[0].seats[1].holders[0].acting = True
    wanted = data_of(committee)
    with database.work("สร้าง") as uow:
        uow.committees.add(committee)
        uow.commit()
    with database.read() as unit:
        stored = unit.committees.only()
        assert data_of(stored) == wanted
        assert stored is not None
        assert stored.settings == CHOICES
        assert len(unit.people.all()) == len(unit.agencies.all()) == 5


def test_an_empty_file_holds_no_committee(database: Database) -> None:
    with database.read() as unit:
        assert unit.committees.only() is None
        assert unit.queries.committee_row() is None


def test_equal_values_are_not_written_again(database: Database, meeting: Meeting) -> None:
    before = dump(database.path)
    with database.work("ไม่ได้แก้อะไร") as uow:
        same = uow.meetings.whole(meeting.id)
        same.scheduled_at = same.scheduled_at.astimezone(UTC)
        same.order.quorum_rule = replace(same.order.quorum_rule)
        line = same.attendance[2]
        assert line.letter_of_authority is not None
        line.letter_of_authority = replace(line.letter_of_authority)
        statement = same.agenda[2].statements[0]
        statement.blocks = tuple(statement.blocks)
        assert not uow.commit()
    assert dump(database.path) == before
    assert len(journal(database.path)) == 1


def test_a_time_is_stored_in_thai_time_with_its_offset(database: Database) -> None:
    committee = a_committee()
    made = a_meeting(committee)
    made.scheduled_at = datetime(2024, 6, 30, 22, 0, tzinfo=UTC)
    with database.work("สร้าง") as uow:
        uow.committees.add(committee)
        uow.meetings.add(made)
        uow.commit()
    assert ask(database.path, "SELECT scheduled_at FROM meeting") == "2024-07-01T05:00:00+07:00"
    with database.read() as unit:
        stored = unit.meetings.get(made.id)
        assert stored.scheduled_at == made.scheduled_at
        assert stored.scheduled_at.tzinfo == BANGKOK
        assert stored.day == date(2024, 7, 1)


def test_a_time_without_offset_is_refused(database: Database, meeting: Meeting) -> None:
    with database.work("แก้เวลา") as uow:
        uow.meetings.get(meeting.id).closed_at = datetime(2024, 6, 11, 16)
        with pytest.raises(Exception, match="a time without offset"):
            uow.commit()


def test_json_columns_are_canonical(database: Database, meeting: Meeting) -> None:
    assert meeting.attendance[2].letter_of_authority == LetterOfAuthority(
        "ตย 0017/123", date(2024, 6, 10)
    )
    stored = ask(database.path, "SELECT letter_of_authority FROM attendance WHERE place = 2")
    assert stored == '{"dated":"2024-06-10","number":"ตย 0017/123"}'


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("statement", "blocks = '[{]'"),
        ("statement", 'blocks = \'[{"type":"picture"}]\''),
        ("statement", "blocks = '7'"),
        ("meeting", "scheduled_at = 'พรุ่งนี้'"),
        ("meeting", "state = 'signed'"),
        ("appointment_order", "dated = 2024"),
        ("person", "given = CAST(x'e0b8ff41' AS TEXT)"),
    ],
)
def test_what_cannot_be_read_is_a_damaged_file(
    database: Database, meeting: Meeting, table: str, change: str
) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(database.path)) as connection, connection:
        connection.execute(f"UPDATE {table} SET {change}")
    with pytest.raises(FileTrouble) as caught, database.read() as unit:
        unit.meetings.whole(meeting.id)
    assert caught.value.code == "DAMAGED"
    assert caught.value.where == database.path.name
