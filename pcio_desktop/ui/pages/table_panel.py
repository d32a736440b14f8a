"""Assignments out of a table of the item: what would be made is shown before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from pcio_desktop.ui import words
from pcio_desktop.ui.forms.ui_table_panel import Ui_TablePanel
from pcio_desktop.ui.models.proposals_model import ProposalsModel
from pcio_desktop.ui.pages.resolution_editing import ResolutionEditing
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.faults import said_beside
from pcio_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution_rows import ResolvedItem, TableOffer

_NAMED = 4  # owners that the offer names


class TablePanel(QWidget):
    """Offers the tables of the item it is given, one at a time."""

    made = Signal(str)  # the resolution that has the assignments now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_TablePanel()
        self._ui.setupUi(self)
        self._tables: tuple[TableOffer, ...] = ()
        self._item_id = ""
        self._at = 0
        self._open = False
        self._model = ProposalsModel(self)
        self._ui.proposals_view.setModel(self._model)
        self._ui.error_label.hide()
        offer = FlowLayout(self._ui.offer)
        offer.addWidget(self._ui.preview_button)
        offer.addWidget(self._ui.next_button)
        self._ui.preview_button.clicked.connect(self.preview)
        self._ui.next_button.clicked.connect(self._next)
        self._ui.make_button.clicked.connect(self._make)
        self._ui.cancel_button.clicked.connect(self._cancel)
        self._model.dataChanged.connect(self._say)

    def attach(self, editing: ResolutionEditing) -> None:
        """Connect to what does the work."""
        self._editing = editing

    @property
    def has_tables(self) -> bool:
        """Whether there is anything to offer."""
        return bool(self._tables)

    def show_item(self, item: ResolvedItem | None) -> None:
        """Offer the tables of `item`."""
        tables = item.tables if item is not None else ()
        item_id = item.id if item is not None else ""
        if item_id != self._item_id or tables != self._tables:
            self._item_id, self._tables, self._at, self._open = item_id, tables, 0, False
            self._ui.error_label.hide()
        self._fill()

    def preview(self) -> None:
        """Show what would be made."""
        if not self._tables:
            return
        self._open = True
        self._model.set_rows(self._tables[self._at].proposals)
        self._fill()
        self._ui.make_button.setFocus()

    def _fill(self) -> None:
        ui, tables = self._ui, self._tables
        ui.preview_button.setVisible(bool(tables) and not self._open)
        ui.next_button.setVisible(len(tables) > 1 and not self._open)
        ui.offer_label.setVisible(bool(tables) and not self._open)
        ui.offer.setVisible(bool(tables) and not self._open)
        ui.preview.setVisible(self._open and bool(tables))
        if tables:
            table = tables[self._at]
            owners = ", ".join(row.written for row in table.proposals[:_NAMED])
            more = " …" if len(table.proposals) > _NAMED else ""
            place = ""
            if len(tables) > 1:
                place = self.tr("Table {at} of {all}: ").format(
                    at=words.number(self._at + 1), all=words.number(len(tables))
                )
            title = f"{table.title} · " if table.title else ""
            ui.offer_label.setText(f"{place}{title}{owners}{more}")
        self._say()

    def _say(self) -> None:
        count = len(self._model.chosen)
        self._ui.make_button.setEnabled(count > 0)
        self._ui.preview_label.setText(
            self.tr("{} assignments, each with its questions as the task").format(
                words.number(count)
            )
        )

    def _next(self) -> None:
        self._at = (self._at + 1) % len(self._tables)
        self._fill()

    def _make(self) -> None:
        offer, owners = self._tables[self._at], self._model.chosen
        with said_beside(self._ui.error_label):
            self._open = False
            self.made.emit(self._editing.assign_from_table(offer, owners))

    def _cancel(self) -> None:
        self._open = False
        self._fill()
        self._ui.preview_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
            self._model.retranslate()
            self._fill()
