"""A planned DOCX: page breaks, catchwords in frames, rosters closed and opened again."""

import re
import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings

from pcio_desktop.documents.blocks import Grid, Paper, Roster, Row, Style
from pcio_desktop.documents.docx_check import DocumentDiffers, text_of, verify
from pcio_desktop.documents.docx_lint import lint
from pcio_desktop.documents.docx_package import Template, open_template
from pcio_desktop.documents.docx_runs import UnwritableText
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.page_measure import TableMeasure
from pcio_desktop.documents.page_plan import PagePlan, plan_pages, with_splits
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace
from tests.documents.packages import office_template
from tests.documents.papers import cell, every_block, line, paper, whole_minutes
from tests.documents.test_reading_back import PAPERS
from tests.documents.validity import faults_of

FRAME = (
    '<w:framePr w:w="4536" w:h="380" w:hRule="exact" w:hSpace="0" w:wrap="around"'
    ' w:vAnchor="page" w:hAnchor="margin" w:xAlign="right" w:y="15900"/>'
)


def planned(template: Template, one: Paper, pins: Iterable[PagePin] = ()) -> PagePlan:
    return plan_pages(one, template.geometry, TableMeasure(32), pins=pins)


def body(docx: bytes) -> str:
    with zipfile.ZipFile(BytesIO(docx)) as archive:
        return archive.read("word/document.xml").decode("utf-8")


def written(template: Template, one: Paper, pins: Iterable[PagePin] = ()) -> bytes:
    return write_docx(one, template, plan=planned(template, one, pins))


def test_a_forced_start_breaks_the_page_and_is_announced_before_the_last_paragraph(
    template: Template,
) -> None:
    one = paper(*[line(Style.SPEECH, f"ข้อ {n}", unit=f"u{n}") for n in range(40)])
    xml = body(written(template, one))
    assert xml.count("<w:pageBreakBefore/>") == xml.count("<w:framePr ") == 1
    assert '<w:pStyle w:val="MinutesSpeech"/><w:pageBreakBefore/>' in xml
    frame = f'<w:pStyle w:val="MinutesCatchword"/>{FRAME}</w:pPr><w:r><w:t>/ข้อ ๓๖...'
    assert frame.replace("๓๖", "36") in xml
    assert xml.index("ข้อ 34<") < xml.index(FRAME) < xml.index("ข้อ 35<") < xml.index("ข้อ 36<")


def test_a_roster_is_closed_and_opened_again(template: Template) -> None:
    people = tuple(
        Row((cell(f"{n}. นาย ก"), cell("ข"), cell("ค")), unit=f"p{n}") for n in range(40)
    )
    xml = body(written(template, paper(Roster(3, people, "รายชื่อ"))))
    assert xml.count("<w:tbl>") == xml.count("</w:tbl>") == 2
    grids = re.findall(r"<w:tblPr>.*?</w:tblGrid>", xml)
    assert grids[0] == grids[1]
    between = xml[xml.index("</w:tbl>") : xml.rindex("<w:tbl>")]
    assert between.index(FRAME) < between.index('w:line="20"')
    assert "<w:pageBreakBefore/>" in xml[xml.rindex("<w:tbl>") :]


@pytest.mark.parametrize("beside", [False, True])
def test_planned_minutes_are_valid_and_whole(
    template: Template, tmp_path: Path, *, beside: bool
) -> None:
    one = whole_minutes(side_by_side=beside)
    plan = planned(template, one)
    data = write_docx(one, template, plan=plan)
    verify(data, with_splits(one, plan.splits))
    assert faults_of(data, tmp_path) == []
    assert len([s for s in plan.starts if s.catchword]) >= 2


def test_a_break_before_every_kind_of_block_is_valid(template: Template, tmp_path: Path) -> None:
    one = every_block()
    names = [f"_m{n}" for n in range(2, 10)]
    pins = [PagePin(PagePlace(name), PageBreak.FORCED, "<&") for name in names]
    plan = planned(template, one, pins)
    assert plan.count > 8
    data = write_docx(one, template, plan=plan)
    verify(data, with_splits(one, plan.splits))
    assert faults_of(data, tmp_path) == []


def test_a_catchword_is_no_content_for_the_reader(template: Template) -> None:
    one = whole_minutes()
    assert text_of(written(template, one)) == text_of(write_docx(one, template))


def test_what_is_missing_is_noticed_in_a_planned_file_too(template: Template) -> None:
    one = whole_minutes()
    other = paper(*one.blocks[:-3], *one.blocks[-2:])
    with pytest.raises(DocumentDiffers):
        verify(written(template, one), other)


def test_equal_plans_are_equal_bytes(template: Template) -> None:
    one = whole_minutes()
    assert written(template, one) == written(template, one)


def test_a_pinned_catchword_that_xml_forbids_names_its_place(template: Template) -> None:
    one = paper(*[line(Style.SPEECH, "ก", unit=f"u{n}") for n in range(9)])
    with pytest.raises(UnwritableText) as caught:
        written(template, one, [PagePin(PagePlace("u5"), PageBreak.FORCED, "\x00")])
    assert caught.value.where == "u5"


def test_a_letterhead_takes_its_room_of_the_first_page(template: Template, tmp_path: Path) -> None:
    office = open_template(office_template(tmp_path / "office.docx"))
    assert template.letterhead_height == 0
    assert office.letterhead_height == 2 * 360
    one = paper(*[line(Style.SPEECH, "ก", unit=f"u{n}") for n in range(50)])
    plan = plan_pages(one, office.geometry, TableMeasure(32), above=office.letterhead_height)
    flowing = plan_pages(one, office.geometry, TableMeasure(32))
    assert int(flowing.starts[0].unit[1:]) - int(plan.starts[0].unit[1:]) == 2


def test_short_rows_of_a_table_whose_rows_may_split_stay_whole_when_planned(
    template: Template,
) -> None:
    short, long = cell("สั้น"), cell("ยาว " * 400)
    rows = tuple(Row((text, cell("ข")), unit=f"r{n}") for n, text in enumerate((short, long)))
    one = paper(Grid((1, 1), rows, rows_may_split=True, caption=""))
    assert body(written(template, one)).count("<w:cantSplit/>") == 1
    assert body(write_docx(one, template)).count("<w:cantSplit/>") == 0


@settings(max_examples=60, deadline=None)
@given(PAPERS)
def test_any_paper_is_planned_and_written_whole(template: Template, one: Paper) -> None:
    plan = planned(template, one)
    data = write_docx(one, template, plan=plan)
    verify(data, with_splits(one, plan.splits))
    assert lint(data) == []
