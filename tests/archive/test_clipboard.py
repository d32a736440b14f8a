"""Pasting from Word, Excel, LibreOffice and a browser keeps paragraphs, lists, tables and bold."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcio_desktop.archive.clipboard_html import blocks_of_html
from pcio_desktop.archive.clipboard_text import blocks_of_text
from pcio_desktop.domain.content import (
    Blocks,
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
    blocks_text,
    paragraph,
    plain,
)
from pcio_desktop.domain.table_shape import shape_fault
from tests.archive.clipboards import BROWSER, CALC, EXCEL, LIBREOFFICE, WORD


def bold(text: str) -> tuple[Run, ...]:
    return (Run(text, bold=True),)


def cells(*texts: str | tuple[Run, ...]) -> tuple[TableCell, ...]:
    made = (plain(text) if isinstance(text, str) and text else text or () for text in texts)
    return tuple(TableCell((runs,)) for runs in made)  # pyright: ignore[reportArgumentType]


def test_a_row_over_all_columns_heads_the_group_below_it_but_not_the_end_of_the_table() -> None:
    (table,) = blocks_of_html(
        "<table><tr><th>ข้อ</th><th>งาน</th></tr><tr><td colspan=2>หมวด</td></tr>"
        "<tr><td>๑</td><td>อบรม</td></tr><tr><td colspan=2>รวม</td></tr></table>"
    )
    assert isinstance(table, Table)
    kinds = [RowKind.HEADER, RowKind.GROUP, RowKind.BODY, RowKind.BODY]
    assert [row.kind for row in table.rows] == kinds


def test_word() -> None:
    speech = Paragraph((Run("ประธาน", bold=True), Run(" กล่าวเปิดประชุม และแจ้งให้ที่ประชุมทราบ")))
    numbered = ListBlock(
        ListKind.NUMBERED,
        (
            ListItem(plain("จัดทำแผน")),
            ListItem((Run("แผน"), Run("ระยะสั้น", bold=True)), 1),
            ListItem(plain("รายงานผล")),
        ),
    )
    bulleted = ListBlock(ListKind.BULLETED, (ListItem(plain("ข้อสังเกต")),))
    table = Table(
        (100, 300),
        (
            TableRow(cells(bold("ที่"), bold("งาน"))),
            TableRow(
                (TableCell((plain("๑"),), rows=2), TableCell((plain("อบรม"), plain("ประเมินผล"))))
            ),
            TableRow((TableCell(((),)),)),
            TableRow((TableCell((plain("รวม"),), columns=2),)),
        ),
    )
    assert blocks_of_html(WORD) == (speech, numbered, bulleted, table)


def test_excel() -> None:
    table = Table(
        (64, 96, 96),
        (
            TableRow(cells(bold("หน่วยงาน"), bold("งบประมาณ"), bold("ร้อยละ"))),
            TableRow(cells("สำนักงานจังหวัด", "1,250,000", "80")),
        ),
    )
    assert blocks_of_html(EXCEL) == (table,)


def test_libreoffice_writer() -> None:
    speech = Paragraph((Run("เลขานุการ", bold=True), Run(" รายงานผลการดำเนินงาน")))
    items = (ListItem(plain("ข้อแรก")), ListItem(plain("ข้อสอง\nต่อ")), ListItem(plain("ย่อย"), 1))
    numbered = ListBlock(ListKind.NUMBERED, items, NumberForm.DOT, 3)
    table = Table(
        (128, 128),
        (
            TableRow(cells("หัว", "ข้อมูล"), RowKind.HEADER),
            TableRow(cells("ก", bold("ข"))),
        ),
    )
    assert blocks_of_html(LIBREOFFICE) == (speech, numbered, table)


def test_libreoffice_calc() -> None:
    (table,) = blocks_of_html(CALC)
    assert isinstance(table, Table)
    assert table.rows == (TableRow(cells(bold("ชื่อ"), "จำนวน")), TableRow(cells("ศาลากลาง", "12")))


def test_a_browser() -> None:
    assert blocks_of_html(BROWSER) == (
        Paragraph((Run("หัวข้อ", bold=True), Run(" เนื้อหา"))),
        paragraph("ลิงก์"),
    )


@pytest.mark.parametrize("text", ["", "   ", "<!-- -->", "<p>&nbsp;</p>", "\0"])
def test_nothing_gives_nothing(text: str) -> None:
    assert blocks_of_html(text) == ()


def test_one_cell_of_a_sheet_is_text() -> None:
    assert blocks_of_html("<table><tr><td>ก<br>ข</td></tr></table>") == (paragraph("ก\nข"),)


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td>ก<td>ข<tr><td>ค",
        "<tr><td rowspan=9>ก<td>ข<tr><td>ค<td>ง<td>จ",
        "<tr><td colspan=9>ก<tr><td>ค<td>ง",
        "<tr><td rowspan=2 colspan=2>ก<td>ข<tr><td>ค<tr><td>ง",
        "<thead><tr><th>ก<th>ข</thead><tr><td><table><tr><td>ใน<td>ตาราง</table><td>ข",
        "<tr><td>ก<td>ข<tr><th>ค<th>ง",
    ],
)
def test_whatever_the_spans_the_cells_fit_together(rows: str) -> None:
    (table,) = blocks_of_html(f"<table>{rows}</table>")
    assert isinstance(table, Table)
    assert shape_fault(table) is None
    assert "ก" in blocks_text([table])


def test_plain_text_is_paragraphs_and_typed_lists() -> None:
    text = "เรื่องแรก\r\n\r\n1. ข้อหนึ่ง\r\n2. ข้อสอง\r\n(๑) ย่อย\r\n- ขีด\r\n• จุด\r\n3.5 ล้าน"
    assert blocks_of_text(text) == (
        paragraph("เรื่องแรก"),
        ListBlock(ListKind.NUMBERED, (ListItem(plain("ข้อหนึ่ง")), ListItem(plain("ข้อสอง")))),
        ListBlock(ListKind.NUMBERED, (ListItem(plain("ย่อย")),), NumberForm.PARENTHESES),
        ListBlock(ListKind.BULLETED, (ListItem(plain("ขีด")), ListItem(plain("จุด")))),
        paragraph("3.5 ล้าน"),
    )


def test_lines_with_tabs_are_a_table() -> None:
    found = blocks_of_text("ก่อน\nชื่อ\tจำนวน\tหมายเหตุ\nศาลากลาง\t12\nหลัง")
    assert found[0] == paragraph("ก่อน")
    assert found[2] == paragraph("หลัง")
    table = found[1]
    assert isinstance(table, Table)
    assert shape_fault(table) is None
    assert table.rows[1].cells == (*cells("ศาลากลาง", "12"), TableCell((plain(""),)))


TAGS = ("p", "b", "ul", "ol", "li", "table", "tr", "td", "th", "span", "br", "div", "thead")
pieces = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
    st.sampled_from(["<td colspan=3 rowspan=2>", "<p style='mso-list:l0 level3 lfo1'>", "&nbsp;"]),
    st.text("ก1. ", max_size=3),
)


@given(st.lists(pieces, max_size=25).map("".join))
@settings(max_examples=300, deadline=None)
def test_no_html_breaks_it_and_no_letter_is_lost(text: str) -> None:
    found: Blocks = blocks_of_html(text)
    assert all(shape_fault(block) is None for block in found if isinstance(block, Table))
    assert blocks_text(found).count("ก") == text.count("ก")
