"""Which of the people in no roster and no meeting are to be erased for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from pcio_desktop.ui.forms.ui_erase_dialog import Ui_EraseDialog
from pcio_desktop.ui.widgets.padded_delegate import PaddedDelegate
from pcio_desktop.ui.widgets.screen_fit import fit_to_screen

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import UnusedPerson

_SIZE = QSize(560, 420)  # at 100 %, where a line has the height
_LINE = 19
_KEY = Qt.ItemDataRole.UserRole


class EraseDialog(QDialog):
    """Marks people; nobody is marked at first. What follows is asked by whoever opened it."""

    def __init__(self, people: Sequence[UnusedPerson], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_EraseDialog()
        self._ui.setupUi(self)
        self._ui.people_list.setItemDelegate(PaddedDelegate(self._ui.people_list))
        for person in people:
            text = f"{person.name} · {person.position}" if person.position else person.name
            item = QListWidgetItem(text, self._ui.people_list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_KEY, person.id)
        self._ui.people_list.itemChanged.connect(self._enable)
        self._ui.all_button.clicked.connect(self._mark_all)
        self._ui.erase_button.clicked.connect(self.accept)
        self._ui.close_button.clicked.connect(self.reject)
        self._enable()
        self._ui.people_list.setCurrentRow(0)
        self._ui.people_list.setFocus()
        scale = self.fontMetrics().height() / _LINE
        fit_to_screen(self, _SIZE * scale)

    @classmethod
    def ask(cls, parent: QWidget, people: Sequence[UnusedPerson]) -> list[str]:
        """The ids of those that are to be erased; none when the dialog was left."""
        dialog = cls(people, parent)
        try:
            return dialog.marked if dialog.exec() == QDialog.DialogCode.Accepted else []
        finally:
            dialog.deleteLater()

    @property
    def marked(self) -> list[str]:
        """The ids of the people that are marked."""
        return [
            item.data(_KEY) for item in self._items() if item.checkState() is Qt.CheckState.Checked
        ]

    def _items(self) -> list[QListWidgetItem]:
        people = self._ui.people_list
        return [people.item(row) for row in range(people.count())]

    def _mark_all(self) -> None:
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked)

    def _enable(self) -> None:
        self._ui.erase_button.setEnabled(bool(self.marked))
