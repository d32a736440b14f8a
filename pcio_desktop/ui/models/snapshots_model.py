"""The snapshots of a file as a table: when, and on what occasion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pcio_desktop.ui import safety_words

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import SnapshotRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

translate = QCoreApplication.translate


class SnapshotsModel(QAbstractTableModel):
    """Frozen rows, the newest first."""

    def __init__(self, rows: list[SnapshotRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._headers = (
            translate("SnapshotsModel", "When"),
            translate("SnapshotsModel", "Taken"),
        )

    def row_at(self, index: Index) -> SnapshotRow | None:
        """The snapshot of a line; None outside."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in shown:
            return None
        row = self._rows[index.row()]
        return (safety_words.moment(row.taken_at), safety_words.reason(row))[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._headers):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headers[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
