"""T2: the writing program is killed, again and again, on one file that lives on."""

from __future__ import annotations

import random
import time

from tests.faults.children import Child, hot
from tests.faults.figures import Figures
from tests.faults.workload import found, judge, quick_folder, use_home
from tests.faults.writer import save

LARGE = 30_000_000  # bytes, above which a new file is begun


def run(*, full: bool, seed: int = 2) -> Figures:
    """Full: 2,000 kills. Reduced: 60."""
    figures = Figures("T2", "kill -9 of the services while they save")
    dice = random.Random(seed)
    with quick_folder() as folder:
        use_home(folder / "home")
        path = folder / "ก.pcio"
        found(path).close()
        for turn in range(2000 if full else 60):
            child = Child(save, path, turn)
            if child.line() != "ready":
                figures.missed.append("the writer could not open the file")
                break
            first = child.line()  # the first action takes long, and would be all that is met
            time.sleep(dice.uniform(0.02, 0.12))
            said = [first, *child.kill()]
            figures.counts["kills"] += 1
            figures.counts["acknowledged"] += len(said)
            figures.counts["hot journals"] += hot(path)
            verdict = judge(path)
            if verdict.fault:
                figures.counts[verdict.fault.split()[0]] += 1
                break
            figures.counts["lost"] += verdict.number < int(said[-1])
            if path.stat().st_size > LARGE:
                path.unlink()
                found(path).close()
    figures.must_be_zero("lost", "half", "corrupt")
    figures.must_hold(figures.counts["acknowledged"] > 0, "nothing was saved")
    return figures
