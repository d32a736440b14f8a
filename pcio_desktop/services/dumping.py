"""A committee and its meetings as an interchange document: what `dump` prints."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from pcio_desktop.domain.agenda import AgendaItem
from pcio_desktop.domain.attendance import Attendance, Participant
from pcio_desktop.domain.committee import AppointmentOrder, Committee, Holder, Role, Seat
from pcio_desktop.domain.ids import Keyed
from pcio_desktop.domain.meeting import Meeting, MeetingNumber
from pcio_desktop.domain.minutes import Signatory, Statement
from pcio_desktop.domain.person import Agency, Person
from pcio_desktop.domain.resolution import Assignment, Dissent, Resolution
from pcio_desktop.services import interchange_fields as form
from pcio_desktop.services.interchange_fields import Fields, default_of
from pcio_desktop.services.interchange_things import derived_key
from pcio_desktop.storage.unit_of_work import ReadUnit

Json = dict[str, Any]
Thing = TypeVar("Thing")
Writer = Callable[[Thing, str], Json]

FORMAT = "pcio-interchange"
VERSION = 1


def document(
    committee: Committee | None,
    meetings: Iterable[Meeting],
    people: Iterable[Person],
    agencies: Iterable[Agency],
) -> Json:
    """The interchange document; what equals its default is left out.

    People and agencies stand in the order of their keys, so that equal files dump equally.
    """
    data: Json = {"format": FORMAT, "version": VERSION}
    if committee is not None:
        data["committee"] = _committee(committee)
    data["agencies"] = [_agency(agency) for agency in sorted(agencies, key=_key)]
    data["people"] = [_person(person) for person in sorted(people, key=_key)]
    data["meetings"] = [meeting_document(meeting) for meeting in meetings]
    return data


def as_text(data: Json) -> str:
    """The document as indented JSON in readable Thai, ending with a line feed."""
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def dump_file(unit: ReadUnit, number: MeetingNumber | None = None) -> str:
    """The whole file as a document, or one meeting with the people and agencies it needs.

    Raises NotFound when there is no such meeting.
    """
    committee = unit.committees.only()
    if number is not None:
        meeting = unit.meetings.whole(unit.meetings.by_number(number).id)
        people, agencies = _needed(committee, meeting)
        return as_text(document(committee, [meeting], people, agencies))
    meetings = [unit.meetings.whole(meeting.id) for meeting in unit.meetings.all()]
    return as_text(document(committee, meetings, unit.people.all(), unit.agencies.all()))


def _needed(committee: Committee | None, meeting: Meeting) -> tuple[list[Person], list[Agency]]:
    """Whom and what the committee and one meeting refer to."""
    seats = [seat for order in (committee.orders if committee else []) for seat in order.seats]
    people = {
        person.id: person
        for person in (
            *(holder.person for seat in seats for holder in seat.holders),
            *(line.person for line in meeting.attendance),
            *(participant.person for participant in meeting.participants),
            *(signatory.person for signatory in meeting.signatories),
        )
        if person is not None
    }
    agencies = {
        agency.id: agency
        for agency in (
            *(seat.agency for seat in seats),
            *(person.agency for person in people.values()),
            *(participant.agency for participant in meeting.participants),
            *(assignment.agency for assignment in _assignments(meeting.agenda)),
        )
        if agency is not None
    }
    return list(people.values()), list(agencies.values())


def _assignments(items: Iterable[AgendaItem]) -> Iterator[Assignment]:
    for item in items:
        for resolution in item.resolutions:
            yield from resolution.assignments
        yield from _assignments(item.children)


def _key(thing: Person | Agency) -> str:
    return thing.id


def _plain(thing: Keyed, spec: Fields, derived: str = "") -> Json:
    """Key and plain fields; a key that an import would derive again is left out."""
    data: Json = {"key": thing.id} if thing.id != derived else {}
    for entry in spec:
        value = getattr(thing, entry.name)
        if value != default_of(type(thing), entry.name):
            data[entry.name] = entry.write(value)
    return data


def _reference(data: Json, **things: Keyed | None) -> Json:
    """Add the keys of the things referred to, leaving out those that are None."""
    data.update({name: thing.id for name, thing in things.items() if thing is not None})
    return data


def _lists(data: Json, **lists: list[Json]) -> Json:
    data.update({name: entries for name, entries in lists.items() if entries})
    return data


def _each(write: Writer[Thing], owner: Keyed, name: str, things: Iterable[Thing]) -> list[Json]:
    """Owned things in their order, each with the key an import would derive for its place."""
    return [write(thing, derived_key(owner.id, name, place)) for place, thing in enumerate(things)]


def _agency(agency: Agency) -> Json:
    return _plain(agency, form.AGENCY)


def _person(person: Person) -> Json:
    return _reference(_plain(person, form.PERSON), agency=person.agency)


def _role(role: Role) -> Json:
    return _plain(role, form.ROLE)


def _committee(committee: Committee) -> Json:
    return _lists(
        _plain(committee, form.COMMITTEE),
        roles=[_role(role) for role in committee.roles],
        orders=[_order(order) for order in committee.orders],
    )


def _order(order: AppointmentOrder) -> Json:
    data = _plain(order, form.ORDER)
    data["seats"] = [_seat(seat) for seat in order.seats]
    return data


def _seat(seat: Seat) -> Json:
    data = _reference(_plain(seat, form.SEAT), role=seat.role, agency=seat.agency)
    return _lists(data, holders=_each(_holder, seat, "holders", seat.holders))


def _holder(holder: Holder, derived: str) -> Json:
    return _reference(_plain(holder, form.HOLDER, derived), person=holder.person)


def meeting_document(meeting: Meeting) -> Json:
    """One meeting whole, as it stands in a document."""
    data = _reference(_plain(meeting, form.MEETING), order=meeting.order)
    if meeting.presiding is not None:
        data["presiding"] = meeting.presiding.seat.id
    return _lists(
        data,
        attendance=[
            _attendance(line, derived_key(meeting.id, "attendance", line.seat.id))
            for line in meeting.attendance
        ],
        participants=_each(_participant, meeting, "participants", meeting.participants),
        agenda=_each(_item, meeting, "agenda", meeting.agenda),
        signatories=_each(_signatory, meeting, "signatories", meeting.signatories),
    )


def _attendance(line: Attendance, derived: str) -> Json:
    data = _reference(_plain(line, form.ATTENDANCE, derived), seat=line.seat, person=line.person)
    data["state"] = line.state.value
    return data


def _participant(participant: Participant, derived: str) -> Json:
    data = _plain(participant, form.PARTICIPANT, derived)
    return _reference(data, person=participant.person, agency=participant.agency)


def _item(item: AgendaItem, derived: str) -> Json:
    data = _plain(item, form.ITEM, derived)
    data["kind"] = item.kind.value
    return _lists(
        data,
        statements=_each(_statement, item, "statements", item.statements),
        children=_each(_item, item, "children", item.children),
        resolutions=_each(_resolution, item, "resolutions", item.resolutions),
    )


def _statement(statement: Statement, derived: str) -> Json:
    data = _reference(_plain(statement, form.STATEMENT, derived), seat=statement.seat)
    data.setdefault("blocks", [])
    return data


def _resolution(resolution: Resolution, derived: str) -> Json:
    return _lists(
        _plain(resolution, form.RESOLUTION, derived),
        assignments=_each(_assignment, resolution, "assignments", resolution.assignments),
        dissents=_each(_dissent, resolution, "dissents", resolution.dissents),
    )


def _assignment(assignment: Assignment, derived: str) -> Json:
    data = _plain(assignment, form.ASSIGNMENT, derived)
    return _reference(data, seat=assignment.seat, agency=assignment.agency)


def _dissent(dissent: Dissent, derived: str) -> Json:
    return _reference(_plain(dissent, form.DISSENT, derived), seat=dissent.seat)


def _signatory(signatory: Signatory, derived: str) -> Json:
    return _reference(_plain(signatory, form.SIGNATORY, derived), person=signatory.person)
