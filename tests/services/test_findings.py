"""What is worth a look: one sample that shows each finding, and one that shows none."""

from collections.abc import Callable

import pytest

from pcio_desktop.domain.agenda import AgendaItem, ItemKind
from pcio_desktop.domain.attendance import Substitute
from pcio_desktop.domain.content import paragraph
from pcio_desktop.domain.meeting import Meeting, MeetingKind, MeetingNumber
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.person import Person
from pcio_desktop.domain.resolution import VERBS, Resolution
from pcio_desktop.domain.rows import FindingKind
from pcio_desktop.domain.settings import MeetingNumbering
from pcio_desktop.services.findings import meeting_findings, number_findings
from tests.builders import a_committee, a_meeting


@pytest.fixture
def meeting() -> Meeting:
    """Everybody came, the minutes before are certified, the matter is decided."""
    meeting = a_meeting(a_committee(seats=5), in_person=5, substitutes=0)
    text = [Statement("ประธาน", (paragraph("ขอให้พิจารณา"),))]
    meeting.agenda[:] = [
        AgendaItem("รับรอง", ItemKind.CERTIFICATION, resolutions=[Resolution("รับรอง")]),
        AgendaItem(
            "พิจารณา",
            ItemKind.FOR_CONSIDERATION,
            statements=text,
            resolutions=[Resolution("เห็นชอบ")],
        ),
    ]
    return meeting


def kinds(meeting: Meeting, *, earlier: bool = True) -> list[FindingKind]:
    return [
        finding.kind
        for finding in meeting_findings(meeting, MeetingNumbering.CALENDAR_YEAR, earlier=earlier)
    ]


def test_nothing_is_found_in_minutes_without_slips(meeting: Meeting) -> None:
    assert kinds(meeting) == []


def _skip_a_number(meeting: Meeting) -> None:
    meeting.agenda[1].own_number = 3


def _leave_out_certification(meeting: Meeting) -> None:
    meeting.agenda[0].kind = ItemKind.FOR_INFORMATION


def _take_note_only(meeting: Meeting) -> None:
    meeting.agenda[1].resolutions[0].text = (paragraph("รับทราบและเห็นควรสนับสนุน"),)


def _leave_undecided(meeting: Meeting) -> None:
    meeting.agenda[1].resolutions.clear()


def _mix_titles(meeting: Meeting) -> None:
    for line, prefix in zip(meeting.attendance, ("น.ส.", "นางสาว"), strict=False):
        line.record_in_person(Person("สมมติ", prefixes=(prefix,)))


def _sit_twice(meeting: Meeting) -> None:
    person = Person("สมมติ", prefixes=("นาย",))
    for line in meeting.attendance[:2]:
        line.record_substitute(Substitute(person))


def _stay_away(meeting: Meeting) -> None:
    for line in meeting.attendance[1:]:
        line.record_absent()


def _forget_one(meeting: Meeting) -> None:
    meeting.attendance.pop()
    meeting.take_seats()


def _meet_in_another_year(meeting: Meeting) -> None:
    meeting.year += 1


def _represent_an_expert(meeting: Meeting) -> None:
    line = meeting.attendance[0]
    line.record_substitute(Substitute(Person("สมมติ", prefixes=("นาย",))))
    line.seat.or_representative = False


@pytest.mark.parametrize(
    ("slip", "kind"),
    [
        (_skip_a_number, FindingKind.AGENDA_GAP),
        (_leave_out_certification, FindingKind.CERTIFICATION_MISSING),
        (_take_note_only, FindingKind.VERB_DOES_NOT_FIT),
        (_leave_undecided, FindingKind.RESOLUTION_MISSING),
        (_mix_titles, FindingKind.MIXED_TITLES),
        (_sit_twice, FindingKind.PERSON_IN_TWO_SEATS),
        (_stay_away, FindingKind.NO_QUORUM),
        (_forget_one, FindingKind.UNRECORDED_ATTENDANCE),
        (_meet_in_another_year, FindingKind.MEETING_YEAR_DIFFERS),
        (_represent_an_expert, FindingKind.REPRESENTATIVE_NOT_ALLOWED),
    ],
)
def test_each_slip_is_found(
    meeting: Meeting, slip: Callable[[Meeting], None], kind: FindingKind
) -> None:
    slip(meeting)
    assert kinds(meeting) == [kind]


def test_first_meeting_of_a_body_has_nothing_to_certify(meeting: Meeting) -> None:
    _leave_out_certification(meeting)
    assert kinds(meeting, earlier=False) == []


def test_number_missing_between_two_meetings_is_found() -> None:
    numbers = [MeetingNumber(2, 2567), MeetingNumber(4, 2567), MeetingNumber(7, 2566)]
    special = MeetingNumber(1, 2567, kind=MeetingKind.SPECIAL)
    (finding,) = number_findings([*numbers, special])
    assert finding.kind is FindingKind.MEETING_NUMBER_GAP
    assert "3/2567" in finding.english
    assert list(number_findings(numbers[:1])) == []


def test_verbs_are_offered_for_every_kind_of_item() -> None:
    assert set(VERBS) == {kind.value for kind in ItemKind}
    assert not any(verb.startswith("รับทราบ") for verb in VERBS["for_consideration"])
