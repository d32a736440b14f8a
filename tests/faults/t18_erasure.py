"""T18: a person is erased; afterwards no file of the program knows the name any more."""

from __future__ import annotations

from pathlib import Path

from pcio_desktop.domain.person import Person
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.services.copies import copy_file
from pcio_desktop.services.housekeeping import erase_person
from pcio_desktop.services.snapshots import take_snapshot
from pcio_desktop.storage.snapshots import FORGOTTEN_AFTER
from tests.faults.figures import Figures
from tests.faults.workload import act, found, quick_folder, use_home

NAME = "นางสาวลืมฉัน"
SPELLINGS = [NAME.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "cp874")]


def run(*, full: bool, seed: int = 18) -> Figures:
    """Full: 200 people. Reduced: 10."""
    figures = Figures("T18", "erased people")
    people = 200 if full else 10
    with quick_folder() as folder:
        use_home(folder / "home")
        path = folder / "ก.pcio"
        keys: list[str] = []
        with found(path) as file:
            for number in range(people):
                with file.work("เพิ่มบุคคล") as uow:
                    person = Person(given=f"{NAME}{number}", surname="ทดสอบ")
                    uow.people.add(person)
                    uow.commit()
                    keys.append(person.id)
            take_snapshot(file, SnapshotReason.CHANGED)
            figures.counts["hits before"] = _hits(folder)
            for key in keys:
                erase_person(file, key)
            figures.counts["people"] = people
            figures.counts["hits in the file"] = sum(map(path.read_bytes().count, SPELLINGS))
            for number in range(1, FORGOTTEN_AFTER + 1):
                act(file, number)
                take_snapshot(file, SnapshotReason.CHANGED)
            copy_file(path, folder / "สำเนา.pcio")
        figures.counts["hits"] = _hits(folder)
    figures.must_be_zero("hits in the file", "hits")
    figures.must_hold(figures.counts["hits before"] > 0, "the search finds nothing")
    return figures


def _hits(folder: Path) -> int:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return sum(file.read_bytes().count(one) for file in files for one in SPELLINGS)
