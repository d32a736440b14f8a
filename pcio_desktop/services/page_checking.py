"""Do the pages stand as planned? Asked of LibreOffice, or of a DOCX that Word has saved.

Both are optional: an export needs neither. What is handed in and out is frozen and may go to a
worker.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pcio_desktop.documents.docx_package import open_template
from pcio_desktop.documents.office_program import converted, find_office
from pcio_desktop.documents.page_check import Misplaced, PageComparison, compare
from pcio_desktop.documents.page_plan import PagePlan
from pcio_desktop.documents.word_pages import WordPages, pages_in_word
from pcio_desktop.domain.errors import BadInput, UserError
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace, Sentence
from pcio_desktop.services.exporting import (
    ExportReport,
    MinutesJob,
    Step,
    planned_pages,
    unheard,
    write_minutes,
)
from pcio_desktop.thai.numerals import to_thai

LIBREOFFICE, WORD = "LibreOffice", "Word"

MOST_ROUNDS = 4
"""How often the pages are planned anew before what differs is told as it is."""

_MORE_LINES = 2  # that a page which ran over keeps free next time
_WRITING = 3  # steps of `write_minutes`
_MM_PER_POINT = 25.4 / 72
_HALF = 2


@dataclass(frozen=True, slots=True)
class PageCheck:
    """What a check found, by the program `by`.

    Without a `comparison` none could be made, and `notes` say why. `rounds` counts how often the
    pages were planned anew.
    """

    by: str
    comparison: PageComparison | None
    rounds: int = 0
    notes: tuple[Sentence, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether the check was made and nothing differs."""
        return self.comparison is not None and self.comparison.agrees

    def sentences(self) -> tuple[Sentence, ...]:
        """The check in words, Thai and English: what was found, then each unit that differs."""
        return tuple(_sentences(self))


@dataclass(frozen=True, slots=True)
class CheckedExport:
    """An export, and what the check of its pages found."""

    report: ExportReport
    check: PageCheck


@dataclass(slots=True)
class _Progress:
    """Tells the listener of the whole how far writing and checking are."""

    step: Step
    at: int = 0

    def writing(self, at: int, _total: int) -> None:
        """A step of the first writing."""
        self.at = at
        self.again()

    def again(self) -> None:
        """Still at it: gives the listener a chance to stop the work."""
        self.step(self.at, _WRITING + 1 + MOST_ROUNDS)


def write_checked_minutes(
    job: MinutesJob,
    template: Path,
    target: Path,
    *,
    office: Path | None = None,
    step: Step = unheard,
) -> CheckedExport:
    """Write the minutes, then see in LibreOffice whether every unit stands on its planned page.

    Where content ran over, the pages are planned anew with more room and looked at again, a few
    times; the target gets the plan that agrees best. The first writing stands whatever becomes of
    the check: what `step` raises later leaves it as it is. Without LibreOffice the check says so.

    Raises:
        BadInput: the job has no planned pages.
        FileTrouble: as `write_minutes`.
    """
    if job.pages is None:
        raise BadInput(
            "รายงานนี้ไม่ได้แบ่งหน้าและพิมพ์คำต่อเนื่องไว้ จึงไม่มีหน้าให้ตรวจ เลือกพิมพ์คำต่อเนื่องก่อน",
            "These minutes have no planned pages to check; choose catchwords first.",
        )
    progress = _Progress(step)
    first = write_minutes(job, template, target, step=progress.writing)
    program = office or find_office()
    if program is None:
        return CheckedExport(first, PageCheck(LIBREOFFICE, None, notes=(_NO_OFFICE,)))
    try:
        chosen, check = _settled(job, template, first, program, progress)
    except UserError as trouble:
        note = (trouble.text("th"), trouble.text("en"))
        return CheckedExport(first, PageCheck(LIBREOFFICE, None, notes=(note,)))
    report = first if chosen is job else write_minutes(chosen, template, target)
    return CheckedExport(report, check)


_NO_OFFICE = (
    "ไม่พบ LibreOffice ในเครื่องนี้ จึงไม่ได้ตรวจหน้า ไฟล์ส่งออกแล้วตามปกติ",
    "LibreOffice was not found here: the pages were not checked. The file is exported as usual.",
)


def _settled(
    job: MinutesJob, template: Path, first: ExportReport, program: Path, progress: _Progress
) -> tuple[MinutesJob, PageCheck]:
    """The job whose pages agree best, and what was found of them."""
    best, found = job, _looked_at(job, first, program, progress)
    trial, seen, rounds = job, found, 0
    with tempfile.TemporaryDirectory(prefix="pcio-", ignore_cleanup_errors=True) as folder:
        while seen.overfull and rounds < MOST_ROUNDS:
            rounds += 1
            trial = _with_more_room(trial, seen)
            report = write_minutes(trial, template, Path(folder, "trial.docx"))
            seen = _looked_at(trial, report, program, progress)
            if _wrongness(seen) < _wrongness(found):
                best, found = trial, seen
            if found.agrees:
                break
    return best, PageCheck(LIBREOFFICE, found, rounds)


def _looked_at(
    job: MinutesJob, report: ExportReport, program: Path, progress: _Progress
) -> PageComparison:
    # Late: only a check reads PDFs, and the reader takes a while to load.
    from pcio_desktop.documents.pdf_places import places_in_pdf

    assert report.plan is not None, "a job with pages has a plan"
    progress.at += 1
    pdf = converted(report.path.read_bytes(), program, beat=progress.again)
    return compare(job.paper, report.plan, places_in_pdf(pdf, report.plan.pages))


def _wrongness(found: PageComparison) -> tuple[int, int]:
    return abs(found.pages_found - found.pages_planned), len(found.misplaced)


def _with_more_room(job: MinutesJob, found: PageComparison) -> MinutesJob:
    """The job with more lines kept free on the pages that ran over."""
    assert job.pages is not None, "only planned pages are looked at"
    tight = Counter(dict(job.pages.tight))
    for page in found.overfull:
        tight[page] += _MORE_LINES
    return replace(job, pages=replace(job.pages, tight=tuple(sorted(tight.items()))))


def check_returned_minutes(job: MinutesJob, template: Path, returned: Path) -> PageCheck:
    """See by the page marks of a DOCX that Word has saved whether its pages are those planned.

    `job` is of the meeting the file was exported from, as it is now; the page breaks of the file
    are taken as they are, since a check may have moved them before it was handed out.

    Raises:
        BadInput: the job has no planned pages, or the file is no DOCX.
        FileTrouble: a file cannot be read.
    """
    opened = open_template(template)
    plan = planned_pages(job, opened)
    if plan is None:
        raise BadInput(
            "รายงานนี้ไม่ได้แบ่งหน้าและพิมพ์คำต่อเนื่องไว้ จึงไม่มีหน้าให้ตรวจ",
            "These minutes have no planned pages to check.",
        )
    pages = pages_in_word(returned, plan.pages)
    if len(pages.places.units) * _HALF < len(plan.pages):
        return PageCheck(WORD, None, notes=(_OTHER_MEETING,))
    if not pages.marked and plan.count > 1:
        return PageCheck(WORD, None, notes=(_NEVER_IN_WORD,))
    if _forced(plan) != pages.forced:
        plan = planned_pages(_with_breaks(job, pages.forced), opened) or plan
    comparison = compare(job.paper, plan, pages.places)
    return PageCheck(WORD, comparison, notes=tuple(_doubts(plan, pages)))


def _with_breaks(job: MinutesJob, forced: Iterable[str]) -> MinutesJob:
    """The job with its pages begun at these units, and no pin of the beginning of another one."""
    inside = [pin for pin in job.pins if pin.place.offset]
    breaks = [PagePin(PagePlace(unit), PageBreak.FORCED) for unit in forced]
    return replace(job, pins=(*inside, *breaks))


_OTHER_MEETING = (
    "ไฟล์นี้ไม่ใช่รายงานของการประชุมครั้งนี้ หรือไม่ได้ส่งออกจากโปรแกรมนี้",
    "This file is not the minutes of this meeting, or was not exported by this program.",
)
_NEVER_IN_WORD = (
    "ไฟล์นี้ยังไม่เคยบันทึกจาก Word จึงไม่รู้ว่า Word แบ่งหน้าอย่างไร เปิดด้วย Word เลื่อนดูจนถึงหน้าสุดท้าย "
    "แล้วบันทึก จากนั้นตรวจใหม่",
    "Word has not saved this file, so its pages are not known: open it in Word, look through to "
    "the last page, save it, and check again.",
)


def _forced(plan: PagePlan) -> frozenset[str]:
    return frozenset(start.unit for start in plan.starts if start.forced and start.unit)


def _doubts(plan: PagePlan, pages: WordPages) -> Iterator[Sentence]:
    if _forced(plan) != pages.forced:
        yield (
            "การแบ่งหน้าในไฟล์ไม่ตรงกับที่วางแผนจากข้อมูลปัจจุบัน: ข้อมูลหรือไฟล์ถูกแก้ไขหลังส่งออก",
            "The page breaks in the file are not those planned from the present data: one of them "
            "was edited after the export.",
        )


def _sentences(check: PageCheck) -> Iterator[Sentence]:
    found = check.comparison
    if found is not None:
        yield _summary(check.by, found)
        if check.rounds:
            yield (
                to_thai(f"จัดหน้าใหม่ {check.rounds} ครั้งเพราะมีข้อความล้นหน้า"),
                f"Pages were planned anew {check.rounds} time(s), since content ran over.",
            )
    yield from check.notes
    if found is not None:
        for one in found.misplaced:
            yield _told(check.by, one)


def _summary(by: str, found: PageComparison) -> Sentence:
    wrong, pages = len(found.misplaced), found.pages_found
    if found.agrees:
        return (
            to_thai(f"ตรวจกับ {by} แล้ว ทั้ง {found.units} รายการอยู่ตรงหน้าที่วางแผนไว้ รวม {pages} หน้า"),
            f"Checked with {by}: all {found.units} units stand on their planned page, "
            f"{pages} pages.",
        )
    return (
        to_thai(
            f"ตรวจกับ {by} แล้ว {wrong} จาก {found.units} รายการไม่อยู่หน้าที่วางแผนไว้ "
            f"วางแผนไว้ {found.pages_planned} หน้า ใน {by} มี {pages} หน้า"
        ),
        f"Checked with {by}: {wrong} of {found.units} units are not on their planned page; "
        f"{found.pages_planned} pages were planned, {by} has {pages}.",
    )


def _told(by: str, one: Misplaced) -> Sentence:
    if one.found is None:
        return (
            to_thai(f"“{one.words}” วางแผนไว้หน้า {one.planned} แต่ไม่พบใน {by}"),
            f"“{one.words}” was planned on page {one.planned} and is not found in {by}.",
        )
    thai, english = "", ""
    if one.found.top is not None:
        distance = f"{one.found.top * _MM_PER_POINT / 10:.1f}"
        thai, english = f" ห่างขอบบนกระดาษ {distance} ซม.", f", {distance} cm below its upper edge"
    return (
        to_thai(f"“{one.words}” วางแผนไว้หน้า {one.planned} แต่ใน {by} อยู่หน้า {one.found.page}{thai}"),
        f"“{one.words}” was planned on page {one.planned}; in {by} it is on page "
        f"{one.found.page}{english}.",
    )
