"""The words of the form: the official one at the left, the one this committee prints beside it."""

from __future__ import annotations

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

if TYPE_CHECKING:
    from pcio_desktop.services.committee_settings import WordRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
OFFICIAL, USED = range(2)


class FormWordsModel(QAbstractTableModel):
    """The second column is typed over; what was typed is told, and shown when it is stored."""

    typed = Signal(str, str)  # the key of a word, and another one

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[WordRow, ...] = ()

    def set_rows(self, rows: tuple[WordRow, ...]) -> None:
        """Show these words; there are always the same ones, so only the texts change."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for at, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at, OFFICIAL), self.index(at, USED))

    def retranslate(self) -> None:
        """Say the heads in the language spoken now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, OFFICIAL, USED)
        if self._rows:
            self.dataChanged.emit(self.index(0, USED), self.index(len(self._rows) - 1, USED))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == USED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _Role.EditRole:
            return row.used if index.column() == USED else row.official
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            if index.column() == OFFICIAL:
                return row.official
            return row.used or QCoreApplication.translate("FormWordsModel", "(is not printed)")
        if role == _Role.ToolTipRole:
            return row.official if index.column() == OFFICIAL else row.used
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if not index.isValid() or role != _Role.EditRole or index.column() != USED:
            return False
        row, text = self._rows[index.row()], str(value)
        if text != row.used:
            self.typed.emit(row.key.value, text)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.DisplayRole:
            words = (
                QCoreApplication.translate("FormWordsModel", "Word of the form"),
                QCoreApplication.translate("FormWordsModel", "Printed here"),
            )
            return words[section]
        return None
