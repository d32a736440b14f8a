"""The classes of the domain mapped onto the tables, once, when this module is imported.

Lists stay plain lists: `tidy` numbers them and drops what has left them. What SQLAlchemy offers for
both loses things (tried): ordering_list when a slice is assigned, delete-orphan when two parts are
swapped or an item moves from the agenda below another item.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table
from sqlalchemy.orm import (
    QueryableAttribute,
    RelationshipProperty,
    Session,
    attributes,
    class_mapper,
    object_session,
    registry,
    relationship,
)
from sqlalchemy.orm.base import PASSIVE_NO_INITIALIZE

from pcio_desktop.domain.agenda import AgendaItem
from pcio_desktop.domain.attendance import Attendance, Participant
from pcio_desktop.domain.committee import AppointmentOrder, Committee, Holder, Role, Seat
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Signatory, Statement
from pcio_desktop.domain.person import Agency, Person
from pcio_desktop.domain.resolution import Assignment, Dissent, Resolution
from pcio_desktop.storage import tables

Relation = RelationshipProperty[Any]

# owner: its ordered lists of parts
LISTS: Mapping[type, tuple[str, ...]] = {
    Committee: ("roles", "orders"),
    AppointmentOrder: ("seats",),
    Seat: ("holders",),
    Meeting: ("attendance", "participants", "agenda", "signatories"),
    AgendaItem: ("statements", "children", "resolutions"),
    Resolution: ("assignments", "dissents"),
}
_PARTS = frozenset(
    (Role, AppointmentOrder, Seat, Holder, Attendance, Participant, AgendaItem, Signatory,
     Statement, Resolution, Assignment, Dissent)
)  # fmt: skip


def attribute(owner: type, name: str) -> QueryableAttribute[Any]:
    """The mapped attribute `name`, which a type checker sees as a plain field."""
    return class_mapper(owner).all_orm_descriptors[name]  # pyright: ignore[reportReturnType]


def _parts(kind: type, table: Table, by: str) -> Relation:
    """A list of parts that live and die with their owner, in the order of their `place`."""
    return relationship(kind, cascade="all", foreign_keys=[table.c[by]], order_by=[table.c.place])


def _one(kind: type, table: Table, by: str, *, later: bool = False) -> Relation:
    """A reference to one thing that stands for itself."""
    return relationship(kind, foreign_keys=[table.c[by]], post_update=later)


def _map(kind: type, table: Table, **relations: Relation) -> None:
    unmapped = {"folded", tables.VERSION}  # kept up by the connection, not by the mapper
    _registry.map_imperatively(kind, table, properties=relations, exclude_properties=unmapped)


_registry = registry(metadata=tables.metadata)


def _map_committee() -> None:
    _map(Agency, tables.agency)
    _map(Person, tables.person, agency=_one(Agency, tables.person, "agency_id"))
    _map(
        Committee,
        tables.committee,
        roles=_parts(Role, tables.role, "committee_id"),
        orders=_parts(AppointmentOrder, tables.appointment_order, "committee_id"),
    )
    _map(Role, tables.role)
    _map(
        AppointmentOrder,
        tables.appointment_order,
        seats=_parts(Seat, tables.seat, "order_id"),
    )
    _map(
        Seat,
        tables.seat,
        role=_one(Role, tables.seat, "role_id"),
        agency=_one(Agency, tables.seat, "agency_id"),
        holders=_parts(Holder, tables.holder, "seat_id"),
    )
    _map(Holder, tables.holder, person=_one(Person, tables.holder, "person_id"))


def _map_meeting() -> None:
    line, guest = tables.attendance, tables.participant
    _map(
        Meeting,
        tables.meeting,
        order=_one(AppointmentOrder, tables.meeting, "order_id"),
        # The meeting needs its line and the line its meeting: written in a second statement.
        presiding=_one(Attendance, tables.meeting, "presiding_id", later=True),
        attendance=_parts(Attendance, line, "meeting_id"),
        participants=_parts(Participant, guest, "meeting_id"),
        agenda=_parts(AgendaItem, tables.agenda_item, "meeting_id"),
        signatories=_parts(Signatory, tables.signatory, "meeting_id"),
    )
    _map(
        Attendance,
        line,
        seat=_one(Seat, line, "seat_id"),
        person=_one(Person, line, "person_id"),
    )
    _map(
        Participant,
        guest,
        person=_one(Person, guest, "person_id"),
        agency=_one(Agency, guest, "agency_id"),
    )
    _map(Signatory, tables.signatory, person=_one(Person, tables.signatory, "person_id"))


def _map_agenda() -> None:
    _map(
        AgendaItem,
        tables.agenda_item,
        statements=_parts(Statement, tables.statement, "item_id"),
        children=_parts(AgendaItem, tables.agenda_item, "parent_id"),
        resolutions=_parts(Resolution, tables.resolution, "item_id"),
    )
    _map(Statement, tables.statement, seat=_one(Seat, tables.statement, "seat_id"))
    _map(
        Resolution,
        tables.resolution,
        assignments=_parts(Assignment, tables.assignment, "resolution_id"),
        dissents=_parts(Dissent, tables.dissent, "resolution_id"),
    )
    _map(
        Assignment,
        tables.assignment,
        seat=_one(Seat, tables.assignment, "seat_id"),
        agency=_one(Agency, tables.assignment, "agency_id"),
    )
    _map(Dissent, tables.dissent, seat=_one(Seat, tables.dissent, "seat_id"))


_map_committee()
_map_meeting()
_map_agenda()


def tidy(session: Session, *, everything: bool = False) -> None:
    """Before rows are written: number the lists, drop the parts that are in none any more.

    `everything` looks at all that is loaded, also at a list that was only sorted or reversed,
    which SQLAlchemy does not notice.
    """
    changed = session.identity_map.values() if everything else session.dirty
    owners: list[object] = [*session.new, *changed]
    kept: set[object] = set()
    gone: list[object] = []
    for owner in owners:
        state = attributes.instance_state(owner)
        for name in LISTS.get(type(owner), ()):
            parts: list[Any] = state.dict.get(name, [])
            for place, part in enumerate(parts):
                if part.place != place:
                    part.place = place
            kept.update(parts)
            if name in state.committed_state:
                history = attributes.get_history(owner, name, PASSIVE_NO_INITIALIZE)
                gone.extend(history.deleted or ())
    for part in [thing for thing in session.new if type(thing) in _PARTS]:
        if part not in kept:
            session.expunge(part)
    for part in gone:
        if part not in kept and object_session(part) is session:
            session.delete(part)
