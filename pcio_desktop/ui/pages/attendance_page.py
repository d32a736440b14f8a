"""ผู้มาประชุม: one line a seat, one key a state; who comes instead, why not, and who else attends.

What is shown is read as one sheet from the file after every step; nothing is kept here but where
one is. A key comes from the table (`_record`, `_follow_key`), an answer from the editor beside the
line (`_take_entered`); `attendance_entering` makes the one action of it, and `_run` carries it out.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import clock, words
from pcio_desktop.ui.forms.ui_attendance_page import Ui_AttendancePage
from pcio_desktop.ui.models.attendance_model import ADD, HEADING, AttendanceModel
from pcio_desktop.ui.models.printed_lists_model import PrintedListsModel
from pcio_desktop.ui.pages import attendance_entering as entering
from pcio_desktop.ui.pages.attendance_asking import LineAsking
from pcio_desktop.ui.pages.attendance_head import AttendanceHead
from pcio_desktop.ui.pages.page import Page, PageContext
from pcio_desktop.ui.storing import SAID_BY_WINDOW, Outcome
from pcio_desktop.ui.widgets.attendance_keys import Press
from pcio_desktop.ui.widgets.attendance_menu import line_menu
from pcio_desktop.ui.widgets.seat_editor import Entered, Part

if TYPE_CHECKING:
    from pcio_desktop.domain.attendance_rows import (
        AttendanceSheet,
        ParticipantLine,
        SeatLine,
    )
    from pcio_desktop.services.committee_file import UnitOfWork

_ACTIONS = ("rest_came", "stamp_arrival", "stamp_departure", "paste_participants")


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
        self._recorded = ""  # the line recorded last, shown in the lists as printed
        self._model = AttendanceModel(self)
        self._printed = PrintedListsModel(self)
        self._view = self._ui.attendance_view
        self._view.setModel(self._model)
        self._ui.printed_view.setModel(self._printed)
        self._head = AttendanceHead(self._ui, self)
        self._asking = LineAsking(self._view, self._model, self)

    def attach(self, context: PageContext) -> None:
        self._asking.attach(context.operations)
        self._asking.entered.connect(self._take_entered)
        self._asking.closed.connect(self._return_to_table)
        self._view.digit_pressed.connect(self._record)
        self._view.asked.connect(self._follow_key)
        self._view.pasted.connect(self._paste)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._open_menu)
        self._ui.rest_button.clicked.connect(context.actions["rest_came"].trigger)
        self._ui.seats_button.clicked.connect(self._take_seats)
        self._head.period_chosen.connect(self._show_period)
        slots = (self._rest_came, self._stamp_arrival, self._stamp_departure, self._paste)
        for name, slot in zip(_ACTIONS, slots, strict=True):
            context.actions[name].triggered.connect(slot)
            context.actions[name].setEnabled(False)
        super().attach(context)

    @property
    def sheet(self) -> AttendanceSheet | None:
        """What is shown; None before a meeting is."""
        return self._sheet

    def hear(self, change: Change, initiator: object) -> None:
        self._asking.hear(change)
        super().hear(change, None)

    def read_again(self) -> None:
        if self.meeting_id is None:
            return
        before = self._sheet.meeting_id if self._sheet is not None else None
        self._sheet = self.context.operations.attendance(self.meeting_id)
        if before != self.meeting_id:
            self._head.begin_meeting()
            self._asking.begin_meeting()
        self._fill(self._sheet)
        if before != self.meeting_id and self._sheet.seats:
            self._view.go_to(self._first_open())

    def forget_meeting(self) -> None:
        super().forget_meeting()
        # A copy of the file has meetings of the same ids: nothing of this one may go on in it.
        self._sheet = None
        self._recorded = ""
        self._asking.begin_meeting()

    def store_typing(self) -> None:
        self._asking.store()

    def focus_first(self) -> None:
        if self._sheet is not None and not self._sheet.seats:
            self._ui.seats_button.setFocus()
        else:
            self._view.setFocus()

    def show_thing(self, key: str) -> None:
        """Go to the line of a seat."""
        seats = self._sheet.seats if self._sheet is not None else ()
        row = next((at for at, line in enumerate(seats) if line.id == key), None)
        if row is not None:
            self._ui.attendance_view.go_to(row)
        self.focus_first()

    def dress(self) -> None:
        self._fold()
        self._view.viewport().update()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._head.name_list()
        self._model.retranslate()
        self._view.fit()
        if self._sheet is not None:
            self._fill(self._sheet)

    def _fill(self, sheet: AttendanceSheet) -> None:
        empty = not sheet.seats
        self._ui.stack.setCurrentWidget(self._ui.empty_page if empty else self._ui.sheet_page)
        self._head.take_periods(sheet)
        self._printed.show_lists(sheet.printed)
        self._ui.printed_view.show_line(self._recorded)
        self._show_period()

    def _show_period(self) -> None:
        """The lines and the counts are those of the stretch that is looked at."""
        if self._sheet is not None:
            self._model.show_sheet(self._sheet, self._head.period)
            self._head.show_sheet(self._sheet)
            self._fold()

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

    def _run(
        self,
        action: str,
        function: Callable[[UnitOfWork], object],
        outcome: Outcome = SAID_BY_WINDOW,
    ) -> bool:
        """Carry out one action; what is refused is said beside the line, False then."""
        try:
            self.context.operations.run_soon(action, function, self, outcome)
        except UserError as error:
            self._refuse(error.text(words.language()))
            return False
        return True

    def _refuse(self, text: str) -> None:
        """Say it where the answer was typed, else beside the line, else in the window."""
        line = self._seat(self._view.row)
        if self._asking.is_open:
            self._asking.refuse(text)
        elif line is not None:
            self._asking.say(line, text)
        else:
            self.context.notices.say(text)

    def _take_seats(self) -> None:
        if self._sheet is not None and self._run(*entering.seats_step(self._sheet)):
            self._view.go_to(0)
            self._view.setFocus()

    def _record(self, row: int, digit: int) -> None:
        """A key was pressed at a line, or a state clicked."""
        line, sheet = self._seat(row), self._sheet
        self._view.go_to(row)
        if line is None or sheet is None:
            if digit in (entering.COME, entering.SUBSTITUTE) and self._model.entry(row).id == ADD:
                self._edit(row)
            return
        if digit == entering.SUBSTITUTE:
            self._asking.ask_substitute(sheet.meeting_id, line, anew=True)
            return
        self._recorded = line.id
        if self._run(*entering.digit_step(sheet, line, digit)):
            self._view.go_to(row + 1)

    def _rest_came(self) -> None:
        if self._sheet is not None:
            self._run(*entering.rest_step(self._sheet))

    def _follow_key(self, row: int, press: Press) -> None:
        if press is Press.REST_CAME:
            self._rest_came()
        elif press is Press.EDIT:
            self._edit(row)
        elif (guest := self._participant(row)) is not None:
            self._remove(guest)
        elif self._seat(row) is not None:
            self._record(row, entering.CLEAR)

    def _open_menu(self, at: QPoint) -> None:
        """The menu of the line under the pointer, or of the one the keyboard is at."""
        view = self._view
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
        row, asked = self._view.row, action.data()
        if isinstance(asked, Press):
            self._follow_key(row, asked)
        elif isinstance(asked, int):
            self._record(row, asked)

    def _edit(self, row: int) -> None:
        """Ask for what a line has to say."""
        if self._sheet is None:
            return
        self._view.go_to(row)
        line = self._seat(row)
        if line is not None:
            self._asking.ask_more(self._sheet.meeting_id, line)
        elif self._model.entry(row).id != HEADING:
            self._asking.ask_participant(self._sheet.meeting_id, self._participant(row))

    def _take_entered(self, entered: Entered) -> None:
        """Record what the editor tells; it stays open with what was typed when that is refused."""
        sheet = self._sheet
        if sheet is None:
            return
        replaced = entering.replaced_words(sheet, entered)
        row = self._view.row
        outcome = Outcome(partial(self._ask_again, sheet.meeting_id, entered))
        if not self._run(*entering.step_for(sheet, entered), outcome):
            return
        self._recorded = entered.id
        self._asking.close()
        if replaced:
            text = self.tr("{} was recorded for this seat before").format(replaced)
            self.context.notices.say(text, [self.context.actions["undo"]])
        if not entered.goes_on:
            return
        if entered.part is Part.PARTICIPANT:
            self._view.go_to(self._model.rowCount() - 1)
            self._asking.ask_participant(sheet.meeting_id, None)
        else:
            self._view.go_to(row + 1)

    def _ask_again(self, meeting_id: str, entered: Entered, error: UserError) -> None:
        """The disk refused what was entered: it is read out, and stands in its editor again."""
        text = error.text(words.language())
        typed = (entered.name, entered.post, entered.agency, entered.letter, entered.reason)
        said = " · ".join(part for part in (*typed, text) if part)
        actions = [self.context.actions[name] for name in ("try_again", "save_elsewhere")]
        self.context.notices.say(said, actions, stays=True)
        if self.meeting_id == meeting_id:
            self._asking.ask_again(entered, text)

    def _remove(self, guest: ParticipantLine) -> None:
        if self._sheet is not None:
            self._run(*entering.remove_step(self._sheet, guest))

    def _paste(self) -> None:
        """Add the rows of the clipboard as participants."""
        sheet = self._sheet
        if sheet is None or not sheet.seats:
            return
        before = len(sheet.participants)
        action, add = entering.paste_step(sheet, QGuiApplication.clipboard().text())
        try:
            self.context.operations.run(action, add, self)
        except UserError as error:
            self.context.notices.say(error.text(words.language()))
            return
        self._view.go_to(self._model.rowCount() - 1)
        added = len(self._sheet.participants) - before if self._sheet is not None else 0
        said = self.tr("{} participants added").format(words.number(added))
        self.context.notices.say(said, [self.context.actions["undo"]])

    def _stamp_arrival(self) -> None:
        self._stamp(arrival=True)

    def _stamp_departure(self) -> None:
        self._stamp(arrival=False)

    def _stamp(self, *, arrival: bool) -> None:
        """Somebody comes, or goes, this minute."""
        line = self._seat(self._view.row) or self._participant(self._view.row)
        sheet = self._sheet
        if line is None or sheet is None:
            return
        self._asking.close()
        self._recorded = line.id
        self._run(*entering.stamp_step(sheet, line, clock.this_moment(), arrival=arrival))

    def _return_to_table(self) -> None:
        self._view.setFocus()

    def _enable(self, enabled: bool) -> None:
        for name in _ACTIONS:
            self.context.actions[name].setEnabled(enabled)

    def _fold(self) -> None:
        self._head.fold(self.size(), self.context.appearance)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enable(True)
        self._asking.show_held()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asking.hold()  # what could be stored has been
        self._enable(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
        self._asking.place()
