"""What a secretary does to the seats of an order, and what looks odd there."""

from datetime import date

import pytest

from pcio_desktop.domain.committee import AppointmentOrder, Holder
from pcio_desktop.domain.errors import RuleBroken
from pcio_desktop.domain.roster import (
    RosterWarningKind,
    change_holder,
    following_order,
    move_seat,
    roster_warnings,
    set_term,
)
from tests.builders import a_committee, a_person

TODAY = date(2024, 6, 11)


def kinds(order: AppointmentOrder, day: date = TODAY) -> list[RosterWarningKind]:
    return [warning.kind for warning in roster_warnings(order, day)]


def test_a_new_holder_ends_the_one_before_on_the_day_before() -> None:
    (seat, *_) = a_committee(seats=3).orders[0].seats
    before = seat.holders[0]
    change_holder(seat, a_person(5), start=date(2024, 6, 1), acting=False)
    assert before.end == date(2024, 5, 31)
    holder = seat.holder_on(TODAY)
    assert holder is not None
    assert holder.person.given == a_person(5).given


def test_somebody_acting_leaves_the_holder_in_the_post() -> None:
    (seat, *_) = a_committee(seats=3).orders[0].seats
    acting = change_holder(seat, a_person(5), start=date(2024, 6, 1), acting=True)
    assert seat.holders[0].end is None
    assert seat.holder_on(TODAY) is acting


def test_a_new_holder_cannot_begin_before_the_present_one() -> None:
    (seat, *_) = a_committee(seats=3).orders[0].seats
    with pytest.raises(RuleBroken):
        change_holder(seat, a_person(5), start=date(2020, 1, 1), acting=False)
    assert len(seat.holders) == 1


def test_a_holder_without_a_date_takes_the_place_of_the_present_one() -> None:
    (seat, *_) = a_committee(seats=3).orders[0].seats
    change_holder(seat, a_person(5), start=None, acting=False)
    assert [held.person.given for held in seat.holders] == [a_person(5).given]


def test_a_term_cannot_end_before_it_begins() -> None:
    (seat, *_) = a_committee(seats=3).orders[0].seats
    with pytest.raises(RuleBroken):
        set_term(seat, seat.holders[0], date(2024, 5, 2), date(2024, 5, 1))


def test_seats_are_moved_within_their_order() -> None:
    order = a_committee(seats=4).orders[0]
    first, *_, last = order.seats
    move_seat(order, last, 0)
    assert order.seats[:2] == [last, first]
    move_seat(order, last, 99)
    assert order.seats[-1] is last


def test_two_holders_on_one_day_are_noticed_and_an_acting_one_is_not() -> None:
    order = a_committee(seats=3).orders[0]
    order.seats[0].holders.append(Holder(a_person(6), date(2024, 1, 1), acting=True))
    assert kinds(order) == []
    order.seats[0].holders.append(Holder(a_person(7), date(2024, 1, 1)))
    assert kinds(order) == [RosterWarningKind.TWO_HOLDERS]


def test_one_person_in_two_seats_is_noticed_at_both() -> None:
    order = a_committee(seats=3).orders[0]
    order.seats[1].holders[:] = [Holder(order.seats[0].holders[0].person)]
    assert kinds(order) == [RosterWarningKind.PERSON_IN_TWO_SEATS] * 2


def test_a_seat_without_a_position_and_a_position_twice_are_noticed() -> None:
    order = a_committee(seats=3).orders[0]
    order.seats[0].position = ""
    order.seats[2].position = order.seats[1].position
    assert kinds(order) == [RosterWarningKind.NO_POSITION, RosterWarningKind.TWICE_IN_ORDER]


def test_a_new_order_copies_the_seats_and_leaves_the_old_ones() -> None:
    old = a_committee(seats=3).orders[0]
    old.seats[1].holders[0].end = date(2024, 1, 31)
    new = following_order(old, "3101", 2568, date(2025, 1, 2))
    assert [seat.position for seat in new.seats] == [seat.position for seat in old.seats]
    assert not set(new.seats) & set(old.seats)
    assert new.seats[1].holders == []
    assert new.seats[0].holders[0].person is old.seats[0].holders[0].person
    assert new.quorum_rule == old.quorum_rule


def test_a_new_order_is_dated_after_the_old_one() -> None:
    old = a_committee(seats=3).orders[0]
    with pytest.raises(RuleBroken):
        following_order(old, "1", 2567, old.dated)
