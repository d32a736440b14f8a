"""The pages of a preview as a list of small pictures with their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QPixmap

from pcio_desktop.ui import words

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import PageRow

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_A4 = 842 / 595

translate = QCoreApplication.translate


class PagesModel(QAbstractListModel):
    """Frozen rows in; the pictures come one by one, and stay until a newer one comes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PageRow, ...] = ()
        self._pictures: dict[int, QPixmap] = {}
        self._size = QSize(96, round(96 * _A4))

    def set_width(self, width: int) -> None:
        """How wide the small pictures are."""
        self._size = QSize(width, round(width * _A4))
        self._tell_all()

    def set_rows(self, rows: tuple[PageRow, ...]) -> None:
        """Show `rows`; pages that are still there keep their pictures."""
        before, after = len(self._rows), len(rows)
        if after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self._rows = rows
            self.endRemoveRows()
        elif after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        self._tell_all()

    def forget_pictures(self) -> None:
        """Another meeting: none of the pictures is of its pages."""
        self._pictures.clear()
        self._tell_all()

    def set_picture(self, page: int, picture: QPixmap) -> None:
        """The picture of page `page`, from 1."""
        small = picture.scaled(
            self._size * picture.devicePixelRatio(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(picture.devicePixelRatio())
        self._pictures[page] = small
        if page <= len(self._rows):
            place = self.index(page - 1)
            self.dataChanged.emit(place, place)

    def row(self, index: Index) -> PageRow | None:
        """The page of an index; None outside the list."""
        return self._rows[index.row()] if index.isValid() else None

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._tell_all()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _title(row)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.get(row.page) or self._blank()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignHCenter
        return None

    def _blank(self) -> QPixmap:
        blank = QPixmap(self._size)
        blank.fill(Qt.GlobalColor.white)
        return blank

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def _title(row: PageRow) -> str:
    number = words.number(row.page)
    pinned = row.own_catchword or row.breaks.value != "planned"
    return translate("PagesModel", "{} · pinned").format(number) if pinned else number
