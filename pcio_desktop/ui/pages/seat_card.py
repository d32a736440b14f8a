"""One seat beside the list: what the order says of it, its holders, who came for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pcio_desktop.ui import clock, messages, words
from pcio_desktop.ui.forms.ui_seat_card import Ui_SeatCard
from pcio_desktop.ui.models.holders_model import END, START, HoldersModel
from pcio_desktop.ui.pages.page import PageContext
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.completion_field import Choice
from pcio_desktop.ui.widgets.faults import said_beside

if TYPE_CHECKING:
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.services.roster_rows import PersonRow, RoleRow, SeatDetail, SubstituteRow


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SeatCard(QWidget):
    """Each field is stored when it is left; what is refused stands beside the field."""

    stored = Signal()
    change_opened = Signal()  # the form of a new holder, or of the final day

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SeatCard()
        self._ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._detail: SeatDetail | None = None
        self._vacating = False
        self._holders = HoldersModel(self)
        self._ui.history_view.setModel(self._holders)
        for label in (self._ui.name_error, self._ui.change_error, self._ui.history_error):
            label.hide()
        self._ui.change_box.hide()
        self.setEnabled(False)
        self._connect()

    def attach(self, context: PageContext) -> None:
        """Connect to the window this editor is part of."""
        self._context = context

    def _connect(self) -> None:
        ui = self._ui
        ui.position_edit.editingFinished.connect(self._store_position)
        ui.role_box.activated.connect(self._store_role)
        ui.agency_edit.editingFinished.connect(self._store_agency)
        ui.aliases_edit.editingFinished.connect(self._store_aliases)
        ui.representative_check.clicked.connect(self._store_representative)
        ui.by_name_check.clicked.connect(self._store_by_name)
        ui.name_edit.editingFinished.connect(self._store_name)
        ui.post_edit.editingFinished.connect(self._store_post)
        ui.level_edit.editingFinished.connect(self._store_post)
        ui.change_button.clicked.connect(self._ask_for_holder)
        ui.vacate_button.clicked.connect(self._ask_for_last_day)
        ui.store_change_button.clicked.connect(self._store_change)
        ui.leave_change_button.clicked.connect(self._leave_change)
        ui.new_name_edit.chosen.connect(self._store_change)
        ui.new_name_edit.typed.connect(self._store_change)
        self._holders.term_typed.connect(self._store_term)
        self._holders.acting_ticked.connect(self._store_acting)

    @property
    def change_box(self) -> QWidget:
        """The form of a new holder, or of the final day."""
        return self._ui.change_box

    @property
    def seat_id(self) -> str | None:
        """The seat that is shown."""
        return self._detail.row.id if self._detail is not None else None

    def show_choices(
        self, roles: list[RoleRow], people: list[PersonRow], agencies: list[str]
    ) -> None:
        """Offer the roles of the committee and everybody known."""
        self._ui.role_box.clear()
        for role in roles:
            self._ui.role_box.addItem(role.name, role.id)
        self._ui.new_name_edit.set_choices(
            [Choice(one.id, one.name, one.position) for one in people]
        )
        self._ui.agency_edit.set_choices([Choice(name, name, "") for name in agencies])

    def show_seat(self, detail: SeatDetail | None) -> None:
        """Show a seat; None where none is chosen. What is being typed for it stays."""
        another = detail is None or self.seat_id != detail.row.id
        self._detail = detail
        self.setEnabled(detail is not None)
        if another:
            self._leave_change()
            for label in (self._ui.name_error, self._ui.history_error):
                label.clear()
                label.hide()
        if detail is not None:
            self._fill(detail, everything=another)
        else:
            self._ui.seat_title.setText(self.tr("No seat is chosen"))
            self._ui.warnings_label.hide()

    def store_typing(self) -> None:
        """Store the field that is being typed in."""
        focus = self.focusWidget()
        if isinstance(focus, QLineEdit) and focus.isModified():
            focus.editingFinished.emit()

    def focus_position(self) -> None:
        self._ui.position_edit.setFocus()
        self._ui.position_edit.selectAll()

    def _fill(self, detail: SeatDetail, *, everything: bool) -> None:
        ui, row = self._ui, detail.row
        ui.seat_title.setText(
            self.tr("Seat {}").format(words.number(row.number))
            + (f" · {words.digits(row.position)}" if row.position else "")
        )
        odd = "\n".join(words.seat_warning(one) for one in row.warnings)
        ui.warnings_label.setText(odd)
        ui.warnings_label.setVisible(bool(odd))
        _show(ui.position_edit, row.position, everything)
        ui.role_box.setCurrentIndex(ui.role_box.findData(detail.role_id))
        _show(ui.agency_edit, detail.agency, everything)
        _show(ui.aliases_edit, ", ".join(detail.aliases), everything)
        ui.representative_check.setChecked(row.or_representative)
        ui.by_name_check.setChecked(detail.by_name)
        self._fill_person(detail.person, everything=everything)
        self._holders.set_rows(detail.holders)
        for widget in (ui.history_title, ui.history_view):
            widget.setVisible(bool(detail.holders))
        ui.substitutes_label.setText("\n".join(map(self._substitute, detail.substitutes)))
        for label in (ui.substitutes_title, ui.substitutes_label):
            label.setVisible(bool(detail.substitutes))

    def _fill_person(self, person: PersonRow | None, *, everything: bool) -> None:
        ui = self._ui
        ui.person_box.setVisible(person is not None)
        ui.vacant_label.setVisible(person is None)
        ui.vacate_button.setEnabled(person is not None)
        if person is not None:
            _show(ui.name_edit, person.name, everything)
            _show(ui.post_edit, person.position, everything)
            _show(ui.level_edit, person.position_with_level, everything)

    def _substitute(self, row: SubstituteRow) -> str:
        name = f"{row.name} · {row.position}" if row.position else row.name
        return self.tr("{name} · {times} times, last on {day}").format(
            name=name, times=words.number(row.times), day=words.short_date(row.last)
        )

    def _run(self, action: str, function: Callable[[UnitOfWork], object]) -> None:
        self._context.operations.run(action, function, self)
        self.stored.emit()

    def _store_position(self) -> None:
        from pcio_desktop.services import roster_editing

        seat, text = self.seat_id, self._ui.position_edit.text()
        if seat is not None and self._detail is not None and text != self._detail.row.position:
            with messages.told(self):
                self._run("แก้ชื่อตำแหน่ง", lambda uow: roster_editing.set_position(uow, seat, text))

    def _store_role(self) -> None:
        from pcio_desktop.services import roster_editing

        seat, role = self.seat_id, self._ui.role_box.currentData()
        if seat is not None and self._detail is not None and role != self._detail.role_id:
            with messages.told(self):
                self._run("เปลี่ยนบทบาท", lambda uow: roster_editing.set_role(uow, seat, role))

    def _store_agency(self) -> None:
        from pcio_desktop.services import roster_editing

        seat, text = self.seat_id, self._ui.agency_edit.text()
        if seat is not None and self._detail is not None and text != self._detail.agency:
            with messages.told(self):
                self._run(
                    "แก้หน่วยงานของตำแหน่ง",
                    lambda uow: roster_editing.set_seat_agency(uow, seat, text),
                )

    def _store_aliases(self) -> None:
        from pcio_desktop.services import roster_editing

        seat, text = self.seat_id, self._ui.aliases_edit.text()
        if seat is None or self._detail is None or text == ", ".join(self._detail.aliases):
            return
        with messages.told(self):
            self._run("แก้ชื่อย่อผู้พูด", lambda uow: roster_editing.set_aliases(uow, seat, text))

    def _store_representative(self, allowed: bool) -> None:
        from pcio_desktop.services import roster_editing

        seat = self.seat_id
        if seat is not None:
            with messages.told(self):
                self._run(
                    "แก้สิทธิส่งผู้แทน",
                    lambda uow: roster_editing.allow_representative(uow, seat, allowed),
                )

    def _store_by_name(self, by_name: bool) -> None:
        from pcio_desktop.services import roster_editing

        seat = self.seat_id
        if seat is not None:
            with messages.told(self):
                self._run(
                    "แก้การแต่งตั้งโดยชื่อ",
                    lambda uow: roster_editing.appoint_by_name(uow, seat, by_name),
                )

    def _store_name(self) -> None:
        from pcio_desktop.services import roster_editing

        person = self._detail.person if self._detail is not None else None
        text = self._ui.name_edit.text()
        if person is None or text == person.name:
            return
        with said_beside(self._ui.name_error):
            self._run("แก้ชื่อบุคคล", lambda uow: roster_editing.rename_person(uow, person.id, text))

    def _store_post(self) -> None:
        from pcio_desktop.services import roster_editing

        person = self._detail.person if self._detail is not None else None
        post, level = self._ui.post_edit.text(), self._ui.level_edit.text()
        if person is None or (post, level) == (person.position, person.position_with_level):
            return
        with messages.told(self):
            self._run(
                "แก้ตำแหน่งของบุคคล", lambda uow: roster_editing.set_post(uow, person.id, post, level)
            )

    def _ask_for_holder(self) -> None:
        self._open_change(vacating=False)
        self._ui.new_name_edit.setFocus()

    def _ask_for_last_day(self) -> None:
        self._open_change(vacating=True)
        self._ui.from_edit.setFocus()

    def _open_change(self, *, vacating: bool) -> None:
        ui = self._ui
        self._vacating = vacating
        for widget in (ui.new_name_label, ui.new_name_edit, ui.acting_check):
            widget.setVisible(not vacating)
        ui.from_label.setText(self.tr("Final day") if vacating else self.tr("From"))
        ui.new_name_edit.clear()
        ui.acting_check.setChecked(False)
        usual = self._detail.usual_start if self._detail is not None else clock.today()
        ui.from_edit.set_value(clock.today() if vacating else usual)
        ui.change_error.hide()
        ui.change_box.show()
        self.change_opened.emit()

    def _leave_change(self) -> None:
        had_focus = self._ui.change_box.isAncestorOf(self.focusWidget() or self)
        self._ui.change_box.hide()
        if had_focus:
            self._ui.change_button.setFocus()

    def _store_change(self) -> None:
        from pcio_desktop.services import roster_editing

        seat = self.seat_id
        self._ui.from_edit.store()
        if self._ui.from_edit.is_typing:  # it says itself what cannot be read
            return
        name, day = self._ui.new_name_edit.text(), self._ui.from_edit.value
        acting = self._ui.acting_check.isChecked()
        if seat is None:
            return
        with said_beside(self._ui.change_error):
            if self._vacating:
                self._run(
                    "ให้ตำแหน่งว่าง",
                    lambda uow: roster_editing.vacate_seat(uow, seat, day or clock.today()),
                )
            else:
                self._run(
                    "เปลี่ยนผู้ดำรงตำแหน่ง",
                    lambda uow: roster_editing.change_holder(
                        uow, seat, name, start=day, acting=acting
                    ),
                )
            self._leave_change()

    def _store_term(self, holder_id: str, column: int, typed: str) -> None:
        from pcio_desktop.services import roster_editing

        seat = self.seat_id
        rows = self._detail.holders if self._detail is not None else ()
        held = next((row for row in rows if row.id == holder_id), None)
        if seat is None or held is None:
            return
        with said_beside(self._ui.history_error):
            day = roster_editing.read_day(typed)
            start = day if column == START else held.start
            end = day if column == END else held.end
            self._run(
                "แก้วันดำรงตำแหน่ง",
                lambda uow: roster_editing.set_term(uow, seat, holder_id, start, end),
            )

    def _store_acting(self, holder_id: str, acting: bool) -> None:
        from pcio_desktop.services import roster_editing

        seat = self.seat_id
        if seat is not None:
            with said_beside(self._ui.history_error):
                self._run(
                    "แก้การรักษาราชการแทน",
                    lambda uow: roster_editing.set_acting(uow, seat, holder_id, acting),
                )

    def _remove_holder(self) -> None:
        from pcio_desktop.services import roster_editing

        seat = self.seat_id
        held = self._holders.holder(self._ui.history_view.currentIndex())
        if seat is not None and held is not None:
            with said_beside(self._ui.history_error):
                self._run(
                    "นำผู้ดำรงตำแหน่งออกจากประวัติ",
                    lambda uow: roster_editing.remove_holder(uow, seat, held.id),
                )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._ui.history_view.hasFocus():
            self._remove_holder()
        elif event.key() == Qt.Key.Key_Escape and self._ui.change_box.isVisible():
            self._leave_change()
        elif event.key() in _ENTER and self._ui.change_box.isAncestorOf(self.focusWidget()):
            self._store_change()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
            self._holders.retranslate()
            self.show_seat(self._detail)


def _show(field: QLineEdit, text: str, everything: bool) -> None:
    """Put `text` into the field, unless somebody is typing there."""
    if everything or not (field.hasFocus() and field.isModified()):
        if field.text() != text:
            field.setText(text)
            field.setCursorPosition(0)  # a long name is read from its beginning
        field.setModified(False)
