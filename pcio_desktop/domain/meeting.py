"""การประชุม: one sitting of a committee, its people, agenda and quorum."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from pcio_desktop.domain.agenda import AgendaItem
from pcio_desktop.domain.attendance import Attendance, AttendanceState, Participant
from pcio_desktop.domain.committee import AppointmentOrder, Seat
from pcio_desktop.domain.errors import BadInput, RuleBroken
from pcio_desktop.domain.ids import new_id
from pcio_desktop.domain.minutes import Signatory
from pcio_desktop.domain.page_pins import PagePin, PagePins, pin_objection, with_pin
from pcio_desktop.domain.person import Person
from pcio_desktop.domain.quorum import Quorum
from pcio_desktop.domain.settings import MeetingNumbering
from pcio_desktop.thai.dates import buddhist_year
from pcio_desktop.thai.numerals import to_arabic

_FISCAL_YEAR_BEGINS = 10  # ปีงบประมาณ begins on 1 October


class MeetingKind(StrEnum):
    """ประชุมสามัญ or นัดพิเศษ."""

    REGULAR = "regular"
    SPECIAL = "special"


class MeetingMode(StrEnum):
    """In one room, by electronic means, or both."""

    ON_SITE = "on_site"
    ONLINE = "online"
    MIXED = "mixed"


class MinutesState(StrEnum):
    """ร่าง, ตรวจแล้ว, เวียน/เสนอแล้ว, รับรองแล้ว."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    CIRCULATED = "circulated"
    CERTIFIED = "certified"

    @property
    def next_states(self) -> tuple[MinutesState, ...]:
        """Where one may go from here: a step on, or a step back to mend something."""
        states = tuple(MinutesState)
        at = states.index(self)
        return states[max(0, at - 1) : at] + states[at + 1 : at + 2]


@dataclass(frozen=True, slots=True)
class MeetingNumber:
    """ครั้งที่ ๑/๒๕๖๗: the number within the Buddhist `year`; 70-5/2567 has a running total too."""

    number: int
    year: int
    running: int | None = None
    kind: MeetingKind = MeetingKind.REGULAR

    def __str__(self) -> str:
        """As typed on the command line, in Arabic digits: 1/2567, 70-5/2567, พิเศษ 1/2567."""
        total = f"{self.running}-" if self.running is not None else ""
        special = "พิเศษ " if self.kind is MeetingKind.SPECIAL else ""
        return f"{special}{total}{self.number}/{self.year}"


_NUMBER = re.compile(r"(?:(\d+)\s*-\s*)?(\d+)\s*/\s*(\d{4})")
_SPECIAL = re.compile(r"^(?:นัด)?พิเศษ\s*|^special\s*|\s*\((?:นัด)?พิเศษ\)$", re.IGNORECASE)


def parse_meeting_number(text: str) -> MeetingNumber:
    """Read "1/2567", "๑/๒๕๖๗", "70-5/2567" or "พิเศษ 1/2567".

    Raises BadInput when it is none of them.
    """
    bare = to_arabic(text).strip().removeprefix("ครั้งที่").strip()
    rest = _SPECIAL.sub("", bare)
    kind = MeetingKind.REGULAR if rest == bare else MeetingKind.SPECIAL
    match = _NUMBER.fullmatch(rest)
    if match is None:
        raise BadInput(
            "เลขครั้งที่ประชุมต้องเป็นรูป ๑/๒๕๖๗ (ครั้งที่/ปี พ.ศ.)",
            "a meeting number looks like 1/2567 (number/Buddhist year)",
            where=text,
        )
    running = int(match[1]) if match[1] else None
    return MeetingNumber(int(match[2]), int(match[3]), running, kind)


def numbering_year(day: date, numbering: MeetingNumbering) -> int:
    """The Buddhist year that a meeting on `day` is numbered in."""
    next_year = numbering is MeetingNumbering.FISCAL_YEAR and day.month >= _FISCAL_YEAR_BEGINS
    return buddhist_year(day) + next_year


@dataclass(frozen=True, slots=True)
class PersonInTwoSeats:
    """One person who sits for more than one seat: the Act knows one vote each."""

    person: Person
    seats: tuple[Seat, ...]


@dataclass(eq=False)
class Meeting:
    """One sitting under one appointment order.

    `scheduled_at`, `opened_at` and `closed_at` are three times, all with their offset; everything
    printed about time comes from them. `presiding` is who led it when that is not the chair's
    seat. `opening` replaces the form's opening sentence when it is not empty. `page_pins` is what
    was fixed about the pages of its minutes.
    """

    order: AppointmentOrder
    number: int
    year: int
    scheduled_at: datetime
    running_number: int | None = None
    kind: MeetingKind = MeetingKind.REGULAR
    mode: MeetingMode = MeetingMode.ON_SITE
    platform: str = ""
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    meeting_place: str = ""
    presiding: Attendance | None = None
    second_call: bool = False
    opening: str = ""
    state: MinutesState = MinutesState.DRAFT
    page_pins: PagePins = ()
    attendance: list[Attendance] = field(default_factory=list[Attendance])
    participants: list[Participant] = field(default_factory=list[Participant])
    agenda: list[AgendaItem] = field(default_factory=list[AgendaItem])
    signatories: list[Signatory] = field(default_factory=list[Signatory])
    id: str = field(default_factory=new_id)

    @property
    def meeting_number(self) -> MeetingNumber:
        """Number, year, running total and kind as one value."""
        return MeetingNumber(self.number, self.year, self.running_number, self.kind)

    @property
    def day(self) -> date:
        """The day of the meeting: that of the real opening, else of the schedule."""
        return (self.opened_at or self.scheduled_at).date()

    def take_seats(self) -> None:
        """Give every seat of the order its line of attendance, in the order's order.

        Lines that exist keep what was recorded; a vacant seat is marked so at once.
        """
        recorded = {line.seat.id: line for line in self.attendance}
        lines = [recorded.pop(seat.id, None) or self._fresh_line(seat) for seat in self.order.seats]
        self.attendance[:] = lines

    def _fresh_line(self, seat: Seat) -> Attendance:
        line = Attendance(seat)
        if seat.is_vacant_on(self.day):
            line.record_vacant()
        return line

    def pin_page(self, pin: PagePin) -> None:
        """Fix what `pin` says at its place, in the stead of what was fixed there before.

        A pin that says nothing leaves the place to the plan. Raises RuleBroken when it cannot be.
        """
        objection = pin_objection(pin)
        if objection is not None:
            raise RuleBroken(*objection)
        self.page_pins = with_pin(self.page_pins, pin)

    def in_state(self, state: AttendanceState) -> list[Attendance]:
        """The lines in `state`, in the order's order."""
        return [line for line in self.attendance if line.state is state]

    @property
    def present(self) -> list[Attendance]:
        """ผู้มาประชุม: in person or represented, in the order's order."""
        return [line for line in self.attendance if line.is_present]

    @property
    def absent(self) -> list[Attendance]:
        """ผู้ไม่มาประชุม, in the order's order."""
        return self.in_state(AttendanceState.ABSENT)

    def quorum(self, at: datetime | None = None) -> Quorum:
        """The counts over the whole meeting, or of those in the room at `at`."""
        rule = self.order.quorum_rule
        members = [line for line in self.attendance if line.seat.role.is_member]
        counted = members if rule.vacant_seats_count else _filled(members)
        there = _once_each([line for line in members if line.is_there(at)])
        in_person = [line.state for line in there].count(AttendanceState.IN_PERSON)
        return Quorum(
            members=len(counted),
            required=rule.required(len(counted), second_call=self.second_call),
            in_person=in_person,
            with_substitutes=len(there),
            absent=sum(1 for line in members if _is_missed(line, at)),
            substitutes_count=rule.substitutes_count,
        )

    def moments(self) -> list[datetime]:
        """When somebody came late or left early: what is said of the room holds between them."""
        lines = self.present
        times = {moment for line in lines for moment in (line.arrived_at, line.left_at)}
        return sorted(moment for moment in times if moment is not None)

    @property
    def voters(self) -> int:
        """How many members are present who may vote, each person once (Act 2539 s. 82)."""
        return len(_once_each([line for line in self.present if line.seat.role.votes]))

    def people_in_two_seats(self) -> list[PersonInTwoSeats]:
        """Everybody who sits for more than one seat, to be warned about."""
        seats: dict[str, tuple[Person, list[Seat]]] = {}
        for line in self.present:
            if line.person is not None:
                seats.setdefault(line.person.id, (line.person, []))[1].append(line.seat)
        return [
            PersonInTwoSeats(person, tuple(taken))
            for person, taken in seats.values()
            if len(taken) > 1
        ]


def _once_each(lines: Iterable[Attendance]) -> list[Attendance]:
    """The lines without the second seat of one person: a person has one vote and counts once."""
    seen: dict[str, Attendance] = {}
    for line in lines:
        person = line.person
        seen.setdefault(person.id if person is not None else line.id, line)
    return list(seen.values())


def _is_missed(line: Attendance, at: datetime | None) -> bool:
    """Whether nobody is there for the seat, as far as that is recorded."""
    gone = line.is_present and not line.is_there(at)
    return gone or line.state is AttendanceState.ABSENT


def _filled(lines: Iterable[Attendance]) -> list[Attendance]:
    return [line for line in lines if line.state is not AttendanceState.VACANT]
