"""People and agencies by the names people type: the one that is known, else a new one."""

from __future__ import annotations

from collections.abc import Iterable

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.person import Agency, Person
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.thai.names import parse_name
from pcio_desktop.thai.normalise import clean_line, duplicate_key


def known_person(people: Iterable[Person], text: str) -> Person | None:
    """The one of `people` with exactly this name; None where nobody has it, or several do."""
    name = parse_name(text)
    found = [person for person in people if person.name == name]
    return found[0] if len(found) == 1 else None


def person_called(uow: UnitOfWork, text: str) -> Person:
    """The one person of the file with exactly this name, else a new one.

    Raises BadInput without a name.
    """
    return known_person(uow.people.all(), text) or new_person(uow, text)


def new_person(uow: UnitOfWork, text: str, position: str = "") -> Person:
    """Somebody met for the first time. Raises BadInput without a name."""
    name = parse_name(text)
    if not name.given:
        raise BadInput(
            "โปรดพิมพ์ชื่อ เช่น นายสมมุติ ใจทดสอบ",
            "type a name, for example Mr. Sommut Chaithotsop",
        )
    person = Person(given=name.given, position=position)
    person.rename(name)
    uow.people.add(person)
    return person


def agency_called(uow: UnitOfWork, text: str) -> Agency | None:
    """The agency of that name or short name, else a new one; None for an empty name."""
    name = clean_line(text).text
    if not name:
        return None
    key = duplicate_key(name)
    for known in uow.agencies.all():
        if key in {duplicate_key(one) for one in (known.name, known.short_name) if one}:
            return known
    agency = Agency(name)
    uow.agencies.add(agency)
    return agency
