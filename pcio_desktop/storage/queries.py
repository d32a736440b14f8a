"""The read side: frozen rows for lists and headings, each kind by one statement."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row, Select, Subquery, bindparam, case, func, select
from sqlalchemy.orm import Session

from pcio_desktop.domain.agenda import AgendaItem, numbered
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.rows import AgendaRow, CommitteeRow, MeetingRow
from pcio_desktop.domain.settings import CommitteeSettings
from pcio_desktop.storage import search_queries, tables
from pcio_desktop.storage.search_queries import FoundMeeting, FoundPerson, FoundText

_STATES = tuple(AttendanceState)


class Queries:
    """What lists show, read without building the things themselves."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def committee_row(self) -> CommitteeRow | None:
        """The head of the file; None while it holds no committee."""
        column = tables.committee.c
        query = select(column.id, column.name, column.short_name, column.province)
        found = self._session.execute(query).first()
        return None if found is None else CommitteeRow(*found)

    def committee_settings(self) -> CommitteeSettings | None:
        """How the committee does things; None while the file holds none."""
        return self._session.scalar(select(tables.committee.c.settings))

    def list_meetings(self) -> list[MeetingRow]:
        """Every meeting with its counts, the newest first."""
        return [_meeting_row(row) for row in self._session.execute(_LIST_MEETINGS)]

    def meeting_row(self, key: str) -> MeetingRow | None:
        """One meeting with its counts; None when there is none with the id `key`."""
        found = self._session.execute(_LIST_MEETINGS.where(tables.meeting.c.id == key)).first()
        return None if found is None else _meeting_row(found)

    def agenda_rows(self, meeting_id: str) -> list[AgendaRow]:
        """The items of a meeting in reading order; empty when there is no such meeting."""
        found = self._session.execute(_AGENDA, {"meeting_id": meeting_id}).all()
        items = {
            row.id: AgendaItem(row.title, row.kind, row.own_number, id=row.id) for row in found
        }
        counts = {row.id: (row.statements, row.resolutions) for row in found}
        top: list[AgendaItem] = []
        for row in found:
            above = top if row.parent_id is None else items[row.parent_id].children
            above.append(items[row.id])
        return [
            AgendaRow(entry.item.id, entry.number, entry.item.title, *counts[entry.item.id])
            for entry in numbered(top)
        ]

    def item_of_statement(self, key: str) -> str | None:
        """The id of the agenda item a statement stands under; None when there is no such one."""
        column = tables.statement.c
        return self._session.scalar(select(column.item_id).where(column.id == key))

    def found_items(self, folded: str, limit: int) -> list[FoundText]:
        """Agenda items whose title holds the folded words."""
        return search_queries.found_items(self._session, folded, limit)

    def found_statements(self, folded: str, limit: int) -> list[FoundText]:
        """Statements that hold the folded words."""
        return search_queries.found_statements(self._session, folded, limit)

    def found_resolutions(self, folded: str, limit: int) -> list[FoundText]:
        """Resolutions that hold the folded words."""
        return search_queries.found_resolutions(self._session, folded, limit)

    def titles_and_meetings(self, item_ids: Collection[str]) -> dict[str, tuple[str, str]]:
        """Of each agenda item its title and the id of its meeting."""
        return search_queries.titles_and_meetings(self._session, item_ids)

    def all_meetings(self) -> list[FoundMeeting]:
        """Every meeting as a search tells of it, the newest first."""
        return search_queries.all_meetings(self._session)

    def all_people(self) -> list[FoundPerson]:
        """Everybody of the file as a search tells of them."""
        return search_queries.all_people(self._session)

    def last_meetings(self, person_ids: Sequence[str]) -> dict[str, str]:
        """Of each person the newest meeting attended."""
        return search_queries.last_meetings(self._session, person_ids)


def _attendance_counts() -> Subquery:
    column = tables.attendance.c
    counts = [
        func.sum(case((column.state == state, 1), else_=0)).label(state.value) for state in _STATES
    ]
    return select(column.meeting_id, *counts).group_by(column.meeting_id).subquery("lines")


def _participant_counts() -> Subquery:
    column = tables.participant.c
    count = func.count().label("participants")
    return select(column.meeting_id, count).group_by(column.meeting_id).subquery("guests")


def _list_meetings() -> Select[*tuple[Any, ...]]:
    column, lines, guests = tables.meeting.c, _attendance_counts(), _participant_counts()
    counts = [func.coalesce(lines.c[state.value], 0).label(f"n_{state.value}") for state in _STATES]
    return (
        select(
            column.id,
            column.number,
            column.year,
            column.running_number,
            column.kind,
            column.scheduled_at,
            column.meeting_place,
            column.mode,
            column.state,
            *counts,
            func.coalesce(guests.c.participants, 0).label("n_participants"),
        )
        .outerjoin(lines, lines.c.meeting_id == column.id)
        .outerjoin(guests, guests.c.meeting_id == column.id)
        .order_by(
            column.scheduled_at.desc(), column.year.desc(), column.number.desc(), column.id.desc()
        )
    )


_LIST_MEETINGS = _list_meetings()


def _meeting_row(row: Row[Any]) -> MeetingRow:
    return MeetingRow(
        id=row.id,
        number=MeetingNumber(row.number, row.year, row.running_number, row.kind),
        scheduled_at=row.scheduled_at,
        meeting_place=row.meeting_place,
        mode=row.mode,
        state=row.state,
        in_person=row.n_in_person,
        represented=row.n_represented,
        absent=row.n_absent,
        vacant=row.n_vacant,
        unrecorded=row.n_unrecorded,
        participants=row.n_participants,
    )


def _agenda() -> Select[*tuple[Any, ...]]:
    item, statement, resolution = tables.agenda_item, tables.statement, tables.resolution
    tree = (
        select(item.c.id)
        .where(item.c.meeting_id == bindparam("meeting_id"))
        .cte("tree", recursive=True)
    )
    tree = tree.union_all(select(item.c.id).where(item.c.parent_id == tree.c.id))
    statements = select(func.count()).where(statement.c.item_id == item.c.id).scalar_subquery()
    resolutions = select(func.count()).where(resolution.c.item_id == item.c.id).scalar_subquery()
    return (
        select(
            item.c.id,
            item.c.parent_id,
            item.c.title,
            item.c.kind,
            item.c.own_number,
            statements.label("statements"),
            resolutions.label("resolutions"),
        )
        .where(item.c.id.in_(select(tree.c.id)))
        .order_by(item.c.place, item.c.id)
    )


_AGENDA = _agenda()
