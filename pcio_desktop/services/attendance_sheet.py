"""Reading the attendance of one meeting: its rows, its counts, and its lists as they are printed.

A secretary presses a key a second. `SheetReader` keeps the meeting it read and asks the file each
time what is recorded there, by two statements; what differs is brought up to date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from pcio_desktop.documents.blocks import Line, Roster, Row, spans_text
from pcio_desktop.documents.minutes_people import people
from pcio_desktop.documents.phrasing import Phrasing
from pcio_desktop.domain.attendance import Attendance, Participant
from pcio_desktop.domain.attendance_rows import (
    AttendanceSheet,
    ParticipantLine,
    Period,
    PrintedList,
    PrintedRow,
    SeatLine,
)
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.person import Person
from pcio_desktop.domain.quorum import Quorum
from pcio_desktop.domain.rows import Finding
from pcio_desktop.domain.settings import CommitteeSettings
from pcio_desktop.domain.units import UnitKind, unit_name
from pcio_desktop.services.attendance_findings import line_findings, participant_findings
from pcio_desktop.storage.attendance_queries import RecordedLine, RecordedParticipant
from pcio_desktop.storage.unit_of_work import ReadUnit
from pcio_desktop.thai.names import format_name

Findings = dict[str, tuple[Finding, ...]]


class SheetReader:
    """Reads one meeting again and again. `forget` when more than attendance has changed."""

    def __init__(self) -> None:
        self._meeting: Meeting | None = None
        self._settings = CommitteeSettings()
        self._recorded: list[RecordedLine] = []
        self._guests: list[RecordedParticipant] = []
        self._lines: dict[str, SeatLine] = {}  # as last shown, those still right

    def forget(self) -> None:
        """The roster, the people or the meeting itself may be others now."""
        self._meeting = None

    def read(self, unit: ReadUnit, meeting_id: str) -> AttendanceSheet:
        """The sheet as the file has it now. Raises NotFound."""
        recorded = unit.attendance.recorded_lines(meeting_id)
        guests = unit.attendance.recorded_participants(meeting_id)
        kept = self._meeting if self._meeting and self._meeting.id == meeting_id else None
        if kept is None or guests != self._guests or not self._follow(kept, recorded):
            kept = unit.meetings.with_people(meeting_id)
            self._settings = unit.queries.committee_settings()
            self._lines.clear()
        self._meeting, self._recorded, self._guests = kept, recorded, guests
        sheet = sheet_of(kept, self._settings, self._lines)
        self._lines = {line.id: line for line in sheet.seats}
        return sheet

    def _follow(self, meeting: Meeting, recorded: list[RecordedLine]) -> bool:
        """Bring the lines that differ up to date; False where that needs what was not read."""
        if [line.id for line in recorded] != [line.id for line in meeting.attendance]:
            return False
        known = _people(meeting)
        for line, before, now in zip(meeting.attendance, self._recorded, recorded, strict=True):
            if now == before:
                continue
            person = known.get(now.person_id) if now.person_id else None
            if now.seat_id != before.seat_id or (now.person_id and person is None):
                return False
            _take_over(line, now, person)
            self._lines.pop(line.id, None)
        return True


def _people(meeting: Meeting) -> dict[str, Person]:
    holders = (holder.person for seat in meeting.order.seats for holder in seat.holders)
    sitting = (line.person for line in meeting.attendance)
    guests = (guest.person for guest in meeting.participants)
    found = [*holders, *sitting, *guests]
    return {person.id: person for person in found if person is not None}


def _take_over(line: Attendance, now: RecordedLine, person: Person | None) -> None:
    line.state = now.state
    line.person = person
    line.position = now.position
    line.letter_of_authority = now.letter_of_authority
    line.absence_reason = now.absence_reason
    line.arrived_at = now.arrived_at
    line.left_at = now.left_at


def sheet_of(
    meeting: Meeting, settings: CommitteeSettings, known: Mapping[str, SeatLine]
) -> AttendanceSheet:
    """The sheet of a meeting that has been read; `known` are lines that need not be made again."""
    quorum = meeting.quorum()
    findings = line_findings(meeting)
    guest_findings = participant_findings(meeting)
    phrasing = Phrasing(settings)
    return AttendanceSheet(
        meeting_id=meeting.id,
        day=meeting.day,
        order_number=meeting.order.full_number,
        seats=tuple(
            _known_line(known.get(line.id), findings.get(line.id, ()))
            or _seat_line(number, line, meeting, settings, findings)
            for number, line in enumerate(meeting.attendance, 1)
        ),
        participants=tuple(
            _participant_line(number, guest, settings, guest_findings)
            for number, guest in enumerate(meeting.participants, 1)
        ),
        quorum=quorum,
        periods=tuple(_periods(meeting, quorum)),
        printed=tuple(_printed(meeting, phrasing)),
    )


def _known_line(line: SeatLine | None, findings: tuple[Finding, ...]) -> SeatLine | None:
    """A line as it was, unless another line has made something odd about it."""
    return line if line is not None and line.findings == findings else None


def _seat_line(
    number: int,
    line: Attendance,
    meeting: Meeting,
    settings: CommitteeSettings,
    findings: Findings,
) -> SeatLine:
    seat = line.seat
    person = line.person
    if person is None:
        holder = seat.holder_on(meeting.day)
        person = holder.person if holder is not None else None
    letter = line.letter_of_authority
    return SeatLine(
        id=line.id,
        seat_id=seat.id,
        number=number,
        position=seat.position,
        role=seat.role.name,
        state=line.state,
        name=format_name(person.name, settings.name_style) if person is not None else "",
        person_id=line.person.id if line.person is not None else None,
        own_post=line.position,
        letter_number=letter.number if letter is not None else "",
        letter_dated=letter.dated if letter is not None else None,
        absence_reason=line.absence_reason,
        arrived_at=line.arrived_at,
        left_at=line.left_at,
        may_send_substitute=seat.or_representative,
        findings=findings.get(line.id, ()),
    )


def _participant_line(
    number: int, guest: Participant, settings: CommitteeSettings, findings: Findings
) -> ParticipantLine:
    return ParticipantLine(
        id=guest.id,
        number=number,
        name=format_name(guest.person.name, settings.name_style),
        person_id=guest.person.id,
        agency=guest.agency.name if guest.agency is not None else "",
        position=guest.position,
        arrived_at=guest.arrived_at,
        left_at=guest.left_at,
        findings=findings.get(guest.id, ()),
    )


def _periods(meeting: Meeting, whole: Quorum) -> Iterator[Period]:
    moments = meeting.moments()
    if not moments:
        yield Period(None, None, whole)
        return
    # Nothing happens before the first moment, so any time before it will do.
    starts = [moments[0] - timedelta(seconds=1), *moments]
    for place, at in enumerate(starts):
        yield Period(
            begins=at if place else None,
            ends=moments[place] if place < len(moments) else None,
            quorum=meeting.quorum(at),
            absent_ids=frozenset(line.id for line in meeting.present if not line.is_there(at)),
        )


def _printed(meeting: Meeting, phrasing: Phrasing) -> Iterator[PrintedList]:
    """The lists in the words and the order of the paper."""
    named = {
        **{unit_name(UnitKind.ATTENDANCE, line.id): line.id for line in meeting.attendance},
        **{unit_name(UnitKind.PARTICIPANT, guest.id): guest.id for guest in meeting.participants},
    }
    heading = ""
    for block in people(meeting, phrasing):
        match block:
            case Line():
                heading = spans_text(block.spans)
            case Roster():
                rows = tuple(PrintedRow(named[row.unit], _cells(row)) for row in block.rows)
                yield PrintedList(heading, rows)
            case _:
                raise AssertionError(f"a list of people is a heading and its rows, not {block}")


def _cells(row: Row) -> tuple[str, ...]:
    return tuple("\n".join(map(spans_text, cell.paragraphs)) for cell in row.cells)
