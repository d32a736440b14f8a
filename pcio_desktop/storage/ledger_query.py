"""The ledger read in three statements: items with their meetings, resolutions, assignments."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from pcio_desktop.domain.agenda import ItemKind, outline
from pcio_desktop.domain.content import blocks_text
from pcio_desktop.domain.ledger import LedgerRow
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.resolution_rows import AssignmentRow
from pcio_desktop.storage import tables


@dataclass(slots=True)
class _Item:
    """An agenda item as far as its number needs it; making thousands of mapped ones takes long."""

    id: str
    title: str
    kind: ItemKind
    own_number: int | None
    folded: str
    children: list[_Item] = field(default_factory=list["_Item"])


def read_ledger(session: Session) -> list[LedgerRow]:
    """Every resolution, the newest meeting first, in the order of its agenda.

    The sentence is what somebody has written; empty where verb and assignments make it.
    """
    resolutions = _resolutions(session)
    if not resolutions:
        return []
    assignments = _assignments(session)
    agendas = _agendas(session)
    return [
        _row(resolution, meeting, (item, number), assignments.get(resolution.id, []))
        for meeting in session.execute(_MEETINGS)
        for item, number, _level in outline(agendas.get(meeting.id, []))
        for resolution in resolutions.get(item.id, ())
    ]


def _row(
    resolution: Row[Any],
    meeting: Row[Any],
    entry: tuple[_Item, tuple[int, ...]],
    given: list[AssignmentRow],
) -> LedgerRow:
    item, item_number = entry
    number = MeetingNumber(meeting.number, meeting.year, meeting.running_number, meeting.kind)
    return LedgerRow(
        id=resolution.id,
        meeting_id=meeting.id,
        item_id=item.id,
        meeting_number=number,
        day=(meeting.opened_at or meeting.scheduled_at).date(),
        item_number=item_number,
        title=item.title,
        sentence=blocks_text(resolution.text).strip(),
        verb=resolution.verb,
        assignments=tuple(given),
        searched=f"{item.folded}\n{resolution.folded}",
    )


def _resolutions(session: Session) -> dict[str, list[Any]]:
    """By item, in the order they print."""
    column = tables.resolution.c
    query = select(column.id, column.item_id, column.verb, column.text, column.folded)
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


def _agendas(session: Session) -> dict[str, list[_Item]]:
    """The items of all meetings, without their text, by meeting."""
    column = tables.agenda_item.c
    query = select(
        column.id,
        column.meeting_id,
        column.parent_id,
        column.title,
        column.kind,
        column.own_number,
        column.folded,
    ).order_by(column.place, column.id)
    rows = session.execute(query).all()
    items = {row.id: _Item(row.id, row.title, row.kind, row.own_number, row.folded) for row in rows}
    found: dict[str, list[_Item]] = {}
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
