"""Keys and clicks for the work on resolutions: `python -m tests.benchmarks.keys_resolutions`.

One function does one step in the real window, with real events that `Hands` counts, and makes sure
that the step is done. `STEPS` sets it beside what people do today in Word (estimates) and the bound
we hold. Exit status 1 when a step needs more than its bound.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pcio_desktop import paths
from pcio_desktop.domain.agenda import AgendaItem, ItemKind
from pcio_desktop.domain.content import RowKind, Table, TableCell, TableRow, plain
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.resolution_rows import MeetingResolutions
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.resolution_reading import meeting_resolutions
from pcio_desktop.ui.program import Program
from tests.benchmarks.hands import Hands
from tests.builders import a_committee, a_meeting

Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier
_AGENCIES = 6


@dataclass
class Desk:
    """The program with one meeting open, the keyboard anywhere."""

    program: Program
    hands: Hands

    @property
    def shown(self) -> MeetingResolutions:
        """The resolutions as the file has them."""
        operations = self.program.operations
        with operations.read() as unit:
            return meeting_resolutions(unit, operations.meetings()[0].id)


@dataclass(frozen=True)
class Step:
    """A step of the work; clicks and keys in Word, and the bounds for ours."""

    name: str
    word: tuple[int, int]
    bound: tuple[int, int]
    do: Callable[[Desk], None]


def outcomes(desk: Desk) -> None:
    """Five items taken note of: one key each."""
    desk.hands.press(Key.Key_5, modifier=_CONTROL)
    for _ in range(5):
        desk.hands.press(Key.Key_1, Key.Key_Down)
    assert [item.resolutions[0].verb for item in desk.shown.items[:5]] == ["รับทราบ"] * 5


def two_resolutions(desk: Desk) -> None:
    """Two resolutions on the last two items, each with an owner and a due date."""
    hands = desk.hands
    hands.press(Key.Key_5, modifier=_CONTROL)
    hands.press(Key.Key_End, Key.Key_Up)
    for at in (1, 2):
        hands.press(Key.Key_1, Key.Key_Return)
        hands.type(f"ที่{at}")
        hands.press(Key.Key_Return, Key.Key_Return)
        hands.type("21/6/67")
        hands.press(Key.Key_Return, Key.Key_Escape, Key.Key_Down)
    for item in desk.shown.items[-2:]:
        (row,) = item.resolutions
        assert row.due_date == date(2024, 6, 21)
        assert len(row.assignments) == 1


def from_table(desk: Desk) -> None:
    """Six agencies to notify, out of the table of the survey."""
    hands = desk.hands
    hands.press(Key.Key_5, modifier=_CONTROL)
    hands.press(Key.Key_End)
    hands.press(Key.Key_T, modifier=_CONTROL | Qt.KeyboardModifier.ShiftModifier)
    hands.press(Key.Key_Space)
    (row,) = desk.shown.items[-1].resolutions
    assert len(row.assignments) == _AGENCIES


STEPS: tuple[Step, ...] = (
    Step("5 outcome lines", (15, 70), (0, 15), outcomes),
    Step("2 resolutions, owner and due date", (12, 120), (0, 40), two_resolutions),
    Step("assignments of 6 agencies", (84, 360), (0, 8), from_table),
)


def build(path: Path) -> None:
    """Five items to take note of, two to decide; a survey of six agencies under the last."""
    committee = a_committee(seats=8)
    meeting = a_meeting(committee)
    rows = [TableRow(_cells("ประเด็นคำถาม", "หน่วยงานที่ให้ข้อมูล"), RowKind.HEADER)]
    rows += [TableRow(_cells(f"ข้อ {at}", f"สสม.{at % _AGENCIES + 1}")) for at in range(30)]
    statement = Statement("เลขานุการ", (Table((3, 1), tuple(rows)),))
    meeting.agenda.extend(AgendaItem(f"เรื่องที่ {at}", ItemKind.ANNOUNCEMENT) for at in range(5))
    meeting.agenda.append(AgendaItem("เรื่องพิจารณา", ItemKind.FOR_CONSIDERATION))
    survey = AgendaItem("แบบสำรวจ", ItemKind.FOR_CONSIDERATION, statements=[statement])
    meeting.agenda.append(survey)
    with create_committee_file(path) as file, file.work("เริ่ม") as uow:
        uow.committees.add(committee)
        uow.meetings.add(meeting)
        uow.commit()


def _cells(*texts: str) -> tuple[TableCell, ...]:
    return tuple(TableCell((plain(text),)) for text in texts)


def count(program: Program, file: Path, step: Step) -> Hands:
    """Do a step in the window, on a file made by `build`; the hands that did it."""
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
        for number, step in enumerate(STEPS):
            file = Path(place) / f"{number}.pcio"
            build(file)
            program = Program(application)
            program.begin(None)
            hands = count(program, file, step)
            program.close()
            over = hands.clicks > step.bound[0] or hands.keys > step.bound[1]
            broken += over
            print(
                f"{step.name:34} {step.word[0]:11} {step.word[1]:6} "
                f"{hands.clicks:11} {hands.keys:6} {step.bound[0]:4} {step.bound[1]:4}"
                f"{'  OVER' if over else ''}"
            )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
