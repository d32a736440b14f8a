"""What stands at the head of every page of a DOCX."""

from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_writer import write_docx
from tests.documents.packages import find, names, tree, values
from tests.documents.papers import every_block, paper
from tests.documents.written import children


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
