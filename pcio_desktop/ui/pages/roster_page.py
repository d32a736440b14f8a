"""กรรมการ: the seats of the appointing order, and the chosen one beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.ui import clock, messages, words
from pcio_desktop.ui.forms.ui_roster_page import Ui_RosterPage
from pcio_desktop.ui.models.seats_model import SeatsModel
from pcio_desktop.ui.pages.page import Page, PageContext

if TYPE_CHECKING:
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.services.roster_rows import OrderRow

_NARROW = 860  # below this the list is a tab beside those of the seat and the order
_Result = TypeVar("_Result")


class RosterPage(Page):
    """The list at the left, the seat or its order at the right; nothing has a Save button."""

    concerns: ClassVar[Change] = Change(committee=True, roster=True, people=True)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RosterPage()
        self._ui.setupUi(self)
        self._orders: list[OrderRow] = []
        self._at = 0  # the row that was chosen last
        self._seats = SeatsModel(self)
        self._ui.seats_view.setModel(self._seats)
        self._share_room()

    def attach(self, context: PageContext) -> None:
        super().attach(context)
        ui = self._ui
        ui.seat_card.attach(context)
        ui.order_editor.attach(context)
        ui.seat_card.change_opened.connect(self._show_change, Qt.ConnectionType.QueuedConnection)
        ui.paste_panel.attach(context)
        ui.paste_panel.pasted.connect(self._go_to_pasted)
        ui.paste_panel.closed.connect(self._show_list)
        ui.order_box.activated.connect(self._choose_order)
        ui.order_editor.order_added.connect(self._go_to_order)
        ui.seats_view.selectionModel().currentRowChanged.connect(self._choose_seat)
        ui.seats_view.insert_pressed.connect(self._add_seat)
        ui.seats_view.remove_pressed.connect(self._remove_seat)
        ui.seats_view.move_pressed.connect(self._move_seat)
        ui.seats_view.paste_pressed.connect(self._paste_seats)
        ui.seats_view.edit_pressed.connect(self._edit_seat)
        ui.add_button.clicked.connect(self._add_seat)
        ui.remove_button.clicked.connect(self._remove_seat)
        ui.up_button.clicked.connect(self._move_seat_up)
        ui.down_button.clicked.connect(self._move_seat_down)
        ui.paste_button.clicked.connect(self._paste_seats)
        self._seats.move_wanted.connect(self._move_seat_to)

    @property
    def order_id(self) -> str | None:
        """The appointment order that is shown."""
        return self._ui.order_box.currentData()

    @property
    def seat_id(self) -> str | None:
        """The seat that is chosen."""
        return self._seats.seat_id(self._ui.seats_view.currentIndex())

    def read_again(self) -> None:
        from pcio_desktop.services import roster

        with self.context.operations.read() as unit:
            self._orders = roster.list_orders(unit)
            choices = (
                roster.list_roles(unit),
                roster.list_people(unit),
                roster.list_agencies(unit),
            )
        self._fill_orders()
        self._ui.seat_card.show_choices(*choices)
        self._ui.paste_panel.plan_again()
        self._read_seats()

    def forget(self) -> None:
        self._ui.paste_panel.close_panel()
        super().forget()

    def show_thing(self, key: str) -> None:
        """Go to a seat, of a former order where the chosen one has it not."""
        from pcio_desktop.services import roster

        if not self._seats.index_of(key).isValid():
            with self.context.operations.read() as unit:
                for order in self._orders:
                    seats = roster.list_seats(unit, order.id, clock.today())
                    if key in {seat.id for seat in seats}:
                        self._ui.order_box.setCurrentIndex(self._ui.order_box.findData(order.id))
            self._read_seats()
        index = self._seats.index_of(key)
        if index.isValid():
            self._ui.seats_view.setCurrentIndex(index)

    def store_typing(self) -> None:
        self._ui.seat_card.store_typing()
        self._ui.order_editor.store_typing()

    def focus_first(self) -> None:
        self._ui.seats_view.setFocus()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        folded = self._ui.editor_tabs.indexOf(self._ui.list_box)
        if folded >= 0:
            self._ui.editor_tabs.setTabText(folded, self.tr("List"))
        self._fill_orders()
        self._seats.retranslate()
        self._show_order()

    def dress(self) -> None:
        self._fold()

    def _fill_orders(self) -> None:
        chosen = self.order_id
        with QSignalBlocker(self._ui.order_box):
            self._ui.order_box.clear()
            for order in self._orders:
                text = self.tr("Order {number} of {day}").format(
                    number=words.digits(order.full_number), day=words.short_date(order.dated)
                )
                self._ui.order_box.addItem(text, order.id)
            self._ui.order_box.setCurrentIndex(max(0, self._ui.order_box.findData(chosen)))

    def _read_seats(self) -> None:
        from pcio_desktop.services import roster

        order = self._order()
        if order is None:
            self._seats.set_rows([])
        else:
            with self.context.operations.read() as unit:
                self._seats.set_rows(roster.list_seats(unit, order.id, clock.today()))
        self._show_order()
        if not self._ui.seats_view.currentIndex().isValid():
            at = max(0, min(self._at, self._seats.rowCount() - 1))  # the one below what has gone
            self._ui.seats_view.setCurrentIndex(self._seats.index(at, 0))
        self._read_seat()

    def _show_order(self) -> None:
        order = self._order()
        self._ui.count_label.setText(words.seats_proof(order) if order is not None else "")
        self._ui.order_editor.show_order(order)
        self._show_list()

    def _show_list(self) -> None:
        """The seats, or in their place the rows that are being pasted."""
        empty, pasting = self._seats.rowCount() == 0, self._ui.paste_panel.is_open
        self._ui.empty_label.setVisible(empty and not pasting)
        if empty and self._ui.seats_view.hasFocus():
            self._ui.add_button.setFocus()  # the keyboard would go anywhere with the list
        self._ui.seats_view.setVisible(not empty and not pasting)
        ui, order = self._ui, self._order()
        for button in (ui.up_button, ui.down_button, ui.remove_button):
            button.setEnabled(not empty)
        for button in (ui.add_button, ui.paste_button):
            button.setEnabled(order is not None)
        for button in (ui.add_button, ui.up_button, ui.down_button, ui.paste_button,
                       ui.remove_button):  # fmt: skip
            button.setVisible(not pasting)
        ui.count_label.setVisible(not pasting)  # the rows have their own count, and need the room

    def _read_seat(self) -> None:
        from pcio_desktop.services import roster

        seat = self.seat_id
        if seat is None:
            self._ui.seat_card.show_seat(None)
            return
        with self.context.operations.read() as unit:
            self._ui.seat_card.show_seat(roster.seat_detail(unit, seat, clock.today()))
        self._fold()

    def _order(self) -> OrderRow | None:
        return next((order for order in self._orders if order.id == self.order_id), None)

    def _choose_order(self) -> None:
        self.store_typing()
        self._ui.paste_panel.close_panel()
        self._read_seats()

    def _go_to_order(self, order_id: str) -> None:
        self._ui.order_box.setCurrentIndex(self._ui.order_box.findData(order_id))
        self._read_seats()
        self._say(self.tr("The new order begins as a copy; change here what is different"))

    def _choose_seat(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._at = now.row()
        self._ui.seat_card.store_typing()
        self._read_seat()

    def _edit_seat(self) -> None:
        self._ui.editor_tabs.setCurrentWidget(self._ui.seat_scroll)
        self._ui.seat_card.focus_position()

    def _run(self, action: str, function: Callable[[UnitOfWork], _Result]) -> _Result:
        return self.context.operations.run(action, function, self)

    def _say(self, text: str) -> None:
        self.context.notices.say(text, [self.context.actions["undo"]])

    def _add_seat(self) -> None:
        from pcio_desktop.services import roster_editing

        order, at = self.order_id, self._place_after()
        if order is None:
            return
        with messages.told(self):
            new = self._run("เพิ่มตำแหน่ง", lambda uow: roster_editing.insert_seat(uow, order, at))
            self._ui.seats_view.setCurrentIndex(self._seats.index_of(new))
            self._edit_seat()

    def _paste_seats(self) -> None:
        order, at = self.order_id, self._place_after()
        if order is None:
            return
        with messages.told(self):
            self._ui.paste_panel.ask(order, at, QGuiApplication.clipboard().text())
            if self._ui.editor_tabs.indexOf(self._ui.list_box) >= 0:
                self._ui.editor_tabs.setCurrentWidget(self._ui.list_box)
            self._show_list()

    def _go_to_pasted(self, seats: list[str]) -> None:
        self._ui.seats_view.setCurrentIndex(self._seats.index_of(seats[0]))
        self._ui.seats_view.setFocus()
        self._say(self.tr("{} seats pasted").format(words.number(len(seats))))

    def _remove_seat(self) -> None:
        from pcio_desktop.services import roster_editing

        seat = self.seat_id
        if seat is None:
            return
        with messages.told(self):
            position = self._run("นำตำแหน่งออก", lambda uow: roster_editing.remove_seat(uow, seat))
            self._say(self.tr("Seat removed: {}").format(position or "—"))

    def _move_seat_up(self) -> None:
        self._move_seat(-1)

    def _move_seat_down(self) -> None:
        self._move_seat(1)

    def _move_seat(self, by: int) -> None:
        at = self._ui.seats_view.currentIndex().row() + by
        seat = self.seat_id
        if seat is not None and 0 <= at < self._seats.rowCount():
            self._move_seat_to(seat, at)

    def _move_seat_to(self, seat: str, at: int) -> None:
        from pcio_desktop.services import roster_editing

        with messages.told(self):
            self._run("ย้ายตำแหน่ง", lambda uow: roster_editing.move_seat(uow, seat, at))
            self._ui.seats_view.setCurrentIndex(self._seats.index_of(seat))

    def _share_room(self) -> None:
        self._ui.splitter.setSizes([620, 420])
        self._ui.splitter.setStretchFactor(0, 3)
        self._ui.splitter.setStretchFactor(1, 2)

    def _place_after(self) -> int:
        """A new seat stands below the chosen one."""
        return self._ui.seats_view.currentIndex().row() + 1

    def _fold(self) -> None:
        """In a narrow window there is room for the list or for the seat, not for both."""
        narrow = self.width() < self.context.appearance.scaled(_NARROW)
        tabs, box = self._ui.editor_tabs, self._ui.list_box
        margins = self._ui.list_column.contentsMargins()
        margins.setRight(margins.left() if narrow else 0)  # beside the seat there is the splitter
        self._ui.list_column.setContentsMargins(margins)
        if narrow and tabs.indexOf(box) < 0:
            tabs.insertTab(0, box, self.tr("List"))
            tabs.setCurrentIndex(0)
        elif not narrow and tabs.indexOf(box) >= 0:
            tabs.removeTab(tabs.indexOf(box))
            self._ui.splitter.insertWidget(0, box)
            box.show()
            self._share_room()
        self._widen_card(narrow=narrow)

    def _widen_card(self, *, narrow: bool) -> None:
        """Beside the list the seat is as wide as its fields need: none is cut at the right."""
        scroll = self._ui.seat_scroll
        bar = scroll.verticalScrollBar().sizeHint().width()
        needed = self._ui.seat_card.minimumSizeHint().width() + bar
        scroll.setMinimumWidth(0 if narrow else needed)

    def _show_change(self) -> None:
        """The form of the new holder opens below; scroll to it."""
        self._ui.seat_scroll.ensureWidgetVisible(self._ui.seat_card.change_box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
