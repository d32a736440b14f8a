"""The quiet line along the bottom edge: how things stand, and that they are stored."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from pcio_desktop.ui.widgets.elided_label import ElidedLabel
from pcio_desktop.ui.widgets.tone import set_tone


class StatusLine(QFrame):
    """A verdict with its colour, the figures, and at the right what was stored when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = QLabel(self)
        self.verdict.setProperty("role", "verdict")
        self.figures = ElidedLabel(self)
        self.figures.setProperty("role", "secondary")
        self.stored = ElidedLabel(self)
        self.stored.setProperty("role", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(12)
        row.addWidget(self.verdict)
        row.addWidget(self.figures, 1)
        row.addWidget(self.stored)

    def show_verdict(self, verdict: str, tone: str, figures: str) -> None:
        """The state in words, its tone (good, warning, bad), and the numbers behind it."""
        set_tone(self.verdict, tone)
        self.verdict.setText(verdict)
        self.figures.setText(figures)

    def show_stored(self, text: str) -> None:
        self.stored.setText(text)

    def clear(self) -> None:
        self.show_verdict("", "good", "")
        self.show_stored("")
