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
from pcio_desktop.storage.migrations import STEPS
from tests.faults.children import Child
from tests.faults.figures import Figures
from tests.faults.workload import quick_folder, use_home
from tests.faults.writer import open_once
from tests.tools import ROOT

DATABASES = ROOT / "tests" / "databases"
ROWS = 4000


def run(*, full: bool, seed: int = 7) -> Figures:
    """Full: 200 kills for every former format. Reduced: 6."""
    figures = Figures("T7", "kill -9 while the format is changed")
    dice = random.Random(seed)
    with quick_folder() as folder:
        use_home(folder / "home")
        for version in range(1, len(STEPS)):
            old = folder / f"v{version}.pcio"
            build(old, version)
            figures.counts["formats"] += 1
            _kill_often(old, 200 if full else 6, dice, figures)
        _newer(folder, figures)
    figures.must_be_zero("half", "retry failed", "original lost", "newer changed")
    figures.must_hold(figures.counts["old"] > 0 or not full, "no kill came in time")
    return figures


def build(path: Path, version: int) -> None:
    """The kept file of a former format, with 4,000 people, offices and agenda items more."""
    shutil.copyfile(DATABASES / f"v{version}.pcio", path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        for table in ("agency", "person", "agenda_item"):
            _multiply(connection, table)
        connection.execute("COMMIT")


def _multiply(connection: sqlite3.Connection, table: str) -> None:
    """Put a row of the table in again and again, under other names."""
    cursor = connection.execute(f"SELECT * FROM {table} ORDER BY id LIMIT 1")
    names = [column[0] for column in cursor.description]
    row = dict(zip(names, cursor.fetchone(), strict=True))
    marks = ", ".join(f":{name}" for name in names)
    for number in range(ROWS):
        other: dict[str, object] = {"id": f"{row['id']}-{number}"}
        if "place" in names:
            other["place"] = 1000 + number
        connection.execute(f"INSERT INTO {table} VALUES ({marks})", row | other)


def _shape(path: Path) -> tuple[object, ...]:
    with closing(sqlite3.connect(path)) as connection:
        return (
            connection.execute("PRAGMA user_version").fetchone()[0],
            connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall(),
            connection.execute("PRAGMA integrity_check").fetchone()[0],
            connection.execute("SELECT id, given FROM person ORDER BY id").fetchall(),
            connection.execute("SELECT id, title FROM agenda_item ORDER BY id").fetchall(),
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
    child = Child(open_once, path)
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
