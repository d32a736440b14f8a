"""Who came: each seat in exactly one state, substitutes by seat, and the participants."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from pcio_desktop.domain.committee import Seat
from pcio_desktop.domain.errors import RuleBroken
from pcio_desktop.domain.ids import new_id
from pcio_desktop.domain.person import Agency, Person


class AttendanceState(StrEnum):
    """The one state of a seat at a meeting; `UNRECORDED` until somebody has ticked it."""

    UNRECORDED = "unrecorded"
    IN_PERSON = "in_person"
    REPRESENTED = "represented"
    ABSENT = "absent"
    VACANT = "vacant"


@dataclass(frozen=True, slots=True)
class LetterOfAuthority:
    """หนังสือมอบหมาย: the paper that sends a substitute."""

    number: str = ""
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class Substitute:
    """ผู้แทน: who comes for a seat at one meeting, with an own post as it was that day."""

    person: Person
    position: str = ""
    letter_of_authority: LetterOfAuthority | None = None


@dataclass(eq=False)
class Attendance:
    """One seat at one meeting. A person's action changes its state by the `record_…` methods.

    An import sets the fields as the document has them, after checks of its own.

    `person` is who sat there: the holder, the substitute, or None for an absent or vacant seat.
    `arrived_at` and `left_at` are set for those who came late or left early.
    """

    seat: Seat
    state: AttendanceState = AttendanceState.UNRECORDED
    person: Person | None = None
    position: str = ""
    letter_of_authority: LetterOfAuthority | None = None
    absence_reason: str = ""
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    place: int = 0
    id: str = field(default_factory=new_id)

    @property
    def is_present(self) -> bool:
        """Whether the seat came, in person or through a substitute."""
        state = self.state
        return state is AttendanceState.IN_PERSON or state is AttendanceState.REPRESENTED

    @property
    def substitute(self) -> Substitute | None:
        """The substitute, when the seat is represented."""
        if self.state is not AttendanceState.REPRESENTED or self.person is None:
            return None
        return Substitute(self.person, self.position, self.letter_of_authority)

    def is_there(self, at: datetime | None) -> bool:
        """Whether the seat is filled at the moment `at`; None asks about the whole meeting."""
        if at is None or not self.is_present:
            return self.is_present
        arrived = self.arrived_at is None or self.arrived_at <= at
        return arrived and (self.left_at is None or at < self.left_at)

    def record_in_person(self, holder: Person | None) -> None:
        """The holder came."""
        self._clear()
        self.state = AttendanceState.IN_PERSON
        self.person = holder

    def record_substitute(self, substitute: Substitute) -> None:
        """Somebody came for the seat; it is represented and not absent.

        Raises RuleBroken when the order allows no representative.
        """
        if not self.seat.or_representative:
            raise RuleBroken(
                "ตามคำสั่งแต่งตั้ง ตำแหน่งนี้มอบผู้แทนไม่ได้ แก้ได้ที่ช่อง “ผู้แทนได้” ของตำแหน่ง",
                "the appointment order allows no representative for this seat",
                where=self.seat.position,
            )
        self._clear()
        self.state = AttendanceState.REPRESENTED
        self.person = substitute.person
        self.position = substitute.position
        self.letter_of_authority = substitute.letter_of_authority

    def record_absent(self, reason: str = "") -> None:
        """Nobody came for the seat."""
        self._clear()
        self.state = AttendanceState.ABSENT
        self.absence_reason = reason

    def record_vacant(self) -> None:
        """Nobody holds the seat."""
        self._clear()
        self.state = AttendanceState.VACANT

    def _clear(self) -> None:
        self.person = None
        self.position = ""
        self.letter_of_authority = None
        self.absence_reason = ""
        self.arrived_at = None
        self.left_at = None


@dataclass(eq=False)
class Participant:
    """ผู้เข้าร่วมประชุม: an attendee who is not a member, with agency and, rarely, a post."""

    person: Person
    agency: Agency | None = None
    position: str = ""
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    place: int = 0
    id: str = field(default_factory=new_id)
