"""What a file is, said before it is opened: a code and a sentence. Nothing is made or written.

The header alone tells most; SQLite sees only files that carry our mark and no newer format.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.storage import faults, tables
from pcio_desktop.storage.connection import APPLICATION_ID, Mode, file_uri
from pcio_desktop.storage.faults import FileCode
from pcio_desktop.storage.migrations import STEPS

_HEADER = 100
_MAGIC = b"SQLite format 3\0"
_IN_THE_CLOUD = 0x00441000  # OFFLINE, RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS
_SMALLEST_PAGE, _LARGEST_PAGE = 512, 65536
_WAIT = 1.0

# The first four bytes in lower case, and what the file is instead.
_OTHERS = (
    (b"pk\x03\x04", "Word, Excel, ZIP"),
    (b"\xd0\xcf\x11\xe0", "Word, Excel 97-2003"),
    (b"%pdf", "PDF"),
    (b"<!do", "หน้าเว็บ / web page"),
    (b"<htm", "หน้าเว็บ / web page"),
    (b"\xff\xd8\xff", "รูปภาพ / picture"),
    (b"\x89png", "รูปภาพ / picture"),
    (b"<?xm", "XML"),
)


@dataclass(frozen=True, slots=True)
class Probe:
    """What a file turned out to be. `version` is its format, None when it is not one of ours.

    `hot` means that a crash left a journal beside it; SQLite puts that in order at opening.
    """

    path: Path
    code: FileCode
    thai: str = ""
    english: str = ""
    version: int | None = None
    hot: bool = False

    def trouble(self) -> FileTrouble:
        """The error that says it."""
        name = self.path.name
        return faults.trouble(self.code, where=name, thai=self.thai, english=self.english)

    def text(self, language: str = "th") -> str:
        """The sentence, in "th" or "en"."""
        return self.trouble().text(language)


@dataclass(frozen=True, slots=True)
class HeaderFacts:
    """What the first 100 bytes of one of our files say."""

    page_size: int
    version: int


def header_facts(header: bytes) -> HeaderFacts | None:
    """The facts, or None when these are not the first bytes of a committee file."""
    page = _page_size(header)
    if page is None or not header.startswith(_MAGIC) or _number(header, 68) != APPLICATION_ID:
        return None
    return HeaderFacts(page, _number(header, 60))


def probe(path: Path, *, deep: bool = False) -> Probe:
    """Tell what the file at `path` is.

    Shallow, it reads the header and the names of the tables, in a millisecond. `deep` also has
    SQLite check the structure and reads every row.
    """
    try:
        return _probe(path, deep=deep)
    except FileNotFoundError:
        return Probe(path, FileCode.MISSING)
    except OSError as error:
        return Probe(path, FileCode.CANTOPEN, error.strerror or "")


def _probe(path: Path, *, deep: bool) -> Probe:
    status = path.stat()
    if getattr(status, "st_file_attributes", 0) & _IN_THE_CLOUD:
        return Probe(path, FileCode.CLOUD_ONLY)
    if not stat.S_ISREG(status.st_mode):
        return Probe(path, FileCode.CANTOPEN, "ไม่ใช่แฟ้ม", "not a file")
    with path.open("rb") as file:
        header = file.read(_HEADER)
    hot = any(_has_bytes(path, suffix) for suffix in ("-journal", "-wal"))
    told = _by_header(path, header, size=status.st_size, hot=hot)
    if told.code not in (FileCode.OK, FileCode.OLDER):
        return told
    fault = _by_content(path, told, deep=deep)
    return told if fault is None else fault


def _has_bytes(path: Path, suffix: str) -> bool:
    beside = path.with_name(path.name + suffix)
    return beside.exists() and beside.stat().st_size > 0


def _by_header(path: Path, header: bytes, *, size: int, hot: bool) -> Probe:
    if not header:
        return Probe(path, FileCode.EMPTY)
    if not header.startswith(_MAGIC):
        return _foreign(path, header)
    page = _page_size(header)
    if page is None:
        return Probe(path, FileCode.DAMAGED, "ส่วนหัวของแฟ้มเสีย", "bad header")
    if _number(header, 68) != APPLICATION_ID:
        detail = ("เป็นฐานข้อมูลของโปรแกรมอื่น", "another program's database")
        return Probe(path, FileCode.NOT_OURS, *detail)
    version = _number(header, 60)
    if version > len(STEPS):
        detail = (
            f"แฟ้มรุ่น {version} โปรแกรมนี้รู้จักถึงรุ่น {len(STEPS)}",
            f"format {version}, this program knows {len(STEPS)}",
        )
        return Probe(path, FileCode.TOO_NEW, *detail, version=version)
    whole = _number(header, 28) * page
    if size < whole and not hot:
        detail = (f"แฟ้มขาด มี {size} จาก {whole} ไบต์", f"cut off: {size} of {whole} bytes")
        return Probe(path, FileCode.DAMAGED, *detail, version=version)
    code = FileCode.OK if version == len(STEPS) else FileCode.OLDER
    return Probe(path, code, version=version, hot=hot)


def _foreign(path: Path, header: bytes) -> Probe:
    start = header[:4].lower()
    for mark, word in _OTHERS:
        if start.startswith(mark):
            return Probe(path, FileCode.NOT_OURS, word)
    if not any(header):
        return Probe(path, FileCode.DAMAGED, "มีแต่ศูนย์", "all zeros")
    return Probe(path, FileCode.NOT_OURS, "ไม่รู้จักหรือเข้ารหัส", "unknown or encrypted")


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def _page_size(header: bytes) -> int | None:
    if len(header) < _HEADER:
        return None
    size = int.from_bytes(header[16:18], "big")
    size = _LARGEST_PAGE if size == 1 else size
    return size if size >= _SMALLEST_PAGE and size & (size - 1) == 0 else None


def _by_content(path: Path, told: Probe, *, deep: bool) -> Probe | None:
    """What SQLite finds wrong, or None."""
    try:
        if not told.hot:
            return _look(path, path, told, deep=deep, mode=Mode.READ)
        if not deep:
            return None
        # Reading would put the file in order, and so write: that is done to a copy.
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "copy.pcio"
            for suffix in ("", "-journal", "-wal"):
                if os.path.exists(f"{path}{suffix}"):
                    shutil.copyfile(f"{path}{suffix}", f"{copy}{suffix}")
            return _look(path, copy, told, deep=deep, mode=Mode.WRITE)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        # It carries our mark, so what SQLite cannot make sense of is damage.
        code = faults.code_of(error) or FileCode.DAMAGED
        return Probe(path, code, version=told.version, hot=told.hot)


def _look(path: Path, place: Path, told: Probe, *, deep: bool, mode: Mode) -> Probe | None:
    address = file_uri(place.resolve(), mode)
    with closing(sqlite3.connect(address, uri=True, timeout=_WAIT)) as connection:
        found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        names = [row[0] for row in found]
        missing = set(tables.metadata.tables) - set(names)
        if told.code is FileCode.OK and missing:
            detail = ("ไม่มีตาราง " + min(missing), "no table " + min(missing))
            return Probe(path, FileCode.DAMAGED, *detail, version=told.version)
        if deep:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                return Probe(path, FileCode.DAMAGED, version=told.version, hot=told.hot)
            for name in names:
                quoted = name.replace('"', '""')
                for _ in connection.execute(f'SELECT * FROM "{quoted}"'):
                    pass
    return None
