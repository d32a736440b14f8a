"""What can be wrong with a file, each with a code and a sentence a secretary can act on.

An error that is not in the table is a bug and is left alone.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from enum import StrEnum

from pcio_desktop.domain.errors import FileTrouble


class FileCode(StrEnum):
    """The classes of files and of faults."""

    OK = "OK"
    OLDER = "OLDER"
    TOO_NEW = "TOO_NEW"
    MISSING = "MISSING"
    EXISTS = "EXISTS"
    EMPTY = "EMPTY"
    NOT_OURS = "NOT_OURS"
    DAMAGED = "DAMAGED"
    CANTOPEN = "CANTOPEN"
    CLOUD_ONLY = "CLOUD_ONLY"
    LOCKED = "LOCKED"
    FULL = "FULL"
    MOVED = "MOVED"
    READONLY = "READONLY"
    NEEDS_WRITE_TO_RECOVER = "NEEDS_WRITE_TO_RECOVER"
    IO = "IO"
    LOCK_LOST = "LOCK_LOST"
    VIEW_ONLY = "VIEW_ONLY"
    SEAL_BROKEN = "SEAL_BROKEN"


SENTENCES: dict[FileCode, tuple[str, str]] = {
    FileCode.OK: ("แฟ้มใช้ได้", "the file is good"),
    FileCode.OLDER: (
        "แฟ้มนี้เป็นรูปแบบรุ่นก่อน โปรแกรมจะสำรองแฟ้มแล้วปรับรุ่นให้ก่อนเปิด",
        "the file has a former format; it is backed up and upgraded before it is opened",
    ),
    FileCode.TOO_NEW: (
        "แฟ้มนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า กรุณาปรับรุ่นโปรแกรมก่อน แฟ้มไม่ถูกแก้ไข",
        "the file was made by a newer version of the program; update the program first",
    ),
    FileCode.MISSING: ("ไม่พบแฟ้มนี้ อาจถูกย้าย ลบ หรือเปลี่ยนชื่อ", "the file does not exist"),
    FileCode.EXISTS: (
        "มีแฟ้มชื่อนี้อยู่แล้ว กรุณาใช้ชื่ออื่น",
        "a file of this name exists already; choose another name",
    ),
    FileCode.EMPTY: (
        "แฟ้มนี้ว่างเปล่า (0 ไบต์) อาจคัดลอกมาไม่ครบ กรุณาคัดลอกใหม่จากต้นฉบับ",
        "the file is empty (0 bytes), perhaps an interrupted copy; copy it again",
    ),
    FileCode.NOT_OURS: (
        "ไม่ใช่แฟ้มของโปรแกรมนี้",
        "not a file of this program",
    ),
    FileCode.DAMAGED: (
        "แฟ้มเสียหาย กรุณาอย่าแก้ไขแฟ้มนี้ และใช้สำเนาสำรองล่าสุด",
        "the file is damaged; leave it as it is and use the latest backup",
    ),
    FileCode.CANTOPEN: (
        "เปิดแฟ้มไม่ได้ กรุณาตรวจสิทธิ์และที่อยู่ของแฟ้ม",
        "the file cannot be opened; check its place and the permissions",
    ),
    FileCode.CLOUD_ONLY: (
        "แฟ้มนี้อยู่บนคลาวด์เท่านั้น กรุณาดาวน์โหลดลงเครื่องก่อน",
        "the file is in the cloud only; download it to this computer first",
    ),
    FileCode.LOCKED: (
        "แฟ้มกำลังเปิดอยู่บนเครื่องอื่นหรือโปรแกรมอื่น กรุณาลองอีกครั้ง",
        "the file is in use on another computer or by another program; try again",
    ),
    FileCode.FULL: (
        "ดิสก์เต็ม กรุณาเพิ่มที่ว่างแล้วลองอีกครั้ง",
        "the disk is full; free some space and try again",
    ),
    FileCode.MOVED: (
        "แฟ้มถูกย้ายหรือถูกแทนที่ขณะเปิดอยู่ กรุณาบันทึกเป็นสำเนา",
        "the file was moved or replaced while it was open; save a copy",
    ),
    FileCode.READONLY: (
        "เขียนไม่ได้ แฟ้มหรือโฟลเดอร์เป็นแบบอ่านอย่างเดียว",
        "cannot write: the file or its folder is read-only",
    ),
    FileCode.NEEDS_WRITE_TO_RECOVER: (
        "แฟ้มค้างจากการปิดโปรแกรมผิดปกติ และอยู่ในที่ที่เขียนไม่ได้ กรุณาคัดลอกทั้งแฟ้มและแฟ้ม -journal ลงเครื่องก่อน",
        "the file was left open by a crash in a place that cannot be written; copy it and its "
        "-journal file to this computer first",
    ),
    FileCode.IO: (
        "อ่านหรือเขียนดิสก์ไม่สำเร็จ กรุณาตรวจสาย USB หรือเครือข่าย",
        "reading or writing the disk failed; check the USB stick or the network",
    ),
    FileCode.LOCK_LOST: (
        "มีผู้อื่นรับช่วงแก้ไขแฟ้มนี้ไปแล้ว จึงบันทึกลงแฟ้มเดิมไม่ได้ ข้อความที่พิมพ์ไว้ยังอยู่ กรุณาบันทึกเป็นสำเนา",
        "somebody else has taken over this file, so nothing more is saved into it; what was typed "
        "is kept: save it as a copy",
    ),
    FileCode.VIEW_ONLY: (
        "เปิดแฟ้มนี้ไว้เพื่อดูเท่านั้น แก้ไขไม่ได้",
        "this file is open for viewing only and cannot be changed",
    ),
    FileCode.SEAL_BROKEN: (
        "ข้อมูลส่วนนี้ในแฟ้มเสียหายหรือถูกเปลี่ยนโดยโปรแกรมอื่น จึงเปิดให้ดูเท่านั้น กรุณากู้คืนจากสำเนาสำรอง",
        "this part of the file is damaged or was changed by another program, so it can only be "
        "viewed; restore it from a snapshot",
    ),
}

# The first prefix that fits decides.
_BY_ERROR_NAME = (
    ("SQLITE_BUSY", FileCode.LOCKED),
    ("SQLITE_LOCKED", FileCode.LOCKED),
    ("SQLITE_FULL", FileCode.FULL),
    ("SQLITE_READONLY_DBMOVED", FileCode.MOVED),
    ("SQLITE_READONLY_ROLLBACK", FileCode.NEEDS_WRITE_TO_RECOVER),
    ("SQLITE_READONLY", FileCode.READONLY),
    ("SQLITE_CORRUPT", FileCode.DAMAGED),
    ("SQLITE_NOTADB", FileCode.NOT_OURS),
    ("SQLITE_IOERR", FileCode.IO),
    ("SQLITE_CANTOPEN", FileCode.CANTOPEN),
)


def trouble(code: FileCode, *, where: str = "", thai: str = "", english: str = "") -> FileTrouble:
    """The error of a class; `thai` and `english` add a detail in brackets to its sentence."""
    said = SENTENCES[code]
    return FileTrouble(
        code.value, _with(said[0], thai), _with(said[1], english or thai), where=where
    )


def _with(sentence: str, detail: str) -> str:
    return f"{sentence} ({detail})" if detail else sentence


def code_of(error: BaseException) -> FileCode | None:
    """The class of an error of sqlite3; None when it is a bug and not a fault of the file."""
    name = getattr(error, "sqlite_errorname", None)
    if isinstance(error, UnicodeDecodeError):  # the module fails on its own message
        return FileCode.DAMAGED
    if name is None:
        is_garbled = isinstance(error, sqlite3.OperationalError) and "to UTF-8" in str(error)
        return FileCode.DAMAGED if is_garbled else None
    if str(error).startswith("no such table"):  # emptied or replaced while it was open
        return FileCode.DAMAGED
    return next((code for prefix, code in _BY_ERROR_NAME if name.startswith(prefix)), None)


@contextmanager
def explained(where: str) -> Generator[None]:
    """Within the block an error of sqlite3 becomes its FileTrouble; a bug stays what it is."""
    try:
        yield
    except sqlite3.Error as error:
        told = explain(error, where=where)
        if told is None:
            raise
        raise told from error


def explain(error: BaseException, *, where: str = "") -> FileTrouble | None:
    """The error to show instead of one of sqlite3; None when it is a bug."""
    code = code_of(error)
    return None if code is None else trouble(code, where=where)


_BY_ERRNO = {
    errno.ENOENT: FileCode.MISSING,
    errno.EEXIST: FileCode.EXISTS,
    errno.EACCES: FileCode.READONLY,
    errno.EPERM: FileCode.READONLY,
    errno.EROFS: FileCode.READONLY,
    errno.ENOSPC: FileCode.FULL,
    errno.EIO: FileCode.IO,
}


def code_of_os_error(error: OSError) -> FileCode:
    """The class of an error of the operating system while a file is written."""
    return _BY_ERRNO.get(error.errno or 0, FileCode.CANTOPEN)
