"""T9: one byte, or a page from an older copy, is another than it was. Is it noticed at opening?"""

from __future__ import annotations

import random
import shutil
import sqlite3
from pathlib import Path

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.safekeeping import NoticeKind
from pcio_desktop.services.committee_file import Access, CommitteeFile, open_committee_file
from tests.builders import a_full_meeting
from tests.faults.figures import Figures
from tests.faults.workload import TEXT, act, found, quick_folder, use_home
from tests.storage.stored import Dump, dump

PAGE = 4096
MEETINGS = 30
OLDER = 12  # copies from which a page may come


def run(*, full: bool, seed: int = 9) -> Figures:
    """Full: 300 flips and 300 stale pages that do harm. Reduced: 60 each."""
    figures = Figures("T9", "silent changes")
    dice, wanted = random.Random(seed), 300 if full else 60
    with quick_folder() as folder:
        use_home(folder / "home")
        path = folder / "x.pcio"
        older, newer = _states(folder)
        rows, good = dump(newer), newer.read_bytes()
        for _ in range(wanted):
            path.write_bytes(_flipped(good, dice))
            _look(path, rows, "flips", figures)
        pages = sorted(_differing(good, older))
        dice.shuffle(pages)
        figures.counts["pages that differ"] = len(pages)
        while pages and figures.counts["stale pages, harmful"] < wanted:
            start, content = pages.pop()
            path.write_bytes(good[:start] + content + good[start + PAGE :])
            _look(path, rows, "stale pages", figures)
    figures.must_be_zero("silent")
    for kind, least in (("flips", wanted // 10), ("stale pages", wanted)):
        met = figures.counts[f"{kind}, harmful"]
        figures.must_hold(met >= least, f"only {met} harmful {kind}")
    return figures


def _states(folder: Path) -> tuple[list[Path], Path]:
    """A file, and copies of it at earlier times, each of which differs in many places."""
    newer, older = folder / "ก.pcio", list[Path]()
    with found(newer) as file:
        with file.work("เพิ่ม") as uow:
            committee = uow.committees.only()
            assert committee is not None
            for number in range(2, MEETINGS + 2):
                meeting = a_full_meeting(committee)
                meeting.number = number
                uow.meetings.add(meeting)
            uow.commit()
        for turn in range(OLDER):
            act(file, turn + 1)
            _edit_everything(file, turn)
            older.append(folder / f"older{turn}.pcio")
            shutil.copyfile(newer, older[-1])
        _edit_everything(file, OLDER)
    return older, newer


def _edit_everything(file: CommitteeFile, turn: int) -> None:
    """A word in every meeting and of every person; as long as the one before, so pages stay."""
    with file.work("แก้ทุกครั้ง") as uow:
        for meeting in uow.meetings.all():
            meeting.meeting_place = f"ห้องประชุม {turn:02}"
            for item in meeting.agenda:
                item.title = f"{TEXT}{turn:02}"
            for line in meeting.attendance:
                if not line.is_present:
                    line.absence_reason = f"ติดราชการ {turn:02}"
        meetings = uow.meetings.all()
        meetings[0].meeting_place = str(turn + 1)
        for person in uow.people.all():
            person.surname = f"สมมุติ{turn:02}"
        uow.commit()


def _flipped(content: bytes, dice: random.Random) -> bytes:
    changed = bytearray(content)
    changed[dice.randrange(len(changed))] ^= dice.randrange(1, 256)
    return bytes(changed)


def _differing(good: bytes, older: list[Path]) -> set[tuple[int, bytes]]:
    """Every page of an older copy that is another than at its place today, once each."""
    found_pages: set[tuple[int, bytes]] = set()
    for path in older:
        content = path.read_bytes()
        for start in range(0, min(len(content), len(good)), PAGE):
            page = content[start : start + PAGE]
            if page != good[start : start + PAGE]:
                found_pages.add((start, page))
    return found_pages


def _look(path: Path, wanted: Dump, kind: str, figures: Figures) -> None:
    figures.counts[kind] += 1
    try:
        is_harmful = dump(path) != wanted
    except (sqlite3.Error, UnicodeDecodeError):
        is_harmful = True
    try:
        with open_committee_file(path, access=Access.VIEW) as file:
            is_noticed = any(one.kind is NoticeKind.DAMAGED_PART for one in file.notices)
    except FileTrouble:
        is_noticed = True
    figures.counts[f"{kind}, harmful"] += is_harmful
    figures.counts["harmful, noticed"] += is_harmful and is_noticed
    figures.counts["harmless, noticed"] += not is_harmful and is_noticed
    figures.counts["silent"] += is_harmful and not is_noticed
