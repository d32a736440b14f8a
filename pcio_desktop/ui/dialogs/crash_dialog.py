"""Tells the user that the program itself has a fault."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from pcio_desktop.ui.dialogs.about_dialog import versions
from pcio_desktop.ui.forms.ui_crash_dialog import Ui_CrashDialog
from pcio_desktop.ui.widgets.screen_fit import fit_to_screen

_SIZE = QSize(600, 400)  # at 100 %, where a line has the height
_LINE = 19


class CrashDialog(QDialog):
    """Details are shown and can be copied; where the log lies stands below, and is not copied."""

    def __init__(self, details: str, log_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CrashDialog()
        self._ui.setupUi(self)
        self._ui.log_label.setText(self.tr("The log is in {}").format(log_folder))
        self._ui.details_edit.setPlainText("\n".join([*versions(), "", details]))
        self._ui.copy_button.clicked.connect(self._copy)
        self._ui.close_button.clicked.connect(self.accept)
        self._ui.close_button.setFocus()
        fit_to_screen(self, _SIZE * (self.fontMetrics().height() / _LINE))

    @classmethod
    def show_fault(cls, parent: QWidget | None, details: str, log_folder: Path) -> None:
        """Show it until it is closed."""
        dialog = cls(details, log_folder, parent)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.details_edit.toPlainText())
