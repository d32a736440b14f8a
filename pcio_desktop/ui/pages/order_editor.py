"""The head of an appointment order, its quorum, and the way to the order that follows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pcio_desktop.ui import clock, messages, words
from pcio_desktop.ui.forms.ui_order_editor import Ui_OrderEditor
from pcio_desktop.ui.pages.page import PageContext
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.faults import said_beside
from pcio_desktop.ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.services.roster_rows import OrderRow

_SHARES = ((1, 2), (2, 3), (3, 4))


class OrderEditor(QWidget):
    """Each field is stored when it is left."""

    order_added = Signal(object)  # the id of the new order

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_OrderEditor()
        self._ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._order: OrderRow | None = None
        self._ui.order_error.hide()
        self._ui.new_error.hide()
        self._name_quorums()
        self._connect()

    def attach(self, context: PageContext) -> None:
        """Connect to the window this editor is part of."""
        self._context = context

    def _connect(self) -> None:
        ui = self._ui
        for field in (ui.number_edit, ui.issued_edit, ui.signed_edit):
            field.editingFinished.connect(self._store_head)
        ui.dated_edit.changed.connect(self._store_head)
        ui.count_box.editingFinished.connect(self._store_count)
        ui.quorum_box.activated.connect(self._store_quorum)
        ui.fixed_box.editingFinished.connect(self._store_quorum)
        ui.substitutes_check.clicked.connect(self._store_quorum)
        ui.source_edit.editingFinished.connect(self._store_quorum)
        ui.new_order_button.clicked.connect(self._add_order)

    def show_order(self, order: OrderRow | None) -> None:
        """Show an order; None greys everything."""
        self._order = order
        self.setEnabled(order is not None)
        if order is None:
            return
        ui, rule = self._ui, order.quorum_rule
        ui.number_edit.setText(words.digits(order.full_number))
        ui.dated_edit.set_value(order.dated)
        ui.issued_edit.setText(order.issued_by)
        ui.signed_edit.setText(order.signed_by)
        with QSignalBlocker(ui.count_box), QSignalBlocker(ui.fixed_box):
            ui.count_box.setValue(order.seat_count or 0)
            ui.fixed_box.setValue(rule.fixed or rule.required(order.members))
        share = (rule.numerator, rule.denominator)
        at = (
            len(_SHARES) if rule.fixed is not None or share not in _SHARES else _SHARES.index(share)
        )
        ui.quorum_box.setCurrentIndex(at)
        ui.fixed_box.setEnabled(at == len(_SHARES))
        ui.substitutes_check.setChecked(rule.substitutes_count)
        ui.source_edit.setText(rule.source)
        for field in (ui.number_edit, ui.issued_edit, ui.signed_edit, ui.source_edit):
            field.setCursorPosition(0)  # a long text is read from its beginning
        ui.order_error.hide()

    def store_typing(self) -> None:
        """Store the field that is being typed in."""
        focus = self.focusWidget()
        if isinstance(focus, NumberBox):
            focus.interpretText()
            focus.editingFinished.emit()
        elif isinstance(focus, QLineEdit) and focus.isModified():
            focus.editingFinished.emit()

    def _name_quorums(self) -> None:
        words = (
            self.tr("one half of the members"),
            self.tr("two thirds of the members"),
            self.tr("three quarters of the members"),
            self.tr("a number of members"),
        )
        chosen = max(0, self._ui.quorum_box.currentIndex())
        self._ui.quorum_box.clear()
        self._ui.quorum_box.addItems(words)
        self._ui.quorum_box.setCurrentIndex(chosen)

    def _run(self, action: str, function: Callable[[UnitOfWork], object]) -> None:
        self._context.operations.run(action, function, self)

    def _store_head(self) -> None:
        from pcio_desktop.services import roster_editing

        order, ui = self._order, self._ui
        dated = ui.dated_edit.value
        if order is None or dated is None:
            return
        number = ui.number_edit.text()
        issued, signed = ui.issued_edit.text(), ui.signed_edit.text()
        stored = words.digits(order.full_number), order.dated, order.issued_by, order.signed_by
        if (words.digits(number), dated, issued, signed) == stored:
            return
        with said_beside(ui.order_error):
            self._run(
                "แก้หัวคำสั่งแต่งตั้ง",
                lambda uow: roster_editing.set_order_head(
                    uow, order.id, number=number, dated=dated, issued_by=issued, signed_by=signed
                ),
            )

    def _store_count(self) -> None:
        from pcio_desktop.services import roster_editing

        order, count = self._order, self._ui.count_box.value() or None
        if order is not None and count != order.seat_count:
            with messages.told(self):
                self._run(
                    "แก้จำนวนตำแหน่งตามคำสั่ง",
                    lambda uow: roster_editing.set_seat_count(uow, order.id, count),
                )

    def _store_quorum(self) -> None:
        from pcio_desktop.services import roster_editing

        order, ui = self._order, self._ui
        if order is None:
            return
        at = ui.quorum_box.currentIndex()
        counted = at == len(_SHARES)
        ui.fixed_box.setEnabled(counted)
        rule = replace(
            order.quorum_rule,
            fixed=ui.fixed_box.value() if counted else None,
            substitutes_count=ui.substitutes_check.isChecked(),
            source=ui.source_edit.text(),
        )
        if not counted:
            numerator, denominator = _SHARES[at]
            rule = replace(rule, numerator=numerator, denominator=denominator)
        if rule != order.quorum_rule:
            with messages.told(self):
                self._run(
                    "แก้องค์ประชุม", lambda uow: roster_editing.set_quorum_rule(uow, order.id, rule)
                )

    def _add_order(self) -> None:
        from pcio_desktop.services import roster_editing

        order, number = self._order, self._ui.new_number_edit.text()
        dated = self._ui.new_dated_edit.value or clock.today()
        if order is None:
            return
        with said_beside(self._ui.new_error):
            new = self._context.operations.run(
                "เพิ่มคำสั่งแต่งตั้ง",
                lambda uow: roster_editing.follow_order(uow, order.id, number, dated),
                self,
            )
            self._ui.new_number_edit.clear()
            self.order_added.emit(new)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
            self._name_quorums()
            self.show_order(self._order)
