"""ส่งออก: a meeting becomes a file on disk, whole or not at all.

`prepare_minutes` reads inside a unit; what it returns is frozen and may go to a worker, where
`write_minutes` needs neither the database nor the screen.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from pcio_desktop.documents.blocks import Paper
from pcio_desktop.documents.docx_check import verify
from pcio_desktop.documents.docx_package import Template, open_template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.file_saving import safe_file_name, save_whole
from pcio_desktop.documents.fonts import installed_faces
from pcio_desktop.documents.minutes import compose
from pcio_desktop.documents.page_measure import TABLE, installed_measure
from pcio_desktop.documents.page_plan import PagePlan, plan_pages, with_splits
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.meeting import Meeting, MeetingNumber
from pcio_desktop.domain.page_pins import PagePins
from pcio_desktop.domain.rows import Finding, FindingKind
from pcio_desktop.services.findings import meeting_findings
from pcio_desktop.services.lacking import in_order_of_work, lacking
from pcio_desktop.services.page_places import (
    ThingNames,
    fault_words,
    pin_place_words,
    thing_names,
)
from pcio_desktop.storage.unit_of_work import ReadUnit
from pcio_desktop.thai.breaks import FALLBACK, self_test
from pcio_desktop.thai.numerals import to_thai


@dataclass(frozen=True, slots=True)
class PageChoices:
    """How the pages of a paper are planned: what stands around a catchword, lines kept free.

    `tight` are pages with the lines they keep free beyond `slack_lines`, because a check found that
    their content ran over.
    """

    prefix: str = "/"
    dots: int = 3
    slack_lines: int = 3
    tight: tuple[tuple[int, int], ...] = ()


def _no_names() -> ThingNames:
    return {}


@dataclass(frozen=True, slots=True)
class MinutesJob:
    """Minutes ready to be written: the paper, a file name, and what is worth a look.

    With `pages` the page breaks are planned and catchwords printed; without, the text flows.
    `pins` are what was fixed about the pages, `names` what the places of the paper are called.
    """

    paper: Paper
    file_name: str
    findings: tuple[Finding, ...]
    pages: PageChoices | None = None
    pins: PagePins = ()
    names: ThingNames = field(default_factory=_no_names, repr=False)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written where.

    `notes` say what the template lacked, `page_notes` what makes the planned pages less sure, each
    in Thai and English, `drawn_notes` what of a PDF is not as in the DOCX. `pages` is how many were
    planned, 0 where the text flows; `plan` is theirs.
    """

    path: Path
    size: int
    notes: tuple[tuple[str, str], ...]
    findings: tuple[Finding, ...]
    pages: int = 0
    page_notes: tuple[tuple[str, str], ...] = ()
    drawn_notes: tuple[tuple[str, str], ...] = ()
    plan: PagePlan | None = field(default=None, repr=False, compare=False)


@contextmanager
def no_collection() -> Generator[None]:
    """Hold back Python's search for cycles while many small values that have none are made.

    With a loaded meeting in memory each search looks at all of it: two thirds of the time of a
    large export.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # All that was made counts as old at once: a search through it would find nothing.
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def prepare_minutes(
    unit: ReadUnit,
    meeting_id: str,
    *,
    draft_of: date | None = None,
    catchwords: bool | None = None,
    for_preview: bool = False,
) -> MinutesJob:
    """Compose the minutes of a meeting; with `draft_of` marked ร่าง. Raises NotFound.

    Pages are planned where the committee chose so or a page of the meeting is pinned; `catchwords`
    overrules both. A preview shows pages in any case, and wants to know what begins them.
    """
    meeting = unit.meetings.whole(meeting_id)
    committee = unit.committees.only()
    assert committee is not None, "a meeting hangs on an order of the committee"
    dates = [row.scheduled_at for row in unit.queries.list_meetings()]
    earlier = meeting.scheduled_at > min(dates)
    return compose_minutes(
        committee,
        meeting,
        draft_of=draft_of,
        earlier=earlier,
        catchwords=catchwords,
        for_preview=for_preview,
    )


def compose_minutes(
    committee: Committee,
    meeting: Meeting,
    *,
    draft_of: date | None = None,
    earlier: bool = False,
    catchwords: bool | None = None,
    for_preview: bool = False,
) -> MinutesJob:
    """The same for a meeting already read; `earlier` says whether the committee met before."""
    with no_collection():
        paper = compose(committee, meeting, draft_of=draft_of)
    name = safe_file_name(
        to_thai(
            f"รายงานการประชุม {committee.short_name} "
            f"ครั้งที่ {str(meeting.meeting_number).replace('/', '-')}"
        )
    )
    odd = meeting_findings(meeting, committee.settings.numbering, earlier=earlier)
    findings = in_order_of_work((*lacking(meeting), *odd))
    chosen = committee.settings
    pages = PageChoices(chosen.catchword_prefix, chosen.catchword_dots, chosen.slack_lines)
    fixed = chosen.catchwords or bool(meeting.page_pins)
    wanted = fixed if catchwords is None else catchwords
    return MinutesJob(
        paper,
        f"{name}.docx",
        findings,
        pages if wanted else None,
        meeting.page_pins,
        thing_names(meeting) if wanted or for_preview else {},
    )


def prepare_minutes_of(
    unit: ReadUnit,
    number: MeetingNumber,
    *,
    draft_of: date | None = None,
    catchwords: bool | None = None,
) -> MinutesJob:
    """The same for a meeting called by its number."""
    meeting = unit.meetings.by_number(number)
    return prepare_minutes(unit, meeting.id, draft_of=draft_of, catchwords=catchwords)


_COMMITTEE_FILE = b"SQLite format 3\0"


def refuse_target(target: Path, template: Path) -> None:
    """Never put minutes in the place of a committee file or of the template itself."""
    with suppress(OSError):  # no such target, or not to be read: saving tells
        same = target.samefile(template)
        with target.open("rb") as there:
            if same or there.read(len(_COMMITTEE_FILE)) == _COMMITTEE_FILE:
                raise FileTrouble(
                    "precious_target",
                    "ปลายทางเป็นแฟ้มคณะกรรมการหรือแม่แบบ จึงไม่เขียนทับ เลือกชื่ออื่น",
                    "the target is a committee file or the template and is not overwritten; "
                    "choose another name",
                    where=target.name,
                )


Step = Callable[[int, int], None]
"""`step(at, total)` hears how far the work is; what it raises stops it with nothing written."""

_STEPS = 3


def unheard(_at: int, _total: int) -> None:
    """The `Step` of a caller that does not care."""


def write_minutes(
    job: MinutesJob, template: Path, target: Path, *, step: Step = unheard
) -> ExportReport:
    """Write the minutes as DOCX to `target`.

    The finished bytes are read back and compared with the paper before they replace anything.
    Raises FileTrouble; the file that was there before is then untouched.
    """
    refuse_target(target, template)
    opened = open_template(template)
    step(1, _STEPS)
    faces = installed_faces(opened.geometry.font) if job.paper.embed_fonts else None
    with no_collection():
        plan = planned_pages(job, opened)
        data = write_docx(job.paper, opened, faces=faces, plan=plan)
        step(2, _STEPS)
        verify(data, with_splits(job.paper, plan.splits) if plan is not None else job.paper)
    step(3, _STEPS)
    save_whole(data, target)
    notes = tuple((note.thai, note.english) for note in opened.notes)
    report = ExportReport(target, len(data), notes, job.findings)
    if plan is None:
        return report
    return replace(
        report,
        findings=(*job.findings, *pin_findings(plan, job)),
        pages=plan.count,
        page_notes=tuple(page_doubts(plan)),
        plan=plan,
    )


def planned_pages(job: MinutesJob, template: Template) -> PagePlan | None:
    """The plan of a job's pages; None where its text flows."""
    if job.pages is None:
        return None
    if job.paper.label_column_mm is not None:
        template = template.with_label_column(job.paper.label_column_mm)
    return plan_pages(
        job.paper,
        template.geometry,
        installed_measure(template.geometry),
        slack_lines=job.pages.slack_lines,
        prefix=job.pages.prefix,
        dots=job.pages.dots,
        pins=job.pins,
        above=template.letterhead_height,
        tight=dict(job.pages.tight),
    )


def pin_findings(plan: PagePlan, job: MinutesJob) -> Iterator[Finding]:
    """The pins of pages that could not be obeyed, each with its place in words."""
    for one in plan.pins:
        if one.fault is not None:
            thai, english = fault_words(one.fault)
            where_thai, where_english = pin_place_words(one.pin, one.place, job.names)
            yield Finding(
                FindingKind.PAGE_PIN, f"{where_thai}: {thai}", f"{where_english}: {english}"
            )


def page_doubts(plan: PagePlan) -> Iterator[tuple[str, str]]:
    """What makes the pages of a plan less sure."""
    if plan.measure == TABLE:
        yield (
            "เครื่องนี้ไม่มีแบบอักษร TH Sarabun จึงคำนวณหน้าจากตารางความกว้าง โปรดตรวจคำต่อเนื่อง",
            "TH Sarabun is not installed: pages are estimated from a table; check the catchwords.",
        )
    if plan.segmenter == FALLBACK:
        yield (
            "ไม่พบตัวตัดคำไทย จึงตัดบรรทัดที่ช่องว่างเท่านั้น โปรดตรวจคำต่อเนื่อง",
            "No Thai word breaks on this system: lines break at spaces; check the catchwords.",
        )
    elif not self_test():
        yield (
            f"ตัวตัดคำไทยของเครื่องนี้ ({plan.segmenter}) ตัดคำต่างจากที่โปรแกรมทดสอบไว้ โปรดตรวจคำต่อเนื่อง",
            f"The Thai word breaks of this system ({plan.segmenter}) differ from those the program "
            "was tested with: check the catchwords.",
        )
