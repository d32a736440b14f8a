"""Any paper and any text can be drawn: nothing is lost, nothing is taken for markup."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcio_desktop.documents.blocks import Paper, Style
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.drawing_font import DrawingFont, drawing_font
from pcio_desktop.documents.pdf_check import verify_drawing
from pcio_desktop.documents.pdf_writer import write_pdf
from tests.documents import rendering
from tests.documents.drawn import drawn
from tests.documents.papers import line, paper
from tests.documents.test_reading_back import HOSTILE, PAPERS


@pytest.fixture(scope="module")
def font(tmp_path_factory: pytest.TempPathFactory) -> DrawingFont:
    folder = rendering.stand_in_fonts(tmp_path_factory.mktemp("fonts"))
    return drawing_font("TH Sarabun New", [folder])


def draw(one: Paper, template: Template, font: DrawingFont) -> None:
    _, drawing = drawn(one, template, font.measure(template.geometry.half_points), font=font)
    verify_drawing(drawing)
    assert write_pdf(drawing).startswith(b"%PDF-1.7")


@settings(max_examples=40, deadline=None)
@given(PAPERS)
def test_any_paper_is_drawn_whole(template: Template, font: DrawingFont, one: Paper) -> None:
    draw(one, template, font)


@settings(max_examples=60, deadline=None)
@given(st.text(HOSTILE, max_size=12).map(lambda text: f"ก{text}ข"))
def test_any_text_is_drawn(template: Template, font: DrawingFont, text: str) -> None:
    draw(paper(line(Style.SPEECH, text, text), title=text), template, font)
