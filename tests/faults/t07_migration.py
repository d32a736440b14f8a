"""T7: the program is killed while it brings a former format up to date."""

from __future__ import annotations

import random
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.services.committee_file import open_committee_file
from pcio_desktop.storage.connection import APPLICATION_ID, Mode, open_connection
from pcio_desktop.storage.migrations import STEPS
from pcio_desktop.storage.migrations.migrator import run_steps
from tests.faults.children import Child
from tests.faults.figures import Figures
from tests.faults.workload import quick_folder, use_home

PEOPLE = 4000


def run(*, full: bool, seed: int = 7) -> Figures:
    """Full: 200 kills for every former format. Reduced: 4."""
    figures = Figures("T7", "kill -9 while the format is changed")
    dice = random.Random(seed)
    with quick_folder() as folder:
        use_home(folder / "home")
        for version in range(1, len(STEPS)):
            old = folder / f"v{version}.pcio"
            build(old, version)
            _kill_often(old, 200 if full else 4, dice, figures)
        _newer(folder, figures)
    figures.must_be_zero("half", "retry failed", "original lost", "newer changed")
    figures.must_hold(figures.counts["old"] > 0 or not full, "no kill came in time")
    return figures


def build(path: Path, version: int) -> None:
    """A large file of a former format: people and offices only, which every format has."""
    with closing(open_connection(path, Mode.CREATE)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        run_steps(connection, STEPS[:version], seal=None)
        connection.execute("BEGIN")
        for number in range(PEOPLE):
            connection.execute(
                "INSERT INTO agency (id, name, short_name) VALUES (?, ?, '')",
                (f"ka{number}", f"สำนักงานสมมุติที่ {number}"),
            )
            connection.execute(
                "INSERT INTO person (id, prefixes, given, middle, surname, suffix, position, "
                "position_with_level, agency_id) VALUES (?, '[]', ?, '', 'ทดสอบ', '', '', '', ?)",
                (f"kp{number}", f"สมมุติ{number}", f"ka{number}"),
            )
        connection.execute("COMMIT")


def _shape(path: Path) -> tuple[object, ...]:
    with closing(sqlite3.connect(path)) as connection:
        return (
            connection.execute("PRAGMA user_version").fetchone()[0],
            connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall(),
            connection.execute("PRAGMA integrity_check").fetchone()[0],
            connection.execute("SELECT id, given FROM person ORDER BY id").fetchall(),
        )


def _kill_often(old: Path, kills: int, dice: random.Random, figures: Figures) -> None:
    path = old.with_name("ก.pcio")
    before = _shape(old)
    shutil.copyfile(old, path)
    child, began = _begun(path), time.perf_counter()
    child.rest()
    took, after = time.perf_counter() - began, _shape(path)
    for _ in range(kills):
        for beside in path.parent.glob("ก.pcio*"):
            beside.unlink()
        shutil.copyfile(old, path)
        child = _begun(path)
        time.sleep(dice.uniform(0, 1.1 * took))
        child.kill()
        figures.counts["kills"] += 1
        shape = _shape(path)
        figures.counts["old" if shape == before else "new"] += 1
        figures.counts["half"] += shape not in (before, after)
        copies = list((path.parent / "home" / "copies").glob("ก.v*.pcio"))
        if shape != before and not any(_shape(copy) == before for copy in copies):
            figures.counts["original lost"] += 1
        try:
            open_committee_file(path).close()
        except FileTrouble:
            figures.counts["retry failed"] += 1
        figures.counts["retry failed"] += _shape(path) != after
        for copy in copies:
            copy.unlink()


def _begun(path: Path) -> Child:
    child = Child(path, module="tests.faults.opener")
    child.line()
    return child


def _newer(folder: Path, figures: Figures) -> None:
    path = folder / "newer.pcio"
    shutil.copyfile(folder / "v1.pcio", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=99")
    content = path.read_bytes()
    try:
        open_committee_file(path)
    except FileTrouble as trouble:
        figures.counts["newer refused"] += trouble.code == "TOO_NEW"
    figures.counts["newer changed"] += path.read_bytes() != content
