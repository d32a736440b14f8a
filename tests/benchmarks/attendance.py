"""A key in the attendance of 35 seats until it is stored and painted.

Run: `python -m tests.benchmarks.attendance`; `--folder` puts the file on another disk.

The whole window at 1366 × 768: the key goes to the table, the action to the file, and the frame,
the lists as printed and the status line are drawn again before the clock stops. Beside it stand
what a bare commit of SQLite costs on the same disk in the same run, which no program can go below,
and what the processor was busy for, which other programs on the machine do not change. Exit status
1 when a bound is broken.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pcio_desktop import paths
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.attendance_view import AttendanceView
from tests.benchmarks import office

MEDIAN, P99 = 16.0, 33.0  # milliseconds
ROUNDS = 12
KEYS = (Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_4, Qt.Key.Key_3)


def press_many(view: AttendanceView) -> tuple[list[float], list[float]]:
    """Milliseconds of each key, over all seats, every state in turn; and of the processor alone."""
    times: list[float] = []
    processor: list[float] = []
    for turn in range(ROUNDS):
        view.go_to(0)
        QApplication.processEvents()
        for _ in range(office.SEATS):
            began, busy = time.perf_counter(), time.process_time()
            QTest.keyClick(view, KEYS[turn % len(KEYS)])
            QApplication.processEvents()  # what waits to be painted is painted here
            times.append((time.perf_counter() - began) * 1000)
            processor.append((time.process_time() - busy) * 1000)
    return times, processor


def bare_commits(folder: Path, count: int = 60) -> list[float]:
    """Milliseconds of a commit with one row, as durable as ours, without any program round it."""
    times: list[float] = []
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=TRUNCATE")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE row (value)")
    for value in range(count):
        connection.execute("BEGIN")
        connection.execute("INSERT INTO row VALUES (?)", (value,))
        began = time.perf_counter()
        connection.execute("COMMIT")
        times.append((time.perf_counter() - began) * 1000)
    connection.close()
    return times


def p99(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[98]


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="where the file lies (default: temporary)")
    given = parser.parse_args(arguments)
    application = QApplication([])
    with tempfile.TemporaryDirectory(dir=given.folder) as place:
        folder = Path(place)
        os.environ[paths.HOME_VARIABLE] = str(folder / "home")
        office.build(folder / "office.pcio", earlier=12)
        program = Program(application)
        program.begin(None)
        program.window.resize(1366, 768)
        program.window.open_path(folder / "office.pcio")
        program.window.activateWindow()
        program.window.actions_by_name["step_attendance"].trigger()
        QApplication.processEvents()
        view = program.window.findChild(AttendanceView)
        assert isinstance(view, AttendanceView)
        (times, processor), disk = press_many(view), bare_commits(folder)
        program.close()
    median, worst = statistics.median(times), p99(times)
    print(f"{len(times)} keys, {office.SEATS} seats, window 1366 x 768")
    print(f"key to stored and painted: median {median:.1f} ms (bound {MEDIAN:.0f}), "
          f"p99 {worst:.1f} ms (bound {P99:.0f})")  # fmt: skip
    print(f"of this the processor: median {statistics.median(processor):.1f} ms, "
          f"p99 {p99(processor):.1f} ms")  # fmt: skip
    print(f"of this a bare commit on this disk: median {statistics.median(disk):.1f} ms, "
          f"p99 {p99(disk):.1f} ms")  # fmt: skip
    return 0 if median <= MEDIAN and worst <= P99 else 1


if __name__ == "__main__":
    sys.exit(main())
