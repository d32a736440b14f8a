"""A committee file with a full meeting, and one with two meetings for what secretaries do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pcio_desktop.domain.agenda import starter
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.engine import create_file
from tests.builders import a_committee, a_full_meeting, a_meeting


@dataclass(frozen=True, slots=True)
class Office:
    """An open file and its meetings: in the first everything is done, in the second nothing."""

    database: Database
    first: str
    second: str


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    file = tmp_path / "คณะกรรมการ.pcio"
    create_file(file)
    committee = a_committee()
    first, second = a_full_meeting(committee), a_meeting(committee, number=2)
    second.attendance.clear()
    second.take_seats()
    second.agenda.extend(starter(5))
    with Database(file) as database:
        with database.work("สร้างแฟ้ม") as uow:
            uow.committees.add(committee)
            uow.meetings.add(first)
            uow.meetings.add(second)
            uow.commit()
        yield Office(database, first.id, second.id)


@pytest.fixture
def meeting() -> Meeting:
    """A meeting that uses every field; as it lies in `file`."""
    return a_full_meeting(a_committee())


@pytest.fixture
def file(tmp_path: Path, meeting: Meeting) -> Iterator[CommitteeFile]:
    with create_committee_file(tmp_path / "คณะกรรมการ.pcio") as opened:
        committee = a_committee()
        stored = a_full_meeting(committee)
        stored.id = meeting.id
        with opened.work("สร้าง") as uow:
            uow.committees.add(committee)
            uow.meetings.add(stored)
            uow.commit()
        yield opened
