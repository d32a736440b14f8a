"""What an office gets as PDF: archival, tagged, readable, the same pages as the plan."""

import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from pcio_desktop.documents.blocks import (
    Grid,
    Row,
    Style,
)
from pcio_desktop.documents.docx_package import Template, open_template
from pcio_desktop.documents.drawing_font import DrawingFont
from pcio_desktop.documents.page_measure import Measure
from pcio_desktop.documents.page_plan import plan_pages
from pcio_desktop.documents.pdf_check import IncompleteDrawing, verify_drawing
from pcio_desktop.documents.pdf_writer import prepare_drawing, unit_pages, write_pdf
from tests.documents.drawn import drawn, lost_texts, raw_pages, squeezed
from tests.documents.packages import office_template
from tests.documents.papers import cell, every_block, line, paper, whole_minutes


@pytest.fixture(scope="module")
def minutes(template: Template, measure: Measure, font: DrawingFont) -> bytes:
    _, drawing = drawn(whole_minutes(mark="ร่าง"), template, measure, font=font)
    return write_pdf(drawing)


def test_the_minutes_are_an_archival_tagged_thai_pdf(minutes: bytes) -> None:
    root: Any = PdfReader(io.BytesIO(minutes)).trailer["/Root"]
    assert root["/Lang"].startswith("th")
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]["/K"]
    assert root["/OutputIntents"][0].get_object()["/S"] == "/GTS_PDFA1"
    about = root["/Metadata"].get_data().decode()
    assert re.search(r"pdfaid:part(>|=.)2", about)
    assert re.search(r"pdfaid:conformance(>|=.)A", about)
    assert re.search(r"pdfuaid:part(>|=.)1", about)


def test_title_author_and_date_are_those_of_the_paper(minutes: bytes) -> None:
    about: Any = PdfReader(io.BytesIO(minutes)).metadata
    assert about.title == "รายงานการประชุม"
    assert about.author == "ฝ่ายเลขานุการ"
    assert about["/CreationDate"].startswith("D:20250304")


def test_every_font_is_embedded(minutes: bytes) -> None:
    reader = PdfReader(io.BytesIO(minutes))
    seen = 0
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for one in resources["/Font"].values():
            (inner,) = one.get_object()["/DescendantFonts"]
            described = inner.get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(described)
            seen += 1
    assert seen > 5


def test_headings_are_an_outline_and_tables_have_heads(minutes: bytes) -> None:
    reader = PdfReader(io.BytesIO(minutes))
    titles = [it.title for it in _flat(reader.outline)]
    assert "ระเบียบวาระที่ ๑ เรื่องประธานแจ้งให้ที่ประชุมทราบ" in titles
    assert "ผู้มาประชุม" in titles
    names = set(_tags(reader.trailer["/Root"]["/StructTreeRoot"]))  # pyright: ignore
    assert {"/Document", "/Title", "/H1", "/H2", "/P", "/Table", "/TH", "/TD"} <= names


def _flat(outline: Any) -> list[Any]:  # noqa: ANN401
    return [it for one in outline for it in (_flat(one) if isinstance(one, list) else [one])]


def _tags(element: Any) -> list[str]:  # noqa: ANN401
    element = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(element, list):
        return [tag for one in element for tag in _tags(one)]
    if not isinstance(element, dict):
        return []
    own = [element["/S"]] if "/S" in element else []
    return own + (_tags(element["/K"]) if "/K" in element else [])


def test_equal_papers_are_equal_bytes(
    template: Template, measure: Measure, font: DrawingFont, minutes: bytes
) -> None:
    _, again = drawn(whole_minutes(mark="ร่าง"), template, measure, font=font)
    assert write_pdf(again) == minutes


@pytest.mark.parametrize("side_by_side", [False, True])
def test_the_text_comes_back_whole(
    side_by_side: bool, template: Template, measure: Measure, font: DrawingFont, tmp_path: Path
) -> None:
    for one in (whole_minutes(side_by_side=side_by_side), every_block()):
        plan, drawing = drawn(one, template, measure, font=font)
        verify_drawing(drawing)
        assert lost_texts(one, plan, drawing, raw_pages(write_pdf(drawing), tmp_path)) == []


def test_every_page_has_its_thai_number_mark_and_catchword(
    template: Template, measure: Measure, font: DrawingFont, tmp_path: Path
) -> None:
    one = whole_minutes(mark="ร่าง", running="คณะกรรมการตัวอย่าง ครั้งที่ ๒/๒๕๖๘")
    plan, drawing = drawn(one, template, measure, font=font)
    pages = raw_pages(write_pdf(drawing), tmp_path)
    assert len(pages) == plan.count
    words = {start.page: start.catchword for start in plan.starts}
    for number, page in enumerate(pages, 1):
        lines = [it.strip() for it in page.split("\n")]
        assert any(it.endswith("ร่าง") for it in lines)
        shown = f"- {str(number).translate(str.maketrans('0123456789', '๐๑๒๓๔๕๖๗๘๙'))} -"
        assert (shown in page) == (number > 1)
        assert ("คณะกรรมการตัวอย่างครั้งที่" in squeezed(page)) == (number > 1)
        word = words.get(number + 1, "")
        assert ("..." in page) == bool(word)
        assert squeezed(word) in squeezed(page)
    assert any(words.values())


def test_without_catchwords_none_is_printed_and_pages_are_arabic_where_wanted(
    template: Template, measure: Measure, font: DrawingFont, tmp_path: Path
) -> None:
    one = replace(whole_minutes(), thai_digits=False)
    _, drawing = drawn(one, template, measure, font=font, catchwords=False)
    pages = raw_pages(write_pdf(drawing), tmp_path)
    assert not any("..." in page for page in pages)
    assert "- 2 -" in pages[1]


HOSTILE = (
    'a"b\\c #let x = 1 $y$ _z_ *w* [q] {r} @s <t> // u /* v */ ~ -- ---',
    "=หัวเรื่อง\n- ข้อ\n+ ข้อ\n/ ข้อ: ความ",
    "https://example.example/?a=1&b=2#c \\u{0e01} \\n \\",
    "ก" * 400,
    "WWWWWWWWWW" * 40,
    "น้ำท่วมซ้ำซาก ทำการค้า คำร่ำ ปี่ ญู ฐุ กฎุ ฏุ ปฏิกูล",
    "เว้น  สอง   สาม\tแท็บ\n\nบรรทัดว่าง ",
    "“คำ” ‘คำ’ … – — • ฯลฯ อื่น ๆ ๑,๒๓๔.๕๖ พ.ศ.\u00a0๒๕๖๘",
    "",
    "   ",
)


def test_hostile_texts_are_drawn_as_they_are(
    template: Template, measure: Measure, font: DrawingFont, tmp_path: Path
) -> None:
    blocks = [
        line(style, text, label, value=value)
        for text in HOSTILE
        for style, label, value in (
            *((Style.BODY, "", ""), (Style.ITEM, text[:30], ""), (Style.SPEECH, text[:60], "")),
            *((Style.LIST, "๑.", ""), (Style.LABEL_VALUE, "", text[:20]), (Style.TITLE, "", "")),
        )
    ]
    rows = tuple(Row((cell(text), cell(text[:40], text[40:80]))) for text in HOSTILE)
    one = paper(*blocks, Grid((1, 1), rows, rows_may_split=True, caption=HOSTILE[0]))
    plan, drawing = drawn(one, template, measure, font=font)
    verify_drawing(drawing)
    pages = raw_pages(write_pdf(drawing), tmp_path)
    assert len(pages) == plan.count
    assert lost_texts(one, plan, drawing, pages) == []


def test_a_text_that_got_lost_or_a_page_too_many_is_noticed(
    template: Template, measure: Measure, font: DrawingFont
) -> None:
    one = every_block()
    _, drawing = drawn(one, template, measure, font=font)
    more = replace(one, blocks=(*one.blocks, line(Style.BODY, "หายไป")))
    with pytest.raises(IncompleteDrawing, match="หายไป"):
        verify_drawing(replace(drawing, paper=more))
    with pytest.raises(IncompleteDrawing, match="pages"):
        verify_drawing(replace(drawing, pages=drawing.pages + 1))


def test_a_word_of_an_abbreviation_or_name_is_never_broken(
    template: Template, measure: Measure, font: DrawingFont
) -> None:
    text = "ตามคำสั่งจังหวัดตัวอย่าง ลงวันที่ ๑ มิถุนายน พ.ศ. ๒๕๖๘ " * 6
    plan = plan_pages(paper(line(Style.SPEECH, text, "ประธาน")), template.geometry, measure)
    drawing = prepare_drawing(
        paper(line(Style.SPEECH, text, "ประธาน")), template, plan, measure, font=font
    )
    drawn_lines = re.findall(r'text\("([^"]*)"', drawing.sheets.document)
    assert sum("พ.ศ." in it for it in drawn_lines) >= 3
    assert not any(it.endswith("พ.") for it in drawn_lines)


def test_a_letterhead_is_drawn_and_what_is_left_out_is_told(
    measure: Measure, font: DrawingFont, tmp_path: Path
) -> None:
    office = open_template(office_template(tmp_path / "office.docx"))
    one = whole_minutes()
    plan, drawing = drawn(one, office, measure, font=font)
    verify_drawing(drawing)
    assert unit_pages(drawing) == dict(plan.pages)
    pdf = write_pdf(drawing)
    pages = raw_pages(pdf, tmp_path)
    assert pages[0].splitlines()[0].strip() == "สำนักงานจังหวัดสมมติ"
    assert "- ๒ -" in pages[1]
    assert len(PdfReader(io.BytesIO(pdf)).pages[0].images) == 1
    assert any("หัวกระดาษและท้ายกระดาษ" in note.thai for note in drawing.notes)
    assert lost_texts(one, plan, drawing, pages) == []


def test_a_wider_label_column_is_drawn_as_it_is_planned(
    template: Template, measure: Measure, font: DrawingFont
) -> None:
    one = replace(whole_minutes(), label_column_mm=45)
    plan = plan_pages(one, template.with_label_column(45).geometry, measure)
    drawing = prepare_drawing(one, template, plan, measure, font=font, marked=True)
    verify_drawing(drawing)
    assert unit_pages(drawing) == dict(plan.pages)
