"""Draws a row of a list as a card: a title with a badge, a line of detail under it."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.palette import FOCUS_WIDTH, RADIUS, SMALL_POINTS

Index = QModelIndex | QPersistentModelIndex


class CardRole(IntEnum):
    """What a model answers besides the title (DisplayRole)."""

    DETAIL = Qt.ItemDataRole.UserRole + 1
    BADGE = Qt.ItemDataRole.UserRole + 2
    TONE = Qt.ItemDataRole.UserRole + 3  # good, warning, bad, info
    GROUP = Qt.ItemDataRole.UserRole + 4  # True for a heading between the cards


class TwoLineDelegate(QStyledItemDelegate):
    """Sizes and colours come from `appearance`, texts from the model's roles."""

    def __init__(self, appearance: Appearance, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        scaled = self._appearance.scaled
        strong, small = self._fonts(option.font)
        if index.data(CardRole.GROUP):
            return QSize(scaled(80), _line_height(small, scaled(6)) + scaled(8))
        lines = _line_height(strong, scaled(6)) + _line_height(small, scaled(6))
        width = QFontMetrics(strong).horizontalAdvance(_text(index, Qt.ItemDataRole.DisplayRole))
        return QSize(width + scaled(32), lines + scaled(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(CardRole.GROUP):
            self._paint_group(painter, option, index)
        else:
            self._paint_card(painter, option, index)
        painter.restore()

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        _, small = self._fonts(option.font)
        small.setWeight(QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(QColor(self._appearance.tokens.secondary))
        place = option.rect.adjusted(self._appearance.scaled(12), 0, 0, 0)
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        words = _text(index, Qt.ItemDataRole.DisplayRole)
        shown = QFontMetrics(small).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place.adjusted(0, 0, 0, -self._appearance.scaled(4)), bottom, shown)

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        scaled, tokens = self._appearance.scaled, self._appearance.tokens
        card = option.rect.adjusted(2, 1, -2, -1)
        self._paint_ground(painter, option, card)
        strong, small = self._fonts(option.font)
        inner = card.adjusted(scaled(12), scaled(5), -scaled(8), -scaled(5))
        title = QRect(inner.topLeft(), QSize(inner.width(), _line_height(strong, scaled(6))))
        badge = self._paint_badge(painter, title, small, index)
        painter.setPen(QColor(tokens.text))
        _draw_line(painter, strong, title.adjusted(0, 0, -badge, 0),
                   _text(index, Qt.ItemDataRole.DisplayRole))  # fmt: skip
        painter.setPen(QColor(tokens.secondary))
        detail = QRect(title.bottomLeft() + QPoint(0, 1),
                       QSize(inner.width(), _line_height(small, scaled(6))))  # fmt: skip
        _draw_line(painter, small, detail, _text(index, CardRole.DETAIL))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
        scaled, tokens = self._appearance.scaled, self._appearance.tokens
        state = option.state
        radius = scaled(RADIUS)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if selected else tokens.line))
            painter.drawRoundedRect(card, radius, radius)
        if selected:
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(
                QRect(card.left(), card.top() + scaled(8), scaled(3), card.height() - scaled(16)),
                1, 1,
            )  # fmt: skip
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_WIDTH))
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_badge(self, painter: QPainter, line: QRect, font: QFont, index: Index) -> int:
        """Draw the badge at the right end of `line`; the width it takes, 0 without one."""
        words = _text(index, CardRole.BADGE)
        if not words:
            return 0
        scaled, tokens = self._appearance.scaled, self._appearance.tokens
        tone = _text(index, CardRole.TONE) or "info"
        width = QFontMetrics(font).horizontalAdvance(words) + scaled(14)
        place = QRect(line.right() - width, line.top() + 1, width, line.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{tone}_tint")))
        painter.drawRoundedRect(place, scaled(RADIUS), scaled(RADIUS))
        painter.setPen(QColor(getattr(tokens, f"{tone}_on_tint")))
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return width + scaled(8)

    def _fonts(self, base: QFont) -> tuple[QFont, QFont]:
        strong, small = QFont(base), QFont(base)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(SMALL_POINTS * self._appearance.percent / 100)
        return strong, small


def _line_height(font: QFont, room: int) -> int:
    return QFontMetrics(font).height() + room


def _draw_line(painter: QPainter, font: QFont, place: QRect, text: str) -> None:
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _text(index: Index, role: int) -> str:
    value = index.data(role)
    return value if isinstance(value, str) else ""


def polish_card_view(view: QAbstractItemView, appearance: Appearance) -> None:
    """Let `view` show cards without a frame of its own."""
    view.setItemDelegate(TwoLineDelegate(appearance, view))
    view.setFrameShape(QAbstractItemView.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setMouseTracking(True)
    ground: QWidget = view.viewport()
    ground.setAutoFillBackground(False)
