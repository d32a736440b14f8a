"""Text being typed, kept over a crash: put at every pause that could not be committed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from pcio_desktop.domain.safekeeping import Draft
from pcio_desktop.paths import data_dir
from pcio_desktop.storage.drafts import DraftStore
from pcio_desktop.storage.lineage import head_of
from pcio_desktop.thai.dates import BANGKOK

__all__ = ["DraftStore", "drafts_of", "keep_draft"]

_FOLDER = "drafts"


def drafts_of(path: Path) -> DraftStore:
    """The drafts of the file at `path`; to be fetched while it can be read, and kept.

    Raises FileTrouble.
    """
    return DraftStore(data_dir() / _FOLDER / (head_of(path).file_id or "unknown"))


def keep_draft(
    drafts: DraftStore, place: str, text: str, version: int = 0, *, now: datetime | None = None
) -> None:
    """Keep what was typed at `place` on the row whose counter was `version`.

    Raises FileTrouble when even the user's own folder cannot be written.
    """
    drafts.put(Draft(place, text, version, now or datetime.now(BANGKOK)))
