"""compose(): the fields of แบบที่ ๑๑ in their order, from a meeting made in a few lines."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from pcio_desktop.documents.blocks import Block, Gap, Grid, Line, Paper, Roster, Signatures, Style
from pcio_desktop.documents.minutes import compose
from pcio_desktop.domain.agenda import AgendaItem, ItemKind
from pcio_desktop.domain.attendance import Participant, Substitute
from pcio_desktop.domain.committee import AppointmentOrder, Committee, Holder, Role, Seat
from pcio_desktop.domain.content import (
    LabelValueLine,
    LabelValueLines,
    ListBlock,
    ListItem,
    ListKind,
    NumberForm,
    Paragraph,
    RowKind,
    Run,
    Table,
    TableCell,
    TableRow,
    paragraph,
    plain,
)
from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.meeting import Meeting, MeetingKind, MeetingMode
from pcio_desktop.domain.minutes import Signatory, SignatoryPart, Statement
from pcio_desktop.domain.person import Agency, Person
from pcio_desktop.domain.resolution import Assignment, AssignmentPart, Dissent, Resolution, Vote
from pcio_desktop.domain.settings import CommitteeSettings, RecordingStyle, SubstituteStyle
from pcio_desktop.thai.dates import BANGKOK

MEMBER = Role("กรรมการ")


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2024, 6, 11, hour, minute, tzinfo=BANGKOK)


def a_person(given: str = "สมมติ", surname: str = "ใจดี", *prefixes: str) -> Person:
    return Person(given, surname, prefixes=prefixes or ("นาย",))


@pytest.fixture
def committee() -> Committee:
    return Committee("คณะกรรมการตัวอย่าง", name_en="Example Committee", short_name="ตย")


@pytest.fixture
def meeting() -> Meeting:
    holder = Holder(a_person("ชาย", "ถือครอง"))
    seats = [
        Seat("รองผู้ว่าราชการจังหวัดตัวอย่าง", Role("ประธานกรรมการ", is_chair=True)),
        Seat("ปลัดจังหวัดตัวอย่าง", MEMBER, holders=[holder]),
        Seat("คลังจังหวัดตัวอย่าง", MEMBER, holders=[holder]),
    ]
    order = AppointmentOrder("12", 2567, date(2024, 6, 7), seats=seats)
    meeting = Meeting(order, 1, 2567, at(13, 30), meeting_place="ห้องประชุม 3")
    meeting.take_seats()
    for line in meeting.attendance:
        line.record_in_person(a_person())
    meeting.opened_at, meeting.closed_at = at(13, 40), at(16)
    return meeting


def told(text: str) -> str:
    """As people read it: a no-break space is a space."""
    return text.replace("\u00a0", " ")


def line_text(line: Line) -> str:
    parts = (line.label, line.spans, line.value)
    return told(" | ".join("".join(span.text for span in part) for part in parts if part))


def lines(paper: Paper, style: Style | None = None) -> list[str]:
    return [
        line_text(block)
        for block in paper.blocks
        if isinstance(block, Line) and (style is None or block.style is style)
    ]


def cells(table: Block) -> list[list[str]]:
    assert isinstance(table, Roster | Grid)
    return [
        [
            told("\n".join("".join(s.text for s in spans) for spans in cell.paragraphs))
            for cell in row.cells
        ]
        for row in table.rows
    ]


def rosters(paper: Paper) -> list[list[list[str]]]:
    return [cells(block) for block in paper.blocks if isinstance(block, Roster)]


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


def test_label_prints_once_and_paragraphs_continue(committee: Committee, meeting: Meeting) -> None:
    blocks = (paragraph("ย่อหน้าแรก"), paragraph("ย่อหน้าที่สอง"))
    meeting.agenda.append(
        AgendaItem("หัวข้อ", statements=[Statement("ประธาน", blocks), Statement("", blocks[:1])])
    )
    paper = compose(committee, meeting)
    assert lines(paper, Style.SPEECH) == ["ประธาน | ย่อหน้าแรก", "เลิกประชุม | เวลา ๑๖.๐๐ น."]
    assert lines(paper, Style.CONTINUED) == ["ย่อหน้าที่สอง", "ย่อหน้าแรก"]


def test_statement_that_begins_with_a_table_keeps_its_label(
    committee: Committee, meeting: Meeting
) -> None:
    table = Table((1,), (TableRow((TableCell((plain("ก"),)),)),))
    meeting.agenda.append(AgendaItem("หัวข้อ", statements=[Statement("DEPA", (table,))]))
    blocks = compose(committee, meeting).blocks
    place = next(i for i, block in enumerate(blocks) if isinstance(block, Grid))
    before = blocks[place - 1]
    assert isinstance(before, Line)
    assert (line_text(before), before.keep_with_next) == ("DEPA", True)


def test_result_label_follows_the_kind_of_the_item(committee: Committee, meeting: Meeting) -> None:
    for kind in (ItemKind.FOR_INFORMATION, ItemKind.FOR_CONSIDERATION, ItemKind.CERTIFICATION):
        meeting.agenda.append(AgendaItem("ก", kind, resolutions=[Resolution("รับทราบ")]))
    meeting.agenda[0].resolutions.append(Resolution("เห็นชอบ", label="มติ"))
    assert lines(compose(committee, meeting), Style.SPEECH)[:4] == [
        "ที่ประชุม | รับทราบ",
        "มติ | เห็นชอบ",
        "มติที่ประชุม | รับทราบ",
        "มติที่ประชุม | รับทราบ",
    ]


def test_resolution_without_text_is_made_of_verb_and_assignments(
    committee: Committee, meeting: Meeting
) -> None:
    agency = Agency("สำนักงานสถิติจังหวัดตัวอย่าง")
    resolution = Resolution(
        "เห็นชอบ",
        assignments=[
            Assignment(agency=agency, task="จัดทำบัญชีข้อมูล", due_date=date(2024, 6, 21)),
            Assignment(AssignmentPart.JOINT, seat=meeting.order.seats[1], task="สนับสนุน"),
        ],
        vote=Vote(20, 3, 1, casting_vote=True),
        dissents=[Dissent(meeting.order.seats[2], "งบประมาณไม่พอ", "บันทึกแนบ")],
    )
    item = AgendaItem("ก", ItemKind.FOR_CONSIDERATION, resolutions=[resolution])
    meeting.agenda.append(item)
    texts = lines(compose(committee, meeting))
    start = texts.index("มติที่ประชุม | เห็นชอบ")
    assert texts[start + 1 : start + 5] == [
        "มอบหมายให้สำนักงานสถิติจังหวัดตัวอย่าง จัดทำบัญชีข้อมูล ภายในวันที่ ๒๑ มิถุนายน ๒๕๖๗",
        "มอบหมายให้ปลัดจังหวัดตัวอย่าง (หน่วยงานรอง) สนับสนุน",
        "(เห็นชอบ ๒๐ เสียง ไม่เห็นชอบ ๓ เสียง งดออกเสียง ๑ เสียง ประธานออกเสียงชี้ขาดเห็นชอบ)",
        "คลังจังหวัดตัวอย่าง มีความเห็นแย้ง ดังนี้ งบประมาณไม่พอ (รายละเอียดตามบันทึกแนบ)",
    ]


def test_result_of_the_whole_item_stands_after_its_sub_items(
    committee: Committee, meeting: Meeting
) -> None:
    child = AgendaItem("เรื่องย่อย", children=[AgendaItem("ชั้นสาม")])
    item = AgendaItem("เรื่องใหญ่", children=[child], resolutions=[Resolution("รับทราบ")])
    meeting.agenda.append(item)
    texts = lines(compose(committee, meeting))
    start = texts.index("ระเบียบวาระที่ ๑ | เรื่องใหญ่")
    assert texts[start + 1 : start + 4] == [
        "๑.๑ เรื่องย่อย",
        "๑.๑.๑ ชั้นสาม",
        "ที่ประชุม | รับทราบ",
    ]


def test_gap_of_an_imported_agenda_is_printed(committee: Committee, meeting: Meeting) -> None:
    meeting.agenda += [AgendaItem("ก"), AgendaItem("จ", own_number=5)]
    assert [text.split(" |")[0] for text in lines(compose(committee, meeting), Style.ITEM)] == [
        "ระเบียบวาระที่ ๑",
        "ระเบียบวาระที่ ๕",
    ]


def test_lists_are_marked_with_literal_numbers(committee: Committee, meeting: Meeting) -> None:
    items = tuple(ListItem(plain(text), level) for text, level in (("ก", 0), ("ข", 1), ("ค", 0)))
    blocks = (
        ListBlock(ListKind.NUMBERED, items),
        ListBlock(ListKind.NUMBERED, items[:1], NumberForm.PARENTHESES, 4),
        ListBlock(ListKind.BULLETED, items[:1]),
        LabelValueLines((LabelValueLine(plain("ตัวชี้วัดที่ 1"), plain("ร้อยละ 13")),)),
    )
    meeting.agenda.append(AgendaItem("ก", statements=[Statement("", blocks)]))
    paper = compose(committee, meeting)
    assert lines(paper, Style.LIST) == ["๑. | ก", "๑.๑ | ข", "๒. | ค", "(๔) | ก", "- | ก"]
    assert lines(paper, Style.LABEL_VALUE) == ["ตัวชี้วัดที่ ๑ | ร้อยละ ๑๓"]


def test_table_keeps_rows_spans_and_marks(committee: Committee, meeting: Meeting) -> None:
    head = TableRow((TableCell((plain("หัวข้อ 1"),), columns=2),), RowKind.HEADER)
    marked = TableCell(((Run("ข้อ "), Run("P2.1", bold=True), Run(" 2024", keep_digits=True)),))
    body = TableRow((marked, TableCell((plain("12"), plain("13")))))
    table = Table((3, 1), (head, body), rows_may_split=False)
    meeting.agenda.append(AgendaItem("ก", statements=[Statement("", (table,))]))

    grid = next(b for b in compose(committee, meeting).blocks if isinstance(b, Grid))

    assert cells(grid) == [["หัวข้อ ๑"], ["ข้อ P2.1 2024", "๑๒\n๑๓"]]
    assert (grid.rows[0].kind, grid.rows[0].cells[0].columns) == (RowKind.HEADER, 2)
    assert [span.bold for span in grid.rows[1].cells[0].paragraphs[0]] == [False, True, False]
    assert (grid.widths, grid.rows_may_split) == ((3, 1), False)


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


def test_record_of_the_substance_prints_the_text_without_its_speakers(
    committee: Committee, meeting: Meeting
) -> None:
    committee.settings = CommitteeSettings(recording_style=RecordingStyle.SUBSTANCE)
    statement = Statement("ประธาน", (paragraph("สาระสำคัญ"),))
    item = AgendaItem("ก", statements=[statement], resolutions=[Resolution("รับทราบ")])
    meeting.agenda.append(item)
    texts = lines(compose(committee, meeting))
    assert "สาระสำคัญ" in texts
    assert not any("ประธาน |" in text for text in texts)
    assert "ที่ประชุม | รับทราบ" in texts


def test_digits_are_judged_in_the_whole_paragraph_not_run_by_run(
    committee: Committee, meeting: Meeting
) -> None:
    runs = (Run("มาตรฐาน ISO "), Run("27001", bold=True), Run(" ข้อ P"), Run("2.1", bold=True))
    kept = (Run("ปี 2567 งาน Summit "), Run("2025", keep_digits=True))
    cell = TableCell((runs,))
    blocks = (Paragraph(runs), Paragraph(kept), Table((1,), (TableRow((cell,)),)))
    meeting.agenda.append(AgendaItem("ก", statements=[Statement("", blocks)]))
    paper = compose(committee, meeting)
    assert "มาตรฐาน ISO 27001 ข้อ P2.1" in lines(paper)
    assert "ปี ๒๕๖๗ งาน Summit 2025" in lines(paper)
    grid = next(block for block in paper.blocks if isinstance(block, Grid))
    assert cells(grid) == [["มาตรฐาน ISO 27001 ข้อ P2.1"]]
    assert [span.bold for span in grid.rows[0].cells[0].paragraphs[0]] == [False, True] * 2


def test_keys_that_end_like_a_place_name_different_units(
    committee: Committee, meeting: Meeting
) -> None:
    two = (paragraph("ก"), paragraph("ข"))
    statements = [Statement("", two, id="st"), Statement("", two[:1], id="st_1")]
    meeting.agenda.append(AgendaItem("ก", statements=statements, id="i"))
    meeting.agenda.append(AgendaItem("ข", id="i_1"))
    units = [block.unit for block in compose(committee, meeting).blocks if isinstance(block, Line)]
    assert len(set(units)) == len(units)


def test_item_before_the_agenda_prints_its_sub_items(
    committee: Committee, meeting: Meeting
) -> None:
    child = AgendaItem("มอบโล่รางวัล")
    meeting.agenda.append(AgendaItem("พิธีการ", ItemKind.BEFORE_AGENDA, children=[child]))
    paper = compose(committee, meeting)
    assert "พิธีการ" in lines(paper, Style.ITEM)
    assert "มอบโล่รางวัล" in lines(paper, Style.SUB_ITEM)


def test_resolution_of_an_empty_paragraph_prints_its_verb(
    committee: Committee, meeting: Meeting
) -> None:
    resolution = Resolution("เห็นชอบ", text=(Paragraph(()),))
    item = AgendaItem("ก", ItemKind.FOR_CONSIDERATION, resolutions=[resolution])
    meeting.agenda.append(item)
    assert "มติที่ประชุม | เห็นชอบ" in lines(compose(committee, meeting))


def test_list_that_begins_below_its_outermost_level_has_no_zero(
    committee: Committee, meeting: Meeting
) -> None:
    items = tuple(ListItem(plain("ก"), level) for level in (2, 2, 0))
    block = ListBlock(ListKind.NUMBERED, items, start=3)
    meeting.agenda.append(AgendaItem("ก", statements=[Statement("", (block,))]))
    marks = [text.split(" |")[0] for text in lines(compose(committee, meeting), Style.LIST)]
    assert marks == ["๓.๑.๑", "๓.๑.๒", "๔."]
