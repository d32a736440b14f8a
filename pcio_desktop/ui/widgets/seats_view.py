"""The table of seats: its keys, its drag and drop, rows as high as their texts."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from pcio_desktop.ui.widgets.padded_delegate import PaddedDelegate, fit_rows

_SHARES = {1: 4, 2: 5, 3: 3}  # the columns that share the room that is left, and how


class SeatsView(QTableView):
    """Tells which key of a list of things was pressed; the page knows what it means."""

    insert_pressed = Signal()
    remove_pressed = Signal()
    move_pressed = Signal(int)  # -1 up, 1 down
    paste_pressed = Signal()
    edit_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(PaddedDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(self.edit_pressed)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in _SHARES:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        model.layoutChanged.connect(self.fit)
        model.dataChanged.connect(self.fit)

    def fit(self) -> None:
        """Give every row the height of its text."""
        self._share_room()
        with QSignalBlocker(self.verticalHeader()):
            fit_rows(self)
        self.updateGeometries()
        self.viewport().update()

    def _share_room(self) -> None:
        header = self.horizontalHeader()
        taken = sum(
            header.sectionSizeHint(column)
            for column in range(header.count())
            if column not in _SHARES
        )
        room = self.viewport().width() - taken
        for column, share in _SHARES.items():
            header.resizeSection(column, max(1, room * share // sum(_SHARES.values())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_pressed.emit()
        elif event.key() == Qt.Key.Key_Insert:
            self.insert_pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_pressed.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_pressed.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_pressed.emit()
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
