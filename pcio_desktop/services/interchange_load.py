"""An interchange document into the file: committee, orders, seats, holders, people, agencies.

Things in the document are added or brought up to date by their keys; nothing is removed here.
Meetings are read by `interchange_meetings`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from pcio_desktop.domain.committee import AppointmentOrder, Committee, Holder, Role, Seat
from pcio_desktop.domain.person import Agency, Person
from pcio_desktop.domain.settings import HEADING_TOKENS, unknown_tokens
from pcio_desktop.services import interchange_fields as form
from pcio_desktop.services.interchange_things import Json, Things, derived_key, replace_list
from pcio_desktop.storage.unit_of_work import UnitOfWork

Thing = TypeVar("Thing")


def remember_file(things: Things, uow: UnitOfWork) -> Committee | None:
    """Make known what the file already holds, meetings apart; returns its committee."""
    things.remember(*uow.agencies.all(), *uow.people.all())
    committee = uow.committees.only()
    if committee is not None:
        things.remember(committee, *committee.roles, *committee.orders)
        for order in committee.orders:
            things.remember_owned(order, *order.seats)
            for seat in order.seats:
                things.remember_owned(seat, *seat.holders)
    return committee


def load_people(things: Things, uow: UnitOfWork, document: Json) -> None:
    """Agencies first, then people, who refer to them."""
    for place, data in enumerate(document.get("agencies", [])):
        path = f"$.agencies[{place}]"
        new = things.find(Agency, data["key"]) is None
        values = things.values(Agency, data, form.AGENCY, path)
        agency = things.make(Agency, data["key"], values, path)
        if new:
            uow.agencies.add(agency)
    for place, data in enumerate(document.get("people", [])):
        path = f"$.people[{place}]"
        new = things.find(Person, data["key"]) is None
        values = things.values(Person, data, form.PERSON, path)
        values["agency"] = things.refer(Agency, data, "agency", path)
        person = things.make(Person, data["key"], values, path)
        if new:
            uow.people.add(person)


def load_committee(
    things: Things, uow: UnitOfWork, data: Json, present: Committee | None
) -> Committee:
    """The committee of the document. Raises BadInput when `present`, the file's, is another one."""
    if present is not None and present.id != data["key"]:
        raise things.refuse(
            "$.committee.key",
            f"แฟ้มนี้เป็นของ {present.name} แฟ้มหนึ่งเก็บได้คณะกรรมการเดียว ให้นำเข้าเป็นแฟ้มใหม่",
            "the file holds another committee; import into a new file",
        )
    values = things.values(Committee, data, form.COMMITTEE, "$.committee")
    unknown = ", ".join(unknown_tokens(values["settings"].heading))
    if unknown:
        known = ", ".join(sorted(HEADING_TOKENS))
        raise things.refuse(
            "$.committee.settings.heading",
            f"ไม่รู้จักคำในวงเล็บปีกกา {unknown} (ใช้ได้: {known})",
            f"unknown token {unknown} (there are: {known})",
        )
    committee = things.make(Committee, data["key"], values, "$.committee")
    if present is None:
        uow.committees.add(committee)
    roles = [
        _role(things, entry, f"$.committee.roles[{place}]")
        for place, entry in enumerate(data.get("roles", []))
    ]
    replace_list(committee.roles, _with_rest(roles, committee.roles))
    orders = [
        _order(things, entry, f"$.committee.orders[{place}]")
        for place, entry in enumerate(data.get("orders", []))
    ]
    replace_list(committee.orders, _with_rest(orders, committee.orders))
    return committee


def _with_rest(given: list[Thing], present: Iterable[Thing]) -> list[Thing]:
    """`given`, then what the file has besides: an import never removes a seat or an order."""
    ids = {id(thing) for thing in given}
    return [*given, *(thing for thing in present if id(thing) not in ids)]


def _role(things: Things, data: Json, path: str) -> Role:
    return things.make(Role, data["key"], things.values(Role, data, form.ROLE, path), path)


def _order(things: Things, data: Json, path: str) -> AppointmentOrder:
    values = things.values(AppointmentOrder, data, form.ORDER, path)
    order = things.make(AppointmentOrder, data["key"], values, path)
    seats = [
        _seat(things, entry, f"{path}.seats[{place}]", order)
        for place, entry in enumerate(data["seats"])
    ]
    replace_list(order.seats, _with_rest(seats, order.seats))
    return order


def _seat(things: Things, data: Json, path: str, order: AppointmentOrder) -> Seat:
    things.check_owner(Seat, data["key"], order, path)
    values = things.values(Seat, data, form.SEAT, path)
    values["role"] = things.refer(Role, data, "role", path)
    values["agency"] = things.refer(Agency, data, "agency", path)
    seat = things.make(Seat, data["key"], values, path)
    holders = [
        _holder(things, entry, f"{path}.holders[{place}]", seat, place)
        for place, entry in enumerate(data.get("holders", []))
    ]
    replace_list(seat.holders, _with_rest(holders, seat.holders))
    return seat


def _holder(things: Things, data: Json, path: str, seat: Seat, place: int) -> Holder:
    key = data.get("key", derived_key(seat.id, "holders", place))
    things.check_owner(Holder, key, seat, path)
    values = things.values(Holder, data, form.HOLDER, path)
    values["person"] = things.refer(Person, data, "person", path)
    if values["start"] and values["end"] and values["end"] < values["start"]:
        raise things.refuse(f"{path}.end", "วันสิ้นสุดอยู่ก่อนวันเริ่ม", "ends before it starts")
    return things.make(Holder, key, values, path)
