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


def run(*, full: bool, seed: int = 12) -> Figures:
    """Full: 300 copies of each kind. Reduced: 15."""
    figures = Figures("T12", "copies of a file that is being written")
    dice = random.Random(seed)
    with quick_folder() as folder:
        use_home(folder / "home")
        path = folder / "ก.pcio"
        found(path).close()
        child = Child("save", path, seed)
        child.line()
        time.sleep(0.3)
        for turn in range(300 if full else 15):
            time.sleep(dice.uniform(0.005, 0.04))
            _by_menu(path, folder / f"menu{turn}.pcio", figures)
            _behind_its_back(path, folder / "naive.pcio", figures)
        child.kill()
    figures.must_be_zero("menu bad", "silent")
    return figures


def _by_menu(path: Path, target: Path, figures: Figures) -> None:
    said = judge(path).number
    copy_file(path, target)
    verdict = judge(target)
    figures.counts["by menu"] += 1
    figures.counts["menu bad"] += bool(verdict.fault) or verdict.number < said
    target.unlink()


def _behind_its_back(path: Path, target: Path, figures: Figures) -> None:
    said = judge(path).number
    shutil.copyfile(path, target)
    figures.counts["naive"] += 1
    try:
        with open_committee_file(target, access=Access.VIEW) as copy:
            told = {notice.kind for notice in copy.notices} - {NoticeKind.SECOND_COPY}
    except UserError:
        figures.counts["naive refused"] += 1
        return
    verdict = judge(target)
    if verdict.fault or verdict.number < said:
        figures.counts["naive flagged" if told else "silent"] += 1
    else:
        figures.counts["naive good"] += 1
