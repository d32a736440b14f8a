"""Rows pasted into the roster: what becomes of each is shown first, and done when agreed to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from pcio_desktop.domain.errors import NotFound
from pcio_desktop.ui import clock
from pcio_desktop.ui.forms.ui_paste_panel import Ui_PastePanel
from pcio_desktop.ui.models.pasted_rows_model import PastedRowsModel, summary
from pcio_desktop.ui.pages.page import PageContext
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.faults import said_beside

_LOW = 300  # below this height the hint and the heads of the columns give way
_LOWEST = 120  # below this height the counts do


class PastePanel(QFrame):
    """Hidden while nothing is pasted. The place and the text are kept to plan anew at a change."""

    pasted = Signal(list)  # the ids of the seats that were filled or added
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PastePanel()
        self._ui.setupUi(self)
        self._order_id, self._at, self._text = "", 0, ""
        self._model = PastedRowsModel(self)
        self._ui.rows_view.setModel(self._model)
        self._ui.error_label.hide()
        self._ui.rows_view.accepted.connect(self._paste)
        self._ui.rows_view.refused.connect(self.close_panel)
        self._ui.paste_button.clicked.connect(self._paste)
        self._ui.cancel_button.clicked.connect(self.close_panel)
        self._model.dataChanged.connect(self._say)
        self._model.modelReset.connect(self._say)
        self.hide()

    def attach(self, context: PageContext) -> None:
        """Connect to what does the work."""
        self._context = context

    @property
    def is_open(self) -> bool:
        """Whether rows wait to be agreed to."""
        return not self.isHidden()

    def ask(self, order_id: str, at: int, text: str) -> None:
        """Show what the rows of `text` would do to the order. Raises UserError for no rows."""
        self._order_id, self._at, self._text = order_id, at, text
        self._model.forget()
        self._plan()
        self._ui.error_label.hide()
        self.show()
        self._ui.rows_view.fit()
        self._ui.rows_view.selectRow(0)
        self._ui.rows_view.setFocus()

    def plan_again(self) -> None:
        """The order may have changed under the rows; in another file there is none of them."""
        if not self.is_open:
            return
        try:
            self._plan()
        except NotFound:
            self.close_panel()

    def close_panel(self) -> None:
        """Paste nothing."""
        if self.is_open:
            self.hide()
            self._model.forget()
            self.closed.emit()

    def _plan(self) -> None:
        from pcio_desktop.services.roster_filling import plan_rows

        with self._context.operations.read() as unit:
            rows = plan_rows(unit, self._order_id, self._text, clock.today())
        self._model.set_rows(rows)

    def _paste(self) -> None:
        from pcio_desktop.services.roster_filling import paste_rows

        rows, order, at = self._model.rows, self._order_id, self._at
        if not self._ui.paste_button.isEnabled():
            return
        with said_beside(self._ui.error_label):
            touched = self._context.operations.run(
                "วางตำแหน่งจากตาราง", lambda uow: paste_rows(uow, order, at, rows), self
            )
            self.close_panel()
            self.pasted.emit(touched)

    def _say(self) -> None:
        rows = self._model.rows
        self._ui.summary_label.setText(summary(rows))
        self._ui.paste_button.setEnabled(any(row.way.value != "leave" for row in rows))

    def _fold(self) -> None:
        """In a low window the rows need what room there is."""
        scaled = self._context.appearance.scaled
        roomy = self.height() >= scaled(_LOW)
        self._ui.summary_label.setVisible(self.height() >= scaled(_LOWEST))
        self._ui.hint_label.setVisible(roomy)
        self._ui.rows_view.horizontalHeader().setVisible(roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
            self._model.retranslate()
            self._say()
