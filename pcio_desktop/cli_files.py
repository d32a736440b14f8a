"""The sub-commands about the safety of files: check, copy, snapshots, restore, salvage.

They are joined to the command line by `cli`, which knows the exit statuses.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.safekeeping import Difference, DifferenceKind, SnapshotReason
from pcio_desktop.services import snapshots
from pcio_desktop.services.committee_file import Access, CommitteeFile, open_committee_file
from pcio_desktop.services.housekeeping import storage_sizes
from pcio_desktop.services.salvaging import salvage_file
from pcio_desktop.thai.dates import buddhist_year
from pcio_desktop.thai.numerals import to_thai

_DONE, _WORTH_A_LOOK = 0, 1

_REASONS = {
    SnapshotReason.OPENED: "เมื่อเปิดแฟ้ม",
    SnapshotReason.CHANGED: "ระหว่างแก้ไข",
    SnapshotReason.CLOSED: "เมื่อปิดแฟ้ม",
    SnapshotReason.BEFORE_IMPORT: "ก่อนนำเข้า",
    SnapshotReason.BEFORE_RESTORE: "ก่อนกู้คืน",
    SnapshotReason.BY_HAND: "สั่งเอง",
}
_KINDS = {
    DifferenceKind.COMES_BACK: ("จะกลับมา", "comes back"),
    DifferenceKind.GOES_AWAY: ("จะหายไป", "goes away"),
    DifferenceKind.CHANGES: ("จะเปลี่ยน", "changes"),
}


class Commands(Protocol):
    """Where sub-commands are added: what argparse gives for it has a private name."""

    def add_parser(self, name: str, *, help: str) -> argparse.ArgumentParser:
        """The parser of a new sub-command."""
        ...


def add_to(commands: Commands) -> None:
    """Add the sub-commands to the parser."""
    check = commands.add_parser("check", help="ตรวจแฟ้ม / check every row of a file")
    check.add_argument("file", type=Path, metavar="FILE.pcio")
    check.set_defaults(command=_check)

    copy = commands.add_parser("copy", help="คัดลอกแฟ้มที่เปิดอยู่ / a verified copy")
    copy.add_argument("file", type=Path, metavar="FILE.pcio")
    copy.add_argument("out", type=Path, metavar="OUT")
    copy.add_argument("--password", action="store_true", help="ถามรหัสผ่าน / lock the copy")
    copy.set_defaults(command=_copy)

    unlock = commands.add_parser("unlock", help="เปิดสำเนาที่ใส่รหัสผ่าน / open a locked copy")
    unlock.add_argument("file", type=Path, metavar="FILE.pcio-locked")
    unlock.add_argument("out", type=Path, metavar="OUT.pcio")
    unlock.set_defaults(command=_unlock)

    listed = commands.add_parser("snapshots", help="รายการสำเนาสำรอง / list the snapshots")
    listed.add_argument("file", type=Path, metavar="FILE.pcio")
    listed.add_argument("--take", action="store_true", help="สำรองเดี๋ยวนี้ / take one now")
    listed.set_defaults(command=_snapshots)

    restore = commands.add_parser("restore", help="กู้คืนจากสำเนาสำรอง / go back to a snapshot")
    restore.add_argument("file", type=Path, metavar="FILE.pcio")
    restore.add_argument("number", type=int, metavar="NUMBER")
    restore.add_argument("--yes", action="store_true", help="ทำจริง / do it, not only show it")
    restore.add_argument("--out", type=Path, metavar="NEW.pcio", help="เป็นแฟ้มใหม่ / as a new file")
    restore.set_defaults(command=_restore)

    rescue = commands.add_parser("salvage", help="กู้แฟ้มที่เสียหาย / rescue a damaged file")
    rescue.add_argument("file", type=Path, metavar="FILE.pcio")
    rescue.add_argument("out", type=Path, metavar="NEW.pcio")
    rescue.set_defaults(command=_salvage)


def _check(options: argparse.Namespace) -> int:
    with open_committee_file(options.file, access=Access.VIEW) as file:
        for notice in file.notices:
            print(f"โปรดดู: {notice.text('th')}\n        {notice.text('en')}", file=sys.stderr)
        sizes = storage_sizes(file)
        _say(
            f"ขนาดแฟ้ม {sizes.file_bytes:,} ไบต์ ย้อนได้ {sizes.undo_steps} ขั้น "
            f"ประวัติ {sizes.audit_steps} รายการ สำเนาสำรอง {sizes.snapshots} ชุด "
            f"({sizes.snapshot_bytes:,} ไบต์)",
            f"{sizes.file_bytes:,} bytes, {sizes.undo_steps} steps to undo, "
            f"{sizes.audit_steps} in the trail, {sizes.snapshots} snapshots "
            f"({sizes.snapshot_bytes:,} bytes)",
        )
        if file.notices:
            return _WORTH_A_LOOK
    _say("ตรวจครบทุกรายการแล้ว แฟ้มใช้ได้", "every row was checked: the file is good")
    return _DONE


def _copy(options: argparse.Namespace) -> int:
    from pcio_desktop.services.copies import copy_file, lock_copy

    if options.password:
        password = _ask_password()
        if password != _ask_password("อีกครั้ง / again: "):
            raise BadInput("รหัสผ่านสองครั้งไม่ตรงกัน", "the two passwords differ")
        report = lock_copy(options.file, options.out, password)
    else:
        report = copy_file(options.file, options.out)
    _say(
        f"คัดลอกและตรวจแล้ว: {report.path} ({report.size:,} ไบต์)",
        f"copied and checked: {report.path} ({report.size:,} bytes)",
    )
    return _WORTH_A_LOOK if report.damaged_parts else _DONE


def _unlock(options: argparse.Namespace) -> int:
    from pcio_desktop.services.copies import unlock_copy

    report = unlock_copy(options.file, options.out, _ask_password())
    _say(f"เปิดแล้ว: {report.path}", f"opened: {report.path}")
    return _WORTH_A_LOOK if report.damaged_parts else _DONE


def _ask_password(prompt: str = "รหัสผ่าน / password: ") -> str:
    """From the keyboard, or a line of the input where there is none."""
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline().rstrip("\n")


def _snapshots(options: argparse.Namespace) -> int:
    access = Access.WRITE if options.take else Access.VIEW
    with open_committee_file(options.file, access=access) as file:
        if options.take:
            snapshots.take_snapshot(file, SnapshotReason.BY_HAND)
        rows = snapshots.list_snapshots(file)
    for row in rows:
        at = row.taken_at
        when = "-" if at is None else f"{at:%d/%m}/{buddhist_year(at.date())} {at:%H.%M} น."
        apart = "" if row.good else "  (แฟ้มเสียหายขณะนั้น / of a damaged file)"
        print(f"{row.number:>6}  {when}  {_REASONS[row.reason]}  {row.size:,}{apart}")
    if not rows:
        _say("ยังไม่มีสำเนาสำรอง", "there are no snapshots yet")
    return _DONE


def _restore(options: argparse.Namespace) -> int:
    if options.out is not None:
        made = snapshots.restore_as_new_file(options.file, options.number, options.out)
        _say(f"กู้คืนเป็นแฟ้มใหม่: {made}", f"restored as a new file: {made}")
        return _DONE
    access = Access.WRITE if options.yes else Access.VIEW
    with open_committee_file(options.file, access=access) as file:
        return _restore_into(file, options)


def _restore_into(file: CommitteeFile, options: argparse.Namespace) -> int:
    found = snapshots.preview_restore(file, options.number)
    for difference in found:
        _tell(difference)
    if not found:
        _say("ไม่มีอะไรต่างกัน", "nothing differs")
        return _DONE
    if not options.yes:
        _say(
            "ยังไม่ได้กู้คืน หากต้องการให้เติม --yes",
            "nothing was restored; add --yes to do it",
        )
        return _WORTH_A_LOOK
    snapshots.restore_snapshot(file, options.number)
    _say("กู้คืนแล้ว สภาพก่อนหน้าเก็บเป็นสำเนาสำรอง", "restored; the former state is a snapshot now")
    return _DONE


def _tell(difference: Difference) -> None:
    thai, english = _KINDS[difference.kind]
    number = difference.meeting
    where = _part(number)
    rows = sum(count for _, count in difference.counts)
    _say(
        to_thai(f"{thai}: {where} ({rows} รายการ)"),
        f"{english}: {f'meeting {number}' if number else 'the roster'} ({rows} rows)",
    )
    for text in difference.texts:
        print(f"    {_short(text.now)} → {_short(text.then)}")


def _short(text: str | None, most: int = 40) -> str:
    if text is None:
        return "-"
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most]}…"


def _salvage(options: argparse.Namespace) -> int:
    report = salvage_file(options.file, options.out)
    _say(
        f"กู้ได้ {report.rows} รายการ ลงแฟ้มใหม่: {report.path} (แฟ้มเดิมไม่ถูกแก้ไข)",
        f"{report.rows} rows came back, in {report.path}; the damaged file is as it was",
    )
    _say_parts("กลับมาครบจากสำเนาสำรอง", "whole from a snapshot", report.restored)
    _say_parts("ต้องตรวจทาน", "to be looked at", [part.name for part in report.marked])
    _say_parts("หายไป", "missing", report.missing)
    if report.lent:
        _say(
            f"นำ {report.lent} รายการมาจากสำเนาสำรอง เพราะในแฟ้มเสียหาย",
            f"{report.lent} rows came from a snapshot: they are lost in the file",
        )
    if report.dropped:
        _say(
            f"ตัดออก {report.dropped} รายการ เพราะสิ่งที่อ้างถึงหายไป",
            f"{report.dropped} rows were dropped: what they belong to is lost",
        )
    if report.texts is not None:
        _say(
            f"ข้อความที่ไม่ทราบวาระอยู่ใน: {report.texts}",
            f"what belongs to nothing any more is in {report.texts}",
        )
    elif report.homeless:
        _say("ข้อความที่ไม่ทราบวาระ:", "what belongs to nothing any more:")
        print("\n".join(each.text for each in report.homeless))
    return _WORTH_A_LOOK if report.marked or report.missing or report.dropped else _DONE


def _part(meeting: str) -> str:
    """A meeting by its number, the roster by an empty one."""
    return to_thai(f"การประชุมครั้งที่ {meeting}") if meeting else "ทำเนียบคณะกรรมการ"


def _say_parts(thai: str, english: str, names: Iterable[str]) -> None:
    """Meetings by number, the roster by an empty name, each on a line."""
    for name in names:
        _say(f"{thai}: {_part(name)}", f"{english}: {f'meeting {name}' if name else 'the roster'}")


def _say(thai: str, english: str) -> None:
    print(f"{thai}\n  {english}")
