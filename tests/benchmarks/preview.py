"""How long after an edit the first page and all pages of a preview stand ready.

`.venv/bin/python -m tests.benchmarks.preview` prints medians of seconds by the clock and ends with
1 when a bound is broken: first page 300 ms, all pages 1 s, on two cores. It takes the reference
minutes where they lie beside the clone, else the sample. Measured are an edit of one paragraph, and
the worst one, after which every page is another.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from pcio_desktop.documents.blocks import Block, Line, Paper, Span, Style
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.exporting import MinutesJob, PageChoices, prepare_minutes
from pcio_desktop.services.importing import import_document
from pcio_desktop.services.meetings import list_meetings
from pcio_desktop.services.preview import Preview, PreviewPages, prepare_preview
from tests.benchmarks.exporting import minutes_document

TEMPLATE = resource("templates/minutes.docx")
RUNS = 9
SCALE = 4 / 3  # 96 dots an inch
MOST_FIRST, MOST_ALL = 0.300, 1.0


def the_job(folder: Path) -> MinutesJob:
    """The minutes as they are previewed, with catchwords."""
    with create_committee_file(folder / "a.pcio") as file:
        with file.work("นำเข้า") as uow:
            import_document(uow, json.dumps(minutes_document()).encode(), "benchmark")
            uow.commit()
        with file.read() as unit:
            job = prepare_minutes(unit, list_meetings(unit)[0].id)
    return replace(job, pages=PageChoices())


def one_paragraph(paper: Paper, number: int) -> Paper:
    """The paper with the last speech grown by a word."""
    blocks = list(paper.blocks)
    place = max(
        n for n, it in enumerate(blocks) if isinstance(it, Line) and it.style == Style.SPEECH
    )
    return replace(paper, blocks=_grown(blocks, place, number))


def every_page(paper: Paper, number: int) -> Paper:
    """The paper with another paragraph above everything, so that each page begins elsewhere."""
    text = f"ข้อความเพิ่มครั้งที่ {number} " * (20 + 6 * number)
    return replace(paper, blocks=(Line(Style.BODY, (Span(text),)), *paper.blocks))


def _grown(blocks: list[Block], place: int, number: int) -> tuple[Block, ...]:
    line = blocks[place]
    assert isinstance(line, Line)
    blocks[place] = replace(line, spans=(*line.spans, Span(f" คำที่ {number}")))
    return tuple(blocks)


def measured(job: MinutesJob, edit: Callable[[Paper, int], Paper]) -> tuple[float, float, int]:
    """Medians of the first page and of all, and how many pages there are."""
    first: list[float] = []
    every: list[float] = []
    count = 0
    for number in range(RUNS):
        pages = PreviewPages()
        list(_drawn(pages, prepare_preview(job, TEMPLATE)))
        changed = replace(job, paper=edit(job.paper, number))
        start = time.perf_counter()
        preview = prepare_preview(changed, TEMPLATE)
        images = _drawn(pages, preview)
        next(images)
        first.append(time.perf_counter() - start)
        count = 1 + sum(1 for _ in images)
        every.append(time.perf_counter() - start)
    return statistics.median(first), statistics.median(every), count


def _drawn(pages: PreviewPages, preview: Preview) -> Iterator[bytes]:
    """All pages, one by one as the window asks for them."""
    return (pages.image(preview, page, SCALE) for page in range(1, preview.pages + 1))


def main() -> int:
    """Print the medians; 1 when a bound is broken."""
    broken = False
    with tempfile.TemporaryDirectory() as folder:
        job = the_job(Path(folder))
        for name, edit in (("one paragraph", one_paragraph), ("every page", every_page)):
            first, every, count = measured(job, edit)
            broken = broken or first > MOST_FIRST or every > MOST_ALL
            print(
                f"{name}: first page {first * 1000:.0f} ms (at most {MOST_FIRST * 1000:.0f}), "
                f"all {count} pages {every * 1000:.0f} ms (at most {MOST_ALL * 1000:.0f})"
            )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
