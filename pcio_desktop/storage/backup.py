"""Copies of a committee file, made by SQLite itself and checked before they count."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Generator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.storage import faults, seals
from pcio_desktop.storage.connection import Mode, file_uri, open_connection, open_reading
from pcio_desktop.storage.faults import FileCode, explained, trouble


def verified_copy(path: Path, target: Path) -> Path:
    """A whole copy of the file, checked before it gets its name; returns the name it got.

    A taken name gets a number, so that no earlier copy is lost. Raises FileTrouble when the file
    cannot be read, the copy is damaged or cannot be written; then there is no copy.
    """
    with explained_writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        free = free_name(target)
        copy_to(path, free)
    return free


def copy_to(path: Path, target: Path) -> None:
    """As `verified_copy`, onto `target`, which is replaced when it exists."""
    with place_beside(target) as beside:
        copy_pages(path, beside)
        with explained(path.name):
            check(beside, name=path.name)
        with explained_writing(target):
            os.replace(beside, target)


@contextmanager
def place_beside(target: Path) -> Generator[Path]:
    """A hidden name in the folder of `target`, for what is not whole yet.

    Whatever lies there at the end of the block is removed.
    """
    beside = target.with_name(f".~{target.name}.{os.getpid()}.tmp")
    try:
        yield beside
    finally:
        for leftover in (beside, beside.with_name(beside.name + "-journal")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def copy_open(source: sqlite3.Connection, name: str, target: Path) -> Path:
    """As `verified_copy`, from a connection that is open: the file may be gone from its place.

    `name` is what the file was called, for what is said. Raises FileTrouble.
    """
    free = free_name(target)
    with place_beside(free) as beside, explained_writing(free):
        with (
            explained(name),
            closing(sqlite3.connect(file_uri(beside.absolute(), Mode.CREATE), uri=True)) as copy,
        ):
            source.backup(copy)
        _keep(beside)
        with explained(name):
            check(beside, name=name)
        os.replace(beside, free)
    return free


def free_name(target: Path) -> Path:
    """`target`, with a number where the name is taken."""
    free, count = target, 1
    while free.exists():
        count += 1
        free = target.with_stem(f"{target.stem}-{count}")
    return free


def _keep(path: Path) -> None:
    """Have the disk keep what was written."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def copy_pages(path: Path, target: Path) -> None:
    """Have SQLite copy a file, open or not, onto a new one and the disk keep it.

    A file that a crash left open is put in order in a copy of it and its journal: where it lies
    nothing is written, and perhaps nothing can be. Raises FileTrouble; what it says of writing is
    about `target`.
    """
    try:
        _copy_pages(path, target)
    except FileTrouble as trouble:
        if trouble.code != FileCode.NEEDS_WRITE_TO_RECOVER:
            raise
        with tempfile.TemporaryDirectory() as folder:
            local = Path(folder) / "copy.pcio"
            with explained_writing(path):
                for suffix in ("", "-journal"):
                    shutil.copyfile(f"{path}{suffix}", f"{local}{suffix}")
            with explained(path.name), closing(open_connection(local)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            _copy_pages(local, target)


def _copy_pages(path: Path, target: Path) -> None:
    with explained_writing(target):
        with (
            explained(path.name),
            closing(open_reading(path)) as source,
            closing(sqlite3.connect(file_uri(target.absolute(), Mode.CREATE), uri=True)) as copy,
        ):
            source.backup(copy)
        _keep(target)


def check(path: Path, *, name: str) -> set[seals.Sealed]:
    """What in a whole file does not fit its seal. Raises FileTrouble when it is not whole."""
    # The two read all of it, and SQLite lets go of the interpreter: together they take as long as
    # the longer one.
    with ThreadPoolExecutor(1) as other, closing(open_reading(path)) as connection:
        is_whole = _begin_check(other, path)
        try:
            broken = seals.broken(connection)
        except sqlite3.Error:  # what SQLite says of the whole file counts first
            broken = None
            if is_whole():
                raise
        if broken is None or not is_whole():
            raise trouble(FileCode.DAMAGED, where=name)
        return broken


def _begin_check(other: Executor, path: Path) -> Callable[[], bool]:
    try:
        return other.submit(_is_whole, path).result
    except RuntimeError:  # the program is ending and begins no thread: one after the other
        return partial(_is_whole, path)


def _is_whole(path: Path) -> bool:
    with closing(open_reading(path)) as connection:
        found: object = connection.execute("PRAGMA integrity_check(1)").fetchone()
        return found == ("ok",)


class explained_writing:
    """Within the block an error of the operating system becomes the FileTrouble of `target`."""

    def __init__(self, target: Path) -> None:
        self._name = target.name

    def __enter__(self) -> None:
        """Nothing is needed yet."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Raises FileTrouble in place of an OSError."""
        if isinstance(error, OSError):
            raise trouble(faults.code_of_os_error(error), where=self._name) from error


def write_whole(data: bytes, target: Path) -> None:
    """Put bytes onto `target`: beside it first, kept by the disk, then in its place.

    Raises FileTrouble; what was there before then stays.
    """
    with explained_writing(target), place_beside(target) as beside:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, target)
