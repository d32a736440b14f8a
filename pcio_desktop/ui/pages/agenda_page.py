"""The step of the agenda: the tree of items, what is said of the chosen one, what is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import NotFound
from pcio_desktop.ui import agenda_words, words
from pcio_desktop.ui.forms.ui_agenda_page import Ui_AgendaPage
from pcio_desktop.ui.models.agenda_tree_model import DRAFT, AgendaTreeModel
from pcio_desktop.ui.pages.agenda_draft import Draft, with_draft
from pcio_desktop.ui.pages.agenda_editing import AgendaEditing
from pcio_desktop.ui.pages.agenda_item_panel import AgendaItemPanel
from pcio_desktop.ui.pages.agenda_offers import offers_of
from pcio_desktop.ui.pages.page import Page, PageContext

if TYPE_CHECKING:
    from pcio_desktop.domain.agenda_rows import AgendaSheet, ItemRow

_PANEL = 300
_NARROW = 720  # below this the panel of the chosen item is folded away
_LOW = 130  # below this height the tree has the page to itself
_NOTHING = -1


class AgendaPage(Page):
    """Asks `AgendaEditing` for each act and reads again; what is being typed is a draft line."""

    concerns: ClassVar[Change] = Change(
        meetings=True, agenda=True, minutes=True, resolutions=True, roster=True
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AgendaPage()
        self._ui.setupUi(self)
        self._sheet: AgendaSheet | None = None
        self._draft: Draft | None = None
        self._wanted: str | None = None
        self._model = AgendaTreeModel(self)
        self._ui.tree.setModel(self._model)

    def attach(self, context: PageContext) -> None:
        self._editing = AgendaEditing(context.operations, self)
        self._panel = AgendaItemPanel(self._ui, self._editing, self)
        self._editing.refused.connect(self._say_refused)
        self._panel.carried_over.connect(self._say_carried_over)
        self._connect()
        super().attach(context)

    def _connect(self) -> None:
        ui, tree = self._ui, self._ui.tree
        tree.add_asked.connect(self._begin_draft)
        tree.add_below_asked.connect(self._begin_draft_below)
        tree.remove_asked.connect(self._remove)
        tree.paste_asked.connect(self._paste)
        tree.move_asked.connect(self._move)
        tree.level_asked.connect(self._change_level)
        tree.edit_ended.connect(self._end_draft)
        tree.selectionModel().currentChanged.connect(self._show_chosen)
        self._model.renamed.connect(self._rename)
        self._model.dropped.connect(self._drop)
        ui.bar.asked.connect(self._do_by_button)
        ui.bar.panel_toggled.connect(self._show_panel)
        ui.offers.taken.connect(self._take_offer)
        for button in (ui.five_button, ui.six_button, ui.copy_button):
            button.clicked.connect(self._begin_agenda)
        ui.one_button.clicked.connect(self._begin_draft)
        ui.paste_button.clicked.connect(self._paste)

    def show_meeting(self, meeting_id: str | None) -> None:
        super().show_meeting(meeting_id)
        self._editing.meeting_id = meeting_id

    def read_again(self) -> None:
        if self.meeting_id is None:
            return
        from pcio_desktop.services.agenda_reading import agenda_sheet

        try:
            with self.context.operations.read() as unit:
                self._sheet = agenda_sheet(unit, self.meeting_id)
        except NotFound:  # another file is open, or the meeting was undone: another is chosen next
            self._sheet = None
        self._show_sheet()

    def forget(self) -> None:
        self._draft = None
        self._wanted = None
        super().forget()

    def show_thing(self, key: str) -> None:
        self._go_to(key)
        self.focus_first()

    def store_typing(self) -> None:
        self._ui.number_field.store()
        editor = self._ui.tree.focusWidget() if self._draft is not None else None
        if editor is not None and editor is not self._ui.tree:
            self._ui.tree.setFocus()  # which commits what stands in the title field

    def focus_first(self) -> None:
        if self._ui.stack.currentWidget() is self._ui.empty_page:
            self._ui.five_button.setFocus()
        else:
            self._ui.tree.setFocus()

    def dress(self) -> None:
        self._ui.bar.dress(self.context.appearance.tokens)
        self._ui.panel.setMinimumWidth(self.context.appearance.scaled(_PANEL) // 2)
        self._fold()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._model.retranslate()
        self._panel.fill_choices()
        self._show_sheet()

    def _show_sheet(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        ui = self._ui
        empty = not sheet.items and self._draft is None
        ui.stack.setCurrentWidget(ui.empty_page if empty else ui.agenda_page)
        if sheet.last is not None:
            last = words.meeting_number(sheet.last)
            ui.copy_button.setText(self.tr("The headings of meeting {}").format(last))
        ui.copy_button.setVisible(sheet.last is not None)
        chosen = self._wanted or self._chosen_id()
        self._wanted = None
        place = ui.tree.verticalScrollBar().value()
        if self._model.set_rows(with_draft(sheet.items, self._draft)):
            self._choose(chosen)
            ui.tree.verticalScrollBar().setValue(place)
        elif chosen is not None and chosen != self._chosen_id():
            self._choose(chosen)
        ui.offers.set_offers(offers_of(sheet))
        self._give_room()
        self._show_chosen()

    def _choose(self, item_id: str | None) -> None:
        index = self._model.index_of(item_id) if item_id is not None else QModelIndex()
        if not index.isValid():
            index = self._model.index(0, 0)
        self._ui.tree.setCurrentIndex(index)
        self._ui.tree.scrollTo(index)

    def _chosen(self) -> ItemRow | None:
        """The chosen item; None while it is a draft, which is not in the file yet."""
        row = self._model.row_at(self._ui.tree.currentIndex())
        return row if row is not None and row.id != DRAFT else None

    def _chosen_id(self) -> str | None:
        row = self._chosen()
        return row.id if row is not None else None

    def _show_chosen(self) -> None:
        """Say in the panel what is said of the chosen item."""
        row = self._chosen()
        self._ui.bar.allow(item=row is not None)
        if self._sheet is not None:
            self._panel.show_item(row, self._sheet)

    def _say_refused(self, sentence: str) -> None:
        self.context.notices.say(sentence)
        self.read_now()

    def _say(self, sentence: str) -> None:
        """What was done, and the way back."""
        if self._editing.did_change:
            self.context.notices.say(sentence, [self.context.actions["undo"]])

    def _do_by_button(self, name: str) -> None:
        {
            "add": self._begin_draft,
            "add_below": self._begin_draft_below,
            "up": self._move_up,
            "down": self._move_down,
            "out": self._promote,
            "in": self._demote,
            "remove": self._remove,
            "paste": self._paste,
        }[name]()

    def _begin_draft(self) -> None:
        """A line to type the title of a new item in, after the chosen one."""
        self._open_draft(Draft(self._chosen_id(), below=False))

    def _begin_draft_below(self) -> None:
        row = self._chosen()
        if row is not None:
            self._open_draft(Draft(row.id, below=True))

    def _open_draft(self, draft: Draft) -> None:
        if self._draft is not None:
            return
        self._draft, self._wanted = draft, None
        self._show_sheet()
        index = self._model.index_of(DRAFT)
        self._ui.tree.setFocus()
        self._ui.tree.setCurrentIndex(index)
        self._ui.tree.scrollTo(index)
        self._ui.tree.edit(index)

    def _end_draft(self) -> None:
        """The title field was closed: without a title nothing has happened."""
        draft = self._draft
        if draft is None:
            return
        self._draft, self._wanted = None, draft.beside
        self._show_sheet()

    def _rename(self, item_id: str, title: str) -> None:
        if item_id != DRAFT:
            self._editing.rename(item_id, title)
            return
        draft, self._draft = self._draft, None
        made = self._editing.make(draft, title) if draft is not None else None
        if made is not None:
            self._go_to(made)

    def _go_to(self, item_id: str) -> None:
        """Choose an item that has just been made or moved, also if the page was read before."""
        index = self._model.index_of(item_id)
        if index.isValid():
            self._ui.tree.setCurrentIndex(index)
            self._ui.tree.scrollTo(index)

    def _move(self, by: int) -> None:
        row = self._chosen()
        if row is not None:
            self._editing.move(row, by)
            self._say_moved()

    def _change_level(self, by: int) -> None:
        row = self._chosen()
        if row is not None:
            self._editing.change_level(row, by)
            self._say_moved()

    def _say_moved(self) -> None:
        row = self._chosen()
        if row is not None:
            number = agenda_words.item_number(row.number)
            self._say(self.tr("“{title}” is now item {number}").format(
                title=_short(row.title), number=number
            ))  # fmt: skip

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _promote(self) -> None:
        self._change_level(-1)

    def _demote(self) -> None:
        self._change_level(1)

    def _drop(self, item_id: str, parent_id: str | None, at: int) -> None:
        row = self._model.row_at(self._model.index_of(item_id))
        if row is None:
            return
        self._wanted = item_id
        self._editing.drop(row, parent_id, None if at == _NOTHING else at)
        self._say_moved()

    def _remove(self) -> None:
        row = self._chosen()
        if row is None:
            return
        next_id = self._model.near(row.id)
        self._editing.remove(row)
        if next_id is not None:
            self._go_to(next_id)
        self._say(self.tr("Removed “{}”").format(_short(row.title)))

    def _paste(self) -> None:
        made = self._editing.paste(self._chosen_id(), QGuiApplication.clipboard().text())
        if made:
            self._go_to(made[0])
            self._say(self.tr("Pasted {} items").format(words.number(len(made))))

    def _say_carried_over(self, title: str) -> None:
        sentence = self.tr("“{}” is on the agenda of the next meeting too")
        self._say(sentence.format(_short(title)))

    def _begin_agenda(self) -> None:
        ui, button = self._ui, self.sender()
        if button is ui.copy_button:
            self._editing.copy_headings()
        else:
            self._editing.begin(5 if button is ui.five_button else 6)
        ui.tree.setFocus()

    def _take_offer(self, name: str) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        first: str | None = None
        if name == "certify":
            first = self._editing.certify()
        elif name == "renumber":
            self._editing.renumber()
        else:
            made = self._editing.take_in_arising([row.item_id for row in sheet.arising])
            first = made[0] if made else None
        if first is not None:
            self._go_to(first)
        self._ui.tree.setFocus()

    def _fold(self) -> None:
        wide = self._is_wide()
        self._ui.keys_label.setVisible(wide)
        self._ui.bar.show_panel(wide)
        self._show_panel(wide)

    def _is_wide(self) -> bool:
        return self.width() >= self.context.appearance.scaled(_NARROW)

    def _show_panel(self, shown: bool) -> None:
        """Beside the tree, which keeps most of a wide window; of a narrow one it takes most."""
        ui = self._ui
        ui.panel.setVisible(shown)
        if not shown:
            return
        bar = ui.panel.verticalScrollBar().sizeHint().width()
        panel = ui.panel_inner.minimumSizeHint().width() + bar
        if self._is_wide():
            panel = min(panel, self.width() * 2 // 5)
        panel = max(panel, self.context.appearance.scaled(_PANEL))
        # The splitter may not have its new width yet, so the page's is divided.
        ui.splitter.setSizes([max(1, self.width() - panel), panel])

    def _give_room(self) -> None:
        """In a very low window the tree needs all of it; the keys do what the buttons do."""
        low = self.height() < self.context.appearance.scaled(_LOW)
        self._ui.bar.setVisible(not low)
        self._ui.tree.header().setVisible(not low)
        self._ui.offers.setVisible(not low and bool(self._ui.offers.texts()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):  # where there is no tree yet to take it
            self._paste()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fold()
        self._give_room()


def _short(title: str) -> str:
    most = 48
    return title if len(title) <= most else f"{title[: most - 1]}…"
