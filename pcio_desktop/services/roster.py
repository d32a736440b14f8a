"""ทะเบียนกรรมการ, the read side: orders, seats, holders and the people known to the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from pcio_desktop.domain.committee import AppointmentOrder, Committee, Holder, Seat
from pcio_desktop.domain.errors import NotFound, RuleBroken
from pcio_desktop.domain.person import Person
from pcio_desktop.domain.roster import roster_warnings
from pcio_desktop.services.roster_rows import (
    HolderRow,
    OrderRow,
    PersonRow,
    RoleRow,
    SeatDetail,
    SeatRow,
    SeatWarning,
    SubstituteRow,
)
from pcio_desktop.storage.unit_of_work import ReadUnit
from pcio_desktop.thai.collation import sort_key
from pcio_desktop.thai.names import format_name


def list_orders(unit: ReadUnit) -> list[OrderRow]:
    """The appointment orders, the newest first. Empty in a file without a committee."""
    committee = unit.committees.only()
    if committee is None:
        return []
    used = [meeting.order.id for meeting in unit.meetings.all()]
    orders = sorted(committee.orders, key=lambda order: (order.dated, order.place), reverse=True)
    return [_order_row(order, used.count(order.id)) for order in orders]


def list_roles(unit: ReadUnit) -> list[RoleRow]:
    """The roles of the committee, in its own order."""
    committee = unit.committees.only()
    roles = committee.roles if committee is not None else []
    return [RoleRow(role.id, role.name) for role in roles]


def list_seats(unit: ReadUnit, order_id: str, day: date) -> list[SeatRow]:
    """The seats of an order as they stand on `day`, in the order's order. Raises NotFound."""
    return _seat_rows(unit.get(AppointmentOrder, order_id), day)


def seat_detail(unit: ReadUnit, seat_id: str, day: date) -> SeatDetail:
    """Everything about one seat as it stands on `day`. Raises NotFound."""
    order, seat = find_seat(unit, seat_id)
    row = next(row for row in _seat_rows(order, day) if row.id == seat_id)
    holder = seat.holder_on(day)
    history = sorted(seat.holders, key=lambda held: held.start or date.min, reverse=True)
    return SeatDetail(
        row=row,
        role_id=seat.role.id,
        agency=seat.agency.name if seat.agency is not None else "",
        by_name=seat.by_name,
        aliases=tuple(seat.aliases),
        person=person_row(holder.person) if holder is not None else None,
        usual_start=_usual_start(unit, order, seat, day),
        holders=tuple(_holder_row(held, held is holder) for held in history),
        substitutes=tuple(_substitutes(unit, seat.position)),
    )


def list_people(unit: ReadUnit) -> list[PersonRow]:
    """Everybody known to the file, in the order of a Thai dictionary."""
    rows = [person_row(person) for person in unit.people.all()]
    return sorted(rows, key=lambda row: sort_key(row.name))


def list_agencies(unit: ReadUnit) -> list[str]:
    """The names of the agencies known to the file, in the order of a Thai dictionary."""
    return sorted({agency.name for agency in unit.agencies.all()}, key=sort_key)


def find_seat(unit: ReadUnit, seat_id: str) -> tuple[AppointmentOrder, Seat]:
    """The seat with that id and the order it belongs to. Raises NotFound."""
    for order in committee_of(unit).orders:
        for seat in order.seats:
            if seat.id == seat_id:
                return order, seat
    raise NotFound("ไม่พบตำแหน่งนี้ในแฟ้ม", "no such seat in the file")


def order_in_force(unit: ReadUnit, day: date) -> AppointmentOrder:
    """The order of the committee on a day. Raises NotFound without a committee, RuleBroken."""
    order = committee_of(unit).order_on(day)
    if order is None:
        raise RuleBroken(
            "วันที่นี้ยังไม่มีคำสั่งแต่งตั้งคณะกรรมการใช้บังคับ โปรดตรวจวันที่ หรือเพิ่มคำสั่งในหน้ากรรมการ",
            "no appointment order is in force on this day: check the day, or add the order",
        )
    return order


def committee_of(unit: ReadUnit) -> Committee:
    """The committee of the file. Raises NotFound for a file without one."""
    committee = unit.committees.only()
    if committee is None:
        raise NotFound("แฟ้มนี้ยังไม่มีคณะกรรมการ", "the file has no committee yet")
    return committee


def person_row(person: Person) -> PersonRow:
    """A person as the editor shows it."""
    return PersonRow(
        person.id,
        format_name(person.name),
        person.position,
        person.position_with_level,
        person.agency.name if person.agency is not None else "",
    )


def _usual_start(unit: ReadUnit, order: AppointmentOrder, seat: Seat, day: date) -> date:
    """The date of the order that names the holder; `day` for whoever follows under the order.

    Somebody follows where the order itself has a holder already, by the dates or because a meeting
    was held with one.
    """
    under_it = [held for held in seat.holders if held.end is None or held.end >= order.dated]
    dated = any(held.end or (held.start or date.min) >= order.dated for held in under_it)
    met = any(meeting.order is order for meeting in unit.meetings.all())
    return day if dated or (under_it and met) else order.dated


def _order_row(order: AppointmentOrder, meetings: int) -> OrderRow:
    return OrderRow(
        id=order.id,
        number=order.number,
        year=order.year,
        dated=order.dated,
        issued_by=order.issued_by,
        signed_by=order.signed_by,
        seat_count=order.seat_count,
        quorum_rule=order.quorum_rule,
        seats=len(order.seats),
        members=sum(1 for seat in order.seats if seat.role.is_member),
        meetings=meetings,
    )


def _seat_rows(order: AppointmentOrder, day: date) -> list[SeatRow]:
    odd: dict[str, list[SeatWarning]] = {}
    for warning in roster_warnings(order, day):
        odd.setdefault(warning.seat.id, []).append(SeatWarning(warning.kind, warning.about))
    return [
        _seat_row(seat, number, day, odd.get(seat.id, ()))
        for number, seat in enumerate(order.seats, start=1)
    ]


def _seat_row(seat: Seat, number: int, day: date, warnings: Iterable[SeatWarning]) -> SeatRow:
    holder = seat.holder_on(day)
    return SeatRow(
        id=seat.id,
        number=number,
        position=seat.position,
        role=seat.role.name,
        holder=format_name(holder.person.name) if holder is not None else "",
        since=holder.start if holder is not None else None,
        acting=holder is not None and holder.acting,
        or_representative=seat.or_representative,
        warnings=tuple(warnings),
    )


def _holder_row(holder: Holder, current: bool) -> HolderRow:
    name = format_name(holder.person.name)
    return HolderRow(
        holder.id, holder.person.id, name, holder.start, holder.end, holder.acting, current
    )


def _substitutes(unit: ReadUnit, position: str) -> Iterator[SubstituteRow]:
    """Who came for a seat of that position, under former orders too, the latest first."""
    came = unit.attendance.substitutes_for(position)
    times = Counter(one.person_id for one in came)
    for one in came:
        if count := times.pop(one.person_id, 0):
            assert one.met_on is not None, "somebody who came did so at a meeting"
            yield SubstituteRow(format_name(one.name), one.position, one.met_on.date(), count)
