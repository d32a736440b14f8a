"""What a window shows about the safety of a file: locks, damage, snapshots, salvage, sizes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LockHolder:
    """Who has a file open for writing. `token` names this very lock; empty parts are unknown."""

    who: str = ""
    account: str = ""
    computer: str = ""
    since: datetime | None = None
    program: str = ""
    token: str = ""

    @property
    def person(self) -> str:
        """The name, or the account where no name is known; empty when neither is."""
        return self.who or self.account


class NoticeKind(StrEnum):
    """What there is to say about a file that was just opened."""

    READ_ONLY_PLACE = "read_only_place"
    DAMAGED_PART = "damaged_part"
    STALE_COPY = "stale_copy"
    FORKED_COPY = "forked_copy"
    SECOND_COPY = "second_copy"
    WRONG_CLOCK = "wrong_clock"


@dataclass(frozen=True, slots=True)
class Notice:
    """One such thing, in both languages. `meeting_id` names the damaged meeting, if it is one."""

    kind: NoticeKind
    thai: str
    english: str
    meeting_id: str = ""

    def text(self, language: str = "th") -> str:
        """The sentence in "th" or "en"."""
        return self.english if language == "en" else self.thai


class SnapshotReason(StrEnum):
    """What a snapshot was taken for."""

    OPENED = "opened"
    CHANGED = "changed"
    CLOSED = "closed"
    BEFORE_IMPORT = "before_import"
    BEFORE_RESTORE = "before_restore"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """One snapshot. `number` tells the order, `taken_at` is only what the clock said.

    A snapshot that is not `good` was taken of a damaged file and is kept apart.
    """

    number: int
    taken_at: datetime | None
    reason: SnapshotReason
    size: int
    step: int
    good: bool


class DifferenceKind(StrEnum):
    """What a restore would do to a meeting or the roster."""

    COMES_BACK = "comes_back"
    GOES_AWAY = "goes_away"
    CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class TextDifference:
    """One text that differs: as it is now and as it would be; None where there is none."""

    now: str | None
    then: str | None


@dataclass(frozen=True, slots=True)
class Difference:
    """How one meeting, or the roster with an empty `meeting`, differs from a snapshot.

    `counts` are the rows that differ in each kind of thing, by table; `texts` the first few.
    """

    kind: DifferenceKind
    meeting: str
    counts: tuple[tuple[str, int], ...]
    texts: tuple[TextDifference, ...]


@dataclass(frozen=True, slots=True)
class SalvagedTable:
    """How much of one table came back; `whole` when no hole was met."""

    name: str
    rows: int
    whole: bool


@dataclass(frozen=True, slots=True)
class SalvagedPart:
    """A meeting, or the roster with an empty name, and what came back of it: rows by table."""

    name: str
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class HomelessText:
    """What a row said whose meeting or item is lost; `table` tells what it was."""

    table: str
    text: str


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What came out of a damaged file: back, marked as doubtful, missing.

    `marked` and `missing` name meetings ("1/2567"); an empty name is the roster, "?" a meeting
    whose number is lost too. `restored` are those that a snapshot gave back as their seal says they
    were; `lent` counts single rows that it gave because others belong to them, `dropped` those that
    belonged to something that is lost for good; `homeless` is what they said, and `texts` the file
    it was written to.
    """

    path: Path
    tables: tuple[SalvagedTable, ...]
    marked: tuple[SalvagedPart, ...]
    missing: tuple[str, ...]
    dropped: int
    lent: int = 0
    homeless: tuple[HomelessText, ...] = ()
    texts: Path | None = None
    restored: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """Rows that came back in all."""
        return sum(table.rows for table in self.tables)


@dataclass(frozen=True, slots=True)
class UnusedPerson:
    """Somebody who is in no roster and no meeting: their name and position."""

    id: str
    name: str
    position: str


@dataclass(frozen=True, slots=True)
class StorageSizes:
    """How much room the safety of one file takes, in counts and bytes."""

    file_bytes: int
    undo_steps: int
    journal_bytes: int
    audit_steps: int
    snapshots: int
    snapshot_bytes: int
    upgrade_copies: int
    upgrade_bytes: int
    unused_people: int


@dataclass(frozen=True, slots=True)
class Draft:
    """Text that was typed and is not in the file yet: `place` is where it belongs.

    `version` is the counter of the row it was based on, 0 for something new.
    """

    place: str
    text: str
    version: int
    at: datetime
