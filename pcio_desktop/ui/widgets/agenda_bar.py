"""The acts on an agenda as buttons, for those who use the mouse; keys of the tree do the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from pcio_desktop.ui.icons import line_icon
from pcio_desktop.ui.palette import Tokens
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.flow_layout import FlowLayout

_ARROWS = {
    "up": Qt.ArrowType.UpArrow, "down": Qt.ArrowType.DownArrow,
    "out": Qt.ArrowType.LeftArrow, "in": Qt.ArrowType.RightArrow,
}  # fmt: skip
_NEED_NO_ITEM = ("add", "paste", "panel")


class AgendaBar(QWidget):
    """Tells by name which act is asked for; the last button folds the panel of the chosen item."""

    asked = Signal(str)  # add, add_below, up, down, out, in, remove, paste
    panel_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        flow = FlowLayout(self, spacing=4)
        for name in self._texts():
            button = QToolButton(self)
            button.setObjectName(f"{name}_item_button")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoRaise(True)
            if name in _ARROWS:
                button.setArrowType(_ARROWS[name])
            else:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            flow.addWidget(button)
            self._buttons[name] = button
            if name == "panel":
                button.setCheckable(True)
                button.setChecked(True)
                button.toggled.connect(self.panel_toggled)
            else:
                button.clicked.connect(self._ask)
        self._name_buttons()

    def show_panel(self, shown: bool) -> None:
        """Fold or unfold the panel, as its button does."""
        self._buttons["panel"].setChecked(shown)

    def allow(self, *, item: bool) -> None:
        """Enable what can be done now; `item`: whether there is an item to do it to."""
        for name, button in self._buttons.items():
            button.setEnabled(item or name in _NEED_NO_ITEM)

    def dress(self, tokens: Tokens) -> None:
        """Draw the icons anew."""
        self._buttons["add"].setIcon(line_icon("add", tokens))

    def _ask(self) -> None:
        button = self.sender()
        for name, one in self._buttons.items():
            if one is button:
                self.asked.emit(name)

    def _texts(self) -> dict[str, tuple[str, str]]:
        return {
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

    def _name_buttons(self) -> None:
        for name, (text, key) in self._texts().items():
            button = self._buttons[name]
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({key})" if key else text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._name_buttons()
