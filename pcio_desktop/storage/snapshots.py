"""Snapshots of one committee file in the user's own folder: taken, checked, listed, thinned.

Their numbers tell their order; the clock, which may be wrong, decides nothing. Beside each lies a
small JSON file with what the list shows.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from pcio_desktop.domain.safekeeping import SnapshotReason, SnapshotRow
from pcio_desktop.storage import backup
from pcio_desktop.storage.backup import explained_writing
from pcio_desktop.storage.faults import FileCode, explained, trouble
from pcio_desktop.storage.lineage import head_of

_SUFFIX, _APART, _ABOUT = ".pcio", ".damaged.pcio", ".json"
_ALL_OF_THE_LAST = 12
_PER_LEVEL = 6
_LAST_APART = 3
MOST_BYTES = 1_000_000_000
FEWEST = 5
"""Never fewer than these are kept, whatever their size."""
FORGOTTEN_AFTER = 10
"""After so many later snapshots those that know an erased person are removed."""
_ERASURES = "erasures.json"
# One thread stores, another one restores, and both take snapshots: one at a time gets a number and
# sweeps away what another left half done.
_turn = threading.Lock()


class Snapshots:
    """The snapshots of one file, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(
        self, path: Path, reason: SnapshotReason, at: datetime, *, spare: int = 0
    ) -> SnapshotRow | None:
        """Copy the file as it now is; None when the last snapshot says the same already.

        The snapshot `spare` is not thinned out now: it is about to be used. The copy is checked
        before it gets its number. One that does not fit its seals is kept apart: it never counts
        as a good one. Raises FileTrouble when it cannot be made; the earlier ones stay as they
        are.
        """
        with _turn:
            return self._take(path, reason, at, spare)

    def _take(
        self, path: Path, reason: SnapshotReason, at: datetime, spare: int
    ) -> SnapshotRow | None:
        with explained_writing(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._remove_leftovers()
        head, rows = head_of(path), self.all()
        if rows and rows[0].step == head.step and rows[0].good:
            return None
        number = 1 + max((row.number for row in rows), default=0)
        beside = self._folder / f".~{number:06d}.{os.getpid()}.tmp"
        try:
            backup.copy_pages(path, beside)
            with explained(path.name):
                good = not backup.check(beside, name=path.name)
            about = {"at": at.isoformat(), "reason": reason, "step": head.step}
            with explained_writing(self._folder):
                self._about(number).write_text(json.dumps(about), encoding="utf-8")
                os.replace(beside, self.place(number, good=good))
        finally:
            for leftover in (beside, beside.with_name(beside.name + "-journal")):
                with suppress(OSError):
                    leftover.unlink(missing_ok=True)
        self.thin(spare=spare)
        return self._row(number)

    def all(self) -> list[SnapshotRow]:
        """Every snapshot, the newest first, those kept apart among them."""
        return [self._row(number) for number in sorted(self._numbers(), reverse=True)]

    def place(self, number: int, *, good: bool = True) -> Path:
        """Where a snapshot lies."""
        return self._folder / f"{number:06d}{_SUFFIX if good else _APART}"

    def get(self, number: int) -> Path:
        """The file of a snapshot. Raises FileTrouble, code MISSING, when it is gone."""
        if number not in self._numbers():
            raise trouble(FileCode.MISSING, where=str(number))
        return self.place(number, good=self._row(number).good)

    def newest_good(self) -> Path | None:
        """The newest snapshot that was whole when it was taken."""
        numbers = (row.number for row in self.all() if row.good)
        return next((self.place(number) for number in numbers), None)

    def size(self) -> int:
        """Bytes of all together."""
        return sum(row.size for row in self.all())

    def thin(self, most_bytes: int = MOST_BYTES, *, spare: int = 0) -> None:
        """Remove what `kept` does not keep, and the oldest above `most_bytes`; never `spare`."""
        rows = self.all()
        good = [row.number for row in rows if row.good]
        apart = [row.number for row in rows if not row.good]
        keep = kept(good) | set(apart[:_LAST_APART])
        forgotten = self._forgotten(good)
        rows = [row for row in rows if row.number != spare]
        self._remove(row for row in rows if row.number not in keep or row.number <= forgotten)
        left = [row for row in self.all() if row.good and row.number != spare]
        total = sum(row.size for row in left)
        while total > most_bytes and len(left) > FEWEST:
            oldest = left.pop()
            total -= oldest.size
            self._remove([oldest])

    def clear(self, *, keep: int = FEWEST) -> None:
        """Remove all but the newest `keep`."""
        self._remove(self.all()[keep:])

    def person_erased(self) -> None:
        """From now on the present snapshots age: after `FORGOTTEN_AFTER` more they are removed."""
        numbers = self._numbers()
        if not numbers:
            return
        marks = sorted({*self._erasures(), max(numbers)})
        with explained_writing(self._folder):
            (self._folder / _ERASURES).write_text(json.dumps(marks), encoding="utf-8")

    def _forgotten(self, good: list[int]) -> int:
        """The number up to which snapshots know somebody who is to be forgotten by now."""
        due = [
            mark
            for mark in self._erasures()
            if len([number for number in good if number > mark]) >= FORGOTTEN_AFTER
        ]
        return max(due, default=0)

    def _erasures(self) -> list[int]:
        try:
            found = json.loads((self._folder / _ERASURES).read_text(encoding="utf-8"))
            return [int(mark) for mark in found]
        except (OSError, ValueError, TypeError):
            return []

    def _row(self, number: int) -> SnapshotRow:
        good = self.place(number).exists()
        with suppress(OSError):
            size = self.place(number, good=good).stat().st_size
            return _described(number, self._about(number), size=size, good=good)
        return _described(number, self._about(number), size=0, good=False)

    def _about(self, number: int) -> Path:
        return self._folder / f"{number:06d}{_ABOUT}"

    def _numbers(self) -> set[int]:
        names = [file.name for file in self._folder.glob(f"*{_SUFFIX}")]
        return {int(name[:6]) for name in names if name[:6].isdecimal()}

    def _remove(self, rows: Iterable[SnapshotRow]) -> None:
        for row in rows:
            for file in (self.place(row.number, good=row.good), self._about(row.number)):
                with suppress(OSError):
                    file.unlink(missing_ok=True)

    def _remove_leftovers(self) -> None:
        """What snapshots that were killed left behind."""
        for file in self._folder.glob(".~*"):
            with suppress(OSError):
                file.unlink()


def kept(numbers: Iterable[int]) -> set[int]:
    """Which of the good snapshots stay: the last dozen, then ever fewer the older they are.

    By number alone. What is kept today was kept at every day before.
    """
    found = set(numbers)
    last = max(found, default=0)
    return {number for number in found if number % _spacing(last - number) == 0}


def _spacing(distance: int) -> int:
    if distance < _ALL_OF_THE_LAST:
        return 1
    return 1 << ((distance // _PER_LEVEL).bit_length() - 1)


def _described(number: int, about: Path, *, size: int, good: bool) -> SnapshotRow:
    try:
        found: Any = json.loads(about.read_text(encoding="utf-8"))
        return SnapshotRow(
            number,
            datetime.fromisoformat(found["at"]),
            SnapshotReason(found["reason"]),
            size,
            int(found["step"]),
            good,
        )
    except (OSError, ValueError, TypeError, KeyError):  # the snapshot itself is what counts
        return SnapshotRow(number, None, SnapshotReason.CHANGED, size, -1, good)
