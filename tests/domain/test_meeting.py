"""Meeting numbers as they are typed, printed and counted."""

from datetime import date, timedelta

import pytest

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.meeting import (
    MeetingKind,
    MeetingNumber,
    numbering_year,
    parse_meeting_number,
)
from pcio_desktop.domain.settings import MeetingNumbering
from tests.builders import a_committee, a_meeting


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1/2567", MeetingNumber(1, 2567)),
        ("๑/๒๕๖๗", MeetingNumber(1, 2567)),
        ("ครั้งที่ ๑๒/๒๕๖๗", MeetingNumber(12, 2567)),
        (" 3 / 2567 ", MeetingNumber(3, 2567)),
        ("70-5/2556", MeetingNumber(5, 2556, 70)),
        ("พิเศษ 2/2567", MeetingNumber(2, 2567, kind=MeetingKind.SPECIAL)),
        ("ครั้งที่ ๒/๒๕๖๗ (นัดพิเศษ)", MeetingNumber(2, 2567, kind=MeetingKind.SPECIAL)),
        ("special 2/2567", MeetingNumber(2, 2567, kind=MeetingKind.SPECIAL)),
    ],
)
def test_number_is_read_in_every_form_people_type(typed: str, number: MeetingNumber) -> None:
    assert parse_meeting_number(typed) == number
    assert parse_meeting_number(str(number)) == number


@pytest.mark.parametrize("typed", ["", "1", "1/67", "ก/2567", "1/2567/2", "2567"])
def test_what_is_no_number_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_meeting_number(typed)
    assert "๑/๒๕๖๗" in caught.value.thai


@pytest.mark.parametrize(
    ("day", "calendar", "fiscal"),
    [
        (date(2024, 9, 30), 2567, 2567),
        (date(2024, 10, 1), 2567, 2568),
        (date(2025, 1, 1), 2568, 2568),
    ],
)
def test_year_of_the_number_follows_calendar_or_fiscal_year(
    day: date, calendar: int, fiscal: int
) -> None:
    assert numbering_year(day, MeetingNumbering.CALENDAR_YEAR) == calendar
    assert numbering_year(day, MeetingNumbering.FISCAL_YEAR) == fiscal


def test_the_room_changes_when_somebody_comes_late_or_leaves_early() -> None:
    meeting = a_meeting(a_committee(seats=4), in_person=3)
    assert meeting.moments() == []
    late, early = (meeting.scheduled_at + timedelta(minutes=minutes) for minutes in (10, 50))
    meeting.attendance[0].left_at = early
    meeting.attendance[1].arrived_at = late
    meeting.attendance[2].left_at = early
    meeting.attendance[3].left_at = late + timedelta(minutes=1)  # absent: no matter for the room
    assert meeting.moments() == [late, early]
    assert [meeting.quorum(at).counted for at in (meeting.scheduled_at, late, early)] == [2, 3, 1]
