"""How far the steps of the work on a meeting have come."""

from pcio_desktop.domain.agenda import starter
from pcio_desktop.domain.content import paragraph
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.resolution import Resolution
from pcio_desktop.domain.rows import StepState
from pcio_desktop.services.meeting_steps import meeting_steps
from tests.builders import a_committee, a_meeting


def states(meeting: Meeting) -> dict[str, tuple[StepState, int]]:
    return {step.name: (step.state, step.open) for step in meeting_steps(meeting)}


def a_fresh_meeting(*, seats: int) -> Meeting:
    meeting = a_meeting(a_committee(seats=seats))
    meeting.attendance.clear()
    meeting.take_seats()
    return meeting


def test_a_new_meeting_has_everything_before_it() -> None:
    meeting = a_fresh_meeting(seats=3)
    found = states(meeting)
    assert found["attendance"] == (StepState.TODO, 3)
    assert found["agenda"] == (StepState.TODO, 0)
    assert found["minutes"] == (StepState.TODO, 0)


def test_one_seat_ticked_is_a_beginning_and_all_of_them_the_end() -> None:
    meeting = a_fresh_meeting(seats=2)
    meeting.attendance[0].record_in_person(None)
    assert states(meeting)["attendance"] == (StepState.BEGUN, 1)
    meeting.attendance[1].record_absent()
    assert states(meeting)["attendance"] == (StepState.DONE, 0)


def test_items_without_text_and_matters_without_a_resolution_are_counted() -> None:
    meeting = a_meeting(a_committee(seats=1))
    meeting.agenda[:] = starter(6)
    meeting.agenda[0].statements.append(Statement("ประธาน", (paragraph("แจ้งเพื่อทราบ"),)))
    meeting.agenda[1].resolutions.append(Resolution("รับรองรายงานการประชุม"))
    found = states(meeting)
    assert found["minutes"] == (StepState.BEGUN, 5)
    assert found["resolutions"] == (StepState.BEGUN, 1)


def test_a_number_that_does_not_follow_on_is_worth_a_look() -> None:
    meeting = a_meeting(a_committee(seats=1))
    meeting.agenda[:] = starter(5)
    meeting.agenda[3].own_number = 5
    assert states(meeting)["agenda"] == (StepState.LOOK, 1)
