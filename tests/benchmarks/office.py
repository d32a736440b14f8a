"""A committee of 35 seats as in the key example: 23 substitutes came before, a meeting begins."""

from __future__ import annotations

from pathlib import Path

from pcio_desktop.domain.agenda import AgendaItem
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.person import Person
from pcio_desktop.services.committee_file import create_committee_file
from tests.builders import a_committee, a_meeting, an_item

SEATS, IN_PERSON, SUBSTITUTES, PARTICIPANTS = 35, 10, 23, 15


def build(path: Path, *, earlier: int = 1) -> str:
    """Make the file; the id of the meeting nothing is recorded of. `earlier` meetings were held."""
    committee = a_committee(seats=SEATS)
    meetings = [_held(committee, number) for number in range(1, earlier + 1)]
    begun = a_meeting(committee, number=earlier + 1, items=12)
    for line in begun.attendance:
        line.record_vacant()
        line.state = AttendanceState.UNRECORDED
    with create_committee_file(path) as file, file.work("สร้าง") as uow:
        uow.committees.add(committee)
        for meeting in (*meetings, begun):
            uow.meetings.add(meeting)
        uow.commit()
    return begun.id


def _held(committee: Committee, number: int) -> Meeting:
    meeting = a_meeting(
        committee, number=number, in_person=IN_PERSON, substitutes=SUBSTITUTES,
        participants=PARTICIPANTS, items=10,
    )  # fmt: skip
    people = [line.person for line in meeting.attendance[IN_PERSON:] if line.person is not None]
    people += [guest.person for guest in meeting.participants]
    for place, person in enumerate(people):
        _name(person, place)
    meeting.agenda.append(AgendaItem("เรื่องอื่น ๆ", children=[an_item(20), an_item(21)]))
    return meeting


def _name(person: Person, place: int) -> None:
    """Names that differ: the builder's repeat after a few dozen."""
    person.given = f"{person.given}{'กขคงจฉชซญ'[place % 9]}{'ดตถทธนบปผ'[place // 9 % 9]}"
