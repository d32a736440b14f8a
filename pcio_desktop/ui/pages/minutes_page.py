"""จดรายงาน: the whole meeting as one paper, written while people speak.

A key goes from the window's action, or from the row it was pressed in, to `StatementKeys`
(which action that is), to `StatementEditing` (that action) and so to the services; the change it
makes is heard here and read again. Typing alone goes by `MinutesTyping`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.ui.content_formats import ContentLook
from pcio_desktop.ui.forms.ui_minutes_page import Ui_MinutesPage
from pcio_desktop.ui.pages.minutes_finder import MinutesFinder
from pcio_desktop.ui.pages.minutes_outline import MinutesOutline
from pcio_desktop.ui.pages.minutes_paper import MinutesPaper, item_key
from pcio_desktop.ui.pages.minutes_rows import EmptyWidget, StatementWidget
from pcio_desktop.ui.pages.minutes_tools import ACTIONS, MinutesTools, edit_text
from pcio_desktop.ui.pages.minutes_typing import MinutesTyping
from pcio_desktop.ui.pages.page import Page, PageContext
from pcio_desktop.ui.pages.statement_keys import StatementKeys

if TYPE_CHECKING:
    from pcio_desktop.services.minutes_rows import MinutesText

_TOOL_HEIGHT = 32
_LOW = 260  # below this the tools make room while one searches
_NARROW = 760  # below this the outline folds away


class MinutesPage(Page):
    """Outline at the left, the paper in the middle. Nothing here has a button to store it."""

    concerns: ClassVar[Change] = Change(
        minutes=True, agenda=True, resolutions=True, attendance=True, roster=True, people=True,
        committee=True,
    )  # fmt: skip

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_MinutesPage()
        ui.setupUi(self)
        self._typing = MinutesTyping(self)
        self._outline = MinutesOutline(ui.outline_view, ui.outline_edit, ui.no_item_label)
        self._paper = MinutesPaper(ui.scroll, self._typing.holds, self._is_current)
        self._keys = StatementKeys(self._paper, ui.scroll, self._typing, self)
        self._finder = MinutesFinder(ui.find_bar, self._paper, ui.scroll)
        self._tools = MinutesTools(ui.tool_row)
        self._current: StatementWidget | None = None
        self._chosen_item: str | None = None  # in the outline, or that of the current statement
        self._shown: str | None = None
        ui.splitter.setSizes([230, 800])
        ui.splitter.setStretchFactor(1, 1)
        self._connect()

    def attach(self, context: PageContext) -> None:
        self._typing.attach(context.operations)
        self._keys.attach(context.operations)
        self._finder.attach(context.operations)
        self._tools.attach(context.actions)
        for name in ACTIONS:
            context.actions[name].triggered.connect(self._act)
            context.actions[name].setEnabled(False)
        super().attach(context)

    def _connect(self) -> None:
        ui, paper, keys = self._ui, self._paper, self._keys
        ui.agenda_button.clicked.connect(self._go_to_agenda)
        ui.scroll.verticalScrollBar().valueChanged.connect(self._follow)
        ui.find_bar.closed.connect(self._return_to_text)
        self._outline.item_asked.connect(self._go_to_item)
        paper.typed.connect(self._note_typing)
        paper.left.connect(self._leave)
        paper.entered.connect(self._enter)
        paper.outcome_wanted.connect(self._go_to_outcome)
        paper.speaker_taken.connect(keys.name_speaker)
        paper.speaker_pasted.connect(keys.paste_speaker)
        paper.split_wanted.connect(keys.split)
        paper.join_wanted.connect(keys.join)
        paper.neighbour_wanted.connect(keys.go_to_neighbour)
        paper.begin_wanted.connect(keys.begin)
        keys.removed.connect(self._say_removed)
        keys.put.connect(self._say_put)
        self._typing.stored.connect(self._note_stored)
        self._typing.lost.connect(keys.rescue)

    # What a page does.

    def read_again(self) -> None:
        if self.meeting_id is None:
            return
        from pcio_desktop.services.minutes import read_minutes

        with self.context.operations.read() as unit:
            text = read_minutes(unit, self.meeting_id)
        if self._shown != self.meeting_id:
            self._shown, self._current = self.meeting_id, None
            self._chosen_item = None
            self._typing.drop()
            self._paper.clear()
        self._show(text)

    def forget_meeting(self) -> None:
        super().forget_meeting()
        self._typing.drop()
        self._shown = None  # a copy of the file holds meetings of the same names

    def hear(self, change: Change, initiator: QObject | None) -> None:
        if initiator is not self._typing:  # what is typed is on the paper already
            super().hear(change, initiator)

    def store_typing(self) -> None:
        current = self._current
        if current is not None and current.speaker.hasFocus():
            current.speaker.store()
        self._typing.store()

    def focus_first(self) -> None:
        statements = self._paper.statements()
        if self._current is not None:
            self._current.edit.setFocus()
        elif statements:
            self._keys.focus(statements[0].id)
        else:
            self._ui.outline_view.setFocus()

    def dress(self) -> None:
        appearance = self.context.appearance
        self._paper.wear(ContentLook(appearance.tokens, appearance.percent))
        self._fold()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._outline.retranslate()
        self._paper.retranslate()

    @property
    def rows(self) -> list[str]:
        """The keys of all rows of the paper, from the top."""
        return self._ui.scroll.keys

    def show_thing(self, key: str) -> None:
        """Go to an item, a statement or a resolution."""
        found = self._row_of(key)
        row = self._ui.scroll.bring(found, to_top=found.startswith("item:"))
        if isinstance(row, StatementWidget):
            row.edit.setFocus()

    def reveal(self, key: str) -> None:
        self._ui.scroll.bring(self._row_of(key))

    def _row_of(self, key: str) -> str:
        return next((row for row in self.rows if row.partition(":")[2] == key), "")

    # What is shown, and where one is.

    def _is_current(self, row: object) -> bool:
        """The row one was in last is gone back to, however far away it is."""
        return row is self._current

    def _show(self, text: MinutesText) -> None:
        self._typing.leave_rows({row.id for item in text.items for row in item.statements})
        self._paper.show(text)
        self._outline.show(text.items)
        page = self._ui.text_page if text.items else self._ui.empty_page
        self._ui.stack.setCurrentWidget(page)
        if self._current not in self._ui.scroll.made():
            self._current = None
        self._enable()
        self._finder.refresh()

    def _note_typing(self, row: StatementWidget) -> None:
        row.say("")
        self._typing.note(row)
        self._ui.scroll.show_part(row, row.cursor_part())

    def _note_stored(self, row: StatementWidget) -> None:
        from pcio_desktop.services.minutes import read_statement

        with self.context.operations.read() as unit:
            version = read_statement(unit, row.statement_id).version
        self._paper.note_stored(row, replace(row.row, blocks=row.edit.blocks, version=version))
        self._finder.refresh()

    def _leave(self, row: StatementWidget) -> None:
        if self._typing.holds(row):
            self._typing.store_soon()
        row.edit.forget_typing()

    def _enter(self, row: StatementWidget) -> None:
        if row not in self._ui.scroll.made():
            return  # of another meeting: it is about to go, and the keyboard passed by
        self._current, self._chosen_item = row, row.row.item_id
        self._enable()
        self._outline.mark(row.row.item_id)
        self._ui.scroll.show_part(row, row.cursor_part())

    def _go_to_item(self, item_id: str) -> None:
        text = self._paper.text
        item = next((i for i in text.items if i.id == item_id), None) if text is not None else None
        if item is None:
            return
        self._ui.scroll.bring(item_key(item_id), to_top=True)
        self._chosen_item = item_id
        if item.statements:
            self._keys.focus(item.statements[0].id)
            self._ui.scroll.bring(item_key(item_id), to_top=True)
        else:  # what is begun next belongs here
            self._current = None
            self._enable()
            self._outline.mark(item_id)
            empty = self._ui.scroll.widget(f"empty:{item_id}")
            if isinstance(empty, EmptyWidget):
                empty.button.setFocus()

    def _go_to_agenda(self) -> None:
        names = self.context.actions.names()
        self.context.actions["step_agenda" if "step_agenda" in names else "step_details"].trigger()

    def _go_to_outcome(self, _resolution_id: str) -> None:
        if "step_resolutions" in self.context.actions.names():
            self.context.actions["step_resolutions"].trigger()

    def _return_to_text(self) -> None:
        self._fold()
        if self._current is not None:
            self._current.edit.setFocus()

    def _follow(self) -> None:
        """The outline marks the item at the upper edge while nothing is being written."""
        if self._current is None and self._chosen_item is not None:
            return
        if self._current is not None and self._current.isAncestorOf(
            self.window().focusWidget() or self
        ):
            return
        row = self._paper.row(self._ui.scroll.top_key() or "")
        self._outline.mark(getattr(row, "item_id", None) or getattr(row, "id", None))

    # Actions.

    def _act(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self.isVisible():
            self.act(action.objectName())

    def act(self, name: str) -> None:
        """Do what the action of that name does."""
        row = self._current
        if name in ("find", "replace"):
            self._open_find(replace=name == "replace")
        elif row is not None:
            self._act_on(row, name)
        elif name == "new_statement" and self._chosen_item is not None:
            self._keys.begin(self._chosen_item)

    def _act_on(self, row: StatementWidget, name: str) -> None:
        keys = self._keys
        on_statement = {
            "new_statement": keys.split,
            "chair_speaks": keys.chair_speaks,
            "speaker_before": keys.speaker_before_speaks,
            "remove_statement": keys.remove,
        }
        if name in on_statement:
            on_statement[name](row)
        elif name in ("statement_up", "statement_down") and self.meeting_id is not None:
            keys.move(row, self.meeting_id, -1 if name == "statement_up" else 1)
        else:
            edit_text(row.edit, name)

    def _say_removed(self) -> None:
        self._say_done(self.tr("Statement removed"))

    def _say_put(self, speaker: str) -> None:
        if speaker:
            said = self.tr("“{}” is the speaker, the rest was pasted into the text")
        else:
            said = self.tr("Pasted into the text: it begins with no speaker of this meeting")
        self._say_done(said.format(speaker))

    def _say_done(self, said: str) -> None:
        self.context.notices.say(said, [self.context.actions["undo"]])

    def _open_find(self, *, replace: bool) -> None:
        self._typing.store()
        chosen = ""
        if self._current is not None:
            chosen = self._current.edit.textCursor().selectedText()
        words = chosen if "\u2029" not in chosen else ""
        self._ui.find_bar.open(words, replace=replace)
        self._fold()

    def _enable(self) -> None:
        """Actions of the text can be done where there is text to do them to."""
        shown = self.isVisible() and self._ui.stack.currentWidget() is self._ui.text_page
        for name in ACTIONS:
            anywhere = name in ("find", "replace")
            anywhere = anywhere or (name == "new_statement" and self._chosen_item is not None)
            self.context.actions[name].setEnabled(shown and (anywhere or self._current is not None))

    def _fold(self) -> None:
        scaled = self.context.appearance.scaled
        wide, low = self.width() >= scaled(_NARROW), self.height() < scaled(_LOW)
        self._ui.outline_pane.setVisible(wide)
        self._ui.outline_pane.setMinimumWidth(scaled(120))
        self._tools.fit(scaled(_TOOL_HEIGHT), named=wide)
        self._ui.tool_row.setVisible(not (low and self._ui.find_bar.isVisible()))
        self._ui.find_bar.make_low(low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "context"):
            self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enable()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if hasattr(self, "context"):
            self.store_typing()
            self._enable()
