"""What the check of a file found: parts that do not fit their seals, and what else is worth a look.

A damaged part is viewed first, and then accepted as it is or fetched from a snapshot.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from pcio_desktop.ui import safety_words
from pcio_desktop.ui.forms.ui_check_dialog import Ui_CheckDialog
from pcio_desktop.ui.widgets.padded_delegate import PaddedDelegate
from pcio_desktop.ui.widgets.screen_fit import fit_to_screen

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import Notice

_SIZE = QSize(680, 380)  # at 100 %, where a line has the height
_LINE = 19


class Wish(StrEnum):
    """What is to be done about a damaged part."""

    VIEW = "view"
    ACCEPT = "accept"
    SNAPSHOTS = "snapshots"


@dataclass(frozen=True, slots=True)
class CheckChoice:
    """A wish and the meeting it is about; an empty one is the roster."""

    wish: Wish
    notice: Notice


class CheckDialog(QDialog):
    """Shows notices that there are; `may_change` is false for a file that is only viewed."""

    def __init__(
        self, notices: tuple[Notice, ...], parent: QWidget | None = None, *, may_change: bool = True
    ) -> None:
        super().__init__(parent)
        self._notices, self._may_change = notices, may_change
        self._choice: CheckChoice | None = None
        self._ui = Ui_CheckDialog()
        self._ui.setupUi(self)
        damaged = any(_is_part(notice) for notice in notices)
        self._ui.sentence_label.setText(
            self.tr("Part of the file is damaged or was changed by another program.")
            if damaged
            else self.tr("Every row was read and fits its seal. This is worth a look:")
        )
        for part in (self._ui.help_label, self._ui.accept_button, self._ui.snapshots_button,
                     self._ui.view_button):  # fmt: skip
            part.setVisible(damaged)
        self._ui.parts_list.setItemDelegate(PaddedDelegate(self._ui.parts_list))
        for notice in notices:
            self._ui.parts_list.addItem(safety_words.notice(notice))
        self._ui.parts_list.currentRowChanged.connect(self._enable)
        self._ui.view_button.clicked.connect(self._view)
        self._ui.accept_button.clicked.connect(self._accept_part)
        self._ui.snapshots_button.clicked.connect(self._show_snapshots)
        self._ui.close_button.clicked.connect(self.reject)
        self._ui.parts_list.setCurrentRow(0)
        self._ui.parts_list.setFocus()
        scale = self.fontMetrics().height() / _LINE
        fit_to_screen(self, _SIZE * scale)

    @classmethod
    def ask(
        cls, parent: QWidget, notices: tuple[Notice, ...], *, may_change: bool
    ) -> CheckChoice | None:
        """What is to be done; None when the dialog was left."""
        dialog = cls(notices, parent, may_change=may_change)
        try:
            dialog.exec()
            return dialog.choice
        finally:
            dialog.deleteLater()

    @property
    def choice(self) -> CheckChoice | None:
        return self._choice

    def _enable(self, row: int) -> None:
        part = row >= 0 and _is_part(self._notices[row])
        self._ui.view_button.setEnabled(part)
        self._ui.accept_button.setEnabled(part and self._may_change)

    def _view(self) -> None:
        self._choose(Wish.VIEW)

    def _accept_part(self) -> None:
        self._choose(Wish.ACCEPT)

    def _show_snapshots(self) -> None:
        self._choose(Wish.SNAPSHOTS)

    def _choose(self, wish: Wish) -> None:
        row = self._ui.parts_list.currentRow()
        if row >= 0:
            self._choice = CheckChoice(wish, self._notices[row])
            self.accept()


def _is_part(notice: Notice) -> bool:
    return notice.kind.value == "damaged_part"
