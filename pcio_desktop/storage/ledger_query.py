"""The ledger read in three statements: items with their meetings, resolutions, assignments."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from pcio_desktop.domain.agenda import AgendaItem, NumberedItem, numbered
from pcio_desktop.domain.content import blocks_text
from pcio_desktop.domain.ledger import LedgerRow
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.resolution_rows import AssignmentRow
from pcio_desktop.storage import tables


def read_ledger(session: Session) -> list[LedgerRow]:
    """Every resolution, the newest meeting first, in the order of its agenda."""
    resolutions = _resolutions(session)
    if not resolutions:
        return []
    assignments = _assignments(session)
    agendas = _agendas(session)
    return [
        _row(resolution, meeting, entry, assignments.get(resolution.id, []))
        for meeting in session.execute(_MEETINGS)
        for entry in numbered(agendas.get(meeting.id, []))
        for resolution in resolutions.get(entry.item.id, ())
    ]


def _row(
    resolution: Row[Any], meeting: Row[Any], entry: NumberedItem, given: list[AssignmentRow]
) -> LedgerRow:
    sentence = blocks_text(resolution.text).strip() or resolution.verb
    if not sentence and given:
        sentence = given[0].task
    number = MeetingNumber(meeting.number, meeting.year, meeting.running_number, meeting.kind)
    return LedgerRow(
        id=resolution.id,
        meeting_id=meeting.id,
        item_id=entry.item.id,
        meeting_number=number,
        day=(meeting.opened_at or meeting.scheduled_at).date(),
        item_number=entry.number,
        title=entry.item.title,
        sentence=sentence,
        assignments=tuple(given),
    )


def _resolutions(session: Session) -> dict[str, list[Any]]:
    """By item, in the order they print."""
    column = tables.resolution.c
    query = select(column.id, column.item_id, column.verb, column.text)
    found: dict[str, list[Any]] = {}
    for row in session.execute(query.order_by(column.place, column.id)):
        found.setdefault(row.item_id, []).append(row)
    return found


def _assignments(session: Session) -> dict[str, list[AssignmentRow]]:
    """By resolution, in their order."""
    column, seat, agency = tables.assignment.c, tables.seat, tables.agency
    query = (
        select(tables.assignment, seat.c.position, agency.c.name)
        .outerjoin(seat, seat.c.id == column.seat_id)
        .outerjoin(agency, agency.c.id == column.agency_id)
        .order_by(column.place, column.id)
    )
    found: dict[str, list[AssignmentRow]] = {}
    for row in session.execute(query):
        given = AssignmentRow(
            id=row.id,
            part=row.part,
            owner=row.name if row.name is not None else row.position or "",
            task=row.task,
            due_date=row.due_date,
            state=row.state,
            done_on=row.done_on,
            report=row.report,
        )
        found.setdefault(row.resolution_id, []).append(given)
    return found


def _agendas(session: Session) -> dict[str, list[AgendaItem]]:
    """The items of all meetings, without their text, by meeting."""
    column = tables.agenda_item.c
    query = select(
        column.id, column.meeting_id, column.parent_id, column.title, column.kind, column.own_number
    ).order_by(column.place, column.id)
    rows = session.execute(query).all()
    items = {row.id: AgendaItem(row.title, row.kind, row.own_number, id=row.id) for row in rows}
    found: dict[str, list[AgendaItem]] = {}
    for row in rows:
        item = items[row.id]
        if row.parent_id is None:
            found.setdefault(row.meeting_id, []).append(item)
        else:
            items[row.parent_id].children.append(item)
    return found


_MEETINGS = select(tables.meeting).order_by(
    tables.meeting.c.scheduled_at.desc(),
    tables.meeting.c.year.desc(),
    tables.meeting.c.number.desc(),
    tables.meeting.c.id.desc(),
)
