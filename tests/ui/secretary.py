"""A secretary at the window: what stands on a paper is entered by keys, clicks and pasting only.

Nothing here asks a service to write. What is read of the window is what one sees: names of fields,
and whether something is enabled.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QTreeView,
    QWidget,
)

from pcio_desktop.ui.program import Program
from tests.benchmarks.hands import Hands
from tests.ui.looking import child, settle

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_Kind = TypeVar("_Kind", bound=QObject)


class Secretary:
    """Sits before the window of `program`."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window
        self.hands = Hands()
        self.window.activateWindow()
        settle()

    def go(self, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
        """Press a key of the window."""
        self.hands.press(key, modifier=modifier)
        settle()

    def find(self, kind: type[_Kind], name: str, within: QWidget | None = None) -> _Kind:
        return child(within or self.window, kind, name)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of something, scrolled to where it is seen."""
        above: QWidget | None = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
                settle()
            above = above.parentWidget()
        assert widget.isVisible(), widget.objectName()
        assert widget.isEnabled(), widget.objectName()
        self.hands.click(widget, widget.rect().center())
        settle()

    def tick(self, box: QCheckBox) -> None:
        """Click a check box on its mark."""
        self.hands.click(box, QPoint(10, box.height() // 2))
        settle()

    def click_row(self, view: QAbstractItemView, row: int, column: int = 0) -> None:
        """Click the line that is `row` lines below the first, those of all levels counted."""
        index = view.model().index(0, 0)
        if isinstance(view, QTreeView):
            for _ in range(row):
                index = view.indexBelow(index)
        else:
            index = view.model().index(row, column)
        view.scrollTo(index)
        self._bring(view, view.visualRect(index))
        self.hands.click(view.viewport(), view.visualRect(index).center())
        settle()

    def _bring(self, view: QAbstractItemView, part: QRect) -> None:
        """Scroll the page until a part of a view on it is seen."""
        above: QWidget | None = view.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        page = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and page is not None:
            centre = view.viewport().mapTo(page, part.center())
            above.ensureVisible(centre.x(), centre.y())
            settle()

    def press(self, name: str, within: QWidget) -> None:
        """Click a button."""
        self.click(self.find(QPushButton, name, within))

    def write_over(self, edit: QWidget, text: str, ends_with: Qt.Key = Key.Key_Tab) -> None:
        """Type over what a field says, and leave it."""
        self.click(edit)
        self.hands.press(Key.Key_A, modifier=CONTROL)
        self.type(text) if text else self.hands.press(Key.Key_Delete)
        self.hands.press(ends_with)
        settle()

    def fill(self, within: QWidget, name: str, text: str) -> None:
        """Type over what the field of that name says."""
        field = self.find(QWidget, name, within)
        edit = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
        assert edit is not None, name
        self.write_over(edit, text)

    def choose(self, box: QComboBox, at: int) -> None:
        """Choose a line of a combo box, by its keys."""
        box.setFocus()
        self.hands.press(Key.Key_Home)
        self.hands.press(Key.Key_Down, times=at)
        settle()
        assert box.currentIndex() == at, box.objectName()

    def tab(self, tabs: QTabWidget, page: QWidget) -> None:
        """Click a tab."""
        bar = tabs.tabBar()
        rect: QRect = bar.tabRect(tabs.indexOf(page))
        self.hands.click(bar, rect.center())
        settle()

    def type(self, text: str) -> None:
        """Letter by letter, wherever the keyboard is."""
        self.hands.type(text)

    def paste(self, text: str, html: str = "") -> None:
        """Ctrl+V of what was copied in another program."""
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        self.hands.press(Key.Key_V, modifier=CONTROL)
        settle()

    def answer(self, act: Callable[[QDialog], None], key: Qt.Key) -> None:
        """Press a key that opens a dialog, and do `act` in it."""
        done: list[bool] = []

        def meet() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            act(dialog)
            done.append(True)

        QTimer.singleShot(0, self.window, meet)
        self.go(key)
        assert done == [True]
        self.window.activateWindow()  # which a desktop does when a dialog is closed
        settle()

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget
