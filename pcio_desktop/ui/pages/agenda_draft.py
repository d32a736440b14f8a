"""A new agenda item while its title is being typed: a line that is not in the file yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pcio_desktop.ui.models.agenda_tree_model import DRAFT

if TYPE_CHECKING:
    from pcio_desktop.domain.agenda_rows import ItemRow
    from pcio_desktop.services.committee_file import UnitOfWork


@dataclass(frozen=True, slots=True)
class Draft:
    """Where the new item will stand: after the item `beside` on its level, or below it."""

    beside: str | None
    below: bool

    def make(self, uow: UnitOfWork, meeting_id: str, title: str) -> str:
        """Put the item into the file; its id. Raises RuleBroken below the third level."""
        from pcio_desktop.services.agenda_editing import add_item, add_item_below

        if self.below and self.beside is not None:
            return add_item_below(uow, meeting_id, self.beside, title)
        return add_item(uow, meeting_id, self.beside, title)


def with_draft(rows: Sequence[ItemRow], draft: Draft | None) -> list[ItemRow]:
    """The rows in reading order with the line of the draft among them."""
    if draft is None:
        return list(rows)
    found = [row for row in rows if row.id == draft.beside]
    beside = found[0] if found else None
    parent_id, level = None, 1
    if beside is not None:
        parent_id = beside.id if draft.below else beside.parent_id
        level = beside.level + draft.below
    at = _end_of(rows, beside)
    line = _empty_row(parent_id, level)
    return [*rows[:at], line, *rows[at:]]


def _end_of(rows: Sequence[ItemRow], beside: ItemRow | None) -> int:
    """The place after an item and all below it; the end without an item."""
    if beside is None:
        return len(rows)
    start = rows.index(beside) + 1
    return next((at for at in range(start, len(rows)) if rows[at].level <= beside.level), len(rows))


def _empty_row(parent_id: str | None, level: int) -> ItemRow:
    from pcio_desktop.domain.agenda import ItemKind
    from pcio_desktop.domain.agenda_rows import ItemRow

    return ItemRow(
        id=DRAFT, parent_id=parent_id, number=(), level=level, title="",
        kind=ItemKind.FOR_INFORMATION, duties=(), own_number=None, gap=False, statements=0,
        resolutions=0, lacks_text=False, lacks_resolution=False, lacks_owner=False,
    )  # fmt: skip
