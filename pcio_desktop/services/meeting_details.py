"""What is said of a meeting itself: reading it, and changing one thing at a time."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from pcio_desktop.domain.agenda_rows import MeetingDetails, PersonChoice
from pcio_desktop.domain.attendance import Attendance, AttendanceState
from pcio_desktop.domain.errors import BadInput, NotFound, RuleBroken
from pcio_desktop.domain.meeting import (
    Meeting,
    MeetingMode,
    MeetingNumber,
    MinutesState,
)
from pcio_desktop.services.roster import order_in_force
from pcio_desktop.services.signatories import people_to_sign, signatory_rows
from pcio_desktop.storage.unit_of_work import ReadUnit, UnitOfWork
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.thai.names import format_name
from pcio_desktop.thai.normalise import clean_line
from pcio_desktop.thai.numerals import to_thai

_PLACES = 12  # former places offered
_LONGEST_EVENING = timedelta(hours=6)  # of a meeting that goes on after midnight


def meeting_details(unit: ReadUnit, meeting_id: str) -> MeetingDetails:
    """All that is said of a meeting, and what its fields may offer. Raises NotFound."""
    meeting = unit.meetings.get(meeting_id)
    return MeetingDetails(
        id=meeting.id,
        number=meeting.meeting_number,
        scheduled_at=meeting.scheduled_at,
        opened_at=meeting.opened_at,
        closed_at=meeting.closed_at,
        place=meeting.meeting_place,
        places=tuple(unit.queries.former_places(_PLACES)),
        mode=meeting.mode,
        platform=meeting.platform,
        second_call=meeting.second_call,
        presiding_id=meeting.presiding.id if meeting.presiding is not None else "",
        presiding=tuple(_may_preside(meeting)),
        opening=meeting.opening,
        state=meeting.state,
        next_states=meeting.state.next_states,
        signatories=signatory_rows(meeting),
        people=people_to_sign(unit),
        order_number=meeting.order.full_number,
    )


def set_number(uow: UnitOfWork, meeting_id: str, number: MeetingNumber) -> None:
    """Another number, year, running total or kind. Raises RuleBroken when it is taken."""
    meeting = uow.meetings.get(meeting_id)
    check_number_free(uow, number, besides=meeting)
    meeting.number, meeting.year = number.number, number.year
    meeting.running_number, meeting.kind = number.running, number.kind


def check_number_free(
    unit: ReadUnit, number: MeetingNumber, besides: Meeting | None = None
) -> None:
    """Raises RuleBroken when another meeting has that number, year and kind."""
    bare = MeetingNumber(number.number, number.year, kind=number.kind)
    found = unit.meetings.find_by_number(bare)
    if found is not None and found is not besides:
        raise RuleBroken(
            to_thai(f"มีการประชุมครั้งที่ {bare} อยู่แล้ว ใช้เลขอื่น"),
            f"there is a meeting {bare} already: use another number",
        )


def reschedule(uow: UnitOfWork, meeting_id: str, day: date, moment: time) -> None:
    """Another day or time. Times of opening and closing move along to the day.

    While nobody's attendance is recorded, the order in force on the new day takes over. Raises
    RuleBroken when no order is in force then.
    """
    meeting = uow.meetings.get(meeting_id)
    meeting.scheduled_at = datetime.combine(day, moment, BANGKOK)
    if meeting.opened_at is not None:
        meeting.opened_at = _on(day, meeting.opened_at)
    _close_after_opening(meeting)
    if all(_untouched(line) for line in meeting.attendance):
        _follow_order(uow, meeting)


def set_opened(uow: UnitOfWork, meeting_id: str, moment: time | None) -> None:
    """When it really began; None: not known. Raises BadInput when that is after the end."""
    meeting = uow.meetings.get(meeting_id)
    meeting.opened_at = _at(meeting, moment)
    _close_after_opening(meeting)
    _check_times(meeting)


def set_closed(uow: UnitOfWork, meeting_id: str, moment: time | None) -> None:
    """When it ended; None: not known. Raises BadInput when that is before the beginning.

    An evening that goes on after midnight ends on the next day.
    """
    meeting = uow.meetings.get(meeting_id)
    meeting.closed_at = _at(meeting, moment)
    _close_after_opening(meeting)
    _check_times(meeting)


def set_place(uow: UnitOfWork, meeting_id: str, place: str) -> None:
    """Where it is held."""
    uow.meetings.get(meeting_id).meeting_place = clean_line(place).text


def set_mode(uow: UnitOfWork, meeting_id: str, mode: MeetingMode) -> None:
    """In one room, online, or both; a platform that is no longer used goes."""
    meeting = uow.meetings.get(meeting_id)
    meeting.mode = mode
    if mode is MeetingMode.ON_SITE:
        meeting.platform = ""


def set_platform(uow: UnitOfWork, meeting_id: str, platform: str) -> None:
    """By which programme people meet online."""
    uow.meetings.get(meeting_id).platform = clean_line(platform).text


def set_second_call(uow: UnitOfWork, meeting_id: str, second: bool) -> None:
    """Whether it was called again for want of a quorum, for which a third is enough."""
    uow.meetings.get(meeting_id).second_call = second


def set_presiding(uow: UnitOfWork, meeting_id: str, line_id: str) -> None:
    """Who led it, by the line of attendance; "" for the chair. Raises NotFound."""
    meeting = uow.meetings.get(meeting_id)
    if not line_id:
        meeting.presiding = None
        return
    found = next((line for line in meeting.attendance if line.id == line_id), None)
    if found is None:
        raise NotFound("ไม่พบผู้มาประชุมคนนี้", "this attendance is not there any more")
    meeting.presiding = found


def set_opening(uow: UnitOfWork, meeting_id: str, sentence: str) -> None:
    """The sentence after the time of opening; empty for the form's own."""
    uow.meetings.get(meeting_id).opening = clean_line(sentence).text


def set_state(uow: UnitOfWork, meeting_id: str, state: MinutesState) -> None:
    """A step on or back. Raises RuleBroken for a leap."""
    meeting = uow.meetings.get(meeting_id)
    if state is meeting.state:
        return
    if state not in meeting.state.next_states:
        raise RuleBroken(
            "เลื่อนสถานะรายงานได้ทีละขั้น: ร่าง ตรวจแล้ว เวียนแล้ว รับรองแล้ว",
            "minutes go step by step: draft, reviewed, circulated, certified",
        )
    meeting.state = state


def delete_meeting(uow: UnitOfWork, meeting_id: str) -> None:
    """Take a meeting out of the file with all its parts. Raises NotFound."""
    meeting = uow.meetings.get(meeting_id)
    meeting.presiding = None
    uow.meetings.remove(meeting)


def _may_preside(meeting: Meeting) -> list[PersonChoice]:
    """Everybody present, by name, with the seat; before the meeting, everybody in the order."""
    there = meeting.present or meeting.attendance
    choices: list[PersonChoice] = []
    for line in there:
        holder = line.seat.holder_on(meeting.day)
        person = line.person or (holder.person if holder is not None else None)
        name = format_name(person.name) if person is not None else ""
        choices.append(PersonChoice(line.id, name, line.seat.position))
    return choices


def _untouched(line: Attendance) -> bool:
    return line.state in (AttendanceState.UNRECORDED, AttendanceState.VACANT)


def _follow_order(uow: UnitOfWork, meeting: Meeting) -> None:
    order = order_in_force(uow, meeting.day)
    if order is not meeting.order:
        meeting.order = order
        meeting.presiding = None
        meeting.attendance.clear()
        meeting.take_seats()


def _on(day: date, moment: datetime) -> datetime:
    return datetime.combine(day, moment.timetz())


def _at(meeting: Meeting, moment: time | None) -> datetime | None:
    if moment is None:
        return None
    return datetime.combine(meeting.scheduled_at.date(), moment, BANGKOK)


def _close_after_opening(meeting: Meeting) -> None:
    """Give the end its day: times are typed without one, and 22.00 to 00.30 is no mistake."""
    if meeting.closed_at is None:
        return
    opened, closed = meeting.opened_at, _on(meeting.scheduled_at.date(), meeting.closed_at)
    next_day = closed + timedelta(days=1)
    if opened is not None and closed < opened and next_day - opened <= _LONGEST_EVENING:
        closed = next_day
    meeting.closed_at = closed


def _check_times(meeting: Meeting) -> None:
    opened, closed = meeting.opened_at, meeting.closed_at
    if opened is not None and closed is not None and closed < opened:
        raise BadInput(
            "เวลาปิดประชุมอยู่ก่อนเวลาเปิดประชุม โปรดแก้เวลาใดเวลาหนึ่ง",
            "the closing time is before the opening time: change one of them",
        )
