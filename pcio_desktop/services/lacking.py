"""What minutes still lack before they go out; asked at export and in the preview, never a bar.

Source: the fields of แบบที่ ๑๑ and requirements 11, 16, 20, 22, 26 and 34 of the official layout.
What may well be as it should (an item of which nothing was said, an assignment without a day) is a
question. What is odd, also in a meeting to come, is in `findings`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pcio_desktop.domain.agenda import ItemKind, NumberedItem, numbered
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.content import Paragraph, runs_text
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import SignatoryPart, Statement
from pcio_desktop.domain.resolution import (
    Assignment,
    AssignmentPart,
    AssignmentState,
    Resolution,
    resolution_words,
)
from pcio_desktop.domain.rows import Finding, FindingKind
from pcio_desktop.services.finding_places import About
from pcio_desktop.thai.numerals import to_thai

_ASSIGNS = "มอบหมาย"
_WORK = ("details", "attendance", "agenda", "minutes", "resolutions", "preview")


def in_order_of_work(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Step by step as a meeting is worked on; what is only asked comes last."""
    return tuple(sorted(findings, key=_turn))


def lacking(meeting: Meeting) -> Iterator[Finding]:
    """What is not there yet: times, who presided, who signs, texts, resolutions, owners, days."""
    about = About(meeting)
    yield from _form(about)
    yield from _signatories(about)
    yield from _presiding(about)
    if not meeting.attendance:
        yield about.finding(
            FindingKind.UNRECORDED_ATTENDANCE,
            "ยังไม่มีรายชื่อผู้มาประชุม บันทึกได้ในขั้นผู้มาประชุม",
            "no attendance is recorded; record it under Attendance",
            "attendance",
        )
    if not meeting.agenda:
        yield about.finding(
            FindingKind.ITEM_WITHOUT_TEXT,
            "ยังไม่มีระเบียบวาระ เพิ่มได้ในขั้นระเบียบวาระ",
            "there is no agenda; add items under Agenda",
            "agenda",
        )
    for entry in numbered(meeting.agenda):
        yield from _item(entry, about)
        for resolution in entry.item.resolutions:
            yield from _resolution(resolution, entry, about)


def _turn(finding: Finding) -> tuple[bool, int]:
    step = finding.place.step if finding.place is not None else _WORK[-1]
    return finding.kind.is_question, _WORK.index(step)


def _form(about: About) -> Iterator[Finding]:
    if about.meeting.opened_at is None:
        yield about.finding(
            FindingKind.OPENING_TIME_MISSING,
            "ยังไม่มีเวลาเริ่มประชุม กรอกเวลาที่เริ่มจริงในขั้นข้อมูลการประชุม",
            "the opening time is missing; enter it under Meeting",
            "details",
            "opened_at",
        )
    if about.meeting.closed_at is None:
        yield about.finding(
            FindingKind.CLOSING_TIME_MISSING,
            "ยังไม่มีเวลาเลิกประชุม กรอกในขั้นข้อมูลการประชุม",
            "the closing time is missing; enter it under Meeting",
            "details",
            "closed_at",
        )


def _signatories(about: About) -> Iterator[Finding]:
    """Recorder, and reviewer; many committees have the chair sign in place of a reviewer."""
    parts = {one.part for one in about.meeting.signatories}
    if SignatoryPart.RECORDER not in parts:
        yield about.finding(
            FindingKind.RECORDER_MISSING,
            "ยังไม่ระบุผู้จดรายงานการประชุม เลือกชื่อในขั้นข้อมูลการประชุม",
            "nobody signs as recorder; choose a name under Meeting",
            "details",
            "recorder",
        )
    if not parts & {SignatoryPart.REVIEWER, SignatoryPart.CHAIR}:
        yield about.finding(
            FindingKind.REVIEWER_MISSING,
            "ยังไม่ระบุผู้ตรวจรายงานการประชุม เลือกชื่อในขั้นข้อมูลการประชุม",
            "nobody signs as reviewer; choose a name under Meeting",
            "details",
            "reviewer",
        )


def _presiding(about: About) -> Iterator[Finding]:
    """Nobody who came led the meeting. A seat nothing is recorded of is told elsewhere."""
    meeting = about.meeting
    chosen = meeting.presiding
    lines = [chosen] if chosen is not None else [
        line for line in meeting.attendance if line.seat.role.is_chair
    ]  # fmt: skip
    waiting = any(line.state is AttendanceState.UNRECORDED for line in lines)
    if not meeting.attendance or waiting or any(line.is_present for line in lines):
        return
    yield about.finding(
        FindingKind.PRESIDING_MISSING,
        f"{'ผู้ที่ระบุเป็นประธานในที่ประชุม' if chosen is not None else 'ประธานกรรมการ'}ไม่ได้มาประชุม "
        "ระบุผู้เป็นประธานในที่ประชุมในขั้นข้อมูลการประชุม",
        f"{'who was to preside' if chosen is not None else 'the chair'} did not come; "
        "choose who presided under Meeting",
        "details",
        "presiding",
    )


def _item(entry: NumberedItem, about: About) -> Iterator[Finding]:
    item = entry.item
    if item.is_empty:
        yield from _empty_item(entry, about)
        return
    if item.kind is ItemKind.CERTIFICATION and not item.resolutions and not item.children:
        yield about.item_finding(
            entry,
            FindingKind.RESOLUTION_MISSING,
            "การรับรองรายงานการประชุมยังไม่มีมติ เพิ่มได้ในขั้นมติ",
            "the certification has no resolution; add it under Resolutions",
            "resolutions",
        )
    for statement in item.statements:
        if _is_blank(statement):
            yield about.item_finding(
                entry,
                FindingKind.BLANK_STATEMENT,
                f"{_spoken(statement.speaker)}ยังว่างอยู่ พิมพ์หรือลบออกในขั้นจดรายงาน",
                f"{statement.speaker or 'a paragraph'} says nothing; type it or remove it "
                "under Minutes",
                "minutes",
                statement.id,
            )


def _empty_item(entry: NumberedItem, about: About) -> Iterator[Finding]:
    """A head item then prints ไม่มี, which other business usually does; below it the title alone."""
    if entry.level > 1:
        yield about.item_finding(
            entry,
            FindingKind.ITEM_WITHOUT_TEXT,
            "มีแต่ชื่อเรื่อง ยังไม่มีข้อความหรือมติ จดได้ในขั้นจดรายงาน",
            "there is a title only; write the text under Minutes",
            "minutes",
        )
    elif entry.item.kind is not ItemKind.OTHER_BUSINESS:
        yield about.item_finding(
            entry,
            FindingKind.ITEM_SAYS_NOTHING,
            "ไม่มีข้อความ รายงานจะพิมพ์เพียงว่าไม่มี ใช่หรือไม่",
            "there is no text, so the minutes will say there was nothing; is that so?",
            "minutes",
        )


def _spoken(speaker: str) -> str:
    return f"คำกล่าวของ “{speaker}” " if speaker else "ย่อหน้า"


def _is_blank(statement: Statement) -> bool:
    """Whether it prints no word; a table counts as something, also an empty one."""
    return all(
        isinstance(block, Paragraph) and not runs_text(block.runs).strip()
        for block in statement.blocks
    )


def _resolution(resolution: Resolution, entry: NumberedItem, about: About) -> Iterator[Finding]:
    tasks = resolution.assignments
    words = resolution_words(resolution)
    if not words and not resolution.text and not tasks:
        yield about.item_finding(
            entry,
            FindingKind.BLANK_RESOLUTION,
            "มติยังว่างอยู่ เลือกคำกริยาหรือพิมพ์มติในขั้นมติ",
            "the resolution is blank; choose a verb or type it under Resolutions",
            "resolutions",
            resolution.id,
        )
    yield from _owners(resolution, entry, about)
    without_day = [one for one in tasks if one.owner and _wants_day(one)]
    if without_day:
        first, count = without_day[0].owner, len(without_day)
        yield about.item_finding(
            entry,
            FindingKind.DUE_DATE_MISSING,
            to_thai(f"การมอบหมาย {count} รายการไม่มีกำหนดวัน ใช่หรือไม่")
            if count > 1
            else f"มอบหมายให้{first}โดยไม่มีกำหนดวัน ใช่หรือไม่",
            f"{count} assignments have no due date; is that so?"
            if count > 1
            else f"the assignment to {first} has no due date; is that so?",
            "resolutions",
            resolution.id,
        )


def _owners(resolution: Resolution, entry: NumberedItem, about: About) -> Iterator[Finding]:
    nobody = sum(1 for one in resolution.assignments if not one.owner)
    to_none = not resolution.assignments and resolution.verb == _ASSIGNS and not resolution.text
    if nobody or to_none:
        yield about.item_finding(
            entry,
            FindingKind.OWNER_MISSING,
            "มอบหมายโดยไม่ระบุผู้รับผิดชอบ ใช่หรือไม่",
            "it is assigned to nobody; is that so?",
            "resolutions",
            resolution.id,
        )


def _wants_day(assignment: Assignment) -> bool:
    return (
        assignment.due_date is None
        and assignment.part is not AssignmentPart.ADVISING
        and assignment.state is not AssignmentState.DONE
    )
