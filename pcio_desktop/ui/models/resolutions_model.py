"""The items of a meeting as headings, under each its resolutions as cards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pcio_desktop.ui import resolution_words, words
from pcio_desktop.ui.models.row_diff import row_steps
from pcio_desktop.ui.widgets.two_line_delegate import CardRole

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution_rows import ResolutionRow, ResolvedItem

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class CardKey:
    """An item's heading, a resolution, or the place where the first one would stand (None)."""

    item_id: str
    resolution_id: str | None
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class _Card:
    key: CardKey
    item: ResolvedItem
    row: ResolutionRow | None


class ResolutionsModel(QAbstractListModel):
    """Frozen rows in, cards out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[_Card] = []
        self._texts: list[dict[int, object]] = []
        self._today = date.min

    def set_items(self, items: tuple[ResolvedItem, ...], today: date) -> None:
        """Show `items`; cards that stay keep their place in the views."""
        self._today = today
        cards = list(_cards(items))
        texts = [_texts(card, today) for card in cards]
        before, after = [card.key for card in self._cards], [card.key for card in cards]
        for step in row_steps(before, after):
            if step.removed:
                self.beginRemoveRows(QModelIndex(), step.at, step.at + step.removed - 1)
                del self._cards[step.at : step.at + step.removed]
                del self._texts[step.at : step.at + step.removed]
                self.endRemoveRows()
            if step.end > step.start:
                self.beginInsertRows(QModelIndex(), step.at, step.at + step.end - step.start - 1)
                self._cards[step.at : step.at] = cards[step.start : step.end]
                self._texts[step.at : step.at] = texts[step.start : step.end]
                self.endInsertRows()
        self._cards = cards
        self._show_texts(texts)

    def retranslate(self) -> None:
        """Write all texts anew in the language spoken now."""
        self._show_texts([_texts(card, self._today) for card in self._cards])

    def key_of(self, index: Index) -> CardKey | None:
        """What stands at `index`; None for a heading and for nothing."""
        if not index.isValid():
            return None
        key = self._cards[index.row()].key
        return None if key.is_heading else key

    def index_of(self, key: CardKey | None) -> QModelIndex:
        """Where `key` stands; an invalid index where it does not."""
        rows = (row for row, card in enumerate(self._cards) if card.key == key)
        row = next(rows, -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def first_of(self, item_id: str) -> QModelIndex:
        """The first card of an item; the first card of all where the item is not there."""
        cards = [row for row, card in enumerate(self._cards) if not card.key.is_heading]
        own = [row for row in cards if self._cards[row].key.item_id == item_id]
        row = next(iter(own or cards), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._cards[index.row()].key.is_heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        return self._texts[index.row()].get(role) if index.isValid() else None

    def _show_texts(self, texts: list[dict[int, object]]) -> None:
        for row, (old, new) in enumerate(zip(self._texts, texts, strict=True)):
            if old != new:
                self._texts[row] = new
                self.dataChanged.emit(self.index(row), self.index(row))


def _cards(items: tuple[ResolvedItem, ...]) -> list[_Card]:
    found: list[_Card] = []
    for item in items:
        found.append(_Card(CardKey(item.id, None, is_heading=True), item, None))
        rows: tuple[ResolutionRow | None, ...] = item.resolutions or (None,)
        found.extend(_Card(CardKey(item.id, row.id if row else None), item, row) for row in rows)
    return found


def _texts(card: _Card, today: date) -> dict[int, object]:
    if card.key.is_heading:
        heading = resolution_words.item_heading(card.item)
        return {_Role.DisplayRole: heading, _Role.ToolTipRole: heading, CardRole.GROUP: True}
    if card.row is None:
        return _no_resolution(card.item)
    row = card.row
    sentence = words.digits(" ".join(row.sentence.split()))
    detail = resolution_words.resolution_detail(row)
    badge, tone = _badge(row, today)
    return {
        _Role.DisplayRole: sentence,
        _Role.ToolTipRole: words.digits(row.sentence),
        _Role.AccessibleTextRole: " ".join(filter(None, (sentence, detail, badge))),
        CardRole.DETAIL: detail,
        CardRole.BADGE: badge,
        CardRole.TONE: tone,
    }


def _no_resolution(item: ResolvedItem) -> dict[int, object]:
    translate = QCoreApplication.translate
    text = translate("ResolutionsModel", "No resolution yet")
    detail = " · ".join(item.verbs[:3])
    if item.has_sub_items:  # what is decided stands under these
        text = translate("ResolutionsModel", "A result of the whole item, if there is one")
        detail = ""
    badge = translate("ResolutionsModel", "needed") if item.needs_resolution else ""
    return {
        _Role.DisplayRole: text,
        _Role.AccessibleTextRole: f"{text} {badge}".strip(),
        CardRole.DETAIL: detail,
        CardRole.BADGE: badge,
        CardRole.TONE: "warning",
    }


def _badge(row: ResolutionRow, today: date) -> tuple[str, str]:
    if not row.assignments:
        return "", ""
    if all(one.state.value == "done" for one in row.assignments):
        return resolution_words.assignment_state_word("done"), "good"
    open_ = [one.due_date for one in row.assignments if one.state.value != "done"]
    days = [day for day in open_ if day is not None]
    if not days:
        return "", ""
    day = min(days)
    return resolution_words.due_in(day, today), resolution_words.due_tone(day, today)
