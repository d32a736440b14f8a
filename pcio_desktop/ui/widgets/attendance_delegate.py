"""How a line of the attendance table is drawn: the four states side by side, notes below names."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from pcio_desktop.ui.models.attendance_model import (
    ADD,
    HEADING,
    AttendanceModel,
    Column,
    Entry,
    state_word,
)
from pcio_desktop.ui.palette import FOCUS_WIDTH, RADIUS, Tokens, tokens_of
from pcio_desktop.ui.widgets.padded_delegate import Index

STATES = ("in_person", "represented", "absent", "vacant")
_TONES = {"in_person": "good", "represented": "info", "absent": "warning", "vacant": "info"}
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_PLAIN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_MOST = 2000  # higher than any wrapped text


class AttendanceDelegate(QStyledItemDelegate):
    """Measures and draws; heights are remembered, since wrapping Thai is what costs."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._view = parent
        self._heights: dict[tuple[object, ...], int] = {}
        self.one_word = False  # too narrow for four states: the one that holds is shown

    def text_width(self, text: str, metrics: QFontMetrics) -> int:
        """The width of a column that holds `text`."""
        return metrics.horizontalAdvance(text) + 2 * _inset(metrics)

    def states_width(self, metrics: QFontMetrics) -> int:
        """The width of the column of states."""
        widths = [self._state_width(state, metrics) for state in STATES]
        return (max(widths) if self.one_word else sum(widths)) + 2 * _inset(metrics)

    def height(self, entry: Entry, seat: int, who: int, times: int, font: QFont) -> int:
        """The height a line needs with columns of these widths."""
        texts = (entry.seat, entry.who, bool(entry.post), entry.warning, entry.times)
        key = (*texts, seat, who, times, font.key())
        height = self._heights.get(key)
        if height is None:
            metrics = QFontMetrics(font)
            below = _line(metrics) if entry.post else 0
            below += _wrapped(metrics, entry.warning, who) if entry.warning else 0
            across = seat if entry.id not in (HEADING, ADD) else seat * 2
            wanted = max(
                _wrapped(metrics, entry.seat, across),
                _wrapped(metrics, entry.who, who) + below,
                _wrapped(metrics, entry.times, times),
            )
            height = self._heights[key] = wanted + 2 * _above(metrics)
        return height

    def state_at(self, index: Index, rect: QRect, x: float) -> str | None:
        """Which state is under the pointer; None for a line without states."""
        entry = _entry_at(index)
        if entry is None or not entry.is_seat or self.one_word:
            return None
        metrics = self._view.fontMetrics()
        left = rect.left() + _inset(metrics)
        for state in STATES:
            left += self._state_width(state, metrics)
            if x < left:
                return state
        return None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self._view.rowHeight(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = _entry_at(index)
        if entry is None:
            return
        tokens = tokens_of(option.palette)
        self._paint_ground(painter, option, index, tokens)
        painter.setFont(option.font)
        if index.column() == Column.STATE and entry.is_seat:
            self._paint_states(painter, option, entry, tokens)
        elif index.column() == Column.WHO:
            self._paint_who(painter, option, entry, tokens)
        else:
            self._paint_text(painter, option, entry, index.column(), tokens)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens
    ) -> None:
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selected))
            if index.column() == Column.NUMBER:
                bar = QRect(rect.left(), rect.top(), 2 * FOCUS_WIDTH, rect.height())
                focused = self._view.hasFocus()
                painter.fillRect(bar, QColor(tokens.accent if focused else tokens.edge))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        entry: Entry,
        column: int,
        tokens: Tokens,
    ) -> None:
        text = entry.text(column)
        if not text:
            return
        metrics = option.fontMetrics
        place = option.rect.adjusted(_inset(metrics), _above(metrics), -_inset(metrics) // 2, 0)
        if entry.id == HEADING:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        quiet = column in (Column.NUMBER, Column.TIMES) or entry.id == ADD
        colour = tokens.accent if entry.id == ADD else tokens.secondary if quiet else tokens.text
        if entry.away and column == Column.TIMES:
            colour = tokens.warning
        painter.setPen(QColor(colour))
        painter.drawText(place, _WRAP, text)

    def _paint_who(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, tokens: Tokens
    ) -> None:
        metrics = option.fontMetrics
        place = option.rect.adjusted(_inset(metrics), _above(metrics), -_inset(metrics) // 2, 0)
        painter.setPen(QColor(tokens.secondary if entry.quiet else tokens.text))
        painter.drawText(place, _WRAP, entry.who)
        taken = _wrapped(metrics, entry.who, option.rect.width()) if entry.who else 0
        if entry.post:
            painter.setPen(QColor(tokens.secondary))
            elide = Qt.TextElideMode.ElideRight
            post = metrics.elidedText(entry.post, elide, place.width())
            painter.drawText(place.adjusted(0, taken, 0, 0), _PLAIN, post)
            taken += _line(metrics)
        if entry.warning:
            painter.setPen(QColor(tokens.warning))
            painter.drawText(place.adjusted(0, taken, 0, 0), _WRAP, entry.warning)

    def _paint_states(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, tokens: Tokens
    ) -> None:
        metrics = option.fontMetrics
        left = option.rect.left() + _inset(metrics)
        height = _line(metrics) + 2
        top = option.rect.top() + _above(metrics) - 1
        for state in STATES:
            if self.one_word and state != entry.state:
                continue
            width = self._state_width(state, metrics)
            place = QRect(left, top, width, height)
            if state == entry.state:
                _paint_pill(painter, place, state, tokens)
            else:
                painter.setPen(QColor(tokens.secondary))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, state_word(state))
            left += width

    def _state_width(self, state: str, metrics: QFontMetrics) -> int:
        return metrics.horizontalAdvance(state_word(state)) + 2 * _inset(metrics)


def _paint_pill(painter: QPainter, place: QRect, state: str, tokens: Tokens) -> None:
    tone = _TONES[state]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(getattr(tokens, f"{tone}_tint")))
    painter.drawRoundedRect(place, RADIUS, RADIUS)
    painter.restore()
    painter.setPen(QColor(getattr(tokens, f"{tone}_on_tint")))


def _entry_at(index: Index) -> Entry | None:
    model = index.model()
    return model.entry(index.row()) if isinstance(model, AttendanceModel) else None


def _inset(metrics: QFontMetrics) -> int:
    return round(metrics.height() * 0.4)


def _above(metrics: QFontMetrics) -> int:
    return round(metrics.height() * 0.22)


def _line(metrics: QFontMetrics) -> int:
    """A line of text with room under its lower vowels."""
    return round(metrics.height() * 1.18)


def _wrapped(metrics: QFontMetrics, text: str, column: int) -> int:
    """The height of `text` in a column of that width."""
    if not text:
        return _line(metrics)
    width = max(20, column - round(1.5 * _inset(metrics)))
    height = metrics.boundingRect(QRect(0, 0, width, _MOST), _WRAP, text).height()
    return height + _line(metrics) - metrics.height()
