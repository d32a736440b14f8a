"""Every action by its keys, by the arrow keys in the menus, and by the mouse: exactly once each.

What an action does is told by the tests of its page; here it is only counted, where it is enabled.
A key that two things claim makes Qt warn, and a warning fails a test.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QPushButton, QWidget

from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.pages.registry import PLACES, STEPS
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.notice_bar import NoticeBar
from tests.ui.looking import settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_TEXT = (
    "new_statement", "chair_speaks", "speaker_before", "statement_up", "statement_down",
    "remove_statement", "bold", "italic", "underline", "keep_digits", "convert_digits",
    "bulleted_list", "numbered_list", "insert_table", "insert_label_values", "row_above",
    "row_below", "remove_row", "add_column", "remove_column", "toggle_header", "find", "replace",
)  # fmt: skip
# Where an action is enabled, if not everywhere in a meeting.
_PEOPLE = ("rest_came", "stamp_arrival", "stamp_departure", "paste_participants")
_WHERE: dict[str, str] = {
    **dict.fromkeys(_TEXT, "step_minutes"),
    **dict.fromkeys(_PEOPLE, "step_attendance"),
    **dict.fromkeys(("add_resolution", "assign_from_table"), "step_resolutions"),
}
# What stands on buttons beside what is said, and in no menu.
_BESIDE = (
    "open_exported", "show_exported", "show_findings", "cancel_export", "save_elsewhere",
    "try_again",
)  # fmt: skip
_PAGES = [f"step_{spec.name}" for spec in STEPS] + [f"show_{spec.name}" for spec in PLACES]


class Counted(QObject):
    """Counts what is triggered in place of what it does."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.names: list[str] = []
        for name in actions.names():
            with contextlib.suppress(RuntimeError), warnings.catch_warnings(action="ignore"):
                actions[name].triggered.disconnect()
            actions[name].triggered.connect(self._note)

    def _note(self) -> None:
        sender = self.sender()
        assert sender is not None
        self.names.append(sender.objectName())

    def take(self) -> list[str]:
        settle()
        names, self.names = self.names, []
        return names


@pytest.fixture
def used(opened: Program, in_the_meeting: None) -> Program:
    """The program with something to undo and something to redo."""
    opened.window.activateWindow()
    for name in ("stamp_opening", "stamp_closing", "undo"):
        opened.window.actions_by_name[name].trigger()
    settle()
    return opened


def enabled_on(program: Program, page: str) -> Iterator[str]:
    """Go to a page; the actions that can be done there and are to be tried there."""
    actions = program.window.actions_by_name
    actions[page].trigger()
    settle()
    for name in actions.names():
        if name not in _BESIDE and _WHERE.get(name, page) == page:
            assert actions[name].isEnabled(), f"{name} on {page}"
            yield name


def focus(program: Program) -> QWidget:
    return QApplication.focusWidget() or program.window


@pytest.mark.parametrize("page", _PAGES)
def test_every_key_triggers_its_action_once_from_every_page(used: Program, page: str) -> None:
    names = list(enabled_on(used, page))
    counted = Counted(used.window.actions_by_name)
    for name in names:
        for keys in used.window.actions_by_name[name].shortcuts():
            QTest.keySequence(focus(used), keys)
            assert counted.take() == [name], f"{keys.toString()} on {page}"


@pytest.mark.parametrize("page", ["step_minutes", "step_attendance", "step_resolutions"])
@pytest.mark.parametrize("by", ["mouse", "arrows"])
def test_every_action_is_reached_in_a_menu(used: Program, page: str, by: str) -> None:
    names = list(enabled_on(used, page))
    counted = Counted(used.window.actions_by_name)
    bar = used.window.menuBar()
    assert isinstance(bar, QMenuBar)
    for name in names:
        way = way_to(bar, name)
        assert way, f"{name} stands in no menu"
        (click_through if by == "mouse" else walk_through)(bar, way)
        assert counted.take() == [name], f"{name} by {by}"


def way_to(bar: QMenuBar, name: str) -> list[QAction]:
    """The entries to take, from the menu bar down to the action; empty where there is no way."""

    def below(entries: list[QAction]) -> list[QAction]:
        for entry in entries:
            inner = entry.menu()
            if entry.objectName() == name:
                return [entry]
            if isinstance(inner, QMenu) and (found := below(inner.actions())):
                return [entry, *found]
        return []

    return below(bar.actions())


def click_through(bar: QMenuBar, way: list[QAction]) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(bar, left, pos=bar.actionGeometry(way[0]).center())
    for above, entry in pairwise(way):
        menu = above.menu()
        assert isinstance(menu, QMenu)
        assert menu.isVisible(), above.text()
        QTest.mouseMove(menu, menu.actionGeometry(entry).center())
        QTest.mouseClick(menu, left, pos=menu.actionGeometry(entry).center())
        settle()


def walk_through(bar: QMenuBar, way: list[QAction]) -> None:
    """F10 or Alt opens the bar; here its menu is opened, and the arrows do the rest."""
    bar.setActiveAction(way[0])
    for above, entry in pairwise(way):
        menu = above.menu()
        assert isinstance(menu, QMenu)
        assert menu.isVisible(), above.text()
        for _ in menu.actions():
            if menu.activeAction() is entry:
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        assert menu.activeAction() is entry, f"the arrows do not come to {entry.text()}"
        QTest.keyClick(menu, Qt.Key.Key_Right if entry.menu() else Qt.Key.Key_Return)
        settle()


def test_what_stands_beside_a_notice_is_done_by_key_and_by_mouse(used: Program) -> None:
    actions = used.window.actions_by_name
    bar = used.window.findChild(NoticeBar)
    assert isinstance(bar, NoticeBar)
    counted = Counted(actions)
    for name in _BESIDE:
        bar.say("ส่งออกแล้ว", [actions[name]])
        button = bar.findChild(QPushButton, f"{name}_button")
        assert isinstance(button, QPushButton)
        settle()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert counted.take() == [name]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.hasFocus()
        QTest.keyClick(focus(used), Qt.Key.Key_Return)
        assert counted.take() == [name]
