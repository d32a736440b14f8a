"""The table of attendance: one line a seat, one key a state, the states under the pointer too."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from pcio_desktop.ui.models.attendance_model import AttendanceModel, Column
from pcio_desktop.ui.widgets.attendance_delegate import STATES, AttendanceDelegate
from pcio_desktop.ui.widgets.attendance_keys import Press, pressed

_SEAT_SHARE = 0.47  # of the room that seat and name share
_STATES_SHARE = 0.36  # where four states want more of the width, the one that holds is shown
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


class AttendanceView(QTableView):
    """Tells what is asked for, for the line it is asked for; records nothing itself."""

    digit_pressed = Signal(int, int)  # row, digit
    asked = Signal(int, object)  # row, Press
    pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._timed = False
        self._delegate = AttendanceDelegate(self)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsInserted.connect(self._fit_inserted)
            model.dataChanged.connect(self._fit_changed)

    @property
    def row(self) -> int:
        """The line the keyboard is at; -1 before there is one."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Put the keyboard at a line, and show it with the one below it."""
        model = self.model()
        last = model.rowCount() - 1
        row = max(0, min(row, last))
        if not model.flags(model.index(row, Column.STATE)) & Qt.ItemFlag.ItemIsEnabled:
            row = min(row + 1, last)  # a heading
        self.setCurrentIndex(model.index(row, Column.STATE))
        self.scrollTo(model.index(min(row + 1, last), Column.STATE))
        self.scrollTo(model.index(row, Column.STATE))

    def row_rect(self, row: int) -> QRect:
        """Where a line stands, in the coordinates of this widget."""
        index = self.model().index(row, Column.STATE)
        rect = self.visualRect(index)
        corner = self.viewport().mapTo(self, QPoint(0, rect.top()))
        return QRect(corner.x(), corner.y(), self.viewport().width(), rect.height())

    def fit(self) -> None:
        """Share the width out among the columns, and give each line the height of its text."""
        self._fit_columns()
        self._fit_rows(0, self.model().rowCount() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
            return
        end = _ENDS.get(Qt.Key(event.key()))
        if end is not None:
            self.go_to(0 if end < 0 else self.model().rowCount() - 1)
            return
        asked = pressed(event)
        if asked is None or self.row < 0:
            super().keyPressEvent(event)
        elif isinstance(asked, int):
            self.digit_pressed.emit(self.row, asked)
        else:
            self.asked.emit(self.row, asked)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, and find nothing."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if index.column() == Column.STATE:
            state = self._delegate.state_at(index, self.visualRect(index), event.position().x())
            if state is not None:
                self.digit_pressed.emit(index.row(), STATES.index(state) + 1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() != Column.STATE:
            self.asked.emit(index.row(), Press.EDIT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.model() is not None:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()

    def _fit_columns(self) -> None:
        metrics = self.fontMetrics()
        width = self.viewport().width()
        number = self._delegate.text_width("๐๐", metrics)
        self._delegate.one_word = False
        self._delegate.one_word = self._delegate.states_width(metrics) > width * _STATES_SHARE
        states = self._delegate.states_width(metrics)
        model = self.model()
        timed = self._timed = isinstance(model, AttendanceModel) and model.has_times()
        header = str(model.headerData(Column.TIMES, Qt.Orientation.Horizontal))
        longest = "๑๓.๔๐ น.–" if timed else header
        times = min(self._delegate.text_width(longest, metrics), width // 6)
        if self._delegate.one_word and not timed:
            times = 0
        rest = max(80, width - number - states - times)
        seat = round(rest * _SEAT_SHARE)
        sizes = (number, seat, states, rest - seat, times)
        for column, size in enumerate(sizes):
            self.setColumnWidth(column, size)

    def _fit_rows(self, first: int, last: int) -> None:
        model = self.model()
        if not isinstance(model, AttendanceModel):
            return
        seat, who = self.columnWidth(Column.SEAT), self.columnWidth(Column.WHO)
        times = self.columnWidth(Column.TIMES)
        for row in range(first, last + 1):
            entry = model.entry(row)
            height = self._delegate.height(entry, seat, who, times, self.font())
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)

    def _fit_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._fit_rows(first, last)

    def _fit_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, AttendanceModel) and model.has_times() is not self._timed:
            self.fit()
            return
        self._fit_rows(first.row(), last.row())
