"""A committee file with a full meeting, opened as the window opens it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from tests.builders import a_committee, a_full_meeting


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
