"""A line of an outline: indented by its level, wrapped, with a quiet word for what is missing."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pcio_desktop.ui.models.outline_model import LEVEL, TAG
from pcio_desktop.ui.widgets.padded_delegate import Index

_INDENT = 0.8


class OutlineDelegate(QStyledItemDelegate):
    """As high as its words, at the width the view has now."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = option.fontMetrics.height()
        room = self._room(QRect(0, 0, self._width(), 10_000), index, height)
        flags = Qt.TextFlag.TextWordWrap.value
        text = option.fontMetrics.boundingRect(room, flags, str(index.data()))
        tag = round(height * 1.1) if index.data(TAG) else 0
        return QSize(self._width(), max(text.height(), height) + tag + round(height * 0.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        height, palette = option.fontMetrics.height(), option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        room = self._room(QRect(option.rect), index, height)
        room.setRight(min(room.right(), self._width() - round(height * 0.3)))
        tag = index.data(TAG)
        painter.save()
        painter.setFont(option.font)
        if tag:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            below = room.adjusted(0, room.height() - round(height * 1.2), 0, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter.value, str(tag))
            room.adjust(0, 0, 0, -round(height * 1.1))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        words = QTextOption(Qt.AlignmentFlag.AlignLeft)
        words.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.setClipRect(room)
        painter.drawText(room.toRectF(), str(index.data()), words)
        painter.restore()

    def _width(self) -> int:
        """Without the scroll bar, whether it is there or not: lines must not wrap anew for it."""
        view = self._view
        bar = view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return max(80, view.width() - bar - 2 * view.frameWidth())

    def _room(self, rect: QRect, index: Index, height: int) -> QRect:
        left = round(height * (0.4 + _INDENT * (int(index.data(LEVEL) or 1) - 1)))
        return rect.adjusted(left, round(height * 0.3), -round(height * 0.3), -round(height * 0.2))
