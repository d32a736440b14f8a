"""T18: a person is erased; afterwards no file of the program knows the name any more."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from pcio_desktop.domain.person import Person
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services.committee_file import CommitteeFile, open_committee_file
from pcio_desktop.services.copies import copy_file
from pcio_desktop.services.housekeeping import erase_people
from pcio_desktop.services.snapshots import take_snapshot
from pcio_desktop.storage.snapshots import FORGOTTEN_AFTER
from tests.faults.children import Child
from tests.faults.figures import Figures
from tests.faults.visitor import nothing, visit
from tests.faults.workload import act, found, quick_folder, use_home

NAME = "นางสาวลืมฉัน"
CODES = ("utf-8", "utf-16-le", "utf-16-be", "cp874")


def run(*, full: bool, seed: int = 18) -> Figures:
    """Full: 200 people. Reduced: 10.

    Before and after, somebody looks at every page of the window, searches the name and meets a
    fault, with everything logged: so the log, the settings with the files opened last, and what
    lies in temporary folders are searched as well.
    """
    figures = Figures("T18", "erased people")
    Child(nothing).rest()  # what starts children keeps its own things in the usual place
    with quick_folder() as folder, _temporary(folder / "temp"):
        use_home(folder / "home")
        path = folder / "ก.pcio"
        with found(path) as file:
            keys = _add(file, 200 if full else 10)
        _visit(path, NAME, figures)
        with open_committee_file(path) as file:
            take_snapshot(file, SnapshotReason.CHANGED)
            figures.counts["hits before"] = sum(_hits(folder).values())
            for key in keys:
                erase_people(file, [key])
            figures.counts["people"] = len(keys)
            figures.counts["hits in the file"] = sum(map(path.read_bytes().count, _spellings()))
            for number in range(1, FORGOTTEN_AFTER + 1):
                act(file, number)
                take_snapshot(file, SnapshotReason.CHANGED)
        copy_file(path, folder / "สำเนา.pcio")
        _visit(path, "ลืม", figures)
        hits = _hits(folder)
        figures.counts["files searched"] = len(hits)
        figures.counts["hits"] = sum(hits.values())
        figures.notes.extend(f"{place.name}: {count}" for place, count in hits.items() if count)
        kinds = {place.suffix for place in hits}
        figures.must_hold({".pcio", ".log", ".ini"} <= kinds, "the log or the settings are missing")
    figures.must_be_zero("hits in the file", "hits")
    figures.must_hold(figures.counts["hits before"] > 0, "the search finds nothing")
    return figures


@contextmanager
def _temporary(folder: Path) -> Iterator[None]:
    """Let temporary files of this process and its children lie where they are searched."""
    folder.mkdir()
    names = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
    with patch.dict(os.environ, names), patch.object(tempfile, "tempdir", str(folder)):
        yield


def _add(file: CommitteeFile, people: int) -> list[str]:
    keys: list[str] = []
    for number in range(people):
        with file.work("เพิ่มบุคคล") as uow:
            person = Person(given=f"{NAME}{number}", surname="ทดสอบ")
            uow.people.add(person)
            uow.commit()
            keys.append(person.id)
    return keys


def _visit(path: Path, words: str, figures: Figures) -> None:
    visitor = Child(visit, path, words)
    figures.must_hold(visitor.line() == "left", "the window broke off")
    visitor.rest()


def _spellings() -> list[bytes]:
    """The name in every encoding, and as JSON and settings files escape it."""
    escaped = NAME.encode("unicode_escape")
    return [*(NAME.encode(code) for code in CODES), escaped, escaped.replace(b"\\u", b"\\x")]


def _hits(folder: Path) -> dict[Path, int]:
    """How often each file under the folder says the name; a name of a file counts too."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    contents = ((file, file.read_bytes()) for file in files)
    return {
        file: sum(map(content.count, _spellings())) + (NAME in file.name)
        for file, content in contents
    }
