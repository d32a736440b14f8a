"""Who signs the minutes: recorder, reviewer, chair."""

from __future__ import annotations

from pcio_desktop.domain.agenda_rows import PersonChoice, SignatoryRow
from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Signatory, SignatoryPart
from pcio_desktop.domain.person import Person
from pcio_desktop.services.known_names import known_person, new_person
from pcio_desktop.storage.unit_of_work import ReadUnit, UnitOfWork
from pcio_desktop.thai.names import format_name
from pcio_desktop.thai.normalise import clean_line


def signatory_rows(meeting: Meeting) -> tuple[SignatoryRow, ...]:
    """One row for each part, also where nobody signs yet."""
    found = {one.part: one for one in meeting.signatories}
    return tuple(_row(part, found.get(part)) for part in SignatoryPart)


def people_to_sign(unit: ReadUnit) -> tuple[PersonChoice, ...]:
    """Everybody known, those who signed before first, the latest of them leading."""
    people = {person.id: person for person in unit.people.all()}
    signed = [key for key in unit.queries.who_signed() if key in people]
    order = dict.fromkeys((*signed, *people))
    return tuple(_choice(people[key]) for key in order)


def sign_by_person(uow: UnitOfWork, meeting_id: str, part: SignatoryPart, person_id: str) -> None:
    """Let somebody known sign, under the post with its level. Raises NotFound."""
    meeting, person = uow.meetings.get(meeting_id), uow.people.get(person_id)
    found = _found(meeting, part)
    position = person.position_with_level or person.position
    if found is None:
        _add(meeting, Signatory(part, person, position))
    else:
        found.person, found.position = person, position


def sign_by_name(uow: UnitOfWork, meeting_id: str, part: SignatoryPart, name: str) -> None:
    """Let somebody sign by the name as typed; a new person where nobody has it; empty: nobody.

    Raises BadInput when it is no name.
    """
    words = clean_line(name).text
    if not words:
        meeting = uow.meetings.get(meeting_id)
        meeting.signatories[:] = [one for one in meeting.signatories if one.part is not part]
        return
    known = known_person(uow.people.all(), words)
    if known is not None:
        sign_by_person(uow, meeting_id, part, known.id)
        return
    person = new_person(uow, words)
    meeting = uow.meetings.get(meeting_id)
    found = _found(meeting, part)
    if found is None:
        _add(meeting, Signatory(part, person))
    else:
        found.person = person


def set_signing_post(uow: UnitOfWork, meeting_id: str, part: SignatoryPart, post: str) -> None:
    """The post under the name. Raises BadInput where nobody signs yet."""
    _must(uow.meetings.get(meeting_id), part).position = clean_line(post).text


def set_caption(uow: UnitOfWork, meeting_id: str, part: SignatoryPart, caption: str) -> None:
    """What is signed as; empty for the form's word. Raises BadInput where nobody signs yet."""
    _must(uow.meetings.get(meeting_id), part).caption = clean_line(caption).text


def copy_signatories(before: Meeting, meeting: Meeting) -> None:
    """The same people as last time, with their posts and captions."""
    meeting.signatories.extend(
        Signatory(one.part, one.person, one.position, one.caption) for one in before.signatories
    )


def _row(part: SignatoryPart, found: Signatory | None) -> SignatoryRow:
    if found is None:
        return SignatoryRow(part, "", "", "", "")
    name = format_name(found.person.name)
    return SignatoryRow(part, found.person.id, name, found.position, found.caption)


def _choice(person: Person) -> PersonChoice:
    post = person.position_with_level or person.position
    return PersonChoice(person.id, format_name(person.name), post)


def _found(meeting: Meeting, part: SignatoryPart) -> Signatory | None:
    return next((one for one in meeting.signatories if one.part is part), None)


def _must(meeting: Meeting, part: SignatoryPart) -> Signatory:
    found = _found(meeting, part)
    if found is None:
        raise BadInput("เลือกชื่อผู้ลงนามก่อน", "choose who signs first")
    return found


def _add(meeting: Meeting, signatory: Signatory) -> None:
    """In the order recorder, reviewer, chair."""
    parts = list(SignatoryPart)
    earlier = [
        one for one in meeting.signatories if parts.index(one.part) <= parts.index(signatory.part)
    ]
    meeting.signatories.insert(len(earlier), signatory)
