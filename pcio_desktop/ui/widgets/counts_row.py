"""Counts as numbers with their words, side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from pcio_desktop.ui.widgets.flow_layout import FlowLayout

Counts = list[tuple[str, str]]
"""Number and word of each count, both as they are shown."""


class CountsRow(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=24)
        self._tiles: list[_Tile] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_counts(self, counts: Counts) -> None:
        """Show `counts`, in their order."""
        while len(self._tiles) < len(counts):
            tile = _Tile(self)
            self._flow.addWidget(tile)
            self._tiles.append(tile)
        while len(self._tiles) > len(counts):
            tile = self._tiles.pop()
            self._flow.removeWidget(tile)
            tile.deleteLater()
        for tile, (number, word) in zip(self._tiles, counts, strict=True):
            tile.set_texts(number, word)
        self._flow.invalidate()
        self.updateGeometry()

    def text(self) -> str:
        """All counts as one line."""
        return " ".join(tile.text() for tile in self._tiles)


class _Tile(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._word = QLabel(self), QLabel(self)
        self._number.setProperty("role", "number")
        self._word.setProperty("role", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._word)

    def set_texts(self, number: str, word: str) -> None:
        self._number.setText(number)
        self._word.setText(word)

    def text(self) -> str:
        return f"{self._word.text()} {self._number.text()}"
