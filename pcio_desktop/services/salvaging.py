"""Rescue of a damaged file into a new one; the damaged file stays exactly as it is."""

from __future__ import annotations

from pathlib import Path

from pcio_desktop.domain.safekeeping import SalvageReport
from pcio_desktop.services.snapshots import snapshots_at
from pcio_desktop.storage.salvage import salvage


def salvage_file(damaged: Path, target: Path) -> SalvageReport:
    """Write all that can be read into the new file `target`, and say what became of it.

    A snapshot of the file helps where its beginning is gone. Raises FileTrouble.
    """
    return salvage(damaged, target, snapshot=newest_snapshot(damaged))


def newest_snapshot(damaged: Path) -> Path | None:
    """The newest whole snapshot of a file, even where the file cannot say any more which it is."""
    return snapshots_at(damaged).newest_good()
