"""Puts font, style, palette and style sheet on the application, and changes them at run time."""

from __future__ import annotations

import logging
from pathlib import Path

import fontpkg_sarabun
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from pcio_desktop.ui.palette import (
    BODY_POINTS,
    DARK,
    LIGHT,
    Tokens,
    list_palette,
    qt_palette,
    style_sheet,
)
from pcio_desktop.ui.settings import Settings, Theme
from pcio_desktop.ui.style import PcioStyle

FAMILY = "Sarabun"
_FACES = ("Sarabun-Regular.ttf", "Sarabun-SemiBold.ttf")
_TINTED = ("QAbstractItemView", "QMenu", "QMenuBar")

_log = logging.getLogger(__name__)


class Appearance(QObject):
    """How everything looks now; the one place that knows the scheme of colours in use."""

    changed = Signal()  # colours or text size: icons are to be made anew

    def __init__(self, application: QApplication, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._settings = settings
        load_fonts()
        self._style = PcioStyle(self.tokens, self.percent)
        application.setStyle(self._style)
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        theme = self._settings.theme
        if theme is Theme.SYSTEM:
            scheme = self._application.styleHints().colorScheme()
            theme = Theme.DARK if scheme == Qt.ColorScheme.Dark else Theme.LIGHT
        return DARK if theme is Theme.DARK else LIGHT

    @property
    def percent(self) -> int:
        """The size of texts and controls."""
        return self._settings.text_size

    def scaled(self, pixels: float) -> int:
        """A length given for 100 %."""
        return round(pixels * self.percent / 100)

    def choose_theme(self, theme: Theme) -> None:
        self._settings.theme = theme
        self._apply()

    def choose_text_size(self, percent: int) -> None:
        self._settings.text_size = percent
        self._apply()

    def _follow_system(self) -> None:
        if self._settings.theme is Theme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        tokens, percent = self.tokens, self.percent
        self._style.wear(tokens, percent)
        font = QFont(FAMILY)
        font.setPointSizeF(BODY_POINTS * percent / 100)
        self._application.setFont(font)
        self._application.setPalette(qt_palette(tokens))
        for kind in _TINTED:
            # The stubs of PySide6 6.11 ask for bytes, the function itself for str.
            self._application.setPalette(
                list_palette(tokens),
                kind,  # pyright: ignore[reportArgumentType]
            )
        self._application.setStyleSheet(style_sheet(tokens, percent))
        self.changed.emit()


def load_fonts() -> None:
    """Add the interface font from its package; without it the system's font must do."""
    # Not by `fontpkg.path`, which reads the metadata of all packages: a tenth of the start.
    folder = Path(fontpkg_sarabun.__file__).parent / "files"
    for name in _FACES:
        file = folder / name
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            _log.warning("the interface font cannot be loaded: %s", file)
