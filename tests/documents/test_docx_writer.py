"""Whole papers as DOCX: valid, equal bytes, signatures, properties."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import docx
import pytest

from pcio_desktop.documents.block_order import held_blocks
from pcio_desktop.documents.blocks import (
    Gap,
    Grid,
    Paper,
    Roster,
    Row,
    Signature,
    Signatures,
    Style,
)
from pcio_desktop.documents.docx_check import text_of
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_writer import write_docx
from tests.documents.packages import find, names, part, tree, values
from tests.documents.papers import cell, every_block, line, paper, span, whole_minutes
from tests.documents.validity import faults_of
from tests.documents.written import body, children

PAPERS = {
    "every block": every_block(),
    "whole": whole_minutes(),
    "draft": whole_minutes(side_by_side=True, mark="ร่าง", running="คณะกรรมการ ครั้งที่ ๒/๒๕๖๘"),
    "empty": paper(),
    "only a table": paper(Roster(1, (Row((cell("ก"),)),), "")),
    "nothing around": paper(line(Style.BODY, "ก"), page_number=False),
}


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_is_valid_and_has_no_defect(
    template: Template, tmp_path: Path, name: str
) -> None:
    assert faults_of(write_docx(PAPERS[name], template), tmp_path) == []


def test_equal_papers_are_equal_bytes(template: Template) -> None:
    first, second = (write_docx(every_block(), template) for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        members = archive.infolist()
    assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
    assert {member.external_attr >> 16 for member in members} == {0o600}
    assert {member.create_system for member in members} == {3}
    assert members[0].filename == "[Content_Types].xml"


def test_blocks_that_show_nothing_leave_nothing(template: Template) -> None:
    beside = Signatures((), side_by_side=True)
    grid = Grid((1,), (), rows_may_split=True, caption="ก")
    root = body(template, beside, Signatures(()), beside, Roster(2, (), ""), grid)
    assert children(root) == ["bookmarkStart", "bookmarkEnd", "p", "sectPr"]


def test_signatures_have_room_stay_together_and_take_text_along(template: Template) -> None:
    root = body(
        template,
        line(Style.BODY, "ก"),
        line(Style.BODY, "ข"),
        line(Style.SPEECH, "ค", "เลิกประชุม"),
        Signatures((Signature((span("ง"), span("จ"))), Signature((span("ฉ"),)))),
    )
    styles = values(root, "./w:p/w:pPr/w:pStyle/@w:val")
    room, signature = "MinutesSignatureRoom", "MinutesSignature"
    assert styles[3:] == [room, signature, signature, room, signature]
    assert [len(find(p, "./w:pPr/w:keepNext")) for p in find(root, "./w:p")][:3] == [0, 1, 1]


def test_text_after_signatures_is_not_bound_to_them(template: Template) -> None:
    root = body(template, Signatures((Signature((span("ก"), span("ข"))),)), line(Style.BODY, "ค"))
    assert values(root, "./w:p/w:pPr/w:keepNext/@w:val") == ["0"]


def test_held_blocks_are_the_last_two_lines_or_a_table() -> None:
    text, table = line(Style.BODY, "ก"), Roster(1, (), "")
    signatures = Signatures(())
    assert held_blocks((text, text, Gap(), text, signatures)) == {1, 2, 3}
    assert held_blocks((text, table, signatures)) == {1}
    assert held_blocks((text, table, text, signatures)) == {1, 2}
    assert held_blocks((signatures, signatures)) == set()


def test_properties_come_from_the_paper(template: Template) -> None:
    dated = datetime(2025, 3, 4, 15, 30, tzinfo=timezone(timedelta(hours=7)))
    one = replace(paper(), title="ก<&" * 200, author="ฝ่าย & คณะ", dated=dated)
    data = write_docx(one, template)
    properties = docx.Document(io.BytesIO(data)).core_properties
    assert properties.title == ("ก<&" * 200)[:255]
    assert properties.author == properties.last_modified_by == "ฝ่าย & คณะ"
    assert properties.language == "th-TH"
    assert properties.comments == ""
    assert properties.created == properties.modified == datetime(2025, 3, 4, 8, 30, tzinfo=UTC)
    assert not [name for name in names(data) if name.endswith("app.xml")]


@pytest.mark.parametrize("dated", [datetime(1970, 1, 1), datetime(2569, 7, 1), datetime(1, 1, 1)])
def test_a_strange_clock_does_not_stop_an_export(template: Template, dated: datetime) -> None:
    data = write_docx(replace(paper(), dated=dated), template)
    assert f"{dated:%m-%dT}".encode() in part(data, "docProps/core.xml")


def test_the_label_column_is_a_setting(template: Template) -> None:
    data = write_docx(paper(label_column_mm=40), template)
    indent = "//w:style[@w:styleId='MinutesSpeech']/w:pPr/w:ind/@w:left"
    assert values(tree(data, "word/styles.xml"), indent) == ["2268"]


def test_python_docx_finds_every_style(template: Template) -> None:
    data = write_docx(every_block(), template)
    defined = {style.style_id for style in docx.Document(io.BytesIO(data)).styles}
    used = values(tree(data), "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")
    assert set(used) <= defined


def test_a_large_paper_is_written_in_chunks(template: Template) -> None:
    blocks = tuple(line(Style.BODY, f"ข้อความ {n}", unit=f"u{n}") for n in range(3000))
    data = write_docx(paper(*blocks), template)
    assert text_of(data) == [f"ข้อความ {n}" for n in range(3000)]


def test_the_block_list_is_not_touched(template: Template) -> None:
    blocks = every_block()
    write_docx(blocks, template)
    assert blocks == every_block()
    assert isinstance(blocks, Paper)
