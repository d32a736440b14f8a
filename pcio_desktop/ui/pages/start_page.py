"""The first page: recent committees, and three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from pcio_desktop.ui import clock
from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.forms.ui_start_page import Ui_StartPage
from pcio_desktop.ui.icons import line_icon
from pcio_desktop.ui.models.recent_model import RecentModel
from pcio_desktop.ui.settings import RecentFile
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.two_line_delegate import polish_card_view

_NARROW = 620  # below this the two halves stand one above the other
_WIDEST = 1000


class StartPage(QWidget):
    """Shows what `set_recent` was given; the buttons trigger the window's actions."""

    file_chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_StartPage()
        self._ui.setupUi(self)
        self._model = RecentModel(self)
        self._ui.recent_view.setModel(self._model)
        self._ui.recent_view.chosen.connect(self._choose)
        self._ui.empty_label.hide()

    def attach(self, actions: Actions, appearance: Appearance) -> None:
        """Connect to the window this page is part of."""
        self._appearance = appearance
        polish_card_view(self._ui.recent_view, appearance)
        self._ui.open_button.clicked.connect(actions["open_file"].trigger)
        self._ui.new_button.clicked.connect(actions["new_committee"].trigger)
        self._ui.sample_button.clicked.connect(actions["open_sample"].trigger)
        appearance.changed.connect(self._dress)
        self._dress()

    def set_recent(self, files: list[RecentFile]) -> None:
        self._model.set_files(files, clock.today())
        self._ui.recent_view.setVisible(bool(files))
        self._ui.empty_label.setVisible(not files)

    def focus_first(self) -> None:
        """Put the keyboard where one begins: the newest file, or the first button."""
        if self._model.rowCount():
            self._ui.recent_view.setCurrentIndex(self._model.index(0))
            self._ui.recent_view.setFocus()
        else:
            self._ui.open_button.setFocus()

    def _choose(self, index: QModelIndex) -> None:
        file = self._model.file_at(index)
        if file is not None:
            self.file_chosen.emit(file.path)

    def _dress(self) -> None:
        tokens, side = self._appearance.tokens, self._appearance.scaled(20)
        buttons: tuple[tuple[QPushButton, str], ...] = (
            (self._ui.open_button, "open"),
            (self._ui.new_button, "committee"),
            (self._ui.sample_button, "sample"),
        )
        for button, icon in buttons:
            primary = button is self._ui.open_button
            button.setIcon(line_icon(icon, tokens, on_accent=primary))
            button.setIconSize(QSize(side, side))
            button.setMinimumHeight(self._appearance.scaled(42))
        self._ui.column.setMaximumWidth(self._appearance.scaled(_WIDEST))
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < self._appearance.scaled(_NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._ui.halves.setDirection(down if narrow else across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
