"""ส่ง/คัดลอกแฟ้ม: a verified copy of the open file, plain or locked with a password."""

from __future__ import annotations

import tempfile
import zlib
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.services import keys
from pcio_desktop.storage import backup
from pcio_desktop.storage.faults import FileCode, trouble
from pcio_desktop.storage.probe import probe

LOCKED_SUFFIX = ".pcio-locked"
_MOST_UNPACKED = 4 << 30
_FAIR, _STRONG = 12, 16  # letters; NIST SP 800-63B counts length, not kinds of characters
_FEW_LETTERS = 6


class Strength(StrEnum):
    """How hard a password is to guess by somebody who tries many on a computer of their own."""

    TOO_SHORT = "too_short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class CopyReport:
    """The copy, its size, and how many of its parts do not fit their seals (as in the file)."""

    path: Path
    size: int
    damaged_parts: int


def copy_file(source: Path, target: Path) -> CopyReport:
    """Copy a committee file, open or not, onto `target`, which is replaced when it exists.

    The copy is checked before it gets its name. Raises BadInput when both are the same file and
    FileTrouble when the copy cannot be made; what was there before then stays.
    """
    _refuse_itself(source, target)
    backup.copy_to(source, target)
    return CopyReport(target, target.stat().st_size, len(backup.check(target, name=target.name)))


def lock_copy(source: Path, target: Path, password: str) -> CopyReport:
    """As `copy_file`, but only the password opens the copy. Raises BadInput for a short one."""
    _refuse_itself(source, target)
    with tempfile.TemporaryDirectory() as folder:
        plain = backup.verified_copy(source, Path(folder) / "copy.pcio")
        damaged = len(backup.check(plain, name=source.name))
        locked = keys.lock(zlib.compress(plain.read_bytes(), 6), password)
    if zlib.decompress(keys.unlock(locked, password))[:16] != b"SQLite format 3\0":
        raise trouble(FileCode.DAMAGED, where=target.name)
    backup.write_whole(locked, target)
    return CopyReport(target, len(locked), damaged)


def password_strength(password: str) -> Strength:
    """What to say of a password while it is typed.

    Only digits, a few letters again and again, or a row of neighbours are weak at any length.
    """
    if len(password) < keys.SHORTEST:
        return Strength.TOO_SHORT
    steps = {ord(after) - ord(before) for before, after in pairwise(password)}
    simple = password.isdecimal() or len(set(password)) < _FEW_LETTERS or len(steps) == 1
    if simple or len(password) < _FAIR:
        return Strength.WEAK
    return Strength.STRONG if len(password) >= _STRONG else Strength.FAIR


def is_locked_copy(path: Path) -> bool:
    """Whether a file was made by `lock_copy`, whatever its name; no for one that is not there."""
    try:
        with path.open("rb") as file:
            return keys.is_locked(file.read(64))
    except OSError:
        return False


def unlock_copy(locked: Path, target: Path, password: str) -> CopyReport:
    """Open a locked copy as the new file `target`, never over another one; it may be renamed.

    Raises BadInput for a wrong password, FileTrouble for anything that is wrong with the files.
    """
    with backup.explained_writing(locked):
        data = locked.read_bytes()
    packed = keys.unlock(data, password)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / target.name
        plain.write_bytes(_unpack(packed))
        found = probe(plain, deep=True)
        if found.code not in (FileCode.OK, FileCode.OLDER):
            raise found.trouble()
        made = backup.verified_copy(plain, target)
    return CopyReport(made, made.stat().st_size, len(backup.check(made, name=made.name)))


def _unpack(packed: bytes) -> bytes:
    machine = zlib.decompressobj()
    data = machine.decompress(packed, _MOST_UNPACKED)
    if machine.unconsumed_tail:
        raise BadInput("แฟ้มใหญ่เกินไป", "the file is too large")
    return data


def _refuse_itself(source: Path, target: Path) -> None:
    with suppress(OSError):
        if source.samefile(target):
            raise BadInput(
                "ปลายทางเป็นแฟ้มเดียวกับที่เปิดอยู่ กรุณาเลือกชื่ออื่น",
                "the target is the open file itself; choose another name",
            )
