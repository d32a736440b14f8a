"""The agenda as a tree that can be edited and dragged: it asks, the page does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from pcio_desktop.ui import agenda_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pcio_desktop.domain.agenda_rows import ItemRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_TITLE, _KIND, _MISSING = range(3)
MIME = "application/x-pcio-agenda-item"
DRAFT = ""  # the id of a line that is being typed and not in the file yet
_TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

translate = QCoreApplication.translate


class AgendaTreeModel(QAbstractItemModel):
    """Rows in reading order in, a tree out. Titles are edited in place."""

    renamed = Signal(str, str)  # id (DRAFT for the new line), title
    dropped = Signal(str, object, int)  # id, the parent's id or None, place (-1: the end)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ItemRow] = []
        self._above: list[int] = []  # for each row the place of its parent in _rows, or -1
        self._below: dict[int, list[int]] = {}
        self._texts: list[tuple[str, str, str]] = []
        self._headers = _headers()

    def set_rows(self, rows: Sequence[ItemRow]) -> bool:
        """Show `rows`; whether the tree has another shape now (then it was reset)."""
        same = [(row.id, row.parent_id) for row in rows] == [
            (row.id, row.parent_id) for row in self._rows
        ]
        if not same:
            self.beginResetModel()
        changed = [at for at, row in enumerate(rows) if same and row != self._rows[at]]
        self._rows = list(rows)
        self._texts = [_texts(row) for row in rows]
        if not same:
            self._build()
            self.endResetModel()
        for at in changed:
            self.dataChanged.emit(self._index(at), self._index(at, _MISSING))
        return not same

    def retranslate(self) -> None:
        """Write all texts anew in the language spoken now."""
        self._headers = _headers()
        self._texts = [_texts(row) for row in self._rows]
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _MISSING)
        for at in range(len(self._rows)):
            self.dataChanged.emit(self._index(at), self._index(at, _MISSING))

    def row_at(self, index: Index) -> ItemRow | None:
        """The item an index stands for."""
        return self._rows[index.internalId()] if index.isValid() else None

    def index_of(self, item_id: str) -> QModelIndex:
        """Where an item stands; invalid when it is not there."""
        at = next((at for at, row in enumerate(self._rows) if row.id == item_id), -1)
        return self._index(at) if at >= 0 else QModelIndex()

    def near(self, item_id: str) -> str | None:
        """The item to stand at when `item_id` goes: the next one of its level, else one before."""
        index = self.index_of(item_id)
        if not index.isValid():
            return None
        for row in (index.row() + 1, index.row() - 1):
            beside = self.index(row, 0, index.parent())
            if beside.isValid():
                return self._rows[beside.internalId()].id
        above = self.row_at(index.parent())
        return above.id if above is not None else None

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        below = self._below.get(parent.internalId() if parent.isValid() else -1, [])
        if 0 <= row < len(below) and 0 <= column <= _MISSING:
            return self.createIndex(row, column, below[row])
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        if not index.isValid():
            return QModelIndex()
        above = self._above[index.internalId()]
        return self._index(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        if parent.isValid() and parent.column() > 0:
            return 0
        return len(self._below.get(parent.internalId() if parent.isValid() else -1, []))

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.internalId()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._texts[index.internalId()][column]
            case Qt.ItemDataRole.EditRole:
                return row.title if column == _TITLE else None
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._texts[index.internalId()][column]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _TOP_LEFT
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole or index.column() != _TITLE:
            return False
        title = str(value).strip()
        if title and title != row.title:
            self.renamed.emit(row.id, title)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and 0 <= section <= _MISSING:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headers[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        shown = flag.ItemIsEnabled | flag.ItemIsSelectable
        if index.column() == _TITLE:
            shown |= flag.ItemIsEditable
        return shown | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        row = self.row_at(indexes[0]) if indexes else None
        if row is not None:
            data.setData(MIME, row.id.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move. False: the view must not take the item away, the page reads again."""
        if data.hasFormat(MIME):
            above = self.row_at(parent)
            item_id = bytes(data.data(MIME).data()).decode()
            self.dropped.emit(item_id, above.id if above is not None else None, row)
        return False

    def _index(self, at: int, column: int = 0) -> QModelIndex:
        return self.createIndex(self._below[self._above[at]].index(at), column, at)

    def _build(self) -> None:
        place = {row.id: at for at, row in enumerate(self._rows)}
        self._above = [place.get(row.parent_id or "-", -1) for row in self._rows]
        self._below = {}
        for at, above in enumerate(self._above):
            self._below.setdefault(above, []).append(at)


def _headers() -> tuple[str, str, str]:
    return (
        translate("AgendaTreeModel", "Item"),
        translate("AgendaTreeModel", "Kind"),
        translate("AgendaTreeModel", "Still missing"),
    )


def _texts(row: ItemRow) -> tuple[str, str, str]:
    number = agenda_words.item_number(row.number)
    title = f"{number}  {row.title}" if number else row.title
    if row.id == DRAFT:
        return title, "", ""
    return title, agenda_words.kind_word(row.kind.value), agenda_words.missing_words(row)
