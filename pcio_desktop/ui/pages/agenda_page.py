"""The step of the agenda: the tree of items, what is said of the chosen one, what is offered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListWidgetItem, QToolButton, QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import NotFound, UserError
from pcio_desktop.ui import agenda_words, translation, words
from pcio_desktop.ui.forms.ui_agenda_page import Ui_AgendaPage
from pcio_desktop.ui.icons import line_icon
from pcio_desktop.ui.models.agenda_tree_model import DRAFT, AgendaTreeModel
from pcio_desktop.ui.pages.agenda_draft import Draft, with_draft
from pcio_desktop.ui.pages.agenda_offers import offers_of
from pcio_desktop.ui.pages.page import Page
from pcio_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from pcio_desktop.domain.agenda_rows import AgendaSheet, ItemRow
    from pcio_desktop.services.committee_file import UnitOfWork

_PANEL = 300
_NARROW = 720  # below this the panel of the chosen item is folded away
_LOW = 130  # below this height the tree has the page to itself
_NOTHING = -1


class AgendaPage(Page):
    """Asks the services for each act and reads again; what is being typed is a draft line."""

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
        self._filling = False
        self._changed = False  # whether the last act did anything
        self._model = AgendaTreeModel(self)
        self._ui.tree.setModel(self._model)
        self._ui.number_field.set_limits(1, 99, optional=True)
        self._fill_choices()
        self._make_bar()
        self._connect_tree()
        self._connect_panel()

    def _connect_tree(self) -> None:
        tree = self._ui.tree
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

    def _connect_panel(self) -> None:
        ui = self._ui
        ui.kind_box.activated.connect(self._set_kind)
        ui.number_field.changed.connect(self._set_number)
        ui.duties_view.itemChanged.connect(self._set_duties)
        ui.carry_button.clicked.connect(self._carry_over)
        ui.offers.taken.connect(self._take_offer)
        for button in (ui.five_button, ui.six_button, ui.copy_button):
            button.clicked.connect(self._begin_agenda)
        ui.one_button.clicked.connect(self._begin_draft)
        ui.paste_button.clicked.connect(self._paste)

    def _make_bar(self) -> None:
        """The acts as buttons, for those who use the mouse; the keys do the same."""
        flow = FlowLayout(self._ui.bar, spacing=4)
        self._buttons: dict[str, QToolButton] = {}
        slots: dict[str, Callable[[], None]] = {
            "add": self._begin_draft,
            "add_below": self._begin_draft_below,
            "up": self._move_up,
            "down": self._move_down,
            "out": self._promote,
            "in": self._demote,
            "remove": self._remove,
            "paste": self._paste,
            "panel": self._toggle_panel,
        }
        arrows = {
            "up": Qt.ArrowType.UpArrow, "down": Qt.ArrowType.DownArrow,
            "out": Qt.ArrowType.LeftArrow, "in": Qt.ArrowType.RightArrow,
        }  # fmt: skip
        for name, slot in slots.items():
            button = QToolButton(self._ui.bar)
            button.setObjectName(f"{name}_item_button")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoRaise(True)
            if name in arrows:
                button.setArrowType(arrows[name])
            else:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(slot)
            flow.addWidget(button)
            self._buttons[name] = button
        self._buttons["panel"].setCheckable(True)
        self._buttons["panel"].setChecked(True)
        self._name_buttons()

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
        tokens = self.context.appearance.tokens
        self._buttons["add"].setIcon(line_icon("add", tokens))
        self._ui.panel.setMinimumWidth(self.context.appearance.scaled(_PANEL) // 2)
        self._fold()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._name_buttons()
        self._model.retranslate()
        self._fill_choices()
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
        return self._model.row_at(self._ui.tree.currentIndex())

    def _chosen_id(self) -> str | None:
        row = self._chosen()
        return row.id if row is not None and row.id != DRAFT else None

    def _show_chosen(self) -> None:
        """Say in the panel what is said of the chosen item."""
        ui, row = self._ui, self._chosen()
        real = row is not None and row.id != DRAFT
        ui.panel_inner.setEnabled(real)
        for name, button in self._buttons.items():
            button.setEnabled(real or name in ("add", "paste", "panel"))
        if row is None or self._sheet is None:
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
        following = self._sheet.next_meeting
        ui.carry_button.setEnabled(following is not None and real)
        if following is None:
            ui.carry_button.setToolTip(self.tr("Make the next meeting first"))
        else:
            number = words.meeting_number(following)
            ui.carry_button.setToolTip(
                self.tr("To meeting {}, without what was said").format(number)
            )
        self._filling = False

    def _do(self, action: str, act: Callable[[UnitOfWork, str], object]) -> object:
        """Carry out one act on this meeting; a refusal is said in the line at the bottom."""
        if self.meeting_id is None or self.context.operations.path is None:
            return None  # a field may lose the keyboard after the file was closed
        meeting_id, self._changed = self.meeting_id, False
        try:
            result = self.context.operations.run(action, lambda uow: act(uow, meeting_id), self)
            self._changed = bool(self.context.operations.last_change)
            return result
        except UserError as error:
            self.context.notices.say(error.text(translation.current()))
            self.read_now()
            return None

    def _say(self, sentence: str) -> None:
        """What was done, and the way back."""
        if self._changed:
            self.context.notices.say(sentence, [self.context.actions["undo"]])

    def _begin_draft(self) -> None:
        """A line to type the title of a new item in, after the chosen one."""
        row = self._chosen()
        self._open_draft(Draft(row.id if row is not None else None, below=False))

    def _begin_draft_below(self) -> None:
        row = self._chosen()
        if row is not None and row.id != DRAFT:
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
        from pcio_desktop.services import agenda_editing

        if item_id != DRAFT:
            self._do(
                "แก้ชื่อวาระ", lambda uow, key: agenda_editing.rename_item(uow, key, item_id, title)
            )
            return
        draft = self._draft
        if draft is None:
            return
        self._draft = None
        made = self._do(f"เพิ่มวาระ “{title[:40]}”", lambda uow, key: draft.make(uow, key, title))
        if isinstance(made, str):
            self._go_to(made)

    def _go_to(self, item_id: str) -> None:
        """Choose an item that has just been made or moved, also if the page was read before."""
        index = self._model.index_of(item_id)
        if index.isValid():
            self._ui.tree.setCurrentIndex(index)
            self._ui.tree.scrollTo(index)

    def _on_chosen(self, action: str, act: Callable[[UnitOfWork, str, str], object]) -> bool:
        """Do something with the chosen item, which stays chosen; whether anything changed."""
        row = self._chosen()
        if row is None or row.id == DRAFT:
            return False
        item_id = self._wanted = row.id
        words_of_step = f"{action} {_thai_number(row)}".strip()
        self._do(words_of_step, lambda uow, key: act(uow, key, item_id))
        self._wanted = None
        return self._changed

    def _move(self, by: int) -> None:
        from pcio_desktop.services import agenda_editing

        def act(uow: UnitOfWork, key: str, item_id: str) -> object:
            return agenda_editing.move_item(uow, key, item_id, by)

        if self._on_chosen("ย้ายวาระ", act):
            self._say_moved()

    def _change_level(self, by: int) -> None:
        from pcio_desktop.services import agenda_editing

        act = agenda_editing.demote_item if by > 0 else agenda_editing.promote_item
        if self._on_chosen("เลื่อนชั้นวาระ", act):
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
        from pcio_desktop.services import agenda_editing

        row = self._model.row_at(self._model.index_of(item_id))
        if row is None:
            return
        self._wanted = item_id
        place = None if at == _NOTHING else at
        self._do(
            f"ย้ายวาระ {_thai_number(row)}",
            lambda uow, key: agenda_editing.drop_item(uow, key, item_id, parent_id, place),
        )
        self._say_moved()

    def _remove(self) -> None:
        from pcio_desktop.services import agenda_editing

        row = self._chosen()
        if row is None or row.id == DRAFT:
            return
        next_id = self._model.near(row.id)
        self._do(
            f"ลบวาระ {_thai_number(row)}".strip(),
            lambda uow, key: agenda_editing.remove_items(uow, key, {row.id}),
        )
        if next_id is not None:
            self._go_to(next_id)
        self._say(self.tr("Removed “{}”").format(_short(row.title)))

    def _paste(self) -> None:
        from pcio_desktop.services import agenda_editing

        text, after = QGuiApplication.clipboard().text(), self._chosen_id()
        made = self._do(
            "วางรายการวาระ", lambda uow, key: agenda_editing.paste_items(uow, key, after, text)
        )
        if isinstance(made, list) and made:
            self._go_to(made[0])
            self._say(self.tr("Pasted {} items").format(words.number(len(made))))

    def _set_kind(self, at: int) -> None:
        from pcio_desktop.domain.agenda import ItemKind
        from pcio_desktop.services import agenda_editing

        kind = ItemKind(agenda_words.KINDS[at])
        self._on_chosen(
            "เปลี่ยนประเภทวาระ",
            lambda uow, key, item_id: agenda_editing.set_kind(uow, key, item_id, kind),
        )

    def _set_number(self, number: int | None) -> None:
        from pcio_desktop.services import agenda_editing

        self._on_chosen(
            "กำหนดเลขวาระ",
            lambda uow, key, item_id: agenda_editing.set_own_number(uow, key, item_id, number),
        )

    def _set_duties(self) -> None:
        if self._filling:
            return
        from pcio_desktop.services import agenda_editing

        view = self._ui.duties_view
        items = [view.item(at) for at in range(view.count())]
        duties = {
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        }
        self._on_chosen(
            "ระบุหน้าที่ของวาระ",
            lambda uow, key, item_id: agenda_editing.set_duties(uow, key, item_id, duties),
        )

    def _carry_over(self) -> None:
        from pcio_desktop.services import agenda_editing

        row = self._chosen()
        if row is not None and self._on_chosen("ยกเรื่องไปครั้งถัดไป: วาระ", agenda_editing.carry_over):
            self._say(self.tr("“{}” is on the agenda of the next meeting too").format(
                _short(row.title)
            ))  # fmt: skip

    def _begin_agenda(self) -> None:
        from pcio_desktop.services import agenda_editing

        ui, button = self._ui, self.sender()
        if button is ui.copy_button:
            self._do("คัดลอกหัวข้อวาระ", agenda_editing.copy_headings)
        else:
            count = 5 if button is ui.five_button else 6
            self._do("เริ่มระเบียบวาระ", lambda uow, key: agenda_editing.begin_agenda(uow, key, count))
        ui.tree.setFocus()

    def _take_offer(self, name: str) -> None:
        from pcio_desktop.services import agenda_editing

        sheet = self._sheet
        if sheet is None:
            return
        if name == "certify":
            made = self._do("ใส่วาระรับรองรายงานการประชุม", agenda_editing.certify_minutes)
        elif name == "renumber":
            made = self._do("เรียงเลขวาระใหม่", agenda_editing.renumber)
        else:
            ids = [row.item_id for row in sheet.arising]
            made = self._do(
                "ใส่เรื่องสืบเนื่อง",
                lambda uow, key: agenda_editing.take_in_arising(uow, key, ids),
            )
        first = made[0] if isinstance(made, list) and made else made
        if isinstance(first, str):
            self._go_to(first)
        self._ui.tree.setFocus()

    def _toggle_panel(self) -> None:
        self._ui.panel.setVisible(self._buttons["panel"].isChecked())

    def _fold(self) -> None:
        wide = self.width() >= self.context.appearance.scaled(_NARROW)
        self._ui.keys_label.setVisible(wide)
        if wide is not self._buttons["panel"].isChecked():
            self._buttons["panel"].setChecked(wide)
        self._ui.panel.setVisible(wide)
        if wide:
            panel = self.context.appearance.scaled(_PANEL)
            self._ui.splitter.setSizes([max(1, self.width() - panel), panel])

    def _give_room(self) -> None:
        """In a very low window the tree needs all of it; the keys do what the buttons do."""
        low = self.height() < self.context.appearance.scaled(_LOW)
        self._ui.bar.setVisible(not low)
        self._ui.tree.header().setVisible(not low)
        self._ui.offers.setVisible(not low and bool(self._ui.offers.texts()))

    def _fill_choices(self) -> None:
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

    def _name_buttons(self) -> None:
        texts = {
            "add": (self.tr("Add item"), "Enter"),
            "add_below": (self.tr("Sub-item"), "Insert"),
            "up": (self.tr("Move up"), "Alt+↑"),
            "down": (self.tr("Move down"), "Alt+↓"),
            "out": (self.tr("A level up"), "Shift+Tab"),
            "in": (self.tr("A level down"), "Tab"),
            "remove": (self.tr("Remove"), "Del"),
            "paste": (self.tr("Paste lines"), "Ctrl+V"),
            "panel": (self.tr("Details"), ""),
        }
        for name, (text, key) in texts.items():
            button = self._buttons[name]
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({key})" if key else text)

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


def _thai_number(row: ItemRow) -> str:
    """The number as undo will say it, in the Thai of the file."""
    from pcio_desktop.thai.numerals import to_thai

    return to_thai(".".join(map(str, row.number)))


def _short(title: str) -> str:
    most = 48
    return title if len(title) <= most else f"{title[: most - 1]}…"
