"""T4: the stick is pulled in a live meeting. What is the newest state that can be opened?"""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from pcio_desktop.domain.errors import UserError
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services.committee_file import CommitteeFile
from pcio_desktop.services.salvaging import newest_snapshot
from pcio_desktop.services.snapshots import snapshot_due, take_snapshot
from pcio_desktop.storage.backup import verified_copy
from tests.faults.figures import Figures
from tests.faults.workload import act, found, judge, quick_folder, use_home

MOST = 60.0


def run(*, full: bool, seed: int = 4) -> Figures:
    """Full: 50 runs. Reduced: 4. The clock of the meeting is a pretended one."""
    figures = Figures("T4", "file gone in a live meeting")
    dice, worst = random.Random(seed), 0.0
    with quick_folder() as folder:
        use_home(folder / "home")
        for turn in range(50 if full else 4):
            worst = max(worst, _meeting(folder, turn, dice, figures))
    figures.must_be_zero("acknowledged after the pull", "not restored", "tracebacks")
    figures.notes.append(f"worst loss {worst:.0f} s of work (target {MOST:.0f} s)")
    figures.must_hold(worst <= MOST, "more than a minute of work is lost")
    return figures


def _meeting(folder: Path, turn: int, dice: random.Random, figures: Figures) -> float:
    stick = folder / f"stick{turn}"
    stick.mkdir()
    path = stick / "ก.pcio"
    figures.counts["runs"] += 1
    file = found(path)
    take_snapshot(file, SnapshotReason.OPENED)
    pulled, now, last, taken, number = dice.uniform(30, 400), 0.0, 0.0, 0, 0
    while now < pulled:
        number += 1
        act(file, number, length=2)
        now += dice.uniform(1, 6)
        if snapshot_due(now - last, changed=True, hurry=True):
            take_snapshot(file, SnapshotReason.CHANGED)
            last, taken = now, number
    shutil.rmtree(stick)
    _still_saved(file, number + 1, figures)
    snapshot = newest_snapshot(path)
    if snapshot is None or judge(verified_copy(snapshot, folder / f"{turn}.pcio")).number != taken:
        figures.counts["not restored"] += 1
    return pulled - last


def _still_saved(file: CommitteeFile, number: int, figures: Figures) -> None:
    try:
        act(file, number)
        figures.counts["acknowledged after the pull"] += 1
    except UserError as error:
        figures.counts[f"told {getattr(error, 'code', '')}"] += 1
    except Exception as error:
        figures.counts["tracebacks"] += 1
        figures.notes.append(repr(error)[:90])
    file.close()
