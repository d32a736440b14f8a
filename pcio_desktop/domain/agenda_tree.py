"""Changing the order of an agenda: moving items, changing their level, adding and removing them.

Every function works on the list of top items of one meeting and refuses what would go below the
third level; then nothing has changed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from pcio_desktop.domain.agenda import DEEPEST_LEVEL, AgendaItem, ItemKind
from pcio_desktop.domain.errors import NotFound, RuleBroken

Items = list[AgendaItem]


@dataclass(frozen=True, slots=True)
class ItemPlace:
    """Where an item stands: in which list, at which place of it, below whom, on which level."""

    siblings: Items
    at: int
    parent: AgendaItem | None
    level: int

    @property
    def item(self) -> AgendaItem:
        """The item itself."""
        return self.siblings[self.at]


def places(items: Items) -> Iterator[ItemPlace]:
    """Every item with its place, in reading order."""
    yield from _places(items, None, 1)


def _places(items: Items, parent: AgendaItem | None, level: int) -> Iterator[ItemPlace]:
    for at, item in enumerate(items):
        yield ItemPlace(items, at, parent, level)
        yield from _places(item.children, item, level + 1)


def place_of(items: Items, key: str) -> ItemPlace:
    """Where the item with the id `key` stands. Raises NotFound."""
    for place in places(items):
        if place.item.id == key:
            return place
    raise NotFound("ไม่พบระเบียบวาระนี้ อาจถูกลบไปแล้ว", "this agenda item is not there any more")


def move_by(items: Items, key: str, by: int) -> bool:
    """Change places with the neighbour `by` (1 or -1) on the same level; False at the end."""
    place = place_of(items, key)
    target = place.at + by
    if not 0 <= target < len(place.siblings):
        return False
    place.siblings.insert(target, place.siblings.pop(place.at))
    return True


def demote(items: Items, key: str) -> bool:
    """Put an item below the one before it; False for a first item, which has none before it.

    Raises RuleBroken below the third level, and where the item before stands before the agenda.
    """
    place = place_of(items, key)
    if place.at == 0:
        return False
    place_below(items, key, place.siblings[place.at - 1].id, None)
    return True


def promote(items: Items, key: str) -> bool:
    """Put an item after the one it stood below; False on the top level."""
    place = place_of(items, key)
    if place.parent is None:
        return False
    above = place_of(items, place.parent.id)
    item = place.siblings.pop(place.at)
    above.siblings.insert(above.at + 1, item)
    _take_rank(item, above.parent)
    return True


def place_below(items: Items, key: str, parent_key: str | None, at: int | None) -> bool:
    """Take an item to place `at` (None: the end) below another one, None for the top level.

    `at` counts the places before the item is taken away. False when it stays where it is. Raises
    RuleBroken below the third level or below itself.
    """
    place = place_of(items, key)
    item = place.item
    parent = place_of(items, parent_key).item if parent_key is not None else None
    level = place_of(items, parent_key).level + 1 if parent_key is not None else 1
    if parent is not None and any(entry.item is parent for entry in places([item])):
        raise RuleBroken("ย้ายระเบียบวาระไปอยู่ใต้ตัวเองไม่ได้", "an agenda item cannot stand below itself")
    _check_depth(item, level)
    target = parent.children if parent is not None else items
    at = len(target) if at is None else min(at, len(target))
    if target is place.siblings and at > place.at:
        at -= 1
    if target is place.siblings and at == place.at:
        return False
    place.siblings.pop(place.at)
    target.insert(at, item)
    if parent is not place.parent:
        _take_rank(item, parent)
    return True


def insert_after(items: Items, item: AgendaItem, key: str | None) -> None:
    """Put a new item after the one with the id `key`, on its level; None: at the very end."""
    if key is None:
        items.append(item)
        return
    place = place_of(items, key)
    _check_depth(item, place.level)
    place.siblings.insert(place.at + 1, item)


def insert_below(items: Items, item: AgendaItem, key: str) -> None:
    """Put a new item at the end of those below another. Raises RuleBroken below level three."""
    place = place_of(items, key)
    place.item.add_child(item, level=place.level)


def remove(items: Items, keys: Collection[str]) -> Items:
    """Take items out with all below them; the items taken, without those inside another one."""
    taken: Items = []
    for place in list(places(items)):
        if place.item.id in keys and not any(_contains(one, place.item) for one in taken):
            taken.append(place.item)
    for item in taken:
        place_of(items, item.id).siblings.remove(item)
    return taken


def renumber(items: Items) -> bool:
    """Let every number follow from its place again; whether any did not."""
    kept = [place.item for place in places(items) if place.item.own_number is not None]
    for item in kept:
        item.own_number = None
    return bool(kept)


def heading_for(items: Items, kind: ItemKind) -> AgendaItem | None:
    """The top item that matters of this kind come under; None when there is none."""
    return next((item for item in items if item.kind is kind), None)


def _check_depth(item: AgendaItem, level: int) -> None:
    if level + item.depth - 1 > DEEPEST_LEVEL:
        raise RuleBroken(
            "ระเบียบวาระซ้อนได้ไม่เกิน ๓ ชั้น เช่น ๓.๑.๒ รายการนี้จึงเลื่อนลงอีกชั้นไม่ได้",
            "agenda items nest three levels deep at most, so this one cannot go further down",
            where=item.title,
        )


def _contains(item: AgendaItem, other: AgendaItem) -> bool:
    return any(place.item is other for place in places([item]))


def _take_rank(item: AgendaItem, parent: AgendaItem | None) -> None:
    """A moved item takes the number of its new place, and the kind of what it now stands below."""
    item.own_number = None
    if parent is None:
        return
    if item.kind is not parent.kind and item.is_empty:
        item.kind = parent.kind
