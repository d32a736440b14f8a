"""Taking the minutes: what is said under an item, by whom, and in which order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from pcio_desktop.documents.phrasing import Phrasing
from pcio_desktop.documents.resolution_text import generated_lines
from pcio_desktop.domain.agenda import AgendaItem, NumberedItem, numbered
from pcio_desktop.domain.attendance import Attendance
from pcio_desktop.domain.committee import Seat
from pcio_desktop.domain.content import Blocks, blocks_text
from pcio_desktop.domain.content_edits import canonical
from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.resolution import Resolution
from pcio_desktop.services.minutes_rows import (
    ItemText,
    MinutesText,
    OutcomeRow,
    SpeakerRow,
    StatementRow,
)
from pcio_desktop.storage.unit_of_work import ReadUnit, UnitOfWork
from pcio_desktop.thai.names import format_name
from pcio_desktop.thai.normalise import clean_line

CHAIR = "ประธาน"
SECRETARY = "เลขานุการ"


def read_minutes(unit: ReadUnit, meeting_id: str) -> MinutesText:
    """The text of a meeting with all who may speak there. Raises NotFound."""
    versions = unit.versions(Statement, meeting_id)
    meeting = unit.meetings.whole(meeting_id)
    phrasing = Phrasing(unit.queries.committee_settings())
    items = tuple(_item_text(entry, versions, phrasing) for entry in numbered(meeting.agenda))
    speakers = tuple(_speakers(meeting, phrasing))
    return MinutesText(meeting_id, phrasing.settings.thai_digits, items, speakers)


def read_statement(unit: ReadUnit, statement_id: str) -> StatementRow:
    """One statement as it is stored. Raises NotFound."""
    version = unit.version(Statement, statement_id)
    statement = unit.get(Statement, statement_id)
    item_id = unit.queries.item_of_statement(statement_id)
    return _statement_row(statement, item_id or "", version)


def write_statement(
    uow: UnitOfWork, statement_id: str, blocks: Blocks, *, version: int | None = None
) -> None:
    """Put what was typed in place of the text; nothing is written when it is the same text.

    `version` is the counter of the statement as whoever types has read it. Raises NotFound when
    the statement is gone, EditedElsewhere when it counts further.
    """
    statement, written = uow.get(Statement, statement_id), canonical(blocks)
    if canonical(statement.blocks) != written:
        if version is not None:
            uow.expect(Statement, statement_id, version)
        statement.blocks = written


def name_speaker(uow: UnitOfWork, statement_id: str, speaker: str, seat_id: str | None) -> None:
    """Say who speaks; an empty `speaker` goes on without a label. Raises NotFound."""
    statement = uow.get(Statement, statement_id)
    statement.speaker = clean_line(speaker).text
    statement.seat = _seat(uow, seat_id)


def put_turn(
    uow: UnitOfWork, statement_id: str, speaker: str, seat_id: str | None, blocks: Blocks
) -> None:
    """Put a speaker, where there is one, and words into a statement, before what it says already.

    Raises NotFound.
    """
    statement = uow.get(Statement, statement_id)
    if speaker:
        name_speaker(uow, statement_id, speaker, seat_id)
    said = statement.blocks if blocks_text(statement.blocks).strip() else ()
    write_statement(uow, statement_id, (*blocks, *said))


def add_statement(
    uow: UnitOfWork,
    item_id: str,
    *,
    after: str | None = None,
    speaker: str = "",
    seat_id: str | None = None,
    blocks: Blocks = (),
) -> str:
    """A new statement under an item, first or after another one of the item; returns its id.

    Raises NotFound when the item is gone.
    """
    item = uow.get(AgendaItem, item_id)
    keys = [statement.id for statement in item.statements]
    place = keys.index(after) + 1 if after in keys else 0
    added = Statement(clean_line(speaker).text, canonical(blocks), _seat(uow, seat_id))
    item.statements.insert(place, added)
    return added.id


def split_statement(uow: UnitOfWork, statement_id: str, before: Blocks, after: Blocks) -> str:
    """Keep `before` and put `after` into a new statement behind it; returns the new id.

    Raises NotFound.
    """
    write_statement(uow, statement_id, before)
    return add_statement(
        uow, _owner(uow, statement_id).id, after=statement_id, blocks=canonical(after)
    )


def join_statements(uow: UnitOfWork, statement_id: str) -> str | None:
    """Add a statement to the end of the one before it in its item; returns the id of that.

    None when it is the first one. Raises NotFound.
    """
    item, statement = _owner(uow, statement_id), uow.get(Statement, statement_id)
    place = item.statements.index(statement)
    if place == 0:
        return None
    earlier = item.statements[place - 1]
    earlier.blocks = canonical((*earlier.blocks, *statement.blocks))
    item.statements.remove(statement)
    return earlier.id


def remove_statement(uow: UnitOfWork, statement_id: str) -> None:
    """Take a statement out. Raises NotFound."""
    item = _owner(uow, statement_id)
    item.statements.remove(uow.get(Statement, statement_id))


def move_statement(uow: UnitOfWork, statement_id: str, meeting_id: str, by: int) -> bool:
    """Move a statement one place up (-1) or down (1), over the edge into the neighbouring item.

    Returns whether it could move. Raises NotFound.
    """
    item, statement = _owner(uow, statement_id), uow.get(Statement, statement_id)
    place = item.statements.index(statement) + by
    if 0 <= place < len(item.statements):
        item.statements.remove(statement)
        item.statements.insert(place, statement)
        return True
    items = [entry.item for entry in numbered(uow.meetings.get(meeting_id).agenda)]
    target = items.index(item) + by
    if not 0 <= target < len(items):
        return False
    item.statements.remove(statement)
    there = items[target].statements
    there.insert(len(there) if by < 0 else 0, statement)
    return True


def _owner(unit: ReadUnit, statement_id: str) -> AgendaItem:
    return unit.get(AgendaItem, unit.queries.item_of_statement(statement_id) or "")


def _seat(unit: ReadUnit, key: str | None) -> Seat | None:
    return unit.find(Seat, key) if key else None


def _item_text(entry: NumberedItem, versions: Mapping[str, int], phrasing: Phrasing) -> ItemText:
    item = entry.item
    last = item
    while last.children:
        last = last.children[-1]
    return ItemText(
        id=item.id,
        number=entry.number,
        level=entry.level,
        title=item.title,
        kind=item.kind,
        # One that came between the two queries has no counter yet, and is refused if typed into.
        statements=tuple(
            _statement_row(each, item.id, versions.get(each.id, 0)) for each in item.statements
        ),
        outcomes=tuple(_outcome_row(each, item, phrasing) for each in item.resolutions),
        outcomes_after=last.id,
    )


def _statement_row(statement: Statement, item_id: str, version: int) -> StatementRow:
    seat_id = statement.seat.id if statement.seat is not None else None
    speaker, blocks = statement.speaker, statement.blocks
    return StatementRow(statement.id, item_id, speaker, seat_id, blocks, version)


def _outcome_row(resolution: Resolution, item: AgendaItem, phrasing: Phrasing) -> OutcomeRow:
    written = blocks_text(resolution.text).strip()
    lines = written.split("\n") if written else generated_lines(resolution, phrasing.settings)
    label = resolution.label or phrasing.result_label(item.kind)
    return OutcomeRow(resolution.id, label, tuple(lines))


def _speakers(meeting: Meeting, phrasing: Phrasing) -> Iterator[SpeakerRow]:
    """Who spoke in this meeting, the most frequent first; then the usual; then all who may."""
    known = {(row.label, row.seat_id): row for row in _who_may_speak(meeting, phrasing)}
    spoken = Counter(
        (statement.speaker, statement.seat.id if statement.seat is not None else None)
        for entry in numbered(meeting.agenda)
        for statement in entry.item.statements
        if statement.speaker
    )
    for label, seat_id in [key for key, _ in spoken.most_common()]:
        yield known.pop((label, seat_id), None) or SpeakerRow(label, "", seat_id)
    yield from known.values()


def _who_may_speak(meeting: Meeting, phrasing: Phrasing) -> Iterator[SpeakerRow]:
    chair = next((line for line in meeting.attendance if line.seat.role.is_chair), None)
    presiding = meeting.presiding or chair
    seat_id = presiding.seat.id if presiding is not None else None
    yield SpeakerRow(CHAIR, _name_of(presiding), seat_id)
    yield SpeakerRow(SECRETARY)
    yield SpeakerRow(phrasing.word(FormWord.OUTCOME))
    for line in meeting.attendance:
        seat, who = line.seat, _name_of(line)
        for label in (*seat.aliases, seat.position):
            yield SpeakerRow(label, who, seat.id)
    for line in meeting.present:
        if line.person is not None:
            yield SpeakerRow(format_name(line.person.name), line.seat.position, line.seat.id)
    for guest in meeting.participants:
        post = guest.position or (guest.agency.name if guest.agency is not None else "")
        yield SpeakerRow(format_name(guest.person.name), post)
    agencies = {guest.agency.name: guest.agency for guest in meeting.participants if guest.agency}
    for agency in agencies.values():
        for label in filter(None, (agency.short_name, agency.name)):
            yield SpeakerRow(label)


def _name_of(line: Attendance | None) -> str:
    person = line.person if line is not None else None
    return format_name(person.name) if person is not None else ""
