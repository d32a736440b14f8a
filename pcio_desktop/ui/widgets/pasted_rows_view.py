"""The table of rows to be pasted: what becomes of each is chosen from a menu."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from pcio_desktop.ui.models.pasted_rows_model import ROW, WAY, PastedRowsModel
from pcio_desktop.ui.widgets.padded_delegate import PaddedDelegate, fit_rows

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHOOSE = (Qt.Key.Key_Space, Qt.Key.Key_F2)


class PastedRowsView(QTableView):
    """Space, F2 or a click offers the ways; it holds for all chosen rows that may go that way."""

    accepted = Signal()  # Enter
    refused = Signal()  # Escape

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(PaddedDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setHighlightSections(False)
        self.clicked.connect(self._follow_click)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        header = self.horizontalHeader()
        header.setSectionResizeMode(WAY, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ROW, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self.fit)
        model.dataChanged.connect(self.fit)

    def fit(self) -> None:
        """Give every row the height of its text."""
        with QSignalBlocker(self.verticalHeader()):
            fit_rows(self)
        self.updateGeometries()
        self.viewport().update()

    def offer_ways(self) -> None:
        """Open the menu of the row the keyboard is at."""
        index, model = self.currentIndex(), self.model()
        if not index.isValid() or not isinstance(model, PastedRowsModel):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for way in model.ways(index):
            menu.addAction(model.way_words(index, way)).setData(way.value)
        menu.triggered.connect(self._choose)
        place = self.visualRect(index.siblingAtColumn(WAY)).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(place))

    def _choose(self, action: QAction) -> None:
        model = self.model()
        assert isinstance(model, PastedRowsModel), "set by setModel"
        rows = {index.row() for index in self.selectedIndexes()} | {self.currentIndex().row()}
        for row in rows:
            index = model.index(row, WAY)
            for way in model.ways(index):
                if way.value == action.data():
                    model.choose(index, way)

    def _follow_click(self, index: QModelIndex) -> None:
        if index.column() == WAY:
            self.offer_ways()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.refused.emit()
        elif event.key() in _CHOOSE:
            self.offer_ways()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.model() is not None:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()
