"""Blocks to PDF and to page images, on the pages of a plan.

The PDF is PDF/A-2a (for archives, tagged, its text readable), and PDF/UA-1 where possible. Equal
papers on equal templates and fonts give equal bytes.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from pcio_desktop.documents.blocks import Paper
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.drawing_font import DrawingFont, drawing_font
from pcio_desktop.documents.missing_letters import MissingLetter, missing_letters
from pcio_desktop.documents.page_measure import Measure
from pcio_desktop.documents.page_plan import PagePlan, with_splits
from pcio_desktop.documents.pdf_text_layer import say_once
from pcio_desktop.documents.template_guard import Note
from pcio_desktop.documents.typst_engine import DrawingFailed, asked, to_pdf, to_pictures
from pcio_desktop.documents.typst_letterhead import left_out
from pcio_desktop.documents.typst_pages import Printing, Sheets, make_sheets

POINTS_PER_INCH = 72
KEPT = 48
_PLACES = "query(<unit>).map(it=>(it.value,it.location().page()))"
_COUNT = "query(<sheet>).last().location().page()"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A paper ready to be drawn: its sheets, the font, and what the user should know.

    `paper` is the planned one, its long paragraphs divided.
    """

    paper: Paper
    sheets: Sheets
    pages: int
    font: DrawingFont
    missing: tuple[MissingLetter, ...]
    notes: tuple[Note, ...]

    @property
    def borrows(self) -> bool:
        """Whether other fonts of the machine have to help out."""
        return any(letter.lent for letter in self.missing)

    def shown(self, text: str) -> str:
        """`text` as it is drawn: a letter that no font has is its code."""
        for it in self.missing:
            text = text.replace(it.letter, it.shown)
        return text


def prepare_drawing(
    paper: Paper,
    template: Template,
    plan: PagePlan,
    measure: Measure,
    *,
    font: DrawingFont | None = None,
    catchwords: bool = True,
    marked: bool = False,
) -> Drawing:
    """A paper as sheets. `plan` is the plan of this paper on this template by `measure`.

    `font` replaces the best one of this machine; `marked` sheets can be asked for `unit_pages`.
    Raises OSError or ValueError when a font cannot be read.
    """
    if paper.label_column_mm is not None:
        template = template.with_label_column(paper.label_column_mm)
    if font is None:
        font = drawing_font(template.geometry.font)
    words = [(start.unit, start.catchword) for start in plan.starts] if catchwords else []
    missing = missing_letters(paper, font, words)
    replaced = {it.letter: it.shown for it in missing if not it.lent}
    printing = Printing(font, measure, replaced, catchwords, marked)
    sheets = make_sheets(paper, template, plan, printing)
    notes = [font.note] if font.note is not None else []
    notes += [*left_out(template), *(it.note for it in missing)]
    return Drawing(with_splits(paper, plan.splits), sheets, plan.count, font, missing, tuple(notes))


def write_pdf(drawing: Drawing) -> bytes:
    """The bytes of a PDF. Raises DrawingFailed."""
    source = drawing.sheets.document
    made = to_pdf(source, drawing.font.folders, drawing.paper.dated, system=drawing.borrows)
    return say_once(made)


def page_count(drawing: Drawing) -> int:
    """How many pages are drawn."""
    source = drawing.sheets.document
    found = asked(source, drawing.font.folders, _COUNT, system=drawing.borrows)
    assert isinstance(found, int)
    return found


def unit_pages(drawing: Drawing) -> dict[str, int]:
    """The page of each named unit as it is drawn; of a drawing that was made `marked`."""
    source = drawing.sheets.document
    found = asked(source, drawing.font.folders, _PLACES, system=drawing.borrows)
    pages: dict[str, int] = {}
    assert isinstance(found, list)
    for unit, page in found:  # pyright: ignore[reportUnknownVariableType]
        pages.setdefault(str(unit), int(page))  # pyright: ignore[reportUnknownArgumentType]
    return pages


class PageImages:
    """Draws single pages and keeps those it has drawn, as long as nothing on them changes."""

    def __init__(self, keep: int = KEPT) -> None:
        self._keep = keep
        self._kept: OrderedDict[tuple[str, float, tuple[str, ...]], list[bytes]] = OrderedDict()

    def page(self, drawing: Drawing, number: int, scale: float) -> bytes:
        """Page `number` (from 1) as PNG; at `scale` 1 a point is a pixel.

        Raises:
            IndexError: there is no such page.
            DrawingFailed: a fault of the program.
        """
        sheets = drawing.sheets
        sheet = next((it for it in sheets.sheets if it.page <= number < it.page + it.pages), None)
        if sheet is None:
            raise IndexError(f"no page {number}")
        key = sheets.alone(sheet), scale, drawing.font.folders
        images = self._kept.get(key)
        if images is None:
            images = to_pictures(key[0], key[2], scale * POINTS_PER_INCH, system=drawing.borrows)
            self._kept[key] = images
            while len(self._kept) > self._keep:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        if number - sheet.page >= len(images):
            raise DrawingFailed(f"page {number} was not drawn")
        return images[number - sheet.page]
