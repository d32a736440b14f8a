"""The lists of people as the paper has them, heading by heading, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from pcio_desktop.domain.attendance_rows import PrintedList, PrintedRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_WITH_ROLE, _WITH_NAME = 4, 3  # columns of the lists on paper


class PrintedEntry(NamedTuple):
    """A heading or a row; `title` is its first line, `detail` what stands below, `end` right."""

    id: str
    title: str
    detail: str = ""
    end: str = ""
    is_heading: bool = False


class PrintedListsModel(QAbstractListModel):
    """Shows lists; what stays the same is not drawn again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[PrintedEntry] = []

    def show_lists(self, lists: tuple[PrintedList, ...]) -> None:
        """Show `lists` from top to bottom."""
        entries = [entry for one in lists for entry in _entries(one)]
        shared = min(len(entries), len(self._entries))
        changed = [row for row in range(shared) if entries[row] != self._entries[row]]
        if len(entries) < len(self._entries):
            self.beginRemoveRows(QModelIndex(), shared, len(self._entries) - 1)
            del self._entries[shared:]
            self.endRemoveRows()
        if changed:
            self._entries[:shared] = entries[:shared]
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))
        if len(entries) > shared:
            self.beginInsertRows(QModelIndex(), shared, len(entries) - 1)
            self._entries.extend(entries[shared:])
            self.endInsertRows()

    def entry(self, row: int) -> PrintedEntry:
        """What stands at `row`."""
        return self._entries[row]

    def row_of(self, key: str) -> int:
        """Where the line with the id `key` is printed; -1 when it is not."""
        ids = [entry.id for entry in self._entries]
        return ids.index(key) if key in ids else -1

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join(part for part in (entry.title, entry.detail, entry.end) if part)
        return None


def _entries(one: PrintedList) -> list[PrintedEntry]:
    heading = PrintedEntry("", one.heading, is_heading=True)
    return [heading, *(_entry(row) for row in one.rows)]


def _entry(row: PrintedRow) -> PrintedEntry:
    cells = row.cells
    if len(cells) < _WITH_NAME:
        return PrintedEntry(row.id, cells[0])
    name = f"{cells[0]} {cells[1]}".strip()
    end = cells[3].replace("\n", "") if len(cells) == _WITH_ROLE else ""
    return PrintedEntry(row.id, name, cells[2].replace("\n", " "), end)
