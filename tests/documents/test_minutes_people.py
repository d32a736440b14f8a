"""The lists of people in the minutes: substitutes, the absent, the quorum that is claimed."""

import pytest

from pcio_desktop.documents.blocks import Style
from pcio_desktop.documents.minutes import compose
from pcio_desktop.domain.attendance import Substitute
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.settings import CommitteeSettings, SubstituteStyle
from tests.documents.composed import a_person, lines, rosters


def test_substitute_stands_in_the_members_row_with_the_members_role(
    committee: Committee, meeting: Meeting
) -> None:
    substitute = a_person("สมหญิง", "แทนที่", "น.ส.")
    meeting.attendance[1].record_substitute(Substitute(substitute, "หัวหน้ากลุ่มงาน"))

    (present,) = rosters(compose(committee, meeting))

    assert present[1] == ["๒. น.ส.สมหญิง", "แทนที่", "(แทน) ปลัดจังหวัดตัวอย่าง", "กรรมการ"]


@pytest.mark.parametrize(
    ("style", "printed"),
    [
        (SubstituteStyle.IN_POSITION, "(แทน) ปลัดจังหวัดตัวอย่าง"),
        (SubstituteStyle.BELOW_POST, "หัวหน้ากลุ่มงาน\n(แทนปลัดจังหวัดตัวอย่าง)"),
        (SubstituteStyle.OWN_POST, "หัวหน้ากลุ่มงาน แทน ปลัดจังหวัดตัวอย่าง"),
    ],
)
def test_substitute_prints_in_three_ways(
    committee: Committee, meeting: Meeting, style: SubstituteStyle, printed: str
) -> None:
    committee.settings = CommitteeSettings(substitute_style=style)
    meeting.attendance[1].record_substitute(Substitute(a_person(), "หัวหน้ากลุ่มงาน"))
    (present,) = rosters(compose(committee, meeting))
    assert present[1][2] == printed


def test_different_reasons_stand_behind_each_absent_seat(
    committee: Committee, meeting: Meeting
) -> None:
    meeting.attendance[1].record_absent("ติดราชการ")
    meeting.attendance[2].record_absent("ลาป่วย")
    paper = compose(committee, meeting)
    assert "ผู้ไม่มาประชุม" in lines(paper)
    assert rosters(paper)[1] == [
        ["๑. ปลัดจังหวัดตัวอย่าง (ติดราชการ)"],
        ["๒. คลังจังหวัดตัวอย่าง (ลาป่วย)"],
    ]


def test_absent_can_be_printed_with_names(committee: Committee, meeting: Meeting) -> None:
    committee.settings = CommitteeSettings(absent_with_names=True)
    meeting.attendance[1].record_absent("ลา")
    assert rosters(compose(committee, meeting))[1] == [
        ["๑. นายชาย", "ถือครอง", "ปลัดจังหวัดตัวอย่าง", "กรรมการ"]
    ]


def test_lists_without_anybody_are_left_out(committee: Committee, meeting: Meeting) -> None:
    paper = compose(committee, meeting)
    assert len(rosters(paper)) == 1
    assert not any(text.startswith(("ผู้ไม่มา", "ผู้เข้าร่วม")) for text in lines(paper))


def test_quorum_is_not_claimed_when_it_was_not_reached(
    committee: Committee, meeting: Meeting
) -> None:
    for line in meeting.attendance[1:]:
        line.record_absent()
    assert not any("ครบองค์ประชุม" in text for text in lines(compose(committee, meeting)))
    meeting.opening = "ข้อความของผู้จด"
    assert lines(compose(committee, meeting), Style.BODY) == ["ข้อความของผู้จด"]
