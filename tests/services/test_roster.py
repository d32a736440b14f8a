"""The roster in a real file: seats, holders, orders, and what a pasted block of rows becomes."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest

from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.errors import RuleBroken, UserError
from pcio_desktop.domain.meeting import Meeting, MinutesState
from pcio_desktop.domain.quorum import QuorumRule
from pcio_desktop.services import roster, roster_editing
from pcio_desktop.services.committee_file import CommitteeFile, UnitOfWork, create_committee_file
from pcio_desktop.services.dumping import dump_file
from pcio_desktop.services.history import undo
from pcio_desktop.services.roster_rows import OrderRow, SeatDetail, SeatRow
from tests.builders import a_committee, a_meeting

DAY = date(2024, 6, 11)
Result = TypeVar("Result")


class Office:
    """A committee of five seats that met once, in a file."""

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file
        self.committee: Committee = a_committee(seats=5)
        self.meeting: Meeting = a_meeting(self.committee, in_person=3, substitutes=1)
        with file.work("ตั้งต้น") as uow:
            uow.committees.add(self.committee)
            uow.meetings.add(self.meeting)
            uow.commit()

    def do(self, function: Callable[[UnitOfWork], Result]) -> Result:
        with self.file.work("แก้ทะเบียน") as uow:
            result = function(uow)
            uow.commit()
        return result

    def refusal(self, function: Callable[[UnitOfWork], object]) -> str:
        before = self.dump()
        with pytest.raises(UserError) as caught:
            self.do(function)
        assert self.dump() == before
        return caught.value.thai

    def undo(self) -> None:
        with self.file.work("") as uow:
            undo(uow)
            uow.commit()

    def dump(self) -> str:
        with self.file.read() as unit:
            return dump_file(unit)

    def orders(self) -> list[OrderRow]:
        with self.file.read() as unit:
            return roster.list_orders(unit)

    def seats(self) -> list[SeatRow]:
        with self.file.read() as unit:
            return roster.list_seats(unit, roster.list_orders(unit)[0].id, DAY)

    def detail(self, seat_id: str) -> SeatDetail:
        with self.file.read() as unit:
            return roster.seat_detail(unit, seat_id, DAY)

    @property
    def order_id(self) -> str:
        return self.orders()[0].id


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with create_committee_file(tmp_path / "แฟ้ม.pcio") as file:
        yield Office(file)


def test_the_seats_stand_in_the_orders_order_with_their_holders(office: Office) -> None:
    seats = office.seats()
    assert [seat.number for seat in seats] == [1, 2, 3, 4, 5]
    assert seats[0].role == "ประธานกรรมการ"
    assert seats[0].holder == "นายสมมุติ ใจทดสอบ"
    assert seats[0].since == date(2023, 10, 1)


def test_a_new_seat_stands_where_it_was_put_and_warns_that_it_has_no_post(office: Office) -> None:
    new = office.do(lambda uow: roster_editing.insert_seat(uow, office.order_id, 1))
    assert [seat.id for seat in office.seats()].index(new) == 1
    assert [warning.kind for warning in office.detail(new).row.warnings] == ["no_position"]
    office.do(lambda uow: roster_editing.set_position(uow, new, "  นายอำเภอเมืองตัวอย่าง "))
    assert office.detail(new).row.position == "นายอำเภอเมืองตัวอย่าง"
    assert office.detail(new).row.warnings == ()


def test_a_draft_meeting_gets_a_line_for_the_new_seat_and_a_certified_one_does_not(
    office: Office,
) -> None:
    office.do(lambda uow: roster_editing.insert_seat(uow, office.order_id, 5))
    assert lines(office) == 6

    def certify(uow: UnitOfWork) -> None:
        uow.meetings.get(office.meeting.id).state = MinutesState.CERTIFIED

    office.do(certify)
    office.do(lambda uow: roster_editing.insert_seat(uow, office.order_id, 6))
    assert lines(office) == 6


def lines(office: Office) -> int:
    with office.file.read() as unit:
        return len(unit.meetings.whole(office.meeting.id).attendance)


def test_a_seat_that_stands_in_minutes_stays(office: Office) -> None:
    first = office.seats()[0].id
    said = office.refusal(lambda uow: roster_editing.remove_seat(uow, first))
    assert "เพิ่มคำสั่งใหม่" in said


def test_a_seat_that_no_meeting_recorded_goes_and_undo_brings_it_back(office: Office) -> None:
    before = office.dump()
    new = office.do(lambda uow: roster_editing.insert_seat(uow, office.order_id, 2))
    office.do(lambda uow: roster_editing.remove_seat(uow, new))
    assert office.dump() == before
    office.undo()
    assert new in [seat.id for seat in office.seats()]


def test_seats_move_and_the_draft_follows(office: Office) -> None:
    last = office.seats()[-1].id
    office.do(lambda uow: roster_editing.move_seat(uow, last, 0))
    assert office.seats()[0].id == last
    with office.file.read() as unit:
        assert unit.meetings.whole(office.meeting.id).attendance[0].seat.id == last


def test_another_holder_keeps_the_one_before_in_the_history(office: Office) -> None:
    seat = office.seats()[1].id
    office.do(
        lambda uow: roster_editing.change_holder(
            uow, seat, "นางสาวอรุณี แสงสมมุติ", start=date(2024, 6, 1)
        )
    )
    detail = office.detail(seat)
    assert detail.row.holder == "นางสาวอรุณี แสงสมมุติ"
    assert [(held.current, held.end) for held in detail.holders] == [
        (True, None),
        (False, date(2024, 5, 31)),
    ]


def test_a_known_name_is_the_known_person(office: Office) -> None:
    first, second = office.seats()[:2]
    known = office.do(
        lambda uow: roster_editing.change_holder(uow, second.id, first.holder, start=DAY)
    )
    person = office.detail(first.id).person
    assert person is not None
    assert person.id == known
    kinds = [warning.kind for warning in office.detail(first.id).row.warnings]
    assert kinds == ["person_in_two_seats"]


def test_a_seat_falls_vacant_on_a_day(office: Office) -> None:
    seat = office.seats()[1].id
    office.do(lambda uow: roster_editing.vacate_seat(uow, seat, date(2024, 6, 10)))
    assert office.detail(seat).row.holder == ""
    assert office.detail(seat).person is None


def test_correcting_a_name_corrects_it_everywhere(office: Office) -> None:
    person = office.detail(office.seats()[0].id).person
    assert person is not None
    office.do(lambda uow: roster_editing.rename_person(uow, person.id, "ดร.สมมุติ ใจทดลอง"))
    assert office.seats()[0].holder == "ดร.สมมุติ ใจทดลอง"
    assert "ใจทดลอง" in office.dump()
    said = office.refusal(lambda uow: roster_editing.rename_person(uow, person.id, "  "))
    assert "ชื่อ" in said


def test_an_expert_appointed_by_name_sends_nobody_else(office: Office) -> None:
    seat = office.seats()[2].id
    office.do(lambda uow: roster_editing.appoint_by_name(uow, seat, True))
    assert not office.detail(seat).row.or_representative


def test_aliases_are_kept_once_each(office: Office) -> None:
    seat = office.seats()[2].id
    office.do(lambda uow: roster_editing.set_aliases(uow, seat, "DEPA, ดีป้า ,DEPA,"))
    assert office.detail(seat).aliases == ("DEPA", "ดีป้า")


def usual_start(office: Office, at: int = 0) -> date:
    return office.detail(office.seats()[at].id).usual_start


def test_a_new_holder_begins_with_the_order_and_who_follows_under_it_today(office: Office) -> None:
    order = office.orders()[0]
    assert usual_start(office) == DAY, "a meeting was held with the holder"
    office.do(lambda uow: roster_editing.follow_order(uow, order.id, "3101/2568", date(2025, 3, 1)))
    begins = usual_start(office)
    assert begins == date(2025, 3, 1), "holders of the order before are followed from the new one"
    seat = office.seats()[0].id
    office.do(lambda uow: roster_editing.change_holder(uow, seat, "นางใหม่ เข้ามา", start=begins))
    assert usual_start(office) == DAY, "the order's own holder is not followed on its first day"


def test_a_vacant_seat_is_filled_from_the_date_of_the_order(office: Office) -> None:
    seat = office.do(lambda uow: roster_editing.insert_seat(uow, office.order_id, 0))
    assert office.detail(seat).usual_start == office.orders()[0].dated


def test_past_substitutes_of_a_seat_are_known(office: Office) -> None:
    substitutes = [office.detail(seat.id).substitutes for seat in office.seats()]
    (came,) = [row for rows in substitutes for row in rows]
    assert came.times == 1
    assert came.last == office.meeting.day
    office.do(
        lambda uow: roster_editing.follow_order(uow, office.order_id, "3101", date(2025, 1, 2))
    )
    under_the_new_order = [office.detail(seat.id).substitutes for seat in office.seats()]
    assert under_the_new_order == substitutes


def test_a_new_order_begins_as_a_copy_and_the_old_meeting_keeps_its_seats(office: Office) -> None:
    old = office.order_id
    with office.file.read() as unit:
        before = [line.seat.id for line in unit.meetings.whole(office.meeting.id).attendance]
    new = office.do(
        lambda uow: roster_editing.follow_order(uow, old, "๓๑๐๑/๒๕๖๘", date(2025, 1, 2))
    )
    assert [order.id for order in office.orders()] == [new, old]
    assert office.orders()[0].full_number == "3101/2568"
    assert [seat.position for seat in office.seats()] == [
        seat.position for seat in office.committee.orders[0].seats
    ]
    with office.file.read() as unit:
        after = [line.seat.id for line in unit.meetings.whole(office.meeting.id).attendance]
    assert after == before


def test_the_head_of_an_order_and_its_quorum(office: Office) -> None:
    order = office.order_id
    office.do(
        lambda uow: roster_editing.set_order_head(
            uow, order, number="9047/2567", dated=DAY, issued_by="จังหวัดตัวอย่าง", signed_by=""
        )
    )
    office.do(lambda uow: roster_editing.set_quorum_rule(uow, order, QuorumRule(fixed=4)))
    row = office.orders()[0]
    assert (row.full_number, row.quorum_rule.fixed, row.seats, row.members) == (
        "9047/2567",
        4,
        5,
        4,
    )
    said = office.refusal(lambda uow: roster_editing.set_quorum_rule(uow, order, QuorumRule(3, 2)))
    assert "องค์ประชุม" in said


def test_a_term_that_ends_before_it_begins_is_refused(office: Office) -> None:
    seat = office.seats()[0].id
    holder = office.detail(seat).holders[0].id
    with pytest.raises(RuleBroken):
        office.do(lambda uow: roster_editing.set_term(uow, seat, holder, DAY, date(2024, 1, 1)))
