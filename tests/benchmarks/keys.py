"""Keys and clicks for each step of the work: `python -m tests.benchmarks.keys`.

One function does one step in the real window, with real events that `Hands` counts, and makes sure
that the step is done. `STEPS` sets it beside what people do today in Word and the bound we hold;
the figures for Word are estimates for minutes of 35 seats (keystroke-level model). Exit status 1
when a step needs more than its bound. To add a step: a function and a line in `STEPS`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pcio_desktop import paths
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.attendance_rows import AttendanceSheet
from pcio_desktop.services.people_offers import former_participants
from pcio_desktop.thai.names import parse_name
from pcio_desktop.ui.program import Program
from tests.benchmarks import office
from tests.benchmarks.hands import Hands

Key = Qt.Key


@dataclass
class Desk:
    """The program with the committee of `office` open at its newest meeting."""

    program: Program
    hands: Hands

    @property
    def sheet(self) -> AttendanceSheet:
        """The attendance as the file has it."""
        operations = self.program.operations
        return operations.attendance(operations.meetings()[0].id)

    def count(self, state: AttendanceState) -> int:
        return self.sheet.count(state)


@dataclass(frozen=True)
class Step:
    """A step of product.md section 4; clicks and keys in Word, and the bounds for ours."""

    name: str
    word: tuple[int, int]
    bound: tuple[int, int]
    do: Callable[[Desk], None]


def attendance(desk: Desk) -> None:
    """35 seats: 10 in person, 23 by the substitute who came before, 2 absent with a reason."""
    hands = desk.hands
    hands.press(Key.Key_2, modifier=Qt.KeyboardModifier.ControlModifier)
    hands.press(Key.Key_1, times=office.IN_PERSON)
    hands.press(Key.Key_2, Key.Key_Return, times=office.SUBSTITUTES)
    hands.press(Key.Key_5, times=2)
    assert desk.count(AttendanceState.IN_PERSON) == office.IN_PERSON
    assert desk.count(AttendanceState.REPRESENTED) == office.SUBSTITUTES
    assert [line.absence_reason for line in desk.sheet.seats[-2:]] == ["ติดราชการ"] * 2


def all_but_few(desk: Desk) -> None:
    """Everybody came but the last two: one key, then the exceptions."""
    hands = desk.hands
    hands.press(Key.Key_2, modifier=Qt.KeyboardModifier.ControlModifier)
    hands.press(Key.Key_A)
    hands.press(Key.Key_End, Key.Key_Up, Key.Key_6, Key.Key_Up, Key.Key_Up, Key.Key_6)
    assert desk.count(AttendanceState.IN_PERSON) == office.SEATS - 2
    assert desk.count(AttendanceState.ABSENT) == 2


def participants(desk: Desk) -> None:
    """15 participants who attended before, each by a few letters of the name."""
    hands = desk.hands
    hands.press(Key.Key_2, modifier=Qt.KeyboardModifier.ControlModifier)
    hands.press(Key.Key_End, Key.Key_Return)
    with desk.program.operations.read() as unit:
        known = former_participants(unit, "")
    for offer in known:
        hands.type(parse_name(offer.name).given[-4:])
        hands.press(Key.Key_Return)
    hands.press(Key.Key_Escape)
    assert [guest.name for guest in desk.sheet.participants] == [one.name for one in known]


def late_arrival(desk: Desk) -> None:
    """A member comes late: the time is stamped."""
    desk.hands.press(Key.Key_2, modifier=Qt.KeyboardModifier.ControlModifier)
    desk.hands.press(Key.Key_F6)
    assert desk.sheet.seats[0].arrived_at is not None


STEPS: tuple[Step, ...] = (
    Step("35 seats, 23 known substitutes", (72, 584), (0, 130), attendance),
    Step("everybody came but two", (26, 32), (0, 12), all_but_few),
    Step("15 known participants", (30, 675), (0, 210), participants),
    Step("one late arrival", (8, 40), (0, 4), late_arrival),
)


def count(program: Program, file: Path, step: Step) -> Hands:
    """Do a step in the window, on a file made by `office`; the hands that did it."""
    program.window.open_path(file)
    program.window.activateWindow()
    QApplication.processEvents()
    desk = Desk(program, Hands())
    step.do(desk)
    return desk.hands


def main() -> int:
    """Do every step on a fresh file and print the table."""
    application = QApplication([])
    broken = 0
    print(f"{'step':34} {'Word: clicks keys':>18} {'ours: clicks keys':>18} {'bound':>9}")
    with tempfile.TemporaryDirectory() as place:
        os.environ[paths.HOME_VARIABLE] = str(Path(place) / "home")
        program = Program(application)
        program.begin(None)
        for number, step in enumerate(STEPS):
            file = Path(place) / f"{number}.pcio"
            office.build(file)
            hands = count(program, file, step)
            over = hands.clicks > step.bound[0] or hands.keys > step.bound[1]
            broken += over
            print(
                f"{step.name:34} {step.word[0]:11} {step.word[1]:6} "
                f"{hands.clicks:11} {hands.keys:6} {step.bound[0]:4} {step.bound[1]:4}"
                f"{'  OVER' if over else ''}"
            )
        program.close()
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
