"""T12: copies made while the program writes, by its menu and behind its back."""

from __future__ import annotations

import random
import shutil
import time
from pathlib import Path

from pcio_desktop.domain.errors import UserError
from pcio_desktop.domain.safekeeping import NoticeKind
from pcio_desktop.services.committee_file import Access, open_committee_file
from pcio_desktop.services.copies import copy_file
from tests.faults.children import Child
from tests.faults.figures import Figures
from tests.faults.workload import found, judge, quick_folder, use_home
from tests.faults.writer import LARGE, SMALL, save


def run(*, full: bool, seed: int = 12) -> Figures:
    """Full: 300 copies of each kind while somebody types, a third more beside large actions."""
    figures = Figures("T12", "copies of a file that is being written")
    dice = random.Random(seed)
    writers = ((SMALL, 300 if full else 20), (LARGE, 100 if full else 5))
    with quick_folder() as folder:
        use_home(folder / "home")
        for lengths, copies in writers:
            _copies(folder / f"{len(lengths)}.pcio", copies, lengths, dice, figures)
    figures.must_be_zero("menu bad", "silent", "naive not called a copy")
    figures.must_hold(figures.counts["naive good"] > 0, "no naive copy could be opened")
    return figures


def _copies(
    path: Path, copies: int, lengths: tuple[int, ...], dice: random.Random, figures: Figures
) -> None:
    found(path).close()
    child = Child(save, path, dice.randrange(1 << 30), lengths)
    child.line()
    time.sleep(0.3)
    for turn in range(copies):
        time.sleep(dice.uniform(0.005, 0.04))
        _by_menu(path, path.with_name(f"menu{turn}.pcio"), figures)
        _behind_its_back(path, path.with_name("naive.pcio"), figures)
    child.kill()


def _by_menu(path: Path, target: Path, figures: Figures) -> None:
    """The service that the menu calls. An undo may take one action back meanwhile."""
    said = judge(path).number
    copy_file(path, target)
    verdict = judge(target)
    figures.counts["by menu"] += 1
    figures.counts["menu bad"] += bool(verdict.fault) or verdict.number < said - 1
    target.unlink()


def _behind_its_back(path: Path, target: Path, figures: Figures) -> None:
    said = judge(path).number
    shutil.copyfile(path, target)
    figures.counts["naive"] += 1
    try:
        with open_committee_file(target, access=Access.VIEW) as copy:
            told = {notice.kind for notice in copy.notices}
    except UserError:
        figures.counts["naive refused"] += 1
        return
    verdict = judge(target)
    figures.counts["naive not called a copy"] += NoticeKind.SECOND_COPY not in told
    if verdict.fault or verdict.number < said - 1:
        is_flagged = bool(told - {NoticeKind.SECOND_COPY})
        figures.counts["naive flagged" if is_flagged else "silent"] += 1
    else:
        figures.counts["naive good"] += 1
