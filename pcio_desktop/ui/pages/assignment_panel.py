"""The owners of a resolution as chips: added by typing, with one due date for all."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from pcio_desktop.ui import resolution_words, words
from pcio_desktop.ui.forms.ui_assignment_panel import Ui_AssignmentPanel
from pcio_desktop.ui.pages.resolution_editing import ResolutionEditing
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.completion_field import Choice
from pcio_desktop.ui.widgets.faults import said_beside, store_typed
from pcio_desktop.ui.widgets.flow_layout import FlowLayout
from pcio_desktop.ui.widgets.number_keys import digit_of
from pcio_desktop.ui.widgets.popup_names import name_popups
from pcio_desktop.ui.widgets.tone import set_tone

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution_rows import (
        AssignmentRow,
        MeetingResolutions,
        ResolutionRow,
    )

_PARTS = ("lead", "joint", "supporting", "advising")


class OwnerChip(QPushButton):
    """One owner. Delete takes it off; 1 to 4 choose its part."""

    part_pressed = Signal(int)
    removal_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.assignment_id = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit is not None and 1 <= digit <= len(_PARTS):
            self.part_pressed.emit(digit - 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)


class AssignmentPanel(QWidget):
    """Shows the assignments it is given; what is typed is done by `ResolutionEditing`."""

    agency_made = Signal(str)  # its name: nobody in the file was called so
    owner_lost = Signal(str, str)  # what was typed, and why it could not be added

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AssignmentPanel()
        self._ui.setupUi(self)
        self._row: ResolutionRow | None = None
        self._today = date.min
        self._chosen = ""
        self._known: set[str] = set()
        self._chips: list[OwnerChip] = []
        self._flow = FlowLayout(self._ui.chips, spacing=6)
        self._ui.error_label.hide()
        self._ui.due_field.show_weekday()
        self._ui.due_field.say_faults_in(self._ui.due_error)
        self._ui.owner_field.setTextMargins(4, 0, 0, 0)  # the ring of the focus stands there
        self._ui.detail_head.setStretch(0, 1)
        due = FlowLayout(self._ui.due)
        for widget in (self._ui.due_label, self._ui.due_field, self._ui.due_badge):
            due.addWidget(widget)
        self._ui.part_combo.addItems([""] * len(_PARTS))
        self._connect()
        self._name_parts()
        name_popups(self)

    def attach(self, editing: ResolutionEditing) -> None:
        """Connect to what does the work."""
        self._editing = editing

    def set_owners(self, shown: MeetingResolutions) -> None:
        """Offer these owners by typing."""
        choices = [Choice(one.key, one.text, one.detail) for one in shown.owners]
        self._known = {choice.text for choice in choices}
        self._ui.owner_field.set_choices(choices)

    def show_row(self, row: ResolutionRow | None, today: date) -> None:
        """Show the owners of `row`; the chosen one stays chosen."""
        other = row is None or self._row is None or row.id != self._row.id
        self._row, self._today = row, today
        if other:
            self._chosen = ""
            self._drop_owner()
        self._fill()

    def store_typing(self) -> None:
        """Store what is being typed: another resolution or page will be shown."""
        self._store_details()
        if self._ui.owner_field.text().strip():
            self._ui.owner_field.take(as_typed=self._ui.owner_field.exact is None)

    def _store_details(self) -> None:
        self._ui.task_edit.store()
        self._ui.due_field.store()
        self._ui.own_due_field.store()

    def drop_typing(self, row: ResolutionRow) -> None:
        """Forget what was typed into a resolution that is gone."""
        for one in row.assignments:
            self._ui.task_edit.settle(one.id)

    def focus_owner(self) -> None:
        """Put the keyboard where owners are typed."""
        self._ui.owner_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        ui = self._ui
        ui.owner_field.new_words = self.tr("New agency “{}”")
        ui.owner_field.chosen.connect(self._add_chosen)
        ui.owner_field.typed.connect(self._add_typed)
        ui.owner_field.takes_on_tab = True
        ui.owner_field.editingFinished.connect(self._leave_owner)
        ui.owner_field.textEdited.connect(ui.error_label.hide)
        ui.due_field.changed.connect(self._set_due_date)
        ui.own_due_field.changed.connect(self._set_own_due_date)
        ui.part_combo.activated.connect(self._change_part)
        ui.task_edit.stored.connect(self._write_task)
        ui.remove_button.clicked.connect(self._remove)

    def _fill(self) -> None:
        row = self._row
        assignments = row.assignments if row is not None else ()
        while len(self._chips) < len(assignments):
            self._chips.append(self._make_chip())
        for at, chip in enumerate(self._chips):
            chip.setVisible(at < len(assignments))
            if at < len(assignments):
                self._fill_chip(chip, assignments[at], differ=bool(row and row.due_dates_differ))
        self._flow.invalidate()
        self._ui.chips.setVisible(bool(assignments))
        self._ui.chips.updateGeometry()
        self._fill_due()
        self._fill_detail()

    def _fill_chip(self, chip: OwnerChip, one: AssignmentRow, *, differ: bool) -> None:
        parts = [resolution_words.part_word(one.part), one.owner]
        if differ and one.due_date is not None:
            parts.append(words.short_date(one.due_date))
        if one.state.value == "done":
            parts.append(resolution_words.assignment_state_word("done"))
        text = " · ".join(parts)
        chip.assignment_id = one.id
        room = self._ui.chips.width() - 40
        shown = chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, 120))
        chip.setText(shown.replace("&", "&&"))
        chip.setToolTip(text if not one.task else f"{text}\n{one.task}")
        chip.setAccessibleName(text)
        chip.setChecked(one.id == self._chosen)

    def _fill_due(self) -> None:
        row, ui = self._row, self._ui
        with_owners = row is not None and bool(row.assignments)
        ui.due.setVisible(with_owners)
        ui.due_label.setMinimumHeight(ui.due_field.edit.sizeHint().height())
        day = row.due_date if row is not None else None
        if not ui.due_field.is_typing or not ui.due_field.edit.hasFocus():
            ui.due_field.set_value(day)
        differ = row is not None and row.due_dates_differ
        ui.due_field.edit.setPlaceholderText(self.tr("differs by owner") if differ else "")
        ui.due_badge.setVisible(day is not None)
        if day is not None:
            ui.due_badge.setText(resolution_words.due_in(day, self._today))
            set_tone(ui.due_badge, resolution_words.due_tone(day, self._today))

    def _fill_detail(self) -> None:
        one, ui = self._assignment(), self._ui
        ui.detail.setVisible(one is not None)
        if one is None:
            ui.task_edit.show_text("", "")
            return
        ui.detail_owner.setText(one.owner)
        ui.part_combo.setCurrentIndex(_PARTS.index(one.part.value))
        ui.task_edit.show_text(one.id, one.task)
        if not ui.own_due_field.is_typing or not ui.own_due_field.edit.hasFocus():
            ui.own_due_field.set_value(one.due_date)

    def _assignment(self) -> AssignmentRow | None:
        rows = self._row.assignments if self._row is not None else ()
        return next((one for one in rows if one.id == self._chosen), None)

    def _make_chip(self) -> OwnerChip:
        chip = OwnerChip(self._ui.chips)
        chip.setObjectName(f"chip_{len(self._chips) + 1}")
        chip.clicked.connect(self._choose_chip)
        chip.part_pressed.connect(self._press_part)
        chip.removal_asked.connect(self._remove_chip)
        self._flow.addWidget(chip)
        return chip

    def _choose_chip(self) -> None:
        self._store_details()
        chip = self._sender()
        if chip is not None:
            self._chosen = "" if chip.assignment_id == self._chosen else chip.assignment_id
            self._fill()

    def _press_part(self, at: int) -> None:
        from pcio_desktop.domain.resolution import AssignmentPart

        chip = self._sender()
        if chip is not None:
            with said_beside(self._ui.error_label):
                self._editing.change_part(chip.assignment_id, AssignmentPart(_PARTS[at]))

    def _remove_chip(self) -> None:
        chip = self._sender()
        if chip is not None:
            gone = chip.assignment_id
            with said_beside(self._ui.error_label):
                self._editing.unassign(gone)
                self._ui.task_edit.settle(gone)

    def _sender(self) -> OwnerChip | None:
        sender: QObject | None = self.sender()
        return sender if isinstance(sender, OwnerChip) else None

    def _add_chosen(self, key: str) -> None:
        with said_beside(self._ui.error_label), self._taken():
            self._editing.assign(key)

    def _add_typed(self, text: str) -> None:
        if not text:  # Enter in the empty field goes on to the date
            self._ui.due_field.setFocus()
            self._ui.due_field.edit.selectAll()
            return
        known = self._known
        with said_beside(self._ui.error_label), self._taken():
            made = self._editing.assign_named(text)
            given = self._row.assignments if self._row is not None else ()
            names = [one.owner for one in given if one.id == made]
            if names and names[0] not in known:
                self.agency_made.emit(names[0])

    @contextlib.contextmanager
    def _taken(self) -> Iterator[None]:
        """What is typed leaves the field, and comes back if this block ends with an error.

        It goes first, because a change is told to all pages, which store what is still typed.
        """
        field = self._ui.owner_field
        typed = field.text()
        field.clear()
        try:
            yield
        except BaseException:
            field.setText(typed)
            raise

    def _leave_owner(self) -> None:
        """Half a name is not made an agency by a click elsewhere; a whole one is meant."""
        field = self._ui.owner_field
        typed = field.text().strip()
        if not typed or self._row is None or not self._ui.error_label.isHidden():
            return
        if field.exact is not None:
            field.take()
            return
        sentence = self.tr("“{}” is not an owner yet: press Enter in the field to add it")
        self._ui.error_label.setText(sentence.format(typed))
        self._ui.error_label.show()

    def _drop_owner(self) -> None:
        """Another resolution is shown: what could not be added to the former one is told."""
        field, error = self._ui.owner_field, self._ui.error_label
        typed, reason = field.text().strip(), error.text()
        field.clear()
        error.hide()
        if typed:
            self.owner_lost.emit(typed, reason)

    def _set_due_date(self, day: date | None) -> None:
        with said_beside(self._ui.error_label):
            self._editing.set_due_date(day)

    def _set_own_due_date(self, day: date | None) -> None:
        if self._chosen:
            with said_beside(self._ui.error_label):
                self._editing.set_own_due_date(self._chosen, day)

    def _change_part(self, at: int) -> None:
        from pcio_desktop.domain.resolution import AssignmentPart

        if self._chosen:
            with said_beside(self._ui.error_label):
                self._editing.change_part(self._chosen, AssignmentPart(_PARTS[at]))

    def _write_task(self, text: str) -> None:
        ui = self._ui
        store_typed(ui.task_edit, ui.error_label, partial(self._editing.write_task, text))

    def _remove(self) -> None:
        chosen, self._chosen = self._chosen, ""
        if chosen:
            with said_beside(self._ui.error_label):
                self._editing.unassign(chosen)
                self._ui.task_edit.settle(chosen)
            self.focus_owner()

    def _name_parts(self) -> None:
        for at, part in enumerate(_PARTS):
            self._ui.part_combo.setItemText(at, resolution_words.part_word(part))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
            name_popups(self)
            self._ui.owner_field.new_words = self.tr("New agency “{}”")
            self._name_parts()
            self._fill()
