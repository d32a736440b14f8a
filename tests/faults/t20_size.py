"""T20: opening with all checks, a snapshot and a commit in files of 20 and of 200 years."""

from __future__ import annotations

from tests.benchmarks.storing import Pair, measure
from tests.faults.figures import Figures
from tests.faults.workload import quick_folder, use_home

TARGETS = {240: (1.0, 0.1), 2400: (3.0, 0.5)}  # seconds of an opening and of a snapshot


def run(*, full: bool, seed: int = 0) -> Figures:
    """Full: 240 and 2,400 meetings against the targets. Reduced: 60, by ratios alone.

    Seconds are those of an otherwise idle machine: the least of five, or what the processor was
    busy for. The ratios hold on any.
    """
    figures = Figures("T20", "size")
    with quick_folder() as folder:
        use_home(folder / "home")
        for meetings in TARGETS if full else (60,):
            pairs = measure(folder, meetings)
            figures.counts["files"] += 1
            for pair in pairs:
                figures.notes.append(pair.line())
                figures.must_hold(pair.ratio <= pair.bound, f"{pair.what}: ratio {pair.ratio:.1f}")
            if full:
                _hold(pairs[0], TARGETS[meetings][0], figures)
                _hold(pairs[-1], TARGETS[meetings][1], figures)
    return figures


def _hold(pair: Pair, most: float, figures: Figures) -> None:
    words = f"{pair.what} takes {pair.best * 1000:.0f} ms (target {most * 1000:.0f} ms)"
    figures.must_hold(pair.best <= most, words)
