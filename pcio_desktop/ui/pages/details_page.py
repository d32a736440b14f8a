"""The first step of a meeting: what is said of the meeting itself, its quorum and agenda below.

Each field is stored when it is left, as one action. What is refused stays in its field.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import NotFound, UserError
from pcio_desktop.ui import translation, words
from pcio_desktop.ui.forms.ui_details_page import Ui_DetailsPage
from pcio_desktop.ui.models.agenda_model import AgendaModel
from pcio_desktop.ui.pages.page import Page
from pcio_desktop.ui.pages.signing_rows import SigningRows
from pcio_desktop.ui.widgets.completion_field import Choice
from pcio_desktop.ui.widgets.entry_field import EntryField
from pcio_desktop.ui.widgets.flow_layout import FlowLayout
from pcio_desktop.ui.widgets.tone import set_tone

if TYPE_CHECKING:
    from pcio_desktop.domain.agenda_rows import MeetingDetails
    from pcio_desktop.domain.rows import MeetingOverview
    from pcio_desktop.services.committee_file import UnitOfWork

_WIDEST = 640
_MODES = ("on_site", "online", "mixed")
_STATES = ("draft", "reviewed", "circulated", "certified")


class DetailsPage(Page):
    """Shows the details it reads; a field being typed in keeps its text when others change."""

    concerns: ClassVar[Change] = Change(
        meetings=True, attendance=True, agenda=True, minutes=True, resolutions=True, roster=True,
        people=True,
    )  # fmt: skip

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_DetailsPage()
        self._ui.setupUi(self)
        self._overview: MeetingOverview | None = None
        self._details: MeetingDetails | None = None
        self._shown: str | None = None
        self._storing = False
        self._agenda = AgendaModel(self)
        self._ui.agenda_view.setModel(self._agenda)
        self._signing = SigningRows(self._ui, self)
        self._ui.place_edit.setTextMargins(4, 0, 0, 0)  # the ring of the focus stands there
        self._prepare()
        self._connect()

    def _prepare(self) -> None:
        ui = self._ui
        flow = FlowLayout(ui.state_bar)
        flow.addWidget(ui.state_label)
        for button in self._state_buttons():
            flow.addWidget(button)
        ui.number_field.set_limits(1, 999)
        ui.year_field.set_limits(2475, 2700)
        ui.number_field.say_faults_in(ui.number_error)
        ui.year_field.say_faults_in(ui.year_error)
        ui.running_field.set_limits(1, 9999, optional=True)
        ui.day_field.set_optional(False)
        ui.day_field.show_weekday()
        ui.time_field.set_optional(False)
        for box in (ui.mode_box, ui.presiding_box):
            box.view().setAccessibleName(box.accessibleName())

    def _connect(self) -> None:
        ui = self._ui
        for number in (ui.number_field, ui.year_field, ui.running_field):
            number.changed.connect(self._set_number)
        ui.special_box.clicked.connect(self._set_kind)
        ui.day_field.changed.connect(self._reschedule)
        ui.time_field.changed.connect(self._reschedule)
        ui.opened_field.changed.connect(self._set_opened)
        ui.closed_field.changed.connect(self._set_closed)
        ui.place_edit.editingFinished.connect(self._set_place)
        ui.place_edit.chosen.connect(self._set_place)
        ui.place_edit.typed.connect(self._set_place)
        ui.mode_box.activated.connect(self._set_mode)
        ui.platform_field.changed.connect(self._set_platform)
        ui.presiding_box.activated.connect(self._set_presiding)
        ui.opening_field.changed.connect(self._set_opening)
        ui.second_box.clicked.connect(self._set_second_call)
        for button in self._state_buttons():
            button.clicked.connect(self._set_state)

    def read_again(self) -> None:
        if self.meeting_id is None:
            return
        from pcio_desktop.services.meeting_details import meeting_details

        try:
            with self.context.operations.read() as unit:
                self._details = meeting_details(unit, self.meeting_id)
        except NotFound:  # another file is open, or the meeting was undone: another is chosen next
            self._details = None
            return
        self._overview = self.context.operations.overview(self.meeting_id)
        another = self._shown != self.meeting_id
        self._shown = self.meeting_id
        self._fill(another=another)
        if another:
            self._ui.scroll.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        self._ui.number_field.setFocus()

    def show_thing(self, key: str) -> None:
        """Go to the field of a time, of who presides or of who signs."""
        ui = self._ui
        fields: dict[str, QWidget] = {
            "opened_at": ui.opened_field, "closed_at": ui.closed_field,
            "presiding": ui.presiding_box, "recorder": ui.recorder_name,
            "reviewer": ui.reviewer_name,
        }  # fmt: skip
        field = fields.get(key)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            ui.scroll.ensureWidgetVisible(field)

    def store_typing(self) -> None:
        if self._storing:  # the window asks for it while a change is being told
            return
        for field in self.form_fields():
            field.store()
        self._set_place()
        self._signing.store_typing()

    def dress(self) -> None:
        scaled = self.context.appearance.scaled
        ui = self._ui
        for narrow in (ui.number_field, ui.year_field):
            narrow.setMaximumWidth(scaled(120))
        wide = (
            ui.running_field, ui.day_field, ui.time_field, ui.opened_field, ui.closed_field,
            ui.place_edit, ui.mode_box, ui.platform_field, ui.presiding_box, ui.opening_field,
        )  # fmt: skip
        for field in wide:
            field.setMaximumWidth(scaled(_WIDEST))

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._agenda.retranslate()
        self._fill(another=False)

    def _fill(self, *, another: bool) -> None:
        if self._details is None or self._overview is None:
            return
        self._fill_details(self._details, another=another)
        self._fill_choices(self._details)
        self._signing.fill(self._details, another=another)
        self._fill_glance(self._overview)

    def _fill_details(self, details: MeetingDetails, *, another: bool) -> None:
        ui, number = self._ui, details.number
        opened, closed = details.opened_at, details.closed_at
        values: list[tuple[EntryField[Any], object]] = [
            (ui.number_field, number.number),
            (ui.year_field, number.year),
            (ui.running_field, number.running),
            (ui.day_field, details.scheduled_at.date()),
            (ui.time_field, details.scheduled_at.time()),
            (ui.opened_field, opened.time() if opened is not None else None),
            (ui.closed_field, closed.time() if closed is not None else None),
            (ui.platform_field, details.platform),
            (ui.opening_field, details.opening),
        ]
        for field, value in values:
            if another:
                field.set_value(value)
            else:
                field.renew(value)
        if another or not ui.place_edit.hasFocus():
            ui.place_edit.setText(details.place)
            ui.place_edit.setCursorPosition(0)
        ui.place_edit.set_choices([Choice(place, place) for place in details.places])
        ui.special_box.setChecked(number.kind.value == "special")
        ui.second_box.setChecked(details.second_call)
        online = details.mode.value != "on_site"
        ui.platform_field.setVisible(online)
        ui.platform_label.setVisible(online)

    def _fill_choices(self, details: MeetingDetails) -> None:
        ui = self._ui
        modes = (self.tr("In one room"), self.tr("Online"), self.tr("On site and online"))
        _fill_box(ui.mode_box, list(zip(_MODES, modes, strict=True)), details.mode.value)
        people = [(one.key, f"{one.name} · {one.position}") for one in details.presiding]
        chair = self.tr("The chair named in the order")
        _fill_box(ui.presiding_box, [("", chair), *people], details.presiding_id)
        allowed = {state.value for state in (details.state, *details.next_states)}
        for name, button in zip(_STATES, self._state_buttons(), strict=True):
            state = type(details.state)(name)
            button.setText(words.state_word(state))
            button.setChecked(state is details.state)
            button.setEnabled(name in allowed)

    def _fill_glance(self, overview: MeetingOverview) -> None:
        ui, row, quorum = self._ui, overview.row, overview.quorum
        verdict, tone = words.quorum_verdict(row, quorum)
        ui.quorum_label.setText(verdict)
        set_tone(ui.quorum_label, tone)
        ui.quorum_detail.setText(words.quorum_figures(quorum))
        ui.quorum_rule.setText(words.quorum_rule(quorum, overview.order_number))
        ui.counts_row.set_counts(words.counts(row))
        self._agenda.set_rows(overview.agenda)
        ui.agenda_view.setVisible(bool(overview.agenda))
        ui.no_agenda_label.setVisible(not overview.agenda)

    def do(self, action: str, act: Callable[[UnitOfWork, str], object]) -> str:
        """Carry out one act on this meeting; what is said when it is refused, else nothing."""
        if self.meeting_id is None or self.context.operations.path is None:
            return ""  # a field may lose the keyboard after the file was closed
        meeting_id, self._storing = self.meeting_id, True
        try:
            self.context.operations.run(action, lambda uow: act(uow, meeting_id), self)
        except UserError as error:
            return error.text(translation.current())
        finally:
            self._storing = False
        return ""

    def _act(self, action: str, act: Callable[[UnitOfWork, str], object]) -> None:
        """Carry out one act that no field holds; a refusal is said in the line at the bottom."""
        refusal = self.do(action, act)
        if refusal:
            self.context.notices.say(refusal)
            self._fill(another=False)

    def _put(
        self,
        field: EntryField[Any],
        before: object,
        action: str,
        act: Callable[[UnitOfWork, str], object],
    ) -> None:
        """Store a field; what is refused stays in it, and the reason under it."""
        refusal = self.do(action, act)
        if refusal:
            typed = field.write(field.value)
            field.refuse(refusal, before, typed)

    def _set_number(self) -> None:
        from pcio_desktop.domain.meeting import MeetingNumber
        from pcio_desktop.services.meeting_details import set_number

        ui, details = self._ui, self._details
        number, year = ui.number_field.value, ui.year_field.value
        if details is None or number is None or year is None:
            return
        old = details.number
        new = MeetingNumber(number, year, ui.running_field.value, old.kind)
        pairs = (
            (ui.number_field, old.number), (ui.year_field, old.year),
            (ui.running_field, old.running),
        )  # fmt: skip
        field, before = next((pair for pair in pairs if pair[0].value != pair[1]), pairs[0])
        self._put(field, before, "แก้เลขครั้งที่ประชุม", lambda uow, key: set_number(uow, key, new))

    def _set_kind(self, special: bool) -> None:
        from dataclasses import replace

        from pcio_desktop.domain.meeting import MeetingKind
        from pcio_desktop.services.meeting_details import set_number

        if self._details is None:
            return
        kind = MeetingKind.SPECIAL if special else MeetingKind.REGULAR
        new, old = replace(self._details.number, kind=kind), self._details.number
        refusal = self.do("เปลี่ยนประเภทการประชุม", lambda uow, key: set_number(uow, key, new))
        if refusal:
            self._ui.special_box.setChecked(old.kind is MeetingKind.SPECIAL)
            self._ui.number_field.show_error(refusal)

    def _reschedule(self) -> None:
        from pcio_desktop.services.meeting_details import reschedule

        ui, details = self._ui, self._details
        day, moment = ui.day_field.value, ui.time_field.value
        if details is None or day is None or moment is None:
            return
        old: datetime = details.scheduled_at
        field, before = (
            (ui.day_field, old.date()) if day != old.date() else (ui.time_field, old.time())
        )
        self._put(
            field, before, "แก้วันเวลาประชุม", lambda uow, key: reschedule(uow, key, day, moment)
        )

    def _set_opened(self) -> None:
        from pcio_desktop.services.meeting_details import set_opened

        self._put_time(self._ui.opened_field, "opened_at", "บันทึกเวลาเปิดประชุม", set_opened)

    def _set_closed(self) -> None:
        from pcio_desktop.services.meeting_details import set_closed

        self._put_time(self._ui.closed_field, "closed_at", "บันทึกเวลาปิดประชุม", set_closed)

    def _put_time(
        self, field: EntryField[Any], name: str, action: str, act: Callable[..., object]
    ) -> None:
        moment = getattr(self._details, name, None)
        before = moment.time() if moment is not None else None
        new = field.value
        self._put(field, before, action, lambda uow, key: act(uow, key, new))

    def _set_place(self) -> None:
        from pcio_desktop.services.meeting_details import set_place

        place = self._ui.place_edit.text().strip()
        if self._details is not None and place != self._details.place:
            refusal = self.do("แก้สถานที่ประชุม", lambda uow, key: set_place(uow, key, place))
            if refusal:  # what was typed stays
                self.context.notices.say(refusal)

    def _set_mode(self, at: int) -> None:
        from pcio_desktop.domain.meeting import MeetingMode
        from pcio_desktop.services.meeting_details import set_mode

        mode = MeetingMode(_MODES[at])
        self._act("แก้รูปแบบการประชุม", lambda uow, key: set_mode(uow, key, mode))

    def _set_platform(self, platform: str) -> None:
        from pcio_desktop.services.meeting_details import set_platform

        field, before = self._ui.platform_field, getattr(self._details, "platform", None)
        self._put(
            field, before, "แก้ระบบที่ใช้ประชุม", lambda uow, key: set_platform(uow, key, platform)
        )

    def _set_presiding(self, at: int) -> None:
        from pcio_desktop.services.meeting_details import set_presiding

        line = str(self._ui.presiding_box.itemData(at))
        self._act("ระบุผู้เป็นประธานที่ประชุม", lambda uow, key: set_presiding(uow, key, line))

    def _set_opening(self, sentence: str) -> None:
        from pcio_desktop.services.meeting_details import set_opening

        field, before = self._ui.opening_field, getattr(self._details, "opening", None)
        self._put(
            field, before, "แก้ข้อความเปิดประชุม", lambda uow, key: set_opening(uow, key, sentence)
        )

    def _set_second_call(self, second: bool) -> None:
        from pcio_desktop.services.meeting_details import set_second_call

        self._act("ระบุการเรียกประชุมซ้ำ", lambda uow, key: set_second_call(uow, key, second))

    def _set_state(self) -> None:
        from pcio_desktop.domain.meeting import MinutesState
        from pcio_desktop.services.meeting_details import set_state

        names = dict(zip((one.objectName() for one in self._state_buttons()), _STATES, strict=True))
        button = self.sender()
        if button is not None:
            state = MinutesState(names[button.objectName()])
            self._act("เปลี่ยนสถานะรายงาน", lambda uow, key: set_state(uow, key, state))
            self._fill(another=False)

    def _state_buttons(self) -> tuple[QPushButton, ...]:
        ui = self._ui
        return (ui.draft_button, ui.reviewed_button, ui.circulated_button, ui.certified_button)

    def form_fields(self) -> tuple[EntryField[Any], ...]:
        """The fields that are read and stored by themselves."""
        ui = self._ui
        return (
            ui.number_field, ui.year_field, ui.running_field, ui.day_field, ui.time_field,
            ui.opened_field, ui.closed_field, ui.platform_field, ui.opening_field,
        )  # fmt: skip


def _fill_box(box: QComboBox, entries: list[tuple[str, str]], chosen: str) -> None:
    """Offer `entries` (value, words) and show the one chosen."""
    there = [(str(box.itemData(at)), box.itemText(at)) for at in range(box.count())]
    if there != entries:
        box.clear()
        for value, text in entries:
            box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
