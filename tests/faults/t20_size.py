"""T20: opening with all checks, a snapshot and a commit in files of 20 and of 200 years."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services.committee_file import open_committee_file
from pcio_desktop.services.snapshots import take_snapshot
from tests.benchmarks.twenty_years import build
from tests.faults.disk import Disk, disk
from tests.faults.figures import Figures
from tests.faults.workload import quick_folder, use_home
from tests.storage.seal_by_hand import seal


def run(*, full: bool, seed: int = 0) -> Figures:
    """Full: 240 and 2,400 meetings against the targets. Reduced: 60, without a bound."""
    figures = Figures("T20", "size")
    sizes = ((240, 1.0, 0.1), (2400, 3.0, 0.5)) if full else ((60, 60.0, 60.0),)
    with quick_folder() as folder:
        use_home(folder / "home")
        for meetings, most_open, most_snapshot in sizes:
            path = folder / f"{meetings}.pcio"
            build(path, meetings=meetings, seats=20, items=8)
            seal(path)
            opened = _median(lambda path=path: open_committee_file(path).close())
            taken, commit, slow = _inside(path)
            figures.counts[f"{meetings} meetings"] = path.stat().st_size // 1_000_000
            figures.notes.append(
                f"{meetings}: open with all checks {opened:.2f} s, snapshot {taken * 1000:.0f} ms, "
                f"commit {commit * 1000:.1f} ms, with 20 ms a sync {slow * 1000:.0f} ms; "
                f"snapshot/commit {taken / commit:.0f}"
            )
            figures.must_hold(opened <= most_open, f"opening {meetings} takes {opened:.2f} s")
            figures.must_hold(taken <= most_snapshot, f"a snapshot takes {taken:.2f} s")
    return figures


def _median(action: Callable[[], object], times: int = 5) -> float:
    spent: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        action()
        spent.append(time.perf_counter() - began)
    return statistics.median(spent)


def _inside(path: Path) -> tuple[float, float, float]:
    """Medians of a snapshot, of a commit, and of one on a disk where each sync takes 20 ms."""
    with disk() as slow, open_committee_file(path) as file:
        number = 0

        def commit() -> None:
            nonlocal number
            number += 1
            with file.work("แก้") as uow:
                uow.meetings.all()[0].meeting_place = f"ห้อง {number}"
                uow.commit()

        taken: list[float] = []
        for _ in range(5):
            commit()
            taken.append(_once(lambda: take_snapshot(file, SnapshotReason.CHANGED)))
        quick = _median(commit, 15)
        _slow_down(slow)
        return statistics.median(taken), quick, _median(commit, 5)


def _once(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def _slow_down(slow: Disk) -> None:
    slow.sync_takes = 0.02
