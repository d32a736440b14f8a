"""Each kind of block as WordprocessingML, headers, properties, bookmarks, equal bytes."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import docx
import pytest

from pcio_desktop.documents.block_order import held_blocks, separated
from pcio_desktop.documents.blocks import (
    Block,
    Gap,
    Grid,
    Line,
    Paper,
    Roster,
    Row,
    RowKind,
    Signature,
    Signatures,
    Span,
    Style,
)
from pcio_desktop.documents.docx_check import text_of, verify
from pcio_desktop.documents.docx_lint import lint
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_runs import UnwritableText
from pcio_desktop.documents.docx_thai import Element
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.geometry import W
from tests.documents.packages import find, names, paragraph, part, tree, values
from tests.documents.papers import cell, every_block, line, paper, span, whole_minutes
from tests.documents.validity import faults_of

PAPERS = {
    "every block": every_block(),
    "whole": whole_minutes(),
    "draft": whole_minutes(side_by_side=True, mark="ร่าง", running="คณะกรรมการ ครั้งที่ ๒/๒๕๖๘"),
    "empty": paper(),
    "only a table": paper(Roster(1, (Row((cell("ก"),)),), "")),
    "nothing around": paper(line(Style.BODY, "ก"), page_number=False),
}


def body(template: Template, *blocks: Block, **more: object) -> Element:
    (found,) = find(tree(write_docx(paper(*blocks, **more), template)), "//w:body")
    return found


def children(element: Element) -> list[str]:
    return [str(child.tag).removeprefix(W) for child in element]


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


def test_a_style_is_named_and_nothing_else_said_about_a_line(template: Template) -> None:
    root = body(template, line(Style.BODY, "เปิดประชุม"))
    (properties,) = find(paragraph(root, "เปิดประชุม"), "./w:pPr")
    assert children(properties) == ["pStyle"]
    assert values(properties, "./w:pStyle/@w:val") == ["MinutesBody"]
    assert values(root, "//@w:sz") == []


def test_a_label_stands_before_a_tab_in_its_own_character_style(template: Template) -> None:
    root = body(
        template,
        line(Style.SPEECH, "พูด", "ประธาน"),
        line(Style.ITEM, "เรื่อง", "ระเบียบวาระที่ ๑"),
    )
    speech, item = find(root, "./w:p")
    assert children(speech) == ["pPr", "r", "r", "r"]
    assert values(speech, "./w:r/w:rPr/w:rStyle/@w:val") == ["MinutesLabel"]
    assert len(find(speech, "./w:r[2]/w:tab")) == 1
    assert values(item, "./w:r/w:rPr/w:rStyle/@w:val") == ["MinutesItemLabel"]


def test_a_label_wider_than_its_column_takes_a_line_of_its_own(template: Template) -> None:
    wide = "ผู้อำนวยการสำนักงานจังหวัดตัวอย่าง"
    root = body(template, line(Style.SPEECH, "พูด", wide), line(Style.ITEM, "เรื่อง", wide))
    assert len(find(root, "./w:p[1]/w:r/w:br")) == 1
    assert len(find(root, "./w:p[2]/w:r/w:tab")) == 1
    roomy = body(template, line(Style.SPEECH, "พูด", wide), label_column_mm=70)
    assert len(find(roomy, "./w:p[1]/w:r/w:tab")) == 1


def test_a_label_alone_and_a_line_without_label(template: Template) -> None:
    root = body(template, line(Style.SPEECH, "", "ประธาน"), line(Style.SPEECH, "ไม่มีป้าย"))
    assert not find(root, ".//w:tab")
    assert values(root, "./w:p[2]/w:pPr/w:ind/@w:firstLine") == ["0"]


def test_a_label_with_a_look_of_its_own_keeps_it(template: Template) -> None:
    labelled = Line(Style.SPEECH, span("พูด"), label=(Span("ก", underline=True),))
    root = body(template, line(Style.SPEECH, "พูด", "ก"), labelled)
    assert len(find(root, "./w:p[1]//w:u")) == 0
    assert len(find(root, "./w:p[2]//w:u")) == 1


@pytest.mark.parametrize(
    ("level", "style"), [(0, "MinutesList"), (2, "MinutesList3"), (9, "MinutesList5")]
)
def test_list_levels_are_styles(template: Template, level: int, style: str) -> None:
    item = Line(Style.LIST, span("ข้อ"), label=span("๑."), level=level)
    root = body(template, item)
    assert values(root, "./w:p/w:pPr/w:pStyle/@w:val") == [style]
    assert not find(root, "./w:p/w:pPr/w:ind")


def test_a_value_stands_behind_a_tab(template: Template) -> None:
    data = write_docx(paper(line(Style.LABEL_VALUE, "ตัวชี้วัด", value="ร้อยละ ๕")), template)
    assert text_of(data) == ["ตัวชี้วัด\tร้อยละ ๕"]
    stops = "//w:style[@w:styleId='MinutesLabelValue']//w:tab[@w:val='right']/@w:pos"
    assert values(tree(data, "word/styles.xml"), stops) == ["9071"]


def test_a_value_that_would_be_broken_takes_a_line_of_its_own(template: Template) -> None:
    """The text column is 364.5 pt wide; ก has 6.2 pt."""
    value, short, long = "จำนวนร้อยละ ๒๐", "ก" * 40, "ก" * 50
    two_lines, full = f"{'ก' * 58} {short}", f"{'ก' * 58} {long}"
    for text, read in (
        (short, f"{short}\t{value}"),
        (long, f"{long}\n\t{value}"),
        (two_lines, f"{two_lines}\t{value}"),
        (full, f"{full}\n\t{value}"),
        (f"{long}\n{short}", f"{long}\n{short}\t{value}"),
    ):
        one = paper(line(Style.LABEL_VALUE, text, value=value))
        data = write_docx(one, template)
        assert text_of(data) == [read]
        verify(data, one)


def test_looks_carry_their_complex_script_twins(template: Template) -> None:
    spans = (Span("ก", bold=True), Span("ข", italic=True), Span("ค", underline=True))
    root = body(template, Line(Style.BODY, spans))
    looks = [children(run) for run in find(root, "./w:p/w:r/w:rPr")]
    assert looks == [["b", "bCs"], ["i", "iCs"], ["u"]]


def test_breaks_tabs_spaces_and_markup_in_texts(template: Template) -> None:
    text = " หนึ่ง\n\tสอง <b>&amp; ]]> สาม  สี่ "
    data = write_docx(paper(line(Style.BODY, text)), template)
    assert text_of(data) == [text]
    assert len(find(tree(data), "//w:body/w:p/w:r/w:br")) == 1
    kept = values(tree(data), "//w:t[@xml:space='preserve']/text()")
    assert kept == [" หนึ่ง", "สอง <b>&amp; ]]> สาม  สี่ "]


def test_keep_with_next_is_said_only_where_the_style_does_not(template: Template) -> None:
    root = body(
        template,
        replace(line(Style.BODY, "ก"), keep_with_next=True),
        replace(line(Style.ITEM, "ข"), keep_with_next=True),
    )
    assert [len(find(p, "./w:pPr/w:keepNext")) for p in find(root, "./w:p")] == [1, 0]


def test_bookmarks_bear_the_names_of_units(template: Template) -> None:
    root = body(
        template,
        line(Style.BODY, "ก", unit="_m1"),
        Roster(2, (Row((cell("ก", "ข"), cell("ค")), unit="_m2"),), ""),
        Grid((1,), (Row((cell(""),), unit="_m3"),), rows_may_split=False, caption=""),
        Signatures((Signature((span("ลงชื่อ"), span("ตำแหน่ง")), "_m4"),)),
    )
    assert values(root, ".//w:bookmarkStart/@w:name") == [
        "minutes_body",
        "_m1",
        "_m2",
        "_m3",
        "_m4",
    ]
    assert len(set(values(root, ".//w:bookmarkStart/@w:id"))) == 5
    for start in find(root, ".//w:p/w:bookmarkStart"):
        home = start.getparent()
        assert home is not None
        assert home[-1].get(f"{W}id") == start.get(f"{W}id")
        assert home.index(start) == 1


@pytest.mark.parametrize("unit", ["1a", "a b", "ก", "a" * 41, 'a"', "a\n"])
def test_what_is_no_bookmark_name_is_a_bug(template: Template, unit: str) -> None:
    with pytest.raises(ValueError, match="not a bookmark name"):
        write_docx(paper(line(Style.BODY, "ก", unit=unit)), template)


def test_a_unit_named_twice_is_a_bug(template: Template) -> None:
    with pytest.raises(ValueError, match="twice"):
        write_docx(paper(*[line(Style.BODY, "ก", unit="_m1")] * 2), template)


FORBIDDEN = ["\x00", "\x0b", "\r", "\x1f", "\ud800", "\udfff", "\ufffe", "\uffff", "\ufdd0"]


@pytest.mark.parametrize("letter", FORBIDDEN)
@pytest.mark.parametrize("place", ["line", "label", "value", "cell", "signature", "spanned"])
def test_what_xml_forbids_is_refused_with_its_place(
    template: Template, letter: str, place: str
) -> None:
    bad = f"ก่อน{letter}หลัง"
    blocks: dict[str, Block] = {
        "line": line(Style.BODY, bad, unit="_m9"),
        "label": line(Style.SPEECH, "ดี", bad, unit="_m9"),
        "value": line(Style.LABEL_VALUE, "ดี", value=bad, unit="_m9"),
        "cell": Roster(1, (Row((cell(bad),), unit="_m9"),), ""),
        "signature": Signatures((Signature((span(bad),), "_m9"),)),
        "spanned": Grid((1, 1), (Row((cell(bad, columns=2),), unit="_m9"),), True, ""),
    }
    with pytest.raises(UnwritableText) as refusal:
        write_docx(paper(blocks[place]), template)
    assert refusal.value.where.startswith("_m9")
    assert f"U+{ord(letter):04X}" in refusal.value.thai
    assert refusal.value.text().isprintable()


@pytest.mark.parametrize("name", ["title", "author", "running_header", "mark"])
def test_what_xml_forbids_is_refused_around_the_text_too(template: Template, name: str) -> None:
    with pytest.raises(UnwritableText):
        write_docx(paper(**{name: "ก\x01"}), template)
    with pytest.raises(UnwritableText):
        write_docx(paper(Roster(1, (Row((cell("ก"),)),), "ก\x01")), template)


def test_a_roster_has_no_borders_fixed_columns_and_whole_rows(template: Template) -> None:
    root = body(template, *[b for b in every_block().blocks if isinstance(b, Roster)][:1])
    (table,) = find(root, "./w:tbl")
    assert values(table, "./w:tblPr/w:tblStyle/@w:val") == ["MinutesRoster"]
    assert values(table, "./w:tblPr/w:tblLayout/@w:type") == ["fixed"]
    assert values(table, "./w:tblPr/w:tblCaption/@w:val") == ["ผู้มาประชุม"]
    assert values(table, "./w:tblPr/w:tblLook/@w:firstRow") == ["0"]
    assert len(find(table, "./w:tr/w:trPr/w:cantSplit")) == 2
    grid = [int(width) for width in values(table, "./w:tblGrid/w:gridCol/@w:w")]
    assert sum(grid) == 9071
    assert [int(w) for w in values(table, "./w:tr[1]/w:tc/w:tcPr/w:tcW/@w:w")] == grid


def test_a_grid_repeats_its_heads_and_binds_its_groups(template: Template) -> None:
    root = body(template, *[b for b in every_block().blocks if isinstance(b, Grid)])
    table, whole = find(root, "./w:tbl")
    assert values(table, "./w:tblPr/w:tblLook/@w:val") == ["0020"]
    assert values(table, "./w:tblPr/w:tblDescription/@w:val") == ["ประเด็น, ผล"]
    assert len(find(table, "./w:tr[1]/w:trPr/w:tblHeader")) == 1
    assert values(table, "./w:tr[2]//w:gridSpan/@w:val") == ["3"]
    assert values(table, "./w:tr[2]//w:pStyle/@w:val") == ["MinutesTableGroup"]
    assert [len(find(row, "./w:trPr/w:cantSplit")) for row in find(table, "./w:tr")] == [1, 1, 0, 0]
    assert len(find(whole, "./w:tr/w:trPr/w:cantSplit")) == 1
    assert values(table, "./w:tblGrid/w:gridCol/@w:w") == ["5443", "1814", "1814"]


def test_cells_over_rows_continue_below(template: Template) -> None:
    rows = (
        Row((cell("ก", rows=2), cell("ข"), cell("ค", columns=2, rows=3))),
        Row((cell("ง"),)),
        Row((cell("จ"), cell("ฉ"))),
        Row((cell("ช", columns=4),), RowKind.GROUP),
    )
    root = body(template, Grid((1, 1, 1, 1), rows, rows_may_split=True, caption=""))
    merges = [
        [
            (
                "".join(values(c, ".//w:t/text()")),
                (values(c, "./w:tcPr/w:gridSpan/@w:val") or ["1"])[0],
                [m.get(f"{W}val") for m in find(c, "./w:tcPr/w:vMerge")],
            )
            for c in find(row, "./w:tc")
        ]
        for row in find(root, "./w:tbl/w:tr")
    ]
    assert merges == [
        [("ก", "1", ["restart"]), ("ข", "1", []), ("ค", "2", ["restart"])],
        [("", "1", [None]), ("ง", "1", []), ("", "2", [None])],
        [("จ", "1", []), ("ฉ", "1", []), ("", "2", [None])],
        [("ช", "4", [])],
    ]


def test_a_short_row_leaves_what_a_cell_above_covers(template: Template) -> None:
    rows = (
        Row((cell("ก"), cell("ข"), cell("ค", rows=2))),
        Row((cell("ง"),)),
    )
    root = body(template, Grid((1, 1, 1), rows, rows_may_split=True, caption=""))
    below = find(root, "./w:tbl/w:tr[2]/w:tc")
    assert [len(find(c, "./w:tcPr/w:vMerge")) for c in below] == [0, 0, 1]


def test_rows_that_do_not_fill_their_table_are_filled(template: Template) -> None:
    rows = (
        Row((cell("กลุ่ม"),), RowKind.GROUP),
        Row((cell("ก"), cell("ข"))),
        Row(()),
        Row((cell("๑"), cell("๒"), cell("๓"), cell("๔"))),
    )
    data = write_docx(paper(Grid((1, 1, 1), rows, rows_may_split=True, caption="")), template)
    assert lint(data) == []
    spans = values(tree(data), "//w:tr[2]//w:gridSpan/@w:val")
    assert spans == ["2"]


def test_a_cell_without_text_holds_a_paragraph(template: Template) -> None:
    row = Row((cell(), cell(""), cell("ก", "", "ข")))
    data = write_docx(paper(Grid((1, 1, 1), (row,), rows_may_split=True, caption="")), template)
    assert lint(data) == []
    assert [len(find(c, "./w:p")) for c in find(tree(data), "//w:tc")] == [1, 1, 3]


def test_tables_never_touch_and_never_end_the_paper(template: Template) -> None:
    roster = Roster(1, (Row((cell("ก"),)),), "")
    grid = Grid((1,), (Row((cell("ก"),)),), rows_may_split=True, caption="")
    root = body(template, roster, roster, grid, line(Style.BODY, "ข"), grid, Gap(), grid)
    tags = [tag for tag in children(root) if tag in ("tbl", "p")]
    assert " ".join(tags) == "tbl p tbl p tbl p p p tbl p tbl p"
    assert separated(roster, None)
    assert not separated(Gap(), grid)


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


def test_signatures_side_by_side_stand_two_to_a_row(template: Template) -> None:
    blocks = tuple(Signature((span(str(n)),)) for n in range(3))
    root = body(template, Signatures(blocks, side_by_side=True))
    assert [len(find(row, "./w:tc")) for row in find(root, "./w:tbl/w:tr")] == [2, 1]
    assert len(find(root, ".//w:trPr/w:cantSplit")) == 2
    assert not values(root, "//w:tblBorders")


def test_held_blocks_are_the_last_two_lines_or_a_table() -> None:
    text, table = line(Style.BODY, "ก"), Roster(1, (), "")
    signatures = Signatures(())
    assert held_blocks((text, text, Gap(), text, signatures)) == {1, 2, 3}
    assert held_blocks((text, table, signatures)) == {1}
    assert held_blocks((text, table, text, signatures)) == {1, 2}
    assert held_blocks((signatures, signatures)) == set()


def test_the_last_rows_of_a_table_go_with_the_signatures(template: Template) -> None:
    rows = tuple(Row((cell(str(n)),)) for n in range(4))
    root = body(template, Roster(1, rows, ""), Signatures((Signature((span("ก"),)),)))
    kept = [len(find(row, ".//w:keepNext")) for row in find(root, "./w:tbl/w:tr")]
    assert kept == [0, 0, 1, 1]


def test_the_page_number_is_a_plain_field_from_page_two(template: Template) -> None:
    data = write_docx(every_block(), template)
    section = find(tree(data), "//w:sectPr")[-1]
    assert children(section) == ["headerReference", "pgSz", "pgMar", "pgNumType", "cols", "titlePg"]
    assert values(section, "./w:pgNumType/@w:fmt") == ["thaiNumbers"]
    assert values(section, "./w:headerReference/@w:type") == ["default"]
    header = tree(data, "word/header_default.xml")
    assert values(header, "//w:fldSimple/@w:instr") == [" PAGE "]
    assert "".join(values(header, "//w:t/text()")) == "- 1 -"
    assert "word/header_first.xml" not in names(data)


def test_a_paper_in_arabic_digits_numbers_its_pages_so(template: Template) -> None:
    data = write_docx(paper(thai_digits=False), template)
    assert not find(tree(data), "//w:pgNumType")


def test_a_paper_without_page_numbers_has_no_header(template: Template) -> None:
    data = write_docx(paper(page_number=False), template)
    assert not [name for name in names(data) if "header" in name]


def test_the_mark_stands_on_every_page(template: Template) -> None:
    data = write_docx(paper(mark="ร่าง"), template)
    for kind in ("first", "default"):
        header = tree(data, f"word/header_{kind}.xml")
        assert values(header, "//w:r[w:rPr/w:rStyle/@w:val='MinutesMark']/w:t/text()") == ["ร่าง"]
    assert not find(tree(data, "word/header_first.xml"), "//w:fldSimple")


def test_a_running_header_stands_above_the_page_number(template: Template) -> None:
    data = write_docx(paper(running_header="คณะกรรมการ & ครั้งที่ ๑", mark="ร่าง"), template)
    header = tree(data, "word/header_default.xml")
    styles = values(header, "//w:pStyle/@w:val")
    assert styles == ["MinutesRunningHeader", "MinutesPageNumber"]
    assert values(tree(data), "//w:pgMar/@w:header") == [str(851 - 360)]
    assert "คณะกรรมการ" not in "".join(values(tree(data, "word/header_first.xml"), "//w:t/text()"))


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
