"""What a search found, in groups: commands first, then what is in the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from pcio_desktop.ui import words
from pcio_desktop.ui.translation import QT_TRANSLATE_NOOP
from pcio_desktop.ui.widgets.two_line_delegate import CardRole, Index

if TYPE_CHECKING:
    from pcio_desktop.services.searching import Found, FoundGroup

_NO_INDEX = QModelIndex()
_GROUPS = {
    "person": QT_TRANSLATE_NOOP("SearchModel", "People"),
    "seat": QT_TRANSLATE_NOOP("SearchModel", "Seats of the order"),
    "owner": QT_TRANSLATE_NOOP("SearchModel", "Responsible for resolutions"),
    "meeting": QT_TRANSLATE_NOOP("SearchModel", "Meetings"),
    "item": QT_TRANSLATE_NOOP("SearchModel", "Agenda items"),
    "statement": QT_TRANSLATE_NOOP("SearchModel", "Statements"),
    "resolution": QT_TRANSLATE_NOOP("SearchModel", "Resolutions"),
}


@dataclass(frozen=True, slots=True)
class Command:
    """An action of the window that answers the words."""

    name: str
    text: str
    keys: str


@dataclass(frozen=True, slots=True)
class _Row:
    title: str
    detail: str = ""
    badge: str = ""
    target: Command | Found | None = None  # None for the heading of a group


class SearchModel(QAbstractListModel):
    """Hits in; headings and cards out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []

    def show(self, commands: list[Command], groups: list[FoundGroup]) -> None:
        """Show what was found."""
        self.beginResetModel()
        self._rows = []
        if commands:
            self._rows.append(_Row(_say("Commands")))
            self._rows.extend(_Row(each.text, "", each.keys, each) for each in commands)
        for group in groups:
            title = _say(_GROUPS[group.kind.value])
            more = _say("{} and more").format(title) if group.more else title
            self._rows.append(_Row(more))
            self._rows.extend(_card(hit) for hit in group.hits)
        self.endResetModel()

    def target(self, row: int) -> Command | Found | None:
        """What a row stands for; None for a heading."""
        return self._rows[row].target if 0 <= row < len(self._rows) else None

    def step(self, row: int, by: int) -> int:
        """The next row that can be chosen in a direction; the same one when there is none."""
        at = row + by
        while 0 <= at < len(self._rows):
            if self._rows[at].target is not None:
                return at
            at += by
        return row

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._rows[index.row()] if index.isValid() else None
        chosen = row is not None and row.target is not None
        none, can = Qt.ItemFlag.NoItemFlags, Qt.ItemFlag.ItemIsSelectable
        return can | Qt.ItemFlag.ItemIsEnabled if chosen else none

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (row.title, row.detail, row.badge) if part)
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            CardRole.DETAIL: row.detail,
            CardRole.BADGE: row.badge,
            CardRole.TONE: "info",
            CardRole.GROUP: row.target is None,
        }
        return answers.get(role)


def _card(hit: Found) -> _Row:
    number = words.meeting_number(hit.number) if hit.number is not None else ""
    if hit.kind == "meeting":
        return _Row(_say("Meeting {}").format(number), words.digits(hit.text), "", hit)
    if hit.kind == "item":
        return _Row(words.digits(hit.text), "", number, hit)
    if hit.kind == "owner":
        given, waiting = words.number(hit.given), words.number(hit.waiting)
        detail = _say("{given} assignments, {waiting} not done yet")
        return _Row(words.digits(hit.title), detail.format(given=given, waiting=waiting), "", hit)
    if hit.kind == "seat":
        return _Row(words.digits(hit.title), words.digits(hit.text), "", hit)
    if hit.kind == "person":
        return _Row(hit.title, hit.text, number, hit)
    return _Row(words.digits(hit.title), words.digits(hit.text), number, hit)


_WORDS = (
    QT_TRANSLATE_NOOP("SearchModel", "Commands"),
    QT_TRANSLATE_NOOP("SearchModel", "{} and more"),
    QT_TRANSLATE_NOOP("SearchModel", "Meeting {}"),
    QT_TRANSLATE_NOOP("SearchModel", "{given} assignments, {waiting} not done yet"),
)


def _say(text: str) -> str:
    return QCoreApplication.translate("SearchModel", text)
