"""The read side: frozen rows for lists and headings, each kind by one statement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, Subquery, bindparam, case, func, select
from sqlalchemy.orm import Session

from pcio_desktop.domain.agenda import AgendaItem
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.ledger import LedgerRow
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.resolution import AssignmentState
from pcio_desktop.domain.rows import CommitteeRow, MeetingRow
from pcio_desktop.domain.settings import CommitteeSettings
from pcio_desktop.storage import search_queries, tables
from pcio_desktop.storage.ledger_query import read_ledger
from pcio_desktop.storage.search_queries import (
    FoundAgency,
    FoundHolder,
    FoundMeeting,
    FoundPerson,
    FoundSeat,
    FoundText,
    FoundWork,
)

_STATES = tuple(AttendanceState)


@dataclass(frozen=True, slots=True)
class ItemCounts:
    """How much stands under an agenda item itself; assignments are those of its resolutions."""

    statements: int
    resolutions: int
    assignments: int


@dataclass(frozen=True, slots=True)
class OpenAssignment:
    """What one owner was asked to do under an item and has not done."""

    item_id: str
    owner: str
    due_date: date | None


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

    def committee_settings(self) -> CommitteeSettings:
        """How the committee does things; as usual while the file holds none."""
        found = self._session.scalar(select(tables.committee.c.settings))
        return found or CommitteeSettings()

    def list_meetings(self) -> list[MeetingRow]:
        """Every meeting with its counts, the newest first."""
        return [_meeting_row(row) for row in self._session.execute(_LIST_MEETINGS)]

    def meeting_row(self, key: str) -> MeetingRow | None:
        """One meeting with its counts; None when there is none with the id `key`."""
        found = self._session.execute(_LIST_MEETINGS.where(tables.meeting.c.id == key)).first()
        return None if found is None else _meeting_row(found)

    def agenda_items(self, meeting_id: str) -> tuple[list[AgendaItem], dict[str, ItemCounts]]:
        """The tree of a meeting without its text, which is only counted; for reading alone."""
        found = self._session.execute(_AGENDA, {"meeting_id": meeting_id}).all()
        items = {
            row.id: AgendaItem(row.title, row.kind, row.own_number, tuple(row.duties), id=row.id)
            for row in found
        }
        counts = {
            row.id: ItemCounts(row.statements, row.resolutions, row.assignments) for row in found
        }
        top: list[AgendaItem] = []
        for row in found:
            above = top if row.parent_id is None else items[row.parent_id].children
            above.append(items[row.id])
        return top, counts

    def meetings_before(self, moment: datetime, most: int) -> list[str]:
        """The ids of the last `most` meetings before a moment, the newest first."""
        column = tables.meeting.c
        query = select(column.id).where(column.scheduled_at < moment)
        newest = query.order_by(
            column.scheduled_at.desc(), column.year.desc(), column.number.desc()
        )
        return list(self._session.scalars(newest.limit(most)))

    def is_live(self, day: date) -> bool:
        """Whether a meeting of that day has no closing time yet."""
        column = tables.meeting.c
        query = select(column.scheduled_at, column.opened_at).where(column.closed_at.is_(None))
        times = self._session.execute(query)
        return any((opened or scheduled).date() == day for scheduled, opened in times)

    def meeting_after(self, moment: datetime) -> str | None:
        """The id of the first meeting after a moment; None when there is none."""
        column = tables.meeting.c
        query = select(column.id).where(column.scheduled_at > moment)
        return self._session.scalars(query.order_by(column.scheduled_at).limit(1)).first()

    def former_places(self, most: int) -> list[str]:
        """Where meetings were held, the place used last first, each once."""
        column = tables.meeting.c
        last = func.max(column.scheduled_at)
        query = select(column.meeting_place).where(column.meeting_place != "")
        named = query.group_by(column.meeting_place).order_by(last.desc()).limit(most)
        return list(self._session.scalars(named))

    def who_signed(self) -> list[str]:
        """The ids of the people who signed minutes, the latest first, each once."""
        signatory, meeting = tables.signatory, tables.meeting
        query = (
            select(signatory.c.person_id)
            .join(meeting, signatory.c.meeting_id == meeting.c.id)
            .group_by(signatory.c.person_id)
            .order_by(func.max(meeting.c.scheduled_at).desc(), signatory.c.person_id)
        )
        return list(self._session.scalars(query))

    def open_assignments(self, item_ids: Collection[str]) -> list[OpenAssignment]:
        """What resolutions on these items asked for and is not done, in the order of the items."""
        assignment, resolution = tables.assignment, tables.resolution
        agency, seat = tables.agency, tables.seat
        joined = (
            assignment.join(resolution, assignment.c.resolution_id == resolution.c.id)
            .outerjoin(agency, assignment.c.agency_id == agency.c.id)
            .outerjoin(seat, assignment.c.seat_id == seat.c.id)
        )
        owner = func.coalesce(agency.c.name, seat.c.position, "")
        query = (
            select(resolution.c.item_id, owner, assignment.c.due_date)
            .select_from(joined)
            .where(resolution.c.item_id.in_(list(item_ids)))
            .where(assignment.c.state != AssignmentState.DONE)
            .order_by(resolution.c.place, assignment.c.place)
        )
        return [OpenAssignment(*row) for row in self._session.execute(query)]

    def assignments_by_owner(self) -> Counter[str]:
        """How many assignments each owner has: `seat:` or `agency:` with the id."""
        column = tables.assignment.c
        found = self._session.execute(
            select(column.seat_id, column.agency_id, func.count()).group_by(
                column.seat_id, column.agency_id
            )
        )
        return Counter({
            f"seat:{seat}" if seat is not None else f"agency:{agency}": count
            for seat, agency, count in found
        })  # fmt: skip

    def open_due_dates(self) -> list[date]:
        """The next day on which each resolution is due that is not done, the earliest first."""
        column = tables.assignment.c
        first = func.min(column.due_date, type_=column.due_date.type)
        found = self._session.scalars(
            select(first)
            .where(column.due_date.is_not(None), column.state != AssignmentState.DONE)
            .group_by(column.resolution_id)
        )
        return sorted(found)

    def ledger(self) -> list[LedgerRow]:
        """Every resolution of the file, the newest meeting first, in the order of its agenda.

        The sentence is what somebody has written; empty where verb and assignments make it.
        """
        return read_ledger(self._session)

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

    def all_seats(self) -> list[FoundSeat]:
        """Every seat as a search tells of it, those of the newest order first."""
        return search_queries.all_seats(self._session)

    def all_holders(self) -> list[FoundHolder]:
        """Who held which seat."""
        return search_queries.all_holders(self._session)

    def all_agencies(self) -> list[FoundAgency]:
        """Every agency as a search tells of it."""
        return search_queries.all_agencies(self._session)

    def work_of(self, owner_ids: Collection[str]) -> list[FoundWork]:
        """How much these seats and agencies were given to do; the busiest first."""
        return search_queries.work_of(self._session, owner_ids)

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
    assignment = tables.assignment
    assignments = (
        select(func.count())
        .select_from(assignment.join(resolution, assignment.c.resolution_id == resolution.c.id))
        .where(resolution.c.item_id == item.c.id)
        .scalar_subquery()
    )
    return (
        select(
            item.c.id,
            item.c.parent_id,
            item.c.title,
            item.c.kind,
            item.c.own_number,
            item.c.duties,
            statements.label("statements"),
            resolutions.label("resolutions"),
            assignments.label("assignments"),
        )
        .where(item.c.id.in_(select(tree.c.id)))
        .order_by(item.c.place, item.c.id)
    )


_AGENDA = _agenda()
