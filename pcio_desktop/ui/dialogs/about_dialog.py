"""Says which versions are at work."""

from __future__ import annotations

import platform
import sqlite3

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

import pcio_desktop
from pcio_desktop.ui.forms.ui_about_dialog import Ui_AboutDialog


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AboutDialog()
        self._ui.setupUi(self)
        self._ui.details_label.setText("\n".join(versions()))
        self._ui.copy_button.clicked.connect(self._copy)
        self._ui.close_button.clicked.connect(self.accept)
        self._ui.close_button.setFocus()

    @classmethod
    def show_about(cls, parent: QWidget) -> None:
        """Show it until it is closed."""
        dialog = cls(parent)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.details_label.text())


def versions() -> list[str]:
    """The program and what it stands on, one a line."""
    return [
        f"PCIO Desktop {pcio_desktop.__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"SQLite {sqlite3.sqlite_version}",
        f"{platform.system()} {platform.release()}",
    ]
