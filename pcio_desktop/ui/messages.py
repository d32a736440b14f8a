"""The only message boxes and file choosers. Everything else says things in the window itself."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import translation
from pcio_desktop.ui.widgets.screen_fit import fit_to_screen


def tell(parent: QWidget | None, text: str) -> None:
    """Something the user should know, with nothing to decide."""
    _show(parent, QMessageBox.Icon.Information, text)


def warn(parent: QWidget | None, text: str) -> None:
    """Something did not work; `text` says what happened and what to do."""
    _show(parent, QMessageBox.Icon.Warning, text)


@contextlib.contextmanager
def told(parent: QWidget | None) -> Iterator[None]:
    """Within this block a UserError ends the block and becomes one message, nothing more."""
    try:
        yield
    except UserError as error:
        warn(parent, error.text(translation.current()))


def ask(parent: QWidget | None, question: str, *, yes: str, no: str, careful: bool = False) -> bool:
    """Whether the user pressed `yes`.

    Escape and the closed box mean `no`; where something would be lost (`careful`) Enter does too.
    """
    box = _box(parent, QMessageBox.Icon.Question, question)
    try:
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(refuse)
        box.setDefaultButton(refuse if careful else agree)
        box.exec()
        return box.clickedButton() is agree
    finally:
        box.deleteLater()


def ask_which(parent: QWidget | None, question: str, choices: Sequence[str], *, no: str) -> int:
    """The place of the choice that was taken; -1 for `no`, Escape and the closed box."""
    box = _box(parent, QMessageBox.Icon.Question, question)
    try:
        buttons = [box.addButton(one, QMessageBox.ButtonRole.AcceptRole) for one in choices]
        box.setEscapeButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
        box.setDefaultButton(buttons[0])
        box.exec()
        clicked = box.clickedButton()
        return next((place for place, one in enumerate(buttons) if one is clicked), -1)
    finally:
        box.deleteLater()


def choose_file_to_open(
    parent: QWidget | None, title: str, folder: Path, kinds: str
) -> Path | None:
    """The file the user picked; None when the chooser was left. `kinds` is a filter of Qt."""
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def choose_file_to_save(
    parent: QWidget | None, title: str, proposal: Path, kinds: str
) -> Path | None:
    """Where to write; the chooser itself asks before an existing file is taken. None: left."""
    dialog = QFileDialog(parent, title, str(proposal.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(proposal.suffix.removeprefix("."))
    dialog.selectFile(proposal.name)
    return _chosen(dialog)


def _chosen(dialog: QFileDialog) -> Path | None:
    fit_to_screen(dialog, dialog.sizeHint())
    try:
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        return Path(dialog.selectedFiles()[0]) if accepted else None
    finally:
        dialog.deleteLater()


def _show(parent: QWidget | None, icon: QMessageBox.Icon, text: str) -> None:
    box = _box(parent, icon, text)
    try:
        box.addButton(
            QCoreApplication.translate("messages", "Close"), QMessageBox.ButtonRole.AcceptRole
        )
        box.exec()
    finally:
        box.deleteLater()


def _box(parent: QWidget | None, icon: QMessageBox.Icon, text: str) -> QMessageBox:
    title = QApplication.applicationDisplayName()
    box = QMessageBox(icon, title, text, QMessageBox.StandardButton.NoButton, parent)
    box.setObjectName("message_box")
    return box
