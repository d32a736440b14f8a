"""The line for finding and replacing in a meeting. What is found is a matter of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pcio_desktop.ui.forms.ui_find_bar import Ui_FindBar
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.flow_layout import FlowLayout


class FindBar(QWidget):
    """Shown by `open`, taken away by Escape; Enter goes on, Shift+Enter back."""

    changed = Signal()  # the words or an option
    step_wanted = Signal(int)  # 1 to the next, -1 to the previous
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_FindBar()
        self._ui.setupUi(self)
        ui = self._ui
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for row in (ui.find_row, ui.replace_row, ui.options_row):
            flow = FlowLayout(row, spacing=6)
            for part in row.findChildren(QWidget, options=direct):
                flow.addWidget(part)
        ui.find_edit.textChanged.connect(self.changed)
        ui.words_box.toggled.connect(self.changed)
        ui.marks_box.toggled.connect(self.changed)
        ui.next_button.clicked.connect(self._next)
        ui.previous_button.clicked.connect(self._previous)
        ui.replace_button.clicked.connect(self.replace_wanted)
        ui.replace_all_button.clicked.connect(self.replace_all_wanted)
        ui.close_button.clicked.connect(self.close_bar)
        ui.find_edit.returnPressed.connect(self._next)
        ui.replace_edit.returnPressed.connect(self.replace_wanted)
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._ui.find_edit.text()

    @property
    def replacement(self) -> str:
        return self._ui.replace_edit.text()

    @property
    def whole_words(self) -> bool:
        return self._ui.words_box.isChecked()

    @property
    def ignore_marks(self) -> bool:
        return self._ui.marks_box.isChecked()

    def open(self, words: str, *, replace: bool) -> None:
        """Show the line, look for `words` if there are any, and put the keyboard there."""
        self._ui.replace_row.setVisible(replace)
        if words:
            self._ui.find_edit.setText(words)
        self.show()
        self._ui.find_edit.setFocus()
        self._ui.find_edit.selectAll()
        self.changed.emit()

    def make_low(self, low: bool) -> None:
        """Leave out the options where there is hardly room for the text itself."""
        self._ui.options_row.setVisible(not low)

    def close_bar(self) -> None:
        self.hide()
        self.closed.emit()

    def say(self, text: str) -> None:
        """How many there are, or that there are none."""
        self._ui.count_label.setText(text)
        self._ui.count_label.adjustSize()

    def enable(self, found: bool) -> None:
        """Whether there is anything to step to or to replace."""
        ui = self._ui
        for button in (
            ui.next_button, ui.previous_button, ui.replace_button, ui.replace_all_button,
        ):  # fmt: skip
            button.setEnabled(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shift:
            self._previous()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            said = self._ui.count_label.text()
            self._ui.retranslateUi(self)
            self.say(said)

    def _next(self) -> None:
        self.step_wanted.emit(1)

    def _previous(self) -> None:
        self.step_wanted.emit(-1)
