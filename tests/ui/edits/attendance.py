"""Who came to a meeting."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from pcio_desktop.domain.form_words import ABSENCE_REASONS
from pcio_desktop.services import attendance, participants
from pcio_desktop.services.attendance import SubstituteEntry
from pcio_desktop.services.participants import ParticipantEntry
from pcio_desktop.thai.dates import BANGKOK
from tests.ui.edits.place import At


def come(at: At) -> None:
    attendance.record_in_person(at.uow, at.meeting.id, at.line.id)


def rest_came(at: At) -> None:
    attendance.record_rest_in_person(at.uow, at.meeting.id)


def substitute(at: At) -> None:
    known = at.flag()
    entry = SubstituteEntry(
        at.one(at.uow.people.all()).id if known else None, "" if known else at.name(),
        at.words(2), at.words(1), at.day(),
    )  # fmt: skip
    attendance.record_substitute(at.uow, at.meeting.id, at.line.id, entry)


def absent(at: At) -> None:
    attendance.record_absent(at.uow, at.line.id, at.one(ABSENCE_REASONS))


def not_recorded(at: At) -> None:
    clear = attendance.record_nothing if at.flag() else attendance.record_vacant
    clear(at.uow, at.line.id)


def come_and_go(at: At) -> None:
    day = at.meeting.day
    arrived = datetime.combine(day, time(10, at.dice.randint(0, 59)), BANGKOK)
    left = arrived + timedelta(minutes=at.dice.randint(1, 90)) if at.flag() else None
    attendance.record_times(at.uow, at.line.id, arrived, left)


def participant(at: At) -> None:
    entry = ParticipantEntry(None, at.name(), at.words(2), at.words(2))
    participants.add_participants(at.uow, at.meeting.id, [entry, entry])


def change_participant(at: At) -> None:
    guest = at.one(at.meeting.participants)
    participants.change_participant(at.uow, guest.id, ParticipantEntry(None, at.name(), at.words()))


def remove_participant(at: At) -> None:
    guest = at.one(at.meeting.participants)
    participants.remove_participant(at.uow, at.meeting.id, guest.id)


EDITS = (
    come,
    rest_came,
    substitute,
    absent,
    not_recorded,
    come_and_go,
    participant,
    change_participant,
    remove_participant,
)
