"""A few choices side by side, each with the number of the key that chooses it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from pcio_desktop.ui import words
from pcio_desktop.ui.widgets.flow_layout import FlowLayout


class ChoiceBar(QWidget):
    """Buttons in a flow; the chosen one is pressed in. Places count from 0, the keys from 1."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=4)
        self._buttons: list[QPushButton] = []
        self._count = 0
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choices(self, texts: Sequence[str], chosen: int | None) -> None:
        """Offer `texts`; None where nothing is chosen."""
        self._count = len(texts)
        while len(self._buttons) < len(texts):
            self._buttons.append(self._make_button(len(self._buttons)))
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(texts))
            if at < len(texts):
                button.setText(f"{words.number(at + 1)}  {texts[at]}")
                button.setAccessibleName(texts[at])
                button.setChecked(at == chosen)
        self._flow.invalidate()
        self.updateGeometry()

    def press(self, digit: int) -> None:
        """As if the button with that number were pressed; nothing where there is none."""
        if 1 <= digit <= self._count:
            self.chosen.emit(digit - 1)

    def _make_button(self, at: int) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"choice_{at + 1}")
        button.setCheckable(True)
        button.setAutoDefault(True)
        button.clicked.connect(self._follow)
        self._flow.addWidget(button)
        return button

    def _follow(self) -> None:
        button: QObject | None = self.sender()
        if isinstance(button, QPushButton):
            button.setChecked(True)
            self.chosen.emit(self._buttons.index(button))
