"""Reading about meetings: the list, the head of the file, one meeting at a glance."""

from __future__ import annotations

from dataclasses import replace

from pcio_desktop.domain.agenda import NumberedItem, numbered
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.attendance_rows import AttendanceSheet
from pcio_desktop.domain.errors import NotFound
from pcio_desktop.domain.rows import AgendaRow, CommitteeRow, MeetingOverview, MeetingRow
from pcio_desktop.services.meeting_steps import attendance_step, meeting_steps
from pcio_desktop.storage.unit_of_work import ReadUnit


def committee_head(unit: ReadUnit) -> CommitteeRow:
    """The name of the committee of the file. Raises NotFound for a file without one."""
    row = unit.queries.committee_row()
    if row is None:
        raise NotFound("แฟ้มนี้ยังไม่มีคณะกรรมการ", "the file has no committee yet")
    return row


def list_meetings(unit: ReadUnit) -> list[MeetingRow]:
    """All meetings, the newest first."""
    return [_marked(unit, row) for row in unit.queries.list_meetings()]


def meeting_overview(unit: ReadUnit, meeting_id: str) -> MeetingOverview:
    """One meeting with quorum and agenda. Raises NotFound."""
    meeting = unit.meetings.whole(meeting_id)
    row = unit.queries.meeting_row(meeting_id)
    assert row is not None, "the row of a meeting just read"
    return MeetingOverview(
        row=_marked(unit, row),
        quorum=meeting.quorum(),
        agenda=tuple(map(_agenda_row, numbered(meeting.agenda))),
        order_number=meeting.order.full_number,
        opened_at=meeting.opened_at,
        closed_at=meeting.closed_at,
        steps=meeting_steps(meeting),
    )


def _marked(unit: ReadUnit, row: MeetingRow) -> MeetingRow:
    return replace(row, is_damaged=True) if unit.is_damaged(row.id) else row


def _agenda_row(entry: NumberedItem) -> AgendaRow:
    item = entry.item
    return AgendaRow(item.id, entry.number, item.title, len(item.statements), len(item.resolutions))


def overview_with_attendance(overview: MeetingOverview, sheet: AttendanceSheet) -> MeetingOverview:
    """The same meeting after only its attendance has changed; nothing is read."""
    states = AttendanceState
    row = replace(
        overview.row,
        in_person=sheet.count(states.IN_PERSON),
        represented=sheet.count(states.REPRESENTED),
        absent=sheet.count(states.ABSENT),
        vacant=sheet.count(states.VACANT),
        unrecorded=sheet.count(states.UNRECORDED),
        participants=len(sheet.participants),
    )
    step = attendance_step(row.seats, row.unrecorded)
    steps = tuple(step if one.name == step.name else one for one in overview.steps)
    return replace(overview, row=row, quorum=sheet.quorum, steps=steps)
