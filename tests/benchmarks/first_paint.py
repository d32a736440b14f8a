"""How soon the window is seen after the start, beside two well-kept desktop writing programs.

python3 -m tests.benchmarks.first_paint

Asks at most half of novelWriter's time and no more than ReText's, all in one run and in turns. Both
are installed from the package registry into a folder of their own, kept under `.cache`. Needs Linux
with Xvfb: the picture of the screen lies in a file, and the first change of it is the first paint.
The time the processor worked until then is printed beside it: a busy machine changes it little.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.tools import ROOT

OTHERS = ("novelWriter==26.2.2", "ReText==8.1.0")
HALF_OF_NOVELWRITER, AS_RETEXT = 0.5, 1.0
RUNS = 7
SCREEN = "1366x768x24"
PATIENCE = 60.0  # seconds for one start on a busy machine
SETTLED = 0.3  # seconds in which nothing is drawn any more: the screen is empty again


def main() -> int:
    """Print medians and ratios; 1 when a bound is broken."""
    folder = _others()
    programs = {
        "PCIO Desktop": [sys.executable, "-m", "pcio_desktop"],
        "novelWriter": [str(folder / "bin" / "novelwriter")],
        "ReText": [str(folder / "bin" / "retext")],
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as place, screen(Path(place)) as (display, picture):
        for _ in range(RUNS + 1):
            for name, command in programs.items():
                times[name].append(_first_paint(command, display, picture, Path(place)))
    medians = {
        name: statistics.median(seen for seen, _ in found[1:]) for name, found in times.items()
    }
    for name, median in medians.items():
        worked = statistics.median(work for _, work in times[name][1:])
        print(f"{name:14}{median * 1000:7.0f} ms, {worked * 1000:5.0f} ms of work")
    ours = medians["PCIO Desktop"]
    to_novelwriter, to_retext = ours / medians["novelWriter"], ours / medians["ReText"]
    print(f"{to_novelwriter:.2f} of novelWriter's (at most {HALF_OF_NOVELWRITER})")
    print(f"{to_retext:.2f} of ReText's (at most {AS_RETEXT})")
    return int(to_novelwriter > HALF_OF_NOVELWRITER or to_retext > AS_RETEXT)


def _others() -> Path:
    folder = ROOT / ".cache" / "first-paint"
    if not (folder / "bin" / "retext").exists():
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "-q", *OTHERS]
        subprocess.run(pip, check=True)
    return folder


@contextmanager
def screen(folder: Path) -> Iterator[tuple[str, Path]]:
    """A screen of its own: its name, and the file its picture lies in."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-fbdir", str(folder)],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    try:
        number = os.read(read, 16).decode().strip()
        yield f":{number}", folder / "Xvfb_screen0"
    finally:
        server.terminate()
        server.wait()


def as_started(display: str, home: Path) -> dict[str, str]:
    """The environment of somebody who starts a program on that screen, with a home of its own.

    Python keeps what it compiled, as it does unless told otherwise: the others are installed with
    theirs, and the first of our starts, which does not count, leaves ours.
    """
    ours = {
        "DISPLAY": display,
        "HOME": str(home),
        "PCIO_DESKTOP_HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
    }
    return {**os.environ, **ours, "PYTHONDONTWRITEBYTECODE": ""}


def worked(process: int) -> float:
    """The seconds that the processor worked for a process so far."""
    after_name = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2]
    fields = after_name.split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _first_paint(
    command: list[str], display: str, picture: Path, folder: Path
) -> tuple[float, float]:
    """Seconds from the start of a program to the first change of the screen, and of work."""
    home = folder / "home"
    home.mkdir(exist_ok=True)
    before = _settled(picture)
    environment = as_started(display, home)
    began = time.perf_counter()
    program = subprocess.Popen(
        command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while picture.read_bytes() == before:
            if program.poll() is not None or time.perf_counter() - began > PATIENCE:
                raise RuntimeError(f"{command[-1]} showed nothing")
            time.sleep(0.002)
        return time.perf_counter() - began, worked(program.pid)
    finally:
        program.kill()
        program.wait()


def _settled(picture: Path) -> bytes:
    """The picture of the screen once the program before is gone from it."""
    before = picture.read_bytes()
    while True:
        time.sleep(SETTLED)
        now = picture.read_bytes()
        if now == before:
            return now
        before = now


if __name__ == "__main__":
    sys.exit(main())
