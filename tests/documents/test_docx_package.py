"""Templates: our own, those of offices, and those that must not be opened."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from pcio_desktop.documents.blocks import Style
from pcio_desktop.documents.docx_check import text_of, verify
from pcio_desktop.documents.docx_lint import lint
from pcio_desktop.documents.docx_package import Template, TemplateRefused, open_template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.domain.errors import FileTrouble
from tests.documents.packages import (
    MINUTES_TEMPLATE,
    edited,
    mark_body,
    names,
    office_template,
    part,
    rewritten,
    tree,
    values,
)
from tests.documents.papers import every_block
from tests.documents.validity import faults_of

OURS = MINUTES_TEMPLATE.read_bytes()


def english(template: Template) -> str:
    return "\n".join(note.english for note in template.notes)


def opened(tmp_path: Path, data: bytes) -> Template:
    file = tmp_path / "office.docx"
    file.write_bytes(data)
    return open_template(file)


def test_our_own_template_needs_nothing(template: Template) -> None:
    assert template.notes == ()
    assert not template.numbers_pages
    assert template.footers == ()
    assert template.parts == ()


def test_the_guide_in_our_template_stays_out_of_papers(template: Template) -> None:
    data = write_docx(every_block(), template)
    assert "ตัวอย่างสไตล์" not in "".join(text_of(data))


def test_an_office_template_keeps_its_letterhead_and_loses_the_rest(tmp_path: Path) -> None:
    template = open_template(office_template(tmp_path / "office.docx"))
    data = write_docx(every_block(), template)
    texts = text_of(data)
    assert texts[0] == "สำนักงานจังหวัดสมมติ"
    assert texts[1] == "รายงานการประชุมคณะกรรมการตัวอย่าง"
    assert not {"เริ่มที่นี่", "สิ่งที่ไม่ควรเหลือ"} & set(texts)
    assert any(name.startswith("word/media/") for name in names(data))
    verify(data, every_block())


def test_an_office_template_is_completed_and_says_so(tmp_path: Path) -> None:
    template = open_template(office_template(tmp_path / "office.docx"))
    assert "Minutes Speech" in english(template)
    assert "heading 1" in english(template)
    styles = template.geometry.styles
    assert styles[Style.SPEECH].line == 360
    assert styles[Style.SPEECH].after == 0
    assert template.geometry.font == "TH Sarabun New"
    assert template.geometry.text_width == 8640
    assert styles[Style.SPEECH].exact


def test_what_is_written_on_an_office_template_is_valid(tmp_path: Path) -> None:
    template = open_template(office_template(tmp_path / "office.docx"))
    assert faults_of(write_docx(every_block(), template), tmp_path) == []


def test_headers_of_an_office_stay_on_every_page_with_the_page_number_below(
    tmp_path: Path,
) -> None:
    template = open_template(office_template(tmp_path / "office.docx"))
    data = write_docx(every_block(), template)
    first = tree(data, "word/header_first.xml")
    others = tree(data, "word/header_default.xml")
    assert values(first, "//w:t/text()") == ["หัวของสำนักงาน"]
    assert values(others, "//w:t/text()") == ["หัวของสำนักงาน", "- ", "1", " -"]
    assert b"footer_first.xml" in part(data, "word/_rels/document.xml.rels")


def test_a_template_with_its_own_page_number_gets_no_second_one(tmp_path: Path) -> None:
    file = office_template(tmp_path / "office.docx")
    document = docx.Document(str(file))
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), " PAGE \\* MERGEFORMAT ")
    document.sections[0].footer.paragraphs[0]._p.append(field)  # noqa: SLF001
    document.save(str(file))
    template = open_template(file)
    data = write_docx(every_block(), template)
    assert values(tree(data, "word/header_default.xml"), "//w:fldSimple") == []


def test_a_template_without_bookmark_gives_styles_only(tmp_path: Path) -> None:
    template = open_template(office_template(tmp_path / "office.docx", bookmark=False))
    assert "minutes_body" in english(template)
    assert text_of(write_docx(every_block(), template))[0].startswith("รายงาน")


def test_a_thai_font_of_the_office_reaches_the_added_styles(tmp_path: Path) -> None:
    styles = (
        ('w:ascii="TH Sarabun New"', 'w:ascii="TH SarabunPSK"'),
        ('w:cs="TH Sarabun New"', 'w:cs="TH SarabunPSK"'),
        ('<w:name w:val="Minutes Speech"/>', '<w:name w:val="Something Else"/>'),
    )
    template = opened(tmp_path, edited(OURS, "word/styles.xml", *styles))
    assert template.geometry.font == "TH SarabunPSK"
    assert english(template) == "Styles added to the template: Minutes Speech"
    assert template.style_ids[Style.SPEECH] == "MinutesSpeechA"


def test_styles_are_found_by_name_whatever_their_id(tmp_path: Path) -> None:
    data = edited(
        OURS,
        "word/styles.xml",
        ('w:styleId="Heading1"><w:name w:val="heading 1"/>',
         'w:styleId="1"><w:name w:val="Heading 1"/>'),
    )  # fmt: skip
    template = opened(tmp_path, data)
    assert template.notes == ()
    body = tree(write_docx(every_block(), template))
    assert "1" in values(body, "//w:pStyle/@w:val")
    assert "Heading1" not in values(body, "//w:pStyle/@w:val")


def test_doubts_about_a_template_are_told(tmp_path: Path) -> None:
    data = edited(
        OURS,
        "word/styles.xml",
        ('w:line="360" w:lineRule="exact"/></w:pPr></w:pPrDefault>',
         'w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>'),
        ('w:cs="TH Sarabun New"', 'w:cs="Angsana New"'),
    )  # fmt: skip
    told = english(opened(tmp_path, data))
    assert "line spacing is not exact" in told
    assert "Angsana New" in told


def test_links_and_live_fields_are_taken_out_and_told(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        line = document.add_paragraph("ก่อน ")
        relation = document.part.relate_to(
            "https://example.invalid/x", RELATIONSHIP_TYPE.HYPERLINK, is_external=True
        )
        link = parse_xml(
            f'<w:hyperlink {nsdecls("w", "r")} r:id="{relation}"><w:r><w:t>ลิงก์</w:t></w:r>'
            "</w:hyperlink>"
        )
        line._p.append(link)  # noqa: SLF001
        for instruction in (' DDEAUTO excel "a.xls" ', ' INCLUDEPICTURE "http://x" '):
            line._p.append(  # noqa: SLF001
                parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"/></w:r>')
            )
            for inside in (
                f'<w:instrText xml:space="preserve">{instruction}</w:instrText>',
                '<w:fldChar w:fldCharType="separate"/>',
                "<w:t>ผล</w:t>",
                '<w:fldChar w:fldCharType="end"/>',
            ):
                line._p.append(parse_xml(f"<w:r {nsdecls('w')}>{inside}</w:r>"))  # noqa: SLF001
        line._p.append(  # noqa: SLF001
            parse_xml(
                f'<w:fldSimple {nsdecls("w")} w:instr="INCLUDETEXT c:/x"><w:r><w:t>ใน</w:t></w:r>'
                "</w:fldSimple>"
            )
        )

    template = open_template(office_template(tmp_path / "office.docx", build))
    told = english(template)
    assert "1 links" in told
    assert "3 fields" in told
    data = write_docx(every_block(), template)
    assert "ก่อน ลิงก์ผลผลใน" in text_of(data)
    assert b"DDEAUTO" not in part(data, "word/document.xml")
    assert b"External" not in b"".join(part(data, name) for name in names(data))
    assert lint(data) == []


def test_a_remote_template_is_not_kept(tmp_path: Path) -> None:
    rels = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        'relationships"><Relationship Id="rId1" TargetMode="External" Type="http://schemas.'
        'openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        'Target="http://x.invalid/t.dotm"/></Relationships>'
    )
    data = rewritten(OURS, {"word/_rels/settings.xml.rels": rels.encode()})
    written = write_docx(every_block(), opened(tmp_path, data))
    assert "word/_rels/settings.xml.rels" not in names(written)


def test_comments_and_tracked_changes_of_a_letterhead_are_not_kept(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        line = document.add_paragraph()
        for inside in (
            '<w:ins w:id="1" w:author="ก"><w:r><w:t>ใหม่</w:t></w:r></w:ins>',
            '<w:del w:id="2" w:author="ก"><w:r><w:delText>เก่า</w:delText></w:r></w:del>',
            '<w:commentRangeStart w:id="3"/>',
        ):
            element = inside.replace(" ", f" {nsdecls('w')} ", 1)
            line._p.append(parse_xml(element))  # noqa: SLF001

    data = write_docx(every_block(), open_template(office_template(tmp_path / "o.docx", build)))
    assert text_of(data)[1] == "ใหม่"
    xml = part(data, "word/document.xml")
    assert b"w:ins " not in xml
    assert b"delText" not in xml
    assert b"comment" not in xml


def test_an_embedded_object_in_the_letterhead_is_refused(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        name = PackURI("/word/charts/chart1.xml")
        blob = Part(name, "application/vnd.x-chart", b"<c/>", document.part.package)
        key = document.part.relate_to(blob, f"{RELATIONSHIP_TYPE.CHART}")
        line = document.add_paragraph()
        line._p.append(  # noqa: SLF001
            parse_xml(f'<w:object {nsdecls("w", "r")} r:id="{key}"/>')
        )

    with pytest.raises(TemplateRefused, match="embedded object"):
        open_template(office_template(tmp_path / "office.docx", build))


def test_a_section_break_in_the_letterhead_goes(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        document.add_section()

    data = write_docx(every_block(), open_template(office_template(tmp_path / "o.docx", build)))
    assert len(values(tree(data), "//w:sectPr/w:pgSz/@w:w")) == 1


def test_a_letterhead_inside_a_table_stays(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        document.add_table(1, 2).cell(0, 0).text = "ตรา"
        mark_body(document.add_paragraph()._p)  # noqa: SLF001

    template = open_template(office_template(tmp_path / "o.docx", build, bookmark=False))
    data = write_docx(every_block(), template)
    assert text_of(data)[1] == "ตรา"
    assert lint(data) == []


def bomb() -> bytes:
    return rewritten(OURS, {"word/media/big.xml": b" " * (80 * 2**20)})


def with_macros() -> bytes:
    return rewritten(OURS, {"word/vbaProject.bin": b"x"})


def macro_enabled() -> bytes:
    kind = "vnd.openxmlformats-officedocument.wordprocessingml.document.main"
    return edited(OURS, "[Content_Types].xml", (kind, "vnd.ms-word.document.macroEnabled.main"))


def with_doctype() -> bytes:
    doctype = ('standalone="yes"?>', 'standalone="yes"?><!DOCTYPE a [<!ENTITY b "c">]>')
    return edited(OURS, "word/styles.xml", doctype)


def deflated(data: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names(data):
            archive.writestr(name, part(data, name))
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "not a Word file", id="empty"),
        pytest.param(b"hello", "not a Word file", id="text"),
        pytest.param(b"\xd0\xcf\x11\xe0" + b"x" * 600, "old .doc", id="old or encrypted"),
        pytest.param(b"PK\x03\x04" + b"x" * 50, "damaged", id="no directory"),
        pytest.param(OURS[: len(OURS) // 2], "damaged", id="cut off"),
        pytest.param(with_macros(), "macros", id="macros"),
        pytest.param(macro_enabled(), "macros", id="docm"),
        pytest.param(with_doctype(), "damaged", id="entities"),
        pytest.param(deflated(bomb()), "larger", id="bomb"),
        pytest.param(rewritten(OURS, {"../evil.xml": b"<a/>"}), "damaged", id="path"),
        pytest.param(rewritten(OURS, {"word/Styles.xml": b"<a/>"}), "damaged", id="two names"),
        pytest.param(rewritten(OURS, {"[Content_Types].xml": None}), "not a Word", id="no types"),
        pytest.param(rewritten(OURS, {"word/document.xml": b"<a"}), "damaged", id="not xml"),
        pytest.param(rewritten(OURS, {"word/document.xml": b"<a/>"}), "damaged", id="no body"),
        pytest.param(rewritten(OURS, {"_rels/.rels": None}), "damaged", id="no relationships"),
    ],
)
def test_what_is_no_template_is_refused_in_two_languages(
    tmp_path: Path, data: bytes, said: str
) -> None:
    with pytest.raises(TemplateRefused, match=said) as refusal:
        opened(tmp_path, data)
    assert refusal.value.text("th").startswith("office.docx: ")
    assert refusal.value.thai != refusal.value.english


def test_an_xlsx_is_refused(tmp_path: Path) -> None:
    kind = "vnd.openxmlformats-officedocument.wordprocessingml.document.main"
    data = edited(
        OURS, "[Content_Types].xml", (kind, "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    )
    data = rewritten(data, {"word/document.xml": b'<worksheet xmlns="x"/>'})
    with pytest.raises(TemplateRefused):
        opened(tmp_path, data)


def test_a_word_template_file_is_taken_like_a_document(tmp_path: Path) -> None:
    kind = "wordprocessingml.document.main"
    data = edited(OURS, "[Content_Types].xml", (kind, "wordprocessingml.template.main"))
    written = write_docx(every_block(), opened(tmp_path, data))
    assert b"document.main+xml" in part(written, "[Content_Types].xml")


@pytest.mark.parametrize("damage", range(0, len(OURS) - 400, len(OURS) // 40))
def test_damage_anywhere_is_refused_or_harmless(tmp_path: Path, damage: int) -> None:
    data = OURS[:damage] + bytes(300) + OURS[damage + 300 :]
    try:
        template = opened(tmp_path, data)
    except TemplateRefused:
        return
    verify(write_docx(every_block(), template), every_block())


def test_a_missing_template_is_a_trouble_with_a_file(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as trouble:
        open_template(tmp_path / "none.docx")
    assert trouble.value.code == "missing"
    with pytest.raises(FileTrouble) as trouble:
        open_template(tmp_path)
    assert trouble.value.code == "unreadable"
