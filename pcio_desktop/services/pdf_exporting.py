"""ส่งออก PDF: the same minutes as a PDF for archives, whole or not at all.

A PDF always has planned pages; its catchwords are printed where the DOCX has them too.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pcio_desktop.documents.docx_package import Template, open_template
from pcio_desktop.documents.file_saving import save_whole
from pcio_desktop.documents.page_measure import installed_measure
from pcio_desktop.documents.page_plan import PagePlan
from pcio_desktop.documents.pdf_check import verify_drawing
from pcio_desktop.documents.pdf_writer import Drawing, prepare_drawing, write_pdf
from pcio_desktop.documents.typst_engine import forget
from pcio_desktop.domain.errors import BadInput, FileTrouble
from pcio_desktop.services.exporting import (
    ExportReport,
    MinutesJob,
    PageChoices,
    Step,
    no_collection,
    page_doubts,
    pin_findings,
    planned_pages,
    refuse_target,
    unheard,
    write_minutes,
)

FORMATS = ("docx", "pdf")
FLOWING = PageChoices(slack_lines=0)
"""How the pages of a paper without catchwords are planned: full, as text flows in Word."""

_STEPS = 4


def chosen_format(target: Path, wanted: str | None) -> str:
    """The format of an export by the name of its target; `wanted` must agree with it.

    Raises BadInput.
    """
    ending = target.suffix.lower().removeprefix(".")
    if wanted is None and ending in FORMATS:
        return ending
    if ending == wanted:
        return ending
    endings = f".{wanted}" if wanted else " หรือ ".join(f".{it}" for it in FORMATS)
    english = f".{wanted}" if wanted else " or ".join(f".{it}" for it in FORMATS)
    raise BadInput(
        f"ชื่อแฟ้มปลายทางต้องลงท้ายด้วย {endings}",
        f"the name of the target must end in {english}",
        where=str(target),
    )


def export_minutes(
    job: MinutesJob, template: Path, target: Path, *, wanted: str = "docx", step: Step = unheard
) -> ExportReport:
    """Write the minutes in one of `FORMATS`. Raises FileTrouble."""
    write = write_minutes_pdf if wanted == "pdf" else write_minutes
    return write(job, template, target, step=step)


def write_minutes_pdf(
    job: MinutesJob, template: Path, target: Path, *, step: Step = unheard
) -> ExportReport:
    """Write the minutes as PDF to `target`.

    What is drawn is compared with the paper, and its pages with the plan, before anything is
    replaced. Raises FileTrouble; the file that was there before is then untouched.
    """
    refuse_target(target, template)
    opened = open_template(template)
    step(1, _STEPS)
    plan, drawing = drawn_minutes(job, opened)
    step(2, _STEPS)
    try:
        data = write_pdf(drawing)
        step(3, _STEPS)
        verify_drawing(drawing)
        step(4, _STEPS)
    finally:
        forget()
    save_whole(data, target)
    return ExportReport(
        target,
        len(data),
        tuple((note.thai, note.english) for note in opened.notes),
        (*job.findings, *pin_findings(plan, job)),
        pages=plan.count,
        page_notes=tuple(page_doubts(plan)),
        plan=plan,
        drawn_notes=tuple((note.thai, note.english) for note in drawing.notes),
    )


def drawn_minutes(job: MinutesJob, template: Template) -> tuple[PagePlan, Drawing]:
    """The pages of a job and their drawing. Raises FileTrouble when no font can be read."""
    with no_collection():
        plan = planned_pages(replace(job, pages=job.pages or FLOWING), template)
        assert plan is not None
        try:
            drawing = prepare_drawing(
                job.paper,
                template,
                plan,
                installed_measure(template.geometry),
                catchwords=job.pages is not None,
            )
        except (OSError, ValueError) as fault:
            raise FileTrouble(
                "font",
                "อ่านแฟ้มแบบอักษรไม่ได้ จึงสร้างหน้าไม่ได้ โปรดติดตั้งแบบอักษร TH Sarabun New ใหม่",
                f"A font cannot be read, so no page can be drawn ({fault}): "
                "install TH Sarabun New again.",
            ) from fault
    return plan, drawing
