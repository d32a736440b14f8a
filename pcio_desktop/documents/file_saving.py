"""Puts a finished file in its place: the old one stays whole until the new one is whole.

Written beside the target, flushed to the disk, then swapped in, so that a full disk, a power cut or
a killed program never leaves half a file under the name the user knows.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import unicodedata
from pathlib import Path

from pcio_desktop.domain.errors import FileTrouble

NAME_LIMIT = 80
"""Longest file name without its ending, in characters."""

_BEGIN, _END = ".~", ".tmp"
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul"]
    + [f"{device}{number}" for device in ("com", "lpt") for number in "0123456789¹²³"]
)
_UNKNOWN_NAME = "เอกสาร"
_SPACES = re.compile(r"\s+")
_ALLOWED_SIGNS = " ._-()+,@#"


def save_whole(data: bytes, target: Path) -> None:
    """Write `data` to `target`, replacing what is there in one step.

    Raises:
        FileTrouble: with code "missing_folder", "in_use" (open in Word), "read_only", "full" or
            "failed"; the file that was there before is then untouched.
    """
    folder = target.parent
    _remove_leftovers(folder, target.name)
    temporary = folder / f"{_beginning(target.name)}{secrets.token_hex(4)}{_END}"
    try:
        try:
            _write_through(temporary, data)
            os.replace(temporary, target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        _flush_folder(folder)
    except OSError as fault:
        raise _trouble(fault, target) from fault


def safe_file_name(text: str) -> str:
    """`text` as a file name without ending that every system takes; never a path.

    Letters (Thai marks with them), digits and a few signs stay, everything else becomes "-". Cut to
    80 characters, no dot or space at the ends, no reserved name of Windows.
    """
    letters = [
        letter if letter in _ALLOWED_SIGNS or unicodedata.category(letter)[0] in "LMN" else "-"
        for letter in _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()
    ]
    name = _cut("".join(letters)).strip(" .")
    name = re.sub(r"^[-\s.]+|[\s.]+$", "", re.sub(r"-{2,}", "-", name))
    if not name or not any(letter.isalnum() for letter in name):
        return _UNKNOWN_NAME
    if name.partition(".")[0].strip().casefold() in _RESERVED:
        return f"_{name}"[:NAME_LIMIT]
    return name


def _cut(name: str) -> str:
    """Cut to the limit, not between a letter and its marks."""
    if len(name) <= NAME_LIMIT:
        return name
    end = NAME_LIMIT
    while end > 1 and unicodedata.category(name[end]).startswith("M"):
        end -= 1
    return name[:end]


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the swap itself last (POSIX; Windows does it with the file)."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some network folders cannot; the file itself is safe
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _beginning(name: str) -> str:
    """What our temporary files for a target begin with; short, as names are limited in bytes."""
    return f"{_BEGIN}{name[:40]}."


def _remove_leftovers(folder: Path, name: str) -> None:
    """Remove what killed saves of the same file left behind."""
    beginning = _beginning(name)
    with contextlib.suppress(OSError):
        for entry in os.scandir(folder):
            if entry.name.startswith(beginning) and entry.name.endswith(_END):
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)


def _trouble(fault: OSError, target: Path) -> FileTrouble:
    """The fault in words, by what the secretary can do about it."""
    where = str(target)
    if not target.parent.is_dir():
        return FileTrouble(
            "missing_folder",
            "ไม่พบโฟลเดอร์ปลายทาง กรุณาเลือกที่บันทึกใหม่",
            "The folder does not exist: choose another place.",
            where=where,
        )
    if fault.errno in (errno.ENOSPC, errno.EDQUOT):
        return FileTrouble(
            "full",
            "ดิสก์เต็ม ไฟล์เดิมยังอยู่ครบ กรุณาเพิ่มเนื้อที่ว่างหรือเลือกที่บันทึกใหม่",
            "The disk is full; the old file is untouched: make room or choose another place.",
            where=where,
        )
    if fault.errno == errno.EROFS:
        return _read_only(where)
    if isinstance(fault, PermissionError):
        if target.exists() and os.access(target.parent, os.W_OK):
            return FileTrouble(
                "in_use",
                "ไฟล์นี้เปิดอยู่ในโปรแกรมอื่น (เช่น Word) กรุณาปิดไฟล์นั้นหรือบันทึกเป็นชื่ออื่น",
                "The file is open in another program (Word?): close it or choose another name.",
                where=where,
            )
        return _read_only(where)
    return FileTrouble(
        "failed",
        "บันทึกไฟล์ไม่สำเร็จ ไฟล์เดิมยังอยู่ครบ",
        f"The file could not be saved; the old one is untouched ({fault.strerror or fault}).",
        where=where,
    )


def _read_only(where: str) -> FileTrouble:
    return FileTrouble(
        "read_only",
        "ไม่มีสิทธิ์เขียนในโฟลเดอร์นี้ กรุณาเลือกที่บันทึกใหม่",
        "This folder cannot be written to: choose another place.",
        where=where,
    )
