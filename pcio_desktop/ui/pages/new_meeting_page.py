"""A new meeting on one page: the day is typed, everything else is proposed and may be changed."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import agenda_words, clock, translation, words
from pcio_desktop.ui.forms.ui_new_meeting_page import Ui_NewMeetingPage
from pcio_desktop.ui.pages.page import Page
from pcio_desktop.ui.widgets.completion_field import Choice

if TYPE_CHECKING:
    from pcio_desktop.domain.agenda_rows import MeetingProposal
    from pcio_desktop.domain.meeting import MeetingNumber
    from pcio_desktop.services.new_meeting import MeetingPlan

_LINES = 5  # matters arising that are shown before the list scrolls
_WIDEST = 640
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NewMeetingPage(Page):
    """Proposes again whenever the day or the kind changes, and keeps what was typed."""

    concerns: ClassVar[Change] = Change(
        committee=True, meetings=True, roster=True, resolutions=True
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_NewMeetingPage()
        self._ui.setupUi(self)
        ui = self._ui
        self._proposal: MeetingProposal | None = None
        self._typed: set[str] = set()  # what must not be proposed anew
        ui.day_field.set_optional(False)
        ui.day_field.show_weekday()
        ui.time_field.set_optional(False)
        ui.number_field.set_limits(1, 999)
        ui.year_field.set_limits(2475, 2700)
        ui.number_field.say_faults_in(ui.number_error)
        ui.year_field.say_faults_in(ui.year_error)
        ui.agenda_box.view().setAccessibleName(ui.agenda_box.accessibleName())
        ui.error_label.hide()
        ui.place_edit.setTextMargins(4, 0, 0, 0)  # the ring of the focus stands there
        ui.arising_view.setSpacing(2)
        ui.day_field.changed.connect(self._propose)
        ui.special_box.toggled.connect(self._change_kind)
        ui.time_field.changed.connect(self._keep_time)
        ui.number_field.changed.connect(self._keep_number)
        ui.place_edit.textEdited.connect(self._keep_place)
        ui.make_button.clicked.connect(self._make)
        ui.place_edit.installEventFilter(self)

    def read_again(self) -> None:
        self._propose()

    def forget(self) -> None:
        self._begin_anew()
        super().forget()

    def focus_first(self) -> None:
        self._ui.day_field.setFocus()

    def dress(self) -> None:
        scaled = self.context.appearance.scaled
        ui = self._ui
        for field in (ui.day_field, ui.time_field, ui.number_field, ui.year_field):
            field.edit.setMinimumWidth(scaled(64))
        ui.number_field.setMaximumWidth(scaled(120))
        ui.year_field.setMaximumWidth(scaled(120))
        for wide in (ui.day_field, ui.time_field, ui.place_edit, ui.agenda_box, ui.arising_view):
            wide.setMaximumWidth(scaled(_WIDEST))
        self._fit_list()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._fill()

    def _begin_anew(self) -> None:
        self._typed.clear()
        self._ui.day_field.set_value(None)
        self._ui.special_box.setChecked(False)
        self._show_error("")

    def _propose(self) -> None:
        """Ask what a meeting on the day would begin with."""
        if self.context.operations.path is None:
            return
        from pcio_desktop.domain.meeting import MeetingKind
        from pcio_desktop.services.new_meeting import propose_meeting

        kind = MeetingKind.SPECIAL if self._ui.special_box.isChecked() else MeetingKind.REGULAR
        day = self._ui.day_field.value or clock.today()
        self._show_error("")
        try:
            with self.context.operations.read() as unit:
                self._proposal = propose_meeting(unit, day, kind)
        except UserError as error:
            self._proposal = None
            self._ui.day_field.show_error(error.text(translation.current()))
        self._fill()

    def _fill(self) -> None:
        proposal, ui = self._proposal, self._ui
        ui.make_button.setEnabled(proposal is not None)
        if proposal is None:
            return
        if "time" not in self._typed:
            ui.time_field.set_value(proposal.time)
        if "number" not in self._typed:
            ui.number_field.set_value(proposal.number.number)
        ui.year_field.set_value(proposal.number.year)
        if "place" not in self._typed:
            ui.place_edit.setText(proposal.place)
            ui.place_edit.setCursorPosition(0)
        ui.place_edit.set_choices([Choice(place, place) for place in proposal.places])
        ui.order_label.setText(
            self.tr("The seats are those of order no. {}.").format(
                words.digits(proposal.order_number)
            )
        )
        self._fill_agendas(proposal)
        self._fill_arising(proposal)

    def _fill_agendas(self, proposal: MeetingProposal) -> None:
        box = self._ui.agenda_box
        chosen = box.currentData() if "agenda" in self._typed or box.count() else None
        box.clear()
        if proposal.last is not None:
            last = words.meeting_number(proposal.last)
            box.addItem(self.tr("The headings of meeting {}").format(last), "as_last")
        box.addItem(self.tr("Five headings"), "five")
        box.addItem(self.tr("Six headings"), "six")
        box.addItem(self.tr("No items yet"), "empty")
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _fill_arising(self, proposal: MeetingProposal) -> None:
        view, ui = self._ui.arising_view, self._ui
        left_out = {
            view.item(at).data(Qt.ItemDataRole.UserRole)
            for at in range(view.count())
            if view.item(at).checkState() == Qt.CheckState.Unchecked
        }
        view.clear()
        for row in proposal.arising:
            item = QListWidgetItem(agenda_words.arising_line(row), view)
            item.setToolTip(agenda_words.arising_words(row))
            item.setData(Qt.ItemDataRole.UserRole, row.item_id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                          | Qt.ItemFlag.ItemIsUserCheckable)  # fmt: skip
            out = row.item_id in left_out
            item.setCheckState(Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
        ui.arising_label.setVisible(bool(proposal.arising))
        view.setVisible(bool(proposal.arising))
        self._fit_list()

    def _fit_list(self) -> None:
        view = self._ui.arising_view
        rows = range(min(view.count(), _LINES))
        heights = [view.sizeHintForRow(at) + 2 * view.spacing() for at in rows]
        view.setFixedHeight(sum(heights) + 2 * view.frameWidth() + 4)

    def _change_kind(self) -> None:
        self._typed.discard("number")
        self._propose()

    def _keep_time(self) -> None:
        self._typed.add("time")

    def _keep_number(self) -> None:
        self._typed.add("number")

    def _keep_place(self) -> None:
        self._typed.add("place")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in any field makes the meeting; undo takes it back."""
        if event.key() in _ENTER:
            self._make()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The place takes Enter for its offers; where none are open it is that of the form."""
        place = self._ui.place_edit
        if watched is not place or place.is_offering or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self._make()
            return True
        return super().eventFilter(watched, event)

    def _make(self) -> None:
        ui = self._ui
        if not ui.make_button.isEnabled():
            return
        for field in (ui.day_field, ui.time_field, ui.number_field, ui.year_field):
            field.store()
            if field.is_typing or field.value is None:
                if not field.error:
                    field.show_error(self.tr("Type the day of the meeting"))
                field.setFocus()
                return
        plan = self._plan()
        from pcio_desktop.services.new_meeting import found_meeting

        number = words.meeting_number(plan.number)
        try:
            made = self.context.operations.run(
                f"สร้างการประชุมครั้งที่ {_thai(plan.number)}", lambda uow: found_meeting(uow, plan), self
            )
        except UserError as error:
            self._show_error(error.text(translation.current()))
            return
        self._begin_anew()
        self.thing_asked.emit(made, "agenda", "")
        self.context.notices.say(
            self.tr("Meeting {} is made").format(number), [self.context.actions["undo"]]
        )

    def _plan(self) -> MeetingPlan:
        from pcio_desktop.domain.meeting import MeetingKind, MeetingNumber
        from pcio_desktop.services.new_meeting import AgendaStart, MeetingPlan
        from pcio_desktop.thai.dates import BANGKOK

        ui, proposal = self._ui, self._proposal
        day, moment = ui.day_field.value, ui.time_field.value
        number, year = ui.number_field.value, ui.year_field.value
        assert isinstance(day, date)
        assert moment is not None
        assert number is not None
        assert year is not None
        kind = MeetingKind.SPECIAL if ui.special_box.isChecked() else MeetingKind.REGULAR
        running = proposal.number.running if proposal is not None else None
        view = ui.arising_view
        items = [view.item(at) for at in range(view.count())]
        return MeetingPlan(
            number=MeetingNumber(number, year, running, kind),
            scheduled_at=datetime.combine(day, moment, BANGKOK),
            place=ui.place_edit.text(),
            agenda=AgendaStart(ui.agenda_box.currentData()),
            arising=[
                item.data(Qt.ItemDataRole.UserRole)
                for item in items
                if item.checkState() == Qt.CheckState.Checked
            ],
        )

    def _show_error(self, sentence: str) -> None:
        self._ui.error_label.setText(sentence)
        self._ui.error_label.setVisible(bool(sentence))

    def hear(self, change: Change, initiator: object) -> None:
        if initiator is not self:
            super().hear(change, None)


def _thai(number: MeetingNumber) -> str:
    """The number as undo will say it, in the Thai of the file."""
    from pcio_desktop.thai.numerals import to_thai

    return to_thai(str(number))
