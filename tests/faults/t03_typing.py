"""T3: the program is killed while somebody types in its window; how much of the text is gone?"""

from __future__ import annotations

import random
import time
from pathlib import Path

from pcio_desktop.domain.agenda import ItemKind
from pcio_desktop.services.minutes import add_statement
from pcio_desktop.services.resolutions import add_resolution
from tests.faults.children import Child
from tests.faults.figures import Figures
from tests.faults.typist import is_resolution, letters, type_in_window, typed_in
from tests.faults.workload import found, is_whole, quick_folder, use_home

WORST = 2.5
AT_ONCE = 8


def run(*, full: bool, seed: int = 3) -> Figures:
    """Full: 200 kills. Reduced: 6."""
    figures = Figures("T3", "kill -9 while somebody types in the window")
    dice = random.Random(seed)
    left, seconds, most = 200 if full else 6, 0.0, 0
    with quick_folder() as folder:
        use_home(folder / "home")
        while left > 0:
            count = min(AT_ONCE, left)
            left -= count
            for lost in _round(folder, count, dice, figures):
                most, seconds = max(most, lost[0]), max(seconds, lost[1])
    figures.must_be_zero("damaged", "not as typed")
    figures.notes.append(f"worst loss {most} letters, {seconds:.2f} s (target {WORST} s)")
    figures.must_hold(seconds <= WORST, "the worst loss is too large")
    figures.must_hold(figures.counts["kept"] > figures.counts["kills"], "nothing was kept")
    return figures


def _round(
    folder: Path, count: int, dice: random.Random, figures: Figures
) -> list[tuple[int, float]]:
    """Several windows at once, each killed at its time; letters and seconds that each lost."""
    paths = [_new_file(folder / f"{dice.random()}.pcio") for _ in range(count)]
    seeds = [dice.randrange(1, 1 << 30) for _ in paths]
    pairs = zip(paths, seeds, strict=True)
    children = [Child(type_in_window, path, seed) for path, seed in pairs]
    for child in children:
        figures.must_hold(child.line() == "ready", "a window did not open")
    for child in children:
        child.tell()
    ends = sorted((time.monotonic() + dice.uniform(2, 9), number) for number in range(count))
    lost: list[tuple[int, float]] = []
    for end, number in ends:
        time.sleep(max(0.0, end - time.monotonic()))
        killed = time.monotonic()
        said = [line.split() for line in children[number].kill()]
        figures.counts["kills"] += 1
        figures.counts["letters"] += len(said)
        if not is_whole(paths[number]):
            figures.counts["damaged"] += 1
            continue
        kept = typed_in(paths[number], seeds[number])
        figures.counts["of resolutions"] += is_resolution(seeds[number])
        figures.counts["kept"] += len(kept)
        figures.counts["not as typed"] += not letters(seeds[number]).startswith(kept)
        first_lost = next((float(at) for length, at in said if int(length) > len(kept)), killed)
        lost.append((max(0, len(said) - len(kept)), max(0.0, killed - first_lost)))
    return lost


def _new_file(path: Path) -> Path:
    """A file whose first item has an empty statement, and a resolution in no words of its own."""
    with found(path) as file, file.work("เพิ่ม") as uow:
        item = uow.meetings.all()[0].agenda[0]
        item.kind = ItemKind.FOR_CONSIDERATION
        add_statement(uow, item.id)
        add_resolution(uow, item.id, "รับทราบ")
        uow.commit()
    return path
