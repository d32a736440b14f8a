"""T13: export killed, disk full, target held: there is the old paper or the new one, whole."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import random
import time
import zipfile
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from unittest.mock import patch

import docx
import time_machine

from pcio_desktop.domain.content import paragraph
from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.paths import resource
from pcio_desktop.services.exporting import MinutesJob, prepare_minutes, write_minutes
from tests.builders import a_full_meeting
from tests.faults.children import Child
from tests.faults.figures import Figures
from tests.faults.full_file import nothing_opened, opened_with_room_for
from tests.faults.workload import TEXT, found, quick_folder, use_home
from tests.faults.writer import export, save_papers

TEMPLATE = resource("templates/minutes.docx")
CLOCKS = (None, 100.0, 4_400_000_000.0)  # now, 1970, 2109
PARAGRAPHS = 150


def run(*, full: bool, seed: int = 13) -> Figures:
    """Full: 200 kills of the whole export and 200 of its saving. Reduced: 6 each."""
    figures = Figures("T13", "exports that are disturbed")
    dice = random.Random(seed)
    with quick_folder() as folder:
        use_home(folder / "home")
        jobs = _jobs(folder / "ก.pcio")
        papers = [_paper(folder, key, job, figures) for key, job in jobs.items()]
        began = time.perf_counter()
        _write(next(iter(jobs.values())), folder / "timed.docx")
        takes = time.perf_counter() - began
        kills = 200 if full else 6
        start = (_Start(export, folder / "ก.pcio", *jobs), _Start(save_papers, None, *papers))
        _kills(folder / "whole", start[0], papers, kills, 4 * takes, dice, figures)
        _kills(folder / "saving", start[1], papers, kills, 0.02, dice, figures)
        for name, fault in FAULTS.items():
            _refused(folder / f"{name}.docx", name, fault, next(iter(jobs.values())), figures)
    figures.must_be_zero("not whole", "left behind", "differs", "not told", "tracebacks")
    return figures


def _jobs(path: Path) -> dict[str, MinutesJob]:
    """Two meetings that use everything, with 150 paragraphs more, by their ids."""
    jobs: dict[str, MinutesJob] = {}
    with found(path) as file:
        for turn in range(2):
            with file.work("เพิ่ม") as uow:
                committee = uow.committees.only()
                assert committee is not None
                meeting = a_full_meeting(committee)
                meeting.number = 2 + turn
                said = (paragraph(f"{TEXT}{turn} {number}") for number in range(PARAGRAPHS))
                meeting.agenda[1].statements.append(Statement("ประธาน", tuple(said)))
                uow.meetings.add(meeting)
                uow.commit()
            with file.read() as unit:
                jobs[meeting.id] = prepare_minutes(unit, meeting.id)
    return jobs


def _write(job: MinutesJob, target: Path) -> bytes:
    write_minutes(job, TEMPLATE, target)
    return target.read_bytes()


def _paper(folder: Path, key: str, job: MinutesJob, figures: Figures) -> Path:
    """The paper, the same by the clock of today, of 1970 and of 2109."""
    target, sums = folder / f"{key}.docx", set[str]()
    for clock in CLOCKS:
        with ExitStack() as stack:
            if clock is not None:
                stack.enter_context(time_machine.travel(clock))
            sums.add(hashlib.sha256(_write(job, target)).hexdigest())
        figures.counts["exports"] += 1
    figures.counts["differs"] += len(sums) - 1
    return target


class _Start:
    """Starts one child after the other."""

    def __init__(self, work: Callable[..., object], source: Path | None, *rest: object) -> None:
        self._work, self._source, self._rest = work, source, rest

    def __call__(self, target: Path) -> Child:
        before = () if self._source is None else (self._source,)
        return Child(self._work, *before, target, *self._rest)


def _kills(
    folder: Path,
    start: _Start,
    papers: list[Path],
    kills: int,
    longest: float,
    dice: random.Random,
    figures: Figures,
) -> None:
    target = folder / "รายงาน.docx"
    folder.mkdir()
    contents = [paper.read_bytes() for paper in papers]
    target.write_bytes(contents[0])
    for _ in range(kills):
        child = start(target)
        child.line()
        time.sleep(dice.uniform(0, longest))
        child.kill()
        figures.counts["kills"] += 1
        figures.counts["not whole"] += not _is_whole(target, contents)
        figures.counts["seen half done"] += len(list(folder.iterdir())) > 1
    child = start(target)  # the next export sweeps away what the kills left
    child.line()
    before = target.stat().st_mtime_ns
    while target.stat().st_mtime_ns == before:
        time.sleep(0.01)
    child.kill()
    rest = [file.name for file in folder.iterdir() if file != target]
    figures.counts["left behind"] += max(0, len(rest) - 1)  # that of this last kill may be there


def _is_whole(path: Path, papers: list[bytes]) -> bool:
    content = path.read_bytes()
    if content not in papers or zipfile.ZipFile(io.BytesIO(content)).testzip() is not None:
        return False
    return bool(docx.Document(io.BytesIO(content)).paragraphs)


def _failing(name: str, number: int) -> AbstractContextManager[object]:
    return patch.object(os, name, side_effect=OSError(number, "refused"))


def _closed(number: int) -> tuple[AbstractContextManager[object], ...]:
    return (
        patch("pathlib.Path.open", nothing_opened(number)),
        patch.object(os, "access", return_value=False),
    )


Fault = tuple[str, Callable[[], tuple[AbstractContextManager[object], ...]]]
FAULTS: dict[str, Fault] = {
    "full while writing": (
        "full",
        lambda: (patch("pathlib.Path.open", opened_with_room_for(500)),),
    ),
    "full while flushing": ("full", lambda: (_failing("fsync", errno.ENOSPC),)),
    "full while swapping": ("full", lambda: (_failing("replace", errno.ENOSPC),)),
    "open in Word": ("in_use", lambda: (_failing("replace", errno.EACCES),)),
    "folder not ours": ("read_only", lambda: _closed(errno.EACCES)),
    "read-only disk": ("read_only", lambda: _closed(errno.EROFS)),
    "stick pulled": ("failed", lambda: (_failing("fsync", errno.EIO),)),
}


def _refused(target: Path, name: str, fault: Fault, job: MinutesJob, figures: Figures) -> None:
    """Refused in Thai by the right name, the old paper as it was; another place works."""
    code, spoil = fault
    target.write_bytes(b"old")
    figures.counts["refusals"] += 1
    with ExitStack() as stack:
        for each in spoil():
            stack.enter_context(each)
        try:
            write_minutes(job, TEMPLATE, target)
            figures.counts["not told"] += 1
        except FileTrouble as trouble:
            is_thai = any("\u0e01" <= letter <= "\u0e5b" for letter in trouble.thai)
            if trouble.code != code or not is_thai:
                figures.counts["not told"] += 1
                figures.notes.append(f"{name}: {trouble.code}")
        except Exception as error:
            figures.counts["tracebacks"] += 1
            figures.notes.append(f"{name}: {error!r}"[:80])
    figures.counts["not whole"] += target.read_bytes() != b"old"
    figures.counts["left behind"] += len(list(target.parent.glob(f".~{target.name}*")))
    figures.counts["not whole"] += not _write(job, target.with_name(f"other {target.name}"))
