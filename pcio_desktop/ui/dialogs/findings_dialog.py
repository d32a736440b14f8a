"""What an import or an export found worth a look; choosing one leads to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QDialog, QWidget

from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.forms.ui_findings_dialog import Ui_FindingsDialog
from pcio_desktop.ui.models.findings_model import FindingsModel
from pcio_desktop.ui.widgets.screen_fit import fit_to_screen

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import Finding, ThingPlace

_SIZE = QSize(560, 420)


class FindingsDialog(QDialog):
    """A list, and below it what nothing leads to."""

    def __init__(
        self,
        findings: tuple[Finding, ...],
        notes: tuple[str, ...],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_FindingsDialog()
        self._ui.setupUi(self)
        self._place: ThingPlace | None = None
        self._model = FindingsModel(self, says_meeting=True)
        self._model.set_findings(findings)
        view = self._ui.findings_view
        view.attach(appearance)
        view.setModel(self._model)
        view.setVisible(bool(findings))
        view.chosen.connect(self._choose)
        self._ui.notes_label.setText("\n".join(notes))
        self._ui.notes_label.setVisible(bool(notes))
        self._ui.close_button.clicked.connect(self.reject)
        (view if findings else self._ui.close_button).setFocus()
        scale = appearance.percent / 100
        fit_to_screen(self, _SIZE * scale)

    @property
    def place(self) -> ThingPlace | None:
        """Where the finding that was chosen is mended; None where none was."""
        return self._place

    def _choose(self, index: QModelIndex) -> None:
        self._place = self._model.place(index)
        if self._place is not None:
            self.accept()


def ask_where(
    parent: QWidget,
    findings: tuple[Finding, ...],
    notes: tuple[str, ...],
    appearance: Appearance,
) -> ThingPlace | None:
    """Show the list until it is closed or one of it is chosen; the place of that one."""
    dialog = FindingsDialog(findings, notes, appearance, parent)
    try:
        dialog.exec()
        return dialog.place
    finally:
        dialog.deleteLater()
