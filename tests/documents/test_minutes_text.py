"""The text of the minutes: statements, results, resolutions, lists and tables under their items."""

from datetime import date

from pcio_desktop.documents.blocks import Grid, Line, Style
from pcio_desktop.documents.minutes import compose
from pcio_desktop.domain.agenda import AgendaItem, ItemKind
from pcio_desktop.domain.committee import Committee
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
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.person import Agency
from pcio_desktop.domain.resolution import Assignment, AssignmentPart, Dissent, Resolution, Vote
from pcio_desktop.domain.settings import CommitteeSettings, RecordingStyle
from tests.documents.composed import cells, line_text, lines


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
