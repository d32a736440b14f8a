"""Draws papers as PDF for tests, and reads their text back with poppler."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from pcio_desktop.documents.blocks import Paper, texts
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.drawing_font import DrawingFont, drawing_font
from pcio_desktop.documents.page_measure import Measure
from pcio_desktop.documents.page_plan import PagePlan, plan_pages, with_splits
from pcio_desktop.documents.pdf_writer import Drawing, prepare_drawing
from pcio_desktop.domain.page_pins import PagePin
from tests import tools

_SARA_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")
_SPACES = re.compile("[\\s\u00a0\u200b\ufeff\u2060\u00ad\x0c]+")


def drawn(
    paper: Paper,
    template: Template,
    measure: Measure,
    *,
    font: DrawingFont | None = None,
    catchwords: bool = True,
    slack_lines: int = 3,
    pins: Iterable[PagePin] = (),
) -> tuple[PagePlan, Drawing]:
    """The plan of a paper and its drawing, in which the place of every unit can be asked."""
    plan = plan_pages(
        paper,
        template.geometry,
        measure,
        slack_lines=slack_lines,
        pins=pins,
        above=template.letterhead_height,
    )
    font = font or drawing_font(template.geometry.font)
    drawing = prepare_drawing(
        paper, template, plan, measure, font=font, catchwords=catchwords, marked=True
    )
    return plan, drawing


def raw_pages(pdf: bytes, folder: Path) -> list[str]:
    """The text of each page in the order of the file."""
    file = folder / "read.pdf"
    file.write_bytes(pdf)
    made = subprocess.run(
        [tools.poppler("pdftotext"), "-raw", file, "-"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return made.stdout.split("\f")[:-1]


def squeezed(text: str) -> str:
    """Without spaces; sara am in one, whichever way a reader spells it."""
    return _SARA_AM.sub("\\1\u0e33", _SPACES.sub("", text))


def lost_texts(paper: Paper, plan: PagePlan, drawing: Drawing, pages: list[str]) -> list[str]:
    """The texts of a paper that do not come back from the pages of its PDF.

    They come in their order, except around cells that reach over several rows.
    """
    book = squeezed("".join(pages))
    lost: list[str] = []
    place = 0
    for text in texts(with_splits(paper, plan.splits)):
        wanted = squeezed(drawing.shown(text))
        found = book.find(wanted, place)
        if found >= 0:
            place = found + len(wanted)
        elif wanted not in book:
            lost.append(text)
    return lost
