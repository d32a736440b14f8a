"""The page of minutes with a recorder before it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.content import blocks_text
from pcio_desktop.services.minutes import read_minutes
from pcio_desktop.services.minutes_rows import MinutesText, StatementRow
from pcio_desktop.ui.pages.minutes_page import MinutesPage
from pcio_desktop.ui.pages.minutes_rows import StatementWidget
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.row_scroll import RowScroll
from tests.ui.looking import child, settle
from tests.ui.typing_keys import type_text

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Taking:
    """The page of minutes with a recorder before it."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.bot = program, qtbot
        program.window.activateWindow()
        program.window.actions_by_name["step_minutes"].trigger()
        settle()
        self.page = child(program.window, MinutesPage, "minutes_page")
        self.scroll = child(self.page, RowScroll, "scroll")

    def act(self, name: str) -> None:
        action = self.program.window.actions_by_name[name]
        assert action.isEnabled(), name
        action.trigger()
        settle()

    def undo(self) -> None:
        self.program.window.actions_by_name["undo"].trigger()
        settle()

    def redo(self) -> None:
        self.program.window.actions_by_name["redo"].trigger()
        settle()

    @property
    def text(self) -> MinutesText:
        assert self.page.meeting_id is not None
        with self.program.operations.read() as unit:
            return read_minutes(unit, self.page.meeting_id)

    @property
    def statements(self) -> list[StatementRow]:
        return [row for item in self.text.items for row in item.statements]

    @property
    def row(self) -> StatementWidget:
        """The row with the keyboard."""
        focus = QApplication.focusWidget()
        while focus is not None and not isinstance(focus, StatementWidget):
            focus = focus.parentWidget()
        assert isinstance(focus, StatementWidget)
        return focus

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus, key, modifiers)
        settle()

    def write(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        type_text(focus, text)

    def end(self) -> None:
        self.row.edit.moveCursor(QTextCursor.MoveOperation.End)


def words(row: StatementRow) -> str:
    return blocks_text(row.blocks)
