"""A file that lies on a slow disk is read once from front to back, not here and there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from pcio_desktop.services import committee_file
from pcio_desktop.services.committee_file import open_committee_file
from pcio_desktop.storage.database import Database
from tests.benchmarks.twenty_years import build

PAGE = 4096
EVERY = 61  # asking for a page may fetch its neighbours


def _in_memory(path: Path) -> list[bool]:
    """Of pages far from each other, whether the system can give them without the disk."""
    with path.open("rb", buffering=0) as file:
        return [_at_once(file.fileno(), at) for at in _places(path)]


def _places(path: Path) -> list[int]:
    return list(range(0, path.stat().st_size - PAGE, EVERY * PAGE))[::-1]


def _at_once(file: int, at: int) -> bool:
    try:
        return os.preadv(file, [bytearray(PAGE)], at, os.RWF_NOWAIT) == PAGE
    except BlockingIOError:
        return False


def _forget(path: Path) -> None:
    """Have the system keep nothing of the file in memory."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what is in memory")
def test_when_sqlite_begins_to_read_the_whole_file_is_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ยี่สิบปี.pcio"
    build(path, meetings=60, seats=20, items=8)
    _forget(path)
    try:
        if any(_in_memory(path)[:-1]):
            pytest.skip("this disk is memory itself")
    except OSError:
        pytest.skip("this disk does not tell what is in memory")
    found: list[list[bool]] = []

    class Watched(Database):
        def __init__(self, path: Path, **given: object) -> None:
            found.append(_in_memory(path))
            super().__init__(path, **given)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(committee_file, "Database", Watched)
    _forget(path)
    open_committee_file(path).close()
    assert len(found[0]) > 20
    assert all(found[0])
