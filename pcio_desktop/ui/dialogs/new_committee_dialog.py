"""Asks for the province and the file of a new committee."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCompleter, QDialog, QLabel, QWidget

from pcio_desktop.ui import messages
from pcio_desktop.ui.forms.ui_new_committee_dialog import Ui_NewCommitteeDialog
from pcio_desktop.ui.provinces import PROVINCES
from pcio_desktop.ui.widgets.screen_fit import fit_to_screen, fit_to_texts

SUFFIX = ".pcio"
_FORBIDDEN_IN_NAMES = '<>:"/\\|?*'
_SIZE = QSize(560, 0)


@dataclass(frozen=True, slots=True)
class NewCommittee:
    """What was asked: the province without the word จังหวัด, and a file that does not exist yet."""

    province: str
    file: Path


class NewCommitteeDialog(QDialog):
    """The file's name follows the province until somebody types one."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._answer: NewCommittee | None = None
        self._ui = Ui_NewCommitteeDialog()
        self._ui.setupUi(self)
        self._fill_provinces()
        self._ui.province_box.editTextChanged.connect(self._propose_file)
        self._ui.file_edit.textEdited.connect(self._forget_file_error)
        self._ui.choose_button.clicked.connect(self._choose_file)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._ui.create_button.clicked.connect(self._finish)
        self._ui.province_error.hide()
        self._ui.file_error.hide()
        fit_to_screen(self, self.sizeHint().expandedTo(_SIZE))

    @classmethod
    def ask(cls, parent: QWidget | None, folder: Path) -> NewCommittee | None:
        """What the user wants; None when she left the dialog. `folder` is proposed."""
        dialog = cls(folder, parent)
        try:
            dialog.exec()
            return dialog.answer
        finally:
            dialog.deleteLater()

    @property
    def answer(self) -> NewCommittee | None:
        return self._answer

    def _fill_provinces(self) -> None:
        box = self._ui.province_box
        box.addItems(list(PROVINCES))
        box.setCurrentIndex(-1)
        completer = QCompleter(PROVINCES, box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setCompleter(completer)
        box.view().setAccessibleName(self.tr("Province"))
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Type or pick a province"))
            line.setTextMargins(4, 0, 0, 0)  # the ring of the focus stands there
            line.setAccessibleName(self.tr("Province"))

    def _propose_file(self) -> None:
        self._show_error(self._ui.province_error, self._province_doubt())
        self._forget_file_error()
        if not self._ui.file_edit.isModified():
            name = "".join(c for c in self._province() if c not in _FORBIDDEN_IN_NAMES)
            file = self._folder / f"PCIO {name}{SUFFIX}"
            self._ui.file_edit.setText(str(file) if name else "")

    def _province(self) -> str:
        return self._ui.province_box.currentText().strip().removeprefix("จังหวัด").strip()

    def _province_doubt(self) -> str:
        """What is worth a look about the name; it may be used all the same."""
        typed = self._province()
        if any(name.startswith(typed) for name in PROVINCES):
            return ""
        return self.tr("No province has this name. Check the spelling, or go on if it is right.")

    def _file(self) -> Path | None:
        text = self._ui.file_edit.text().strip()
        if not text:
            return None
        file = Path(text).expanduser()
        file = file if file.is_absolute() else self._folder / file
        return file if file.suffix == SUFFIX else file.with_name(file.name + SUFFIX)

    def _choose_file(self) -> None:
        proposal = self._file() or self._folder / f"PCIO{SUFFIX}"
        kinds = self.tr("Committee files (*.pcio)")
        chosen = messages.choose_file_to_save(self, self.tr("New committee file"), proposal, kinds)
        if chosen is not None:
            self._ui.file_edit.setText(str(chosen))
            self._ui.file_edit.setModified(True)
            self._forget_file_error()

    def _finish(self) -> None:
        """Take what stands in the fields, or say beside them what is missing."""
        province, file = self._province(), self._file()
        if not province:
            self._show_error(self._ui.province_error, self.tr("Type the name of the province."))
        self._show_error(self._ui.file_error, self._file_trouble(file))
        if not province:
            self._ui.province_box.setFocus()
        elif self._file_trouble(file) or file is None:
            self._ui.file_edit.setFocus()
        else:
            self._answer = NewCommittee(province, file)
            self.accept()

    def _file_trouble(self, file: Path | None) -> str:
        if file is None:
            return self.tr("Type a name for the file, or choose a place.")
        if file.exists():
            return self.tr("A file of this name exists. Type another name.")
        if not file.parent.is_dir():
            return self.tr("This folder does not exist. Choose another one.")
        return ""

    def _forget_file_error(self) -> None:
        self._show_error(self._ui.file_error, "")

    def _show_error(self, label: QLabel, text: str) -> None:
        if text == label.text():
            return
        label.setText(text)
        label.setVisible(bool(text))
        fit_to_texts(self, self.width())  # what comes must not squeeze what is there
