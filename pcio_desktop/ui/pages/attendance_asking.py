"""What a line of attendance is asked: which question, with which offers, and where it stands.

The answer is told as one `Entered`; the page records it, and says with `refuse` what is not taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget

from pcio_desktop.domain.form_words import ABSENCE_REASONS
from pcio_desktop.ui.models.attendance_model import ADD, AttendanceModel
from pcio_desktop.ui.pages.attendance_offers import Offers
from pcio_desktop.ui.widgets.attendance_view import AttendanceView
from pcio_desktop.ui.widgets.seat_editor import Entered, SeatEditor, belongs_to

if TYPE_CHECKING:
    from pcio_desktop.domain.attendance_rows import ParticipantLine, SeatLine
    from pcio_desktop.domain.change import Change
    from pcio_desktop.ui.operations import Operations


class LineAsking(QObject):
    """The editor beside a line: one question at a time, in the window the page is part of."""

    entered = Signal(object)  # Entered
    closed = Signal()  # the keyboard was in the editor and is to go back to the table

    def __init__(self, view: AttendanceView, model: AttendanceModel, page: QWidget) -> None:
        super().__init__(page)
        self._page, self._view, self._model = page, view, model
        self._held = False  # something refused waits in the editor while another page is shown
        self._editor = SeatEditor(page)
        self._editor.setObjectName("seat_editor")
        self._editor.entered.connect(self.entered)
        self._editor.closed.connect(self.closed)

    def attach(self, operations: Operations) -> None:
        """Offers come from there; whoever turns elsewhere in the window has finished."""
        self._offers = Offers(operations)
        self._view.verticalScrollBar().valueChanged.connect(self._follow_scrolling)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window has one"
        application.focusChanged.connect(self._follow_focus)

    def hear(self, change: Change) -> None:
        """An action touched the file: what is offered may be another."""
        self._offers.hear(change)

    def begin_meeting(self) -> None:
        """Another meeting is shown: a question about the one before has no line any more."""
        self._held = False
        self._editor.close_editor()
        self._offers.forget_meeting()

    @property
    def is_open(self) -> bool:
        """Whether a question waits for its answer."""
        return self._editor.is_open

    def ask_more(self, meeting_id: str, line: SeatLine) -> None:
        """Ask what the state of a seat leaves open: the reason, the times, or who comes."""
        match line.state.value:
            case "absent":
                reasons = dict.fromkeys((*ABSENCE_REASONS, *self._offers.reasons()))
                self._editor.open_reason(line, list(reasons))
                self._show()
            case "in_person":
                self._editor.open_times(line)
                self._show()
            case state:
                self.ask_substitute(meeting_id, line, anew=state != "represented")

    def ask_substitute(self, meeting_id: str, line: SeatLine, *, anew: bool) -> None:
        """Ask who comes for a seat, or say why nobody may."""
        if not line.may_send_substitute:
            self.say(
                line,
                self.tr("The appointment order allows no representative for this seat. "
                        "Change “May send a representative” of the seat if it does."),
            )  # fmt: skip
            return
        before = self._offers.substitutes(meeting_id, line.position)
        self._editor.open_substitute(line, before, self._offers.people(), anew=anew)
        self._show()

    def ask_participant(self, meeting_id: str, guest: ParticipantLine | None) -> None:
        """Ask who else attends; None for somebody new on the list."""
        before = self._offers.participants(meeting_id)
        title = guest.name if guest is not None else self.tr("New participant")
        agencies = self._offers.agencies()
        self._editor.open_participant(guest, before, self._offers.people(), agencies, title)
        self._show()

    def say(self, line: SeatLine, text: str) -> None:
        """Say beside a line why something was refused; the next key takes it away."""
        self._editor.open_note(line, text)
        self._show()

    def refuse(self, text: str) -> None:
        """The answer cannot be taken; it stays, and `text` says why."""
        self._editor.refuse(text)
        self.place()

    def ask_again(self, entered: Entered, text: str) -> None:
        """Open again what was closed, as it was, unless something else was asked since."""
        if self._editor.is_open or not self._editor.still_holds(entered):
            return
        if not self._page.isVisible():
            self._held = True
            self._editor.refuse(text)
            return
        self._editor.show()
        self.refuse(text)
        self._show()

    def store(self) -> None:
        """What was entered is told; the line is about to be left."""
        self._editor.store_on_leaving()

    def close(self) -> None:
        """Ask nothing any more."""
        self._editor.close_editor()

    def hold(self) -> None:
        """Another page is shown: what was refused waits for this one."""
        self._held = self._editor.is_open
        self._editor.hide()

    def show_held(self) -> None:
        """The page is shown again, and with it what waits."""
        if self._held:
            self._held = False
            self._editor.show()
            self.place()

    def place(self) -> None:
        """Stand beside the line, wherever that is now."""
        if not self._editor.is_open:
            return
        row = max(0, self._model.row_of(self._editor.line_id or ADD))
        window = self._page.window()
        if self._editor.parentWidget() is not window:  # in a low window it needs more than the page
            self._editor.setParent(window)
            self._editor.show()
            self._editor.raise_()
        corner = self._view.mapTo(window, QPoint(0, 0))
        page = QRect(self._page.mapTo(window, QPoint(0, 0)), self._page.size())
        rooms = [QRect(corner, self._view.size()), page, window.rect()]
        self._editor.place_beside(self._view.row_rect(row).translated(corner), rooms)

    def _show(self) -> None:
        self.place()
        self._editor.take_keyboard()

    def _follow_scrolling(self) -> None:
        self.place()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Turning elsewhere stores what was entered; another program's window is not elsewhere."""
        if self._editor.is_open and now is not None and not belongs_to(self._editor, now):
            self._editor.store_on_leaving()
