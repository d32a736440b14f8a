"""The owners that a table names, each to be ticked or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pcio_desktop.ui import words

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution_rows import ProposalRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class ProposalsModel(QAbstractListModel):
    """Ticked at first; `chosen` are the owners that stay ticked, as the table writes them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ProposalRow, ...] = ()
        self._off: set[str] = set()

    def set_rows(self, rows: tuple[ProposalRow, ...]) -> None:
        """Show these, all ticked."""
        self.beginResetModel()
        self._rows, self._off = rows, set()
        self.endResetModel()

    @property
    def chosen(self) -> list[str]:
        return [row.written for row in self._rows if row.written not in self._off]

    def retranslate(self) -> None:
        """Write all texts anew in the language spoken now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        ticked = Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | ticked

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return _text(row)
        if role == _Role.ToolTipRole:
            return "\n".join(row.questions)
        if role == _Role.CheckStateRole:
            ticked = row.written not in self._off
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or not index.isValid():
            return False
        written = self._rows[index.row()].written
        ticked = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        (self._off.discard if ticked else self._off.add)(written)
        self.dataChanged.emit(index, index, [role])
        return True


def _text(row: ProposalRow) -> str:
    translate = QCoreApplication.translate
    count = translate("ProposalsModel", "{} questions").format(words.number(len(row.questions)))
    parts = [row.owner, count]
    if row.is_new:
        parts.append(translate("ProposalsModel", "new agency"))
    return " · ".join(parts)
