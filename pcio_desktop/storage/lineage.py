"""How a file went on since this computer saw it last: a copy that is older, or went another way.

The newest step of a file is its head; a file that is copied keeps its name of birth (`file_id`).
What this computer saw last of each file lies in a small file of the user's own folder.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from pcio_desktop.storage.backup import write_whole
from pcio_desktop.storage.connection import open_reading
from pcio_desktop.storage.faults import explained

FILE_ID, RESTORED_AT = "file_id", "restored_at"


class Course(StrEnum):
    """How the file lies to what was seen last."""

    NEW = "new"
    WENT_ON = "went_on"
    STALE = "stale"
    FORKED = "forked"


@dataclass(frozen=True, slots=True)
class Head:
    """Which file, its newest step and when that was made."""

    file_id: str
    step: int
    at: str


def head_of(path: Path) -> Head:
    """The head of a committee file of today's format. Raises FileTrouble."""
    with explained(path.name), closing(open_reading(path)) as connection:
        return _head(connection)


def _head(connection: sqlite3.Connection) -> Head:
    there = "SELECT count(*) FROM sqlite_schema WHERE name = 'file_fact'"
    if not connection.execute(there).fetchone()[0]:  # a former format
        return Head("", 0, "")
    query = "SELECT value FROM file_fact WHERE name = ?"
    found = connection.execute(query, (FILE_ID,)).fetchone()
    newest = "SELECT seq, at FROM journal_step ORDER BY seq DESC LIMIT 1"
    step, at = connection.execute(newest).fetchone() or (0, "")
    return Head(found[0] if found else "", step, at)


class KnownFiles:
    """What this computer saw last of each committee file."""

    def __init__(self, store: Path) -> None:
        """`store` is the file it is kept in; one that is damaged counts as empty."""
        self._store = store

    def course(self, path: Path) -> Course:
        """How the file at `path` lies to what was seen last. Raises FileTrouble."""
        with explained(path.name), closing(open_reading(path)) as connection:
            head = _head(connection)
            known = self._load().get(head.file_id)
            if known is None:
                return Course.NEW
            if known["step"] > head.step:
                return Course.STALE
            return Course.WENT_ON if _holds(connection, known) else Course.FORKED

    def other_place(self, path: Path) -> Path | None:
        """Another file of the same birth, still there, that was opened last; None without one."""
        known = self._load().get(head_of(path).file_id)
        if known is None:
            return None
        place = Path(known["path"])
        return place if place.exists() and not _same(place, path) else None

    def at_place(self, path: Path) -> str:
        """The name of birth of the file that was last seen at that place; empty without one."""
        here = str(path.resolve())
        return next((key for key, one in self._load().items() if one["path"] == here), "")

    def remember(self, path: Path) -> None:
        """Take the present state of the file at `path` as seen. Never fails: it only helps."""
        with contextlib.suppress(Exception):
            head = head_of(path)
            known = self._load()
            known[head.file_id] = asdict(head) | {"path": str(path.resolve())}
            write_whole(json.dumps(known, ensure_ascii=False).encode(), self._store)

    def _load(self) -> dict[str, Any]:
        try:
            found = json.loads(self._store.read_text(encoding="utf-8"))
            return {
                str(key): {"step": int(one["step"]), "at": one["at"], "path": str(one["path"])}
                for key, one in found.items()
            }
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return {}


def _holds(connection: sqlite3.Connection, known: dict[str, Any]) -> bool:
    """Whether the step that was seen last is part of this file's past."""
    if not known["step"]:
        return True
    # A step into which somebody typed on has moved to a later number and kept its time.
    query = "SELECT seq FROM journal_step WHERE seq >= ? AND at = ? LIMIT 1"
    if connection.execute(query, (known["step"], known["at"])).fetchone() is not None:
        return True
    query = "SELECT 1 FROM journal_step WHERE seq = ?"
    if connection.execute(query, (known["step"],)).fetchone() is not None:
        return False
    restored = "SELECT value FROM file_fact WHERE name = ?"
    at = connection.execute(restored, (RESTORED_AT,)).fetchone()
    return at is not None and int(at[0]) > known["step"]


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
