"""Storing beside what SQLite alone takes for the same, in one run: commits, snapshots, opening.

python3 -m tests.benchmarks.storing [--full] [--folder FOLDER]

Times of a busy machine mean little, ratios of things measured by turns mean much: a commit of an
action beside a bare commit of as many bytes with the same pragmas, a snapshot beside a bare
`Connection.backup`, opening with all checks beside reading and hashing the file and SQLite's own
check. Commits are measured again on a disk where each sync takes 20 ms, where only the number of
syncs counts. `--full` adds the file of 200 years. Exit status 1 when a ratio is over its bound.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services.committee_file import CommitteeFile, open_committee_file
from pcio_desktop.services.meeting_details import set_place
from pcio_desktop.services.snapshots import take_snapshot
from tests.benchmarks.twenty_years import build
from tests.faults.disk import Disk, disk
from tests.faults.workload import use_home
from tests.storage.seal_by_hand import seal

SIZES = (240, 2400)  # meetings: 20 years and 200
SYNC_TAKES = 0.02
# What each may take beside SQLite alone, half as much again as it took when this was written.
COMMIT, SLOW_COMMIT, SNAPSHOT, OPENING = 20.0, 1.3, 5.0, 4.0


@dataclass(slots=True)
class Pair:
    """Seconds of ours and of SQLite alone, measured by turns."""

    what: str
    bound: float
    ours: list[float] = field(default_factory=list[float])
    busy: list[float] = field(default_factory=list[float])  # the processor's part of ours
    bare: list[float] = field(default_factory=list[float])
    bare_busy: list[float] = field(default_factory=list[float])

    @property
    def ratio(self) -> float:
        """The lesser of those by the clock and by the processor: one waits, the other works."""
        pairs = ((self.ours, self.bare), (self.busy, self.bare_busy))
        return min(statistics.median(one) / statistics.median(other) for one, other in pairs)

    @property
    def best(self) -> float:
        """The least that ours took, of the clock or of the processor: without other programs."""
        return min(*self.ours, statistics.median(self.busy))

    def line(self) -> str:
        return (
            f"{self.what:34} {_ms(self.ours)} (processor {_ms(self.busy)}), bare {_ms(self.bare)} "
            f"({_ms(self.bare_busy)}), "
            f"ratio {self.ratio:5.1f} (bound {self.bound:.1f})"
        )

    def measure(self, ours: Callable[[], object], bare: Callable[[], object], times: int) -> Pair:
        for _ in range(times):
            began, busy = time.perf_counter(), time.process_time()
            ours()
            self.ours.append(time.perf_counter() - began)
            self.busy.append(time.process_time() - busy)
            began, busy = time.perf_counter(), time.process_time()
            bare()
            self.bare.append(time.perf_counter() - began)
            self.bare_busy.append(time.process_time() - busy)
        return self


def _ms(seconds: list[float]) -> str:
    return f"{statistics.median(seconds) * 1000:.1f} ms"


class Places:
    """An action that can be done again and again: the newest meeting goes to another room."""

    def __init__(self, file: CommitteeFile) -> None:
        self._file, self._count = file, 0
        with file.read() as unit:
            self._meeting = unit.queries.list_meetings()[0].id

    def change(self) -> None:
        self._count += 1
        with self._file.work("แก้สถานที่") as uow:
            set_place(uow, self._meeting, f"ห้อง {self._count}")
            uow.commit()


class Commits:
    """An action that is committed again and again, and as many bytes committed by SQLite alone."""

    def __init__(self, file: CommitteeFile, folder: Path, spoilt: Disk) -> None:
        self._places = Places(file)
        self.ours()  # the first one loads and prepares what later ones find
        spoilt.log, spoilt.syncs = [], 0
        self.ours()
        written = [each for each in spoilt.log if each.kind == "write"]
        self.syncs, spoilt.log = spoilt.syncs, None
        self.size = sum(len(each.data) for each in written if each.file.endswith(".pcio"))
        self._bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
        for pragma in ("journal_mode=TRUNCATE", "synchronous=FULL", "secure_delete=ON"):
            self._bare.execute(f"PRAGMA {pragma}")
        self._bare.execute("CREATE TABLE piece (id INTEGER PRIMARY KEY, data BLOB)")
        self._bare.execute("INSERT INTO piece VALUES (1, ?)", (os.urandom(self.size),))

    def ours(self) -> None:
        self._places.change()

    def bare(self) -> None:
        self._bare.execute("BEGIN IMMEDIATE")
        self._bare.execute("UPDATE piece SET data = ? WHERE id = 1", (os.urandom(self.size),))
        self._bare.execute("COMMIT")

    def close(self) -> None:
        self._bare.close()


def measure(folder: Path, meetings: int, *, times: int = 5) -> list[Pair]:
    """Everything for a file of so many meetings."""
    path = folder / f"{meetings}.pcio"
    build(path, meetings=meetings, seats=20, items=8)
    seal(path)
    opening = Pair(f"opening, {meetings} meetings", OPENING)
    opening.measure(lambda: open_committee_file(path).close(), lambda: _read_all(path), times)
    pairs = [opening, *_commits(folder, path, meetings, times), _snapshots(path, meetings, times)]
    path.unlink()
    return pairs


def _commits(folder: Path, path: Path, meetings: int, times: int) -> list[Pair]:
    """Through a disk that counts: only there is known what a commit writes and syncs."""
    with disk() as spoilt, open_committee_file(path) as file:
        commits = Commits(file, folder, spoilt)
        what = f"commit, {meetings} meetings"
        quick = Pair(f"{what}, {commits.size // 1024} KiB", COMMIT)
        quick.measure(commits.ours, commits.bare, 10 * times)
        spoilt.sync_takes = SYNC_TAKES
        slow = Pair(f"{what}, {commits.syncs} syncs of 20 ms", SLOW_COMMIT)
        slow.measure(commits.ours, commits.bare, 3 * times)
        commits.close()
    (folder / "bare.db").unlink()
    return [quick, slow]


def _snapshots(path: Path, meetings: int, times: int) -> Pair:
    pair = Pair(f"snapshot, {meetings} meetings", SNAPSHOT)
    with open_committee_file(path) as file:
        places = Places(file)
        for _ in range(times):
            places.change()
            pair.measure(
                lambda: take_snapshot(file, SnapshotReason.CHANGED), lambda: _back_up(path), 1
            )
    return pair


def _read_all(path: Path) -> None:
    with path.open("rb") as file:
        hashlib.file_digest(file, "sha256")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA integrity_check(1)").fetchone()


def _back_up(path: Path) -> None:
    target = path.with_name("backup.db")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    target.unlink()


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; the exit status."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.benchmarks.storing")
    parser.add_argument("--full", action="store_true", help="the file of 200 years too")
    parser.add_argument("--folder", type=Path, help="where the files lie (default: temporary)")
    given = parser.parse_args(arguments)
    broken = 0
    with tempfile.TemporaryDirectory(dir=given.folder) as place:
        use_home(Path(place) / "home")
        for meetings in SIZES if given.full else SIZES[:1]:
            for pair in measure(Path(place), meetings):
                is_over = pair.ratio > pair.bound
                print(f"{pair.line()}{'  OVER' if is_over else ''}", flush=True)
                broken += is_over
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
