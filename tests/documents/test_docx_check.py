"""The second look at a finished file: any difference stops it."""

import io
import zipfile
from dataclasses import replace

import docx
import pytest

from pcio_desktop.documents.blocks import Line, Paper, Roster, Row, Span, Style, texts
from pcio_desktop.documents.docx_check import DocumentDiffers, paragraph_texts, text_of, verify
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_writer import write_docx
from tests.documents.packages import edited, part, rewritten
from tests.documents.papers import cell, every_block, line, paper, whole_minutes


def columns(texts_: list[str]) -> list[str]:
    """The texts with tabs where a break leads to the next column."""
    return [text.replace("\n\t", "\t").replace("\n", "\t") for text in texts_]


@pytest.mark.parametrize(
    "one", [every_block(), whole_minutes(), paper()], ids=["all", "whole", "no"]
)
def test_what_was_written_passes(template: Template, one: Paper) -> None:
    data = write_docx(one, template)
    verify(data, one)
    assert columns(text_of(data)) == columns([text for text in paragraph_texts(one) if text])


def test_every_text_of_the_block_list_is_among_the_paragraphs() -> None:
    for one in (every_block(), whole_minutes()):
        joined = "\t".join(paragraph_texts(one))
        place = 0
        for text in texts(one):
            place = joined.index(text, place) + len(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("เปิดประชุม", "เปิดประชุบ"),
        ("ประธาน</w:t></w:r><w:r><w:tab/>", "ประธาน</w:t></w:r><w:r>"),
        ("หนึ่ง</w:t><w:br/>", "หนึ่ง</w:t><w:tab/>"),
        ("หนึ่ง</w:t><w:br/>", "หนึ่ง</w:t>"),
        ("สอง</w:t>", "สอง </w:t>"),
        ("&amp; คณะ", "คณะ"),
        ("๑. นายก", ""),
        ("ไม่มีป้าย</w:t></w:r></w:p>\n<w:p>", "ไม่มีป้าย</w:t></w:r>"),
    ],
)
def test_a_text_that_differs_stops_the_file(template: Template, old: str, new: str) -> None:
    one = replace(every_block(), blocks=(*every_block().blocks, line(Style.BODY, "เปิดประชุม")))
    data = edited(write_docx(one, template), "word/document.xml", (old, new))
    with pytest.raises(DocumentDiffers):
        verify(data, one)


@pytest.mark.parametrize("other", ["shorter", "longer", "swapped", "another"])
def test_another_paper_does_not_pass(template: Template, other: str) -> None:
    first, second = line(Style.BODY, "หนึ่ง"), line(Style.BODY, "สอง")
    data = write_docx(paper(first, second), template)
    changed = {
        "shorter": paper(first),
        "longer": paper(first, second, first),
        "swapped": paper(second, first),
        "another": paper(first, line(Style.BODY, "สาม")),
    }[other]
    with pytest.raises(DocumentDiffers) as difference:
        verify(data, changed)
    assert difference.value.code == "not_as_written"


def test_a_break_for_a_tab_passes_only_after_a_label(template: Template) -> None:
    data = write_docx(paper(line(Style.BODY, "ก\nข\tค")), template)
    with pytest.raises(DocumentDiffers):
        verify(data, paper(line(Style.BODY, "ก\tข\nค")))


def test_cells_do_not_run_together(template: Template) -> None:
    data = write_docx(paper(Roster(2, (Row((cell("ก"), cell("ข"))),), "")), template)
    assert text_of(data) == ["ก", "ข"]
    with pytest.raises(DocumentDiffers):
        verify(data, paper(Roster(2, (Row((cell("กข"), cell(""))),), "")))


def test_damage_is_noticed(template: Template) -> None:
    one = whole_minutes()
    data = write_docx(one, template)
    for place in range(60, len(data) - 60, len(data) // 60):
        damaged = data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]
        try:
            verify(damaged, one)
        except DocumentDiffers:
            continue
        with zipfile.ZipFile(io.BytesIO(damaged)) as archive:  # a time or flag nobody reads
            assert archive.testzip() is None
    for cut in (0, 10, len(data) // 2, len(data) - 5):
        with pytest.raises(DocumentDiffers):
            verify(data[:cut], one)


@pytest.mark.parametrize("name", ["word/styles.xml", "word/document.xml", "_rels/.rels"])
def test_a_part_that_is_not_well_formed_is_noticed(template: Template, name: str) -> None:
    data = write_docx(every_block(), template)
    broken = rewritten(data, {name: part(data, name)[:-1]})
    with pytest.raises(DocumentDiffers):
        verify(broken, every_block())


def test_a_missing_body_is_noticed(template: Template) -> None:
    data = rewritten(write_docx(every_block(), template), {"word/document.xml": None})
    with pytest.raises(DocumentDiffers):
        verify(data, every_block())
    with pytest.raises(DocumentDiffers):
        text_of(data)
    with pytest.raises(DocumentDiffers):
        text_of(b"no zip")


def test_pieces_of_any_size_read_the_same(
    template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = every_block()
    data = write_docx(one, template)
    for size in (1, 7, 100, 4096):
        monkeypatch.setattr("pcio_desktop.documents.docx_check._CHUNK", size)
        verify(data, one)


def test_other_peoples_documents_are_read_too() -> None:
    document = docx.Document()
    document.add_paragraph("หนึ่ง\tสอง\nสาม")
    document.add_table(1, 2).cell(0, 1).text = "ช่อง"
    target = io.BytesIO()
    document.save(target)
    changes = (
        "</w:tbl>",
        "</w:tbl><w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='9'/></w:tabs></w:pPr>"
        "<w:r><w:t>คง</w:t></w:r><w:del><w:r><w:delText>ลบ</w:delText><w:tab/></w:r></w:del>"
        "<w:ins><w:r><w:t>เพิ่ม</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
    )
    data = edited(target.getvalue(), "word/document.xml", changes)
    assert text_of(data) == ["หนึ่ง\tสอง\nสาม", "ช่อง", "คงเพิ่ม"]


def test_a_label_and_its_looks_do_not_matter_to_the_comparison(template: Template) -> None:
    one = paper(Line(Style.SPEECH, (Span("ก"), Span("ข", bold=True)), label=(Span("ป"), Span("ร"))))
    data = write_docx(one, template)
    verify(data, one)
    assert text_of(data) == ["ปร\tกข"]
