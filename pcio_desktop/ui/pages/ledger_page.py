"""ทะเบียนมติ: all resolutions of the committee; the owners of the chosen one beside them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.ui import clock, resolution_words, words
from pcio_desktop.ui.forms.ui_ledger_page import Ui_LedgerPage
from pcio_desktop.ui.models.ledger_model import ORDERS, LedgerModel
from pcio_desktop.ui.models.owners_model import OwnersModel
from pcio_desktop.ui.pages.page import Page, PageContext
from pcio_desktop.ui.pages.progress_editing import ProgressEditing
from pcio_desktop.ui.widgets.faults import said_beside, store_typed
from pcio_desktop.ui.widgets.popup_names import name_popups
from pcio_desktop.ui.widgets.two_line_delegate import polish_card_view

if TYPE_CHECKING:
    from pcio_desktop.domain.ledger import LedgerFilter, LedgerRow
    from pcio_desktop.domain.resolution_rows import AssignmentRow

_STATES = ("open", "in_progress", "done")
_WANTED = ("", "overdue", *_STATES, "nothing_to_do")
_NARROW = 760  # below this the table and the details take turns
_DETAIL_WIDTH = 340


class LedgerPage(Page):
    """Reads the whole ledger; filters, order and what is chosen are its own."""

    concerns: ClassVar[Change] = Change(
        resolutions=True, agenda=True, meetings=True, roster=True, people=True
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_LedgerPage()
        self._ui.setupUi(self)
        self.today: Callable[[], date] = clock.today
        self._rows: list[LedgerRow] = []
        self._chosen = ""
        self._owner = ""  # the assignment chosen beside the table
        self._order, self._descending = "", True
        self._in_detail = False
        self._filling = False
        self._model = LedgerModel(self)
        self._owners = OwnersModel(self)
        self._ui.ledger_view.setModel(self._model)
        self._ui.owners_view.setModel(self._owners)
        self._ui.error_label.hide()
        self._ui.done_field.show_weekday()
        self._ui.search_edit.setTextMargins(4, 0, 0, 0)  # the ring of the focus stands there
        for combo in (self._ui.state_combo, self._ui.owner_combo, self._ui.year_combo):
            combo.setMinimumWidth(1)  # in a narrow window they share what there is
        name_popups(self)
        self._sort_by("due", descending=False)

    def attach(self, context: PageContext) -> None:
        self._editing = ProgressEditing(context.operations, self)
        polish_card_view(self._ui.owners_view, context.appearance)
        self._connect()
        super().attach(context)

    def _connect(self) -> None:
        ui, view = self._ui, self._ui.ledger_view
        view.selectionModel().selectionChanged.connect(self._choose)
        view.number_pressed.connect(self._press_state)
        view.entered_by_key.connect(self.show_owners)
        view.jump_asked.connect(self._jump)
        view.doubleClicked.connect(self._jump)
        view.horizontalHeader().sectionClicked.connect(self._click_header)
        ui.owners_view.selectionModel().selectionChanged.connect(self._choose_owner)
        ui.owners_view.chosen.connect(self._go_to_report)
        ui.owners_view.number_pressed.connect(ui.state_bar.press)
        ui.state_bar.chosen.connect(self._set_state)
        ui.done_field.changed.connect(self._set_done_on)
        ui.report_edit.stored.connect(self._write_report)
        ui.jump_button.clicked.connect(self._jump)
        ui.back_button.clicked.connect(self._go_back)
        ui.search_edit.textChanged.connect(self._filter)
        for combo in (ui.state_combo, ui.owner_combo, ui.year_combo):
            combo.activated.connect(self._filter)

    def read_again(self) -> None:
        from pcio_desktop.services.resolution_reading import resolution_ledger

        with self.context.operations.read() as unit:
            self._rows = resolution_ledger(unit)
        self._fill_choices()
        self._filter()

    def forget(self) -> None:
        self._chosen = self._owner = ""
        super().forget()

    def show_thing(self, key: str) -> None:
        """Show what one owner was given to do, by its name, whatever was chosen before."""
        ui = self._ui
        at = ui.owner_combo.findData(key)
        if at < 0:
            return
        ui.state_combo.setCurrentIndex(0)
        ui.year_combo.setCurrentIndex(0)
        ui.search_edit.clear()
        ui.owner_combo.setCurrentIndex(at)
        self._chosen = ""
        self._filter()

    def store_typing(self) -> None:
        self._ui.report_edit.store()
        self._ui.done_field.store()

    def focus_first(self) -> None:
        self._in_detail = False
        self._fold()
        self._ui.ledger_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dress(self) -> None:
        self._ui.owners_view.doItemsLayout()
        self._ui.owners_view.updateGeometry()
        self._fold()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        name_popups(self)
        self._model.retranslate()
        self._fill_choices()
        self._filter()

    def _fill_choices(self) -> None:
        """The states, and the owners and years that there are."""
        ui = self._ui
        states = [self.tr("All states"), self.tr("overdue")]
        states += [resolution_words.ledger_state_word(state) for state in _WANTED[2:]]
        _offer(ui.state_combo, list(zip(states, _WANTED, strict=True)))
        owners = sorted({owner for row in self._rows for owner in row.owners})
        _offer(ui.owner_combo, [(self.tr("All owners"), ""), *((one, one) for one in owners)])
        years = sorted({row.meeting_number.year for row in self._rows}, reverse=True)
        _offer(
            ui.year_combo,
            [(self.tr("All years"), None), *((words.number(year), year) for year in years)],
        )

    def _wanted(self) -> LedgerFilter:
        from pcio_desktop.domain.ledger import LedgerFilter, LedgerState

        ui = self._ui
        state = ui.state_combo.currentData() or ""
        return LedgerFilter(
            state=LedgerState(state) if state not in ("", "overdue") else None,
            overdue=state == "overdue",
            owner=ui.owner_combo.currentData() or "",
            year=ui.year_combo.currentData(),
            text=ui.search_edit.text(),
        )

    def _filter(self) -> None:
        from pcio_desktop.domain.ledger import LedgerOrder, arranged

        today = self.today()
        rows = self._wanted().chosen(self._rows, today)
        typed_into = self._row() if self._ui.report_edit.hasFocus() else None
        if typed_into is not None and typed_into not in rows:
            rows = [*rows, typed_into]  # it begins with its report, and does not go from under it
        groups = arranged(rows, today, LedgerOrder(self._order), descending=self._descending)
        view = self._ui.ledger_view
        self._filling = True
        self._model.set_groups(groups, today)
        view.set_headings(self._model.headings())
        view.fit()
        index = self._model.index_of(self._chosen)
        if not index.isValid():
            index = self._model.first()
        view.setCurrentIndex(index)
        if index.isValid():
            view.selectRow(index.row())
        self._filling = False
        self._say_count(len(rows))
        row = self._model.row_of(index)
        self._chosen = row.id if row is not None else ""
        self._fill_detail()

    def _say_count(self, shown: int) -> None:
        ui, total = self._ui, len(self._rows)
        ui.empty_label.setVisible(not total)
        ui.halves.setVisible(bool(total))
        ui.filters.setVisible(bool(total))
        ui.count_label.setVisible(bool(total))
        ui.count_label.setText(
            self.tr("{shown} of {total} resolutions").format(
                shown=words.number(shown), total=words.number(total)
            )
        )

    def _row(self) -> LedgerRow | None:
        return next((row for row in self._rows if row.id == self._chosen), None)

    def _fill_detail(self) -> None:
        ui, row = self._ui, self._row()
        ui.paper.setVisible(row is not None)
        if row is None:
            return
        number = resolution_words.item_number(row.item_number)
        ui.item_label.setText(f"{number} {words.digits(row.title)}".strip())
        meeting = words.meeting_number(row.meeting_number)
        day = words.full_date(row.day)
        ui.meeting_label.setText(self.tr("Meeting {number}, {day}").format(number=meeting, day=day))
        ui.sentence_label.setText(words.digits(row.sentence))
        self._filling = True
        self._owners.set_rows(row.assignments, self.today())
        ui.owners_view.setVisible(bool(row.assignments))
        ids = [one.id for one in row.assignments]
        at = ids.index(self._owner) if self._owner in ids else 0
        ui.owners_view.setCurrentIndex(self._owners.index(at) if ids else self._owners.index(-1))
        ui.owners_view.updateGeometry()
        self._filling = False
        self._owner = ids[at] if ids else ""
        self._fill_progress()

    def _assignment(self) -> AssignmentRow | None:
        row = self._row()
        given = row.assignments if row is not None else ()
        return next((one for one in given if one.id == self._owner), None)

    def _fill_progress(self) -> None:
        ui, one = self._ui, self._assignment()
        ui.progress.setVisible(one is not None)
        if one is None:
            ui.report_edit.show_text("", "")
            return
        ui.owner_label.setText(one.owner)
        ui.task_label.setText(words.digits(one.task))
        ui.task_label.setVisible(bool(one.task))
        states = [resolution_words.assignment_state_word(state) for state in _STATES]
        ui.state_bar.show_choices(states, _STATES.index(one.state.value))
        done = one.state.value == "done"
        ui.done_label.setVisible(done)
        ui.done_field.setVisible(done)
        ui.done_field.set_value(one.done_on)
        ui.report_edit.show_text(one.id, one.report)

    def _choose(self, _chosen: QItemSelection, _before: QItemSelection) -> None:
        row = self._model.row_of(self._ui.ledger_view.currentIndex())
        if self._filling or row is None or row.id == self._chosen:
            return
        self.store_typing()
        self._chosen, self._owner = row.id, ""
        self._ui.error_label.hide()
        self._fill_detail()
        self._ui.scroll.verticalScrollBar().setValue(0)

    def _choose_owner(self, _chosen: QItemSelection, _before: QItemSelection) -> None:
        one = self._owners.row_of(self._ui.owners_view.currentIndex())
        if self._filling or one is None or one.id == self._owner:
            return
        self.store_typing()
        self._owner = one.id
        self._fill_progress()

    def _press_state(self, digit: int) -> None:
        """A state by its key; of several owners one has to be chosen first."""
        row = self._row()
        if row is None or not 1 <= digit <= len(_STATES):
            return
        if len(row.assignments) == 1:
            self._set_state(digit - 1)
        elif row.assignments:
            self.show_owners()

    def _set_state(self, at: int) -> None:
        from pcio_desktop.domain.resolution import AssignmentState

        one, state = self._assignment(), AssignmentState(_STATES[at])
        if one is None or one.state is state:
            return
        on = self.today() if state is AssignmentState.DONE else None
        with said_beside(self._ui.error_label):
            self._editing.set_state(one.id, state, on)
            text = f"{one.owner}: {resolution_words.assignment_state_word(_STATES[at])}"
            self.context.notices.say(text, [self.context.actions["undo"]])

    def _set_done_on(self, day: date | None) -> None:
        one = self._assignment()
        if one is not None and one.state.value == "done":
            with said_beside(self._ui.error_label):
                self._editing.set_state(one.id, one.state, day)

    def _write_report(self, report: str) -> None:
        ui = self._ui
        store_typed(ui.report_edit, ui.error_label, partial(self._editing.write_report, report))

    def _jump(self) -> None:
        row = self._row()
        if row is not None:
            self.store_typing()
            self.thing_asked.emit(row.meeting_id, "resolutions", row.id)

    def _click_header(self, column: int) -> None:
        order = ORDERS[column]
        self._sort_by(order, descending=order == self._order and not self._descending)
        self._filter()

    def _sort_by(self, order: str, *, descending: bool) -> None:
        self._order, self._descending = order, descending
        sign = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._ui.ledger_view.horizontalHeader().setSortIndicator(ORDERS.index(order), sign)

    def show_owners(self) -> None:
        """Go on to the owners of the chosen resolution, where it has any."""
        row = self._row()
        if row is None or not row.assignments:
            return
        self._in_detail = True
        self._fold()
        self._ui.owners_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to_report(self) -> None:
        self._ui.report_edit.setFocus()

    def _go_back(self) -> None:
        self.store_typing()
        self.focus_first()

    def _fold(self) -> None:
        scaled = self.context.appearance.scaled
        narrow = self.width() < scaled(_NARROW)
        self._ui.ledger_view.setVisible(not narrow or not self._in_detail)
        self._ui.scroll.setVisible(not narrow or self._in_detail)
        self._ui.back_button.setVisible(narrow)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._ui.filters_layout.setDirection(down if narrow else across)
        widest = 16777215 if narrow else scaled(_DETAIL_WIDTH)
        self._ui.scroll.setMaximumWidth(widest)
        self._ui.scroll.setMinimumWidth(0 if narrow else scaled(180))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()


def _offer(combo: QComboBox, choices: list[tuple[str, object]]) -> None:
    """Let `combo` offer `choices`; what is chosen stays chosen while it is one of them."""
    before = combo.currentData()
    combo.clear()
    for text, value in choices:
        combo.addItem(text, value)
    at = next((at for at, (_, value) in enumerate(choices) if value == before), 0)
    combo.setCurrentIndex(at)
