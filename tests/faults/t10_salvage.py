"""T10: how many rows come back out of a damaged file, and is every wrong one marked?"""

from __future__ import annotations

import random
from pathlib import Path

from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services.committee_file import open_committee_file
from pcio_desktop.services.snapshots import snapshots_of, take_snapshot
from pcio_desktop.storage.salvage import salvage
from tests.benchmarks.twenty_years import build
from tests.faults.figures import Figures
from tests.faults.workload import quick_folder, use_home
from tests.storage.seal_by_hand import seal
from tests.storage.stored import dump

PAGE = 4096
Rows = set[tuple[object, ...]]


def run(*, full: bool, seed: int = 10) -> Figures:
    """Full: 240 meetings, 20 damages. Reduced: 20 meetings, 3 damages."""
    figures = Figures("T10", "salvage")
    dice, shares = random.Random(seed), list[float]()
    with quick_folder() as folder:
        use_home(folder / "home")
        good = folder / "ก.pcio"
        build(good, meetings=240 if full else 20)
        seal(good)
        with open_committee_file(good) as file:
            take_snapshot(file, SnapshotReason.OPENED)
        rows = _rows(good)
        content = good.read_bytes()
        hurt = bytearray(content)
        for turn in range(20 if full else 3):
            hurt = bytearray(content)
            for page in dice.sample(range(1, len(hurt) // PAGE), 8):
                hurt[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
            shares.append(_salvaged(folder / f"{turn}.pcio", bytes(hurt), rows, None, figures))
        first = dice.randbytes(PAGE) + content[PAGE:]
        snapshot = snapshots_of(good).newest_good()
        without = _salvaged(folder / "first.pcio", first, rows, snapshot, figures)
        helped = _salvaged(folder / "helped.pcio", bytes(hurt), rows, snapshot, figures)
    figures.notes.append(f"8 pages zeroed: {min(shares):.1%} to {max(shares):.1%} of the rows")
    figures.notes.append(f"page 1 gone: {without:.1%}")
    figures.notes.append(f"8 pages zeroed, with a snapshot: {helped:.1%}")
    figures.must_be_zero("wrong and not marked")
    average = sum(shares) / len(shares)
    figures.notes.append(f"on average {average:.2%}")
    figures.must_hold(average >= 0.95 or not full, "fewer than 95 % of the rows")
    figures.must_hold(without == 1, "not all rows without page 1")
    figures.must_hold(helped >= min(shares), "a snapshot does not help")
    return figures


def _rows(path: Path) -> Rows:
    return {(name, *row) for name, rows in dump(path).items() for row in rows}


def _salvaged(
    damaged: Path, content: bytes, rows: Rows, snapshot: Path | None, figures: Figures
) -> float:
    damaged.write_bytes(content)
    report = salvage(damaged, damaged.with_name(f"out-{damaged.name}"), snapshot=snapshot)
    back = _rows(report.path)
    figures.counts["damages"] += 1
    figures.counts["rows back"] += len(back & rows)
    figures.counts["rows lost"] += len(rows - back)
    wrong = back - rows
    told = bool(report.marked or report.missing)
    figures.counts["wrong and not marked"] += len(wrong) if not told else 0
    figures.counts["wrong and not marked"] += bool(rows - back) and not told
    damaged.unlink()
    report.path.unlink()
    return len(back & rows) / len(rows)
