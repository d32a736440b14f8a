"""ตัวอย่างก่อนพิมพ์: the pages of the minutes as pictures, and where each page begins and why.

Everything here takes and returns frozen values, so that it runs on a worker; between two pages the
caller may stop.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from pcio_desktop.documents.docx_package import open_template
from pcio_desktop.documents.page_plan import PagePlan
from pcio_desktop.documents.pdf_writer import Drawing, PageImages
from pcio_desktop.domain.page_pins import Sentence
from pcio_desktop.domain.rows import PagesOverview
from pcio_desktop.services.exporting import MinutesJob, page_doubts
from pcio_desktop.services.page_pins import overview_of
from pcio_desktop.services.pdf_exporting import drawn_minutes


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages of one job: how many there are, what begins each and why, and their drawing.

    Catchwords in `overview` are those drawn: none where the minutes are printed without. `notes`
    say in Thai and English what differs from the paper.
    """

    pages: int
    overview: PagesOverview
    notes: tuple[Sentence, ...]
    drawing: Drawing = field(repr=False)


def prepare_preview(job: MinutesJob, template: Path) -> Preview:
    """Plan the pages of a job, once, and make ready to draw them.

    Raises:
        FileTrouble: template or font cannot be read.
        TemplateRefused: the template cannot be used.
    """
    opened = open_template(template)
    plan, drawing = drawn_minutes(job, opened)
    notes = (*opened.notes, *drawing.notes)
    return Preview(
        plan.count,
        overview_of(plan if job.pages is not None else _unannounced(plan), job),
        (*((note.thai, note.english) for note in notes), *page_doubts(plan)),
        drawing,
    )


def _unannounced(plan: PagePlan) -> PagePlan:
    starts = tuple(replace(start, catchword="") for start in plan.starts)
    return replace(plan, starts=starts)


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
