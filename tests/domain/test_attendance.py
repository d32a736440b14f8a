"""Each seat in exactly one state; substitutes by seat; quorum counted three ways."""

from datetime import UTC, datetime, timedelta

import pytest

from pcio_desktop.domain.attendance import (
    Attendance,
    AttendanceState,
    LetterOfAuthority,
    Substitute,
)
from pcio_desktop.domain.committee import AppointmentOrder, Holder, Role, Seat
from pcio_desktop.domain.errors import RuleBroken
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.person import Person
from pcio_desktop.domain.quorum import QuorumRule

MEMBER = Role("กรรมการ")
ASSISTANT = Role("ผู้ช่วยเลขานุการ", is_member=False, votes=False, is_secretariat=True)
START = datetime(2024, 6, 11, 13, 30, tzinfo=UTC)


def a_meeting_of(seats: list[Seat], rule: QuorumRule | None = None) -> Meeting:
    order = AppointmentOrder(
        "34", 2567, START.date(), seats=seats, quorum_rule=rule or QuorumRule()
    )
    meeting = Meeting(order, 1, 2567, START)
    meeting.take_seats()
    return meeting


def seats(members: int, assistants: int = 0) -> list[Seat]:
    roles = [MEMBER] * members + [ASSISTANT] * assistants
    return [Seat(f"ตำแหน่งที่ {number}", role) for number, role in enumerate(roles, 1)]


def come(meeting: Meeting, in_person: int, substitutes: int = 0) -> None:
    for line in meeting.attendance[:in_person]:
        line.record_in_person(Person("สมมติ"))
    for line in meeting.attendance[in_person : in_person + substitutes]:
        line.record_substitute(Substitute(Person("สมบูรณ์")))


def test_every_seat_of_the_order_has_one_line_in_the_orders_order() -> None:
    meeting = a_meeting_of(seats(3))
    assert [line.seat.position for line in meeting.attendance] == [
        "ตำแหน่งที่ 1",
        "ตำแหน่งที่ 2",
        "ตำแหน่งที่ 3",
    ]
    assert {line.state for line in meeting.attendance} == {AttendanceState.UNRECORDED}


def test_taking_seats_again_keeps_what_was_recorded() -> None:
    meeting = a_meeting_of(seats(2))
    meeting.attendance[1].record_absent("ติดราชการ")
    meeting.order.seats.insert(0, Seat("ตำแหน่งใหม่", MEMBER))

    meeting.take_seats()

    assert [line.state for line in meeting.attendance] == [
        AttendanceState.UNRECORDED,
        AttendanceState.UNRECORDED,
        AttendanceState.ABSENT,
    ]


def test_seat_whose_holders_have_all_left_is_marked_vacant() -> None:
    gone = Holder(Person("สมมติ"), end=START.date() - timedelta(days=1))
    meeting = a_meeting_of([Seat("คลังจังหวัด", MEMBER, holders=[gone])])
    assert meeting.attendance[0].state is AttendanceState.VACANT


def test_represented_seat_is_never_also_absent() -> None:
    line = Attendance(Seat("ปลัดจังหวัด", MEMBER))
    line.record_absent("ติดราชการ")

    line.record_substitute(
        Substitute(Person("สมบูรณ์"), "หัวหน้ากลุ่มงาน", LetterOfAuthority("ตย 0017/12"))
    )

    assert line.state is AttendanceState.REPRESENTED
    assert line.absence_reason == ""
    assert line.substitute is not None
    assert line.substitute.position == "หัวหน้ากลุ่มงาน"

    line.record_absent("ลา")
    assert line.substitute is None
    assert line.letter_of_authority is None


def test_seat_without_representative_refuses_a_substitute_and_keeps_its_state() -> None:
    line = Attendance(Seat("ผู้ทรงคุณวุฒิ", MEMBER, or_representative=False))
    line.record_absent("ลา")
    with pytest.raises(RuleBroken, match="no representative"):
        line.record_substitute(Substitute(Person("สมบูรณ์")))
    assert line.state is AttendanceState.ABSENT


def test_substitute_counts_for_the_quorum_where_the_order_says_so() -> None:
    meeting = a_meeting_of(seats(5))
    come(meeting, in_person=2, substitutes=1)
    quorum = meeting.quorum()
    assert (quorum.in_person, quorum.with_substitutes, quorum.required) == (2, 3, 3)
    assert quorum.reached


def test_substitute_does_not_count_where_the_order_says_no() -> None:
    meeting = a_meeting_of(seats(5), QuorumRule(substitutes_count=False))
    come(meeting, in_person=2, substitutes=3)
    quorum = meeting.quorum()
    assert not quorum.reached
    assert quorum.missing == 1


@pytest.mark.parametrize(
    ("members", "required"), [(34, 17), (35, 18), (1, 1), (2, 1), (3, 2), (0, 1)]
)
def test_half_of_the_members_rounded_up_makes_a_quorum(members: int, required: int) -> None:
    assert QuorumRule().required(members) == required


def test_second_call_needs_a_third_and_a_fixed_number_replaces_the_half() -> None:
    assert QuorumRule().required(34, second_call=True) == 12
    assert QuorumRule(fixed=20).required(34) == 20


def test_assistant_secretary_is_no_member_and_does_not_count() -> None:
    meeting = a_meeting_of(seats(2, assistants=3))
    come(meeting, in_person=5)
    quorum = meeting.quorum()
    assert (quorum.members, quorum.in_person) == (2, 2)


def test_vacant_seat_counts_as_a_member_unless_the_rule_says_no() -> None:
    for rule, members in ((QuorumRule(), 4), (QuorumRule(vacant_seats_count=False), 3)):
        meeting = a_meeting_of(seats(4), rule)
        meeting.attendance[0].record_vacant()
        assert meeting.quorum().members == members


def test_who_came_late_or_left_early_counts_only_while_there() -> None:
    meeting = a_meeting_of(seats(2))
    come(meeting, in_person=2)
    late = meeting.attendance[1]
    late.arrived_at = START + timedelta(minutes=30)
    late.left_at = START + timedelta(minutes=60)

    def there(minutes: int) -> int:
        return meeting.quorum(START + timedelta(minutes=minutes)).in_person

    assert [there(minutes) for minutes in (29, 30, 59, 60)] == [1, 2, 2, 1]
    assert meeting.quorum().in_person == 2
    assert [meeting.quorum(START + timedelta(minutes=m)).absent for m in (29, 30, 60)] == [1, 0, 1]


def test_who_is_not_recorded_yet_is_not_called_absent() -> None:
    meeting = a_meeting_of(seats(4))
    come(meeting, in_person=1, substitutes=1)
    meeting.attendance[2].record_absent("ลา")
    quorum = meeting.quorum()
    assert (quorum.in_person, quorum.substitutes, quorum.absent) == (1, 1, 1)


def test_one_person_in_two_seats_is_noticed() -> None:
    meeting = a_meeting_of(seats(3))
    person = Person("สมบูรณ์")
    for line in meeting.attendance[:2]:
        line.record_substitute(Substitute(person))
    meeting.attendance[2].record_in_person(Person("สมมติ"))

    (double,) = meeting.people_in_two_seats()

    assert double.person is person
    assert [seat.position for seat in double.seats] == ["ตำแหน่งที่ 1", "ตำแหน่งที่ 2"]


def test_nobody_alone_makes_no_quorum() -> None:
    quorum = a_meeting_of([]).quorum()
    assert not quorum.reached
    assert quorum.missing == 1


def test_person_in_two_seats_counts_once_for_the_quorum() -> None:
    meeting = a_meeting_of(seats(4))
    person = Person("สมบูรณ์")
    for line in meeting.attendance[:2]:
        line.record_substitute(Substitute(person))
    assert meeting.quorum().with_substitutes == 1
