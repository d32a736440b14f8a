"""T11: two programs edit one statement by turns, and two people want one file."""

from __future__ import annotations

import json
import time
from pathlib import Path

from pcio_desktop.domain.content import blocks_text
from pcio_desktop.domain.errors import FileInUse, FileTrouble
from pcio_desktop.services.committee_file import CommitteeFile, open_committee_file
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.lock import lock_path
from tests.faults.children import Child
from tests.faults.figures import Figures
from tests.faults.workload import act, found, is_whole, quick_folder, use_home
from tests.faults.writer import edit, hold

MOST = 1.0  # s until the second knows who, which computer and since when
HOLDER = "นางสาวสมมุติ ใจทดสอบ"


def run(*, full: bool, seed: int = 11) -> Figures:
    """Full: 1,000 edits by counters and 1,000 without, 40 contests for a lock. Reduced: a tenth."""
    figures = Figures("T11", "two people and one file")
    with quick_folder() as folder:
        use_home(folder / "home")
        for by_counter in (True, False):
            path = folder / f"{by_counter}.pcio"
            _edits(path, 500 if full else 50, seed, figures, by_counter=by_counter)
        slowest = 0.0
        for turn in range(40 if full else 4):
            slowest = max(slowest, _lock(folder / f"{turn}.pcio", figures))
    figures.must_be_zero(
        "silent", "not told", "stale lock stayed", "stolen", "written without lock"
    )
    figures.must_hold(figures.counts["refused"] > 0, "the two never met")
    figures.notes.append(f"who, PC and since told within {slowest:.2f} s (target {MOST:.0f} s)")
    figures.must_hold(slowest <= MOST, "the second waits too long")
    return figures


def _edits(path: Path, edits: int, seed: int, figures: Figures, *, by_counter: bool) -> None:
    with found(path) as file:
        act(file, 1)
    pair = [
        Child(edit, path, seed + turn, name, edits, by_counter) for turn, name in enumerate("AB")
    ]
    for child in pair:
        child.line()
    for child in pair:
        child.tell()
    said = [line for child in pair for line in child.rest()]
    done = [line.split()[1] for line in said if line.startswith("done")]
    figures.counts["edits"] += len(done)
    figures.counts["refused"] += said.count("refused")
    figures.must_hold(said.count("end") == len(pair), "a program broke off")
    with Database(path) as database, database.read() as unit:
        text = blocks_text(unit.meetings.all()[0].agenda[0].statements[0].blocks)
    figures.counts["silent"] += sum(text.count(f"[{mark}]") != 1 for mark in done)


def _lock(path: Path, figures: Figures) -> float:
    """A living holder, a take-over, a holder who was killed, and one on another computer."""
    figures.counts["lock contests"] += 1
    found(path).close()
    holder = Child(hold, path, HOLDER)
    holder.line()
    token, spent = _refused(path, HOLDER, figures)
    with open_committee_file(path, take_over=token) as file:
        act(file, 1)
        holder.tell()  # its next save finds that the lock is gone
        figures.counts["written without lock"] += holder.line() != "LOCK_LOST"
        figures.counts["stolen"] += not _can_write(file)
    holder.kill()
    other = Child(hold, path, HOLDER)
    other.line()
    other.kill()
    figures.counts["stale lock stayed"] += not _opens(path)
    token, longer = _elsewhere(path, figures)
    figures.counts["stale lock stayed"] += not _opens(path, take_over=token)
    figures.counts["stolen"] += not is_whole(path)
    return max(spent, longer)


def _elsewhere(path: Path, figures: Figures) -> tuple[str, float]:
    """A lock of another computer, as old as can be: it must not go by its age."""
    other = {
        "who": HOLDER, "account": "secretary", "computer": "PC-อีกเครื่อง", "pid": 4,
        "process": "1", "program": "1", "since": "2001-01-01T09:00:00+07:00", "token": "far",
    }  # fmt: skip
    lock_path(path).write_text(json.dumps(other), encoding="utf-8")
    return _refused(path, "PC-อีกเครื่อง", figures)


def _refused(path: Path, word: str, figures: Figures) -> tuple[str, float]:
    """The token of the lock that kept us out, and how long it took to be told."""
    began = time.monotonic()
    try:
        open_committee_file(path).close()
    except FileInUse as told:
        spent = time.monotonic() - began
        has_all = told.holder.computer and told.holder.since is not None
        figures.counts["not told"] += word not in told.thai or not has_all
        return told.holder.token, spent
    figures.counts["stolen"] += 1
    return "", 0.0


def _opens(path: Path, take_over: str | None = None) -> bool:
    try:
        open_committee_file(path, take_over=take_over).close()
    except FileTrouble:
        return False
    return True


def _can_write(file: CommitteeFile) -> bool:
    try:
        act(file, 2)
    except FileTrouble:
        return False
    return True
