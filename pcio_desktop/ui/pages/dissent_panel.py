"""Who differs from a resolution, by seat, each with the reasons (Act 2539 s. 83)."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from pcio_desktop.ui.forms.ui_dissent_editor import Ui_DissentEditor
from pcio_desktop.ui.forms.ui_dissent_panel import Ui_DissentPanel
from pcio_desktop.ui.pages.resolution_editing import ResolutionEditing
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.completion_field import Choice
from pcio_desktop.ui.widgets.faults import said_beside, store_typed

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution_rows import (
        DissentRow,
        MeetingResolutions,
        ResolutionRow,
    )


class DissentEditor(QWidget):
    """One dissent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_DissentEditor()
        self.ui.setupUi(self)
        self.ui.head_layout.setStretch(0, 1)
        self.dissent_id = ""

    def show_row(self, row: DissentRow) -> None:
        self.dissent_id = row.id
        self.ui.seat_label.setText(row.position)
        self.ui.reasons_edit.show_text(row.id, row.reasons)
        if not self.ui.attachment_field.is_typing:
            self.ui.attachment_field.set_value(row.attachment)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            seat = self.ui.seat_label.text()
            self.ui.retranslateUi(self)
            self.ui.seat_label.setText(seat)


class DissentPanel(QWidget):
    """Shows the dissents it is given; what is typed is done by `ResolutionEditing`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_DissentPanel()
        self._ui.setupUi(self)
        self._ui.error_label.hide()
        self._ui.seat_field.setTextMargins(4, 0, 0, 0)  # the ring of the focus stands there
        self._editors: list[DissentEditor] = []
        self._row: ResolutionRow | None = None
        self._ui.seat_field.chosen.connect(self._add)
        self._ui.seat_field.typed.connect(self._refuse)

    def attach(self, editing: ResolutionEditing) -> None:
        """Connect to what does the work."""
        self._editing = editing

    def set_seats(self, shown: MeetingResolutions) -> None:
        """Offer these seats by typing."""
        choices = [Choice(one.key, one.text, one.detail) for one in shown.seats]
        self._ui.seat_field.set_choices(choices)

    def show_row(self, row: ResolutionRow | None) -> None:
        """Show the dissents of `row`."""
        other = row is None or self._row is None or row.id != self._row.id
        self._row = row
        if other:
            self._ui.seat_field.clear()
            self._ui.error_label.hide()
        dissents = row.dissents if row is not None else ()
        while len(self._editors) < len(dissents):
            self._editors.append(self._make_editor())
        for at, editor in enumerate(self._editors):  # what one lets go another may be about to show
            if at >= len(dissents) or editor.ui.reasons_edit.key != dissents[at].id:
                editor.ui.reasons_edit.show_text("", "")
        for at, editor in enumerate(self._editors):
            editor.setVisible(at < len(dissents))
            if at < len(dissents):
                editor.show_row(dissents[at])
        self._ui.rows.setVisible(bool(dissents))

    def store_typing(self) -> None:
        """Store what is being typed."""
        for editor in self._editors:
            if not editor.isHidden():
                editor.ui.reasons_edit.store()
                editor.ui.attachment_field.store()

    def drop_typing(self, row: ResolutionRow) -> None:
        """Forget what was typed into a resolution that is gone."""
        for editor, one in product(self._editors, row.dissents):
            editor.ui.reasons_edit.settle(one.id)

    def _make_editor(self) -> DissentEditor:
        editor = DissentEditor(self._ui.rows)
        editor.setObjectName(f"dissent_{len(self._editors) + 1}")
        editor.ui.reasons_edit.stored.connect(self._write_reasons)
        if self._editors:
            editor.ui.reasons_edit.share_aside(self._editors[0].ui.reasons_edit)
        editor.ui.attachment_field.changed.connect(self._name_attachment)
        editor.ui.remove_button.clicked.connect(self._remove)
        self._ui.rows_layout.addWidget(editor)
        return editor

    def _add(self, seat_id: str) -> None:
        with said_beside(self._ui.error_label):
            self._editing.add_dissent(seat_id)
            self._ui.seat_field.clear()
            last = [editor for editor in self._editors if not editor.isHidden()][-1]
            last.ui.reasons_edit.setFocus()

    def _refuse(self, text: str) -> None:
        if text:
            self._ui.error_label.setText(
                self.tr("No seat of the order is called “{}”; choose one of the list").format(text)
            )
            self._ui.error_label.show()

    def _write_reasons(self, reasons: str) -> None:
        editor = self._sender()
        if editor is not None:
            field, write = editor.ui.reasons_edit, partial(self._editing.write_reasons, reasons)
            store_typed(field, self._ui.error_label, write)

    def _name_attachment(self, attachment: object) -> None:
        editor = self._sender()
        if editor is not None and self._is_there(editor.dissent_id):
            with said_beside(self._ui.error_label):
                self._editing.name_attachment(editor.dissent_id, str(attachment or ""))

    def _is_there(self, dissent_id: str) -> bool:
        return self._row is not None and dissent_id in {row.id for row in self._row.dissents}

    def _remove(self) -> None:
        editor = self._sender()
        if editor is not None:
            gone = editor.dissent_id
            with said_beside(self._ui.error_label):
                self._editing.remove_dissent(gone)
                editor.ui.reasons_edit.settle(gone)
            self._ui.seat_field.setFocus()

    def _sender(self) -> DissentEditor | None:
        """The editor in which something happened."""
        sender: QObject | None = self.sender()
        while sender is not None and not isinstance(sender, DissentEditor):
            sender = sender.parent()
        return sender

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
