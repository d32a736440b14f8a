"""Lines as WordprocessingML: styles, labels, values, looks, bookmarks, what XML forbids."""

from dataclasses import replace

import pytest

from pcio_desktop.documents.blocks import (
    Block,
    Grid,
    Line,
    Roster,
    Row,
    Signature,
    Signatures,
    Span,
    Style,
)
from pcio_desktop.documents.docx_check import text_of, verify
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_runs import UnwritableText
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.geometry import W
from tests.documents.packages import find, paragraph, tree, values
from tests.documents.papers import cell, line, paper, span
from tests.documents.written import body, children


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
