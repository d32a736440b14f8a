"""Puts the parts of the window together; the program and its self-test both begin here."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from pcio_desktop import __version__, paths
from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import messages, translation
from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.main_window import MainWindow
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.settings import Settings
from pcio_desktop.ui.worker import Worker

_log = logging.getLogger(__name__)

_AFTER_PAINT = 30  # milliseconds: only then has the first picture reached the screen


class Program(QObject):
    """Settings, looks, language, operations, worker and window of one run."""

    ready = Signal()  # the data layer is loaded, and the file that was asked for is open

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.setApplicationName("pcio-desktop")
        application.setApplicationDisplayName("PCIO Desktop")
        application.setApplicationVersion(__version__)
        self.settings = Settings(paths.data_dir() / "settings.ini")
        self.appearance = Appearance(application, self.settings, self)
        self.language = translation.Language(application, self)
        self.language.speak(self.settings.language)
        self.operations = Operations(self)
        self.worker = Worker(self)
        self.window = MainWindow(
            self.settings, self.appearance, self.language, self.operations, self.worker
        )
        self._file: Path | None = None
        self._page = ""

    def begin(self, file: Path | None, page: str = "") -> None:
        """Show the window; once it is painted, load the data layer and open `file` at `page`."""
        self._file, self._page = file, page
        if file is not None:
            self.window.show_opening(file)
        paint = FirstPaint(self.window)
        paint.painted.connect(self._load)
        self.window.show()

    def show_fault(self, error: BaseException, details: str) -> None:
        """Tell the user of an exception that nobody caught."""
        window = self.window if self.window.isVisible() else None
        if isinstance(error, UserError):
            messages.warn(window, error.text(translation.current()))
        else:
            from pcio_desktop.ui.dialogs.crash_dialog import CrashDialog

            CrashDialog.show_fault(window, details, paths.log_dir())

    def close(self) -> None:
        """Take the window away, also from memory."""
        self.window.close()
        self.window.deleteLater()
        self.language.speak(translation.ENGLISH)
        self.deleteLater()

    def _load(self) -> None:
        self.window.complete()
        self.operations.load_data_layer()
        if self._file is not None:
            self.window.open_path(self._file)
            if self._page and self.operations.path is not None:
                self.window.show_page(self._page)
        from pcio_desktop.thai import breaks

        if not breaks.self_test():
            _log.warning("the known word is cut wrongly by the segmenter %s", breaks.backend())
            self.window.say(
                self.tr(
                    "Thai words are not cut as they should be on this computer. Minutes can be "
                    "exported, but look at the line ends and catchwords."
                )
            )
        self.ready.emit()


class FirstPaint(QObject):
    """Says once that the window has been painted and shown."""

    painted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        # A timer of its own goes when the window goes, even if that is within its time.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.painted)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(_AFTER_PAINT)
        return False
