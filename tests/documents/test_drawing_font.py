"""Which font a paper is drawn in, and the letters it lacks."""

from pathlib import Path

import pytest

from pcio_desktop.documents.blocks import (
    Style,
)
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.drawing_font import DrawingFont, drawing_font
from pcio_desktop.documents.page_measure import Measure, TableMeasure
from pcio_desktop.documents.page_plan import plan_pages
from pcio_desktop.documents.pdf_check import verify_drawing
from pcio_desktop.documents.pdf_writer import prepare_drawing, unit_pages, write_pdf
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace
from tests.documents import rendering
from tests.documents.drawn import drawn, lost_texts, raw_pages
from tests.documents.papers import line, paper, whole_minutes


def test_letters_of_no_font_are_told_and_never_boxes(
    template: Template, measure: Measure, font: DrawingFont, tmp_path: Path
) -> None:
    odd = "\ue123"  # private use: no font has it
    one = paper(line(Style.BODY, f"นายสมมติ ปั{odd}ธภวัฒน์", unit="_m1"))
    plan, drawing = drawn(one, template, measure, font=font)
    (letter,) = drawing.missing
    assert (letter.letter, letter.unit, letter.count) == (odd, "_m1", 1)
    assert "U+E123" in letter.note.thai
    assert "สมมติ" in letter.around
    pages = raw_pages(write_pdf(drawing), tmp_path)
    assert "[U+E123]" in pages[0]
    assert lost_texts(one, plan, drawing, pages) == []


def test_sarabun_keeps_the_lines_and_pages_of_th_sarabun(
    template: Template, tmp_path: Path
) -> None:
    """A machine with neither TH Sarabun nor Laksaman, which plans by the table of widths."""
    stranger = drawing_font("TH Sarabun New", [tmp_path / "none"])
    assert stranger.family == "Sarabun"
    assert stranger.note is not None
    assert "TH Sarabun" in stranger.note.thai
    measure = TableMeasure(template.geometry.half_points)
    plan, drawing = drawn(whole_minutes(), template, measure, font=stranger)
    verify_drawing(drawing)
    assert unit_pages(drawing) == dict(plan.pages)
    pages = raw_pages(write_pdf(drawing), tmp_path)
    assert lost_texts(whole_minutes(), plan, drawing, pages) == []


def test_laksaman_stands_in_at_the_size_of_th_sarabun(tmp_path: Path) -> None:
    from tests import tools

    laksaman = drawing_font("TH Sarabun New", [tools.laksaman().parent])
    assert laksaman.family == "Laksaman"
    own = drawing_font("TH Sarabun New", [rendering.stand_in_fonts(tmp_path)])
    text = "น้ำท่วมซ้ำซาก PCIO ๒๕๖๘"
    widths = [sum(it.measure(32).advances(text)) for it in (laksaman, own)]
    assert widths[0] == pytest.approx(widths[1], rel=0.001)


def test_a_pinned_catchword_may_hold_any_letter(
    template: Template, measure: Measure, font: DrawingFont, tmp_path: Path
) -> None:
    one = paper(*[line(Style.SPEECH, "ก", unit=f"u{n}") for n in range(9)])
    pins = [PagePin(PagePlace("u5"), PageBreak.FORCED, '/คำ\ud800\x01 "#[...')]
    plan = plan_pages(one, template.geometry, measure, pins=pins)
    drawing = prepare_drawing(one, template, plan, measure, font=font)
    pages = raw_pages(write_pdf(drawing), tmp_path)
    assert "/คำ[U+D800][U+0001]" in pages[0]
    assert {it.unit for it in drawing.missing} == {"u5"}
