"""Keys and clicks of the secretary before the meeting: `python -m tests.benchmarks.keys_agenda`.

One function does one step in the real window, with real events that `Hands` counts, and makes sure
that the step is done. The figures for Word are estimates (keystroke-level model) for minutes of 35
seats, five headings and five sub-items. Exit status 1 when a step needs more than its bound.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pcio_desktop import paths
from pcio_desktop.domain.rows import MeetingOverview
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.importing import import_document
from pcio_desktop.ui.program import Program
from tests.benchmarks.hands import Hands

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TITLES = (
    "แผนพัฒนาดิจิทัลของจังหวัด", "การจัดทำบัญชีข้อมูล", "ระบบสารบรรณอิเล็กทรอนิกส์",
    "การคุ้มครองข้อมูลส่วนบุคคล", "ผลการอบรมบุคลากร",
)  # fmt: skip


class Desk(Protocol):
    """The program with a committee open at its newest meeting, and the hands."""

    program: Program
    hands: Hands


def newest(desk: Desk) -> MeetingOverview:
    """The newest meeting as the file has it."""
    operations = desk.program.operations
    return operations.overview(operations.meetings()[0].id)


def new_meeting(desk: Desk) -> None:
    """Number, day, time, room, seats, headings, certification and matters arising."""
    desk.hands.press(Key.Key_N, modifier=CONTROL | ALT)
    desk.hands.type("19/8/68")
    desk.hands.press(Key.Key_Return, Key.Key_Return)
    made = newest(desk)
    titles = [row.title for row in made.agenda]
    assert str(made.row.number) == "3/2568"
    assert "เรื่องรับรองรายงานการประชุม ครั้งที่ ๒/๒๕๖๘" in titles
    assert sum(row.number[0] == 3 and len(row.number) == 2 for row in made.agenda) > 1
    assert made.row.seats == 35


def sub_items(desk: Desk) -> None:
    """Five sub-items under a heading: their titles, and two keys each."""
    desk.hands.press(Key.Key_3, modifier=CONTROL)
    before = len(newest(desk).agenda)
    desk.hands.press(Key.Key_Insert)
    for place, title in enumerate(TITLES):
        if place:
            desk.hands.press(Key.Key_Return)
        desk.hands.type(title)
        desk.hands.press(Key.Key_Return)
    after = newest(desk).agenda
    assert len(after) == before + len(TITLES)
    assert {row.title for row in after} >= set(TITLES)


def move_item(desk: Desk) -> None:
    """An item one place up."""
    desk.hands.press(Key.Key_3, modifier=CONTROL)
    before = [row.id for row in newest(desk).agenda]
    desk.hands.press(Key.Key_Home, Key.Key_Down)
    desk.hands.press(Key.Key_Up, modifier=ALT)
    assert [row.id for row in newest(desk).agenda] != before


def opening_and_closing(desk: Desk) -> None:
    """The times of opening and closing, stamped."""
    desk.hands.press(Key.Key_F5)
    desk.hands.press(Key.Key_F5, modifier=Qt.KeyboardModifier.ShiftModifier)
    meeting = newest(desk)
    assert meeting.opened_at is not None
    assert meeting.closed_at is not None


LETTERS = sum(map(len, TITLES))
# Name; clicks and keys in Word; bound of clicks and keys for ours; the step.
AGENDA_STEPS: tuple[tuple[str, tuple[int, int], tuple[int, int], Callable[[Desk], None]], ...] = (
    ("new meeting, certification, arising", (83, 260), (0, 20), new_meeting),
    ("5 sub-items", (30, 350), (0, LETTERS + 20), sub_items),
    ("move an item", (4, 8), (0, 6), move_item),
    ("opening and closing time", (6, 16), (0, 3), opening_and_closing),
)


class _Desk:
    def __init__(self, program: Program) -> None:
        self.program = program
        self.hands = Hands()


def main() -> int:
    """Do every step on a fresh sample and print the table."""
    application = QApplication([])
    broken = 0
    print(f"{'step':38} {'Word: clicks keys':>18} {'ours: clicks keys':>18} {'bound':>9}")
    with tempfile.TemporaryDirectory() as place:
        os.environ[paths.HOME_VARIABLE] = str(Path(place) / "home")
        program = Program(application)
        program.begin(None)
        for number, (name, word, bound, step) in enumerate(AGENDA_STEPS):
            file = Path(place) / f"{number}.pcio"
            _build(file)
            program.window.open_path(file)
            program.window.activateWindow()
            QApplication.processEvents()
            desk = _Desk(program)
            step(desk)
            hands = desk.hands
            over = hands.clicks > bound[0] or hands.keys > bound[1]
            broken += over
            print(
                f"{name:38} {word[0]:11} {word[1]:6} {hands.clicks:11} {hands.keys:6} "
                f"{bound[0]:4} {bound[1]:4}{'  OVER' if over else ''}"
            )
        program.close()
    return 1 if broken else 0


def _build(file: Path) -> None:
    data = paths.resource("sample/committee.json").read_bytes()
    with create_committee_file(file) as opened, opened.work("นำเข้าข้อมูลตัวอย่าง") as uow:
        import_document(uow, data, "committee.json")
        uow.commit()


if __name__ == "__main__":
    sys.exit(main())
