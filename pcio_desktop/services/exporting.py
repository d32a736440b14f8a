"""ส่งออก: a meeting becomes a file on disk, whole or not at all.

`prepare_minutes` reads inside a unit; what it returns is frozen and may go to a worker, where
`write_minutes` needs neither the database nor the screen.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pcio_desktop.documents.blocks import Paper
from pcio_desktop.documents.docx_check import verify
from pcio_desktop.documents.docx_package import open_template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.file_saving import safe_file_name, save_whole
from pcio_desktop.documents.fonts import installed_faces
from pcio_desktop.documents.minutes import compose
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.meeting import Meeting, MeetingNumber
from pcio_desktop.domain.rows import Finding
from pcio_desktop.services.findings import meeting_findings
from pcio_desktop.services.meetings import meeting_by_number
from pcio_desktop.storage.unit_of_work import ReadUnit
from pcio_desktop.thai.numerals import to_thai


@dataclass(frozen=True, slots=True)
class MinutesJob:
    """Minutes ready to be written: the paper, a file name, and what is worth a look."""

    paper: Paper
    file_name: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written where; `notes` say what the template lacked, Thai and English."""

    path: Path
    size: int
    notes: tuple[tuple[str, str], ...]
    findings: tuple[Finding, ...]


@contextmanager
def _no_collection() -> Generator[None]:
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
            gc.enable()


def prepare_minutes(unit: ReadUnit, meeting_id: str, *, draft_of: date | None = None) -> MinutesJob:
    """Compose the minutes of a meeting; with `draft_of` marked ร่าง. Raises NotFound."""
    meeting = unit.meetings.whole(meeting_id)
    committee = unit.committees.only()
    assert committee is not None, "a meeting hangs on an order of the committee"
    dates = [row.scheduled_at for row in unit.queries.list_meetings()]
    earlier = meeting.scheduled_at > min(dates)
    return compose_minutes(committee, meeting, draft_of=draft_of, earlier=earlier)


def compose_minutes(
    committee: Committee, meeting: Meeting, *, draft_of: date | None = None, earlier: bool = False
) -> MinutesJob:
    """The same for a meeting already read; `earlier` says whether the committee met before."""
    with _no_collection():
        paper = compose(committee, meeting, draft_of=draft_of)
    name = safe_file_name(
        to_thai(
            f"รายงานการประชุม {committee.short_name} "
            f"ครั้งที่ {str(meeting.meeting_number).replace('/', '-')}"
        )
    )
    findings = tuple(meeting_findings(meeting, committee.settings.numbering, earlier=earlier))
    return MinutesJob(paper, f"{name}.docx", findings)


def prepare_minutes_of(
    unit: ReadUnit, number: MeetingNumber, *, draft_of: date | None = None
) -> MinutesJob:
    """The same for a meeting called by its number."""
    return prepare_minutes(unit, meeting_by_number(unit, number).id, draft_of=draft_of)


_COMMITTEE_FILE = b"SQLite format 3\0"


def _refuse_target(target: Path, template: Path) -> None:
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


def _unheard(_at: int, _total: int) -> None:
    pass


def write_minutes(
    job: MinutesJob, template: Path, target: Path, *, step: Step = _unheard
) -> ExportReport:
    """Write the minutes as DOCX to `target`.

    The finished bytes are read back and compared with the paper before they replace anything.
    Raises FileTrouble; the file that was there before is then untouched.
    """
    _refuse_target(target, template)
    opened = open_template(template)
    step(1, _STEPS)
    faces = installed_faces(opened.geometry.font) if job.paper.embed_fonts else None
    with _no_collection():
        data = write_docx(job.paper, opened, faces=faces)
        step(2, _STEPS)
        verify(data, job.paper)
    step(3, _STEPS)
    save_whole(data, target)
    notes = tuple((note.thai, note.english) for note in opened.notes)
    return ExportReport(target, len(data), notes, job.findings)
