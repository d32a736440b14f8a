"""The memory of a window that shows a file of 20 years and waits: at most 150 MB.

python3 -m tests.benchmarks.idle_memory

Prints what is resident (shared libraries count in full, as in a task manager) and what the program
has for itself alone; the first is bounded. Needs Linux with Xvfb.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.first_paint import as_started, screen, worked
from tests.benchmarks.twenty_years import build
from tests.tools import ROOT

MOST_MB = 150.0
IDLE = 2.0  # seconds without work
_LEAST_WORK = 0.4  # seconds; a start takes more
PATIENCE = 120.0  # seconds until then, on a busy machine


def main() -> int:
    """Print what the process holds; 1 when that is too much."""
    with tempfile.TemporaryDirectory() as name, screen(Path(name)) as (display, _picture):
        folder = Path(name)
        file = folder / "20 ปี.pcio"
        build(file)
        program = subprocess.Popen(
            [sys.executable, "-m", "pcio_desktop", str(file)],
            env=as_started(display, folder),
            cwd=ROOT,
        )
        try:
            _wait_until_idle(program)
            resident, own = _memory(program.pid)
        finally:
            program.kill()
            program.wait()
    print(f"resident       {resident:6.1f} MB (at most {MOST_MB:.0f})")
    print(f"of its own     {own:6.1f} MB")
    return int(resident > MOST_MB)


def _wait_until_idle(program: subprocess.Popen[bytes]) -> None:
    """Until the process has opened the file and does nothing any more."""
    began = time.monotonic()
    before, since = -1.0, began
    while time.monotonic() - since < IDLE or before < _LEAST_WORK:
        if program.poll() is not None or time.monotonic() - began > PATIENCE:
            raise RuntimeError("the program did not come to rest")
        time.sleep(0.1)
        now = worked(program.pid)
        if now != before:
            before, since = now, time.monotonic()


def _memory(process: int) -> tuple[float, float]:
    """What is resident, and what of it no other process could share, in MB."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8").splitlines()[1:]
    kib = {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in lines)}
    return kib["Rss"] / 1024, (kib["Private_Clean"] + kib["Private_Dirty"]) / 1024


if __name__ == "__main__":
    sys.exit(main())
