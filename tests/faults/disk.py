"""A disk that can be made to fail, to wait and to be recorded, under Python's own SQLite.

A VFS is registered in the very library that `sqlite3` uses, so the program runs as it is: only its
writes, syncs, truncations and deletions pass through here. Where that library cannot be reached (it
is linked into Python), `disk` says so.
"""

from __future__ import annotations

import ctypes
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

OK, FULL, IO_WRITE, IO_SYNC, READ_ONLY = 0, 13, 778, 1034, 8

_INT, _PTR, _I64 = ctypes.c_int, ctypes.c_void_p, ctypes.c_int64
_OPEN = ctypes.CFUNCTYPE(_INT, _PTR, _PTR, _PTR, _INT, _PTR)
_DELETE = ctypes.CFUNCTYPE(_INT, _PTR, _PTR, _INT)
_READ = _WRITE = ctypes.CFUNCTYPE(_INT, _PTR, _PTR, _INT, _I64)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _PTR, _I64)
_SYNC = ctypes.CFUNCTYPE(_INT, _PTR, _INT)


class _Methods(ctypes.Structure):
    _fields_ = (
        ("iVersion", _INT), ("xClose", _PTR), ("xRead", _PTR), ("xWrite", _WRITE),
        ("xTruncate", _TRUNCATE), ("xSync", _SYNC), *((f"rest{n}", _PTR) for n in range(14)),
    )  # fmt: skip


class _File(ctypes.Structure):
    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("iVersion", _INT), ("szOsFile", _INT), ("mxPathname", _INT), ("pNext", _PTR),
        ("zName", ctypes.c_char_p), ("pAppData", _PTR), ("xOpen", _OPEN), ("xDelete", _DELETE),
        *((f"rest{n}", _PTR) for n in range(14)),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that reached the disk; an acknowledgement has no file and a number."""

    kind: str  # write, truncate, sync, delete, acknowledged
    file: str = ""
    offset: int = 0
    data: bytes = b""


@dataclass(slots=True)
class Disk:
    """What happens to the next operations."""

    log: list[Operation] | None = None
    reads: list[tuple[str, int, int]] | None = None  # file, offset and bytes, when wanted
    fail_at: int = 0  # the n-th operation from now fails; 0 is none
    code: int = IO_WRITE
    stays_broken: bool = False
    only: str = ""  # faults meet only files whose names begin so
    sync_takes: float = 0.0
    count: int = 0
    failed: int = 0
    syncs: int = 0
    syncs_of_owner: int = 0  # those for which the thread waited that made the disk
    owner: int = field(default_factory=threading.get_ident)
    names: dict[int, str] = field(default_factory=dict[int, str])

    def heal(self) -> None:
        self.fail_at = self.count = 0
        self.only = ""

    def acknowledge(self, number: int) -> None:
        if self.log is not None:
            self.log.append(Operation("acknowledged", offset=number))

    def meet(self, operation: Operation) -> int:
        """The result code for an operation that is about to be done."""
        if operation.kind == "sync":
            self.syncs += 1
            self.syncs_of_owner += threading.get_ident() == self.owner
            if self.sync_takes:
                time.sleep(self.sync_takes)
        if not operation.file.startswith(self.only):
            return OK
        self.count += 1
        hit = self.count >= self.fail_at if self.stays_broken else self.count == self.fail_at
        if self.fail_at and hit:
            self.failed += 1
            if operation.kind == "sync" and self.code == IO_WRITE:
                return IO_SYNC
            return self.code
        if self.log is not None:
            self.log.append(operation)
        return OK


def library() -> ctypes.CDLL | None:
    """The library that Python's `sqlite3` uses; None when it cannot be reached."""
    import sqlite3  # noqa: F401  (loads it)

    if sys.platform == "win32":
        place = Path(sys.base_prefix) / "DLLs" / "sqlite3.dll"
        return ctypes.CDLL(str(place)) if place.exists() else None
    try:
        maps = Path("/proc/self/maps").read_text(encoding="utf-8")
    except OSError:
        return None
    names = [line.split(maxsplit=5)[-1] for line in maps.splitlines() if "libsqlite3" in line]
    return ctypes.CDLL(names[0]) if names else None


class _Shim:
    """The VFS. It lives as long as the process: open connections point to it."""

    def __init__(self, sqlite: ctypes.CDLL) -> None:
        self.disk = Disk()
        self.sqlite = sqlite
        sqlite.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        sqlite.sqlite3_vfs_register.argtypes = [_PTR, _INT]
        self.usual = sqlite.sqlite3_vfs_find(None)

        self.vfs = _copy(self.usual.contents, _Vfs)
        self.vfs.zName = b"faulty"
        self.vfs.pNext = None
        self._kept: list[object] = []
        self._methods: dict[tuple[int, bool], _Methods] = {}
        self.vfs.xOpen = self._keep(_OPEN(self._open))
        self.vfs.xDelete = self._keep(_DELETE(self._delete))

    def _keep(self, callback: Any) -> Any:  # noqa: ANN401
        self._kept.append(callback)
        return callback

    def _open(self, _vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        code = self.usual.contents.xOpen(ctypes.cast(self.usual, _PTR), name, file, flags, out)
        handle = _File.from_address(file)
        if code == OK and handle.methods:
            text = b"" if not name else ctypes.string_at(name)
            self.disk.names[file] = Path(text.decode("utf-8", "replace")).name
            handle.methods = ctypes.pointer(self._replaced(handle.methods))
        return code

    def _replaced(self, usual: Any) -> _Methods:  # noqa: ANN401
        # Only who asks for the reads pays for them: they are many.
        address, is_read = ctypes.addressof(usual.contents), self.disk.reads is not None
        if (address, is_read) not in self._methods:
            table = _copy(usual.contents, _Methods)
            if is_read:
                reader = self._keep(_READ(self._reader(_READ(table.xRead))))
                table.xRead = ctypes.cast(reader, _PTR)
            table.xWrite = self._keep(_WRITE(self._writer(usual.contents.xWrite)))
            table.xTruncate = self._keep(_TRUNCATE(self._truncater(usual.contents.xTruncate)))
            table.xSync = self._keep(_SYNC(self._syncer(usual.contents.xSync)))
            self._methods[address, is_read] = table
        return self._methods[address, is_read]

    def _reader(self, usual: Callable[..., int]) -> Callable[..., int]:
        def read(file: int, data: int, amount: int, offset: int) -> int:
            if self.disk.reads is not None:
                self.disk.reads.append((self.disk.names.get(file, ""), offset, amount))
            return usual(file, data, amount, offset)

        return read

    def _writer(self, usual: Callable[..., int]) -> Callable[..., int]:
        def write(file: int, data: int, amount: int, offset: int) -> int:
            name = self.disk.names.get(file, "")
            content = ctypes.string_at(data, amount)
            code = self.disk.meet(Operation("write", name, offset, content))
            return code or usual(file, data, amount, offset)

        return write

    def _truncater(self, usual: Callable[..., int]) -> Callable[..., int]:
        def truncate(file: int, size: int) -> int:
            code = self.disk.meet(Operation("truncate", self.disk.names.get(file, ""), size))
            return code or usual(file, size)

        return truncate

    def _syncer(self, usual: Callable[..., int]) -> Callable[..., int]:
        def sync(file: int, flags: int) -> int:
            code = self.disk.meet(Operation("sync", self.disk.names.get(file, "")))
            return code or usual(file, flags)

        return sync

    def _delete(self, _vfs: int, name: int, sync_folder: int) -> int:
        text = Path(ctypes.string_at(name).decode("utf-8", "replace")).name
        code = self.disk.meet(Operation("delete", text, sync_folder))
        return code or self.usual.contents.xDelete(ctypes.cast(self.usual, _PTR), name, sync_folder)


def _copy(one: Any, kind: Any) -> Any:  # noqa: ANN401
    made = kind()
    ctypes.memmove(ctypes.addressof(made), ctypes.addressof(one), ctypes.sizeof(kind))
    return made


_shims: list[_Shim] = []


@contextmanager
def disk() -> Iterator[Disk]:
    """A disk of which the next faults can be told. Raises RuntimeError where it cannot be had."""
    if not _shims:
        sqlite = library()
        if sqlite is None:
            raise RuntimeError("SQLite is linked into this Python: no disk to spoil")
        _shims.append(_Shim(sqlite))
    shim = _shims[0]
    shim.disk = Disk()
    shim.sqlite.sqlite3_vfs_register(ctypes.byref(shim.vfs), 1)
    try:
        yield shim.disk
    finally:
        shim.disk.heal()
        shim.disk.log = shim.disk.reads = None
        shim.disk.sync_takes = 0
        shim.sqlite.sqlite3_vfs_register(ctypes.cast(shim.usual, _PTR), 1)
