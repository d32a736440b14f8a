"""A meeting that is written action by action through the services, and the judge of what is left.

Action n sets the place of the meeting to n, adds statement n and, from the fifth on, takes the
oldest away: so the file itself says how far it came, and whether any action is half there.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pcio_desktop.domain.content import paragraph
from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.paths import HOME_VARIABLE
from pcio_desktop.services.committee_file import (
    CommitteeFile,
    create_committee_file,
)
from pcio_desktop.storage.database import Database
from tests.builders import a_committee, a_meeting

KEPT = 5
TEXT = "ที่ประชุมพิจารณาแล้วเห็นชอบตามที่ฝ่ายเลขานุการเสนอ "


@contextmanager
def quick_folder() -> Iterator[Path]:
    """A temporary folder, in memory where the machine has such a place."""
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=memory) as name:
        yield Path(name)


def use_home(folder: Path) -> None:
    """Let everything of the user's own lie in `folder`, for this process and its children."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ[HOME_VARIABLE] = str(folder)


def found(path: Path) -> CommitteeFile:
    """A new file with one meeting of one item, action 0 done."""
    file = create_committee_file(path)
    with file.work("สร้าง") as uow:
        committee = a_committee()
        uow.committees.add(committee)
        meeting = a_meeting(committee, items=1)
        meeting.meeting_place = "0"
        meeting.agenda[0].statements = []
        uow.meetings.add(meeting)
        uow.commit()
    return file


def act(file: CommitteeFile, number: int, length: int = 20) -> None:
    """Action `number`, committed when this returns. Raises UserError."""
    with file.work(f"บันทึก {number}") as uow:
        meeting = uow.meetings.all()[0]
        meeting.meeting_place = str(number)
        statements = meeting.agenda[0].statements
        statements.append(Statement(str(number), (paragraph(TEXT * length),)))
        del statements[:-KEPT]
        uow.commit()


@dataclass(frozen=True, slots=True)
class Verdict:
    """How far a file came; `fault` is corrupt, half or empty."""

    number: int
    fault: str = ""


def judge(path: Path) -> Verdict:
    """Open a file as the program does, with all its checks, and see whether it is consistent."""
    try:
        with Database(path) as database:
            if database.check_seals():
                return Verdict(-1, "half")
            with database.read() as unit:
                meeting = unit.meetings.all()[0]
                spoken = [int(one.speaker) for one in meeting.agenda[0].statements]
                return _verdict(meeting.meeting_place, spoken)
    except FileTrouble as trouble:
        return Verdict(-1, f"corrupt {trouble.code}")


def _verdict(place: str, spoken: list[int]) -> Verdict:
    number = int(place)
    wanted = list(range(max(1, number - KEPT + 1), number + 1))
    return Verdict(number, "" if spoken == wanted else "half")
