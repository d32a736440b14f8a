"""Frozen rows of an agenda and of the details of a meeting, for the pages that edit them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from pcio_desktop.domain.agenda import ItemKind
from pcio_desktop.domain.meeting import MeetingMode, MeetingNumber, MinutesState
from pcio_desktop.domain.minutes import SignatoryPart


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item with its place in the tree and what is still missing under it.

    `gap`: its number does not follow on the one before. `lacks_…` are never said of a heading with
    items below it.
    """

    id: str
    parent_id: str | None
    number: tuple[int, ...]
    level: int
    title: str
    kind: ItemKind
    duties: tuple[int, ...]
    own_number: int | None
    gap: bool
    statements: int
    resolutions: int
    lacks_text: bool
    lacks_resolution: bool
    lacks_owner: bool


@dataclass(frozen=True, slots=True)
class ArisingRow:
    """A former item of which assignments are not done: it may come back as a matter arising."""

    item_id: str
    title: str
    number: tuple[int, ...]
    meeting: MeetingNumber
    owners: tuple[str, ...]
    due_date: date | None


@dataclass(frozen=True, slots=True)
class AgendaSheet:
    """The whole agenda of a meeting; `certifies` is the meeting whose minutes it should certify.

    `last` is the meeting before, whose headings may be taken over; `arising` is what may still be
    taken in as a matter arising.
    """

    items: tuple[ItemRow, ...]
    has_text: bool
    last: MeetingNumber | None
    certifies: MeetingNumber | None
    arising: tuple[ArisingRow, ...]
    next_meeting: MeetingNumber | None


@dataclass(frozen=True, slots=True)
class MeetingProposal:
    """What a new meeting begins with: everything but the day."""

    number: MeetingNumber
    time: time
    place: str
    places: tuple[str, ...]
    last: MeetingNumber | None
    order_number: str
    arising: tuple[ArisingRow, ...]


@dataclass(frozen=True, slots=True)
class SignatoryRow:
    """Who signs as `part`; the name is empty where nobody is named yet."""

    part: SignatoryPart
    person_id: str
    name: str
    position: str
    caption: str


@dataclass(frozen=True, slots=True)
class PersonChoice:
    """Somebody who may sign or preside, by name and post."""

    key: str
    name: str
    position: str


@dataclass(frozen=True, slots=True)
class MeetingDetails:
    """All that is said of a meeting itself.

    `presiding_id` is a line of attendance, "" for the chair.
    """

    id: str
    number: MeetingNumber
    scheduled_at: datetime
    opened_at: datetime | None
    closed_at: datetime | None
    place: str
    places: tuple[str, ...]
    mode: MeetingMode
    platform: str
    second_call: bool
    presiding_id: str
    presiding: tuple[PersonChoice, ...]
    opening: str
    state: MinutesState
    next_states: tuple[MinutesState, ...]
    signatories: tuple[SignatoryRow, ...]
    people: tuple[PersonChoice, ...]
    order_number: str
