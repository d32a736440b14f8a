"""T6: the n-th operation of the disk fails, n = 1, 2, 3 … until the run gets through."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from pcio_desktop.domain.errors import UserError
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services import history
from pcio_desktop.services.committee_file import CommitteeFile, open_committee_file
from pcio_desktop.services.snapshots import restore_snapshot, take_snapshot
from tests.faults.disk import FULL, IO_WRITE, READ_ONLY, Disk, disk
from tests.faults.figures import Figures
from tests.faults.workload import act, found, judge, quick_folder, use_home

START = 3


def run(*, full: bool, seed: int = 0) -> Figures:
    """Full: every n, three faults, passing and lasting ones. Reduced: every 61st n."""
    figures = Figures("T6", "a fault at the n-th operation, until the run gets through")
    step = 1 if full else 61
    with quick_folder() as folder, disk() as spoilt:
        use_home(folder / "home")
        base = folder / "base.pcio"
        with found(base) as file:
            for number in range(1, START + 1):
                act(file, number)
        for code in (IO_WRITE, FULL, READ_ONLY):
            for lasting in (False, True):
                for action in (_three_actions, _undo_and_redo, _snapshot_and_restore):
                    _loop(base, action, spoilt, figures, code=code, lasting=lasting, step=step)
    figures.must_be_zero("lost", "half or corrupt", "tracebacks", "stuck", "not Thai")
    figures.must_hold(figures.counts["faults met"] > 0, "no fault was met")
    return figures


Action = Callable[[CommitteeFile], None]


def _three_actions(file: CommitteeFile) -> None:
    for number in range(START + 1, START + 4):
        act(file, number)


def _undo_and_redo(file: CommitteeFile) -> None:
    for turn in (history.undo, history.redo):
        with file.work("") as uow:
            turn(uow)
            uow.commit()


def _snapshot_and_restore(file: CommitteeFile) -> None:
    row = take_snapshot(file, SnapshotReason.BY_HAND)
    act(file, START + 1)
    if row is not None:
        restore_snapshot(file, row.number)


def _loop(
    base: Path,
    action: Action,
    spoilt: Disk,
    figures: Figures,
    *,
    code: int,
    lasting: bool,
    step: int,
) -> None:
    nth = 0
    while True:
        nth += step if nth else 1
        path = base.with_name("ก.pcio")
        shutil.copyfile(base, path)
        for leftover in (*path.parent.glob("ก.pcio-*"), *path.parent.glob("ก.pcio.*")):
            leftover.unlink()
        shutil.rmtree(base.parent / "home" / "snapshots", ignore_errors=True)
        figures.counts["runs"] += 1
        file = open_committee_file(path)
        spoilt.code, spoilt.stays_broken, spoilt.failed = code, lasting, 0
        spoilt.count, spoilt.fail_at = 0, nth
        _try(action, file, figures)
        spoilt.heal()
        if not spoilt.failed:
            file.close()
            return
        figures.counts["faults met"] += 1
        verdict = judge(path)
        if verdict.fault:
            figures.counts["half or corrupt"] += 1
            figures.notes.append(f"{action.__name__} {code} {nth}: {verdict.fault}")
        _goes_on(file, path, verdict.number, figures)
        file.close()


def _try(action: Action, file: CommitteeFile, figures: Figures) -> None:
    try:
        action(file)
    except UserError as error:
        figures.counts["not Thai"] += not any("\u0e01" <= one <= "\u0e5b" for one in error.thai)
    except Exception as error:
        figures.counts["tracebacks"] += 1
        figures.notes.append(f"{action.__name__}: {error!r}"[:120])


def _goes_on(file: CommitteeFile, path: Path, number: int, figures: Figures) -> None:
    """The same open file takes the next action once the fault is gone."""
    try:
        file.changed_elsewhere()
        act(file, number + 1)
        figures.counts["lost"] += judge(path).number != number + 1
    except UserError as error:
        figures.counts["stuck"] += 1
        figures.notes.append(f"stuck: {error}"[:80])
