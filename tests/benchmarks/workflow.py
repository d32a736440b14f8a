"""A step of the work as it is counted: who sits there, what is done, what it may take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pcio_desktop import paths
from pcio_desktop.domain.attendance_rows import AttendanceSheet
from pcio_desktop.domain.rows import MeetingOverview
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.importing import import_document
from pcio_desktop.ui.program import Program
from tests.benchmarks.hands import Hands

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class Desk:
    """The program with a committee open at its newest meeting, and the hands."""

    program: Program
    hands: Hands = field(default_factory=Hands)

    @property
    def meeting(self) -> MeetingOverview:
        """The newest meeting as the file has it."""
        operations = self.program.operations
        return operations.overview(operations.meetings()[0].id)

    @property
    def sheet(self) -> AttendanceSheet:
        """The attendance as the file has it."""
        return self.program.operations.attendance(self.meeting.row.id)


@dataclass(frozen=True)
class Step:
    """A step of the work; clicks and keys in Word, and the bounds for ours.

    The figures for Word are estimates for minutes of 35 seats (keystroke-level model). `build`
    makes the file on which it is done, `do` does it and makes sure that it is done.
    """

    name: str
    word: tuple[int, int]
    bound: tuple[int, int]
    do: Callable[[Desk], None]
    build: Callable[[Path], object]

    def is_over(self, hands: Hands) -> bool:
        """Whether more was needed than its bound."""
        return hands.clicks > self.bound[0] or hands.keys > self.bound[1]


def count(program: Program, file: Path, step: Step) -> Hands:
    """Do a step in the window, on a new `file`; the hands that did it."""
    step.build(file)
    program.window.open_path(file)
    program.window.activateWindow()
    QApplication.processEvents()
    desk = Desk(program)
    step.do(desk)
    return desk.hands


def build_sample(file: Path) -> None:
    """The sample committee of invented people."""
    data = paths.resource("sample/committee.json").read_bytes()
    with create_committee_file(file) as opened, opened.work("นำเข้าข้อมูลตัวอย่าง") as uow:
        import_document(uow, data, "committee.json")
        uow.commit()
