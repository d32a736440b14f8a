"""The step มติ: the items with their resolutions at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.ui import clock, messages, resolution_words
from pcio_desktop.ui.forms.ui_resolutions_page import Ui_ResolutionsPage
from pcio_desktop.ui.models.resolutions_model import CardKey, ResolutionsModel
from pcio_desktop.ui.pages.page import Page, PageContext
from pcio_desktop.ui.pages.resolution_editing import ResolutionEditing
from pcio_desktop.ui.widgets.faults import said_beside, store_typed
from pcio_desktop.ui.widgets.flow_layout import FlowLayout
from pcio_desktop.ui.widgets.two_line_delegate import polish_card_view

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution_rows import (
        MeetingResolutions,
        ResolutionRow,
        ResolvedItem,
    )

_NARROW = 760  # below this the list and the editor take turns
_LIST_WIDTH = 330
_ACTIONS = ("add_resolution", "assign_from_table")


class ResolutionsPage(Page):
    """Keeps which resolution is chosen; what is done to it is `ResolutionEditing`'s."""

    concerns: ClassVar[Change] = Change(
        meetings=True, agenda=True, minutes=True, resolutions=True, attendance=True, roster=True,
        people=True, committee=True,
    )  # fmt: skip

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ResolutionsPage()
        self._ui.setupUi(self)
        self.today: Callable[[], date] = clock.today
        self._shown: MeetingResolutions | None = None
        self._chosen: CardKey | None = None
        self._in_editor = False  # which of the two is seen where there is room for one
        self._filling = False
        self._model = ResolutionsModel(self)
        self._ui.items_view.setModel(self._model)
        self._ui.items_view.selectionModel().selectionChanged.connect(self._choose)
        self._ui.step_error.hide()
        self._ui.head_layout.setStretch(1, 1)
        foot = FlowLayout(self._ui.foot)
        foot.addWidget(self._ui.add_button)
        foot.addWidget(self._ui.remove_button)

    def attach(self, context: PageContext) -> None:
        self._editing = ResolutionEditing(context.operations, self)
        ui = self._ui
        panels = (ui.assignment_panel, ui.vote_panel, ui.dissent_panel, ui.table_panel)
        for panel in panels:
            panel.attach(self._editing)
        polish_card_view(ui.items_view, context.appearance)
        self._connect(context)
        super().attach(context)

    def _connect(self, context: PageContext) -> None:
        ui, view = self._ui, self._ui.items_view
        view.number_pressed.connect(ui.verb_bar.press)
        view.entered_by_key.connect(self._go_to_owners)
        view.removal_asked.connect(self._remove)
        view.move_asked.connect(self._move)
        view.doubleClicked.connect(self._go_to_owners)
        ui.verb_bar.chosen.connect(self._choose_verb)
        ui.sentence_edit.stored.connect(self._write_sentence)
        ui.restore_button.clicked.connect(self._restore)
        ui.label_field.changed.connect(self._change_label)
        ui.add_button.clicked.connect(context.actions["add_resolution"].trigger)
        ui.remove_button.clicked.connect(self._remove)
        ui.back_button.clicked.connect(self._go_back)
        ui.table_panel.made.connect(self._show_made)
        ui.assignment_panel.agency_made.connect(self._say_new_agency)
        ui.assignment_panel.owner_lost.connect(self._say_owner_lost)
        for name, slot in zip(_ACTIONS, (self._add_another, self._preview_table), strict=True):
            context.actions[name].triggered.connect(slot)
            context.actions[name].setEnabled(False)

    @property
    def shown(self) -> MeetingResolutions | None:
        """What was read last; None before anything was."""
        return self._shown

    def read_again(self) -> None:
        from pcio_desktop.services.resolution_reading import meeting_resolutions

        if self.meeting_id is None:
            return
        with self.context.operations.read() as unit:
            shown = meeting_resolutions(unit, self.meeting_id)
        if self._shown is None or shown.owners != self._shown.owners:
            self._ui.assignment_panel.set_owners(shown)
        if self._shown is None or shown.seats != self._shown.seats:
            self._ui.dissent_panel.set_seats(shown)
        self._shown = self._editing.shown = shown
        self._fill()

    def show_thing(self, key: str) -> None:
        """Go to a resolution, or to the place for one of an item."""
        for item in self._shown.items if self._shown is not None else ():
            if item.id == key:
                self._chosen = CardKey(item.id, None)
            if key in {row.id for row in item.resolutions}:
                self._chosen = CardKey(item.id, key)
        self._in_editor = True
        self._fill()
        self._fold()
        self._ui.items_view.setFocus()

    def store_typing(self) -> None:
        if self._editing.row is None:
            return
        self._ui.sentence_edit.store()
        self._ui.label_field.store()
        self._ui.assignment_panel.store_typing()
        self._ui.vote_panel.store_typing()
        self._ui.dissent_panel.store_typing()

    def focus_first(self) -> None:
        self._in_editor = False
        self._fold()
        self._ui.items_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dress(self) -> None:
        scaled = self.context.appearance.scaled
        self._ui.items_view.doItemsLayout()
        self._ui.list_side.setMinimumWidth(scaled(200))
        self._fold()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._model.retranslate()
        self._fill_editor()

    def _fill(self) -> None:
        shown = self._shown
        if shown is None:
            return
        view = self._ui.items_view
        self._filling = True
        self._model.set_items(shown.items, self.today())
        index = self._model.index_of(self._chosen)
        if not index.isValid():
            index = self._model.first_of(self._chosen.item_id if self._chosen else "")
        view.setCurrentIndex(index)
        self._filling = False
        self._chosen = self._model.key_of(index)
        self._ui.empty_label.setVisible(not shown.items)
        self._ui.halves.setVisible(bool(shown.items))
        self._fill_editor()

    def _fill_editor(self) -> None:
        item, row = self._find()
        self._editing.item, self._editing.row = item, row
        ui, there = self._ui, row is not None
        ui.item_label.setText(resolution_words.item_heading(item) if item is not None else "")
        verbs = item.verbs if item is not None else ()
        verb = row.verb if row is not None else ""
        ui.verb_bar.show_choices(verbs, verbs.index(verb) if verb in verbs else None)
        for label, field in (
            (ui.sentence_label, ui.sentence_panel),
            (ui.owners_label, ui.assignment_panel),
            (ui.vote_label, ui.vote_panel),
            (ui.dissent_label, ui.dissent_panel),
            (ui.label_label, ui.label_field),
            (None, ui.add_button),
            (None, ui.remove_button),
        ):
            field.setVisible(there)
            if label is not None:
                label.setVisible(there)
        ui.table_panel.show_item(item)
        ui.table_panel.setVisible(ui.table_panel.has_tables)
        ui.table_label.setVisible(ui.table_panel.has_tables)
        self._fill_sentence(item, row)
        ui.assignment_panel.show_row(row, self.today())
        ui.vote_panel.show_row(row, self._shown.voters if self._shown is not None else 0)
        ui.dissent_panel.show_row(row)

    def _fill_sentence(self, item: ResolvedItem | None, row: ResolutionRow | None) -> None:
        ui = self._ui
        if item is None or row is None:
            ui.sentence_edit.show_text("", "")
            return
        ui.sentence_edit.show_text(row.id, row.sentence)
        ui.label_field.edit.setPlaceholderText(item.default_label)
        if not ui.label_field.is_typing:
            ui.label_field.set_value(row.label)
        self._say_origin(row, is_written=row.is_written)

    def _say_origin(self, row: ResolutionRow, *, is_written: bool) -> None:
        """Say where the sentence comes from, and offer the other one."""
        self._ui.restore_button.setVisible(is_written and not row.has_more)
        if row.has_more:
            origin = self.tr("A list or table follows; it is edited under Minutes")
        elif is_written:
            origin = self.tr("Written by hand: verb and owners no longer change it")
        else:
            origin = self.tr("Follows verb, owners and due date until it is typed over")
        self._ui.origin_label.setText(origin)

    def _find(self) -> tuple[ResolvedItem | None, ResolutionRow | None]:
        items = self._shown.items if self._shown is not None else ()
        key = self._chosen
        item = next((one for one in items if key is not None and one.id == key.item_id), None)
        if item is None or key is None:
            return None, None
        return item, next((row for row in item.resolutions if row.id == key.resolution_id), None)

    def _choose(self, _chosen: QItemSelection, _before: QItemSelection) -> None:
        if self._filling:
            return
        key = self._model.key_of(self._ui.items_view.currentIndex())
        if key is None or key == self._chosen:
            return
        self.store_typing()
        self._chosen = key
        self._ui.step_error.hide()
        self._fill_editor()
        self._ui.scroll.verticalScrollBar().setValue(0)

    def _choose_verb(self, at: int) -> None:
        item, row = self._editing.item, self._editing.row
        if item is None:
            return
        with said_beside(self._ui.step_error):
            if row is None:
                self._add(item, item.verbs[at])
            elif row.verb != item.verbs[at]:
                self._ui.sentence_edit.store()
                self._editing.choose_verb(item.verbs[at])

    def _add(self, item: ResolvedItem, verb: str) -> None:
        self._show_made(self._editing.add(verb))

    def _show_made(self, resolution_id: str) -> None:
        """A resolution was made: it is the chosen one from now on."""
        item = self._editing.item
        if item is not None:
            self._chosen = CardKey(item.id, resolution_id)
            self._fill()

    def _add_another(self) -> None:
        item = self._editing.item
        if item is None:
            return
        self.store_typing()
        with said_beside(self._ui.step_error):
            self._add(item, item.verbs[0])
            self._ui.items_view.setFocus()

    def _preview_table(self) -> None:
        self._in_editor = True
        self._fold()
        self._ui.table_panel.preview()

    def _write_sentence(self, text: str) -> None:
        field, row = self._ui.sentence_edit, self._editing.row
        store_typed(field, self._ui.step_error, partial(self._editing.write_sentence, text))
        if (
            field.goes_on and row is not None and not field.is_typing
        ):  # all else is read again when the field is left
            self._say_origin(row, is_written=bool(text.strip()))

    def _restore(self) -> None:
        field = self._ui.sentence_edit
        key, text, was_typing = field.key, field.toPlainText(), field.is_typing
        field.drop_typing()
        with said_beside(self._ui.step_error):
            self._editing.use_generated_sentence()
            return
        if was_typing:
            field.refuse(key, text)

    def _change_label(self, label: str) -> None:
        if self._editing.row is not None:
            with said_beside(self._ui.step_error):
                self._editing.change_label(label)

    def _remove(self) -> None:
        row = self._editing.row
        if row is None:
            return
        with messages.told(self):
            self._editing.remove()
            self._ui.sentence_edit.settle(row.id)  # what was typed went with it
            self._ui.assignment_panel.drop_typing(row)
            self._ui.dissent_panel.drop_typing(row)
            undo = self.context.actions["undo"]
            self.context.notices.say(self.tr("The resolution was removed"), [undo])
        self._ui.items_view.setFocus()

    def _say_new_agency(self, name: str) -> None:
        """A slip of typing would otherwise go unseen."""
        text = self.tr("New agency in this file: {}").format(name)
        self.context.notices.say(text, [self.context.actions["undo"]])

    def _say_owner_lost(self, typed: str, reason: str) -> None:
        text = self.tr("“{typed}” was not added as an owner: {reason}")
        self.context.notices.say(text.format(typed=typed, reason=reason), stays=True)

    def _move(self, by: int) -> None:
        if self._editing.row is not None:
            with said_beside(self._ui.step_error):
                self._editing.move(by)

    def _go_to_owners(self) -> None:
        if self._editing.row is None:
            self._ui.verb_bar.press(1)
        self._in_editor = True
        self._fold()
        if self._editing.row is not None:
            self._ui.assignment_panel.focus_owner()

    def _go_back(self) -> None:
        self.store_typing()
        self._in_editor = False
        self._fold()
        self._ui.items_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fold(self) -> None:
        scaled = self.context.appearance.scaled
        narrow = self.width() < scaled(_NARROW)
        self._ui.list_side.setMaximumWidth(16777215 if narrow else scaled(_LIST_WIDTH))
        self._ui.list_side.setVisible(not narrow or not self._in_editor)
        self._ui.scroll.setVisible(not narrow or self._in_editor)
        self._ui.back_button.setVisible(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enable(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._enable(False)

    def _enable(self, enabled: bool) -> None:
        for name in _ACTIONS:
            self.context.actions[name].setEnabled(enabled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
