"""What each key does, for the list that F1 shows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action: the menu it is in, what it does, its keys."""

    menu: str
    text: str
    keys: str


class KeysModel(QAbstractTableModel):
    def __init__(self, rows: list[KeyRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = [(row.keys, row.text, row.menu) for row in rows]
        self._headers = (
            translate("KeysModel", "Key"),
            translate("KeysModel", "What it does"),
            translate("KeysModel", "Menu"),
        )

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if index.isValid() and role in shown:
            return self._rows[index.row()][index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._headers):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headers[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
