"""Rescue of a damaged file into a new one; the damaged file stays exactly as it is."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.safekeeping import SalvageReport
from pcio_desktop.services.committee_file import known_files
from pcio_desktop.services.snapshots import snapshot_folder, snapshots_of
from pcio_desktop.storage.salvage import salvage
from pcio_desktop.storage.snapshots import Snapshots


def salvage_file(damaged: Path, target: Path) -> SalvageReport:
    """Write all that can be read into the new file `target`, and say what became of it.

    A snapshot of the file helps where its beginning is gone. Raises FileTrouble.
    """
    return salvage(damaged, target, snapshot=newest_snapshot(damaged))


def newest_snapshot(damaged: Path) -> Path | None:
    """The newest whole snapshot of a file, even where the file cannot say any more which it is.

    Then the file that this computer last knew at that place counts. None without a snapshot.
    """
    with suppress(FileTrouble):
        return snapshots_of(damaged).newest_good()
    file_id = known_files().at_place(damaged)
    return Snapshots(snapshot_folder() / file_id).newest_good() if file_id else None
