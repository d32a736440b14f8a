"""The owners of one resolution as cards: what they are asked, by when, how it stands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pcio_desktop.ui import resolution_words, words
from pcio_desktop.ui.widgets.two_line_delegate import CardRole

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution_rows import AssignmentRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class OwnersModel(QAbstractListModel):
    """Frozen rows in, cards out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AssignmentRow, ...] = ()
        self._today = date.min

    def set_rows(self, rows: tuple[AssignmentRow, ...], today: date) -> None:
        """Show `rows`; the same owners in the same order keep the place one is at."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._today = rows, today
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row_of(self, index: Index) -> AssignmentRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        row = self.row_of(index)
        if row is None:
            return None
        state = resolution_words.assignment_state_word(row.state.value)
        if role == _Role.DisplayRole:
            return row.owner
        if role == CardRole.DETAIL:
            return self._detail(row)
        if role == CardRole.BADGE:
            return state
        if role == CardRole.TONE:
            return resolution_words.state_tone(row.state.value, overdue=row.is_overdue(self._today))
        if role == _Role.AccessibleTextRole:
            return f"{row.owner} {self._detail(row)} {state}"
        return row.task or None if role == _Role.ToolTipRole else None

    def _detail(self, row: AssignmentRow) -> str:
        parts = [resolution_words.part_word(row.part.value)]
        if row.done_on is not None:
            parts.append(words.short_date(row.done_on))
        elif row.due_date is not None:
            parts.append(words.short_date(row.due_date))
            if row.state.value != "done":
                parts.append(resolution_words.due_in(row.due_date, self._today))
        return " · ".join(parts)
