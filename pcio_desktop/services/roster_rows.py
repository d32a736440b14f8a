"""Frozen rows of the roster, as its page shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pcio_desktop.domain.quorum import QuorumRule
from pcio_desktop.domain.roster import RosterWarningKind


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An appointment order: its head, how many seats it has and how many meetings it was used at.

    `seat_count` is the number the order itself states.
    """

    id: str
    number: str
    year: int
    dated: date
    issued_by: str
    signed_by: str
    seat_count: int | None
    quorum_rule: QuorumRule
    seats: int
    members: int
    meetings: int

    @property
    def full_number(self) -> str:
        """3046/2567."""
        return f"{self.number}/{self.year}"


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A role that a seat may have."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SeatWarning:
    """What is odd about a seat, and the other seat or the persons it is odd with."""

    kind: RosterWarningKind
    about: str


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A seat in the order's order; `number` begins with 1. `holder` is empty for a vacant seat."""

    id: str
    number: int
    position: str
    role: str
    holder: str
    since: date | None
    acting: bool
    or_representative: bool
    warnings: tuple[SeatWarning, ...]


@dataclass(frozen=True, slots=True)
class HolderRow:
    """Somebody who holds or held a seat; `current` on the day that was asked about."""

    id: str
    person_id: str
    name: str
    start: date | None
    end: date | None
    acting: bool
    current: bool


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as the editor shows it: the name as one line, the post, its level, the agency."""

    id: str
    name: str
    position: str
    position_with_level: str
    agency: str


@dataclass(frozen=True, slots=True)
class SubstituteRow:
    """Somebody who came for a seat, with the post at that time and the last day."""

    name: str
    position: str
    last: date
    times: int


@dataclass(frozen=True, slots=True)
class SeatDetail:
    """Everything the editor of one seat shows; `person` is the present holder.

    `usual_start` is the day a new holder is likely to begin on.
    """

    row: SeatRow
    role_id: str
    agency: str
    by_name: bool
    aliases: tuple[str, ...]
    person: PersonRow | None
    usual_start: date
    holders: tuple[HolderRow, ...]
    substitutes: tuple[SubstituteRow, ...]


class PasteWay(StrEnum):
    """What becomes of a pasted row."""

    FILL = "fill"  # its person takes the seat, which is vacant
    ADD = "add"  # a seat of its own
    REPLACE = "replace"  # its person follows the holder, from the date of the order
    LEAVE = "leave"  # nothing


class PasteDoubt(StrEnum):
    """Why somebody should look at a pasted row."""

    HELD = "held"  # another person holds the seat of that position
    SIMILAR = "similar"  # the vacant seat is called nearly the same
    NO_POSITION = "no_position"  # the row names a person alone
    PERSON_ELSEWHERE = "person_elsewhere"  # the person holds another seat of the order


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A pasted row and the seat it belongs to; `way` is one of `ways`, the first if none is chosen.

    `seat_number` is 0 and `seat_id` empty where the order has no such seat; `elsewhere` is the
    number of the other seat that the person holds, else 0.
    """

    position: str
    name: str
    role: str
    way: PasteWay
    ways: tuple[PasteWay, ...]
    doubt: PasteDoubt | None
    seat_id: str
    seat_number: int
    seat_position: str
    seat_role: str
    holder: str
    elsewhere: int
