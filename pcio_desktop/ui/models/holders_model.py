"""Who held a seat, from when to when; the dates can be corrected in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from pcio_desktop.ui import words

if TYPE_CHECKING:
    from datetime import date

    from pcio_desktop.services.roster_rows import HolderRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
NAME, START, END, ACTING = range(4)

translate = QCoreApplication.translate


class HoldersModel(QAbstractTableModel):
    """Rows as they are stored; what is typed over a date or ticked is told and not kept here."""

    term_typed = Signal(str, int, str)  # the holder's id, START or END, what was typed
    acting_ticked = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HolderRow, ...] = ()
        self._headers = _headers()

    def set_rows(self, rows: Sequence[HolderRow]) -> None:
        """Show `rows`, the newest first."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = tuple(rows)
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, ACTING))

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._headers = _headers()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, ACTING)
        self.set_rows(self._rows)

    def holder(self, index: Index) -> HolderRow | None:
        """The holder of a row; None outside the table."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == ACTING:
            return Qt.CheckState.Checked if row.acting else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _text(row, index.column()) or self._headers[index.column()]
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == ACTING:
            self.acting_ticked.emit(row.id, Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role == Qt.ItemDataRole.EditRole and str(value) != _text(row, index.column()):
            self.term_typed.emit(row.id, index.column(), str(value))
        return False  # the row changes when the file has changed

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() in (START, END):
            return flags | Qt.ItemFlag.ItemIsEditable
        if index.column() == ACTING:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._headers):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headers[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def _headers() -> tuple[str, ...]:
    return (
        translate("HoldersModel", "Name"),
        translate("HoldersModel", "From"),
        translate("HoldersModel", "To"),
        translate("HoldersModel", "Acting"),
    )


def _text(row: HolderRow, column: int) -> str:
    if column == NAME:
        return row.name
    return _day(row.start if column == START else row.end) if column in (START, END) else ""


def _day(day: date | None) -> str:
    return words.short_date(day) if day is not None else ""
