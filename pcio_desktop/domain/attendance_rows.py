"""Frozen rows of one meeting's attendance: seats, participants, counts, lists as printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.quorum import Quorum
from pcio_desktop.domain.rows import Finding


@dataclass(frozen=True, slots=True)
class SeatLine:
    """One seat: its state, who sits there, and what is worth a look about it.

    `name` is who came, or the holder where nobody came; `came` tells which.
    """

    id: str
    seat_id: str
    number: int
    position: str
    role: str
    state: AttendanceState
    name: str
    person_id: str | None = None
    own_post: str = ""
    letter_number: str = ""
    letter_dated: date | None = None
    absence_reason: str = ""
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    may_send_substitute: bool = True
    findings: tuple[Finding, ...] = ()

    @property
    def came(self) -> bool:
        """Whether the seat came, in person or by a substitute."""
        return self.state in (AttendanceState.IN_PERSON, AttendanceState.REPRESENTED)


@dataclass(frozen=True, slots=True)
class ParticipantLine:
    """One participant with agency and post."""

    id: str
    number: int
    name: str
    person_id: str
    agency: str = ""
    position: str = ""
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """A row of a list as the paper has it; `id` is that of the line it is printed from."""

    id: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PrintedList:
    """A list of people as the paper has it: its heading and its rows."""

    heading: str
    rows: tuple[PrintedRow, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the meeting in which nobody came or left; None is open at that end.

    `absent_ids` are the lines that came to the meeting but are not in the room then.
    """

    begins: datetime | None
    ends: datetime | None
    quorum: Quorum
    absent_ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """All of one meeting's attendance. `periods` has one entry when nobody came late or left."""

    meeting_id: str
    day: date
    order_number: str
    seats: tuple[SeatLine, ...]
    participants: tuple[ParticipantLine, ...]
    quorum: Quorum
    periods: tuple[Period, ...]
    printed: tuple[PrintedList, ...]

    def count(self, state: AttendanceState) -> int:
        """How many seats are in `state`."""
        return sum(1 for line in self.seats if line.state is state)


@dataclass(frozen=True, slots=True)
class PersonOffer:
    """Somebody who may come: with the post and agency as last recorded.

    `came_on` is the day this person last came for the seat, or as a participant; None for others.
    """

    person_id: str
    name: str
    position: str = ""
    agency: str = ""
    came_on: date | None = None
