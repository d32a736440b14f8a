"""ผู้มาประชุม: one line a seat, one key a state; who comes instead, why not, and who else attends.

What is shown is read as one sheet from the file after every step; nothing is kept here but where
one is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import UserError
from pcio_desktop.domain.form_words import ABSENCE_REASONS
from pcio_desktop.ui import clock, words
from pcio_desktop.ui.forms.ui_attendance_page import Ui_AttendancePage
from pcio_desktop.ui.models.attendance_model import ADD, HEADING, AttendanceModel
from pcio_desktop.ui.models.printed_lists_model import PrintedListsModel
from pcio_desktop.ui.pages.attendance_offers import Offers
from pcio_desktop.ui.pages.attendance_words import (
    hint,
    period_words,
    seat_counts,
    verdict_of,
)
from pcio_desktop.ui.pages.page import Page, PageContext
from pcio_desktop.ui.widgets.attendance_keys import Press
from pcio_desktop.ui.widgets.attendance_menu import line_menu
from pcio_desktop.ui.widgets.seat_editor import Entered, Part, SeatEditor, belongs_to
from pcio_desktop.ui.widgets.tone import set_tone

if TYPE_CHECKING:
    from pcio_desktop.domain.attendance_rows import (
        AttendanceSheet,
        ParticipantLine,
        Period,
        SeatLine,
    )
    from pcio_desktop.services.committee_file import UnitOfWork

_ACTIONS = ("rest_came", "stamp_arrival", "stamp_departure", "paste_participants")
_NARROW = 860  # below this width the lists as printed give way to the table
_CRAMPED = 560  # below this width the words beside the counts do
_LOW = 300  # below this height the line of keys does
_LOWEST = 150  # below this height everything but the lines does
_CLEAR, _COME, _SUBSTITUTE = range(3)


class AttendancePage(Page):
    """The second step of a meeting."""

    concerns: ClassVar[Change] = Change(
        attendance=True, meetings=True, roster=True, people=True, committee=True
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AttendancePage()
        self._ui.setupUi(self)
        self._sheet: AttendanceSheet | None = None
        self._at_period = 0
        self._held = False  # something refused waits in the editor while another page is shown
        self._recorded = ""  # the line recorded last, shown in the lists as printed
        self._model = AttendanceModel(self)
        self._printed = PrintedListsModel(self)
        self._ui.attendance_view.setModel(self._model)
        self._ui.printed_view.setModel(self._printed)
        self._name_list()
        self._editor = SeatEditor(self)
        self._editor.setObjectName("seat_editor")

    def attach(self, context: PageContext) -> None:
        self._offers = Offers(context.operations)
        view = self._ui.attendance_view
        view.digit_pressed.connect(self._record)
        view.asked.connect(self._follow_key)
        view.pasted.connect(self._paste)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        view.verticalScrollBar().valueChanged.connect(self._follow_scrolling)
        self._editor.entered.connect(self._take_entered)
        self._editor.closed.connect(self._return_to_table)
        self._ui.rest_button.clicked.connect(context.actions["rest_came"].trigger)
        self._ui.seats_button.clicked.connect(self._take_seats)
        self._ui.period_box.activated.connect(self._choose_period)
        slots = (self._rest_came, self._stamp_arrival, self._stamp_departure, self._paste)
        for name, slot in zip(_ACTIONS, slots, strict=True):
            context.actions[name].triggered.connect(slot)
            context.actions[name].setEnabled(False)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window has one"
        application.focusChanged.connect(self._follow_focus)
        super().attach(context)

    @property
    def sheet(self) -> AttendanceSheet | None:
        """What is shown; None before a meeting is."""
        return self._sheet

    def hear(self, change: Change, initiator: object) -> None:
        self._offers.hear(change)
        super().hear(change, None)

    def read_again(self) -> None:
        if self.meeting_id is None:
            return
        before = self._sheet.meeting_id if self._sheet is not None else None
        self._sheet = self.context.operations.attendance(self.meeting_id)
        if before != self.meeting_id:
            self._at_period = 0
            self._held = False
            self._editor.close_editor()
            self._offers.forget_meeting()
        self._fill(self._sheet)
        if before != self.meeting_id and self._sheet.seats:
            self._ui.attendance_view.go_to(self._first_open())

    def store_typing(self) -> None:
        self._editor.store_on_leaving()

    def focus_first(self) -> None:
        if self._sheet is not None and not self._sheet.seats:
            self._ui.seats_button.setFocus()
        else:
            self._ui.attendance_view.setFocus()

    def show_thing(self, key: str) -> None:
        """Go to the line of a seat."""
        seats = self._sheet.seats if self._sheet is not None else ()
        row = next((at for at, line in enumerate(seats) if line.id == key), None)
        if row is not None:
            self._ui.attendance_view.go_to(row)
        self.focus_first()

    def dress(self) -> None:
        self._fold()
        self._ui.attendance_view.viewport().update()

    def _name_list(self) -> None:
        self._ui.period_box.view().setAccessibleName(self._ui.period_box.accessibleName())

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._name_list()
        self._model.retranslate()
        self._ui.attendance_view.fit()
        if self._sheet is not None:
            self._fill(self._sheet)

    def _fill(self, sheet: AttendanceSheet) -> None:
        empty = not sheet.seats
        self._ui.stack.setCurrentWidget(self._ui.empty_page if empty else self._ui.sheet_page)
        self._at_period = min(self._at_period, len(sheet.periods))
        self._model.show_sheet(sheet, self._period())
        self._printed.show_lists(sheet.printed)
        self._ui.printed_view.show_line(self._recorded)
        self._fill_head(sheet)
        self._ui.hint_label.setText(hint())
        self._ui.attendance_view.setAccessibleDescription(hint())

    def _fill_head(self, sheet: AttendanceSheet) -> None:
        period = self._period()
        quorum = period.quorum if period is not None else sheet.quorum
        verdict, tone = verdict_of(sheet, quorum)
        set_tone(self._ui.verdict_label, tone)
        self._ui.verdict_label.setText(verdict)
        self._ui.counts_label.setText(seat_counts(sheet))
        figures = words.quorum_figures(quorum)
        self._ui.quorum_label.setText(
            f"{figures} · {words.quorum_rule(quorum, sheet.order_number)}"
        )
        choices = [self.tr("Whole meeting"), *(period_words(one) for one in sheet.periods)]
        box = self._ui.period_box
        if choices != [box.itemText(at) for at in range(box.count())]:
            box.clear()
            box.addItems(choices)
        box.setCurrentIndex(self._at_period)
        self._fold()

    def _period(self) -> Period | None:
        """The stretch of the meeting that is looked at; None for all of it."""
        if self._sheet is None or not self._at_period:
            return None
        return self._sheet.periods[self._at_period - 1]

    def _choose_period(self, at: int) -> None:
        self._at_period = at
        if self._sheet is not None:
            self._model.show_sheet(self._sheet, self._period())
            self._fill_head(self._sheet)

    def _first_open(self) -> int:
        """The first line nothing is recorded of; the first of all where there is none."""
        seats = self._sheet.seats if self._sheet is not None else ()
        open_ = (row for row, line in enumerate(seats) if line.state.value == "unrecorded")
        return next(open_, 0)

    def _seat(self, row: int) -> SeatLine | None:
        seats = self._sheet.seats if self._sheet is not None else ()
        return seats[row] if 0 <= row < len(seats) else None

    def _participant(self, row: int) -> ParticipantLine | None:
        guests = self._sheet.participants if self._sheet is not None else ()
        key = self._model.entry(row).id if 0 <= row < self._model.rowCount() else ""
        return next((guest for guest in guests if guest.id == key), None)

    def _run(self, action: str, function: Callable[[UnitOfWork], object]) -> bool:
        """Carry out one action; what is refused is said beside the line, False then."""
        try:
            self.context.operations.run(action, function, self)
        except UserError as error:
            text = error.text(words.language())
            if self._editor.is_open:
                self._editor.refuse(text)
                self._place_editor()
            else:
                self._note(text)
            return False
        return True

    def _note(self, text: str) -> None:
        line = self._seat(self._ui.attendance_view.row)
        if line is None:
            self.context.notices.say(text)
        else:
            self._editor.open_note(line, text)
            self._show_editor()

    def _take_seats(self) -> None:
        from pcio_desktop.ui.pages.attendance_entering import seats_step

        if self._sheet is not None and self._run(*seats_step(self._sheet)):
            self._ui.attendance_view.go_to(0)
            self._ui.attendance_view.setFocus()

    def _record(self, row: int, digit: int) -> None:
        """A key was pressed at a line, or a state clicked."""
        from pcio_desktop.ui.pages.attendance_entering import digit_step

        line, sheet = self._seat(row), self._sheet
        self._ui.attendance_view.go_to(row)
        if line is None or sheet is None:
            if digit in (_COME, _SUBSTITUTE) and self._model.entry(row).id == ADD:
                self._edit(row)
            return
        if digit == _SUBSTITUTE:
            self._ask_substitute(line, anew=True)
            return
        self._recorded = line.id
        if self._run(*digit_step(sheet, line, digit)):
            self._ui.attendance_view.go_to(row + 1)

    def _last_row(self) -> int:
        return self._model.rowCount()

    def _rest_came(self) -> None:
        from pcio_desktop.ui.pages.attendance_entering import rest_step

        if self._sheet is not None:
            self._run(*rest_step(self._sheet))

    def _follow_key(self, row: int, press: Press) -> None:
        if press is Press.REST_CAME:
            self._rest_came()
        elif press is Press.EDIT:
            self._edit(row)
        elif (guest := self._participant(row)) is not None:
            self._remove(guest)
        elif self._seat(row) is not None:
            self._record(row, _CLEAR)

    def _open_menu(self, at: QPoint) -> None:
        """The menu of the line under the pointer, or of the one the keyboard is at."""
        view = self._ui.attendance_view
        index = view.indexAt(at)
        view.go_to(index.row() if index.isValid() else view.row)
        if view.row < 0:
            return
        stamps = [self.context.actions[name] for name in ("stamp_arrival", "stamp_departure")]
        menu = line_menu(self._model.entry(view.row), stamps, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._follow_menu)
        menu.popup(view.viewport().mapToGlobal(at))

    def _follow_menu(self, action: QAction) -> None:
        row, asked = self._ui.attendance_view.row, action.data()
        if isinstance(asked, Press):
            self._follow_key(row, asked)
        elif isinstance(asked, int):
            self._record(row, asked)

    def _edit(self, row: int) -> None:
        """Open the editor for what a line has to say."""
        self._ui.attendance_view.go_to(row)
        line = self._seat(row)
        if line is None:
            if self._model.entry(row).id != HEADING:
                self._ask_participant(self._participant(row))
            return
        match line.state.value:
            case "absent":
                reasons = dict.fromkeys((*ABSENCE_REASONS, *self._offers.reasons()))
                self._editor.open_reason(line, list(reasons))
            case "in_person":
                self._editor.open_times(line)
            case "represented":
                self._ask_substitute(line, anew=False)
                return
            case _:
                self._ask_substitute(line, anew=True)
                return
        self._show_editor()

    def _ask_substitute(self, line: SeatLine, *, anew: bool) -> None:
        if not line.may_send_substitute:
            self._note(
                self.tr("The appointment order allows no representative for this seat. "
                        "Change “May send a representative” of the seat if it does.")
            )  # fmt: skip
            return
        before = self._offers.substitutes(self.meeting_id or "", line.position)
        self._editor.open_substitute(line, before, self._offers.people(), anew=anew)
        self._show_editor()

    def _ask_participant(self, guest: ParticipantLine | None) -> None:
        before = self._offers.participants(self.meeting_id or "")
        title = guest.name if guest is not None else self.tr("New participant")
        agencies = self._offers.agencies()
        self._editor.open_participant(guest, before, self._offers.people(), agencies, title)
        self._show_editor()

    def _show_editor(self) -> None:
        self._place_editor()
        self._editor.take_keyboard()

    def _place_editor(self) -> None:
        if not self._editor.is_open:
            return
        view = self._ui.attendance_view
        row = max(0, self._model.row_of(self._editor.line_id or ADD))
        window = self.window()
        if self._editor.parentWidget() is not window:  # in a low window it needs more than the page
            self._editor.setParent(window)
            self._editor.show()
            self._editor.raise_()
        corner = view.mapTo(window, QPoint(0, 0))
        rooms = [QRect(corner, view.size()), QRect(self.mapTo(window, QPoint(0, 0)), self.size())]
        self._editor.place_beside(view.row_rect(row).translated(corner), [*rooms, window.rect()])

    def _follow_scrolling(self) -> None:
        self._place_editor()

    def _take_entered(self, entered: Entered) -> None:
        """Record what the editor tells; it stays open with what was typed when that is refused."""
        from pcio_desktop.ui.pages.attendance_entering import replaced_words, step_for

        sheet = self._sheet
        if sheet is None:
            return
        action, function = step_for(sheet, entered)
        replaced = replaced_words(sheet, entered)
        row = self._ui.attendance_view.row
        if not self._run(action, function):
            return
        self._recorded = entered.id
        adds = entered.part is Part.PARTICIPANT
        self._editor.close_editor()
        if replaced:
            text = self.tr("{} was recorded for this seat before").format(replaced)
            self.context.notices.say(text, [self.context.actions["undo"]])
        if not entered.goes_on:
            return
        if adds:
            self._ui.attendance_view.go_to(self._last_row() - 1)
            self._ask_participant(None)
        else:
            self._ui.attendance_view.go_to(row + 1)

    def _remove(self, guest: ParticipantLine) -> None:
        from pcio_desktop.ui.pages.attendance_entering import remove_step

        if self._sheet is not None:
            self._run(*remove_step(self._sheet, guest))

    def _paste(self) -> None:
        """Add the rows of the clipboard as participants."""
        from pcio_desktop.ui.pages.attendance_entering import paste_step

        sheet = self._sheet
        if sheet is None or not sheet.seats:
            return
        before = len(sheet.participants)
        action, add = paste_step(sheet, QGuiApplication.clipboard().text())
        try:
            self.context.operations.run(action, add, self)
        except UserError as error:
            self.context.notices.say(error.text(words.language()))
            return
        self._ui.attendance_view.go_to(self._last_row() - 1)
        added = len(self._sheet.participants) - before if self._sheet is not None else 0
        said = self.tr("{} participants added").format(words.number(added))
        self.context.notices.say(said, [self.context.actions["undo"]])

    def _stamp_arrival(self) -> None:
        self._stamp(arrival=True)

    def _stamp_departure(self) -> None:
        self._stamp(arrival=False)

    def _stamp(self, *, arrival: bool) -> None:
        """Somebody comes, or goes, this minute."""
        from pcio_desktop.ui.pages.attendance_entering import stamp_step

        row = self._ui.attendance_view.row
        line = self._seat(row) or self._participant(row)
        sheet = self._sheet
        if line is None or sheet is None:
            return
        self._editor.close_editor()
        self._recorded = line.id
        self._run(*stamp_step(sheet, line, clock.this_moment(), arrival=arrival))

    def _return_to_table(self) -> None:
        self._ui.attendance_view.setFocus()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Turning elsewhere stores what was entered; another program's window is not elsewhere."""
        if self._editor.is_open and now is not None and not belongs_to(self._editor, now):
            self._editor.store_on_leaving()

    def _enable(self, enabled: bool) -> None:
        for name in _ACTIONS:
            self.context.actions[name].setEnabled(enabled)

    def _fold(self) -> None:
        scaled = self.context.appearance.scaled
        wide = self.width() >= scaled(_NARROW)
        self._ui.printed_view.setVisible(wide)
        room = self.height() >= scaled(_LOW)
        self._ui.hint_label.setVisible(room)
        some = self.height() >= scaled(_LOWEST)
        self._ui.quorum_label.setVisible(some)
        self._ui.rest_button.setVisible(some)
        self._ui.counts_label.setVisible(some)
        several = self._sheet is not None and len(self._sheet.periods) > 1
        self._ui.period_box.setVisible(some and several)
        self._ui.attendance_view.horizontalHeader().setVisible(some)
        # The line at the bottom of the window says it too.
        roomy = self.width() >= scaled(_CRAMPED)
        self._ui.verdict_label.setVisible(roomy and some)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enable(True)
        if self._held:
            self._held = False
            self._editor.show()
            self._place_editor()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # What could be stored has been; what was refused is shown again with the page.
        self._held = self._editor.is_open
        self._editor.hide()
        self._enable(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
        self._place_editor()
