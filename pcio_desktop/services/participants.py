"""ผู้เข้าร่วมประชุม: who attends without being a member. Each function is one action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pcio_desktop.domain.attendance import Participant
from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.person import Person
from pcio_desktop.services.attendance import check_times
from pcio_desktop.services.known_names import agency_called, known_person, new_person
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.thai.normalise import clean_line
from pcio_desktop.thai.numerals import to_arabic


@dataclass(frozen=True, slots=True)
class ParticipantEntry:
    """A participant as entered: somebody known by `person_id`, else a new `name`."""

    person_id: str | None = None
    name: str = ""
    agency: str = ""
    position: str = ""


def add_participant(uow: UnitOfWork, meeting_id: str, entry: ParticipantEntry) -> str:
    """Put somebody at the end of the list; the new id. Raises BadInput without a name, NotFound."""
    meeting = uow.meetings.get(meeting_id)
    participant = Participant(_person(uow, entry))
    _fill(uow, participant, entry)
    meeting.participants.append(participant)
    return participant.id


def add_participants(
    uow: UnitOfWork, meeting_id: str, entries: Sequence[ParticipantEntry]
) -> list[str]:
    """Put several people at the end of the list; somebody known by the same name is that person.

    Raises BadInput when one has no name: then nobody is added.
    """
    people = uow.people.all()  # before the first is added: two of one name are not guessed
    ids: list[str] = []
    for entry in entries:
        known = known_person(people, entry.name)
        person_id = entry.person_id or (known.id if known is not None else None)
        one = ParticipantEntry(person_id, entry.name, entry.agency, entry.position)
        ids.append(add_participant(uow, meeting_id, one))
    return ids


def change_participant(uow: UnitOfWork, participant_id: str, entry: ParticipantEntry) -> None:
    """Another person, agency or post; the times stay. Raises BadInput, NotFound."""
    participant = uow.get(Participant, participant_id)
    participant.person = _person(uow, entry)
    _fill(uow, participant, entry)


def remove_participant(uow: UnitOfWork, meeting_id: str, participant_id: str) -> None:
    """Take somebody off the list; the person stays known. Raises NotFound."""
    participant = uow.get(Participant, participant_id)
    uow.meetings.get(meeting_id).participants.remove(participant)


def record_participant_times(
    uow: UnitOfWork, participant_id: str, arrived_at: datetime | None, left_at: datetime | None
) -> None:
    """When a participant came or left. Raises BadInput when leaving is not after arriving."""
    participant = uow.get(Participant, participant_id)
    check_times(arrived_at, left_at)
    participant.arrived_at, participant.left_at = arrived_at, left_at


def pasted_participants(text: str) -> list[ParticipantEntry]:
    """Rows as Excel and Word copy them: cells between tabs, one person a line.

    A first cell that is only a number is left out. The rest is name, agency and post, or name
    parts, agency: a second cell without a space after a name without surname is the surname.
    Raises BadInput when there is no row.
    """
    rows = [_cells(line) for line in text.splitlines()]
    entries = [_entry(cells) for cells in rows if any(cells)]
    if not entries:
        raise BadInput(
            "ไม่มีรายชื่อในคลิปบอร์ด ให้คัดลอกแถวจาก Excel หรือ Word ก่อน",
            "the clipboard holds no rows; copy them from Excel or Word first",
        )
    return entries


def _cells(line: str) -> list[str]:
    cells = [clean_line(cell).text for cell in line.split("\t")]
    if cells and _is_number(cells[0]):
        del cells[0]
    elif cells:
        cells[0] = _without_number(cells[0])
    return cells


def _is_number(cell: str) -> bool:
    return to_arabic(cell).rstrip(".) ").isdigit()


def _without_number(cell: str) -> str:
    """The name in a cell such as ๑. นายสมมุติ."""
    number, dot, rest = to_arabic(cell).partition(".")
    return cell[len(number) + len(dot) :].strip() if dot and number.isdigit() and rest else cell


def _entry(cells: list[str]) -> ParticipantEntry:
    name, *rest = cells
    if rest and " " not in name and rest[0] and " " not in rest[0] and len(rest) > 1:
        name = f"{name} {rest.pop(0)}"  # titles with given name, and surname, in two columns
    agency, position = (*rest, "", "")[:2]
    return ParticipantEntry(name=name, agency=agency, position=position)


def _person(uow: UnitOfWork, entry: ParticipantEntry) -> Person:
    if entry.person_id is not None:
        return uow.people.get(entry.person_id)
    return new_person(uow, entry.name, clean_line(entry.position).text)


def _fill(uow: UnitOfWork, participant: Participant, entry: ParticipantEntry) -> None:
    participant.position = clean_line(entry.position).text
    participant.agency = agency_called(uow, entry.agency)
    if participant.person.agency is None:
        participant.person.agency = participant.agency
