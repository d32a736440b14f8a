"""Asks whether a copy of the file is to be locked with a password, and for that password."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from pcio_desktop.ui.forms.ui_copy_dialog import Ui_CopyDialog
from pcio_desktop.ui.widgets.screen_fit import fit_to_texts

_WIDTH = 600  # at 100 %, where a line has the height
_LINE = 19


@dataclass(frozen=True, slots=True)
class CopyWish:
    """What was asked; an empty password is a plain copy."""

    password: str = ""


class CopyDialog(QDialog):
    """What is wrong with a password stands below it, and what was typed stays."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish: CopyWish | None = None
        self._ui = Ui_CopyDialog()
        self._ui.setupUi(self)
        self._ui.sentence_label.setText(
            self.tr("A copy of {} that is whole and checked, also while the file is open.").format(
                file.name
            )
        )
        self._ui.locked_button.toggled.connect(self._show_password)
        self._ui.password_edit.textChanged.connect(self._judge)
        self._ui.again_edit.textChanged.connect(self._forget_error)
        self._ui.show_box.toggled.connect(self._show_letters)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._ui.copy_button.clicked.connect(self._finish)
        self._show_password(False)

    @classmethod
    def ask(cls, parent: QWidget, file: Path) -> CopyWish | None:
        """What the user wants; None when the dialog was left."""
        dialog = cls(file, parent)
        try:
            dialog.exec()
            return dialog.wish
        finally:
            dialog.deleteLater()

    @property
    def wish(self) -> CopyWish | None:
        return self._wish

    def _show_password(self, locked: bool) -> None:
        ui = self._ui
        for part in (
            ui.password_label, ui.password_edit, ui.strength_label, ui.again_label, ui.again_edit,
            ui.show_box, ui.warning_label,
        ):  # fmt: skip
            part.setVisible(locked)
        ui.error_label.hide()
        if locked:
            self._judge()
            ui.password_edit.setFocus()
        fit_to_texts(self, round(_WIDTH * self.fontMetrics().height() / _LINE))

    def _judge(self) -> None:
        from pcio_desktop.services.copies import Strength, password_strength

        self._ui.error_label.hide()
        sentence = {
            Strength.TOO_SHORT: self.tr("At least 8 characters."),
            Strength.WEAK: self.tr("Easy to guess. Three or four words that do not belong together "
                                   "are better."),
            Strength.FAIR: self.tr("Good enough. Each word more makes it stronger."),
            Strength.STRONG: self.tr("Strong."),
        }  # fmt: skip
        strength = password_strength(self._ui.password_edit.text())
        self._ui.strength_label.setText(sentence[strength])

    def _forget_error(self) -> None:
        self._ui.error_label.hide()

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._ui.password_edit.setEchoMode(mode)
        self._ui.again_edit.setEchoMode(mode)

    def _finish(self) -> None:
        if not self._ui.locked_button.isChecked():
            self._wish = CopyWish()
            self.accept()
            return
        from pcio_desktop.services.copies import Strength, password_strength

        password = self._ui.password_edit.text()
        if password_strength(password) is Strength.TOO_SHORT:
            self._refuse(self.tr("Type a password of at least 8 characters."))
            self._ui.password_edit.setFocus()
        elif self._ui.again_edit.text() != password:
            self._refuse(self.tr("The two passwords differ. Type the same one twice."))
            self._ui.again_edit.setFocus()
            self._ui.again_edit.selectAll()
        else:
            self._wish = CopyWish(password)
            self.accept()

    def _refuse(self, text: str) -> None:
        self._ui.error_label.setText(text)
        self._ui.error_label.show()
