"""A committee file in a temporary folder, opened with a clock that ticks by the minute."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.storage.database import Clock, Database
from pcio_desktop.storage.engine import create_file
from pcio_desktop.thai.dates import BANGKOK
from tests.builders import a_committee, a_full_meeting, a_meeting


def ticking_clock() -> Clock:
    minutes = count()
    return lambda: datetime(2024, 6, 11, 9, tzinfo=BANGKOK) + timedelta(minutes=next(minutes))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A new, empty committee file."""
    file = tmp_path / "คณะกรรมการ ก.pcio"
    create_file(file)
    return file


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """The file, open."""
    with Database(path, who="ผู้ทดสอบ", clock=ticking_clock()) as opened:
        yield opened


@pytest.fixture
def meeting(database: Database) -> Meeting:
    """A full meeting with its committee, as stored in the file; the objects are let go."""
    committee = a_committee()
    made = a_full_meeting(committee)
    with database.work("สร้างแฟ้มตัวอย่าง") as uow:
        uow.committees.add(committee)
        uow.meetings.add(made)
        uow.commit()
    return made


def add_meetings(database: Database, *, up_to: int) -> None:
    """Meetings of six items after the first one, numbered 2 to `up_to`, as one action."""
    with database.work("เพิ่มการประชุม") as uow:
        committee = uow.committees.only()
        assert committee is not None
        for number in range(2, up_to + 1):
            uow.meetings.add(a_meeting(committee, number=number, items=6))
        uow.commit()
