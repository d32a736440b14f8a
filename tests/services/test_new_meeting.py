"""A new meeting, and the details of one, as a secretary goes through them."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest

from pcio_desktop.domain.agenda_rows import MeetingDetails
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.committee import AppointmentOrder
from pcio_desktop.domain.errors import BadInput, NotFound, RuleBroken, UserError
from pcio_desktop.domain.meeting import MeetingKind, MeetingMode, MeetingNumber, MinutesState
from pcio_desktop.domain.minutes import SignatoryPart
from pcio_desktop.services import meeting_details as details
from pcio_desktop.services import signatories
from pcio_desktop.services.dumping import dump_file
from pcio_desktop.services.meetings import list_meetings, meeting_overview
from pcio_desktop.services.new_meeting import (
    AgendaStart,
    MeetingPlan,
    found_meeting,
    propose_meeting,
)
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.thai.dates import BANGKOK
from tests.services.conftest import Office

DAY = date(2024, 8, 20)


def do(office: Office, function: Callable[[UnitOfWork], object]) -> object:
    with office.database.work("ทดสอบ") as uow:
        result = function(uow)
        uow.commit()
    return result


def refused(office: Office, function: Callable[[UnitOfWork], object]) -> UserError:
    """What is said to an act that is not possible."""
    with pytest.raises(UserError) as caught, office.database.work("ทดสอบ") as uow:
        function(uow)
    return caught.value


def read(office: Office, meeting: str | None = None) -> MeetingDetails:
    with office.database.read() as unit:
        return details.meeting_details(unit, meeting or office.second)


def plan(office: Office, **changes: object) -> MeetingPlan:
    with office.database.read() as unit:
        proposal = propose_meeting(unit, DAY)
    values: dict[str, object] = {
        "number": proposal.number,
        "scheduled_at": datetime.combine(DAY, proposal.time, BANGKOK),
        "place": proposal.place,
        "agenda": AgendaStart.FIVE,
        "arising": [row.item_id for row in proposal.arising],
    }
    return MeetingPlan(**(values | changes))  # pyright: ignore[reportArgumentType]


def test_number_time_place_and_order_are_proposed(office: Office) -> None:
    with office.database.read() as unit:
        proposal = propose_meeting(unit, DAY)
        special = propose_meeting(unit, DAY, MeetingKind.SPECIAL)
        next_year = propose_meeting(unit, date(2025, 1, 5))
    assert str(proposal.number) == "71-3/2567"
    assert proposal.time == time(13, 30)
    assert proposal.place == "ห้องประชุมสมมุติ ชั้น ๓"
    assert str(proposal.last) == "2/2567"
    assert proposal.order_number == "9046/2567"
    assert len(proposal.arising) == 1
    assert special.number.number == 1
    assert str(next_year.number) == "71-1/2568"


def test_a_meeting_before_the_first_order_cannot_be_made(office: Office) -> None:
    with office.database.read() as unit, pytest.raises(RuleBroken, match="no appointment order"):
        propose_meeting(unit, date(2020, 1, 1))


def test_the_new_meeting_has_seats_agenda_certification_matters_and_signatories(
    office: Office,
) -> None:
    do(
        office,
        lambda uow: signatories.sign_by_name(
            uow, office.second, SignatoryPart.RECORDER, "นางสาวสมมุติ จดดี"
        ),
    )
    made = str(do(office, lambda uow: found_meeting(uow, plan(office))))
    with office.database.read() as unit:
        overview = meeting_overview(unit, made)
        meeting = unit.meetings.whole(made)
        recorder = meeting.signatories[0].person.given
    assert overview.row.seats == overview.row.unrecorded == 5
    titles = [row.title for row in overview.agenda]
    assert titles[1] == "เรื่องรับรองรายงานการประชุม ครั้งที่ ๒/๒๕๖๗"
    assert titles[2:4] == ["เรื่องสืบเนื่อง", "เรื่องเสนอเพื่อพิจารณา"]
    assert len(titles) == 6
    assert recorder == "สมมุติ"


@pytest.mark.parametrize(
    ("start", "count"),
    [(AgendaStart.FIVE, 5), (AgendaStart.SIX, 6), (AgendaStart.AS_LAST, 5), (AgendaStart.EMPTY, 0)],
)
def test_the_agenda_begins_as_chosen(office: Office, start: AgendaStart, count: int) -> None:
    made = str(do(office, lambda uow: found_meeting(uow, plan(office, agenda=start, arising=()))))
    with office.database.read() as unit:
        assert len(meeting_overview(unit, made).agenda) == count


def test_making_and_deleting_a_meeting_are_undone_without_a_trace(office: Office) -> None:
    with office.database.read() as unit:
        before = dump_file(unit)
    do(office, lambda uow: found_meeting(uow, plan(office)))
    office.database.undo()
    with office.database.read() as unit:
        assert dump_file(unit) == before
    do(office, lambda uow: details.delete_meeting(uow, office.first))
    with office.database.read() as unit:
        assert [row.id for row in list_meetings(unit)] == [office.second]
    office.database.undo()
    with office.database.read() as unit:
        assert dump_file(unit) == before


def test_a_number_is_given_once(office: Office) -> None:
    taken = MeetingNumber(1, 2567)
    assert (
        "๑/๒๕๖๗" in refused(office, lambda uow: found_meeting(uow, plan(office, number=taken))).thai
    )
    assert (
        "อยู่แล้ว" in refused(office, lambda uow: details.set_number(uow, office.second, taken)).thai
    )
    do(office, lambda uow: details.set_number(uow, office.second, MeetingNumber(2, 2567, 9)))
    special = MeetingNumber(1, 2567, kind=MeetingKind.SPECIAL)
    do(office, lambda uow: details.set_number(uow, office.second, special))
    assert read(office).number == special


def test_another_day_takes_the_times_along(office: Office) -> None:
    do(office, lambda uow: details.reschedule(uow, office.first, DAY, time(9)))
    found = read(office, office.first)
    assert found.scheduled_at == datetime(2024, 8, 20, 9, tzinfo=BANGKOK)
    assert found.opened_at == datetime(2024, 8, 20, 13, 35, tzinfo=BANGKOK)
    assert found.closed_at is not None
    assert found.closed_at.date() == DAY


def test_a_meeting_not_recorded_yet_follows_the_order_of_its_day(office: Office) -> None:
    def add_order(uow: UnitOfWork) -> None:
        committee = uow.committees.only()
        assert committee is not None
        order = AppointmentOrder("9999", 2567, date(2024, 8, 1), seats=[])
        committee.orders.append(order)

    do(office, add_order)
    do(office, lambda uow: details.reschedule(uow, office.second, DAY, time(9)))
    assert read(office).order_number == "9999/2567"
    do(office, lambda uow: details.reschedule(uow, office.first, DAY, time(9)))
    assert read(office, office.first).order_number == "9046/2567", "it was held under that one"
    sentence = refused(
        office, lambda uow: details.reschedule(uow, office.second, date(2020, 1, 1), time(9))
    )
    assert "ยังไม่มีคำสั่งแต่งตั้ง" in sentence.thai


def test_times_of_opening_and_closing_are_in_order(office: Office) -> None:
    do(office, lambda uow: details.set_opened(uow, office.second, time(13, 40)))
    assert isinstance(
        refused(office, lambda uow: details.set_closed(uow, office.second, time(13))), BadInput
    )
    do(office, lambda uow: details.set_closed(uow, office.second, time(16)))
    assert isinstance(
        refused(office, lambda uow: details.set_opened(uow, office.second, time(17))), BadInput
    )
    do(office, lambda uow: details.set_opened(uow, office.second, None))
    found = read(office)
    assert found.opened_at is None
    assert found.closed_at is not None
    assert found.closed_at.time() == time(16)


def test_place_mode_platform_second_call_and_opening(office: Office) -> None:
    do(office, lambda uow: details.set_place(uow, office.second, " ห้อง  ๒ "))
    do(office, lambda uow: details.set_mode(uow, office.second, MeetingMode.ONLINE))
    do(office, lambda uow: details.set_platform(uow, office.second, "Webex"))
    do(office, lambda uow: details.set_second_call(uow, office.second, second=True))
    do(office, lambda uow: details.set_opening(uow, office.second, "ประธานกล่าวเปิดประชุม"))
    found = read(office)
    assert (found.place, found.platform, found.second_call) == ("ห้อง ๒", "Webex", True)
    assert found.places == ("ห้อง ๒", "ห้องประชุมสมมุติ ชั้น ๓")
    assert found.opening == "ประธานกล่าวเปิดประชุม"
    do(office, lambda uow: details.set_mode(uow, office.second, MeetingMode.ON_SITE))
    assert read(office).platform == ""


def test_who_presided_is_one_of_those_present_or_the_chair(office: Office) -> None:
    there = read(office, office.first).presiding
    assert len(there) == 3
    do(office, lambda uow: details.set_presiding(uow, office.first, there[2].key))
    assert read(office, office.first).presiding_id == there[2].key
    do(office, lambda uow: details.set_presiding(uow, office.first, ""))
    assert read(office, office.first).presiding_id == ""
    assert isinstance(
        refused(office, lambda uow: details.set_presiding(uow, office.first, "x")), NotFound
    )


def test_minutes_go_on_and_back_one_step_at_a_time(office: Office) -> None:
    draft, reviewed, circulated, certified = MinutesState
    assert read(office).next_states == (reviewed,)
    assert isinstance(
        refused(office, lambda uow: details.set_state(uow, office.second, certified)), RuleBroken
    )
    for state in (reviewed, circulated, certified, circulated, reviewed, draft, draft):
        do(office, lambda uow, state=state: details.set_state(uow, office.second, state))
        assert read(office).state is state


def test_signatories_are_known_people_or_new_ones_with_post_and_caption(office: Office) -> None:
    part = SignatoryPart.REVIEWER
    known = read(office).people[0]
    do(office, lambda uow: signatories.sign_by_person(uow, office.second, part, known.key))
    do(office, lambda uow: signatories.set_signing_post(uow, office.second, part, "ผู้อำนวยการกลุ่ม"))
    do(office, lambda uow: signatories.set_caption(uow, office.second, part, "ผู้ตรวจ"))
    row = read(office).signatories[1]
    assert (row.name, row.position, row.caption) == (known.name, "ผู้อำนวยการกลุ่ม", "ผู้ตรวจ")
    do(office, lambda uow: signatories.sign_by_name(uow, office.second, part, "นายทดลอง ลงนาม"))
    assert read(office).signatories[1].name == "นายทดลอง ลงนาม"
    before = len(read(office).people)
    do(
        office,
        lambda uow: signatories.sign_by_name(
            uow, office.second, SignatoryPart.CHAIR, "นายทดลอง ลงนาม"
        ),
    )
    assert len(read(office).people) == before, "the same name is the same person"
    do(office, lambda uow: signatories.sign_by_name(uow, office.second, part, ""))
    assert read(office).signatories[1].name == ""
    assert (
        "เลือกชื่อ"
        in refused(office, lambda uow: signatories.set_caption(uow, office.second, part, "x")).thai
    )
    assert (
        "ชื่อ"
        in refused(
            office, lambda uow: signatories.sign_by_name(uow, office.second, part, "นาย")
        ).thai
    )


def test_nobody_is_present_in_a_new_meeting(office: Office) -> None:
    made = str(do(office, lambda uow: found_meeting(uow, plan(office))))
    with office.database.read() as unit:
        states = {line.state for line in unit.meetings.get(made).attendance}
    assert states == {AttendanceState.UNRECORDED}
    assert MinutesState.DRAFT is read(office, made).state
