"""The agenda of one meeting as a table: number, title, resolutions."""

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

from pcio_desktop.ui import words

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import AgendaRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_NUMBER, _TITLE, _RESOLUTIONS = range(3)
_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

translate = QCoreApplication.translate


class AgendaModel(QAbstractTableModel):
    """Frozen rows in, ready texts out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AgendaRow, ...] = ()
        self._texts: list[tuple[str, str, str]] = []
        self._headers: tuple[str, str, str] = _headers()

    def set_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show `rows`; the same items in the same order keep the place one is at."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._texts = rows, [_texts(row) for row in rows]
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _RESOLUTIONS))

    def retranslate(self) -> None:
        """Write all texts anew in the language spoken now."""
        self._headers = _headers()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _RESOLUTIONS)
        self.set_rows(self._rows)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._texts[index.row()][index.column()].strip()
        return _TOP if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._headers):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headers[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def _headers() -> tuple[str, str, str]:
    return (
        translate("AgendaModel", "Item"),
        translate("AgendaModel", "Title"),
        translate("AgendaModel", "Resolutions"),
    )


def _texts(row: AgendaRow) -> tuple[str, str, str]:
    # The deeper the item, the further in its number stands, as on the paper.
    inset = "   " * max(0, len(row.number) - 1)
    number = words.digits(".".join(map(str, row.number)))
    resolutions = words.number(row.resolutions) if row.resolutions else ""
    return f"{inset}{number}", row.title, resolutions
