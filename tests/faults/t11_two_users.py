"""T11: two programs edit one title by turns, and neither knows of the other."""

from __future__ import annotations

from pathlib import Path

from pcio_desktop.storage.database import Database
from tests.faults.children import Child
from tests.faults.figures import Figures
from tests.faults.workload import found, quick_folder, use_home


def run(*, full: bool, seed: int = 11) -> Figures:
    """Full: 1,000 edits by counters and 1,000 without. Reduced: 100 each."""
    figures = Figures("T11", "interleaved edits by two processes")
    with quick_folder() as folder:
        use_home(folder / "home")
        for kind in ("counter", "seen"):
            _contest(folder / f"{kind}.pcio", kind, 500 if full else 50, seed, figures)
    figures.must_be_zero("silent")
    figures.must_hold(figures.counts["refused"] > 0, "the two never met")
    return figures


def _contest(path: Path, kind: str, edits: int, seed: int, figures: Figures) -> None:
    found(path).close()
    pair = [Child(f"{kind}-{name}", path, seed + turn, edits) for turn, name in enumerate("AB")]
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
        title = unit.meetings.all()[0].agenda[0].title
    figures.counts["silent"] += sum(title.count(f"[{mark}]") != 1 for mark in done)
