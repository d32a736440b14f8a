"""Pinned pages against LibreOffice: papers with pins anywhere come out as they were planned."""

import random
from pathlib import Path

import pytest
from pypdf import PdfReader

from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.fonts import installed_faces
from pcio_desktop.documents.page_measure import installed_measure
from pcio_desktop.documents.page_plan import PagePlan, plan_pages
from tests.documents import rendering
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
