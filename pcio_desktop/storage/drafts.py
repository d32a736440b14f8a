"""Text that was typed and is not in the file yet, kept in the user's own folder.

Typing is committed to the file within two seconds; this store is for when that cannot be done (a
full disk, a stick that is gone, a lock that was taken over) and for what waits in an open dialog.
Each draft is one small file, so that writing one never endangers another.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from pcio_desktop.domain.safekeeping import Draft
from pcio_desktop.storage.backup import explained_writing

_SUFFIX = ".draft"

# By folder and place: drafts that could not be written either. They live as long as the program,
# which is long enough to open a copy of the file on another disk.
_unwritten: dict[tuple[Path, str], Draft] = {}


class DraftStore:
    """The drafts of one committee file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, draft: Draft) -> None:
        """Keep a draft, in place of the earlier one of the same place.

        Raises FileTrouble where it cannot be written; then it is kept until the program ends.
        """
        _unwritten[self._folder, draft.place] = draft
        self._write(draft)
        del _unwritten[self._folder, draft.place]

    def _write(self, draft: Draft) -> None:
        with explained_writing(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            data = {
                "place": draft.place,
                "text": draft.text,
                "version": draft.version,
                "at": draft.at.isoformat(),
            }
            target = self._file(draft.place)
            beside = target.with_suffix(f".{os.getpid()}.tmp")
            try:
                with beside.open("w", encoding="utf-8") as file:
                    json.dump(data, file, ensure_ascii=False)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(beside, target)
            finally:
                with suppress(OSError):
                    beside.unlink(missing_ok=True)

    def drop(self, place: str) -> None:
        """Forget the draft of a place: it is in the file now, or was given up."""
        _unwritten.pop((self._folder, place), None)
        with suppress(OSError):
            self._file(place).unlink(missing_ok=True)

    def all(self) -> list[Draft]:
        """Every draft, the oldest first; what cannot be read is passed over."""
        found = [_read(file) for file in self._folder.glob(f"*{_SUFFIX}")]
        drafts = {draft.place: draft for draft in found if draft is not None}
        drafts |= {
            place: one for (folder, place), one in _unwritten.items() if folder == self._folder
        }
        return sorted(drafts.values(), key=lambda one: one.at)

    def _file(self, place: str) -> Path:
        name = hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        return self._folder / f"{name}{_SUFFIX}"


def _read(file: Path) -> Draft | None:
    try:
        found: Any = json.loads(file.read_text(encoding="utf-8"))
        return Draft(
            str(found["place"]),
            str(found["text"]),
            int(found["version"]),
            datetime.fromisoformat(found["at"]),
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None
