"""The meetings of a committee in groups of years, for the list at the left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pcio_desktop.ui import words
from pcio_desktop.ui.widgets.two_line_delegate import CardRole

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import MeetingRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Year:
    """One group; `cells` are what the view shows of it, by role."""

    year: int
    rows: tuple[MeetingRow, ...]

    @property
    def ids(self) -> list[str]:
        return [row.id for row in self.rows]


class MeetingsModel(QAbstractItemModel):
    """Two levels: years, newest first, and their meetings.

    A meeting's index carries its year as id, a year's index 0; nothing points into Python objects.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._years: list[_Year] = []
        self._cells: dict[object, dict[int, object]] = {}

    def set_rows(self, rows: list[MeetingRow]) -> None:
        """Show `rows`; what is selected stays selected while it is still there."""
        wanted = _grouped(rows)
        cells = _all_cells(wanted)
        if not self._keeps_order(wanted):
            self.beginResetModel()
            self._years, self._cells = wanted, cells
            self.endResetModel()
            return
        # While rows go one by one, those that are still there may be asked for.
        self._cells |= cells
        self._match_years(wanted)
        for at, year in enumerate(wanted):
            self._match_meetings(at, year)
        self._cells = cells
        self._tell_all_changed()

    def retranslate(self) -> None:
        """Write all cells anew in the language spoken now."""
        self._cells = _all_cells(self._years)
        self._tell_all_changed()

    def id_of(self, index: Index) -> str | None:
        """The meeting at `index`; None for a year or an invalid index."""
        if not index.isValid() or not index.internalId():
            return None
        return self._years[self._place(index.internalId())].rows[index.row()].id

    def index_of(self, meeting_id: str) -> QModelIndex:
        """Where a meeting stands; an invalid index when it is not there."""
        for at, year in enumerate(self._years):
            if meeting_id in year.ids:
                return self.index(year.ids.index(meeting_id), 0, self.index(at, 0))
        return QModelIndex()

    def meeting_ids(self) -> list[str]:
        """All meetings from top to bottom."""
        return [row.id for year in self._years for row in year.rows]

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        key = self._years[parent.row()].year if parent.isValid() else 0
        return self.createIndex(row, column, key)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        year = index.internalId() if index.isValid() else 0
        return self.createIndex(self._place(year), 0, 0) if year else QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        if not parent.isValid():
            return len(self._years)
        if parent.internalId() or parent.column():
            return 0
        return len(self._years[parent.row()].rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        key = self.id_of(index) or self._years[index.row()].year
        return self._cells[key].get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.id_of(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemNeverHasChildren

    def _place(self, year: int) -> int:
        return next(at for at, group in enumerate(self._years) if group.year == year)

    def _keeps_order(self, wanted: list[_Year]) -> bool:
        """Whether what stays keeps its order, so that inserting and removing is enough."""
        new = {year.year: year for year in wanted}
        for year in self._years:
            ids = new[year.year].ids if year.year in new else []
            staying = [key for key in year.ids if key in ids]
            if staying != [key for key in ids if key in year.ids]:
                return False
        return True

    def _match_years(self, wanted: list[_Year]) -> None:
        kept = {year.year for year in wanted}
        for at in reversed(range(len(self._years))):
            if self._years[at].year not in kept:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._years[at]
                self.endRemoveRows()
        for at, year in enumerate(wanted):
            if at >= len(self._years) or self._years[at].year != year.year:
                self.beginInsertRows(QModelIndex(), at, at)
                self._years.insert(at, year)
                self.endInsertRows()

    def _match_meetings(self, at: int, wanted: _Year) -> None:
        parent = self.index(at, 0)
        rows = list(self._years[at].rows)
        for row in reversed(range(len(rows))):
            if rows[row].id not in wanted.ids:
                self.beginRemoveRows(parent, row, row)
                del rows[row]
                self._years[at] = _Year(wanted.year, tuple(rows))
                self.endRemoveRows()
        for row, meeting in enumerate(wanted.rows):
            if row >= len(rows) or rows[row].id != meeting.id:
                self.beginInsertRows(parent, row, row)
                rows.insert(row, meeting)
                self._years[at] = _Year(wanted.year, tuple(rows))
                self.endInsertRows()
        self._years[at] = wanted

    def _tell_all_changed(self) -> None:
        for at, year in enumerate(self._years):
            top = self.index(at, 0)
            self.dataChanged.emit(top, top)
            if year.rows:
                first, last = self.index(0, 0, top), self.index(len(year.rows) - 1, 0, top)
                self.dataChanged.emit(first, last)


def _grouped(rows: list[MeetingRow]) -> list[_Year]:
    years: dict[int, list[MeetingRow]] = {}
    for row in rows:
        years.setdefault(row.number.year, []).append(row)
    return [_Year(year, tuple(years[year])) for year in sorted(years, reverse=True)]


def _all_cells(years: list[_Year]) -> dict[object, dict[int, object]]:
    cells: dict[object, dict[int, object]] = {}
    for year in years:
        title = words.number(year.year)
        cells[year.year] = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.AccessibleTextRole: title,
            CardRole.GROUP: True,
        }
        cells.update({row.id: _meeting_cells(row) for row in year.rows})
    return cells


def _meeting_cells(row: MeetingRow) -> dict[int, object]:
    number, day = words.meeting_number(row.number), words.short_date(row.scheduled_at.date())
    state, tone = words.meeting_badge(row)
    return {
        Qt.ItemDataRole.DisplayRole: number,
        Qt.ItemDataRole.ToolTipRole: row.meeting_place,
        Qt.ItemDataRole.AccessibleTextRole: f"{number} {day} {state}",
        CardRole.DETAIL: day,
        CardRole.BADGE: state,
        CardRole.TONE: tone,
    }
