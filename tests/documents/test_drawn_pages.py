"""The PDF against the plan: generated papers of 1 to 60 pages, page by page.

Eight of the fifty papers in the suite; all of them with `PCIO_ALL_PAPERS=1` (minutes).
"""

import os
from dataclasses import dataclass

import pytest

from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.drawing_font import drawing_font
from pcio_desktop.documents.page_measure import TableMeasure, installed_measure
from pcio_desktop.documents.page_plan import PagePlan
from pcio_desktop.documents.pdf_check import verify_drawing
from pcio_desktop.documents.pdf_writer import unit_pages, write_pdf
from pcio_desktop.documents.typst_engine import forget
from tests.documents import rendering
from tests.documents.drawn import drawn, lost_texts, raw_pages, squeezed
from tests.documents.generated import generated_minutes

ALL = os.environ.get("PCIO_ALL_PAPERS") == "1"
SEEDS = range(50) if ALL else range(0, 50, 7)


@dataclass(frozen=True)
class Drawn:
    plan: PagePlan
    units: dict[str, int]
    pages: list[str]
    lost: list[str]


@pytest.fixture(scope="module", params=["TH Sarabun New", "Sarabun"])
def papers(
    request: pytest.FixtureRequest, template: Template, tmp_path_factory: pytest.TempPathFactory
) -> list[Drawn]:
    """With the font of offices, and on a machine that has none and plans by a table."""
    folder = tmp_path_factory.mktemp("drawn")
    if request.param == "TH Sarabun New":
        font = drawing_font("TH Sarabun New", [rendering.stand_in_fonts(folder / "fonts")])
        measure = installed_measure(template.geometry, font.faces)
    else:
        font = drawing_font("TH Sarabun New", [folder / "none"])
        measure = TableMeasure(template.geometry.half_points)
    assert font.family == request.param
    found: list[Drawn] = []
    for seed in SEEDS:
        paper = generated_minutes(seed, 1 + seed * 59 // 49)
        plan, drawing = drawn(paper, template, measure, font=font)
        verify_drawing(drawing)
        pages = raw_pages(write_pdf(drawing), folder)
        lost = lost_texts(paper, plan, drawing, pages)
        found.append(Drawn(plan, unit_pages(drawing), pages, lost))
        forget()
    return found


def test_units_stand_on_the_pages_of_the_plan(papers: list[Drawn]) -> None:
    total = sum(len(one.plan.pages) for one in papers)
    wrong = sum(
        one.units.get(unit) != page for one in papers for unit, page in one.plan.pages.items()
    )
    print(f"{total - wrong} of {total} units stand on their planned page")
    assert total > (15_000 if ALL else 2_000)
    assert wrong <= total * 0.01


def test_every_forced_break_is_where_it_was_planned(papers: list[Drawn]) -> None:
    for one in papers:
        assert len(one.pages) == one.plan.count
        for start in one.plan.starts:
            if start.forced and start.unit:
                assert one.units[start.unit] == start.page


def test_every_catchword_is_what_the_next_page_begins_with(papers: list[Drawn]) -> None:
    seen = 0
    for one in papers:
        for start in one.plan.starts:
            before = squeezed(one.pages[start.page - 2])
            if not start.forced:
                assert "..." not in before
                continue
            word = squeezed(start.catchword)
            assert word in before
            words = word.removeprefix("/").removesuffix("...")
            body = squeezed(one.pages[start.page - 1])
            at = body.find(words)
            assert 0 <= at <= 40, "after the page number and the page's own catchword at most"
            seen += 1
    print(f"{seen} catchwords are what the next page begins with")
    assert seen > (1000 if ALL else 150)


def test_every_text_comes_back(papers: list[Drawn]) -> None:
    for one in papers:
        assert one.lost == []
