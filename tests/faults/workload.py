"""A meeting that is written action by action through the services, and the judge of what is left.

Action n sets the place of the meeting to n, adds statement n, takes the oldest of more than five
away and records one seat: so the file itself says how far it came, and whether any is half there.
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
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.paths import HOME_VARIABLE
from pcio_desktop.services.attendance import record_absent, record_in_person
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.meeting_details import set_place
from pcio_desktop.services.minutes import add_statement, remove_statement
from pcio_desktop.storage.database import Database
from tests.builders import a_committee, a_meeting

KEPT, SEATS = 5, 7
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
        committee = a_committee(seats=SEATS)
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
        item, line = meeting.agenda[0], meeting.attendance[number % SEATS]
        keys = [statement.id for statement in item.statements]
        set_place(uow, meeting.id, str(number))
        blocks = (paragraph(TEXT * length),)
        after = keys[-1] if keys else None
        add_statement(uow, item.id, after=after, speaker=str(number), blocks=blocks)
        for key in keys[: 1 - KEPT]:
            remove_statement(uow, key)
        if came(number):
            record_in_person(uow, meeting.id, line.id)
        else:
            record_absent(uow, line.id, str(number))
        uow.commit()


def came(number: int) -> bool:
    """Whether action `number` records its seat as come; else as absent."""
    return number // SEATS % 2 == 0


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
                return _verdict(unit.meetings.all()[0])
    except FileTrouble as trouble:
        return Verdict(-1, f"corrupt {trouble.code}")


def is_whole(path: Path) -> bool:
    """Whether the program opens a file and finds no damage in it, whatever it says."""
    try:
        with Database(path) as database:
            return not database.check_seals()
    except FileTrouble:
        return False


def _verdict(meeting: Meeting) -> Verdict:
    number = int(meeting.meeting_place)
    spoken = [int(one.speaker) for one in meeting.agenda[0].statements]
    whole = spoken == list(range(max(1, number - KEPT + 1), number + 1))
    for done in range(max(1, number - SEATS + 1), number + 1):
        line = meeting.attendance[done % SEATS]
        wanted = "" if came(done) else str(done)
        whole &= line.is_present == came(done) and line.absence_reason == wanted
    return Verdict(number, "" if whole else "half")
