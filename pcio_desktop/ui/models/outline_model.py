"""The items of a meeting as a list to go by: number, title, and what is missing there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from pcio_desktop.thai.normalise import fold
from pcio_desktop.ui import words
from pcio_desktop.ui.widgets.padded_delegate import Index

if TYPE_CHECKING:
    from pcio_desktop.services.minutes_rows import ItemText

_NO_INDEX = QModelIndex()
KEY = Qt.ItemDataRole.UserRole + 1
TAG = Qt.ItemDataRole.UserRole + 2
LEVEL = Qt.ItemDataRole.UserRole + 3


class OutlineModel(QAbstractListModel):
    """Frozen rows in; those that hold what is looked for, out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[ItemText, ...] = ()
        self._shown: list[tuple[ItemText, str, str]] = []
        self._query = ""

    def set_items(self, items: tuple[ItemText, ...]) -> None:
        """Show these items."""
        self._items = items
        self._fill()

    def set_query(self, text: str) -> None:
        """Show only what holds `text`; tone marks and the kind of digits do not count."""
        self._query = fold(text)
        self._fill()

    def retranslate(self) -> None:
        self._fill()

    def row_of(self, key: str) -> int:
        """The row of an item; -1 when it is not shown."""
        return next((at for at, row in enumerate(self._shown) if row[0].id == key), -1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item, text, tag = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{text} {tag}".strip()
        return {KEY: item.id, TAG: tag, LEVEL: item.level}.get(role)

    def _fill(self) -> None:
        rows = [(item, _text(item), _tag(item, self._items)) for item in self._items]
        found = [row for row in rows if self._query in fold(row[1])]
        same = [row[0].id for row in found] == [row[0].id for row in self._shown]
        if not same:
            self.beginResetModel()
        self._shown = found
        if not same:
            self.endResetModel()
        elif found:
            self.dataChanged.emit(self.index(0), self.index(len(found) - 1))


def _text(item: ItemText) -> str:
    number = words.digits(".".join(str(part) for part in item.number))
    return f"{number} {words.digits(item.title)}".strip()


def _tag(item: ItemText, items: tuple[ItemText, ...]) -> str:
    """What a look at the list should tell: only the last items of a branch hold text."""
    at = items.index(item)
    has_children = at + 1 < len(items) and items[at + 1].level > item.level
    if item.statements or has_children:
        return ""
    return QCoreApplication.translate("OutlineModel", "no text")
