"""ทะเบียนมติ: every resolution of the committee with its state, and what of it one wants to see.

Source: the follow-up table of offices (ครั้งที่, วาระ, มติ, หน่วยงานรับผิดชอบ, กำหนดเสร็จ, ผล, สถานะ).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Any

from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.resolution import AssignmentState
from pcio_desktop.domain.resolution_rows import AssignmentRow
from pcio_desktop.thai.normalise import fold

_fold_again = lru_cache(maxsize=4096)(fold)
"""For owners and numbers, which come many times."""


class LedgerState(StrEnum):
    """How a resolution stands: as far as the owner who has come least far."""

    NOTHING_TO_DO = "nothing_to_do"
    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"


@dataclass(frozen=True)  # no slots: `folded` is worked out once, when it is first searched
class LedgerRow:
    """One resolution; `searched` is title and sentence folded, where that is stored."""

    id: str
    meeting_id: str
    item_id: str
    meeting_number: MeetingNumber
    day: date
    item_number: tuple[int, ...]
    title: str
    sentence: str
    assignments: tuple[AssignmentRow, ...]
    searched: str = ""
    verb: str = ""

    @property
    def state(self) -> LedgerState:
        """Done when all owners are, in progress when one has begun or some are done."""
        states = {row.state for row in self.assignments}
        if not states:
            return LedgerState.NOTHING_TO_DO
        if states == {AssignmentState.DONE}:
            return LedgerState.DONE
        return LedgerState.OPEN if states == {AssignmentState.OPEN} else LedgerState.IN_PROGRESS

    @property
    def owners(self) -> tuple[str, ...]:
        """Who has something to do, in the order of the resolution."""
        return tuple(row.owner for row in self.assignments)

    @property
    def due_date(self) -> date | None:
        """The next day on which something is due; the last one where everything is done."""
        open_ = [row.due_date for row in self.assignments if row.state is not AssignmentState.DONE]
        days = [day for day in open_ if day is not None]
        if days:
            return min(days)
        done = [row.due_date for row in self.assignments if row.due_date is not None]
        return max(done) if done and not open_ else None

    def is_overdue(self, today: date) -> bool:
        """Whether any owner is late."""
        return any(row.is_overdue(today) for row in self.assignments)

    @cached_property
    def folded(self) -> str:
        """All words of the row as a search compares them."""
        number = f"{self.meeting_number}\n{'.'.join(map(str, self.item_number))}"
        words = self.searched or fold(f"{self.title}\n{self.sentence}")
        given = (
            f"{_fold_again(row.owner)}\n{fold(row.task)}\n{fold(row.report)}"
            for row in self.assignments
        )
        return "\n".join((_fold_again(number), words, *given))


@dataclass(frozen=True, slots=True)
class LedgerFilter:
    """Which rows are wanted; empty fields want everything. `year` is that of the meeting number."""

    state: LedgerState | None = None
    overdue: bool = False
    owner: str = ""
    year: int | None = None
    text: str = ""

    def chosen(self, rows: Iterable[LedgerRow], today: date) -> list[LedgerRow]:
        """The wanted ones of `rows`, in their order."""
        words = [fold(word) for word in self.text.split()]
        return [
            row
            for row in rows
            if (self.state is None or row.state is self.state)
            and (not self.overdue or row.is_overdue(today))
            and (not self.owner or self.owner in row.owners)
            and (self.year is None or row.meeting_number.year == self.year)
            and all(word in row.folded for word in words)
        ]


class LedgerOrder(StrEnum):
    """By what the ledger is sorted."""

    MEETING = "meeting"
    ITEM = "item"
    SENTENCE = "sentence"
    OWNER = "owner"
    DUE = "due"
    STATE = "state"


_STATES = tuple(LedgerState)
_NEVER = date.max

_KEYS: dict[LedgerOrder, Callable[[LedgerRow], Any]] = {
    LedgerOrder.MEETING: lambda row: (row.day, row.item_number),
    LedgerOrder.ITEM: lambda row: (row.title, row.day),
    LedgerOrder.SENTENCE: lambda row: (row.sentence, row.day),
    LedgerOrder.OWNER: lambda row: (row.owners[0] if row.owners else "๛", row.day),
    LedgerOrder.DUE: lambda row: (row.due_date or _NEVER, row.day),
    LedgerOrder.STATE: lambda row: (_STATES.index(row.state), row.due_date or _NEVER),
}


@dataclass(frozen=True, slots=True)
class LedgerGroups:
    """The rows as they are shown: what is overdue on top, then all others."""

    overdue: tuple[LedgerRow, ...]
    others: tuple[LedgerRow, ...]


def arranged(
    rows: Sequence[LedgerRow], today: date, order: LedgerOrder, *, descending: bool = False
) -> LedgerGroups:
    """`rows` sorted within the two groups; what is equal stays in the order it came in."""
    ordered = sorted(rows, key=_KEYS[order], reverse=descending)
    late = tuple(row for row in ordered if row.is_overdue(today))
    return LedgerGroups(late, tuple(row for row in ordered if not row.is_overdue(today)))
