"""Rows to be pasted into the roster, and what becomes of each; the doubtful ones first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
    from pcio_desktop.services.roster_rows import PastedRow, PasteWay

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
WAY, ROW = range(2)
_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

translate = QCoreApplication.translate


class PastedRowsModel(QAbstractTableModel):
    """Keeps the rows in the order they were pasted in, and shows the doubtful ones at the top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PastedRow] = []
        self._shown: list[int] = []  # places in `rows`, in the order of the table

    @property
    def rows(self) -> list[PastedRow]:
        """All rows with the ways that are chosen now, in the order they were pasted in."""
        return list(self._rows)

    def set_rows(self, rows: Sequence[PastedRow]) -> None:
        """Show these. A way that was chosen stays where the row is the same and may still go it."""
        chosen = {_identity(row): row.way for row in self._rows}
        self.beginResetModel()
        self._rows = [_with_way(row, chosen.get(_identity(row), row.way)) for row in rows]
        doubtful = [row.doubt is not None for row in rows]
        self._shown = sorted(range(len(rows)), key=lambda at: not doubtful[at])
        self.endResetModel()

    def forget(self) -> None:
        """Nothing is pasted any more."""
        self._rows = []
        self.set_rows([])

    def ways(self, index: Index) -> tuple[PasteWay, ...]:
        """What may become of the row."""
        return self._row(index).ways

    def choose(self, index: Index, way: PasteWay) -> None:
        """From now on this becomes of the row, if it may."""
        at = self._shown[index.row()]
        self._rows[at] = _with_way(self._rows[at], way)
        row = index.row()
        self.dataChanged.emit(self.index(row, WAY), self.index(row, ROW))

    def retranslate(self) -> None:
        """Write all texts anew in the language spoken now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, WAY, ROW)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, ROW))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._row(index)
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            if index.column() == ROW:
                return "\n".join(_lines(row))
            more = " ▾" if len(row.ways) > 1 and role == _Role.DisplayRole else ""
            return way_words(row, row.way) + more
        return _TOP if role == _Role.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            heads = translate("PastedRowsModel", "Becomes"), translate("PastedRowsModel", "Row")
            return heads[section]
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def way_words(self, index: Index, way: PasteWay) -> str:
        """What would become of the row that way."""
        return way_words(self._row(index), way)

    def _row(self, index: Index) -> PastedRow:
        return self._rows[self._shown[index.row()]]


def way_words(row: PastedRow, way: PasteWay) -> str:
    """What becomes of a row, as an office says it."""
    number = words.number(row.seat_number)
    match way.value:
        case "fill":
            return translate("PastedRowsModel", "fills seat {}").format(number)
        case "add":
            return translate("PastedRowsModel", "a new seat")
        case "replace":
            return translate("PastedRowsModel", "follows in seat {}").format(number)
        case _ if row.doubt is None and row.seat_number and way is row.ways[0]:
            return translate("PastedRowsModel", "is seat {} already").format(number)
        case _:
            return translate("PastedRowsModel", "left out")


def summary(rows: Sequence[PastedRow]) -> str:
    """เติมตำแหน่งว่าง ๒๘ · เพิ่มตำแหน่ง ๕ · ไม่วาง ๒ · ควรตรวจดู ๓."""
    ways = [row.way.value for row in rows]
    counted = (
        (translate("PastedRowsModel", "{} vacant seats filled"), ways.count("fill")),
        (translate("PastedRowsModel", "{} seats added"), ways.count("add")),
        (translate("PastedRowsModel", "{} holders followed"), ways.count("replace")),
        (translate("PastedRowsModel", "{} rows left out"), ways.count("leave")),
        (
            translate("PastedRowsModel", "{} to look at"),
            sum(1 for row in rows if row.doubt is not None),
        ),
    )
    return " · ".join(text.format(words.number(count)) for text, count in counted if count)


def _lines(row: PastedRow) -> list[str]:
    who = " · ".join(part for part in (row.name, row.role) if part)
    lines = [words.digits(row.position) or "—", who]
    doubt = {
        "held": translate("PastedRowsModel", "the seat is held by {}").format(row.holder),
        "similar": translate("PastedRowsModel", "the order says “{}”").format(
            words.digits(row.seat_position)
        ),
        "no_position": translate("PastedRowsModel", "the row names no position"),
        "person_elsewhere": translate("PastedRowsModel", "the person also holds seat {}").format(
            words.number(row.elsewhere)
        ),
    }
    if row.doubt is not None:
        lines.append(f"⚠ {doubt[row.doubt.value]}")
    if row.way.value in ("fill", "replace") and row.role and row.role != row.seat_role:
        change = translate("PastedRowsModel", "role: {} instead of {}")
        lines.append(change.format(row.role, row.seat_role))
    return [line for line in lines if line]


def _identity(row: PastedRow) -> tuple[str, str, str, str]:
    return row.position, row.name, row.role, row.seat_id


def _with_way(row: PastedRow, way: PasteWay) -> PastedRow:
    return replace(row, way=way) if way in row.ways else row
