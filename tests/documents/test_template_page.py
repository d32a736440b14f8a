"""Templates on whose page or styles no minutes can be set: told, and exported all the same."""

from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle

from pcio_desktop.documents.blocks import Style
from pcio_desktop.documents.docx_check import verify
from pcio_desktop.documents.docx_package import Template, open_template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.page_measure import TableMeasure
from pcio_desktop.documents.page_plan import plan_pages, with_splits
from tests.documents.generated import generated_minutes
from tests.documents.packages import MINUTES_TEMPLATE, edited, tree, values
from tests.documents.papers import every_block
from tests.documents.validity import faults_of

OURS = MINUTES_TEMPLATE.read_bytes()
PAGE = '<w:pgSz w:w="11906" w:h="16838"/>'


def office(path: Path, **margins: float) -> Path:
    """Our template with other margins, in millimetres, or another page size."""
    document = docx.Document(str(MINUTES_TEMPLATE))
    section = document.sections[0]
    for name, millimetres in margins.items():
        setattr(section, name, Mm(millimetres))
    document.save(str(path))
    return path


def told(template: Template) -> tuple[str, str]:
    return (
        "\n".join(note.thai for note in template.notes),
        "\n".join(note.english for note in template.notes),
    )


def exports(template: Template, tmp_path: Path) -> bytes:
    """Planned minutes on the template: whole, valid, and of a sensible number of pages."""
    paper = generated_minutes(4, 3)
    plan = plan_pages(paper, template.geometry, TableMeasure(32))
    data = write_docx(paper, template, plan=plan)
    verify(data, with_splits(paper, plan.splits))
    assert plan.count < 12
    assert faults_of(data, tmp_path) == []
    return data


@pytest.mark.parametrize(
    ("margins", "thai", "english"),
    [
        ({"left_margin": 100, "right_margin": 70}, "กว้างเพียง 4.0 ซม.", "4.0 cm of text width"),
        ({"left_margin": 150, "right_margin": 100}, "เกินขนาดกระดาษ", "larger than its page"),
        ({"top_margin": 200, "bottom_margin": 100}, "เกินขนาดกระดาษ", "larger than its page"),
        ({"page_height": 60, "page_width": 58}, "กว้างเพียง 0.8 ซม.", "0.8 cm of text width"),
        ({"top_margin": 250, "bottom_margin": 30}, "ไม่ถึง 4 บรรทัด", "fewer than 4 lines"),
        ({"page_height": 2000}, "ขนาดกระดาษของแม่แบบใช้ไม่ได้", "paper size"),
        ({"page_width": 297, "page_height": 210}, "แนวนอน", "landscape"),
    ],
)
def test_an_impossible_page_is_named_and_ours_used(
    template: Template, tmp_path: Path, margins: dict[str, float], thai: str, english: str
) -> None:
    opened = open_template(office(tmp_path / "office.docx", **margins))
    in_thai, in_english = told(opened)
    assert thai in in_thai
    assert "โปรแกรมใช้กระดาษ A4 แนวตั้ง" in in_thai
    assert english in in_english
    assert opened.geometry == template.geometry
    data = exports(opened, tmp_path)
    assert values(tree(data), "//w:sectPr/w:pgSz/@w:w") == ["11906"]


@pytest.mark.parametrize("size", ['w:w="0" w:h="16838"', 'w:w="-5" w:h="9"', 'w:w="x" w:h="y"'])
def test_a_page_without_a_size_is_named(template: Template, tmp_path: Path, size: str) -> None:
    file = tmp_path / "office.docx"
    file.write_bytes(edited(OURS, "word/document.xml", (PAGE, f"<w:pgSz {size}/>")))
    opened = open_template(file)
    assert "ขนาดกระดาษของแม่แบบใช้ไม่ได้" in told(opened)[0]
    assert opened.geometry == template.geometry


def test_a_landscape_section_as_word_writes_it_is_named(tmp_path: Path) -> None:
    document = docx.Document(str(MINUTES_TEMPLATE))
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    document.save(str(tmp_path / "office.docx"))
    opened = open_template(tmp_path / "office.docx")
    assert "แนวนอน" in told(opened)[0]
    assert opened.geometry.page_width < opened.geometry.page_height


def test_other_paper_that_minutes_fit_is_kept_without_a_word(tmp_path: Path) -> None:
    letter = office(tmp_path / "office.docx", page_width=216, page_height=279)
    opened = open_template(letter)
    assert opened.notes == ()
    assert opened.geometry.page_width == 12_246


def test_a_template_that_says_nothing_of_its_page_gets_ours(
    template: Template, tmp_path: Path
) -> None:
    file = office(tmp_path / "office.docx")
    document = docx.Document(str(file))
    for section in document.element.xpath("w:body/w:sectPr"):
        section.getparent().remove(section)
    document.save(str(file))
    opened = open_template(file)
    assert opened.geometry == template.geometry
    assert values(tree(write_docx(every_block(), opened)), "//w:sectPr/w:pgSz/@w:h") == ["16838"]


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"left_indent": Mm(300)}, "Minutes Speech"),
        ({"line_spacing": Pt(400)}, "Minutes Speech"),
        ({"line_spacing": Pt(1)}, "Minutes Speech"),
        ({"space_before": Pt(900)}, "Minutes Body"),
    ],
)
def test_a_style_nothing_can_be_set_in_is_named_and_ours_used(
    template: Template, tmp_path: Path, change: dict[str, int], name: str
) -> None:
    document = docx.Document(str(MINUTES_TEMPLATE))
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    for key, value in change.items():
        setattr(style.paragraph_format, key, value)
    document.save(str(tmp_path / "office.docx"))
    opened = open_template(tmp_path / "office.docx")
    in_thai, in_english = told(opened)
    assert name in in_thai
    assert "ใช้ของโปรแกรมแทน" in in_thai
    assert "cannot be used" in in_english
    assert opened.geometry.text_width == template.geometry.text_width
    ours, theirs = template.geometry.styles, opened.geometry.styles
    key = {"Minutes Speech": Style.SPEECH, "Minutes Body": Style.BODY}[name]
    assert (theirs[key].left, theirs[key].line) == (ours[key].left, ours[key].line)
    exports(opened, tmp_path)


def test_a_missing_style_is_named_and_ours_used(tmp_path: Path) -> None:
    document = docx.Document(str(MINUTES_TEMPLATE))
    style = document.styles["Minutes Speech"]
    style.delete()
    document.save(str(tmp_path / "office.docx"))
    opened = open_template(tmp_path / "office.docx")
    assert "Minutes Speech" in told(opened)[0]
    exports(opened, tmp_path)
