"""Reading an agenda for the page that edits it, and what may be offered there."""

from __future__ import annotations

from datetime import datetime

from pcio_desktop.domain.agenda import AgendaItem, ItemKind, NumberedItem, number_gaps, numbered
from pcio_desktop.domain.agenda_rows import AgendaSheet, ArisingRow, ItemRow
from pcio_desktop.domain.agenda_tree import heading_for, places
from pcio_desktop.domain.meeting import Meeting, MeetingKind, MeetingNumber
from pcio_desktop.storage.queries import ItemCounts, OpenAssignment
from pcio_desktop.storage.unit_of_work import ReadUnit
from pcio_desktop.thai.numerals import to_thai

_ARISES_FROM = 3  # meetings back: what is older stands in the ledger


def agenda_sheet(unit: ReadUnit, meeting_id: str) -> AgendaSheet:
    """The agenda with what is missing under each item, and what may be offered. Raises NotFound."""
    meeting = unit.meetings.get(meeting_id)
    items, counts = unit.queries.agenda_items(meeting_id)
    has_text = meeting.opened_at is not None or any(
        one.statements or one.resolutions for one in counts.values()
    )
    before, after = meeting_before(unit, meeting), meeting_after(unit, meeting)
    last = before.meeting_number if before is not None else None
    return AgendaSheet(
        items=tuple(_rows(items, counts, has_text=has_text)),
        has_text=has_text,
        last=last,
        certifies=last if _does_not_certify(items, last, counts) else None,
        arising=_still_to_offer(unit, meeting, items),
        next_meeting=after.meeting_number if after is not None else None,
    )


def meeting_before(unit: ReadUnit, meeting: Meeting) -> Meeting | None:
    """The last meeting held before `meeting`; None for the first one."""
    found = unit.queries.meetings_before(meeting.scheduled_at, 1)
    return unit.meetings.get(found[0]) if found else None


def meeting_after(unit: ReadUnit, meeting: Meeting) -> Meeting | None:
    """The first meeting after `meeting`; None for the last one."""
    found = unit.queries.meeting_after(meeting.scheduled_at)
    return unit.meetings.get(found) if found is not None else None


def certification_title(number: MeetingNumber) -> str:
    """เรื่องรับรองรายงานการประชุม ครั้งที่ ๑/๒๕๖๗, as printed in the heading."""
    total = f"{number.running}-" if number.running is not None else ""
    special = " (นัดพิเศษ)" if number.kind is MeetingKind.SPECIAL else ""
    words = to_thai(f"ครั้งที่ {total}{number.number}/{number.year}")
    return f"เรื่องรับรองรายงานการประชุม {words}{special}"


def matters_arising(unit: ReadUnit, before: datetime) -> tuple[ArisingRow, ...]:
    """Items of the last meetings before a moment with assignments not done, the oldest first."""
    rows: list[ArisingRow] = []
    for key in reversed(unit.queries.meetings_before(before, _ARISES_FROM)):
        items, counts = unit.queries.agenda_items(key)
        waiting: dict[str, list[OpenAssignment]] = {}
        asked = [item_id for item_id, count in counts.items() if count.assignments]
        for assignment in unit.queries.open_assignments(asked):
            waiting.setdefault(assignment.item_id, []).append(assignment)
        number = unit.meetings.get(key).meeting_number
        rows.extend(
            _arising_row(entry, number, waiting[entry.item.id])
            for entry in numbered(items)
            if entry.item.id in waiting
        )
    return tuple(rows)


def _arising_row(
    entry: NumberedItem, meeting: MeetingNumber, waiting: list[OpenAssignment]
) -> ArisingRow:
    owners = tuple(dict.fromkeys(one.owner for one in waiting if one.owner))
    due = min((one.due_date for one in waiting if one.due_date is not None), default=None)
    return ArisingRow(entry.item.id, entry.item.title, entry.number, meeting, owners, due)


def _still_to_offer(
    unit: ReadUnit, meeting: Meeting, items: list[AgendaItem]
) -> tuple[ArisingRow, ...]:
    """What a meeting that has not begun may take in and has not taken in yet."""
    if meeting.opened_at is not None:
        return ()
    heading = heading_for(items, ItemKind.MATTERS_ARISING)
    there = {child.title for child in heading.children} if heading is not None else set[str]()
    rows = matters_arising(unit, meeting.scheduled_at)
    return tuple(row for row in rows if row.title not in there)


def _does_not_certify(
    items: list[AgendaItem], last: MeetingNumber | None, counts: dict[str, ItemCounts]
) -> bool:
    heading = heading_for(items, ItemKind.CERTIFICATION)
    if last is None or not items:
        return False
    if heading is None:
        return True
    said = heading.children or "/" in heading.title or counts[heading.id].statements
    return not said  # which minutes may also be said in the text below the heading


def _rows(
    items: list[AgendaItem], counts: dict[str, ItemCounts], *, has_text: bool
) -> list[ItemRow]:
    gaps = set(number_gaps(items))
    parents = {place.item.id: place.parent for place in places(items)}
    rows: list[ItemRow] = []
    for entry in numbered(items):
        item, count = entry.item, counts[entry.item.id]
        leaf, parent = not item.children, parents[item.id]
        decides = leaf and item.kind.decides
        rows.append(
            ItemRow(
                id=item.id,
                parent_id=parent.id if parent is not None else None,
                number=entry.number,
                level=entry.level,
                title=item.title,
                kind=item.kind,
                duties=tuple(item.duties),
                own_number=item.own_number,
                gap=entry.number in gaps,
                statements=count.statements,
                resolutions=count.resolutions,
                lacks_text=has_text and leaf and not count.statements,
                lacks_resolution=has_text and decides and not count.resolutions,
                lacks_owner=item.kind is ItemKind.FOR_CONSIDERATION
                and count.resolutions > 0
                and not count.assignments,
            )
        )
    return rows
