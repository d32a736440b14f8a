"""A line of an outline: indented by its level, wrapped, with a quiet word for what is missing."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pcio_desktop.ui.models.outline_model import LEVEL, TAG
from pcio_desktop.ui.widgets.padded_delegate import Index

_INDENT = 0.8
_LINES = 2


class OutlineDelegate(QStyledItemDelegate):
    """Two lines at most; what is cut stands in the tooltip."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        height = option.fontMetrics.height()
        text = self._room(QRect(0, 0, width, 10_000), index, height)
        lines = option.fontMetrics.boundingRect(
            text, Qt.TextFlag.TextWordWrap.value, str(index.data())
        )
        high = min(max(lines.height(), height), round(height * _LINES))
        tag = round(height * 1.1) if index.data(TAG) else 0
        return QSize(width, high + tag + round(height * 0.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        height, palette = option.fontMetrics.height(), option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        room = self._room(option.rect, index, height)
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

    def _room(self, rect: QRect, index: Index, height: int) -> QRect:
        left = round(height * (0.4 + _INDENT * (int(index.data(LEVEL) or 1) - 1)))
        return rect.adjusted(left, round(height * 0.3), -round(height * 0.3), -round(height * 0.2))
