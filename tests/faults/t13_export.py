"""T13: export killed, disk full, target held: there is the old paper or the new one, whole."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import random
import time
import zipfile
from pathlib import Path
from unittest.mock import patch

import docx

from pcio_desktop.documents.file_saving import save_whole
from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.paths import resource
from pcio_desktop.services.exporting import prepare_minutes, write_minutes
from tests.builders import a_full_meeting
from tests.faults.children import Child
from tests.faults.figures import Figures
from tests.faults.workload import found, quick_folder, use_home

TEMPLATE = "templates/minutes.docx"


def run(*, full: bool, seed: int = 13) -> Figures:
    """Full: 200 kills. Reduced: 5."""
    figures = Figures("T13", "exports that are disturbed")
    dice = random.Random(seed)
    with quick_folder() as folder:
        use_home(folder / "home")
        papers = _papers(folder, figures)
        _kills(folder, papers, 200 if full else 5, dice, figures)
        _refusals(folder, papers[0].read_bytes(), figures)
    figures.must_be_zero("not whole", "left behind", "differs", "not told", "tracebacks")
    return figures


def _papers(folder: Path, figures: Figures) -> list[Path]:
    """Two papers; each is written twice, and once by a clock of 1970 and of 2108."""
    made: list[Path] = []
    with found(folder / "ก.pcio") as file:
        for turn in range(2):
            with file.work("เพิ่ม") as uow:
                committee = uow.committees.only()
                assert committee is not None
                meeting = a_full_meeting(committee)
                meeting.number = 2 + turn
                uow.meetings.add(meeting)
                uow.commit()
            with file.read() as unit:
                job = prepare_minutes(unit, meeting.id)
            sums: set[str] = set()
            for clock in (None, 100.0, 4_400_000_000.0):
                target = folder / f"paper{turn}.docx"
                now = time.time() if clock is None else clock
                with patch("time.time", return_value=now):
                    write_minutes(job, resource(TEMPLATE), target)
                sums.add(hashlib.sha256(target.read_bytes()).hexdigest())
                figures.counts["exports"] += 1
            figures.counts["differs"] += len(sums) - 1
            made.append(folder / f"paper{turn}.docx")
    return made


def _is_whole(path: Path, papers: list[bytes]) -> bool:
    content = path.read_bytes()
    if content not in papers or zipfile.ZipFile(io.BytesIO(content)).testzip() is not None:
        return False
    return bool(docx.Document(io.BytesIO(content)).paragraphs)


def _kills(
    folder: Path, papers: list[Path], kills: int, dice: random.Random, figures: Figures
) -> None:
    target = folder / "out" / "รายงาน.docx"
    target.parent.mkdir()
    contents = [paper.read_bytes() for paper in papers]
    target.write_bytes(contents[0])
    for _ in range(kills):
        child = Child(target, *papers, module="tests.faults.saver")
        child.line()
        time.sleep(dice.uniform(0, 0.02))
        child.kill()
        figures.counts["kills"] += 1
        figures.counts["not whole"] += not _is_whole(target, contents)
    save_whole(contents[0], target)
    figures.counts["left behind"] += len(list(target.parent.iterdir())) - 1


def _refusals(folder: Path, content: bytes, figures: Figures) -> None:
    """A full disk at each step, and a target that Word holds."""
    target = folder / "เดิม.docx"
    faults = {"fsync": errno.ENOSPC, "replace": errno.EACCES, "open": errno.ENOSPC}
    for name, number in faults.items():
        target.write_bytes(b"old")
        with patch.object(os, name, side_effect=OSError(number, "refused")):
            try:
                save_whole(content, target)
                # `open` is not what this save uses on every system; then nothing was refused.
                figures.counts["not told"] += name != "open"
            except FileTrouble as trouble:
                figures.counts["told"] += bool(trouble.thai)
                figures.counts["not whole"] += target.read_bytes() != b"old"
            except Exception as error:
                figures.counts["tracebacks"] += 1
                figures.notes.append(repr(error)[:80])
    figures.counts["left behind"] += len(list(folder.glob(".~เดิม*")))
