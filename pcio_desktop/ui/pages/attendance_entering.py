"""From what was entered beside a line to the one action that records it, with its words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from typing import TYPE_CHECKING

from pcio_desktop.domain.form_words import ABSENCE_REASONS
from pcio_desktop.services import attendance, participants
from pcio_desktop.services.attendance import SubstituteEntry
from pcio_desktop.services.participants import ParticipantEntry
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.ui.widgets.seat_editor import Entered, Part

if TYPE_CHECKING:
    from pcio_desktop.domain.attendance_rows import AttendanceSheet, ParticipantLine, SeatLine
    from pcio_desktop.services.committee_file import UnitOfWork

Step = tuple[str, "Callable[[UnitOfWork], object]"]
CLEAR, COME, SUBSTITUTE, ABSENT, VACANT, FIRST_REASON = range(6)  # the digits of the table


def seats_step(sheet: AttendanceSheet) -> Step:
    """The meeting takes the seats of its order."""

    def take(uow: UnitOfWork) -> None:
        attendance.take_seats(uow, sheet.meeting_id)

    return "เตรียมรายชื่อตามคำสั่ง", take


def rest_step(sheet: AttendanceSheet) -> Step:
    """Everybody not recorded yet came."""

    def come(uow: UnitOfWork) -> None:
        attendance.record_rest_in_person(uow, sheet.meeting_id)

    return "ที่เหลือมาเอง", come


def digit_step(sheet: AttendanceSheet, line: SeatLine, digit: int) -> Step:
    """What a digit records, other than that of the substitute; from 5 on absent with a reason."""
    reason = ABSENCE_REASONS[digit - FIRST_REASON] if digit >= FIRST_REASON else None

    def record(uow: UnitOfWork) -> None:
        if digit == COME:
            attendance.record_in_person(uow, sheet.meeting_id, line.id)
        elif digit == VACANT:
            attendance.record_vacant(uow, line.id)
        elif digit == CLEAR:
            attendance.record_nothing(uow, line.id)
        else:
            attendance.record_absent(uow, line.id, reason)

    absent = f"ไม่มา {reason or ''}".rstrip()
    said = {COME: "มาเอง", VACANT: "ว่าง", CLEAR: "ยังไม่บันทึก"}.get(digit, absent)
    return f"{line.position}: {said}", record


def remove_step(sheet: AttendanceSheet, guest: ParticipantLine) -> Step:
    """A participant is taken off the list."""

    def remove(uow: UnitOfWork) -> None:
        participants.remove_participant(uow, sheet.meeting_id, guest.id)

    return f"ลบผู้เข้าร่วม {guest.name}", remove


def paste_step(sheet: AttendanceSheet, text: str) -> Step:
    """The rows of `text` become participants."""

    def add(uow: UnitOfWork) -> None:
        entries = participants.pasted_participants(text)
        participants.add_participants(uow, sheet.meeting_id, entries)

    return "วางรายชื่อผู้เข้าร่วม", add


def step_for(sheet: AttendanceSheet, entered: Entered) -> Step:
    """The words of the step, and the action."""
    if entered.part in (Part.PARTICIPANT, Part.PARTICIPANT_KNOWN):
        return _participant_step(sheet, entered)
    line = next(line for line in sheet.seats if line.id == entered.id)
    arrived, left = _moment(sheet, entered.arrived), _moment(sheet, entered.left)

    def record(uow: UnitOfWork) -> None:
        if entered.part is Part.REASON:
            attendance.record_absent(uow, line.id, entered.reason)
            return
        if entered.part is not Part.TIMES:
            entry = SubstituteEntry(
                entered.person_id, entered.name, entered.post, entered.letter, entered.dated
            )
            attendance.record_substitute(uow, sheet.meeting_id, line.id, entry)
        if entered.part is not Part.SUBSTITUTE:
            attendance.record_times(uow, line.id, arrived, left)

    said = {
        Part.REASON: f"ไม่มา {entered.reason}".rstrip(),
        Part.TIMES: "เวลามาและออก",
    }.get(entered.part, f"แทนโดย {entered.name}")
    return f"{line.position}: {said}", record


def replaced_words(sheet: AttendanceSheet, entered: Entered) -> str:
    """Who came for the seat until now, if somebody else takes that place; empty otherwise."""
    if entered.part not in (Part.SUBSTITUTE, Part.REPRESENTED):
        return ""
    line = next(line for line in sheet.seats if line.id == entered.id)
    same = entered.person_id == line.person_id
    return line.name if line.state.value == "represented" and not same else ""


def stamp_step(
    sheet: AttendanceSheet, line: SeatLine | ParticipantLine, now: datetime, *, arrival: bool
) -> Step:
    """Somebody comes or goes at `now`, on the day of the meeting whatever the calendar says.

    Who goes and comes back is there again: arriving takes a departure away.
    """
    at = _moment(sheet, now.astimezone(BANGKOK).time().replace(second=0, microsecond=0))
    seat = next((one for one in sheet.seats if one.id == line.id), None)
    arrived, left = (at, None) if arrival else (line.arrived_at, at)

    def record(uow: UnitOfWork) -> None:
        if seat is None:
            participants.record_participant_times(uow, line.id, arrived, left)
            return
        if arrival and not seat.came:
            attendance.record_in_person(uow, sheet.meeting_id, line.id)
        attendance.record_times(uow, line.id, arrived, left)

    who = seat.position if seat is not None else line.name
    return f"{who}: {'มาถึง' if arrival else 'ออกจากที่ประชุม'}", record


def _participant_step(sheet: AttendanceSheet, entered: Entered) -> Step:
    entry = ParticipantEntry(entered.person_id, entered.name, entered.agency, entered.post)
    arrived, left = _moment(sheet, entered.arrived), _moment(sheet, entered.left)

    def record(uow: UnitOfWork) -> None:
        if entered.part is Part.PARTICIPANT:
            participants.add_participant(uow, sheet.meeting_id, entry)
        else:
            participants.change_participant(uow, entered.id, entry)
            participants.record_participant_times(uow, entered.id, arrived, left)

    words = "เพิ่มผู้เข้าร่วม" if entered.part is Part.PARTICIPANT else "แก้ไขผู้เข้าร่วม"
    return f"{words} {entered.name}".rstrip(), record


def _moment(sheet: AttendanceSheet, at: time | None) -> datetime | None:
    """A time of day as a moment of the meeting's day."""
    return datetime.combine(sheet.day, at, BANGKOK) if at is not None else None
