"""Steps of the recorder: outcomes, resolutions with owners and due dates, a table of owners."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pcio_desktop.domain.agenda import AgendaItem, ItemKind
from pcio_desktop.domain.content import RowKind, Table, TableCell, TableRow, plain
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.resolution_rows import MeetingResolutions
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.resolution_reading import meeting_resolutions
from tests.benchmarks.workflow import CONTROL, SHIFT, Desk, Key, Step
from tests.builders import a_committee, a_meeting

_AGENCIES = 6


def _shown(desk: Desk) -> MeetingResolutions:
    """The resolutions as the file has them."""
    operations = desk.program.operations
    with operations.read() as unit:
        return meeting_resolutions(unit, operations.meetings()[0].id)


def outcomes(desk: Desk) -> None:
    """Five items taken note of: one key each."""
    desk.hands.press(Key.Key_5, modifier=CONTROL)
    for _ in range(5):
        desk.hands.press(Key.Key_1, Key.Key_Down)
    assert [item.resolutions[0].verb for item in _shown(desk).items[:5]] == ["รับทราบ"] * 5


def two_resolutions(desk: Desk) -> None:
    """Two resolutions on the last two items, each with an owner and a due date."""
    hands = desk.hands
    hands.press(Key.Key_5, modifier=CONTROL)
    hands.press(Key.Key_End, Key.Key_Up)
    for at in (1, 2):
        hands.press(Key.Key_1, Key.Key_Return)
        hands.type(f"ที่{at}")
        hands.press(Key.Key_Return, Key.Key_Return)
        hands.type("21/6/67")
        hands.press(Key.Key_Return, Key.Key_Escape, Key.Key_Down)
    for item in _shown(desk).items[-2:]:
        (row,) = item.resolutions
        assert row.due_date == date(2024, 6, 21)
        assert len(row.assignments) == 1


def from_table(desk: Desk) -> None:
    """Six agencies to notify, out of the table of the survey."""
    hands = desk.hands
    hands.press(Key.Key_5, modifier=CONTROL)
    hands.press(Key.Key_End)
    hands.press(Key.Key_A, modifier=CONTROL | SHIFT)
    hands.press(Key.Key_Space)
    (row,) = _shown(desk).items[-1].resolutions
    assert len(row.assignments) == _AGENCIES


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


STEPS = (
    Step("5 outcome lines", (15, 70), (0, 15), outcomes, build),
    Step("2 resolutions, owner and due date", (12, 120), (0, 40), two_resolutions, build),
    Step("assignments of 6 agencies", (84, 360), (0, 8), from_table, build),
)
