"""T8: damaged and foreign files are named in Thai, and not one byte of them is changed."""

from __future__ import annotations

import random
import shutil
import sqlite3
from pathlib import Path

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.safekeeping import NoticeKind
from pcio_desktop.services.committee_file import Access, open_committee_file
from pcio_desktop.storage.probe import probe
from tests.faults.figures import Figures
from tests.faults.workload import quick_folder, use_home
from tests.storage.stored import Dump, dump
from tests.storage.test_probe import CLASSES, GOOD


def run(*, full: bool, seed: int = 8) -> Figures:
    """Full: every class and 2,000 mutations. Reduced: every class and 100."""
    figures = Figures("T8", "damaged and foreign files")
    dice = random.Random(seed)
    with quick_folder() as folder:
        use_home(folder / "home")
        for name, (make, code) in CLASSES.items():
            path = folder / "แฟ้ม.pcio"
            make(path)
            before = path.read_bytes() if path.is_file() else b""
            figures.counts["classes"] += 1
            figures.counts["wrong name"] += probe(path, deep=True).code != code
            _open(path, before, name, figures)
            if path.is_dir():
                path.rmdir()
            path.unlink(missing_ok=True)
        for turn in range(2000 if full else 100):
            _mutate(folder / "ก.pcio", dice, turn, figures)
    figures.must_be_zero(
        "wrong name", "tracebacks", "not Thai", "silent", "bytes written", "left beside"
    )
    figures.must_hold(figures.counts["opened"] > 0, "no file could be opened")
    return figures


def _mutate(path: Path, dice: random.Random, turn: int, figures: Figures) -> None:
    shutil.copyfile(GOOD, path)
    content = bytearray(path.read_bytes())
    for _ in range(dice.choice((1, 10, 100))):
        content[dice.randrange(len(content))] = dice.randrange(256)
    if dice.random() < 0.3:
        del content[dice.randrange(len(content)) :]
    path.write_bytes(content)
    figures.counts["mutations"] += 1
    _open(path, bytes(content), f"mutation {turn}", figures)


def _open(path: Path, before: bytes, name: str, figures: Figures) -> None:
    """Open for viewing, and for writing what could not be viewed: either way not a byte changes."""
    try:
        with open_committee_file(path, access=Access.VIEW) as file, file.read() as unit:
            unit.queries.list_meetings()
            is_told = any(one.kind is NoticeKind.DAMAGED_PART for one in file.notices)
        figures.counts["opened"] += 1
        figures.counts["opened, told"] += is_told
        figures.counts["silent"] += not is_told and _says(path) != _says(GOOD)
    except FileTrouble as trouble:
        if trouble.code == "OLDER":
            return
        _refused(trouble, figures)
        _open_to_write(path, name, figures)
    except Exception as error:
        figures.counts["tracebacks"] += 1
        figures.notes.append(f"{name}: {error!r}"[:120])
    if path.is_file() and before and path.read_bytes() != before:
        figures.counts["bytes written"] += 1
        figures.notes.append(name)


def _open_to_write(path: Path, name: str, figures: Figures) -> None:
    try:
        open_committee_file(path, access=Access.WRITE).close()
    except FileTrouble as trouble:
        _refused(trouble, figures)
    except Exception as error:
        figures.counts["tracebacks"] += 1
        figures.notes.append(f"{name}: {error!r}"[:120])
    figures.counts["left beside"] += len(list(path.parent.glob(f"{path.name}?*")))


def _refused(trouble: FileTrouble, figures: Figures) -> None:
    figures.counts["refused"] += 1
    figures.counts["not Thai"] += not any("\u0e01" <= one <= "\u0e5b" for one in trouble.thai)


def _says(path: Path) -> Dump | None:
    """The rows of a file; None where they cannot be read."""
    try:
        return dump(path)
    except (sqlite3.Error, UnicodeDecodeError):
        return None
