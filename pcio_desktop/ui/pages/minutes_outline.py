"""The outline beside the paper: the items of the meeting, found by words, one of them marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QLabel, QListView

from pcio_desktop.ui.models.outline_model import KEY, OutlineModel
from pcio_desktop.ui.widgets.outline_delegate import OutlineDelegate
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit

if TYPE_CHECKING:
    from pcio_desktop.services.minutes_rows import ItemText


class MinutesOutline(QObject):
    """Shows what it is given; where one goes from there is a matter of the page."""

    item_asked = Signal(str)  # the id of an item: go there

    def __init__(self, view: QListView, edit: ThaiLineEdit, none_found: QLabel) -> None:
        super().__init__(view)
        self._view, self._none_found = view, none_found
        self._model = OutlineModel(self)
        view.setModel(self._model)
        view.setItemDelegate(OutlineDelegate(view))
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.clicked.connect(self._ask)
        view.activated.connect(self._ask)
        edit.textChanged.connect(self._filter)
        edit.returnPressed.connect(self._ask_first)

    def show(self, items: tuple[ItemText, ...]) -> None:
        """Show these items, as far as they hold what is looked for."""
        self._model.set_items(items)
        self._say_none_found()

    def mark(self, item_id: str | None) -> None:
        """Mark where one is; an item that is not shown leaves the mark where it was."""
        at = self._model.row_of(item_id) if item_id else -1
        if at >= 0:
            self._view.setCurrentIndex(self._model.index(at))

    def retranslate(self) -> None:
        self._model.retranslate()

    def _ask(self, index: QModelIndex) -> None:
        self.item_asked.emit(index.data(KEY))

    def _ask_first(self) -> None:
        if self._model.rowCount():
            self._ask(self._model.index(0))

    def _filter(self, text: str) -> None:
        self._model.set_query(text)
        self._say_none_found()

    def _say_none_found(self) -> None:
        self._none_found.setVisible(not self._model.rowCount())
