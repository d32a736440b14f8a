"""What is said about a file that was just opened: damage, copies, clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from pcio_desktop.domain.safekeeping import Notice, NoticeKind
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.lineage import Course, KnownFiles
from pcio_desktop.storage.seals import THE_ROSTER, Sealed
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.thai.numerals import to_thai

_FORWARD = timedelta(days=400)  # longer than any pause between two meetings
_PROGRAM_MADE = datetime(2026, 1, 1, tzinfo=BANGKOK)


def about(
    path: Path,
    database: Database,
    broken: frozenset[Sealed],
    known: KnownFiles,
    *,
    could_write: bool,
) -> tuple[Notice, ...]:
    """Everything worth saying; empty for a file that is simply good."""
    found = list(_damaged(database, broken))
    found.extend(_copies(path, known))
    found.extend(clock_notice(datetime.now(BANGKOK), database.last_moment()))
    if not could_write:
        found.append(
            Notice(
                NoticeKind.READ_ONLY_PLACE,
                "เขียนในที่เก็บแฟ้มนี้ไม่ได้ จึงเปิดให้ดูเท่านั้น หากต้องการแก้ไขกรุณาคัดลอกแฟ้มไปไว้ในเครื่องก่อน",
                "the place of this file cannot be written to, so it can only be viewed; copy it to "
                "this computer to change it",
            )
        )
    return tuple(found)


def _damaged(database: Database, broken: frozenset[Sealed]) -> Iterator[Notice]:
    names = database.meeting_names() if broken else {}
    for thing in sorted(broken):
        if thing == THE_ROSTER:
            thai, english = "ทำเนียบคณะกรรมการ", "the roster"
        else:
            number = names.get(thing.id)
            thai = f"การประชุมครั้งที่ {to_thai(number)}" if number else "การประชุมที่หายไปจากแฟ้ม"
            english = f"meeting {number}" if number else "a meeting that is missing from the file"
        yield Notice(
            NoticeKind.DAMAGED_PART,
            f"{thai} เสียหายหรือถูกเปลี่ยนโดยโปรแกรมอื่น เปิดให้ดูเท่านั้น กรุณากู้คืนจากสำเนาสำรอง",
            f"{english} is damaged or was changed by another program and can only be viewed; "
            "restore it from a snapshot",
            "" if thing == THE_ROSTER else thing.id,
        )


def _copies(path: Path, known: KnownFiles) -> Iterator[Notice]:
    course = known.course(path)
    if course is Course.STALE:
        yield Notice(
            NoticeKind.STALE_COPY,
            "แฟ้มนี้เก่ากว่าที่เครื่องนี้เคยเปิดครั้งล่าสุด อาจเป็นสำเนาที่คัดลอกไว้ก่อน กรุณาตรวจว่าเปิดแฟ้มถูกฉบับ",
            "this file is older than what was last opened on this computer, perhaps an earlier "
            "copy; make sure that it is the right one",
        )
    elif course is Course.FORKED:
        yield Notice(
            NoticeKind.FORKED_COPY,
            "แฟ้มนี้กับแฟ้มที่เครื่องนี้เคยเปิดถูกแก้ไขแยกกันคนละทาง กรุณาเปรียบเทียบก่อนใช้งานต่อ",
            "this file and the one last opened on this computer were edited apart from each "
            "other; compare them before going on",
        )
    other = known.other_place(path)
    if other is not None:
        yield Notice(
            NoticeKind.SECOND_COPY,
            f"มีแฟ้มเดียวกันนี้อยู่อีกแห่ง: {other}",
            f"the same file also lies elsewhere: {other}",
        )


def clock_notice(now: datetime, last: datetime | None) -> Iterator[Notice]:
    """Said when the computer's clock can hardly be right; the order of work never rests on it."""
    behind = now < _PROGRAM_MADE or (last is not None and now < last - timedelta(days=1))
    ahead = last is not None and now > last + _FORWARD
    if behind:
        yield Notice(
            NoticeKind.WRONG_CLOCK,
            "นาฬิกาของเครื่องช้ากว่าเวลาที่บันทึกไว้ในแฟ้ม กรุณาตั้งวันและเวลาของเครื่อง",
            "the clock of this computer is behind the times in the file; set date and time",
        )
    elif ahead:
        yield Notice(
            NoticeKind.WRONG_CLOCK,
            "นาฬิกาของเครื่องล้ำหน้าบันทึกล่าสุดในแฟ้มเกินหนึ่งปี กรุณาตรวจวันและเวลาของเครื่อง",
            "the clock of this computer is more than a year ahead of the last entry in the file; "
            "check date and time",
        )
