"""T5: the disk is full from some write on. Nothing is lost, it is said in Thai, and work goes on.

Saving, snapshots, copies, bringing up to date and exports fail at random points. What could not be
saved is kept as a draft, and the file can be saved elsewhere while its own disk is still full.
"""

from __future__ import annotations

import errno
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from pcio_desktop.domain.errors import UserError
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import CommitteeFile, open_committee_file
from pcio_desktop.services.copies import copy_file
from pcio_desktop.services.drafts import drafts_of, keep_draft
from pcio_desktop.services.exporting import MinutesJob, prepare_minutes, write_minutes
from pcio_desktop.services.snapshots import list_snapshots, take_snapshot
from tests.faults.disk import FULL, Disk, disk
from tests.faults.figures import Figures
from tests.faults.full_file import opened_with_room_for
from tests.faults.workload import act, found, judge, quick_folder, use_home
from tests.tools import ROOT

OLD = ROOT / "tests" / "databases" / "v1.pcio"


def run(*, full: bool, seed: int = 5) -> Figures:
    """Full: 400 points. Reduced: 40."""
    figures = Figures("T5", "disk full at a random write")
    dice = random.Random(seed)
    with quick_folder() as folder, disk() as spoilt:
        use_home(folder / "home")
        path = folder / "ก.pcio"
        found(path).close()
        with open_committee_file(path) as file, file.read() as unit:
            job = prepare_minutes(unit, unit.meetings.all()[0].id)
        kinds = (_saving, _snapshot, _copy, _migration, _Export(job))
        for turn in range(400 if full else 40):
            figures.counts["points"] += 1
            kinds[turn % len(kinds)](path, spoilt, dice, figures)
    figures.must_be_zero(
        "lost", "half or corrupt", "not Thai", "tracebacks", "stuck", "drafts lost",
        "not saved elsewhere",
    )  # fmt: skip
    figures.must_hold(figures.counts["refused"] > figures.counts["points"] // 4, "too few faults")
    return figures


def _number(path: Path, figures: Figures) -> int:
    verdict = judge(path)
    if verdict.fault:
        figures.counts["half or corrupt"] += 1
        figures.notes.append(verdict.fault)
    return verdict.number


def _attempt(action: Callable[[], object], figures: Figures) -> bool:
    """Whether it was done; a refusal must be one sentence in Thai."""
    try:
        action()
    except UserError as error:
        figures.counts["refused"] += 1
        if not any("\u0e01" <= letter <= "\u0e5b" for letter in error.text("th")):
            figures.counts["not Thai"] += 1
        return False
    except Exception as error:
        figures.counts["tracebacks"] += 1
        figures.notes.append(repr(error)[:90])
        return False
    return True


def _fill(spoilt: Disk, dice: random.Random, most: int) -> None:
    spoilt.code, spoilt.stays_broken = FULL, True
    spoilt.count, spoilt.fail_at = 0, dice.randrange(1, most)


def _saving(path: Path, spoilt: Disk, dice: random.Random, figures: Figures) -> None:
    with open_committee_file(path) as file:
        start = _number(path, figures)
        drafts = drafts_of(path)
        _fill(spoilt, dice, 60)
        done = start
        while done < start + 4:
            if not _attempt(_Act(file, done + 1), figures):
                keep_draft(drafts, "statement/new", f"ข้อความที่ {done + 1}")
                _save_elsewhere(path, spoilt, done, figures)
                break
            done += 1
        spoilt.heal()
        if done < start + 4:
            kept = [draft.text for draft in drafts.all()]
            figures.counts["drafts lost"] += kept != [f"ข้อความที่ {done + 1}"]
            figures.counts["stuck"] += not _attempt(_Act(file, done + 1), figures)
            done += 1
            drafts.drop("statement/new")
    figures.counts["lost"] += _number(path, figures) != done


def _save_elsewhere(path: Path, spoilt: Disk, done: int, figures: Figures) -> None:
    """The stick is still full, another place is not: a copy there holds all, and can be written."""
    spoilt.only = path.name
    other = path.with_name("ที่อื่น.pcio")
    if _attempt(lambda: copy_file(path, other), figures):
        with open_committee_file(other) as copy:
            figures.counts["not saved elsewhere"] += _number(other, figures) != done
            figures.counts["not saved elsewhere"] += not _attempt(_Act(copy, done + 1), figures)
        figures.counts["saved elsewhere"] += 1
    else:
        figures.counts["not saved elsewhere"] += 1
    other.unlink(missing_ok=True)
    spoilt.only = ""


class _Export:
    """An export onto a disk that is full after so many bytes, once onto an old paper."""

    def __init__(self, job: MinutesJob) -> None:
        self._job = job

    def __call__(self, path: Path, _disk: Disk, dice: random.Random, figures: Figures) -> None:
        target = path.with_name("รายงาน.docx")
        target.write_bytes(b"as it was")
        room = dice.randrange(60_000)
        template = resource("templates/minutes.docx")
        with patch("pathlib.Path.open", opened_with_room_for(room)):
            done = _attempt(lambda: write_minutes(self._job, template, target), figures)
        if done:
            figures.counts["lost"] += target.stat().st_size > room
        else:
            figures.counts["lost"] += target.read_bytes() != b"as it was"
            again = _attempt(lambda: write_minutes(self._job, template, target), figures)
            figures.counts["stuck"] += not again
        figures.counts["half or corrupt"] += len(list(path.parent.glob(".~*")))


class _Act:
    def __init__(self, file: CommitteeFile, number: int) -> None:
        self._file, self._number = file, number

    def __call__(self) -> None:
        act(self._file, self._number)


def _snapshot(path: Path, spoilt: Disk, dice: random.Random, figures: Figures) -> None:
    with open_committee_file(path) as file:
        number = _number(path, figures) + 1
        act(file, number)
        before = [row.number for row in list_snapshots(file) if row.good]
        _fill(spoilt, dice, 60)
        done = _attempt(lambda: take_snapshot(file, SnapshotReason.CHANGED), figures)
        spoilt.heal()
        after = [row.number for row in list_snapshots(file) if row.good]
        kept = set(before[:5]) <= set(after)
        figures.counts["lost"] += not kept
        if not done:
            figures.counts["lost"] += after != before
            again = _attempt(lambda: take_snapshot(file, SnapshotReason.CHANGED), figures)
            figures.counts["stuck"] += not again
    figures.counts["lost"] += _number(path, figures) != number


def _copy(path: Path, spoilt: Disk, dice: random.Random, figures: Figures) -> None:
    target = path.with_name("สำเนา.pcio")
    target.write_bytes(b"as it was")
    number = _number(path, figures)
    _fill(spoilt, dice, 60)
    # Half of the faults meet the last steps, which SQLite does not do.
    broken = {"fsync": os.fsync, "replace": os.replace}
    name = dice.choice(("none", *broken))
    if name == "none":
        done = _attempt(lambda: copy_file(path, target), figures)
    else:
        spoilt.heal()
        with patch.object(os, name, side_effect=OSError(errno.ENOSPC, "full")):
            done = _attempt(lambda: copy_file(path, target), figures)
    spoilt.heal()
    if done:
        figures.counts["lost"] += _number(target, figures) != number
    else:
        figures.counts["lost"] += target.read_bytes() != b"as it was"
        figures.counts["stuck"] += not _attempt(lambda: copy_file(path, target), figures)
    figures.counts["half or corrupt"] += len(list(path.parent.glob(".~*")))


def _migration(path: Path, spoilt: Disk, dice: random.Random, figures: Figures) -> None:
    old = path.with_name("เดิม.pcio")
    shutil.copyfile(OLD, old)
    _fill(spoilt, dice, 700)
    done = _attempt(lambda: open_committee_file(old).close(), figures)
    spoilt.heal()
    if not done:
        unchanged = old.read_bytes() == OLD.read_bytes()
        figures.counts["half or corrupt"] += (
            not unchanged and old.read_bytes()[63] == OLD.read_bytes()[63]
        )
        figures.counts["stuck"] += not _attempt(lambda: open_committee_file(old).close(), figures)
    for beside in path.parent.glob("เดิม*"):
        beside.unlink()
