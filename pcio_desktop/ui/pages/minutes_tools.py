"""The actions of the page of minutes: those with a button above the paper, those of the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from pcio_desktop.domain.content import ListKind
from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.widgets.content_edit import ContentEdit
from pcio_desktop.ui.widgets.flow_layout import FlowLayout

_NAMED = ("new_statement", "chair_speaks")
_MARKS = ("bold", "italic", "underline", "keep_digits")
_TABLE = ("row_above", "row_below", "remove_row", "add_column", "remove_column", "toggle_header")
_LISTS = {"bulleted_list": ListKind.BULLETED, "numbered_list": ListKind.NUMBERED}
_TEXT = (*_MARKS, "convert_digits", *_LISTS, "insert_table", "insert_label_values", *_TABLE)
_BUTTONS = (
    *_NAMED, "", "bold", "italic", "underline", "keep_digits", "", "bulleted_list",
    "numbered_list", "insert_table", "", "find",
)  # fmt: skip
ACTIONS = (
    "new_statement", "chair_speaks", "speaker_before", "statement_up", "statement_down",
    "remove_statement", *_TEXT, "find", "replace",
)  # fmt: skip


def edit_text(edit: ContentEdit, name: str) -> None:
    """Carry out an action on the text with the cursor."""
    if not edit.hasFocus():
        edit.setFocus()
    if name in _MARKS:
        edit.toggle_mark(name)
    elif name in _TABLE:
        edit.edit_table(name)
    elif name in _LISTS:
        edit.toggle_list(_LISTS[name])
    elif name == "convert_digits":
        edit.convert_digits()
    elif name == "insert_table":
        edit.insert_table()
    elif name == "insert_label_values":
        edit.insert_label_values()


class MinutesTools(QObject):
    """A button for each of the actions that one takes with the mouse."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row

    def attach(self, actions: Actions) -> None:
        flow = FlowLayout(self._row, spacing=2)
        flow.setContentsMargins(8, 4, 8, 4)
        for name in _BUTTONS:
            flow.addWidget(self._button(name, actions) if name else self._line())

    def fit(self, height: int, *, named: bool) -> None:
        """As high as the size of the text wants; with words where the page is wide."""
        style = Qt.ToolButtonStyle
        for part in self._row.findChildren(QWidget):
            part.setFixedHeight(height)
        for name in _NAMED:
            button = self._row.findChild(QToolButton, f"{name}_tool")
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(
                    style.ToolButtonTextBesideIcon if named else style.ToolButtonIconOnly
                )

    def _button(self, name: str, actions: Actions) -> QToolButton:
        button = QToolButton(self._row)
        button.setObjectName(f"{name}_tool")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setDefaultAction(actions[name])
        return button

    def _line(self) -> QFrame:
        line = QFrame(self._row)
        line.setFrameShape(QFrame.Shape.VLine)
        line.setProperty("role", "separator")
        return line
