"""The lists as they will be printed, narrow enough to stand beside the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pcio_desktop.ui.models.printed_lists_model import PrintedListsModel
from pcio_desktop.ui.widgets.padded_delegate import Index

if TYPE_CHECKING:
    from pcio_desktop.ui.models.printed_lists_model import PrintedEntry

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_LINE = 1.25  # of the font's height: room under the lower vowels


class PrintedListsView(QListView):
    """Shows a `PrintedListsModel`; nothing can be changed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_PrintedDelegate(self))

    def show_line(self, key: str) -> None:
        """Scroll to where the line with the id `key` is printed."""
        model = self.model()
        if isinstance(model, PrintedListsModel):
            row = model.row_of(key)
            if row >= 0:
                self.scrollTo(model.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class _PrintedDelegate(QStyledItemDelegate):
    """Sizes are remembered by text and width: wrapping Thai is what costs."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent
        self._heights: dict[tuple[object, ...], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        entry = _entry_at(index)
        if entry is None:
            return super().sizeHint(option, index)
        key = (entry.title, entry.detail, entry.is_heading, width, option.font.key())
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = self._height(option, entry, width)
        return QSize(width, height)

    def _height(self, option: QStyleOptionViewItem, entry: PrintedEntry, width: int) -> int:
        metrics = option.fontMetrics
        line = round(metrics.height() * _LINE)
        if entry.is_heading:
            return round(line * 1.3)
        if not entry.detail:
            return _wrapped(metrics, entry.title, width - line) + line // 4
        first = _title_height(metrics, entry.title, width - 2 * (line // 3))
        return first + _wrapped(metrics, entry.detail, width - 2 * line) + line // 4

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = _entry_at(index)
        if entry is None:
            return
        metrics, palette, place = option.fontMetrics, option.palette, option.rect
        line = round(metrics.height() * _LINE)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(place, palette.color(QPalette.ColorRole.Highlight))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        inset = line // 3
        if entry.is_heading:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.drawText(place.adjusted(inset, 0, -inset, -inset // 2),
                             Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft,
                             entry.title)  # fmt: skip
            return
        painter.setFont(option.font)
        whole = place.adjusted(inset, line // 8, -inset, 0)
        if not entry.detail:
            painter.drawText(whole, _WRAP, entry.title)
            return
        height = _title_height(metrics, entry.title, whole.width())
        first = QRect(whole.left(), whole.top(), whole.width(), height)
        self._paint_first(painter, first, entry, metrics, palette)
        below = whole.adjusted(line, height, 0, 0)
        painter.drawText(below, _WRAP, entry.detail)

    def _paint_first(
        self,
        painter: QPainter,
        place: QRect,
        entry: PrintedEntry,
        metrics: QFontMetrics,
        palette: QPalette,
    ) -> None:
        """Name at the left, role at the right as far as there is room for it."""
        painter.drawText(place, _WRAP, entry.title)
        room = place.width() - metrics.horizontalAdvance(f"{entry.title}  ")
        end = metrics.elidedText(entry.end, Qt.TextElideMode.ElideRight, max(0, room))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, end)
        painter.setPen(palette.color(QPalette.ColorRole.Text))


def _entry_at(index: Index) -> PrintedEntry | None:
    model = index.model()
    return model.entry(index.row()) if isinstance(model, PrintedListsModel) else None


def _title_height(metrics: QFontMetrics, title: str, width: int) -> int:
    """One line as a rule; a name too long for it goes on in the next."""
    if metrics.horizontalAdvance(title) <= width:
        return round(metrics.height() * _LINE)
    return _wrapped(metrics, title, width)


def _wrapped(metrics: QFontMetrics, text: str, width: int) -> int:
    lines = metrics.boundingRect(QRect(0, 0, max(40, width), 2000), _WRAP, text).height()
    return lines + round(metrics.height() * (_LINE - 1))
