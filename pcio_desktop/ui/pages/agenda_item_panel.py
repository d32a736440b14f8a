"""What is said of the chosen item beside the tree: kind, its own number, the duties it serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from pcio_desktop.ui import agenda_words, words
from pcio_desktop.ui.forms.ui_agenda_page import Ui_AgendaPage
from pcio_desktop.ui.pages.agenda_editing import AgendaEditing

if TYPE_CHECKING:
    from pcio_desktop.domain.agenda_rows import AgendaSheet, ItemRow


class AgendaItemPanel(QObject):
    """Knows the fields of the panel and the item they speak of; None: a draft, or nothing."""

    carried_over = Signal(str)  # the title of an item that is on the next agenda too

    def __init__(self, ui: Ui_AgendaPage, editing: AgendaEditing, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._editing = ui, editing
        self._row: ItemRow | None = None
        self._filling = False
        ui.number_field.set_limits(1, 99, optional=True)
        self.fill_choices()
        ui.kind_box.activated.connect(self._set_kind)
        ui.number_field.changed.connect(self._set_number)
        ui.duties_view.itemChanged.connect(self._set_duties)
        ui.carry_button.clicked.connect(self._carry_over)

    def fill_choices(self) -> None:
        """Offer kinds and duties, in the language spoken now."""
        self._filling = True
        box, view = self._ui.kind_box, self._ui.duties_view
        box.clear()
        box.view().setAccessibleName(box.accessibleName())
        box.addItems([agenda_words.kind_word(kind) for kind in agenda_words.KINDS])
        view.clear()
        for number, text in agenda_words.duty_words():
            item = QListWidgetItem(text, view)
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                          | Qt.ItemFlag.ItemIsUserCheckable)  # fmt: skip
            item.setCheckState(Qt.CheckState.Unchecked)
        self._filling = False

    def show_item(self, row: ItemRow | None, sheet: AgendaSheet) -> None:
        """Say what is said of `row`."""
        ui = self._ui
        self._row = row
        ui.panel_inner.setEnabled(row is not None)
        if row is None:
            ui.chosen_label.setText("")
            return
        self._filling = True
        number = agenda_words.item_number(row.number)
        ui.chosen_label.setText(self.tr("Item {}").format(number) if number else row.title)
        ui.kind_box.setCurrentIndex(agenda_words.KINDS.index(row.kind.value))
        ui.number_field.set_value(row.own_number)
        for at in range(ui.duties_view.count()):
            item = ui.duties_view.item(at)
            chosen = item.data(Qt.ItemDataRole.UserRole) in row.duties
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self._filling = False
        following = sheet.next_meeting
        ui.carry_button.setEnabled(following is not None)
        if following is None:
            ui.carry_button.setToolTip(self.tr("Make the next meeting first"))
        else:
            number = words.meeting_number(following)
            tip = self.tr("To meeting {}, without what was said")
            ui.carry_button.setToolTip(tip.format(number))

    def _set_kind(self, at: int) -> None:
        from pcio_desktop.domain.agenda import ItemKind

        if self._row is not None:
            self._editing.set_kind(self._row, ItemKind(agenda_words.KINDS[at]))

    def _set_number(self, number: int | None) -> None:
        if self._row is not None:
            self._editing.set_number(self._row, number)

    def _set_duties(self) -> None:
        if self._filling or self._row is None:
            return
        view = self._ui.duties_view
        items = [view.item(at) for at in range(view.count())]
        duties = {
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        }
        self._editing.set_duties(self._row, duties)

    def _carry_over(self) -> None:
        row = self._row
        if row is None:
            return
        self._editing.carry_over(row)
        if self._editing.did_change:
            self.carried_over.emit(row.title)
