"""The steps of a piece of work as tabs, each with its state: to do, begun, done, worth a look."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QTabBar, QWidget

from pcio_desktop.ui.icons import line_icon
from pcio_desktop.ui.palette import Tokens


@dataclass(frozen=True, slots=True)
class StepLook:
    """What a tab says: its title, its state (todo, begun, done, look) and that state in words."""

    title: str
    state: str
    words: str


class StepBar(QTabBar):
    """Tabs with a sign of their state; the state in words is the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)

    def show_steps(self, looks: list[StepLook], tokens: Tokens) -> None:
        """Say what the tabs say now; there is one look for each tab."""
        while self.count() < len(looks):
            self.addTab("")
        for at, look in enumerate(looks):
            self.setTabText(at, look.title)
            self.setTabIcon(at, line_icon(f"step_{look.state}", tokens))
            self.setTabToolTip(at, f"{look.title}: {look.words}")
            self.setAccessibleTabName(at, f"{look.title}, {look.words}")
