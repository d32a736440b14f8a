"""T5: the disk is full from some write on. Nothing is lost, it is said in Thai, and work goes on.

Saving, snapshots, copies and bringing up to date fail at random points; exports at each of theirs.
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
from pcio_desktop.services.committee_file import CommitteeFile, open_committee_file
from pcio_desktop.services.copies import copy_file
from pcio_desktop.services.drafts import drafts_of, keep_draft
from pcio_desktop.services.snapshots import list_snapshots, take_snapshot
from tests.faults.disk import FULL, Disk, disk
from tests.faults.figures import Figures
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
        kinds = (_saving, _snapshot, _copy, _migration)
        for turn in range(400 if full else 40):
            figures.counts["points"] += 1
            kinds[turn % len(kinds)](path, spoilt, dice, figures)
    figures.must_be_zero(
        "lost", "half or corrupt", "not Thai", "tracebacks", "stuck", "drafts lost"
    )
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
