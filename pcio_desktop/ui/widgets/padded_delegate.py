"""Cells of a table with air round their text, so that wrapped Thai lines stay apart."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

Index = QModelIndex | QPersistentModelIndex


class PaddedDelegate(QStyledItemDelegate):
    """Draws a cell as usual within its margins, and the row's ground over all of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        room = _margins(option.fontMetrics)
        inner = QStyleOptionViewItem(option)
        if option.rect.width() > 0:
            _set_rect(inner, option.rect.adjusted(room.left(), 0, -room.right(), 0))
        size = super().sizeHint(inner, index)
        return size.grownBy(room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        selected = option.state & QStyle.StateFlag.State_Selected
        if selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        line = QColor(option.palette.color(QPalette.ColorRole.Midlight))
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, line)
        inner = QStyleOptionViewItem(option)
        # Of a line more than the row has room for, nothing may show in the air below.
        fits = PaddedDelegate.sizeHint(self, option, index).height() <= option.rect.height()
        margins = _margins(option.fontMetrics)
        room = _text_room(option, index) if fits else option.rect.marginsRemoved(margins)
        _set_rect(inner, room)
        # The row as a whole is marked; a ring round one cell of it would say something else.
        setattr(inner, "state", option.state & ~QStyle.StateFlag.State_HasFocus)  # noqa: B010
        super().paint(painter, inner, index)


def _text_room(option: QStyleOptionViewItem, index: Index) -> QRect:
    """Where the text stands, with the air below it: Qt cuts there, and vowels hang below a font."""
    margins = _margins(option.fontMetrics)
    room, below = option.rect.marginsRemoved(margins), margins.bottom()
    alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0)
    above = 0 if alignment & Qt.AlignmentFlag.AlignTop else below  # the text stays in its place
    return room.adjusted(0, -above, 0, below)


def _margins(metrics: QFontMetrics) -> QMargins:
    """In step with the text; a little more above, as the font has its room for vowels below."""
    height = metrics.height()
    across = round(height * 0.32)
    return QMargins(across, round(height * 0.42), across, round(height * 0.36))


def _set_rect(option: QStyleOptionViewItem, rect: QRect) -> None:
    # The stubs know the fields of a style option only as read-only.
    setattr(option, "rect", rect)  # noqa: B010


def fit_rows(view: QTableView) -> None:
    """Give each row the height of its text.

    `resizeRowsToContents` asks the hidden header as well, which wants more than one line of text.
    """
    for row in range(view.verticalHeader().count()):
        view.setRowHeight(row, view.sizeHintForRow(row))
