"""The committee files opened lately, for the start page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pcio_desktop.ui import words
from pcio_desktop.ui.settings import RecentFile
from pcio_desktop.ui.widgets.two_line_delegate import CardRole

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

translate = QCoreApplication.translate


class RecentModel(QAbstractListModel):
    """Committee's name above, the file below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: list[RecentFile] = []
        self._today = date.min

    def set_files(self, files: list[RecentFile], today: date = date.min) -> None:
        """Show these; what was due before `today` is counted on the card."""
        self.beginResetModel()
        self._files, self._today = files, today
        self.endResetModel()

    def file_at(self, index: Index) -> RecentFile | None:
        return self._files[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        file = self._files[index.row()]
        late = file.overdue(self._today)
        badge = translate("RecentModel", "{} overdue").format(words.number(late)) if late else ""
        texts: dict[int, str] = {
            Qt.ItemDataRole.DisplayRole: file.name or file.path.stem,
            Qt.ItemDataRole.ToolTipRole: str(file.path),
            Qt.ItemDataRole.AccessibleTextRole: f"{file.name} {file.path} {badge}".strip(),
            CardRole.BADGE: badge,
            CardRole.TONE: "bad",
            CardRole.DETAIL: f"{file.path.name} · {file.path.parent}",
        }
        return texts.get(role)
