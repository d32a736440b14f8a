"""ตัวอย่างก่อนพิมพ์: the pages of the minutes as pictures, and where each page begins and why.

Everything here takes and returns frozen values, so that it runs on a worker; between two pages the
caller may stop.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pcio_desktop.documents.blocks import Block, Cell, Grid, Line, Paper, Roster, Signatures, Spans
from pcio_desktop.documents.docx_package import open_template
from pcio_desktop.documents.page_plan import PagePlan, with_splits
from pcio_desktop.documents.pdf_writer import Drawing, PageImages
from pcio_desktop.services.exporting import MinutesJob, page_doubts
from pcio_desktop.services.pdf_exporting import drawn_minutes

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page of the plan.

    `unit` is what it begins with, by name, and `begins` by its first words; `catchword` is what the
    page before announces. `forced` by the plan; a page that is not begins where a table runs on.
    `pinned` by the user.
    `fill` is how full the page is, 1 being the whole text height.
    """

    page: int
    unit: str
    begins: str
    catchword: str
    forced: bool
    pinned: bool
    fill: float


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages of one job. `notes` say in Thai and English what differs from the paper."""

    pages: int
    rows: tuple[PageRow, ...]
    notes: tuple[tuple[str, str], ...]
    drawing: Drawing = field(repr=False)


def prepare_preview(job: MinutesJob, template: Path, *, pinned: Collection[str] = ()) -> Preview:
    """Plan the pages of a job and make ready to draw them; `pinned` are units the user fixed.

    Raises:
        FileTrouble: template or font cannot be read.
        TemplateRefused: the template cannot be used.
    """
    opened = open_template(template)
    plan, drawing = drawn_minutes(job, opened)
    notes = (*opened.notes, *drawing.notes)
    return Preview(
        plan.count,
        tuple(_rows(job.paper, plan, pinned, catchwords=job.pages is not None)),
        (*((note.thai, note.english) for note in notes), *page_doubts(plan)),
        drawing,
    )


class PreviewPages:
    """Draws the pages of previews; what did not change since the last one is not drawn again.

    One thread at a time may use it.
    """

    def __init__(self) -> None:
        self._images = PageImages()

    def image(self, preview: Preview, page: int, scale: float) -> bytes:
        """Page `page` (from 1) as PNG; at `scale` 1 it is 595 × 842 pixels for A4.

        Raises IndexError where there is no such page.
        """
        return self._images.page(preview.drawing, page, scale)

    def images(self, preview: Preview, scale: float, *, first: int = 1) -> Iterator[bytes]:
        """The pages from `first` on, drawn one by one as they are asked for."""
        for page in range(first, preview.pages + 1):
            yield self.image(preview, page, scale)


def _rows(
    paper: Paper, plan: PagePlan, pinned: Collection[str], *, catchwords: bool
) -> Iterator[PageRow]:
    blocks = with_splits(paper, plan.splits).blocks
    starts = {start.page: start for start in plan.starts}
    for number, fill in enumerate(plan.fills, 1):
        start = starts.get(number)
        if start is None:
            first = number == 1
            unit = _first_unit(blocks) if first else ""
            begins = _beginning(blocks[0], 0) if first and blocks else ""
            yield PageRow(number, unit, begins, "", False, unit in pinned, fill)
            continue
        yield PageRow(
            number,
            start.unit,
            "" if start.inside else _beginning(blocks[start.block], start.row),
            start.catchword if catchwords else "",
            start.forced,
            bool(start.unit) and start.unit in pinned,
            fill,
        )


def _first_unit(blocks: tuple[Block, ...]) -> str:
    return blocks[0].unit if blocks and isinstance(blocks[0], Line) else ""


def _beginning(block: Block, row: int) -> str:
    """The first words of a block, for a list of pages."""
    match block:
        case Line():
            parts = (block.label, block.spans, block.value)
        case Roster() | Grid():
            cells: tuple[Cell, ...] = block.rows[row].cells
            parts = tuple(spans for cell in cells for spans in cell.paragraphs)
        case Signatures():
            parts = tuple(spans for it in block.blocks for spans in it.lines)
        case _:
            parts = ()
    return " ".join(" ".join(filter(None, map(_text, parts))).split())[:_SHOWN]


def _text(spans: Spans) -> str:
    return "".join([span.text for span in spans])
