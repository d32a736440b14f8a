"""A new meeting: what it begins with, and making it in one action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from pcio_desktop.domain.agenda_rows import MeetingProposal
from pcio_desktop.domain.meeting import Meeting, MeetingKind, MeetingNumber, numbering_year
from pcio_desktop.domain.settings import MeetingNumbering
from pcio_desktop.services.agenda_editing import (
    begin_agenda,
    certify_minutes,
    copy_headings,
    take_in_arising,
)
from pcio_desktop.services.agenda_reading import matters_arising, meeting_before
from pcio_desktop.services.meeting_details import check_number_free
from pcio_desktop.services.roster import order_in_force
from pcio_desktop.services.signatories import copy_signatories
from pcio_desktop.storage.unit_of_work import ReadUnit, UnitOfWork
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.thai.normalise import clean_line

_USUAL_TIME = time(9, 30)
_PLACES = 12


class AgendaStart(StrEnum):
    """With which agenda a meeting begins."""

    FIVE = "five"
    SIX = "six"
    AS_LAST = "as_last"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """A meeting to be made; `arising` are the ids of former items to be taken in."""

    number: MeetingNumber
    scheduled_at: datetime
    place: str = ""
    agenda: AgendaStart = AgendaStart.FIVE
    arising: Sequence[str] = ()


def propose_meeting(
    unit: ReadUnit, day: date, kind: MeetingKind = MeetingKind.REGULAR
) -> MeetingProposal:
    """What a meeting on `day` begins with: the next number, time and place of the last one.

    Raises NotFound for a file without a committee, RuleBroken when no order is in force.
    """
    order = order_in_force(unit, day)
    end = datetime.combine(day, time.max, BANGKOK)
    newest = unit.queries.meetings_before(end, 1)
    last = unit.meetings.get(newest[0]) if newest else None
    places = tuple(unit.queries.former_places(_PLACES))
    return MeetingProposal(
        number=_next_number(unit, day, kind),
        time=last.scheduled_at.timetz().replace(tzinfo=None) if last is not None else _USUAL_TIME,
        place=last.meeting_place if last is not None else "",
        places=places,
        last=last.meeting_number if last is not None else None,
        order_number=order.full_number,
        arising=matters_arising(unit, end),
    )


def found_meeting(uow: UnitOfWork, plan: MeetingPlan) -> str:
    """Make the meeting under the order in force that day, its seats taken; returns its id.

    Those who signed the last minutes are named again. Raises RuleBroken when the number is taken
    or no order is in force.
    """
    order = order_in_force(uow, plan.scheduled_at.date())
    check_number_free(uow, plan.number)
    number = plan.number
    meeting = Meeting(
        order,
        number.number,
        number.year,
        plan.scheduled_at,
        running_number=number.running,
        kind=number.kind,
        meeting_place=clean_line(plan.place).text,
    )
    meeting.take_seats()
    before = meeting_before(uow, meeting)
    if before is not None:
        copy_signatories(before, meeting)
        meeting.mode, meeting.platform = before.mode, before.platform
    uow.meetings.add(meeting)
    if plan.agenda is AgendaStart.AS_LAST and before is not None:
        copy_headings(uow, meeting.id)
        certify_minutes(uow, meeting.id)
    elif plan.agenda is not AgendaStart.EMPTY:
        begin_agenda(uow, meeting.id, 6 if plan.agenda is AgendaStart.SIX else 5)
    if plan.arising:
        take_in_arising(uow, meeting.id, plan.arising)
    return meeting.id


def _next_number(unit: ReadUnit, day: date, kind: MeetingKind) -> MeetingNumber:
    """One more than the highest number of the year, or of all where numbers never begin again."""
    numbering = unit.queries.committee_settings().numbering
    year = numbering_year(day, numbering)
    numbers = [row.number for row in unit.queries.list_meetings()]
    same = [
        one.number
        for one in numbers
        if one.kind is kind and (one.year == year or numbering is MeetingNumbering.RUNNING)
    ]
    totals = [one.running for one in numbers if one.running is not None]
    running = max(totals) + 1 if totals else None
    return MeetingNumber(max(same, default=0) + 1, year, running, kind)
