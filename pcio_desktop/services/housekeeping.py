"""How much room safety takes, what can be cleared of it, and forgetting a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from pcio_desktop.domain.safekeeping import StorageSizes, UnusedPerson
from pcio_desktop.paths import data_dir
from pcio_desktop.services.committee_file import COPIES, CommitteeFile
from pcio_desktop.services.snapshots import snapshots_of
from pcio_desktop.storage.journal_limits import UNDO_STEPS
from pcio_desktop.thai.names import format_name

_UPGRADE_COPIES = 5


def storage_sizes(file: CommitteeFile) -> StorageSizes:
    """Counts and bytes of the file, its journal and its copies."""
    with file.read() as unit:
        journal = unit.journal_size()
        unused = len(unit.people.unused())
    snapshots = snapshots_of(file.path)
    copies = list(upgrade_copies())
    return StorageSizes(
        file_bytes=file.path.stat().st_size,
        undo_steps=journal.undo_steps,
        journal_bytes=journal.row_bytes,
        audit_steps=journal.steps,
        snapshots=len(snapshots.all()),
        snapshot_bytes=snapshots.size(),
        upgrade_copies=len(copies),
        upgrade_bytes=sum(copy.stat().st_size for copy in copies),
        unused_people=unused,
    )


def keep_within_limits(file: CommitteeFile) -> None:
    """Thin the snapshots and forget how to undo what is older than 2,000 steps.

    To be called when a file is closed or nobody types. The trail itself, who did what and when,
    is never shortened: it belongs to the record. Raises FileTrouble.
    """
    snapshots_of(file.path).thin()
    remove_upgrade_copies(keep=_UPGRADE_COPIES)
    with file.read() as unit:
        is_long = unit.journal_size().undo_steps > 2 * UNDO_STEPS
    if is_long and not file.view_only:
        clear_undo(file, keep=UNDO_STEPS)


def clear_undo(file: CommitteeFile, *, keep: int) -> int:
    """Forget how to undo all but the newest `keep` steps; returns how many rows that freed.

    Raises FileTrouble.
    """
    with file.work("ล้างประวัติการเลิกทำ") as uow:
        return uow.trim_journal(keep)


def clear_snapshots(file: CommitteeFile, *, keep: int) -> None:
    """Remove all snapshots but the newest `keep`."""
    snapshots_of(file.path).clear(keep=keep)


def unused_people(file: CommitteeFile) -> list[UnusedPerson]:
    """Who is in no roster and no meeting, and can be erased for good."""
    with file.read() as unit:
        return [
            UnusedPerson(person.id, format_name(person.name), person.position)
            for person in unit.people.unused()
        ]


def erase_people(file: CommitteeFile, person_ids: Sequence[str]) -> None:
    """Remove people who are in no roster and no meeting any more, so that no copy knows them.

    All or none. It cannot be undone, nor anything before it. Snapshots and earlier copies that know
    them go when ten later snapshots are there. Raises NotFound and RuleBroken.
    """
    with file.work("ลบข้อมูลบุคคลถาวร") as uow:
        for key in person_ids:
            uow.erase(uow.people.get(key))
        uow.commit()
    snapshots_of(file.path).person_erased()
    remove_upgrade_copies(keep=0, of=file.path)


def upgrade_copies() -> Iterator[Path]:
    """Copies of files as they were before their format was changed, the oldest first."""
    folder = data_dir() / COPIES
    found = [file for file in folder.glob("*") if file.is_file()]
    yield from sorted(found, key=lambda file: (file.stat().st_mtime, file.name))


def remove_upgrade_copies(*, keep: int, of: Path | None = None) -> None:
    """Remove all but the newest `keep` of them, or of those of one file."""
    found = [file for file in upgrade_copies() if of is None or file.name.startswith(of.stem)]
    for copy in found[: len(found) - keep]:
        with suppress(OSError):
            copy.unlink()
