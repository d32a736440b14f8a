"""The minutes on paper: LibreOffice's pages measured against the typing standard.

0.5 mm for places, 0.3 pt for the pitch and size of the type.
"""

import itertools
import re
import statistics
from pathlib import Path

import pytest

from pcio_desktop.documents.blocks import Paper, Roster
from pcio_desktop.documents.column_widths import roster_widths
from pcio_desktop.documents.docx_package import Template, open_template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.fonts import FontFaces, installed_faces
from pcio_desktop.documents.text_width import text_width
from tests.documents import rendering
from tests.documents.packages import office_template
from tests.documents.papers import whole_minutes
from tests.documents.rendering import PT_PER_MM, TextLine

HALF_MM = 0.5 * PT_PER_MM
THIRD_PT = 0.3
LEFT, RIGHT = 1701 / 20, (11906 - 1134) / 20
TOP = 1418 / 20
PITCH = 18.0
SIZE = 16.0

PAPERS: dict[str, Paper] = {
    "plain": whole_minutes(),
    "draft": whole_minutes(side_by_side=True, mark="ร่าง", running="คณะกรรมการตัวอย่าง ครั้งที่ ๒/๒๕๖๘"),
}


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> FontFaces:
    folder = rendering.stand_in_fonts(tmp_path_factory.mktemp("fonts"))
    found = installed_faces("TH Sarabun New", [folder])
    assert found is not None
    return found


@pytest.fixture(scope="module")
def rendered(
    template: Template, faces: FontFaces, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """PDF files by name; "embedded" sees no such font installed, "office" has a letterhead."""
    folder = tmp_path_factory.mktemp("rendered")
    files = {name: write_docx(paper, template) for name, paper in PAPERS.items()}
    office = open_template(office_template(folder / "template-of-office.docx"))
    files["office"] = write_docx(PAPERS["plain"], office)
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)
    pdfs = rendering.convert(
        [folder / f"{name}.docx" for name in files], "pdf", folder, faces.regular.parent
    )
    alone = tmp_path_factory.mktemp("without-font")
    embedded = alone / "embedded.docx"
    embedded.write_bytes(write_docx(PAPERS["plain"], template, faces=faces))
    (without,) = rendering.convert([embedded], "pdf", alone, None)
    return dict(zip(files, pdfs, strict=True)) | {"embedded": without}


@pytest.fixture(scope="module")
def pages(rendered: dict[str, Path]) -> list[list[TextLine]]:
    return rendering.page_lines(rendered["plain"])


@pytest.fixture(scope="module")
def words(rendered: dict[str, Path]) -> list[list[TextLine]]:
    return rendering.page_words(rendered["plain"])


def squeezed(text: str) -> str:
    return text.replace(" ", "").replace("\u00a0", "").replace("\u0e4d\u0e32", "\u0e33")


def starting(lines: list[TextLine], text: str) -> TextLine:
    """The line that starts with a text, spaces and the form of sara am aside."""
    return next(it for it in lines if squeezed(it.text).startswith(squeezed(text)))


def test_the_paper_is_a4_with_the_margins_of_the_standard(pages: list[list[TextLine]]) -> None:
    for page in pages[1:]:
        text = [it for it in page if it.top > TOP - 5]
        cell_margin = 108 / 20 if any(it.text.startswith("P1.") for it in text) else 0
        assert LEFT - HALF_MM <= min(it.left for it in text) <= LEFT + cell_margin + HALF_MM
        assert max(it.right for it in text) <= RIGHT + HALF_MM
        assert max(it.bottom for it in text) <= (16838 - 1134) / 20 + HALF_MM
    assert starting(pages[0], "ผู้มาประชุม").left == pytest.approx(LEFT, abs=HALF_MM)


def test_the_pitch_is_exact(pages: list[list[TextLine]]) -> None:
    """Rows of one line follow each other at 18 pt."""
    rows = [it for it in pages[1] if re.match(r"[๑-๙๐]+\.", it.text)]
    steps = [b.top - a.top for a, b in itertools.pairwise(rows)]
    single = [step for step in steps if step < 1.5 * PITCH]
    assert len(single) > 10
    assert statistics.median(single) == pytest.approx(PITCH, abs=0.05)
    assert all(abs(step - PITCH) <= THIRD_PT for step in single)


def test_the_type_is_16_points(rendered: dict[str, Path]) -> None:
    """A line is as wide as the advances of its letters at 16 pt."""
    pages = rendering.page_lines(rendered["plain"])
    width = starting(pages[0], "ณ ห้องประชุม").right - starting(pages[0], "ณ ห้องประชุม").left
    text = "ณ ห้องประชุมสมมติ ชั้น ๔ ศาลากลางจังหวัดตัวอย่าง"
    assert width == pytest.approx(text_width(text, 32, bold=True) / 20, rel=0.3 / SIZE)


def test_the_first_page_begins_at_the_top_margin(pages: list[list[TextLine]]) -> None:
    title, second = pages[0][0], pages[0][1]
    assert second.top - title.top == pytest.approx(PITCH, abs=THIRD_PT)
    centre = (title.left + title.right) / 2
    assert centre == pytest.approx((LEFT + RIGHT) / 2, abs=HALF_MM)
    body = starting(pages[1], "๓")
    assert title.top == pytest.approx(body.top, abs=2 * THIRD_PT)
    assert TOP - 4 <= title.top <= TOP + 2


def test_thirty_rows_of_people_fit_the_first_page(pages: list[list[TextLine]]) -> None:
    rows = [it for it in pages[0] if re.match(r"[๑-๙๐]+\.", it.text)]
    assert 27 <= len(rows) <= 31


def test_label_and_text_column_are_where_they_should_be(words: list[list[TextLine]]) -> None:
    column = LEFT + 1780 / 20
    pieces = [it for page in words for it in page]
    for label in ("ระเบียบวาระที่", "ประธาน", "ที่ประชุม", "มติที่ประชุม", "เลิกประชุม"):
        found = [it for it in pieces if squeezed(it.text) == squeezed(label)]
        assert found
        for piece in found:
            assert piece.left == pytest.approx(LEFT, abs=HALF_MM)
    for text in ("เรื่องประธานแจ้ง", "ประธานแจ้งให้ที่ประชุมทราบ", "๒.๑", "รับทราบ"):
        assert starting(pieces, text).left == pytest.approx(column, abs=HALF_MM)
    assert starting(pieces, "ไม่มี").left == pytest.approx(column + 567 / 20, abs=HALF_MM)


def test_a_wide_label_stands_above_its_text(pages: list[list[TextLine]]) -> None:
    lines = [it for page in pages for it in page]
    label = starting(lines, "นายแพทย์สาธารณสุขจังหวัดตัวอย่าง")
    page = next(page for page in pages if label in page)
    text = page[page.index(label) + 1]
    assert label.left == pytest.approx(LEFT, abs=HALF_MM)
    assert text.left == pytest.approx(LEFT + 1780 / 20, abs=HALF_MM)


def test_the_first_line_of_a_paragraph_is_in_by_25_mm(pages: list[list[TextLine]]) -> None:
    lines = [it for page in pages for it in page]
    opening = starting(lines, "เมื่อครบองค์ประชุม")
    assert opening.left == pytest.approx(LEFT + 1418 / 20, abs=HALF_MM)


def test_values_end_at_the_right_margin(pages: list[list[TextLine]]) -> None:
    lines = [it for page in pages for it in page if "หนักร้อยละ" in it.text]
    assert len(lines) == 3
    for line in lines:
        assert line.right == pytest.approx(RIGHT, abs=HALF_MM)


def test_columns_of_the_roster_begin_where_they_were_planned(
    words: list[list[TextLine]], template: Template
) -> None:
    roster = next(block for block in PAPERS["plain"].blocks if isinstance(block, Roster))
    first, second, third, _ = roster_widths(roster, template.geometry)
    planned = [0, first, first + second, first + second + third]
    numbers = [it for it in words[0] if re.fullmatch(r"[๑-๙๐]+\.", it.text)]
    for number in numbers:
        row = [it for it in words[0] if abs(it.top - number.top) < 3]
        for edge in planned:
            nearest = min(row, key=lambda it: abs(it.left - LEFT - edge / 20))
            assert nearest.left == pytest.approx(LEFT + edge / 20, abs=HALF_MM)


def test_the_page_number_stands_centred_15_mm_from_the_edge(pages: list[list[TextLine]]) -> None:
    assert not [it for it in pages[0] if it.top < TOP - 6]
    for place, page in enumerate(pages[1:], 2):
        number = page[0]
        assert number.text == f"- {place} -"
        assert (number.left + number.right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=HALF_MM)
        assert number.top == pytest.approx(851 / 20 + (page[1].top - TOP), abs=HALF_MM)


def test_heads_of_grids_repeat_on_every_page(pages: list[list[TextLine]]) -> None:
    with_rows = [page for page in pages if any(it.text.startswith("P1.") for it in page)]
    assert len(with_rows) >= 3
    for page in with_rows:
        assert len([it for it in page if squeezed(it.text) == squeezed("ประเด็นคำถาม")]) == 1


def test_signatures_take_two_lines_of_text_to_their_page(pages: list[list[TextLine]]) -> None:
    (page,) = [p for p in pages if any("(นายปภังกร" in it.text for it in p)]
    name = next(it for it in page if "(นายปภังกร" in it.text)
    before = [it for it in page if TOP - 6 < it.top < name.top]
    assert len({round(it.top) for it in before}) >= 2
    room = name.top - max(it.top for it in before)
    assert room == pytest.approx(3 * PITCH, abs=THIRD_PT)
    centre = (LEFT + 3969 / 20 + RIGHT) / 2
    assert (name.left + name.right) / 2 == pytest.approx(centre, abs=HALF_MM)


def test_mark_and_running_header_do_not_move_the_text(rendered: dict[str, Path]) -> None:
    plain = rendering.page_lines(rendered["plain"])
    draft = rendering.page_lines(rendered["draft"])
    mark = draft[0][0]
    assert mark.text == "ร่าง"
    assert mark.right == pytest.approx(RIGHT, abs=HALF_MM)
    assert mark.top == pytest.approx(plain[1][0].top, abs=THIRD_PT)
    assert draft[0][1].top == pytest.approx(plain[0][0].top, abs=THIRD_PT)
    running, number = draft[1][0], draft[1][1]
    assert running.text.startswith("คณะกรรมการตัวอย่าง")
    assert number.top - running.top == pytest.approx(PITCH, abs=THIRD_PT)
    assert number.top == pytest.approx(plain[1][0].top, abs=THIRD_PT)
    assert draft[1][3].top == pytest.approx(plain[1][1].top, abs=THIRD_PT)


def test_signatures_side_by_side_stand_at_one_height(rendered: dict[str, Path]) -> None:
    lines = [it for page in rendering.page_lines(rendered["draft"]) for it in page]
    left = next(it for it in lines if "(นายปภังกร" in it.text)
    right = next(it for it in lines if "(นางอรุณศรี" in it.text)
    assert left.top == pytest.approx(right.top, abs=THIRD_PT)
    assert left.right < right.left


def test_embedded_fonts_give_the_same_pages_where_none_is_installed(
    rendered: dict[str, Path],
) -> None:
    plain = rendering.page_lines(rendered["plain"])
    embedded = rendering.page_lines(rendered["embedded"])
    assert [page[-1].text for page in embedded] == [page[-1].text for page in plain]


def test_an_office_letterhead_stands_above_the_title(rendered: dict[str, Path]) -> None:
    first = rendering.page_lines(rendered["office"])[0]
    texts = [squeezed(it.text) for it in first]
    letterhead = texts.index(squeezed("สำนักงานจังหวัดสมมติ"))
    title = next(n for n, text in enumerate(texts) if text.startswith("รายงานการประชุม"))
    assert texts[0] == squeezed("หัวของสำนักงาน")
    assert 0 < letterhead < title
