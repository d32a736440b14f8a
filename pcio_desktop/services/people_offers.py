"""Whom to offer while somebody types a name: those who came before, then everybody known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pcio_desktop.domain.attendance_rows import PersonOffer
from pcio_desktop.storage.attendance_queries import KnownPerson
from pcio_desktop.storage.unit_of_work import ReadUnit
from pcio_desktop.thai.collation import SortKey, sort_key
from pcio_desktop.thai.names import format_name


def substitutes_for(unit: ReadUnit, meeting_id: str, position: str) -> tuple[PersonOffer, ...]:
    """Who came for the seat of that position before, each once, the newest first.

    A seat of a former order with the same position is the same seat.
    """
    return tuple(_each_once(unit.attendance.substitutes_for(position, meeting_id)))


def former_participants(unit: ReadUnit, meeting_id: str) -> tuple[PersonOffer, ...]:
    """Who attended other meetings as a participant, each once, the newest first."""
    return tuple(_each_once(unit.attendance.former_participants(meeting_id)))


def known_people(unit: ReadUnit) -> tuple[PersonOffer, ...]:
    """Everybody in the file, in the order of the dictionary."""
    offers = _each_once(unit.attendance.known_people())
    return tuple(sorted(offers, key=_place_in_dictionary))


def agency_names(unit: ReadUnit) -> tuple[str, ...]:
    """The agencies known, in the order of the dictionary."""
    return tuple(sorted({agency.name for agency in unit.agencies.all()}, key=sort_key))


def absence_reasons(unit: ReadUnit) -> tuple[str, ...]:
    """The reasons typed before, those of the newest meetings first."""
    return tuple(unit.attendance.absence_reasons())


def _each_once(people: Iterable[KnownPerson]) -> Iterator[PersonOffer]:
    seen: set[str] = set()
    for person in people:
        if person.person_id not in seen:
            seen.add(person.person_id)
            came_on = person.met_on.date() if person.met_on is not None else None
            yield PersonOffer(
                person.person_id, format_name(person.name), person.position, person.agency, came_on
            )


def _place_in_dictionary(offer: PersonOffer) -> SortKey:
    return sort_key(offer.name)
