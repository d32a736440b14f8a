"""T9: one byte, or a page from an older copy, is another than it was. Is it noticed at opening?"""

from __future__ import annotations

import random
import shutil
import sqlite3
from pathlib import Path

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.safekeeping import NoticeKind
from pcio_desktop.services.committee_file import Access, open_committee_file
from tests.builders import a_full_meeting
from tests.faults.figures import Figures
from tests.faults.workload import act, found, quick_folder, use_home
from tests.storage.stored import Dump, dump

PAGE = 4096


def run(*, full: bool, seed: int = 9) -> Figures:
    """Full: 300 flips and 300 stale pages. Reduced: 60 each."""
    figures = Figures("T9", "silent changes")
    dice = random.Random(seed)
    with quick_folder() as folder:
        use_home(folder / "home")
        older, newer = _two_states(folder)
        wanted = dump(newer)
        for _ in range(300 if full else 60):
            path = folder / "x.pcio"
            shutil.copyfile(newer, path)
            _flip(path, dice)
            _look(path, wanted, "flips", figures)
            shutil.copyfile(newer, path)
            if _page_back(path, older, dice):
                _look(path, wanted, "stale pages", figures)
    figures.must_be_zero("silent")
    figures.must_hold(figures.counts["harmful"] > 0, "nothing harmful was met")
    return figures


def _two_states(folder: Path) -> tuple[Path, Path]:
    newer, older = folder / "ก.pcio", folder / "เดิม.pcio"
    with found(newer) as file:
        with file.work("เพิ่ม") as uow:
            committee = uow.committees.only()
            assert committee is not None
            for number in range(2, 9):
                meeting = a_full_meeting(committee)
                meeting.number = number
                uow.meetings.add(meeting)
            uow.commit()
        for number in range(1, 4):
            act(file, number)
        shutil.copyfile(newer, older)
        for number in range(4, 9):
            act(file, number)
        with file.work("แก้ทุกครั้ง") as uow:
            for meeting in uow.meetings.all():
                meeting.agenda[0].title += " ใหม่"
            for person in uow.people.all():
                person.surname += "ใหม่"
            uow.commit()
    return older, newer


def _flip(path: Path, dice: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[dice.randrange(len(content))] ^= dice.randrange(1, 256)
    path.write_bytes(content)


def _page_back(path: Path, older: Path, dice: random.Random) -> bool:
    """Put a page of the older state back; False when it is the same."""
    content, old = bytearray(path.read_bytes()), older.read_bytes()
    start = dice.randrange(len(old) // PAGE) * PAGE
    same = content[start : start + PAGE] == old[start : start + PAGE]
    content[start : start + PAGE] = old[start : start + PAGE]
    path.write_bytes(content)
    return not same


def _look(path: Path, wanted: Dump, kind: str, figures: Figures) -> None:
    figures.counts[kind] += 1
    try:
        is_harmful = dump(path) != wanted
    except sqlite3.Error:
        is_harmful = True
    except UnicodeDecodeError:
        is_harmful = True
    try:
        with open_committee_file(path, access=Access.VIEW) as file:
            is_noticed = any(one.kind is NoticeKind.DAMAGED_PART for one in file.notices)
    except FileTrouble:
        is_noticed = True
    figures.counts["harmful"] += is_harmful
    figures.counts["harmful, noticed"] += is_harmful and is_noticed
    figures.counts["harmless, noticed"] += not is_harmful and is_noticed
    figures.counts["silent"] += is_harmful and not is_noticed
