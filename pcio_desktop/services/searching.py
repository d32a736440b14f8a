"""One search over the whole file: people, seats, owners, meetings, and what was said there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from pcio_desktop.domain.content import blocks_text
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.storage.search_queries import (
    FoundHolder,
    FoundMeeting,
    FoundPerson,
    FoundSeat,
    FoundText,
)
from pcio_desktop.storage.unit_of_work import ReadUnit
from pcio_desktop.thai.names import PersonName, format_name
from pcio_desktop.thai.normalise import fold
from pcio_desktop.thai.searching import find_spans

SHOWN = 8
"""How many hits of one kind are shown; `more` tells of others."""

_LOOKED_AT = 60  # hits of one kind among which the newest meetings are found
_MEETING = fold("ครั้งที่")
_BEFORE, _AFTER = 28, 90  # letters of context


class FoundKind(StrEnum):
    """What was found."""

    PERSON = "person"
    SEAT = "seat"
    OWNER = "owner"
    MEETING = "meeting"
    ITEM = "item"
    STATEMENT = "statement"
    RESOLUTION = "resolution"


@dataclass(frozen=True, slots=True)
class Found:
    """One hit: what it is and where; `text` is what it says around the words.

    `meeting_id` is None for somebody who attended none, for a seat and an owner. `number` is that
    of the meeting. The key of an owner is its name; `given` and `waiting` say how many things it
    was given to do and how many of them are not done.
    """

    kind: FoundKind
    key: str
    meeting_id: str | None
    number: MeetingNumber | None
    title: str
    text: str
    given: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """The hits of one kind, the newest meetings first, and whether there are more of them."""

    kind: FoundKind
    hits: tuple[Found, ...]
    more: bool


def search_file(unit: ReadUnit, words: str) -> list[FoundGroup]:
    """Everything that holds the words; tone marks, spaces, case and kind of digits do not count.

    Only kinds with hits are in the list; nothing for words that fold to nothing.
    """
    folded = fold(words)
    if not folded:
        return []
    meetings = {meeting.id: meeting for meeting in unit.queries.all_meetings()}
    people, seats = _People(unit, folded), unit.queries.all_seats()
    groups = (
        _group(FoundKind.PERSON, _people(unit, people, meetings)),
        _group(FoundKind.SEAT, _seats(unit, seats, folded, people)),
        _group(FoundKind.OWNER, _owners(unit, seats, folded)),
        _group(FoundKind.MEETING, _meetings(meetings, folded)),
        *_texts(unit, folded, words, meetings),
    )
    return [group for group in groups if group.hits]


def context(text: str, words: str) -> str:
    """A piece of `text` around the first place of the words, … where something is left out."""
    flat = " ".join(text.split())
    spans = find_spans(flat, words)
    start = max(0, spans[0][0] - _BEFORE) if spans else 0
    while start and flat[start] in "ะัาำิีึืฺุูเแโใไๅ็่้๊๋์ํ๎":  # never begin with half a syllable
        start -= 1
    end = min(len(flat), start + _BEFORE + _AFTER)
    return f"{'…' if start else ''}{flat[start:end].strip()}{'…' if end < len(flat) else ''}"


def _group(kind: FoundKind, hits: Iterator[Found]) -> FoundGroup:
    found = tuple(hits)
    return FoundGroup(kind, found[:SHOWN], len(found) > SHOWN)


def _texts(
    unit: ReadUnit, folded: str, words: str, meetings: dict[str, FoundMeeting]
) -> list[FoundGroup]:
    """What is said in items, statements and resolutions; where each stands is asked once."""
    read = {
        FoundKind.ITEM: unit.queries.found_items,
        FoundKind.STATEMENT: unit.queries.found_statements,
        FoundKind.RESOLUTION: unit.queries.found_resolutions,
    }
    rows = {kind: find(folded, _LOOKED_AT) for kind, find in read.items()}
    items = {row.item_id for found in rows.values() for row in found}
    places = unit.queries.titles_and_meetings(items) if items else {}
    newest = {meeting_id: at for at, meeting_id in enumerate(meetings)}
    groups: list[FoundGroup] = []
    for kind, found in rows.items():
        known = [row for row in found if row.item_id in places]
        known.sort(key=lambda row: newest[places[row.item_id][1]])
        hits = (_found(kind, row, words, places, meetings) for row in known[: SHOWN + 1])
        groups.append(_group(kind, hits))
    return groups


def _found(
    kind: FoundKind,
    row: FoundText,
    words: str,
    places: dict[str, tuple[str, str]],
    meetings: dict[str, FoundMeeting],
) -> Found:
    title, meeting_id = places[row.item_id]
    text = blocks_text(row.blocks)
    said = row.label if kind is FoundKind.ITEM else f"{row.label} {text}".strip()
    return Found(
        kind, row.key, meeting_id, meetings[meeting_id].number, title, context(said, words)
    )


def _meetings(meetings: dict[str, FoundMeeting], folded: str) -> Iterator[Found]:
    places = {meeting.meeting_place: "" for meeting in meetings.values()}
    places = {place: fold(place) for place in places}  # few, and many times the same
    for meeting in meetings.values():
        number = str(meeting.number)
        said = f"{_MEETING}{number if number.isascii() else fold(number)}"
        if folded in said + places[meeting.meeting_place]:
            yield Found(
                FoundKind.MEETING, meeting.id, meeting.id, meeting.number, "",
                meeting.meeting_place,
            )  # fmt: skip


class _People:
    """Everybody with the name as it is said, and who answers the words."""

    def __init__(self, unit: ReadUnit, folded: str) -> None:
        self.names: dict[str, str] = {}
        self.found: list[FoundPerson] = []
        self.posts: set[str] = set()  # of whom the post answers
        for person in unit.queries.all_people():
            words = PersonName(person.prefixes, person.given, surname=person.surname)
            name = self.names[person.id] = format_name(words)
            if folded in fold(name):
                self.found.append(person)
            elif person.position and folded in fold(person.position):
                self.posts.add(person.id)

    @property
    def meant(self) -> set[str]:
        """Whose name or post answers the words."""
        return self.posts | {person.id for person in self.found}


def _people(unit: ReadUnit, people: _People, meetings: dict[str, FoundMeeting]) -> Iterator[Found]:
    found = people.found[: SHOWN + 1]
    last = unit.queries.last_meetings([person.id for person in found]) if found else {}
    for person in found:
        meeting_id = last.get(person.id)
        number = meetings[meeting_id].number if meeting_id else None
        name = people.names[person.id]
        yield Found(FoundKind.PERSON, person.id, meeting_id, number, name, person.position)


def _seats(unit: ReadUnit, seats: list[FoundSeat], folded: str, people: _People) -> Iterator[Found]:
    """By position, aliases, agency, and by name and post of whoever holds or held the seat."""
    meant, holders = people.meant, dict[str, list[FoundHolder]]()
    for held in unit.queries.all_holders():
        holders.setdefault(held.seat_id, []).append(held)
    told: set[str] = set()
    for seat in seats:
        held = holders.get(seat.id, [])
        words = (seat.position, *seat.aliases, seat.agency, seat.agency_short)
        answers = _answers(folded, words)
        by_person = [one for one in held if one.person_id in meant]
        if seat.position in told or not (answers or by_person):
            continue
        told.add(seat.position)  # a former order has most seats as well
        now = by_person or [one for one in held if one.held_until is None]
        who = people.names[now[-1].person_id] if now else ""
        text = " · ".join(part for part in (who, seat.agency) if part)
        yield Found(FoundKind.SEAT, seat.id, None, None, seat.position, text)


def _owners(unit: ReadUnit, seats: list[FoundSeat], folded: str) -> Iterator[Found]:
    """By name, short name and aliases; one of a name, whatever order its seat is of."""
    agencies = unit.queries.all_agencies()
    names = {one.id: one.name for one in agencies if _answers(folded, (one.name, one.short_name))}
    names |= {
        seat.id: seat.position for seat in seats if _answers(folded, (seat.position, *seat.aliases))
    }
    found: dict[str, Found] = {}
    for work in unit.queries.work_of(names) if names else ():
        name = names[work.owner_id]
        before = found.get(name)
        given = work.given + (before.given if before is not None else 0)
        waiting = work.waiting + (before.waiting if before is not None else 0)
        found[name] = Found(FoundKind.OWNER, name, None, None, name, "", given, waiting)
    yield from found.values()


def _answers(folded: str, texts: Iterable[str]) -> bool:
    return any(folded in fold(text) for text in texts if text)
