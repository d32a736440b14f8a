"""Text size, colours and language: the choices of the view menu, at once and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.settings import TEXT_SIZES, Settings, Theme
from pcio_desktop.ui.translation import Language


class ViewChoices(QObject):
    """Carries out the choices, and ticks those that hold."""

    def __init__(
        self,
        actions: Actions,
        settings: Settings,
        appearance: Appearance,
        language: Language,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._appearance = appearance
        self._language = language
        actions["larger"].triggered.connect(self._make_larger)
        actions["smaller"].triggered.connect(self._make_smaller)
        actions["normal_size"].triggered.connect(self._make_normal)
        actions.group("text_size").triggered.connect(self._choose_text_size)
        actions.group("theme").triggered.connect(self._choose_theme)
        actions.group("language").triggered.connect(self._choose_language)
        appearance.changed.connect(self.tick)
        self.tick()

    def tick(self) -> None:
        """Mark in the menus what holds now."""
        self._actions.choose("theme", self._settings.theme.value)
        self._actions.choose("text_size", self._appearance.percent)
        self._actions.choose("language", self._language.code)

    def _make_larger(self) -> None:
        self._step(1)

    def _make_smaller(self) -> None:
        self._step(-1)

    def _make_normal(self) -> None:
        self._appearance.choose_text_size(TEXT_SIZES[0])

    def _step(self, by: int) -> None:
        place = TEXT_SIZES.index(self._appearance.percent) + by
        if 0 <= place < len(TEXT_SIZES):
            self._appearance.choose_text_size(TEXT_SIZES[place])

    def _choose_text_size(self, action: QAction) -> None:
        self._appearance.choose_text_size(action.data())

    def _choose_theme(self, action: QAction) -> None:
        self._appearance.choose_theme(Theme(action.data()))

    def _choose_language(self, action: QAction) -> None:
        self._settings.language = action.data()
        self._language.speak(action.data())
        self.tick()
