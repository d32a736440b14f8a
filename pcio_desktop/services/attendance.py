"""What a secretary records about the seats of a meeting. Each function is one action."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pcio_desktop.domain.attendance import (
    Attendance,
    AttendanceState,
    LetterOfAuthority,
    Substitute,
)
from pcio_desktop.domain.errors import BadInput, RuleBroken
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.person import Person
from pcio_desktop.services.known_names import new_person
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.thai.normalise import clean_line


@dataclass(frozen=True, slots=True)
class SubstituteEntry:
    """Who comes for a seat, as entered: somebody known by `person_id`, else a new `name`."""

    person_id: str | None = None
    name: str = ""
    position: str = ""
    letter_number: str = ""
    letter_dated: date | None = None


def take_seats(uow: UnitOfWork, meeting_id: str) -> None:
    """Give every seat of the order its line. Raises NotFound."""
    uow.meetings.get(meeting_id).take_seats()


def record_in_person(uow: UnitOfWork, meeting_id: str, line_id: str) -> None:
    """The holder came; somebody recorded so already keeps the times. Raises NotFound."""
    meeting, line = uow.meetings.get(meeting_id), uow.get(Attendance, line_id)
    if line.state is not AttendanceState.IN_PERSON:
        _holder_came(meeting, line)


def record_rest_in_person(uow: UnitOfWork, meeting_id: str) -> int:
    """Everybody not recorded yet came in person; how many that were. Raises NotFound.

    Where nobody holds the seat on the day, nobody can have come: that line is vacant.
    """
    meeting = uow.meetings.with_people(meeting_id)
    rest = meeting.in_state(AttendanceState.UNRECORDED)
    for line in rest:
        if line.seat.holder_on(meeting.day) is None:
            line.record_vacant()
        else:
            _holder_came(meeting, line)
    return len(rest)


def record_substitute(
    uow: UnitOfWork, meeting_id: str, line_id: str, entry: SubstituteEntry
) -> None:
    """Somebody comes for the seat, in place of whoever was recorded for it before.

    Raises BadInput without a name, RuleBroken when the order allows no representative or when it is
    the holder, NotFound.
    """
    meeting, line = uow.meetings.get(meeting_id), uow.get(Attendance, line_id)
    position = clean_line(entry.position).text
    person = _person(uow, entry, position)
    holder = line.seat.holder_on(meeting.day)
    if holder is not None and holder.person is person:
        raise RuleBroken(
            "ผู้นี้ดำรงตำแหน่งนี้เอง ให้บันทึกว่ามาเอง (กด ๑)",
            "this person holds the seat; record the seat as come in person (press 1)",
        )
    number = clean_line(entry.letter_number).text
    letter = LetterOfAuthority(number, entry.letter_dated) if number or entry.letter_dated else None
    times = line.arrived_at, line.left_at
    same = line.state is AttendanceState.REPRESENTED and line.person is person
    line.record_substitute(Substitute(person, position, letter))
    if same:
        line.arrived_at, line.left_at = times


def record_absent(uow: UnitOfWork, line_id: str, reason: str | None = None) -> None:
    """Nobody came. None keeps the reason of a seat that is absent already. Raises NotFound."""
    line = uow.get(Attendance, line_id)
    absent = line.state is AttendanceState.ABSENT
    kept = line.absence_reason if absent else ""
    line.record_absent(kept if reason is None else clean_line(reason).text)


def record_vacant(uow: UnitOfWork, line_id: str) -> None:
    """Nobody holds the seat. Raises NotFound."""
    uow.get(Attendance, line_id).record_vacant()


def record_nothing(uow: UnitOfWork, line_id: str) -> None:
    """Take back what is recorded of the seat. Raises NotFound."""
    line = uow.get(Attendance, line_id)
    line.record_vacant()
    line.state = AttendanceState.UNRECORDED


def record_times(
    uow: UnitOfWork, line_id: str, arrived_at: datetime | None, left_at: datetime | None
) -> None:
    """When somebody came late or left early; None for the whole meeting.

    Raises RuleBroken for a seat that did not come, BadInput when leaving is not after arriving.
    """
    line = uow.get(Attendance, line_id)
    if not line.is_present:
        raise RuleBroken(
            "บันทึกเวลาได้เฉพาะตำแหน่งที่มาประชุม ให้บันทึกการมาก่อน",
            "only a seat that came has times; record that it came first",
        )
    check_times(arrived_at, left_at)
    line.arrived_at, line.left_at = arrived_at, left_at


def check_times(arrived_at: datetime | None, left_at: datetime | None) -> None:
    """Raises BadInput when somebody would leave before having come."""
    if arrived_at is not None and left_at is not None and left_at <= arrived_at:
        raise BadInput(
            "เวลาออกต้องอยู่หลังเวลามาถึง โปรดตรวจเวลาทั้งสอง",
            "leaving must be after arriving; please check both times",
        )


def _holder_came(meeting: Meeting, line: Attendance) -> None:
    holder = line.seat.holder_on(meeting.day)
    line.record_in_person(holder.person if holder is not None else None)


def _person(uow: UnitOfWork, entry: SubstituteEntry, position: str) -> Person:
    if entry.person_id is not None:
        return uow.people.get(entry.person_id)
    return new_person(uow, entry.name, position)
