"""What minutes still lack before they go out, each with its place; what may be so is asked."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from pcio_desktop.domain.agenda import AgendaItem, ItemKind
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.content import paragraph
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Signatory, SignatoryPart, Statement
from pcio_desktop.domain.resolution import Assignment, AssignmentPart, AssignmentState, Resolution
from pcio_desktop.domain.rows import Finding, FindingKind, ThingPlace
from pcio_desktop.services.lacking import lacking
from tests.builders import a_committee, a_meeting, a_person, an_agency

Kind = FindingKind


def said(text: str) -> list[Statement]:
    return [Statement("ประธาน", (paragraph(text),))]


@pytest.fixture
def meeting() -> Meeting:
    """Minutes that are complete."""
    meeting = a_meeting(a_committee(seats=5), in_person=5, substitutes=0)
    meeting.opened_at = meeting.scheduled_at
    meeting.closed_at = meeting.scheduled_at + timedelta(hours=2)
    meeting.signatories[:] = [
        Signatory(part, a_person(place))
        for place, part in enumerate((SignatoryPart.RECORDER, SignatoryPart.REVIEWER))
    ]
    task = Assignment(agency=an_agency(), task="รวบรวม", due_date=date(2024, 7, 1))
    decided = AgendaItem(
        "แผน", ItemKind.FOR_CONSIDERATION, statements=said("ขอให้พิจารณา"),
        resolutions=[Resolution("เห็นชอบ", assignments=[task])],
    )  # fmt: skip
    meeting.agenda[:] = [
        AgendaItem("รับรอง", ItemKind.CERTIFICATION, resolutions=[Resolution("รับรอง")]),
        AgendaItem("พิจารณา", ItemKind.FOR_CONSIDERATION, children=[decided]),
        AgendaItem("เรื่องอื่น ๆ", ItemKind.OTHER_BUSINESS),
    ]
    return meeting


def only(meeting: Meeting) -> Finding:
    (finding,) = lacking(meeting)
    return finding


def decided(meeting: Meeting) -> AgendaItem:
    return meeting.agenda[1].children[0]


def tasks(meeting: Meeting) -> list[Assignment]:
    return decided(meeting).resolutions[0].assignments


def test_complete_minutes_lack_nothing(meeting: Meeting) -> None:
    assert list(lacking(meeting)) == []


def _no_opening(meeting: Meeting) -> None:
    meeting.opened_at = None


def _no_closing(meeting: Meeting) -> None:
    meeting.closed_at = None


def _no_recorder(meeting: Meeting) -> None:
    del meeting.signatories[0]


def _no_reviewer(meeting: Meeting) -> None:
    del meeting.signatories[1]


def _chair_stayed_away(meeting: Meeting) -> None:
    meeting.attendance[0].record_absent()


def _leader_stayed_away(meeting: Meeting) -> None:
    meeting.presiding = meeting.attendance[1]
    meeting.presiding.record_absent()


@pytest.mark.parametrize(
    ("slip", "kind", "key"),
    [
        (_no_opening, Kind.OPENING_TIME_MISSING, "opened_at"),
        (_no_closing, Kind.CLOSING_TIME_MISSING, "closed_at"),
        (_no_recorder, Kind.RECORDER_MISSING, "recorder"),
        (_no_reviewer, Kind.REVIEWER_MISSING, "reviewer"),
        (_chair_stayed_away, Kind.PRESIDING_MISSING, "presiding"),
        (_leader_stayed_away, Kind.PRESIDING_MISSING, "presiding"),
    ],
)
def test_what_the_form_asks_for_is_missed_by_its_field(
    meeting: Meeting, slip: Callable[[Meeting], None], kind: FindingKind, key: str
) -> None:
    slip(meeting)
    finding = only(meeting)
    assert finding.kind is kind
    assert finding.place == ThingPlace(meeting.id, "details", key)
    assert not kind.is_question
    assert "ข้อมูลการประชุม" in finding.thai, "it says where it is mended"


def test_the_chair_may_sign_in_place_of_a_reviewer(meeting: Meeting) -> None:
    meeting.signatories[1].part = SignatoryPart.CHAIR
    assert list(lacking(meeting)) == []


def test_somebody_else_may_preside_and_a_substitute_of_the_chair_may(meeting: Meeting) -> None:
    meeting.attendance[0].state = AttendanceState.REPRESENTED
    assert list(lacking(meeting)) == []
    _chair_stayed_away(meeting)
    meeting.presiding = meeting.attendance[1]
    assert list(lacking(meeting)) == []


def test_of_a_chair_who_is_not_recorded_yet_the_list_of_attendance_speaks(meeting: Meeting) -> None:
    meeting.attendance[0].state = AttendanceState.UNRECORDED
    assert list(lacking(meeting)) == []


def test_attendance_without_any_line_is_missed(meeting: Meeting) -> None:
    meeting.attendance.clear()
    finding = only(meeting)
    assert finding.kind is Kind.UNRECORDED_ATTENDANCE
    assert finding.place == ThingPlace(meeting.id, "attendance")


def test_an_agenda_without_items_is_missed(meeting: Meeting) -> None:
    meeting.agenda.clear()
    finding = only(meeting)
    assert finding.kind is Kind.ITEM_WITHOUT_TEXT
    assert finding.place == ThingPlace(meeting.id, "agenda")


def test_a_certification_without_its_resolution_is_missed(meeting: Meeting) -> None:
    item = meeting.agenda[0]
    item.resolutions.clear()
    item.statements[:] = said("ขอให้รับรอง")
    finding = only(meeting)
    assert finding.kind is Kind.RESOLUTION_MISSING
    assert finding.place == ThingPlace(meeting.id, "resolutions", item.id)


def test_an_item_of_which_only_the_heading_prints_is_missed(meeting: Meeting) -> None:
    item = decided(meeting)
    item.statements.clear()
    item.resolutions.clear()
    finding = only(meeting)
    assert finding.kind is Kind.ITEM_WITHOUT_TEXT
    assert finding.where == "ระเบียบวาระที่ ๒.๑"
    assert finding.where_in("en") == "agenda item 2.1"
    assert finding.place == ThingPlace(meeting.id, "minutes", item.id)


def test_a_head_item_that_prints_nothing_is_asked_about_but_other_business_is_not(
    meeting: Meeting,
) -> None:
    item = AgendaItem("เรื่องสืบเนื่อง", ItemKind.MATTERS_ARISING)
    meeting.agenda.insert(1, item)
    finding = only(meeting)
    assert finding.kind is Kind.ITEM_SAYS_NOTHING
    assert finding.kind.is_question
    assert finding.thai.endswith("ใช่หรือไม่")
    assert finding.place == ThingPlace(meeting.id, "minutes", item.id)


def test_a_statement_and_a_resolution_without_words_are_missed(meeting: Meeting) -> None:
    item = decided(meeting)
    blank = Statement("เลขานุการ", (paragraph(" "),))
    item.statements.append(blank)
    finding = only(meeting)
    assert finding.kind is Kind.BLANK_STATEMENT
    assert "เลขานุการ" in finding.thai
    assert finding.place == ThingPlace(meeting.id, "minutes", blank.id)
    item.statements.pop()
    item.resolutions.append(Resolution())
    finding = only(meeting)
    assert finding.kind is Kind.BLANK_RESOLUTION
    assert finding.place == ThingPlace(meeting.id, "resolutions", item.resolutions[1].id)


def test_assignments_without_owner_or_day_are_asked_about_once_a_resolution(
    meeting: Meeting,
) -> None:
    here = decided(meeting).resolutions[0]
    tasks(meeting)[0].due_date = None
    finding = only(meeting)
    assert finding.kind is Kind.DUE_DATE_MISSING
    assert an_agency().name in finding.thai
    tasks(meeting).append(Assignment(agency=an_agency(1), task="ส่ง"))
    assert "๒" in only(meeting).thai
    tasks(meeting)[:] = [Assignment(task="ส่ง", due_date=date(2024, 7, 1))]
    finding = only(meeting)
    assert finding.kind is Kind.OWNER_MISSING
    assert finding.kind.is_question
    assert finding.place == ThingPlace(meeting.id, "resolutions", here.id)


def test_a_resolution_that_assigns_to_nobody_is_asked_about(meeting: Meeting) -> None:
    here = decided(meeting).resolutions[0]
    here.verb = "มอบหมาย"
    tasks(meeting).clear()
    assert only(meeting).kind is Kind.OWNER_MISSING


def test_who_advises_or_is_done_needs_no_day(meeting: Meeting) -> None:
    tasks(meeting)[0].due_date = None
    tasks(meeting)[0].part = AssignmentPart.ADVISING
    assert list(lacking(meeting)) == []
    tasks(meeting)[0].part = AssignmentPart.LEAD
    tasks(meeting)[0].state = AssignmentState.DONE
    assert list(lacking(meeting)) == []
