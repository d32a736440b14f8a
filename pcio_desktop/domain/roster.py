"""ทะเบียนกรรมการ: what a secretary does to the seats of an order, and what looks odd there.

Warnings never block: a roster is typed in the order papers come in, and is wrong for a while.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import combinations

from pcio_desktop.domain.committee import AppointmentOrder, Holder, Seat
from pcio_desktop.domain.errors import RuleBroken
from pcio_desktop.domain.person import Person


class RosterWarningKind(StrEnum):
    """What is odd about a seat."""

    TWO_HOLDERS = "two_holders"
    PERSON_IN_TWO_SEATS = "person_in_two_seats"
    NO_POSITION = "no_position"
    TWICE_IN_ORDER = "twice_in_order"


@dataclass(frozen=True, slots=True)
class RosterWarning:
    """One odd thing about `seat`; `about` is the other seat or the persons it is odd with."""

    kind: RosterWarningKind
    seat: Seat
    about: str = ""


def roster_warnings(order: AppointmentOrder, day: date) -> Iterator[RosterWarning]:
    """Everything odd about the seats of `order` as they stand on `day`."""
    positions: dict[str, Seat] = {}
    for seat in order.seats:
        if not seat.position:
            yield RosterWarning(RosterWarningKind.NO_POSITION, seat)
        elif seat.position in positions:
            yield RosterWarning(RosterWarningKind.TWICE_IN_ORDER, seat, seat.position)
        positions.setdefault(seat.position, seat)
        for one, other in combinations(seat.holders, 2):
            if one.acting == other.acting and _at_once(one, other):
                names = f"{one.person.given} {one.person.surname}, {other.person.given}"
                yield RosterWarning(RosterWarningKind.TWO_HOLDERS, seat, names)
    yield from _people_twice(order, day)


def _people_twice(order: AppointmentOrder, day: date) -> Iterator[RosterWarning]:
    held: dict[str, Seat] = {}
    for seat in order.seats:
        holder = seat.holder_on(day)
        if holder is None:
            continue
        first = held.setdefault(holder.person.id, seat)
        if first is not seat:
            yield RosterWarning(RosterWarningKind.PERSON_IN_TWO_SEATS, seat, first.position)
            yield RosterWarning(RosterWarningKind.PERSON_IN_TWO_SEATS, first, seat.position)


def _at_once(one: Holder, other: Holder) -> bool:
    """Whether there is a day on which both hold the seat."""
    begins = max(one.start or date.min, other.start or date.min)
    ends = min(one.end or date.max, other.end or date.max)
    return begins <= ends


def change_holder(seat: Seat, person: Person, *, start: date | None, acting: bool) -> Holder:
    """Let `person` hold the seat from `start` on; the holder before ends on the day before.

    Without a start the holder before is simply followed, and ends with no date known. Somebody
    acting ends only an earlier acting one: the post may be kept while its holder is away. Raises
    RuleBroken when the holder before begins on `start` or later.
    """
    before = [held for held in seat.holders if held.end is None and held.acting == acting]
    for held in before:
        if start is not None and held.start is not None and held.start >= start:
            raise RuleBroken(
                "วันเริ่มดำรงตำแหน่งต้องหลังวันเริ่มของผู้ดำรงตำแหน่งคนก่อน แก้วันที่ของคนก่อนในประวัติก่อนได้",
                "the new holder must begin after the present one; correct the dates first",
                where=seat.position,
            )
        if start is not None:
            held.end = start - timedelta(days=1)
    if start is None:  # nobody knows since when: the one before gives way
        for held in before:
            seat.holders.remove(held)
    holder = Holder(person, start, acting=acting)
    seat.holders.append(holder)
    return holder


def set_term(seat: Seat, holder: Holder, start: date | None, end: date | None) -> None:
    """Correct the dates of a holder. Raises RuleBroken for an end before the start."""
    if start is not None and end is not None and end < start:
        raise RuleBroken(
            "วันสิ้นสุดอยู่ก่อนวันเริ่ม โปรดตรวจวันที่ทั้งสอง",
            "the end lies before the start; check both dates",
            where=seat.position,
        )
    holder.start, holder.end = start, end


def move_seat(order: AppointmentOrder, seat: Seat, to: int) -> None:
    """Give the seat the place `to` (0 is the first) among those of its order."""
    order.seats.remove(seat)
    order.seats.insert(max(0, min(to, len(order.seats))), seat)


def following_order(
    order: AppointmentOrder, number: str, year: int, dated: date
) -> AppointmentOrder:
    """A new order that begins with the seats and present holders of `order`.

    The seats are new ones, so that meetings held under the old order keep theirs.
    """
    if dated <= order.dated:
        raise RuleBroken(
            "คำสั่งใหม่ต้องลงวันที่หลังคำสั่งเดิม",
            "a new order must be dated after the one it follows",
            where=number,
        )
    seats = [_same_seat(seat, dated) for seat in order.seats]
    return AppointmentOrder(
        number,
        year,
        dated,
        issued_by=order.issued_by,
        signed_by=order.signed_by,
        seat_count=None,
        quorum_rule=order.quorum_rule,
        seats=seats,
    )


def _same_seat(seat: Seat, on: date) -> Seat:
    return Seat(
        seat.position,
        seat.role,
        agency=seat.agency,
        or_representative=seat.or_representative,
        by_name=seat.by_name,
        aliases=seat.aliases,
        holders=[
            Holder(held.person, held.start, held.end, held.acting)
            for held in seat.holders
            if held.end is None or held.end >= on
        ],
    )
