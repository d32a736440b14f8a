"""ระเบียบวาระ: the tree of items, three levels deep, and its numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, Self, TypeVar

from pcio_desktop.domain.errors import RuleBroken
from pcio_desktop.domain.ids import new_id
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.resolution import Resolution

DEEPEST_LEVEL = 3


class ItemKind(StrEnum):
    """ประเภทของระเบียบวาระ; it decides the label of the result and the verbs offered."""

    BEFORE_AGENDA = "before_agenda"
    ANNOUNCEMENT = "announcement"
    CERTIFICATION = "certification"
    MATTERS_ARISING = "matters_arising"
    FOR_INFORMATION = "for_information"
    FOR_CONSIDERATION = "for_consideration"
    OTHER_BUSINESS = "other_business"

    @property
    def decides(self) -> bool:
        """Whether the result is a มติที่ประชุม rather than what ที่ประชุม took note of."""
        return self in (ItemKind.CERTIFICATION, ItemKind.FOR_CONSIDERATION)


@dataclass(eq=False)
class AgendaItem:
    """One item or sub-item. Read in this order: statements, sub-items, resolutions.

    `own_number` keeps a number that an imported paper has against the order (๑ ๒ ๓ ๕); None means
    the number follows from the place. `duties` are the tags of `domain.duties` (1-12).
    """

    title: str
    kind: ItemKind = ItemKind.FOR_INFORMATION
    own_number: int | None = None
    duties: tuple[int, ...] = ()
    statements: list[Statement] = field(default_factory=list[Statement])
    children: list[AgendaItem] = field(default_factory=list["AgendaItem"])
    resolutions: list[Resolution] = field(default_factory=list[Resolution])
    place: int = 0
    id: str = field(default_factory=new_id)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands under the heading, so that it prints ไม่มี."""
        return not (self.statements or self.children or self.resolutions)

    @property
    def depth(self) -> int:
        """How many levels this item and its sub-items span; 1 without sub-items."""
        return 1 + max((child.depth for child in self.children), default=0)

    def add_child(self, child: AgendaItem, *, level: int) -> None:
        """Put `child` at the end of this item, which stands on `level` (1 = top).

        Raises RuleBroken when that would go below the third level.
        """
        if level + child.depth > DEEPEST_LEVEL:
            raise RuleBroken(
                "ระเบียบวาระซ้อนได้ไม่เกิน ๓ ชั้น เช่น ๓.๑.๒",
                "agenda items nest three levels deep at most",
                where=child.title,
            )
        self.children.append(child)


@dataclass(frozen=True, slots=True)
class NumberedItem:
    """An item with its place in the agenda: `number` is (3, 1) for ๓.๑, () before the agenda.

    `level` is 1 for an item, 2 and 3 for sub-items.
    """

    item: AgendaItem
    number: tuple[int, ...]
    level: int


class Outlined(Protocol):
    """What a number follows from; an AgendaItem is one, a row read for a list may be another."""

    @property
    def kind(self) -> ItemKind:
        """Items before the agenda have no number."""
        ...

    @property
    def own_number(self) -> int | None:
        """A number kept against the order."""
        ...

    @property
    def children(self) -> Sequence[Self]:
        """The sub-items in their order."""
        ...


_Item = TypeVar("_Item", bound=Outlined)
Entry = tuple[_Item, tuple[int, ...], int]


def outline(items: Sequence[_Item]) -> Iterator[Entry[_Item]]:
    """Walk the tree in reading order: each item with its number and level.

    An item with an `own_number` takes it and the following ones count on from there. Items before
    the agenda, and all below them, have no number and do not count.
    """
    last = 0
    for item in items:
        if item.kind is ItemKind.BEFORE_AGENDA:
            yield from _without_number(item, 1)
        else:
            last = item.own_number if item.own_number is not None else last + 1
            yield from _with_number(item, (last,))


def _with_number(item: _Item, number: tuple[int, ...]) -> Iterator[Entry[_Item]]:
    yield item, number, len(number)
    last = 0
    for child in item.children:
        last = child.own_number if child.own_number is not None else last + 1
        yield from _with_number(child, (*number, last))


def _without_number(item: _Item, level: int) -> Iterator[Entry[_Item]]:
    yield item, (), level
    for child in item.children:
        yield from _without_number(child, level + 1)


def numbered(items: Sequence[AgendaItem]) -> Iterator[NumberedItem]:
    """The items of an agenda in reading order, each with its number (`outline`)."""
    return (NumberedItem(item, number, level) for item, number, level in outline(items))


def number_gaps(items: Sequence[AgendaItem]) -> list[tuple[int, ...]]:
    """The numbers that do not follow on the one before (5 after 3), sub-items included."""
    gaps: list[tuple[int, ...]] = []
    last: dict[tuple[int, ...], int] = {}
    for entry in numbered(items):
        if entry.number:
            above, own = entry.number[:-1], entry.number[-1]
            if own != last.get(above, 0) + 1:
                gaps.append(entry.number)
            last[above] = own
    return gaps


def starter(count: int) -> list[AgendaItem]:
    """The usual five or six headings of an agenda (official-layout 1.7), without text.

    Raises ValueError for another `count`.
    """
    heads = [
        AgendaItem("เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ", ItemKind.ANNOUNCEMENT),
        AgendaItem("เรื่องรับรองรายงานการประชุม", ItemKind.CERTIFICATION),
        AgendaItem("เรื่องสืบเนื่อง", ItemKind.MATTERS_ARISING),
        AgendaItem("เรื่องเสนอให้ที่ประชุมทราบ", ItemKind.FOR_INFORMATION),
        AgendaItem("เรื่องเสนอให้ที่ประชุมพิจารณา", ItemKind.FOR_CONSIDERATION),
        AgendaItem("เรื่องอื่น ๆ (ถ้ามี)", ItemKind.OTHER_BUSINESS),
    ]
    if count == len(heads):
        return heads
    if count == len(heads) - 1:
        return [head for head in heads if head.kind is not ItemKind.FOR_INFORMATION]
    raise ValueError(count)
