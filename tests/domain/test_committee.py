"""Seats, holders over time and the order in force."""

from datetime import date

from pcio_desktop.domain.committee import AppointmentOrder, Committee, Holder, Role, Seat
from pcio_desktop.domain.person import Person

ROLE = Role("กรรมการ")


def test_seat_keeps_the_history_of_its_holders() -> None:
    first, second = Person("สมมติ"), Person("สมบูรณ์")
    seat = Seat(
        "คลังจังหวัดตัวอย่าง",
        ROLE,
        holders=[
            Holder(first, end=date(2024, 9, 30)),
            Holder(second, start=date(2024, 10, 1)),
        ],
    )

    before, after = seat.holder_on(date(2024, 9, 30)), seat.holder_on(date(2024, 10, 1))

    assert before is not None
    assert before.person is first
    assert after is not None
    assert after.person is second


def test_acting_holder_comes_before_the_one_acted_for() -> None:
    regular, acting = Person("สมมติ"), Person("สมบูรณ์")
    seat = Seat(
        "ปลัดจังหวัดตัวอย่าง",
        ROLE,
        holders=[Holder(acting, date(2024, 1, 1), acting=True), Holder(regular, date(2024, 2, 1))],
    )

    holder = seat.holder_on(date(2024, 3, 1))

    assert holder is not None
    assert holder.person is acting


def test_seat_without_holder_on_the_day_is_vacant() -> None:
    seat = Seat("คลังจังหวัด", ROLE, holders=[Holder(Person("สมมติ"), end=date(2024, 1, 1))])
    assert seat.holder_on(date(2024, 1, 2)) is None


def test_new_order_does_not_touch_what_was_held_under_the_old_one() -> None:
    old = AppointmentOrder("12", 2563, date(2020, 6, 11))
    new = AppointmentOrder("34", 2567, date(2024, 6, 7), place=1)
    committee = Committee("คณะกรรมการตัวอย่าง", orders=[old, new])

    assert committee.order_on(date(2020, 6, 10)) is None
    assert committee.order_on(date(2024, 6, 6)) is old
    assert committee.order_on(date(2024, 6, 7)) is new
    assert new.full_number == "34/2567"
