"""Frozen rows of the page of resolutions: the items of a meeting with what was decided on each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pcio_desktop.domain.agenda import ItemKind
from pcio_desktop.domain.resolution import AssignmentPart, AssignmentState, Vote


@dataclass(frozen=True, slots=True)
class OwnerChoice:
    """A seat or agency that may be given something to do, by one of its names."""

    key: str
    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """One owner of a resolution, and how far it has come."""

    id: str
    part: AssignmentPart
    owner: str
    task: str
    due_date: date | None
    state: AssignmentState
    done_on: date | None
    report: str

    def is_overdue(self, today: date) -> bool:
        """Whether the due date has passed and it is not done."""
        late = self.due_date is not None and self.due_date < today
        return late and self.state is not AssignmentState.DONE


@dataclass(frozen=True, slots=True)
class DissentRow:
    """Who differs, by seat, and why."""

    id: str
    seat_id: str
    position: str
    reasons: str
    attachment: str


@dataclass(frozen=True, slots=True)
class ResolutionRow:
    """A resolution as it will print.

    `sentence` is what can be typed over, one line a paragraph; `is_written` when somebody did, else
    it follows verb and assignments. `has_more`: lists or tables stand after it.
    """

    id: str
    verb: str
    label: str
    sentence: str
    is_written: bool
    has_more: bool
    vote: Vote | None
    assignments: tuple[AssignmentRow, ...]
    dissents: tuple[DissentRow, ...]

    @property
    def due_date(self) -> date | None:
        """The one due date of all owners; None without one or where they differ."""
        days = {row.due_date for row in self.assignments}
        return days.pop() if len(days) == 1 else None

    @property
    def due_dates_differ(self) -> bool:
        """Whether the owners have to be done on different days."""
        return len({row.due_date for row in self.assignments}) > 1


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """One owner that a table names, `owner` as the file calls it; `is_new` for a new agency."""

    written: str
    owner: str
    questions: tuple[str, ...]
    is_new: bool


@dataclass(frozen=True, slots=True)
class TableOffer:
    """A table among the statements of an item out of which assignments can be made."""

    statement_id: str
    block: int
    title: str
    proposals: tuple[ProposalRow, ...]


@dataclass(frozen=True, slots=True)
class ResolvedItem:
    """An item of the agenda with its resolutions; `default_label` is the form word of its kind."""

    id: str
    number: tuple[int, ...]
    title: str
    kind: ItemKind
    default_label: str
    verbs: tuple[str, ...]
    has_sub_items: bool
    needs_resolution: bool
    resolutions: tuple[ResolutionRow, ...]
    tables: tuple[TableOffer, ...]


@dataclass(frozen=True, slots=True)
class MeetingResolutions:
    """All that the page of one meeting shows. `voters` are the members present who may vote."""

    meeting_id: str
    day: date
    voters: int
    items: tuple[ResolvedItem, ...]
    owners: tuple[OwnerChoice, ...]
    seats: tuple[OwnerChoice, ...]
