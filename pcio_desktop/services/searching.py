"""One search over the whole file: people, meetings, items, statements, resolutions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pcio_desktop.domain.content import blocks_text
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.storage.search_queries import FoundMeeting, FoundText
from pcio_desktop.storage.unit_of_work import ReadUnit
from pcio_desktop.thai.names import PersonName, format_name
from pcio_desktop.thai.normalise import fold
from pcio_desktop.thai.searching import find_spans

SHOWN = 8
"""How many hits of one kind are shown; `more` tells of others."""

_LOOKED_AT = 60  # hits of one kind among which the newest meetings are found
_BEFORE, _AFTER = 28, 90  # letters of context


class FoundKind(StrEnum):
    """What was found."""

    PERSON = "person"
    MEETING = "meeting"
    ITEM = "item"
    STATEMENT = "statement"
    RESOLUTION = "resolution"


@dataclass(frozen=True, slots=True)
class Found:
    """One hit: what it is and where; `text` is what it says around the words.

    `meeting_id` is None for somebody who attended none. `number` is that of the meeting.
    """

    kind: FoundKind
    key: str
    meeting_id: str | None
    number: MeetingNumber | None
    title: str
    text: str


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
    groups = (
        _group(FoundKind.PERSON, _people(unit, folded, meetings)),
        _group(FoundKind.MEETING, _meetings(meetings, folded)),
        *(_texts(unit, kind, folded, words, meetings) for kind in _TEXTS),
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


_TEXTS = (FoundKind.ITEM, FoundKind.STATEMENT, FoundKind.RESOLUTION)


def _group(kind: FoundKind, hits: Iterator[Found]) -> FoundGroup:
    found = tuple(hits)
    return FoundGroup(kind, found[:SHOWN], len(found) > SHOWN)


def _texts(
    unit: ReadUnit, kind: FoundKind, folded: str, words: str, meetings: dict[str, FoundMeeting]
) -> FoundGroup:
    read = {
        FoundKind.ITEM: unit.queries.found_items,
        FoundKind.STATEMENT: unit.queries.found_statements,
        FoundKind.RESOLUTION: unit.queries.found_resolutions,
    }[kind]
    rows = read(folded, _LOOKED_AT)
    places = unit.queries.titles_and_meetings({row.item_id for row in rows})
    known = [row for row in rows if row.item_id in places]
    known.sort(key=lambda row: meetings[places[row.item_id][1]].scheduled_at, reverse=True)
    hits = (_found(kind, row, words, places, meetings) for row in known[: SHOWN + 1])
    return _group(kind, hits)


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
    for meeting in meetings.values():
        if folded in fold(f"ครั้งที่ {meeting.number} {meeting.meeting_place}"):
            yield Found(
                FoundKind.MEETING, meeting.id, meeting.id, meeting.number, "",
                meeting.meeting_place,
            )  # fmt: skip


def _people(unit: ReadUnit, folded: str, meetings: dict[str, FoundMeeting]) -> Iterator[Found]:
    people = [
        (person, format_name(PersonName(person.prefixes, person.given, surname=person.surname)))
        for person in unit.queries.all_people()
    ]
    found = [(person, name) for person, name in people if folded in fold(name)][: SHOWN + 1]
    last = unit.queries.last_meetings([person.id for person, _ in found])
    for person, name in found:
        meeting_id = last.get(person.id)
        number = meetings[meeting_id].number if meeting_id else None
        yield Found(FoundKind.PERSON, person.id, meeting_id, number, name, person.position)
