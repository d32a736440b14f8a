"""Opening a file of 20 years on a hard disk after the PC was switched on: at most 1 s.

python3 -m tests.benchmarks.cold_opening

What SQLite reads is recorded and the time of the disk reckoned from it: 8 ms for a turn, 80 MB in a
second, and what follows a place is fetched along with it. So it is the same on every machine.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from pcio_desktop.services import committee_file
from pcio_desktop.storage.connection import read_through
from tests.benchmarks.twenty_years import build
from tests.faults.disk import disk
from tests.faults.workload import use_home

TURN, A_SECOND, ALONG = 0.008, 80e6, 32768  # s, bytes, bytes
TARGET = 1.0


class HardDisk:
    """Where its head stands, and what the system has already in memory."""

    def __init__(self) -> None:
        self.turns, self.seconds = 0, 0.0
        self._known: set[int] = set()
        self._head = -1

    def read(self, start: int, size: int) -> None:
        """Bring pieces of the file that are not in memory yet."""
        for piece in range(start // ALONG, (start + max(size, 1) - 1) // ALONG + 1):
            if piece in self._known:
                continue
            if piece != self._head + 1:
                self.turns += 1
                self.seconds += TURN
            self.seconds += ALONG / A_SECOND
            self._known.add(piece)
            self._head = piece


def opening(path: Path, ahead: Callable[[Path], None]) -> tuple[HardDisk, float]:
    """The disk after an opening, and the seconds that the processor took for it."""
    platter = HardDisk()

    def recorded(file: Path) -> None:
        ahead(file)
        if ahead is read_through:
            platter.read(0, file.stat().st_size)

    with disk() as spoilt, patch.object(committee_file, "read_through", recorded):
        spoilt.reads = []
        began = time.process_time()
        committee_file.open_committee_file(path).close()
        took = time.process_time() - began
        for name, offset, size in spoilt.reads:
            if name == path.name:
                platter.read(offset, size)
    return platter, took


def main() -> int:
    """Print both; 1 when an opening takes too long."""
    with tempfile.TemporaryDirectory() as folder:
        use_home(Path(folder) / "home")
        path = Path(folder) / "20.pcio"
        build(path, meetings=240, seats=20, items=8)
        print(f"{path.stat().st_size / 1e6:.0f} MB, 240 meetings")
        for what, ahead in (("row by row", lambda _: None), ("front to back", read_through)):
            platter, took = opening(path, ahead)
            whole = platter.seconds + took
            print(
                f"{what:14} {platter.turns:5} turns, disk {platter.seconds:6.2f} s, "
                f"with the processor {whole:6.2f} s"
            )
    print(f"target         {TARGET:.2f} s")
    return int(whole > TARGET)


if __name__ == "__main__":
    sys.exit(main())
