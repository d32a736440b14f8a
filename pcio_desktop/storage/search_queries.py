"""Where words stand in the whole file: the stored folded texts are searched.

Rows come newest first by their entry into the file; whose meeting is newest is sorted outside.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Row, Table, func, literal_column, select, union_all
from sqlalchemy.orm import Session

from pcio_desktop.domain.content import Blocks
from pcio_desktop.domain.meeting import MeetingNumber
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
    scheduled_at: datetime
    meeting_place: str


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Somebody of the file, with the parts of the name as they are stored."""

    id: str
    prefixes: tuple[str, ...]
    given: str
    surname: str
    position: str


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
        column.scheduled_at, column.meeting_place,
    ).order_by(column.scheduled_at.desc())  # fmt: skip
    return [
        FoundMeeting(
            row.id,
            MeetingNumber(row.number, row.year, row.running_number, row.kind),
            row.scheduled_at,
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
