"""The Chiang Mai minutes with their own five catchwords, pinned, and with those of the plan."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from pcio_desktop.documents.blocks import Grid, Line, Paper, Roster
from pcio_desktop.documents.docx_package import Template, open_template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.drawing_font import drawing_font
from pcio_desktop.documents.fonts import installed_faces
from pcio_desktop.documents.page_measure import Measure, installed_measure
from pcio_desktop.documents.page_plan import PagePlan, plan_pages
from pcio_desktop.documents.pdf_check import verify_drawing
from pcio_desktop.documents.pdf_writer import unit_pages, write_pdf
from pcio_desktop.paths import resource
from pcio_desktop.services import exporting
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.dumping import dump_file
from pcio_desktop.services.exporting import MinutesJob, prepare_minutes, write_minutes
from pcio_desktop.services.importing import import_document
from pcio_desktop.services.meetings import list_meetings
from tests.chiangmai import interchange_document
from tests.documents import rendering
from tests.documents.drawn import drawn, lost_texts, raw_pages
from tests.documents.validity import faults_of
from tests.tools import shared_reference

Document = dict[str, Any]
REFERENCE = "chiangmai-pcio-1-2567.txt"
TEMPLATE = resource("templates/minutes.docx")
PRINTED = {
    "๒๖. ": "๒๖. นายอดิธิ...",
    "ระเบียบวาระที่ ๒ ": "",
    "ประธาน คะแนนที่": "ประธาน..",
    "ตัวชี้วัดที่ ๒ ": "/ตัวชี้วัดที่ ๒..",
    "DEPA ": "/DEPA..",
    "เมื่อขับเคลื่อนระบบ": "เมื่อขับเคลื่อน..",
}


@pytest.fixture(scope="module")
def document() -> Document:
    return interchange_document(shared_reference(REFERENCE))


@pytest.fixture(scope="module")
def minutes(document: Document, tmp_path_factory: pytest.TempPathFactory) -> Paper:
    return through_a_file(document, tmp_path_factory.mktemp("pages"))[0].paper


def through_a_file(document: Document, folder: Path) -> tuple[MinutesJob, str]:
    """The document imported into a new file: the minutes ready to be written, and the dump."""
    with create_committee_file(folder / "a.pcio") as file:
        with file.work("นำเข้า") as uow:
            import_document(uow, json.dumps(document).encode(), "chiangmai")
            uow.commit()
        with file.read() as unit:
            (row,) = list_meetings(unit)
            return prepare_minutes(unit, row.id), dump_file(unit)


@pytest.fixture(scope="module")
def template() -> Template:
    return open_template(TEMPLATE)


@pytest.fixture(scope="module")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rendering.stand_in_fonts(tmp_path_factory.mktemp("fonts"))


@pytest.fixture(scope="module")
def measure(template: Template, fonts: Path) -> Measure:
    return installed_measure(template.geometry, installed_faces("TH Sarabun New", [fonts]))


def beginnings(paper: Paper) -> dict[str, str]:
    """How each unit begins, its label first."""
    found: dict[str, str] = {}
    for block in paper.blocks:
        if isinstance(block, Line) and block.unit:
            parts = (block.label, block.spans) if block.label else (block.spans,)
            found[block.unit] = " ".join("".join(s.text for s in part) for part in parts)
        elif isinstance(block, Roster | Grid):
            for row in block.rows:
                found[row.unit] = "".join(s.text for s in row.cells[0].paragraphs[0])
    return {unit: text.replace("\u00a0", " ") for unit, text in found.items()}


def checked(data: bytes, plan: PagePlan, fonts: Path, folder: Path) -> list[str]:
    """What stands at the foot of each page of LibreOffice; units and validity are compared."""
    assert faults_of(data, folder) == []
    file = folder / "minutes.docx"
    file.write_bytes(data)
    (pdf,) = rendering.convert([file], rendering.BOOKMARKS, folder, fonts)
    places = rendering.unit_places(pdf)
    wrong = [unit for unit, page in plan.pages.items() if places[unit][0] != page]
    assert wrong == []
    pages = rendering.page_lines(pdf)
    assert len(pages) == plan.count
    return ["".join(it.text for it in page if it.bottom > 793) for page in pages]


def test_the_five_catchwords_stand_at_their_five_places(
    document: Document,
    minutes: Paper,
    measure: Measure,
    fonts: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Pinned in the document: through import, file and export to the printed page."""
    texts = beginnings(minutes)
    units = {
        next(unit for unit, text in texts.items() if text.startswith(start)): words
        for start, words in PRINTED.items()
    }
    assert len(units) == 6
    (meeting,) = document["meetings"]
    pins = [{"unit": unit, "breaks": "forced", "catchword": to} for unit, to in units.items()]
    pinned = {**document, "meetings": [{**meeting, "page_pins": pins}]}
    job, dumped = through_a_file(pinned, tmp_path)
    assert json.loads(dumped)["meetings"][0]["page_pins"] == pins
    monkeypatch.setattr(exporting, "installed_measure", lambda _geometry: measure)
    report = write_minutes(job, TEMPLATE, tmp_path / "minutes.docx")
    assert [finding for finding in report.findings if finding.kind == "page_pin"] == []
    plan = exporting.planned_pages(job, open_template(TEMPLATE))
    assert plan is not None
    assert report.pages == plan.count
    at = {start.unit: start for start in plan.starts}
    for unit, words in units.items():
        assert at[unit].forced
        assert at[unit].catchword == words
    feet = checked(report.path.read_bytes(), plan, fonts, tmp_path)
    marks = re.compile("[\\s\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
    printed = {marks.sub("", foot) for foot in feet}
    assert {marks.sub("", words) for words in PRINTED.values()} <= printed


def test_unpinned_every_unit_is_where_the_plan_says(
    minutes: Paper, template: Template, measure: Measure, fonts: Path, tmp_path: Path
) -> None:
    plan = plan_pages(minutes, template.geometry, measure)
    assert 11 <= plan.count <= 13
    feet = checked(write_docx(minutes, template, plan=plan), plan, fonts, tmp_path)
    announced = {start.page - 1 for start in plan.starts if start.catchword}
    assert announced == {page for page, foot in enumerate(feet, 1) if foot}
    assert sum(start.forced for start in plan.starts) >= 5


def test_as_pdf_they_have_the_same_pages_and_every_text(
    minutes: Paper, template: Template, measure: Measure, fonts: Path, tmp_path: Path
) -> None:
    font = drawing_font("TH Sarabun New", [fonts])
    plan, drawing = drawn(minutes, template, measure, font=font)
    verify_drawing(drawing)
    pages = raw_pages(write_pdf(drawing), tmp_path)
    assert len(pages) == plan.count
    assert unit_pages(drawing) == dict(plan.pages)
    assert lost_texts(minutes, plan, drawing, pages) == []
    told = {f"U+{ord(it.letter):04X}" for it in drawing.missing}
    assert {"U+0EB1", "U+0E99", "U+0926", "U+093E", "U+0928"} == told
