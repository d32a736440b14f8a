"""Reading about attendance without building things: what is recorded, and who came before."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Row, bindparam, null, select
from sqlalchemy.orm import Session

from pcio_desktop.domain.attendance import AttendanceState, LetterOfAuthority
from pcio_desktop.storage import tables
from pcio_desktop.thai.names import PersonName


class RecordedLine(NamedTuple):
    """What the file says of one seat at a meeting."""

    id: str
    seat_id: str
    state: AttendanceState
    person_id: str | None
    position: str
    letter_of_authority: LetterOfAuthority | None
    absence_reason: str
    arrived_at: datetime | None
    left_at: datetime | None


class RecordedParticipant(NamedTuple):
    """What the file says of one participant."""

    id: str
    person_id: str
    agency_id: str | None
    position: str
    arrived_at: datetime | None
    left_at: datetime | None


class KnownPerson(NamedTuple):
    """Somebody in the file, with the agency's name; `met_on` where a meeting is asked about."""

    person_id: str
    name: PersonName
    position: str
    agency: str
    met_on: datetime | None = None


class AttendanceQueries:
    """The attendance of meetings, each answer by one statement."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def recorded_lines(self, meeting_id: str) -> list[RecordedLine]:
        """The lines of a meeting in their order."""
        found = self._session.execute(_LINES, {"meeting_id": meeting_id})
        return [RecordedLine(*row) for row in found]

    def recorded_participants(self, meeting_id: str) -> list[RecordedParticipant]:
        """The participants of a meeting in their order."""
        found = self._session.execute(_PARTICIPANTS, {"meeting_id": meeting_id})
        return [RecordedParticipant(*row) for row in found]

    def substitutes_for(self, position: str, besides: str = "") -> list[KnownPerson]:
        """Who came for a seat of that position, also under former orders, the newest first.

        The meeting `besides` is left out; somebody who came often stands there often.
        """
        given = {"position": position, "besides": besides}
        return [_known(row) for row in self._session.execute(_SUBSTITUTES, given)]

    def former_participants(self, besides: str) -> list[KnownPerson]:
        """Who came as a participant, the newest first; the meeting `besides` is left out."""
        return [_known(row) for row in self._session.execute(_FORMER, {"besides": besides})]

    def known_people(self) -> list[KnownPerson]:
        """Everybody in the file."""
        return [_known(row) for row in self._session.execute(_KNOWN)]

    def absence_reasons(self) -> list[str]:
        """The reasons of absence ever typed, those of the newest meetings first, each once."""
        return list(dict.fromkeys(self._session.scalars(_REASONS)))


_line, _guest, _meeting = tables.attendance.c, tables.participant.c, tables.meeting.c
_person, _agency, _seat = tables.person.c, tables.agency.c, tables.seat.c

_LINES = (
    select(
        _line.id,
        _line.seat_id,
        _line.state,
        _line.person_id,
        _line.position,
        _line.letter_of_authority,
        _line.absence_reason,
        _line.arrived_at,
        _line.left_at,
    )
    .where(_line.meeting_id == bindparam("meeting_id"))
    .order_by(_line.place)
)
_PARTICIPANTS = (
    select(
        _guest.id,
        _guest.person_id,
        _guest.agency_id,
        _guest.position,
        _guest.arrived_at,
        _guest.left_at,
    )
    .where(_guest.meeting_id == bindparam("meeting_id"))
    .order_by(_guest.place)
)
_NAME = (_person.id, _person.prefixes, _person.given, _person.middle, _person.surname,
         _person.suffix)  # fmt: skip
_SUBSTITUTES = (
    select(*_NAME, _line.position, _agency.name.label("agency"), _meeting.scheduled_at)
    .select_from(tables.attendance)
    .join(tables.seat, _seat.id == _line.seat_id)
    .join(tables.meeting, _meeting.id == _line.meeting_id)
    .join(tables.person, _person.id == _line.person_id)
    .outerjoin(tables.agency, _agency.id == _person.agency_id)
    .where(
        _line.state == AttendanceState.REPRESENTED,
        _seat.position == bindparam("position"),
        _meeting.id != bindparam("besides"),
    )
    .order_by(_meeting.scheduled_at.desc())
)
_FORMER = (
    select(*_NAME, _guest.position, _agency.name.label("agency"), _meeting.scheduled_at)
    .select_from(tables.participant)
    .join(tables.meeting, _meeting.id == _guest.meeting_id)
    .join(tables.person, _person.id == _guest.person_id)
    .outerjoin(tables.agency, _agency.id == _guest.agency_id)
    .where(_meeting.id != bindparam("besides"))
    .order_by(_meeting.scheduled_at.desc(), _guest.place)
)
_KNOWN = select(
    *_NAME, _person.position, _agency.name.label("agency"), null().label("scheduled_at")
).outerjoin(tables.agency, _agency.id == _person.agency_id)
_REASONS = (
    select(_line.absence_reason)
    .join(tables.meeting, _meeting.id == _line.meeting_id)
    .where(_line.state == AttendanceState.ABSENT, _line.absence_reason != "")
    .order_by(_meeting.scheduled_at.desc(), _line.place)
)


def _known(row: Row[*tuple[Any, ...]]) -> KnownPerson:
    name = PersonName(tuple(row.prefixes), row.given, row.middle, row.surname, row.suffix)
    return KnownPerson(row.id, name, row.position, row.agency or "", row.scheduled_at)
