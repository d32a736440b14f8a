"""A real window on a real (virtual) screen, with the keys and the mouse of a real person."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from shutil import which

import pytest

from pcio_desktop.services import roster
from pcio_desktop.services.committee_file import Access, open_committee_file
from tests.tools import ROOT, need

SCREEN = (1366, 768)
WIDTH = 1200
PATIENCE = 20.0  # seconds


@dataclass
class Desk:
    """A screen with a window manager and the program on it."""

    environment: dict[str, str]
    program: subprocess.Popen[bytes]

    def xdotool(self, *command: str) -> str:
        made = subprocess.run(
            ["xdotool", *command], env=self.environment, capture_output=True, text=True, check=True,
            timeout=PATIENCE,
        )  # fmt: skip
        return made.stdout.strip()

    def titles(self) -> str:
        """The titles of all windows that can be seen."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"],
            env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE,
        )  # fmt: skip
        return found.stdout

    def keys(self, *keys: str) -> None:
        self.xdotool("key", "--delay", "60", *keys)

    def click(self, window: str, x: int, y: int) -> None:
        self.xdotool("mousemove", "--window", window, str(x), str(y), "click", "1")


def wait_until(true: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)


def _positions(file: Path) -> list[str]:
    """The seats of the newest order, as they lie in the file now."""
    with open_committee_file(file, access=Access.VIEW) as opened, opened.read() as unit:
        order = roster.list_orders(unit)[0]
        return [seat.position for seat in roster.list_seats(unit, order.id, date(2025, 6, 17))]


@pytest.fixture
def screen() -> Generator[dict[str, str]]:
    """An empty screen with a window manager, on a number that is free."""
    server = need(which("Xvfb"), "Xvfb (xvfb)")
    manager = need(which("openbox"), "openbox")
    need(which("xdotool"), "xdotool")
    read, write = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    command = [str(server), "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    xvfb = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    openbox = subprocess.Popen([str(manager)], env=environment, stderr=subprocess.DEVNULL)
    yield environment
    for process in (openbox, xvfb):
        process.terminate()
        process.wait(PATIENCE)


@pytest.fixture
def desk(screen: dict[str, str], sample_file: Path, tmp_path: Path) -> Generator[Desk]:
    (tmp_path / "home").mkdir()
    environment = {**screen, "PCIO_DESKTOP_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "pcio_desktop", str(sample_file)]
    program = subprocess.Popen(command, env=environment, cwd=ROOT, stderr=subprocess.DEVNULL)
    desk = Desk(environment, program)
    wait_until(lambda: "๒/๒๕๖๘" in desk.titles(), "the meeting in the title")
    time.sleep(0.3)
    yield desk
    if program.poll() is None:
        program.terminate()
    program.wait(PATIENCE)


def test_the_minutes_are_exported_with_keys_alone(desk: Desk, tmp_path: Path) -> None:
    desk.keys("Down")
    wait_until(lambda: "๑/๒๕๖๘" in desk.titles(), "the older meeting")
    desk.keys("F12")
    wait_until(lambda: "ส่งออกรายงานการประชุม" in desk.titles(), "the chooser")
    desk.keys("Return")
    wait_until(lambda: bool(list(tmp_path.glob("*.docx"))), "the document")
    desk.keys("F12")
    wait_until(lambda: "ส่งออกรายงานการประชุม" in desk.titles(), "the chooser again")
    (document,) = tmp_path.glob("*.docx")
    before = document.stat().st_mtime_ns
    desk.keys("Return", "Escape", "Escape")
    time.sleep(0.3)
    assert document.stat().st_mtime_ns == before
    desk.keys("ctrl+q")
    wait_until(lambda: desk.program.poll() is not None, "the end of the program")
    assert desk.program.returncode == 0
    log = tmp_path / "home" / "log" / "pcio.log"
    assert not log.exists() or "unhandled" not in log.read_text(encoding="utf-8")


def test_a_seat_is_dragged_with_the_mouse(desk: Desk, sample_file: Path) -> None:
    window = desk.xdotool("search", "--onlyvisible", "--name", "PCIO").split()[-1]
    desk.xdotool("windowsize", "--sync", window, "1180", "720")
    before = _positions(sample_file)
    desk.keys("ctrl+7")
    time.sleep(4)  # the roster stands by then on a busy machine too
    at = ("mousemove", "--window", window, "412")
    desk.xdotool(*at, "234", "mousedown", "1")
    for y in (244, 260, 300, 350, 390, 394):
        desk.xdotool(*at, str(y))
        time.sleep(0.4)
    desk.xdotool("mouseup", "1")
    moved = [before[1], before[0], *before[2:]]
    wait_until(lambda: _positions(sample_file) == moved, "the first seat below the second")


def test_a_person_with_a_mouse_undoes_and_goes_to_the_start(desk: Desk) -> None:
    window = desk.xdotool("search", "--onlyvisible", "--name", "PCIO").split()[-1]
    desk.xdotool("windowmove", "--sync", window, "0", "40")
    desk.xdotool("windowsize", "--sync", window, str(WIDTH), "700")
    time.sleep(0.5)
    desk.click(window, WIDTH - 49, 15)
    time.sleep(0.5)
    assert "๒/๒๕๖๘" in desk.titles()  # a whole file would go, so it is asked first
    desk.click(window, WIDTH - 49, 15)
    wait_until(lambda: "๒/๒๕๖๘" not in desk.titles(), "the undone import")
    desk.click(window, WIDTH - 20, 15)
    wait_until(lambda: "๒/๒๕๖๘" in desk.titles(), "the redone import")
    desk.keys("ctrl+w")
    wait_until(lambda: "๒/๒๕๖๘" not in desk.titles(), "the start page")
