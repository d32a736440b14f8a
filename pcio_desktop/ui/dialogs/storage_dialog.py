"""How much room a file, its history and its snapshots take, and what of it can be cleared."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from pcio_desktop.ui import safety_words, words
from pcio_desktop.ui.forms.ui_storage_dialog import Ui_StorageDialog
from pcio_desktop.ui.widgets.screen_fit import fit_to_texts

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import StorageSizes

_WIDTH = 680  # at 100 %, where a line has the height
_LINE = 19


class Clearing(StrEnum):
    """What can be cleared."""

    UNDO = "undo"
    SNAPSHOTS = "snapshots"
    UPGRADE = "upgrade"
    PEOPLE = "people"


class StorageDialog(QDialog):
    """Counts and sizes. What is to be cleared is asked by whoever opened the dialog."""

    def __init__(
        self, sizes: StorageSizes, parent: QWidget | None = None, *, may_change: bool = True
    ) -> None:
        super().__init__(parent)
        self._clearing: Clearing | None = None
        self._ui = Ui_StorageDialog()
        self._ui.setupUi(self)
        self._ui.sentence_label.setText(
            self.tr("Nothing has to be cleared: the program keeps all of this within limits.")
        )
        self._fill(sizes)
        self._ui.undo_button.setEnabled(may_change and sizes.undo_steps > 0)
        self._ui.snapshots_button.setEnabled(sizes.snapshots > 0)
        self._ui.upgrade_button.setEnabled(sizes.upgrade_copies > 0)
        self._ui.people_button.setEnabled(may_change and sizes.unused_people > 0)
        self._ui.undo_button.clicked.connect(self._clear_undo)
        self._ui.snapshots_button.clicked.connect(self._clear_snapshots)
        self._ui.upgrade_button.clicked.connect(self._clear_upgrade)
        self._ui.people_button.clicked.connect(self._erase_people)
        self._ui.close_button.clicked.connect(self.reject)
        self._ui.close_button.setFocus()
        scale = self.fontMetrics().height() / _LINE
        fit_to_texts(self, round(_WIDTH * scale))

    @classmethod
    def ask(cls, parent: QWidget, sizes: StorageSizes, *, may_change: bool) -> Clearing | None:
        """What is to be cleared; None when the dialog was left."""
        dialog = cls(sizes, parent, may_change=may_change)
        try:
            dialog.exec()
            return dialog.clearing
        finally:
            dialog.deleteLater()

    @property
    def clearing(self) -> Clearing | None:
        return self._clearing

    def _fill(self, sizes: StorageSizes) -> None:
        size, number = safety_words.file_size, words.number
        steps = self.tr("{count} steps · {size}")
        pieces = self.tr("{count} · {size}")
        self._ui.file_label.setText(size(sizes.file_bytes))
        self._ui.undo_label.setText(
            steps.format(count=number(sizes.undo_steps), size=size(sizes.journal_bytes))
        )
        self._ui.trail_label.setText(
            self.tr("{} entries · stays").format(number(sizes.audit_steps))
        )
        self._ui.snapshots_label.setText(
            pieces.format(count=number(sizes.snapshots), size=size(sizes.snapshot_bytes))
        )
        self._ui.upgrade_label.setText(
            pieces.format(count=number(sizes.upgrade_copies), size=size(sizes.upgrade_bytes))
        )
        self._ui.people_label.setText(self.tr("{} of them").format(number(sizes.unused_people)))

    def _clear_undo(self) -> None:
        self._choose(Clearing.UNDO)

    def _clear_snapshots(self) -> None:
        self._choose(Clearing.SNAPSHOTS)

    def _clear_upgrade(self) -> None:
        self._choose(Clearing.UPGRADE)

    def _erase_people(self) -> None:
        self._choose(Clearing.PEOPLE)

    def _choose(self, clearing: Clearing) -> None:
        self._clearing = clearing
        self.accept()
