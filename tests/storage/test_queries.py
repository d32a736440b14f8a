"""Rows for lists: right counts, one statement each, quick also after 20 years."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, event

from pcio_desktop.domain.agenda import numbered
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.meeting import Meeting, MeetingNumber, MinutesState
from pcio_desktop.domain.rows import MeetingRow
from pcio_desktop.storage.database import Database
from tests.benchmarks import opening, twenty_years
from tests.builders import a_committee, a_full_meeting, a_meeting, an_item
from tests.storage.stored import data_of


@contextmanager
def counted_statements() -> Iterator[list[str]]:
    """The statements that go to SQLite within the block."""
    seen: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield seen
    event.remove(Engine, "before_cursor_execute", note)


def test_the_row_of_a_meeting_counts_its_people(database: Database) -> None:
    committee = a_committee(seats=7)
    meeting = a_meeting(committee, in_person=3, substitutes=2, participants=4)
    meeting.attendance[5].record_vacant()
    meeting.attendance[6].state = AttendanceState.UNRECORDED
    meeting.state = MinutesState.REVIEWED
    with database.work("สร้าง") as uow:
        uow.committees.add(committee)
        uow.meetings.add(meeting)
        uow.commit()
    wanted = MeetingRow(
        id=meeting.id,
        number=MeetingNumber(1, 2567),
        scheduled_at=meeting.scheduled_at,
        meeting_place=meeting.meeting_place,
        mode=meeting.mode,
        state=MinutesState.REVIEWED,
        in_person=3,
        represented=2,
        absent=0,
        vacant=1,
        unrecorded=1,
        participants=4,
    )
    with database.read() as unit:
        assert unit.queries.list_meetings() == [wanted]
        assert unit.queries.meeting_row(meeting.id) == wanted
        assert unit.queries.meeting_row("kxxx") is None


def test_a_meeting_without_people_has_a_row_too(database: Database) -> None:
    committee = a_committee()
    bare = Meeting(committee.orders[0], 1, 2567, a_meeting(committee).scheduled_at)
    with database.work("สร้าง") as uow:
        uow.committees.add(committee)
        uow.meetings.add(bare)
        uow.commit()
    with database.read() as unit:
        (row,) = unit.queries.list_meetings()
    assert (row.seats, row.participants) == (0, 0)


def test_the_newest_meeting_comes_first(database: Database) -> None:
    committee = a_committee()
    with database.work("สร้าง") as uow:
        uow.committees.add(committee)
        for year, number in ((2567, 2), (2568, 1), (2567, 1)):
            uow.meetings.add(a_meeting(committee, number=number, year=year))
        uow.commit()
    with database.read() as unit, counted_statements() as seen:
        numbers = [str(row.number) for row in unit.queries.list_meetings()]
    assert numbers == ["1/2568", "2/2567", "1/2567"]
    assert len(seen) == 1


def test_the_items_of_an_agenda(database: Database, meeting: Meeting) -> None:
    with database.read() as unit, counted_statements() as seen:
        items, counts = unit.queries.agenda_items(meeting.id)
        assert unit.queries.agenda_items("kxxx") == ([], {})
    assert len(seen) == 2
    rows = [(entry.number, entry.item.title, counts[entry.item.id]) for entry in numbered(items)]
    assert [(at, title, count.statements, count.resolutions) for at, title, count in rows] == [
        ((), "ก่อนวาระ", 0, 0),
        ((1,), "เรื่องสมมุติที่ 1", 1, 1),
        ((5,), "เรื่องเสนอเพื่อพิจารณา", 2, 2),
        ((5, 1), "ระบบสมมุติ", 0, 0),
        ((5, 1, 1), "ระบบสมมุติย่อย", 1, 0),
        ((5, 1, 2), "เรื่องสมมุติที่ 8", 1, 1),
        ((6,), "เรื่องสมมุติที่ 4", 1, 1),
    ]
    assert [item.id for item in items] == [item.id for item in meeting.agenda]


def test_a_whole_meeting_takes_the_same_few_statements_whatever_its_size(
    database: Database,
) -> None:
    counts: set[int] = set()
    committee = a_committee(seats=30)
    with database.work("สร้าง") as uow:
        uow.committees.add(committee)
        meetings = [_large_meeting(committee, items) for items in (1, 12)]
        for meeting in meetings:
            uow.meetings.add(meeting)
        uow.commit()
    for meeting in meetings:
        with database.read() as unit, counted_statements() as seen:
            read = unit.meetings.whole(meeting.id)
            counts.add(len(seen))
            data_of(read)
            assert len(seen) in counts, "read again while walking through"
    (count,) = counts
    assert count < 45


def _large_meeting(committee: Committee, items: int) -> Meeting:
    meeting = a_full_meeting(committee)
    for index in range(items):
        parent = an_item(index)
        parent.children.extend(an_item(index) for _ in range(items))
        meeting.agenda.append(parent)
    return meeting


def test_the_whole_committee_is_read_at_once(database: Database, meeting: Meeting) -> None:
    with database.read() as unit, counted_statements() as seen:
        committee = unit.committees.only()
        count = len(seen)
        data_of(committee)
    assert len(seen) == count < 12


def test_a_whole_meeting_is_read_at_once_also_when_it_is_known_already(
    database: Database, meeting: Meeting
) -> None:
    with database.read() as unit, counted_statements() as seen:
        unit.meetings.get(meeting.id)
        read = unit.meetings.whole(meeting.id)
        count = len(seen)
        data_of(read)
    assert len(seen) == count


def test_twenty_years_open_and_list_within_the_bound(tmp_path: Path) -> None:
    path = tmp_path / "20 ปี.pcio"
    twenty_years.build(path, meetings=200, items=5)
    bare = _least(opening.bare_query, path)
    assert _least(opening.open_and_list, path) - bare < opening.TARGET_MS / 1000


def _least(run: Callable[[Path], int], path: Path) -> float:
    """The shortest of some runs: what the work takes when nothing else disturbs."""
    spent: list[float] = []
    for _ in range(7):
        start = time.perf_counter()
        assert run(path) == 200
        spent.append(time.perf_counter() - start)
    return min(spent)
