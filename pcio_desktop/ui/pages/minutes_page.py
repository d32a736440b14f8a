"""จดรายงาน: the whole meeting as one paper, written while people speak."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QToolButton, QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.content import ListKind
from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import messages, translation
from pcio_desktop.ui.content_formats import ContentLook
from pcio_desktop.ui.forms.ui_minutes_page import Ui_MinutesPage
from pcio_desktop.ui.models.outline_model import KEY, OutlineModel
from pcio_desktop.ui.pages.minutes_finder import MinutesFinder
from pcio_desktop.ui.pages.minutes_paper import MinutesPaper, item_key, statement_key
from pcio_desktop.ui.pages.minutes_rows import StatementWidget
from pcio_desktop.ui.pages.minutes_typing import MinutesTyping
from pcio_desktop.ui.pages.page import Page, PageContext
from pcio_desktop.ui.storing import Outcome
from pcio_desktop.ui.widgets.flow_layout import FlowLayout
from pcio_desktop.ui.widgets.outline_delegate import OutlineDelegate

if TYPE_CHECKING:
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.services.minutes_rows import MinutesText

_TOOL_HEIGHT = 32
_LOW = 260  # below this the tools make room while one searches
_NARROW = 760  # below this the outline folds away
_MARKS = ("bold", "italic", "underline", "keep_digits")
_TABLE = ("row_above", "row_below", "remove_row", "add_column", "remove_column", "toggle_header")
_TOOLS = (
    "new_statement", "chair_speaks", "", "bold", "italic", "underline", "keep_digits", "",
    "bulleted_list", "numbered_list", "insert_table", "", "find",
)  # fmt: skip
_ACTIONS = (
    "new_statement", "chair_speaks", "speaker_before", "statement_up", "statement_down",
    "remove_statement", *_MARKS, "convert_digits", "bulleted_list", "numbered_list",
    "insert_table", "insert_label_values", *_TABLE, "find", "replace",
)  # fmt: skip


class MinutesPage(Page):
    """Outline at the left, the paper in the middle. Nothing here has a button to store it."""

    concerns: ClassVar[Change] = Change(
        minutes=True, agenda=True, resolutions=True, attendance=True, roster=True, people=True,
        committee=True,
    )  # fmt: skip

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_MinutesPage()
        self._ui.setupUi(self)
        self._outline = OutlineModel(self)
        self._typing = MinutesTyping(self)
        self._paper = MinutesPaper(self._ui.scroll, self._typing.holds)
        self._finder = MinutesFinder(self._ui.find_bar, self._paper, self._ui.scroll)
        self._current: StatementWidget | None = None
        self._chosen_item: str | None = None  # in the outline, or that of the current statement
        self._shown: str | None = None
        self._tools: list[QToolButton] = []
        self._ui.outline_view.setModel(self._outline)
        self._ui.outline_view.setItemDelegate(OutlineDelegate(self._ui.outline_view))
        self._ui.outline_view.setResizeMode(QListView.ResizeMode.Adjust)
        self._ui.splitter.setSizes([230, 800])
        self._ui.splitter.setStretchFactor(1, 1)
        self._connect()

    def attach(self, context: PageContext) -> None:
        self._typing.attach(context.operations)
        self._finder.attach(context.operations)
        for name in _ACTIONS:
            context.actions[name].triggered.connect(self._act)
            context.actions[name].setEnabled(False)
        self._add_tools(context)
        super().attach(context)

    def _connect(self) -> None:
        ui, paper = self._ui, self._paper
        ui.outline_edit.textChanged.connect(self._filter)
        ui.outline_edit.returnPressed.connect(self._go_to_first)
        ui.outline_view.clicked.connect(self._go_to)
        ui.outline_view.activated.connect(self._go_to)
        ui.agenda_button.clicked.connect(self._go_to_agenda)
        ui.scroll.verticalScrollBar().valueChanged.connect(self._follow)
        ui.find_bar.closed.connect(self._return_to_text)
        paper.typed.connect(self._note_typing)
        paper.left.connect(self._leave)
        paper.entered.connect(self._enter)
        paper.speaker_taken.connect(self._name_speaker)
        paper.split_wanted.connect(self._split)
        paper.join_wanted.connect(self._join)
        paper.neighbour_wanted.connect(self._go_to_neighbour)
        paper.begin_wanted.connect(self._begin)
        paper.outcome_wanted.connect(self._go_to_outcome)
        self._typing.stored.connect(self._note_stored)
        self._typing.lost.connect(self._rescue)

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
            self._paper.clear()
        self._show(text)

    def forget_meeting(self) -> None:
        super().forget_meeting()
        self._typing.drop()
        self._shown = None  # a copy of the file holds meetings of the same names

    def hear(self, change: Change, initiator: QObject | None) -> None:
        if initiator is self._typing or initiator is self:
            return  # it is on the paper already
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
            self._focus(statements[0].id)
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
        found = next((row for row in self.rows if row.partition(":")[2] == key), None)
        row = self._ui.scroll.bring(found, to_top=found.startswith("item:")) if found else None
        if isinstance(row, StatementWidget):
            row.edit.setFocus()

    # Text and order.

    def _show(self, text: MinutesText) -> None:
        self._paper.show(text)
        self._outline.set_items(text.items)
        self._say_no_item()
        page = self._ui.text_page if text.items else self._ui.empty_page
        self._ui.stack.setCurrentWidget(page)
        if self._current not in self._ui.scroll.made():
            self._current = None
        self._enable()
        self._finder.refresh()

    def _change(self, words: str, edit: Callable[[UnitOfWork], object]) -> object:
        """One action of this page; what it did is shown at once. None when it was refused."""
        self._typing.store_soon()
        result: object = None
        with messages.told(self.window()):
            outcome = Outcome(self._say_refused)
            result = self.context.operations.run_soon(words, edit, self, outcome)
            self.read_now()
        return result

    def _say_refused(self, error: UserError) -> None:
        self.context.notices.say(error.text(translation.current()))

    def _note_typing(self, row: StatementWidget) -> None:
        row.say("")
        self._typing.note(row)
        self._ui.scroll.show_part(row, row.cursor_part())

    def _note_stored(self, row: StatementWidget) -> None:
        from dataclasses import replace

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
        self._current, self._chosen_item = row, row.row.item_id
        self._enable()
        at = self._outline.row_of(row.row.item_id)
        if at >= 0:
            self._ui.outline_view.setCurrentIndex(self._outline.index(at))
        self._ui.scroll.show_part(row, row.cursor_part())

    def _rescue(self, row: StatementWidget) -> None:
        """The statement is gone, or says something new, so what was typed becomes another one."""
        from pcio_desktop.services.minutes import add_statement

        blocks, old = row.edit.blocks, row.row

        def add(uow: UnitOfWork) -> str:
            speaker, seat = old.speaker, old.seat_id
            return add_statement(
                uow, old.item_id, after=old.id, speaker=speaker, seat_id=seat, blocks=blocks
            )

        with messages.told(self.window()):
            self.context.operations.follow()
        new = self._change("เก็บข้อความที่พิมพ์", add)
        if new is not None:
            self._typing.drop_kept(old.id)
        self._focus(new)

    def _name_speaker(self, row: StatementWidget, key: object, label: str) -> None:
        from pcio_desktop.services.minutes import name_speaker

        choice = key if isinstance(key, tuple) else self._known_speaker(label)
        seat_id = choice[1] if choice is not None else None
        if label == row.row.speaker and seat_id == row.row.seat_id:
            return
        statement_id = row.statement_id

        def name(uow: UnitOfWork) -> None:
            name_speaker(uow, statement_id, label, seat_id)

        words = f"ระบุผู้พูด {label}" if label else "ลบผู้พูด"
        self._change(words, name)
        if row.row.speaker != label:
            row.speaker.was_refused(row.row.speaker)

    def _known_speaker(self, label: str) -> tuple[str, str | None] | None:
        """The one seat that goes by these words; None when there is none or more than one."""
        text = self._paper.text
        rows = [row for row in text.speakers if row.label == label] if text is not None else []
        return (rows[0].label, rows[0].seat_id) if len(rows) == 1 else None

    def _split(self, row: StatementWidget) -> None:
        self._add_after(row, "", None, split=True)

    def _add_after(
        self, row: StatementWidget, speaker: str, seat_id: str | None, *, split: bool
    ) -> None:
        """A new statement behind `row`, with what follows the cursor when it is `split`."""
        from pcio_desktop.domain.content import blocks_text
        from pcio_desktop.services.minutes import add_statement, split_statement

        before, after = row.edit.halves() if split else ((), ())
        splits = bool(blocks_text(after).strip())
        statement_id, item_id = row.statement_id, row.row.item_id

        def add(uow: UnitOfWork) -> str:
            if splits:
                return split_statement(uow, statement_id, before, after)
            return add_statement(uow, item_id, after=statement_id, speaker=speaker, seat_id=seat_id)

        new = self._change("แยกคำกล่าว" if splits else "เพิ่มคำกล่าว", add)
        self._focus(new, speaker=not speaker)

    def _begin(self, item_id: str) -> None:
        from pcio_desktop.services.minutes import add_statement

        def add(uow: UnitOfWork) -> str:
            return add_statement(uow, item_id)

        self._focus(self._change("เพิ่มคำกล่าว", add), speaker=True)

    def _join(self, row: StatementWidget) -> None:
        """Backspace at the beginning: away with the label first, then with the border."""
        from pcio_desktop.services.minutes import join_statements, remove_statement

        statement_id, empty = row.statement_id, not row.edit.toPlainText().strip()
        above = self._ui.scroll.neighbour(statement_key(statement_id), -1) or ""
        if row.row.speaker and not empty:
            self._name_speaker(row, None, "")
        elif not above.startswith("statement:"):
            return
        elif empty:

            def remove(uow: UnitOfWork) -> None:
                remove_statement(uow, statement_id)

            self._change("ลบคำกล่าว", remove)
            self._focus(above.partition(":")[2], at_end=True)
        else:

            def join(uow: UnitOfWork) -> str | None:
                return join_statements(uow, statement_id)

            self._focus(self._change("รวมคำกล่าว", join))

    def _move(self, by: int) -> None:
        from pcio_desktop.services.minutes import move_statement

        row, meeting_id = self._current, self.meeting_id
        if row is None or meeting_id is None:
            return
        statement_id = row.statement_id

        def move(uow: UnitOfWork) -> bool:
            return move_statement(uow, statement_id, meeting_id, by)

        self._change("ย้ายคำกล่าวขึ้น" if by < 0 else "ย้ายคำกล่าวลง", move)
        self._focus(statement_id)

    def _remove(self) -> None:
        from pcio_desktop.services.minutes import remove_statement

        row = self._current
        if row is None:
            return
        key, statement_id = statement_key(row.statement_id), row.statement_id
        scroll = self._ui.scroll
        beside = scroll.neighbour(key, 1) or "", scroll.neighbour(key, -1) or ""

        def remove(uow: UnitOfWork) -> None:
            remove_statement(uow, statement_id)

        self._change("ลบคำกล่าว", remove)
        said = self.tr("Statement removed")
        self.context.notices.say(said, [self.context.actions["undo"]])
        near = next((other for other in beside if other.startswith("statement:")), "")
        if near:
            self._focus(near.partition(":")[2])

    def _speak(self, label: str, seat_id: str | None) -> None:
        """A statement of this speaker: the present one if nothing is in it yet, else a new one."""
        row = self._current
        if row is None:
            return
        if not row.row.speaker and not row.edit.toPlainText().strip():
            self._name_speaker(row, (label, seat_id), label)
            row.edit.setFocus()
        else:
            self._add_after(row, label, seat_id, split=False)

    def _chair_speaks(self) -> None:
        text = self._paper.text
        if text is not None:
            from pcio_desktop.services.minutes import CHAIR

            chair = next((row for row in text.speakers if row.label == CHAIR), None)
            self._speak(CHAIR, chair.seat_id if chair is not None else None)

    def _speaker_before_speaks(self) -> None:
        """Who spoke last before the present speaker, as in a question and its answer."""
        row = self._current
        if row is None:
            return
        now = row.row.speaker
        earlier: list[tuple[str, str | None]] = []
        for each in self._paper.statements():
            if each.id == row.statement_id:
                break
            if each.speaker:
                earlier.append((each.speaker, each.seat_id))
        others = [who for who in earlier if who[0] != now]
        if others:
            self._speak(*others[-1])

    # Ways about the paper.

    def _focus(self, key: object, *, speaker: bool = False, at_end: bool = False) -> None:
        if not isinstance(key, str):
            return
        row = self._ui.scroll.bring(statement_key(key))
        if isinstance(row, StatementWidget):
            if at_end:
                row.edit.moveCursor(row.edit.textCursor().MoveOperation.End)
            # By Tab, so that a label is selected and typing replaces it.
            (row.speaker if speaker else row.edit).setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to_neighbour(self, row: StatementWidget, by: int, into_label: bool) -> None:
        key = statement_key(row.statement_id)
        while (key := self._ui.scroll.neighbour(key, by) or "") and not key.startswith("stat"):
            pass
        if key:
            self._focus(key.partition(":")[2], speaker=into_label, at_end=by < 0)

    def _go_to(self, index: QModelIndex) -> None:
        key = index.data(KEY)
        text = self._paper.text
        item = next((i for i in text.items if i.id == key), None) if text is not None else None
        if item is not None:
            self._ui.scroll.bring(item_key(item.id), to_top=True)
            self._chosen_item = item.id
            if not item.statements:  # what is begun next belongs here
                self._current = None
                self._enable()
                self._ui.outline_view.setCurrentIndex(index)
            else:
                self._focus(item.statements[0].id)
                self._ui.scroll.bring(item_key(item.id), to_top=True)

    def _go_to_first(self) -> None:
        if self._outline.rowCount():
            self._go_to(self._outline.index(0))

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

    def _filter(self, text: str) -> None:
        self._outline.set_query(text)
        self._say_no_item()

    def _say_no_item(self) -> None:
        self._ui.no_item_label.setVisible(not self._outline.rowCount())

    def _follow(self) -> None:
        """The outline marks the item at the upper edge while nothing is being written."""
        if self._current is None and self._chosen_item is not None:
            return
        if self._current is not None and self._current.isAncestorOf(
            self.window().focusWidget() or self
        ):
            return
        row = self._paper.row(self._ui.scroll.top_key() or "")
        key = getattr(row, "item_id", None) or getattr(row, "id", None)
        at = self._outline.row_of(key) if key else -1
        if at >= 0:
            self._ui.outline_view.setCurrentIndex(self._outline.index(at))

    # Actions.

    def _act(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self.isVisible():
            self.act(action.objectName())

    def act(self, name: str) -> None:
        """Do what the action of that name does."""
        row = self._current
        own = {
            "chair_speaks": self._chair_speaks,
            "speaker_before": self._speaker_before_speaks,
            "remove_statement": self._remove,
        }
        if name in ("find", "replace"):
            self._open_find(replace=name == "replace")
        elif name in ("statement_up", "statement_down"):
            self._move(-1 if name == "statement_up" else 1)
        elif name in own:
            own[name]()
        elif row is None and name == "new_statement" and self._chosen_item is not None:
            self._begin(self._chosen_item)
        elif row is not None and name == "new_statement":
            self._split(row)
        elif row is not None:
            self._edit(row, name)

    def _edit(self, row: StatementWidget, name: str) -> None:
        edit = row.edit
        if not edit.hasFocus():
            edit.setFocus()
        if name in _MARKS:
            edit.toggle_mark(name)
        elif name in _TABLE:
            edit.edit_table(name)
        elif name == "convert_digits":
            edit.convert_digits()
        elif name == "insert_table":
            edit.insert_table()
        elif name == "insert_label_values":
            edit.insert_label_values()
        else:
            kind = ListKind.BULLETED if name == "bulleted_list" else ListKind.NUMBERED
            edit.toggle_list(kind)

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
        for name in _ACTIONS:
            anywhere = name in ("find", "replace")
            anywhere = anywhere or (name == "new_statement" and self._chosen_item is not None)
            self.context.actions[name].setEnabled(shown and (anywhere or self._current is not None))

    def _add_tools(self, context: PageContext) -> None:
        flow = FlowLayout(self._ui.tool_row, spacing=2)
        flow.setContentsMargins(8, 4, 8, 4)
        for name in _TOOLS:
            if not name:
                line = QFrame(self._ui.tool_row)
                line.setFrameShape(QFrame.Shape.VLine)
                line.setProperty("role", "separator")
                flow.addWidget(line)
                continue
            button = QToolButton(self._ui.tool_row)
            button.setObjectName(f"{name}_tool")
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setDefaultAction(context.actions[name])
            if name in ("new_statement", "chair_speaks"):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            flow.addWidget(button)
            self._tools.append(button)

    def _fold(self) -> None:
        scaled = self.context.appearance.scaled
        self._ui.outline_pane.setVisible(self.width() >= scaled(_NARROW))
        self._ui.outline_pane.setMinimumWidth(scaled(120))
        for part in self._ui.tool_row.findChildren(QWidget):
            part.setFixedHeight(scaled(_TOOL_HEIGHT))
        named = self.width() >= scaled(_NARROW)
        low = self.height() < scaled(_LOW)
        self._ui.tool_row.setVisible(not (low and self._ui.find_bar.isVisible()))
        self._ui.find_bar.make_low(low)
        for button in self._tools[:2]:
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if named else style.ToolButtonIconOnly
            )

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
