"""Snapshots of an open file: when one is due, taking, showing what differs, going back.

The timer belongs to the window: it asks `snapshot_due` now and then and calls `take_snapshot`.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.safekeeping import Difference, SnapshotReason, SnapshotRow
from pcio_desktop.paths import data_dir
from pcio_desktop.services.committee_file import (
    CommitteeFile,
    known_files,
    open_committee_file,
)
from pcio_desktop.storage import backup
from pcio_desktop.storage.comparing import differences
from pcio_desktop.storage.lineage import head_of
from pcio_desktop.storage.snapshots import Snapshots
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.thai.numerals import to_thai

PAUSE = 300.0
"""Seconds between two snapshots of a file that is being changed."""
SHORT_PAUSE = 60.0
"""The same in a live meeting, and for a file on a stick, a share or in a cloud folder."""

_FOLDER = "snapshots"
_CLOUDS = ("onedrive", "google drive", "googledrive", "dropbox", "icloud", "nextcloud", "box sync")
_REMOTE = ("nfs", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "vfat", "exfat", "msdos", "fuseblk")
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4


def snapshot_due(seconds: float, *, changed: bool, hurry: bool) -> bool:
    """Whether it is time, `seconds` of a monotonic clock after the last snapshot.

    `changed` tells whether anything was changed since; `hurry` that a meeting is live or the file
    lies in an unsafe place (`is_unsafe_place`).
    """
    return changed and seconds >= (SHORT_PAUSE if hurry else PAUSE)


def take_snapshot(
    file: CommitteeFile, reason: SnapshotReason, *, now: datetime | None = None
) -> SnapshotRow | None:
    """Take one; None when nothing was changed since the last. Raises FileTrouble."""
    return snapshots_of(file.path).take(file.path, reason, now or datetime.now(BANGKOK))


def list_snapshots(file: CommitteeFile) -> list[SnapshotRow]:
    """All of them, the newest first."""
    return snapshots_of(file.path).all()


def list_snapshots_at(path: Path) -> list[SnapshotRow]:
    """Those of the file that lies or lay at `path`, the newest first, however it is now."""
    return snapshots_at(path).all()


def preview_restore(file: CommitteeFile, number: int) -> list[Difference]:
    """What would come back, go away or change; empty when nothing would. Raises FileTrouble."""
    return preview_restore_at(file.path, number)


def preview_restore_at(path: Path, number: int) -> list[Difference]:
    """The same for the file at `path`, also from another thread than the one it is open in."""
    return differences(path, snapshots_of(path).get(number))


def restore_at(path: Path, number: int) -> None:
    """As `restore_snapshot`, for who does not hold the file, or holds it in another thread.

    Nothing may be written meanwhile, and whoever holds the file must open it anew.
    """
    with open_committee_file(path) as file:
        restore_snapshot(file, number)


def restore_snapshot(file: CommitteeFile, number: int, *, now: datetime | None = None) -> None:
    """Bring the file back to snapshot `number`; its present state becomes a snapshot first.

    Raises FileTrouble; then the file is as it was.
    """
    moment = now or datetime.now(BANGKOK)
    kept = snapshots_of(file.path)
    snapshot = kept.get(number)
    taken = next(row.taken_at for row in kept.all() if row.number == number)
    kept.take(file.path, SnapshotReason.BEFORE_RESTORE, moment, spare=number)
    when = "" if taken is None else to_thai(f" เวลา {taken:%H.%M} น.")
    file.restore(snapshot, at=moment, action=f"กู้คืนแฟ้มตามสำเนาสำรอง{when}")


def restore_as_new_file(path: Path, number: int, target: Path) -> Path:
    """Write a snapshot of the file at `path` as a file of its own, never over another one.

    The file may be damaged or gone; `path` may also be that of any whole copy of it. Returns the
    name it got. Raises FileTrouble.
    """
    return backup.verified_copy(snapshots_at(path).get(number), target)


def snapshots_of(path: Path) -> Snapshots:
    """The snapshots of the file at `path`, which may have been moved. Raises FileTrouble."""
    return Snapshots(snapshot_folder() / (head_of(path).file_id or "unknown"))


def snapshots_at(path: Path) -> Snapshots:
    """The snapshots of the file that lies or lay at `path`.

    Where the file is gone, or cannot say any more which it is, the one counts that this computer
    last knew at that place. Empty where it knew none.
    """
    with suppress(FileTrouble):
        found = snapshots_of(path)
        if found.all():
            return found
    return Snapshots(snapshot_folder() / (known_files().at_place(path) or "none"))


def snapshot_folder() -> Path:
    """Where the snapshots of all files lie: in the user's own folder, never beside the file."""
    return data_dir() / _FOLDER


def is_unsafe_place(path: Path) -> bool:
    """Whether a file lies on a stick, on a share or in a folder that a cloud synchronises."""
    place = path.resolve()
    if any(cloud in part.lower() for part in place.parts for cloud in _CLOUDS):
        return True
    if sys.platform == "win32":
        return _is_unsafe_drive(place)
    return _file_system(place) in _REMOTE


def _is_unsafe_drive(place: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    if place.drive.startswith("\\\\"):
        return True
    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{place.drive}\\")
    return kind in (_DRIVE_REMOVABLE, _DRIVE_REMOTE)


def _file_system(place: Path) -> str:
    """The kind of file system on Linux; empty where it cannot be told."""
    try:
        table = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    best, kind = "", ""
    for line in table.splitlines():
        _, point, found, *_ = line.split()
        root = point.encode().decode("unicode_escape")
        inside = str(place).startswith(root.rstrip("/") + os.sep)
        if inside and len(root) >= len(best):
            best, kind = root, found
    return kind
