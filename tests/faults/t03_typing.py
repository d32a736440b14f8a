"""T3: the program is killed while somebody types; how much of the text is gone?"""

from __future__ import annotations

import random
import time
from pathlib import Path

from tests.faults.children import Child
from tests.faults.figures import Figures
from tests.faults.workload import found, judge, quick_folder, use_home
from tests.faults.writer import typed_in

WORST = 2.5
AT_ONCE = 20


def run(*, full: bool, seed: int = 3) -> Figures:
    """Full: 200 kills. Reduced: 5."""
    figures = Figures("T3", "kill -9 while typing")
    dice = random.Random(seed)
    left, seconds, letters = 200 if full else 5, 0.0, 0
    with quick_folder() as folder:
        use_home(folder / "home")
        while left > 0:
            count = min(AT_ONCE, left)
            left -= count
            for lost in _round(folder, count, dice, figures):
                letters, seconds = max(letters, lost[0]), max(seconds, lost[1])
    figures.must_be_zero("damaged")
    figures.notes.append(f"worst loss {letters} letters, {seconds:.2f} s (target {WORST} s)")
    figures.must_hold(seconds <= WORST, "the worst loss is too large")
    figures.must_hold(figures.counts["letters"] > figures.counts["kills"], "nothing was typed")
    return figures


def _round(
    folder: Path, count: int, dice: random.Random, figures: Figures
) -> list[tuple[int, float]]:
    paths = [folder / f"{dice.random()}.pcio" for _ in range(count)]
    for path in paths:
        found(path).close()
    children = [Child("type", path, number) for number, path in enumerate(paths)]
    for child in children:
        child.line()
    ends = sorted(
        (time.monotonic() + dice.uniform(2, 6 if count < AT_ONCE else 9), number)
        for number in range(count)
    )
    lost: list[tuple[int, float]] = []
    for end, number in ends:
        time.sleep(max(0.0, end - time.monotonic()))
        said = [line.split() for line in children[number].kill()]
        killed = time.monotonic()
        figures.counts["kills"] += 1
        if judge_typed(paths[number]):
            figures.counts["damaged"] += 1
            continue
        kept = typed_in(paths[number])
        figures.counts["letters"] += len(said)
        first_lost = next((float(at) for length, at in said if int(length) > kept), killed)
        lost.append((len(said) - kept, min(killed, float(said[-1][1])) - first_lost))
    return lost


def judge_typed(path: Path) -> bool:
    """Whether the file is damaged; its number stands still while somebody only types."""
    return judge(path).fault.startswith("corrupt")
