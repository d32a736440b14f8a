"""Meetings: their heads and signatures."""

from __future__ import annotations

from datetime import datetime, time

from pcio_desktop.domain.meeting import MeetingKind, MeetingMode, MeetingNumber
from pcio_desktop.domain.meeting import MinutesState as State
from pcio_desktop.domain.minutes import SignatoryPart
from pcio_desktop.services import meeting_details, new_meeting, signatories
from pcio_desktop.services.new_meeting import AgendaStart, MeetingPlan
from pcio_desktop.thai.dates import BANGKOK
from tests.ui.edits.place import At, Nothing


def found_meeting(at: At) -> None:
    if len(at.uow.meetings.all()) > 4:
        raise Nothing
    scheduled = datetime.combine(at.day(), time(9, 30), BANGKOK)
    number = MeetingNumber(at.dice.randint(3, 90), 2568, None, MeetingKind.REGULAR)
    start = at.one((AgendaStart.FIVE, AgendaStart.SIX, AgendaStart.EMPTY))
    new_meeting.found_meeting(at.uow, MeetingPlan(number, scheduled, at.words(), start, []))


def delete_meeting(at: At) -> None:
    if len(at.uow.meetings.all()) < 3:
        raise Nothing
    meeting_details.delete_meeting(at.uow, at.meeting.id)


def meeting_times(at: At) -> None:
    meeting_details.set_opened(at.uow, at.meeting.id, time(9, at.dice.randint(0, 59)))
    meeting_details.set_closed(at.uow, at.meeting.id, time(12, at.dice.randint(0, 59)))


def reschedule(at: At) -> None:
    meeting_details.reschedule(at.uow, at.meeting.id, at.day(), time(at.dice.randint(8, 16), 30))


def meeting_place(at: At) -> None:
    meeting_details.set_place(at.uow, at.meeting.id, at.words())
    meeting_details.set_mode(at.uow, at.meeting.id, at.one(tuple(MeetingMode)))
    meeting_details.set_opening(at.uow, at.meeting.id, at.words(9))


def presiding(at: At) -> None:
    meeting_details.set_presiding(at.uow, at.meeting.id, at.line.id if at.flag() else "")


def minutes_state(at: At) -> None:
    meeting_details.set_state(at.uow, at.meeting.id, at.one(tuple(State)))


def sign(at: At) -> None:
    part = at.one(tuple(SignatoryPart))
    signatories.sign_by_name(at.uow, at.meeting.id, part, at.name() if at.flag() else "")


def signing_post(at: At) -> None:
    signatories.set_signing_post(at.uow, at.meeting.id, at.one(tuple(SignatoryPart)), at.words())


EDITS = (
    found_meeting,
    delete_meeting,
    meeting_times,
    reschedule,
    meeting_place,
    presiding,
    minutes_state,
    sign,
    signing_post,
)
