"""Opening a file of 20 years and listing its meetings: at most 30 ms above the bare query.

python3 -m tests.benchmarks.opening
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from pcio_desktop.storage.database import Database
from tests.benchmarks.twenty_years import build, meeting_key

TARGET_MS = 30.0

# What a program without layers would ask: all meetings with their counts.
QUERY = """
SELECT m.id, m.number, m.year, m.running_number, m.kind, m.scheduled_at, m.meeting_place, m.mode,
       m.state, l.n1, l.n2, l.n3, l.n4, l.n5, g.n
FROM meeting m
LEFT JOIN (SELECT meeting_id, sum(state = 'in_person') n1, sum(state = 'represented') n2,
                  sum(state = 'absent') n3, sum(state = 'vacant') n4, sum(state = 'unrecorded') n5
           FROM attendance GROUP BY meeting_id) l ON l.meeting_id = m.id
LEFT JOIN (SELECT meeting_id, count(*) n FROM participant GROUP BY meeting_id) g
       ON g.meeting_id = m.id
ORDER BY m.scheduled_at DESC
"""


def bare_query(path: Path) -> int:
    """The query alone, on a connection of its own; returns the number of rows."""
    with closing(sqlite3.connect(path)) as connection:
        return len(connection.execute(QUERY).fetchall())


def open_and_list(path: Path) -> int:
    """As the program does it: probe, open, list."""
    with Database(path) as database, database.read() as unit:
        return len(unit.queries.list_meetings())


def first_action(path: Path) -> int:
    """Open and begin an action, which makes the writing connection ready."""
    with Database(path) as database, database.work("") as uow:
        return len(uow.queries.list_meetings())


def whole(path: Path) -> int:
    """Open and read one whole meeting, as an export does."""
    with Database(path) as database, database.read() as unit:
        return len(unit.meetings.whole(meeting_key(250)).attendance)


def median_ms(run: Callable[[Path], int], path: Path, times: int = 21) -> float:
    """The median of `times` runs, in milliseconds, after two to warm up."""
    spent: list[float] = []
    for _ in range(times + 2):
        start = time.perf_counter()
        run(path)
        spent.append((time.perf_counter() - start) * 1000)
    return statistics.median(spent[2:])


def main() -> int:
    """Print the medians; the exit status tells whether the target is met."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "20 ปี.pcio"
        build(path)
        start = time.perf_counter()
        rows = open_and_list(path)
        cold = (time.perf_counter() - start) * 1000
        bare, opened = median_ms(bare_query, path), median_ms(open_and_list, path)
        print(f"file                      {path.stat().st_size / 1e6:8.1f} MB, {rows} meetings")
        print(f"bare query                {bare:8.1f} ms")
        print(f"open + list_meetings      {opened:8.1f} ms (very first time {cold:.1f} ms)")
        print(f"difference                {opened - bare:8.1f} ms (target {TARGET_MS:.0f} ms)")
        print(f"open + first action       {median_ms(first_action, path):8.1f} ms")
        print(f"open + one whole meeting  {median_ms(whole, path):8.1f} ms")
    return 0 if opened - bare <= TARGET_MS else 1


if __name__ == "__main__":
    sys.exit(main())
