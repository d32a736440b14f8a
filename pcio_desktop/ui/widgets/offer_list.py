"""What the program offers to do on a page: a sentence and its button, one line each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to do: its name, what is so, and what the button does about it."""

    name: str
    sentence: str
    button: str


class OfferList(QWidget):
    """Shows offers in their order; hidden while there are none."""

    taken = Signal(str)  # the name of the offer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._lines: list[tuple[QFrame, QLabel, QPushButton]] = []
        self._offers: list[Offer] = []
        self.hide()

    def set_offers(self, offers: list[Offer]) -> None:
        """Offer these from now on."""
        self._offers = offers
        while len(self._lines) < len(offers):
            self._add_line()
        for at, (frame, label, button) in enumerate(self._lines):
            shown = at < len(offers)
            if shown:
                label.setText(offers[at].sentence)
                button.setText(offers[at].button)
                button.setObjectName(f"{offers[at].name}_offer_button")
            frame.setVisible(shown)
        self.setVisible(bool(offers))

    def texts(self) -> list[str]:
        """The sentences that are shown."""
        return [offer.sentence for offer in self._offers]

    def _add_line(self) -> None:
        frame = QFrame(self)
        frame.setProperty("role", "notice")
        label = QLabel(frame)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        button = QPushButton(frame)
        button.setAutoDefault(True)
        button.clicked.connect(self._tell)
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 2, 8, 2)
        row.addWidget(label, 1)
        row.addWidget(button)
        self._column.addWidget(frame)
        self._lines.append((frame, label, button))

    def _tell(self) -> None:
        button = self.sender()
        for at, line in enumerate(self._lines):
            if line[2] is button:
                self.taken.emit(self._offers[at].name)
                return
