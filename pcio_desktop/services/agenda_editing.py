"""What a secretary does to the agenda of a meeting; each function is one action."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pcio_desktop.domain import agenda_tree
from pcio_desktop.domain.agenda import AgendaItem, ItemKind, starter
from pcio_desktop.domain.duties import DUTIES
from pcio_desktop.domain.errors import BadInput, RuleBroken
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.services.agenda_reading import (
    certification_title,
    meeting_after,
    meeting_before,
)
from pcio_desktop.services.item_lines import read_item_lines
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.thai.normalise import clean_line


def add_item(uow: UnitOfWork, meeting_id: str, after: str | None, title: str = "") -> str:
    """A new item after another one on its level, of its kind; None: at the end. Returns its id.

    Raises NotFound.
    """
    meeting = uow.meetings.get(meeting_id)
    item = AgendaItem(clean_line(title).text, _kind_beside(meeting, after))
    agenda_tree.insert_after(meeting.agenda, item, after)
    return item.id


def add_item_below(uow: UnitOfWork, meeting_id: str, above: str, title: str = "") -> str:
    """A new last item below another one, of its kind. Returns its id.

    Raises RuleBroken below the third level, NotFound.
    """
    meeting = uow.meetings.get(meeting_id)
    kind = agenda_tree.place_of(meeting.agenda, above).item.kind
    item = AgendaItem(clean_line(title).text, kind)
    agenda_tree.insert_below(meeting.agenda, item, above)
    return item.id


def rename_item(uow: UnitOfWork, meeting_id: str, item_id: str, title: str) -> None:
    """Another title. Raises BadInput when nothing would be left of it."""
    words = clean_line(title).text
    if not words:
        raise BadInput("โปรดพิมพ์ชื่อเรื่อง", "type a title")
    agenda_tree.place_of(uow.meetings.get(meeting_id).agenda, item_id).item.title = words


def move_item(uow: UnitOfWork, meeting_id: str, item_id: str, by: int) -> bool:
    """One place up (-1) or down (1) among those of its level; False at the end."""
    return agenda_tree.move_by(uow.meetings.get(meeting_id).agenda, item_id, by)


def demote_item(uow: UnitOfWork, meeting_id: str, item_id: str) -> bool:
    """Below the item before it; False where there is none. Raises RuleBroken."""
    return agenda_tree.demote(uow.meetings.get(meeting_id).agenda, item_id)


def promote_item(uow: UnitOfWork, meeting_id: str, item_id: str) -> bool:
    """One level up, after the item it stood below; False at the top."""
    return agenda_tree.promote(uow.meetings.get(meeting_id).agenda, item_id)


def drop_item(
    uow: UnitOfWork, meeting_id: str, item_id: str, parent_id: str | None, at: int | None
) -> bool:
    """To a place below another item, or on the top level. Raises RuleBroken."""
    return agenda_tree.place_below(uow.meetings.get(meeting_id).agenda, item_id, parent_id, at)


def remove_items(uow: UnitOfWork, meeting_id: str, item_ids: Collection[str]) -> int:
    """Items with all that stands under them; how many were taken."""
    return len(agenda_tree.remove(uow.meetings.get(meeting_id).agenda, item_ids))


def set_kind(uow: UnitOfWork, meeting_id: str, item_id: str, kind: ItemKind) -> None:
    """What an item is for. Items below that were of the same kind follow, if still empty."""
    item = agenda_tree.place_of(uow.meetings.get(meeting_id).agenda, item_id).item
    for child in item.children:
        if child.kind is item.kind and child.is_empty:
            child.kind = kind
    item.kind = kind


def set_duties(uow: UnitOfWork, meeting_id: str, item_id: str, duties: Collection[int]) -> None:
    """The duties of the committee that an item serves, by their numbers. Raises BadInput."""
    if not set(duties) <= {duty.number for duty in DUTIES}:
        raise BadInput("หน้าที่ของคณะกรรมการมีข้อ ๑ ถึง ๑๒", "the duties are numbered 1 to 12")
    item = agenda_tree.place_of(uow.meetings.get(meeting_id).agenda, item_id).item
    item.duties = tuple(sorted(set(duties)))


def set_own_number(uow: UnitOfWork, meeting_id: str, item_id: str, number: int | None) -> None:
    """A number against the order, as on a paper already sent out; None: from its place again."""
    agenda_tree.place_of(uow.meetings.get(meeting_id).agenda, item_id).item.own_number = number


def renumber(uow: UnitOfWork, meeting_id: str) -> None:
    """Let all numbers follow from the places again."""
    agenda_tree.renumber(uow.meetings.get(meeting_id).agenda)


def paste_items(uow: UnitOfWork, meeting_id: str, after: str | None, text: str) -> list[str]:
    """Lines copied from a document or a sheet as items after another one; their ids.

    Numbers before the titles (๓.๑, 3.1.2) say the level and are dropped, as is indentation.
    Raises BadInput when there is no line, RuleBroken below the third level.
    """
    lines = read_item_lines(text)
    if not lines:
        raise BadInput("ไม่มีข้อความให้วาง", "there is no text to paste")
    meeting = uow.meetings.get(meeting_id)
    kind, made = _kind_beside(meeting, after), list[str]()
    above: list[tuple[int, AgendaItem]] = []
    for line in lines:
        item = AgendaItem(line.title, kind)
        while above and above[-1][0] >= line.level:
            above.pop()
        if above:
            agenda_tree.insert_below(meeting.agenda, item, above[-1][1].id)
        else:
            agenda_tree.insert_after(meeting.agenda, item, after)
            after = item.id
        above.append((line.level, item))
        made.append(item.id)
    return made


def begin_agenda(uow: UnitOfWork, meeting_id: str, count: int) -> None:
    """The usual five or six headings after what is there, with the certification filled in."""
    meeting = uow.meetings.get(meeting_id)
    meeting.agenda.extend(starter(count))
    _name_certification(uow, meeting)


def copy_headings(uow: UnitOfWork, meeting_id: str) -> int:
    """The headings of the meeting before, without what stood below them; how many.

    Raises RuleBroken where there is no meeting before.
    """
    meeting = uow.meetings.get(meeting_id)
    before = meeting_before(uow, meeting)
    if before is None:
        raise RuleBroken("ไม่มีการประชุมก่อนหน้าให้คัดลอก", "there is no earlier meeting to copy from")
    headings = [
        AgendaItem(_plain_title(item), item.kind, duties=())
        for item in before.agenda
        if item.kind is not ItemKind.BEFORE_AGENDA
    ]
    meeting.agenda.extend(headings)
    _name_certification(uow, meeting)
    return len(headings)


def certify_minutes(uow: UnitOfWork, meeting_id: str) -> str:
    """Let the agenda certify the minutes of the meeting before; the id of the item.

    An item for certification that is there takes the words; else one comes after the
    announcements. Raises RuleBroken where there is no meeting before.
    """
    meeting = uow.meetings.get(meeting_id)
    before = meeting_before(uow, meeting)
    if before is None:
        raise RuleBroken("ไม่มีการประชุมก่อนหน้าให้รับรอง", "there are no earlier minutes to certify")
    item = agenda_tree.heading_for(meeting.agenda, ItemKind.CERTIFICATION)
    if item is None:
        item = AgendaItem("", ItemKind.CERTIFICATION)
        first = agenda_tree.heading_for(meeting.agenda, ItemKind.ANNOUNCEMENT)
        at = meeting.agenda.index(first) + 1 if first is not None else 0
        meeting.agenda.insert(at, item)
    item.title = certification_title(before.meeting_number)
    return item.id


def take_in_arising(uow: UnitOfWork, meeting_id: str, item_ids: Sequence[str]) -> list[str]:
    """Former items as matters arising; the ids of the new ones. Their duties come along."""
    meeting = uow.meetings.get(meeting_id)
    heading = agenda_tree.heading_for(meeting.agenda, ItemKind.MATTERS_ARISING)
    if heading is None:
        heading = AgendaItem("เรื่องสืบเนื่อง", ItemKind.MATTERS_ARISING)
        before = (ItemKind.ANNOUNCEMENT, ItemKind.CERTIFICATION, ItemKind.BEFORE_AGENDA)
        at = sum(1 for item in meeting.agenda if item.kind in before)
        meeting.agenda.insert(at, heading)
    made: list[str] = []
    for key in item_ids:
        former = uow.find(AgendaItem, key)
        if former is not None:
            item = AgendaItem(former.title, ItemKind.MATTERS_ARISING, duties=tuple(former.duties))
            heading.children.append(item)
            made.append(item.id)
    return made


def carry_over(uow: UnitOfWork, meeting_id: str, item_id: str) -> str:
    """An item not reached goes on the agenda of the next meeting as well; the new item's id.

    It comes below the heading of its kind there, with its sub-items and duties, without what was
    said; of a heading, what stands below it comes. Raises RuleBroken without a next meeting.
    """
    meeting = uow.meetings.get(meeting_id)
    place = agenda_tree.place_of(meeting.agenda, item_id)
    item = place.item
    following = meeting_after(uow, meeting)
    if following is None:
        raise RuleBroken(
            "ยังไม่มีการประชุมครั้งถัดไป สร้างการประชุมใหม่ก่อน แล้วจึงยกเรื่องนี้ไป",
            "there is no next meeting yet: make it first, then carry the item over",
        )
    heading = agenda_tree.heading_for(following.agenda, item.kind)
    if heading is None:
        copies = [_bare_copy(item)]
        following.agenda.extend(copies)
    else:
        whole = place.level > 1 or not item.children
        copies = [_bare_copy(one) for one in ([item] if whole else item.children)]
        for copy in copies:
            heading.add_child(copy, level=1)
    return copies[0].id


def _bare_copy(item: AgendaItem) -> AgendaItem:
    return AgendaItem(
        item.title,
        item.kind,
        duties=tuple(item.duties),
        children=[_bare_copy(child) for child in item.children],
    )


def _kind_beside(meeting: Meeting, after: str | None) -> ItemKind:
    """New items are of the kind of those they stand among."""
    if after is not None:
        return agenda_tree.place_of(meeting.agenda, after).item.kind
    return meeting.agenda[-1].kind if meeting.agenda else ItemKind.FOR_INFORMATION


def _name_certification(uow: UnitOfWork, meeting: Meeting) -> None:
    before = meeting_before(uow, meeting)
    item = agenda_tree.heading_for(meeting.agenda, ItemKind.CERTIFICATION)
    if before is not None and item is not None:
        item.title = certification_title(before.meeting_number)


def _plain_title(item: AgendaItem) -> str:
    """The heading without what belonged to its own meeting."""
    if item.kind is ItemKind.CERTIFICATION:
        return next(one.title for one in starter(6) if one.kind is item.kind)
    return item.title
