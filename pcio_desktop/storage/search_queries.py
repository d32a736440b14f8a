"""Where words stand in the whole file: the stored folded texts are searched.

Rows come newest first by their entry into the file; whose meeting is newest is sorted outside.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Column, Row, Table, case, func, literal_column, or_, select, union_all
from sqlalchemy.orm import Session

from pcio_desktop.domain.content import Blocks
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.resolution import AssignmentState
from pcio_desktop.storage import tables


@dataclass(frozen=True, slots=True)
class FoundText:
    """A thing whose folded text holds the words; `blocks` is what it says, `label` its head."""

    key: str
    item_id: str
    label: str
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class FoundMeeting:
    """A meeting, as far as a search tells of it."""

    id: str
    number: MeetingNumber
    meeting_place: str


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Somebody of the file, with the parts of the name as they are stored."""

    id: str
    prefixes: tuple[str, ...]
    given: str
    surname: str
    position: str


@dataclass(frozen=True, slots=True)
class FoundSeat:
    """A seat with the words it goes by; of a former order where no later one has it."""

    id: str
    position: str
    aliases: tuple[str, ...]
    agency: str
    agency_short: str


@dataclass(frozen=True, slots=True)
class FoundHolder:
    """Who held a seat from when to when; no end for who holds it."""

    seat_id: str
    person_id: str
    held_until: date | None


@dataclass(frozen=True, slots=True)
class FoundAgency:
    """An agency with the words it goes by."""

    id: str
    name: str
    short_name: str


@dataclass(frozen=True, slots=True)
class FoundWork:
    """How much a seat or an agency was given to do, and how much of it is not done."""

    owner_id: str
    given: int
    waiting: int


def found_statements(session: Session, folded: str, limit: int) -> list[FoundText]:
    """Statements that hold the folded words."""
    column = tables.statement.c
    wanted = (column.id, column.item_id, column.speaker, column.blocks)
    return [FoundText(*row) for row in _hits(session, tables.statement, wanted, folded, limit)]


def found_resolutions(session: Session, folded: str, limit: int) -> list[FoundText]:
    """Resolutions that hold the folded words."""
    column = tables.resolution.c
    wanted = (column.id, column.item_id, column.verb, column.text)
    return [FoundText(*row) for row in _hits(session, tables.resolution, wanted, folded, limit)]


def found_items(session: Session, folded: str, limit: int) -> list[FoundText]:
    """Agenda items whose title holds the folded words."""
    column = tables.agenda_item.c
    wanted = (column.id, column.title)
    rows = _hits(session, tables.agenda_item, wanted, folded, limit)
    return [FoundText(row.id, row.id, row.title, ()) for row in rows]


def _hits(
    session: Session, table: Table, wanted: Sequence[Column[Any]], folded: str, limit: int
) -> Sequence[Row[Any]]:
    query = (
        select(*wanted)
        .where(func.instr(table.c.folded, folded) > 0)
        .order_by(literal_column(f"{table.name}.rowid").desc())
        .limit(limit)
    )
    return session.execute(query).all()


def titles_and_meetings(session: Session, item_ids: Collection[str]) -> dict[str, tuple[str, str]]:
    """Of each agenda item its title and the id of its meeting, however deep it stands."""
    item = tables.agenda_item.c
    base = select(item.id.label("start"), item.title, item.parent_id, item.meeting_id).where(
        item.id.in_(item_ids)
    )
    up = base.cte("up", recursive=True)
    above = tables.agenda_item.alias("above")
    up = up.union_all(
        select(up.c.start, up.c.title, above.c.parent_id, above.c.meeting_id).where(
            above.c.id == up.c.parent_id
        )
    )
    found = select(up.c.start, up.c.title, up.c.meeting_id).where(up.c.meeting_id.is_not(None))
    return {row.start: (row.title, row.meeting_id) for row in session.execute(found)}


def all_meetings(session: Session) -> list[FoundMeeting]:
    """Every meeting, the newest first."""
    column = tables.meeting.c
    query = select(
        column.id, column.number, column.year, column.running_number, column.kind,
        column.meeting_place,
    ).order_by(column.scheduled_at.desc())  # fmt: skip
    return [
        FoundMeeting(
            row.id,
            MeetingNumber(row.number, row.year, row.running_number, row.kind),
            row.meeting_place,
        )
        for row in session.execute(query)
    ]


def all_people(session: Session) -> list[FoundPerson]:
    """Everybody of the file."""
    column = tables.person.c
    query = select(column.id, column.prefixes, column.given, column.surname, column.position)
    return [FoundPerson(*row) for row in session.execute(query)]


def last_meetings(session: Session, person_ids: Sequence[str]) -> dict[str, str]:
    """Of each person the newest meeting attended; those who attended none are left out."""
    line, guest, meeting = tables.attendance.c, tables.participant.c, tables.meeting.c
    came = union_all(
        select(line.person_id, line.meeting_id).where(line.person_id.in_(person_ids)),
        select(guest.person_id, guest.meeting_id).where(guest.person_id.in_(person_ids)),
    ).subquery("came")
    # SQLite takes the other columns of a row with the greatest value from that same row.
    query = (
        select(came.c.person_id, came.c.meeting_id, func.max(meeting.scheduled_at))
        .join(tables.meeting, meeting.id == came.c.meeting_id)
        .group_by(came.c.person_id)
    )
    return {row.person_id: row.meeting_id for row in session.execute(query)}


def all_seats(session: Session) -> list[FoundSeat]:
    """Every seat of every order, the newest order first."""
    seat, order, agency = tables.seat.c, tables.appointment_order.c, tables.agency.c
    query = (
        select(
            seat.id,
            seat.position,
            seat.aliases,
            func.coalesce(agency.name, ""),
            func.coalesce(agency.short_name, ""),
        )
        .join(tables.appointment_order, order.id == seat.order_id)
        .outerjoin(tables.agency, agency.id == seat.agency_id)
        .order_by(order.dated.desc(), seat.place)
    )
    return [FoundSeat(*row) for row in session.execute(query)]


def all_holders(session: Session) -> list[FoundHolder]:
    """Who held which seat, those of one seat in their order."""
    column = tables.holder.c
    query = select(column.seat_id, column.person_id, column.end).order_by(
        column.seat_id, column.place
    )
    return [FoundHolder(*row) for row in session.execute(query)]


def all_agencies(session: Session) -> list[FoundAgency]:
    """Every agency of the file."""
    column = tables.agency.c
    query = select(column.id, column.name, column.short_name)
    return [FoundAgency(*row) for row in session.execute(query)]


def work_of(session: Session, owner_ids: Collection[str]) -> list[FoundWork]:
    """What these seats and agencies were given to do; those that were given nothing are left out.

    The busiest come first.
    """
    column = tables.assignment.c
    owner = func.coalesce(column.seat_id, column.agency_id)
    given = func.count()
    query = (
        select(owner, given, func.sum(case((column.state == AssignmentState.DONE, 0), else_=1)))
        .where(or_(column.seat_id.in_(owner_ids), column.agency_id.in_(owner_ids)))
        .group_by(owner)
        .order_by(given.desc())
    )
    return [FoundWork(*row) for row in session.execute(query)]
