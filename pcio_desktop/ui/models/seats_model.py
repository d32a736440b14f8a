"""The seats of an order as a table: number, position, holder, role, substitutes allowed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from pcio_desktop.ui import words

if TYPE_CHECKING:
    from pcio_desktop.services.roster_rows import SeatRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
NUMBER, POSITION, HOLDER, ROLE, SUBSTITUTE = range(5)
_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_MIME = "application/x-pcio-seat"

translate = QCoreApplication.translate


class SeatsModel(QAbstractTableModel):
    """Frozen rows in, ready texts out; a row that is dragged asks to be moved."""

    move_wanted = Signal(str, int)  # the seat's id, the place it should have

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SeatRow] = []
        self._texts: list[tuple[str, ...]] = []
        self._headers = _headers()

    def set_rows(self, rows: Sequence[SeatRow]) -> None:
        """Show `rows`; what is chosen stays chosen where it is still there."""
        before = [row.id for row in self._rows]
        after = [row.id for row in rows]
        if before != after:
            self._change_ids(before, after, rows)
        self._rows, self._texts = list(rows), [_texts(row) for row in rows]
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, SUBSTITUTE))

    def _change_ids(self, before: list[str], after: list[str], rows: Sequence[SeatRow]) -> None:
        """Rows came, went or moved: persistent places follow their seats."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        places = {key: at for at, key in enumerate(after)}
        new = [
            self.createIndex(places[before[one.row()]], one.column())
            if before[one.row()] in places
            else QModelIndex()
            for one in old
        ]
        self._rows, self._texts = list(rows), [_texts(row) for row in rows]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def retranslate(self) -> None:
        """Write all texts anew in the language spoken now."""
        self._headers = _headers()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, SUBSTITUTE)
        self.set_rows(self._rows)

    def seat_id(self, index: Index) -> str | None:
        """The seat of a row; None outside the table."""
        return self._rows[index.row()].id if index.isValid() else None

    def index_of(self, seat_id: str | None) -> QModelIndex:
        """The row of a seat; an invalid index when it is not there."""
        for at, row in enumerate(self._rows):
            if row.id == seat_id:
                return self.index(at, POSITION)
        return QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._texts[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [words.seat_warning(one) for one in self._rows[index.row()].warnings]
            return "\n".join(lines) or None
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

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | (
            Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        key = self.seat_id(indexes[0]) if indexes else None
        data.setData(_MIME, (key or "").encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        key = bytes(data.data(_MIME).data()).decode()
        at = row if row >= 0 else len(self._rows)
        source = self.index_of(key).row()
        if source < 0:
            return False
        self.move_wanted.emit(key, at - 1 if at > source else at)
        return False  # the rows move when the file has moved them


def _headers() -> tuple[str, ...]:
    return (
        translate("SeatsModel", "No."),
        translate("SeatsModel", "Position in the order"),
        translate("SeatsModel", "Holder"),
        translate("SeatsModel", "Role"),
        translate("SeatsModel", "Substitute"),
    )


def _texts(row: SeatRow) -> tuple[str, ...]:
    holder = row.holder or translate("SeatsModel", "vacant")
    if row.acting:
        holder = translate("SeatsModel", "{} (acting)").format(holder)
    if row.since is not None:
        since = translate("SeatsModel", "since {}").format(words.short_date(row.since))
        holder = f"{holder}\n{since}"
    odd = [words.seat_warning(one) for one in row.warnings]
    return (
        words.number(row.number),
        "\n".join([words.digits(row.position) or "—", *(f"⚠ {line}" for line in odd)]),
        holder,
        row.role,
        translate("SeatsModel", "yes") if row.or_representative else translate("SeatsModel", "no"),
    )
