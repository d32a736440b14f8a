"""Papers with pins anywhere come out as planned, in LibreOffice and as PDF."""

import random
from pathlib import Path

import pytest
from pypdf import PdfReader

from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.drawing_font import drawing_font
from pcio_desktop.documents.fonts import installed_faces
from pcio_desktop.documents.page_measure import installed_measure
from pcio_desktop.documents.page_plan import PagePlan, plan_pages
from pcio_desktop.documents.pdf_check import verify_drawing
from pcio_desktop.documents.pdf_writer import unit_pages, write_pdf
from pcio_desktop.documents.typst_engine import forget
from tests.documents import rendering
from tests.documents.drawn import drawn, lost_texts, raw_pages, squeezed
from tests.documents.generated import generated_minutes
from tests.documents.test_pinned_pages import any_pins

pytestmark = pytest.mark.slow


def test_pinned_pages_are_printed_as_planned(template: Template, tmp_path: Path) -> None:
    fonts = rendering.stand_in_fonts(tmp_path / "fonts")
    measure = installed_measure(template.geometry, installed_faces("TH Sarabun New", [fonts]))
    plans: list[PagePlan] = []
    files: list[Path] = []
    for seed in range(24):
        one = generated_minutes(seed, 6)
        pins = list(any_pins(one, random.Random(seed)))
        plans.append(plan_pages(one, template.geometry, measure, pins=pins))
        files.append(tmp_path / f"p{seed}.docx")
        files[-1].write_bytes(write_docx(one, template, plan=plans[-1]))
    pdfs = rendering.convert(files, rendering.BOOKMARKS, tmp_path, fonts)
    total = wrong = 0
    for plan, pdf in zip(plans, pdfs, strict=True):
        assert len(PdfReader(pdf).pages) == plan.count
        places = rendering.unit_places(pdf)
        total += len(plan.pages)
        wrong += sum(places[unit][0] != page for unit, page in plan.pages.items())
    assert total > 2000
    assert wrong <= total * 0.01


def test_pinned_pages_are_drawn_as_planned(template: Template, tmp_path: Path) -> None:
    """Also those that begin inside paragraphs."""
    font = drawing_font("TH Sarabun New", [rendering.stand_in_fonts(tmp_path / "fonts")])
    measure = installed_measure(template.geometry, font.faces)
    inside = 0
    for seed in range(12):
        one = generated_minutes(seed, 6)
        pins = list(any_pins(one, random.Random(seed)))
        plan, drawing = drawn(one, template, measure, font=font, pins=pins)
        verify_drawing(drawing)
        pages = raw_pages(write_pdf(drawing), tmp_path)
        places = unit_pages(drawing)
        forget()
        assert {unit: places[unit] for unit in plan.pages} == plan.pages
        assert len(pages) == plan.count
        assert lost_texts(one, plan, drawing, pages) == []
        for start in plan.starts:
            assert squeezed(start.catchword) in squeezed(pages[start.page - 2])
            inside += start.forced and start.place is not None and start.place.offset > 0
    assert inside > 10
