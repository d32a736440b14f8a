"""Asks for the password of a locked copy until it fits, and unpacks the copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.ui import translation
from pcio_desktop.ui.dialogs.working_dialog import WorkingDialog
from pcio_desktop.ui.forms.ui_unlock_dialog import Ui_UnlockDialog
from pcio_desktop.ui.widgets.screen_fit import fit_to_texts
from pcio_desktop.ui.worker import Step, Worker

_WIDTH = 460  # at 100 %, where a line has the height
_LINE = 19


class UnlockDialog(QDialog):
    """A wrong password is said below the field, and another try is free."""

    def __init__(
        self, worker: Worker, locked: Path, target: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._locked, self._target = locked, target
        self._made: Path | None = None
        self._error: Exception | None = None
        self._ui = Ui_UnlockDialog()
        self._ui.setupUi(self)
        sentence = self.tr("{} is locked. Type the password that its sender chose.")
        self._ui.sentence_label.setText(sentence.format(locked.name))
        self._ui.error_label.hide()
        self._ui.password_edit.textChanged.connect(self._ui.error_label.hide)
        self._ui.show_box.toggled.connect(self._show_letters)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._ui.open_button.clicked.connect(self._try)
        scale = self.fontMetrics().height() / _LINE
        fit_to_texts(self, round(_WIDTH * scale))
        self._ui.password_edit.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, worker: Worker, locked: Path, target: Path) -> Path | None:
        """The new file; None when the dialog was left. Raises FileTrouble."""
        dialog = cls(worker, locked, target, parent)
        try:
            dialog.exec()
            return dialog.made()
        finally:
            dialog.deleteLater()

    def made(self) -> Path | None:
        """The new file; None when there is none. Raises what kept it from being made."""
        if self._error is not None:
            raise self._error
        return self._made

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._ui.password_edit.setEchoMode(mode)

    def _try(self) -> None:
        password = self._ui.password_edit.text()
        if not password:
            self._refuse(self.tr("Type the password."))
            return
        text = self.tr("Opening {}…").format(self._locked.name)
        work = _unlocking(self._locked, self._target, password)
        try:
            self._made = WorkingDialog.wait_for(self, self._worker, text, work)
        except BadInput as error:  # a wrong password above all
            self._refuse(error.text(translation.current()))
            return
        except Exception as error:  # told by whoever asked
            self._error = error
        if self._made is not None or self._error is not None:
            self.accept()

    def _refuse(self, text: str) -> None:
        self._ui.error_label.setText(text)
        self._ui.error_label.show()
        self._ui.password_edit.setFocus()
        self._ui.password_edit.selectAll()


def _unlocking(locked: Path, target: Path, password: str) -> Callable[[Step], Path]:
    """The work for the worker's thread; it holds no widget."""

    def unlock(_step: Step) -> Path:
        from pcio_desktop.services.copies import unlock_copy

        return unlock_copy(locked, target, password).path

    return unlock
