"""The seats of a meeting, its participants below them, and a last line to add one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
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
    from datetime import datetime

    from pcio_desktop.domain.attendance_rows import (
        AttendanceSheet,
        ParticipantLine,
        Period,
        SeatLine,
    )

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
ADD, HEADING = "+", "="  # in place of an id

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns of the table."""

    NUMBER = 0
    SEAT = 1
    STATE = 2
    WHO = 3
    TIMES = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One line as it is drawn. `quiet` is said in the secondary colour, `warning` below."""

    id: str
    number: str = ""
    seat: str = ""
    state: str = ""  # the value of an AttendanceState; empty for all but seats
    who: str = ""
    post: str = ""  # of a substitute, drawn below the name
    quiet: bool = False
    warning: str = ""
    times: str = ""
    away: bool = False  # came to the meeting, but is not in the room in the period looked at
    is_seat: bool = False

    def text(self, column: int) -> str:
        """What a cell says."""
        said = (self.number, self.seat, state_word(self.state), self.who, self.times)
        return said[column]


class AttendanceModel(QAbstractTableModel):
    """Shows a sheet; what stays the same is not drawn again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: AttendanceSheet | None = None
        self._period: Period | None = None
        self._entries: list[Entry] = []
        self._headers = _headers()

    def show_sheet(self, sheet: AttendanceSheet | None, period: Period | None = None) -> None:
        """Show `sheet`, and who is not in the room in `period`."""
        self._sheet, self._period = sheet, period
        self._show(_entries(sheet, period) if sheet is not None else [])

    def retranslate(self) -> None:
        """Write all texts anew in the language spoken now."""
        self._headers = _headers()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self.show_sheet(self._sheet, self._period)

    def entry(self, row: int) -> Entry:
        """The line at `row`."""
        return self._entries[row]

    def has_times(self) -> bool:
        """Whether anybody came late or left early."""
        return any(entry.times for entry in self._entries)

    def row_of(self, key: str) -> int:
        """Where the line with the id `key` stands; -1 when it is not there."""
        ids = [entry.id for entry in self._entries]
        return ids.index(key) if key in ids else -1

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._entries[index.row()].id == HEADING:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(_whole(entry, index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (Column.SEAT, Column.WHO):
            return "\n".join(_whole(entry, index.column()))
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

    def _show(self, entries: list[Entry]) -> None:
        """Change as little as possible: the lines in front and behind that have the same id."""
        old = [entry.id for entry in self._entries]
        new = [entry.id for entry in entries]
        front = _same_length(old, new)
        behind = _same_length(old[front:][::-1], new[front:][::-1])
        gone, come = len(old) - behind, len(new) - behind
        if gone > front:
            self.beginRemoveRows(QModelIndex(), front, gone - 1)
            del self._entries[front:gone]
            self.endRemoveRows()
        if come > front:
            self.beginInsertRows(QModelIndex(), front, come - 1)
            self._entries[front:front] = entries[front:come]
            self.endInsertRows()
        for row, entry in enumerate(entries):
            if entry != self._entries[row]:
                self._entries[row] = entry
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


def _same_length(one: list[str], other: list[str]) -> int:
    """How many entries at the beginning are the same."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count


def state_word(state: str) -> str:
    """มาเอง, แทน, ไม่มา, ว่าง; nothing for a seat not recorded."""
    return {
        "in_person": translate("AttendanceModel", "came"),
        "represented": translate("AttendanceModel", "substitute"),
        "absent": translate("AttendanceModel", "absent"),
        "vacant": translate("AttendanceModel", "vacant"),
    }.get(state, "")


def _entries(sheet: AttendanceSheet, period: Period | None) -> list[Entry]:
    away = period.absent_ids if period is not None else frozenset[str]()
    seats = [_seat(line, line.id in away) for line in sheet.seats]
    if not seats:
        return []
    heading = Entry(HEADING, seat=translate("AttendanceModel", "Participants"))
    guests = [_participant(line) for line in sheet.participants]
    add = Entry(ADD, seat=translate("AttendanceModel", "Add a participant…"), quiet=True)
    return [*seats, heading, *guests, add]


def _seat(line: SeatLine, away: bool) -> Entry:
    state = line.state.value
    who, quiet = line.name, not line.came
    if state == "absent":
        who = words.digits(line.absence_reason) or translate("AttendanceModel", "no reason given")
        quiet = not line.absence_reason
    elif state == "vacant":
        who = ""
    times = _times(line.arrived_at, line.left_at)
    if away:
        times = translate("AttendanceModel", "{} out").format(times).strip()
    return Entry(
        line.id, words.number(line.number), words.digits(line.position), state, who,
        words.digits(line.own_post) if state == "represented" else "", quiet,
        _warning(line), times, away, is_seat=True,
    )  # fmt: skip


def _participant(line: ParticipantLine) -> Entry:
    comes_from = " ".join(part for part in (line.position, line.agency) if part)
    return Entry(
        line.id, words.number(line.number), line.name, who=words.digits(comes_from),
        warning=_warning(line), times=_times(line.arrived_at, line.left_at),
    )  # fmt: skip


def _warning(line: SeatLine | ParticipantLine) -> str:
    language = words.language()
    return " · ".join(words.digits(finding.text(language)) for finding in line.findings)


def _times(arrived: datetime | None, left: datetime | None) -> str:
    """๑๓.๔๐ น.–, –๑๕.๐๐ น.: from when, until when."""
    if arrived is None and left is None:
        return ""
    begins = words.clock_time(arrived) if arrived is not None else ""
    ends = words.clock_time(left) if left is not None else ""
    return f"{begins}–{ends}"


def _whole(entry: Entry, column: int) -> list[str]:
    """All that a cell shows, line by line."""
    parts = [entry.text(column)]
    if column == Column.WHO:
        parts += [entry.post, entry.warning]
    return [part for part in parts if part]


def _headers() -> tuple[str, ...]:
    return (
        translate("AttendanceModel", "No."),
        translate("AttendanceModel", "Seat in the order"),
        translate("AttendanceModel", "State"),
        translate("AttendanceModel", "Who comes / why not"),
        translate("AttendanceModel", "Time"),
    )
