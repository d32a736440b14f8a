"""A list of findings that is as high as its rows; Enter and a click lead to the place of one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.palette import FOCUS_WIDTH, RADIUS, SMALL_POINTS
from pcio_desktop.ui.widgets.card_list import CardList
from pcio_desktop.ui.widgets.two_line_delegate import CardRole

Index = QModelIndex | QPersistentModelIndex
_HIGH = 10_000
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class FindingsView(CardList):
    """Its rows are as high as their sentences at the width there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def attach(self, appearance: Appearance) -> None:
        """Draw in the sizes and colours of `appearance`, from now on."""
        self.setItemDelegate(FindingDelegate(appearance, self))

    def fit(self) -> None:
        """Sizes of text, or the width, have changed."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class FindingDelegate(QStyledItemDelegate):
    """The place with its badge, and the whole sentence under it in as many lines as it takes."""

    def __init__(self, appearance: Appearance, parent: QListView) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = max(self._view.viewport().width(), self._appearance.scaled(80))
        room = QRect(0, 0, width, _HIGH)
        head, sentence = self._places(room, option.font, index)
        return QSize(width, head.height() + sentence.height() + 3 * self._margin())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        head, sentence = self._places(option.rect, option.font, index)
        small = self._small(option.font)
        self._paint_badge(painter, head, small, index)
        painter.setPen(QColor(self._appearance.tokens.secondary))
        painter.setFont(small)
        badge = self._badge_width(small, index)
        place = head.adjusted(badge, 0, 0, 0)
        where = QFontMetrics(small).elidedText(
            _text(index, CardRole.DETAIL), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, where)
        painter.setPen(QColor(self._appearance.tokens.text))
        painter.setFont(option.font)
        painter.drawText(sentence, _WRAPPED, _text(index, Qt.ItemDataRole.DisplayRole))
        painter.restore()

    def _places(self, room: QRect, font: QFont, index: Index) -> tuple[QRect, QRect]:
        """Where the place and the sentence of a row stand in `room`."""
        margin = self._margin()
        inner = room.adjusted(margin, margin, -margin, 0)
        line = QFontMetrics(self._small(font)).height() + self._appearance.scaled(2)
        head = QRect(inner.topLeft(), QSize(inner.width(), line))
        below = QRect(head.bottomLeft() + QPoint(0, margin // 2), QSize(inner.width(), _HIGH))
        words = _text(index, Qt.ItemDataRole.DisplayRole)
        return head, QFontMetrics(font).boundingRect(below, _WRAPPED, words)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, state = self._appearance.tokens, option.state
        radius = self._appearance.scaled(RADIUS)
        card = option.rect.adjusted(1, 1, -1, -1)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected))
            painter.drawRoundedRect(card, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_WIDTH))
            painter.drawRoundedRect(card, radius, radius)

    def _paint_badge(self, painter: QPainter, head: QRect, font: QFont, index: Index) -> None:
        tokens, tone = self._appearance.tokens, _text(index, CardRole.TONE)
        gap = self._appearance.scaled(8)
        place = QRect(head.topLeft(), QSize(self._badge_width(font, index) - gap, head.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{tone}_tint")))
        radius = self._appearance.scaled(RADIUS)
        painter.drawRoundedRect(place, radius, radius)
        painter.setPen(QColor(getattr(tokens, f"{tone}_on_tint")))
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _text(index, CardRole.BADGE))

    def _badge_width(self, font: QFont, index: Index) -> int:
        """With the gap after it."""
        text = QFontMetrics(font).horizontalAdvance(_text(index, CardRole.BADGE))
        return text + self._appearance.scaled(12 + 8)

    def _margin(self) -> int:
        return self._appearance.scaled(6)

    def _small(self, base: QFont) -> QFont:
        small = QFont(base)
        small.setPointSizeF(SMALL_POINTS * self._appearance.percent / 100)
        return small


def _text(index: Index, role: int) -> str:
    value = index.data(role)
    return value if isinstance(value, str) else ""
