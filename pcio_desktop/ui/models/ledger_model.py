"""The ledger as a table: what is overdue on top under a heading of its own, then all others."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pcio_desktop.ui import resolution_words, words
from pcio_desktop.ui.models.row_diff import row_steps
from pcio_desktop.ui.widgets.two_line_delegate import CardRole

if TYPE_CHECKING:
    from pcio_desktop.domain.ledger import LedgerGroups, LedgerRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
MEETING, ITEM, SENTENCE, OWNERS, DUE, STATE = range(6)
ORDERS = ("meeting", "item", "sentence", "owner", "due", "state")
"""What a click on the header of each column sorts by (`domain.ledger.LedgerOrder`)."""
_OVERDUE, _OTHERS = "overdue", "others"
_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

translate = QCoreApplication.translate


class LedgerModel(QAbstractTableModel):
    """Frozen rows in, texts out; texts are written when a cell is first drawn."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, LedgerRow | None]] = []
        self._texts: dict[str, tuple[str, ...]] = {}
        self._today = date.min

    def set_groups(self, groups: LedgerGroups, today: date) -> None:
        """Show these; rows that stay keep their place in the views."""
        lines = _lines(groups)
        keys = [key for key, _ in lines]
        for step in row_steps([key for key, _ in self._lines], keys):
            if step.removed:
                self.beginRemoveRows(QModelIndex(), step.at, step.at + step.removed - 1)
                del self._lines[step.at : step.at + step.removed]
                self.endRemoveRows()
            if step.end > step.start:
                self.beginInsertRows(QModelIndex(), step.at, step.at + step.end - step.start - 1)
                self._lines[step.at : step.at] = lines[step.start : step.end]
                self.endInsertRows()
        changed = today != self._today
        before, self._lines, self._today = self._lines, lines, today
        for at, (old, new) in enumerate(zip(before, lines, strict=True)):
            if old != new or changed or new[1] is None:
                self._texts.pop(new[0], None)
                self.dataChanged.emit(self.index(at, 0), self.index(at, STATE))

    def row_of(self, index: Index) -> LedgerRow | None:
        """The resolution at `index`; None for a heading and for nothing."""
        return self._lines[index.row()][1] if index.isValid() else None

    def index_of(self, resolution_id: str) -> QModelIndex:
        """Where a resolution stands; an invalid index where it does not."""
        rows = (at for at, (key, row) in enumerate(self._lines) if row and key == resolution_id)
        at = next(rows, -1)
        return self.index(at, 0) if at >= 0 else QModelIndex()

    def first(self) -> QModelIndex:
        """The first resolution; an invalid index where there is none."""
        at = next((at for at, (_, row) in enumerate(self._lines) if row is not None), -1)
        return self.index(at, 0) if at >= 0 else QModelIndex()

    def headings(self) -> list[int]:
        """The rows that head a group."""
        return [at for at, (_, row) in enumerate(self._lines) if row is None]

    def retranslate(self) -> None:
        """Write all texts anew in the language spoken now."""
        self._texts.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, STATE)
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, STATE))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(ORDERS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.row_of(index) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        key, row = self._lines[index.row()]
        if row is None:
            return self._heading(key, index.column(), role)
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return self._text(row, index.column())
        if role == _Role.TextAlignmentRole:
            return _TOP
        if role == _Role.ToolTipRole and index.column() == SENTENCE:
            # In a narrow window the column of the item is left out.
            return f"{self._text(row, ITEM)}\n{words.digits(row.sentence)}"
        if role == _Role.ToolTipRole and index.column() in (ITEM, OWNERS):
            return self._text(row, index.column())
        if role == CardRole.TONE and index.column() in (DUE, STATE):
            return self._tone(row, index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(ORDERS):
            if role == _Role.DisplayRole:
                return _headers()[section]
            if role == _Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _heading(self, key: str, column: int, role: int) -> object:
        if role == CardRole.GROUP:
            return True
        if column or role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        late = sum(1 for _, row in self._lines if row and row.is_overdue(self._today))
        if key == _OVERDUE:
            return translate("LedgerModel", "Overdue: {}").format(words.number(late))
        others = len(self._lines) - len(self.headings()) - late
        return translate("LedgerModel", "All others: {}").format(words.number(others))

    def _text(self, row: LedgerRow, column: int) -> str:
        if row.id not in self._texts:
            self._texts[row.id] = _texts(row, self._today)
        return self._texts[row.id][column]

    def _tone(self, row: LedgerRow, column: int) -> str:
        overdue = row.is_overdue(self._today)
        if column == DUE:
            return "bad" if overdue else ""
        if row.state.value == "nothing_to_do":
            return ""
        return resolution_words.state_tone(row.state.value, overdue=overdue)


def _lines(groups: LedgerGroups) -> list[tuple[str, LedgerRow | None]]:
    lines: list[tuple[str, LedgerRow | None]] = []
    if groups.overdue:
        lines.append((_OVERDUE, None))
        lines.extend((row.id, row) for row in groups.overdue)
        if groups.others:
            lines.append((_OTHERS, None))
    lines.extend((row.id, row) for row in groups.others)
    return lines


def _headers() -> tuple[str, ...]:
    return (
        translate("LedgerModel", "Meeting"),
        translate("LedgerModel", "Item"),
        translate("LedgerModel", "Resolution"),
        translate("LedgerModel", "Owners"),
        translate("LedgerModel", "Due"),
        translate("LedgerModel", "State"),
    )


def _texts(row: LedgerRow, today: date) -> tuple[str, ...]:
    due = ""
    if row.due_date is not None:
        due = words.short_date(row.due_date)
        if row.state.value != "done":
            due = f"{due}\n{resolution_words.due_in(row.due_date, today)}"
    item = f"{resolution_words.item_number(row.item_number)} {words.digits(row.title)}"
    return (
        words.meeting_number(row.meeting_number),
        item.strip(),
        words.digits(" ".join(row.sentence.split())),
        resolution_words.owners_line(row.assignments),
        due,
        resolution_words.ledger_state_word(row.state.value),
    )
