"""The table of the ledger: rows of two lines, headings of groups across, keys for the state."""

from __future__ import annotations

from typing import cast

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
_SHARES = {1: 21, 2: 30, 3: 26}  # of the width that the short columns leave
_WIDE, _NARROW = 100, 62  # widths of a letter: below, the item, then the owners are left out
_MEASURED = 200  # rows


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

    def widest(self, view: QTableView, column: int) -> int:
        """The width of the widest line of a column, looking at the first rows."""
        model, metrics = view.model(), view.fontMetrics()
        texts = (
            str(model.index(row, column).data() or "")
            for row in range(min(model.rowCount(), _MEASURED))
            if not model.index(row, 0).data(CardRole.GROUP)
        )
        lines = (metrics.horizontalAdvance(line) for text in texts for line in text.split("\n"))
        return max(lines, default=0) + 2 * metrics.height()

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
            self.setSpan(row, 0, 1, self.horizontalHeader().count())
            self.setRowHeight(row, low)

    def fit(self) -> None:
        """Give the columns their shares of the width, and the rows two lines."""
        self.verticalHeader().setDefaultSectionSize(self._heights()[1])
        width = self.viewport().width()
        letter = self.fontMetrics().averageCharWidth()
        gone = {1} if width < letter * _WIDE else set[int]()
        if width < letter * _NARROW:
            gone.add(3)
        short = {column: self._short_width(column) for column in self._columns() - set(_SHARES)}
        room = max(0, width - sum(short.values()))
        kept = sum(share for column, share in _SHARES.items() if column not in gone)
        for column in self._columns():
            self.setColumnHidden(column, column in gone)
            share = _SHARES.get(column, 0)
            self.setColumnWidth(column, short.get(column, room * share // kept))
        self.set_headings(self._headings)

    def _columns(self) -> set[int]:
        return set(range(self.horizontalHeader().count()))

    def _short_width(self, column: int) -> int:
        """Room for the widest text of the first rows, as a table measures it."""
        delegate = cast("LedgerDelegate", self.itemDelegate())
        return max(self.horizontalHeader().sectionSizeHint(column), delegate.widest(self, column))

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
