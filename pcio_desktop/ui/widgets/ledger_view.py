"""The table of the ledger: rows of two lines, headings of groups across, keys for the state."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pcio_desktop.ui.palette import tokens_of
from pcio_desktop.ui.widgets.number_keys import digit_of
from pcio_desktop.ui.widgets.padded_delegate import Index, PaddedDelegate
from pcio_desktop.ui.widgets.two_line_delegate import CardRole

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_SHARES = (9, 21, 32, 20, 11, 10)  # of the width, one for each column
_MEDIUM_SHARES = (11, 0, 35, 24, 16, 14)  # the item stands beside the table then
_NARROW_SHARES = (15, 0, 40, 0, 25, 20)
_WIDE, _MEDIUM = 105, 70  # widths of a letter


class LedgerDelegate(PaddedDelegate):
    """A heading runs across in bold; a tone colours the words, which say the same."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = tokens_of(QApplication.palette())
        if index.data(CardRole.GROUP):
            self._paint_heading(painter, option, str(index.data() or ""))
            return
        tone = index.data(CardRole.TONE)
        if tone:
            colour = QColor(getattr(tokens, tone if tone != "info" else "accent"))
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, colour)
        super().paint(painter, option, index)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        tokens = tokens_of(QApplication.palette())
        painter.save()
        painter.fillRect(option.rect, QColor(tokens.window))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.secondary))
        inset = round(option.fontMetrics.height() * 0.4)
        place = QRect(option.rect).adjusted(inset, 0, 0, -inset // 3)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class LedgerView(QTableView):
    """Tells what was asked for; the page does it."""

    number_pressed = Signal(int)
    jump_asked = Signal()
    entered_by_key = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LedgerDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        self._headings: list[int] = []
        self.fit()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.fit()

    def set_headings(self, rows: list[int]) -> None:
        """Let these rows run across all columns; all others have a cell for each."""
        self.clearSpans()
        low, high = self._heights()
        for row in self._headings:
            if row < self.verticalHeader().count():
                self.setRowHeight(row, high)
        self._headings = rows
        for row in range(self.verticalHeader().count()):
            if self.rowHeight(row) != high:
                self.setRowHeight(row, high)
        for row in rows:
            self.setSpan(row, 0, 1, len(_SHARES))
            self.setRowHeight(row, low)

    def fit(self) -> None:
        """Give the columns their shares of the width, and the rows two lines."""
        self.verticalHeader().setDefaultSectionSize(self._heights()[1])
        width = self.viewport().width()
        letter = self.fontMetrics().averageCharWidth()
        shares = _SHARES if width >= letter * _WIDE else _MEDIUM_SHARES
        if width < letter * _MEDIUM:
            shares = _NARROW_SHARES
        for column in range(self.horizontalHeader().count()):
            share = shares[column]
            self.setColumnHidden(column, share == 0)
            self.setColumnWidth(column, width * share // sum(shares))
        self.set_headings(self._headings)

    def _heights(self) -> tuple[int, int]:
        metrics = self.fontMetrics()
        padding = round(metrics.height() * 0.8)
        return metrics.height() + padding // 2 + 4, 2 * metrics.lineSpacing() + padding

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit is not None:
            self.number_pressed.emit(digit)
        elif event.key() in _ENTER:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.jump_asked if control else self.entered_by_key).emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters choose nothing here: the field above searches."""

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() * 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
