"""Shows the keys: F1."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QWidget

from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.forms.ui_keys_dialog import Ui_KeysDialog
from pcio_desktop.ui.menus import Menus
from pcio_desktop.ui.models.keys_model import KeyRow, KeysModel
from pcio_desktop.ui.translation import plain_text
from pcio_desktop.ui.widgets.padded_delegate import PaddedDelegate, fit_rows
from pcio_desktop.ui.widgets.screen_fit import fit_to_screen

_SIZE = QSize(640, 560)  # at 100 %, where a line has the height
_LINE = 19


class KeysDialog(QDialog):
    def __init__(self, rows: list[KeyRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_KeysDialog()
        self._ui.setupUi(self)
        view = self._ui.keys_view
        view.setModel(KeysModel(rows, self))
        view.setItemDelegate(PaddedDelegate(view))
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.verticalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        view.horizontalHeader().setHighlightSections(False)
        fit_rows(view)
        self._ui.close_button.clicked.connect(self.accept)
        self._ui.close_button.setFocus()
        scale = self.fontMetrics().height() / _LINE
        fit_to_screen(self, _SIZE * scale)

    @classmethod
    def show_keys(cls, parent: QWidget, rows: list[KeyRow]) -> None:
        """Show the list until it is closed."""
        dialog = cls(rows, parent)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()


def key_rows(actions: Actions, menus: Menus) -> list[KeyRow]:
    """Every action that has a key, menu by menu."""
    rows: list[KeyRow] = []
    for title, names in menus.contents():
        for name in names:
            keys = actions[name].shortcuts()
            native = QKeySequence.SequenceFormat.NativeText
            shown = ", ".join(key.toString(native) for key in keys)
            if shown:
                rows.append(KeyRow(title, plain_text(actions[name].text()), shown))
    return rows
