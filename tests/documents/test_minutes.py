"""compose(): the fields of แบบที่ ๑๑ in their order, from a meeting made in a few lines."""

from dataclasses import replace
from datetime import date

from pcio_desktop.documents.blocks import Gap, Grid, Line, Roster, Signatures, Style
from pcio_desktop.documents.minutes import compose
from pcio_desktop.domain.agenda import AgendaItem, ItemKind
from pcio_desktop.domain.attendance import Participant
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.content import (
    Paragraph,
    paragraph,
    plain,
)
from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.meeting import Meeting, MeetingKind, MeetingMode
from pcio_desktop.domain.minutes import Signatory, SignatoryPart, Statement
from pcio_desktop.domain.person import Agency, Person
from pcio_desktop.domain.settings import CommitteeSettings
from tests.documents.composed import a_person, at, lines, told


def test_fields_of_the_form_stand_in_their_order(committee: Committee, meeting: Meeting) -> None:
    meeting.attendance[2].record_absent("ติดราชการ")
    meeting.participants.append(Participant(a_person("แขก", "มาเยือน"), Agency("สำนักงานตัวอย่าง")))
    meeting.agenda.append(AgendaItem("เรื่องอื่น ๆ", ItemKind.OTHER_BUSINESS))
    meeting.signatories.append(Signatory(SignatoryPart.RECORDER, a_person("จด", "รายงาน")))

    paper = compose(committee, meeting)

    assert lines(paper) == [
        "รายงานการประชุม",
        "คณะกรรมการตัวอย่าง",
        "(Example Committee)",
        "ครั้งที่ ๑/๒๕๖๗",
        "เมื่อวันอังคารที่ ๑๑ มิถุนายน ๒๕๖๗ เวลา ๑๓.๓๐ น.",
        "ณ ห้องประชุม ๓",
        "ผู้มาประชุม",
        "ผู้ไม่มาประชุม (ติดราชการ)",
        "ผู้เข้าร่วมประชุม",
        "เริ่มประชุมเวลา ๑๓.๔๐ น.",
        "เมื่อครบองค์ประชุม ประธานในที่ประชุมกล่าวเปิดการประชุม และดำเนินการประชุมตามระเบียบวาระ ดังนี้",
        "ระเบียบวาระที่ ๑ | เรื่องอื่น ๆ",
        "ไม่มี",
        "เลิกประชุม | เวลา ๑๖.๐๐ น.",
    ]
    kinds = [type(block) for block in paper.blocks if not isinstance(block, Line)]
    assert kinds == [Gap, Roster, Roster, Roster, Signatures]
    assert told(paper.title) == "รายงานการประชุมคณะกรรมการตัวอย่าง ครั้งที่ ๑/๒๕๖๗"
    assert paper.dated == at(16)


def test_three_times_are_three_fields(committee: Committee, meeting: Meeting) -> None:
    paper = compose(committee, meeting)
    assert [text for text in lines(paper) if "น." in text] == [
        "เมื่อวันอังคารที่ ๑๑ มิถุนายน ๒๕๖๗ เวลา ๑๓.๓๐ น.",
        "เริ่มประชุมเวลา ๑๓.๔๐ น.",
        "เลิกประชุม | เวลา ๑๖.๐๐ น.",
    ]


def test_digits_follow_the_committees_system(committee: Committee, meeting: Meeting) -> None:
    meeting.agenda.append(AgendaItem("ปี ๒๕๖๗ และ 5G"))
    assert "ระเบียบวาระที่ ๑ | ปี ๒๕๖๗ และ 5G" in lines(compose(committee, meeting))
    committee.settings = replace(committee.settings, thai_digits=False)
    paper = compose(committee, meeting)
    assert "ระเบียบวาระที่ 1 | ปี 2567 และ 5G" in lines(paper)
    assert not paper.thai_digits


def test_committee_chooses_its_words_and_its_heading(
    committee: Committee, meeting: Meeting
) -> None:
    committee.settings = CommitteeSettings(
        form_words={FormWord.ON: "", FormWord.PRESENT: "รายชื่อผู้มา"},
        heading=("{minutes}{committee}", "({committee_en}) {meeting_number}", "{date}", "ข้อความ"),
    )
    assert lines(compose(committee, meeting))[:5] == [
        "รายงานการประชุมคณะกรรมการตัวอย่าง",
        "(Example Committee) ครั้งที่ ๑/๒๕๖๗",
        "วันอังคารที่ ๑๑ มิถุนายน ๒๕๖๗",
        "ข้อความ",
        "รายชื่อผู้มา",
    ]


def test_special_and_electronic_meetings_say_so_in_the_heading(
    committee: Committee, meeting: Meeting
) -> None:
    meeting.kind, meeting.running_number = MeetingKind.SPECIAL, 70
    meeting.mode, meeting.platform = MeetingMode.MIXED, "Zoom"
    committee.name_en = ""
    assert lines(compose(committee, meeting), Style.TITLE)[2:] == [
        "ครั้งที่ ๗๐ - ๑/๒๕๖๗ (นัดพิเศษ)",
        "เมื่อวันอังคารที่ ๑๑ มิถุนายน ๒๕๖๗ เวลา ๑๓.๓๐ น.",
        "ณ ห้องประชุม ๓",
        "และผ่านสื่ออิเล็กทรอนิกส์ Zoom",
    ]


def test_signature_blocks_name_post_with_level_and_caption(
    committee: Committee, meeting: Meeting
) -> None:
    recorder = replace_post(a_person("จด", "รายงาน"), "นักวิชาการคอมพิวเตอร์ชำนาญการ")
    meeting.signatories += [
        Signatory(SignatoryPart.RECORDER, recorder),
        Signatory(SignatoryPart.REVIEWER, a_person("ตรวจ", "ทาน"), "ผู้อำนวยการกลุ่มงาน", "ผู้ทาน"),
    ]
    (signatures,) = [b for b in compose(committee, meeting).blocks if isinstance(b, Signatures)]
    assert [["".join(s.text for s in line) for line in b.lines] for b in signatures.blocks] == [
        ["(นายจด รายงาน)", "นักวิชาการคอมพิวเตอร์ชำนาญการ", "ผู้จดรายงานการประชุม"],
        ["(นายตรวจ ทาน)", "ผู้อำนวยการกลุ่มงาน", "ผู้ทาน"],
    ]


def replace_post(person: Person, position: str) -> Person:
    person.position_with_level = position
    return person


def test_draft_bears_the_word_and_the_day_and_header_is_built_from_the_fields(
    committee: Committee, meeting: Meeting
) -> None:
    committee.settings = CommitteeSettings(running_header=True)
    paper = compose(committee, meeting, draft_of=date(2024, 6, 12))
    assert told(paper.mark) == "ร่าง พิมพ์เมื่อ ๑๒ มิถุนายน ๒๕๖๗"
    assert told(paper.running_header) == "ตย ครั้งที่ ๑/๒๕๖๗ ๑๑ มิถุนายน ๒๕๖๗"
    assert compose(committee, meeting).mark == ""


def test_every_unit_has_a_name_of_its_own(committee: Committee, meeting: Meeting) -> None:
    statement = Statement("ประธาน", (Paragraph(plain("ก")), Paragraph(plain("ข"))))
    meeting.agenda.append(AgendaItem("ก", statements=[statement], children=[AgendaItem("ข")]))
    names: list[str] = []
    for block in compose(committee, meeting).blocks:
        match block:
            case Line(unit=unit):
                names.append(unit)
            case Roster(rows=rows) | Grid(rows=rows):
                names += [row.unit for row in rows]
            case _:
                pass
    assert all(names)
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 40


def test_keys_that_end_like_a_place_name_different_units(
    committee: Committee, meeting: Meeting
) -> None:
    two = (paragraph("ก"), paragraph("ข"))
    statements = [Statement("", two, id="st"), Statement("", two[:1], id="st_1")]
    meeting.agenda.append(AgendaItem("ก", statements=statements, id="i"))
    meeting.agenda.append(AgendaItem("ข", id="i_1"))
    units = [block.unit for block in compose(committee, meeting).blocks if isinstance(block, Line)]
    assert len(set(units)) == len(units)
