"""The editor that opens beside a line of attendance: substitute, reason, times, participant.

It collects what is entered and tells it as one `Entered`; the page records it, and says with
`refuse` what cannot be taken: then everything typed stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QWidget

from pcio_desktop.ui import words
from pcio_desktop.ui.forms.ui_seat_editor import Ui_SeatEditor
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.completion_field import Choice

if TYPE_CHECKING:
    from pcio_desktop.domain.attendance_rows import ParticipantLine, PersonOffer, SeatLine

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Part(Enum):
    """What the editor is open for: which of its fields are there."""

    # Not tuples: of an empty one Python 3.11.2, the one of Debian 12, makes a mere object.
    SUBSTITUTE = "name post letter dated"
    REPRESENTED = "name post letter dated arrived left"
    REASON = "reason"
    TIMES = "arrived left"
    PARTICIPANT = "name agency post"
    PARTICIPANT_KNOWN = "name agency post arrived left known"
    NOTE = ""

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of its fields, in the order in which one goes through them."""
        return tuple(self.value.split())


@dataclass(frozen=True, slots=True)
class Entered:
    """What was entered for the line `id`. `goes_on` asks to go to the next line afterwards."""

    part: Part
    id: str
    person_id: str | None = None
    name: str = ""
    agency: str = ""
    post: str = ""
    letter: str = ""
    dated: date | None = None
    reason: str = ""
    arrived: time | None = None
    left: time | None = None
    goes_on: bool = True


class SeatEditor(QFrame):
    """Enter stores and goes on, Escape leaves everything as it was, leaving it stores."""

    entered = Signal(object)  # Entered
    closed = Signal()  # the keyboard was here and is to go back to the table

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SeatEditor()
        self._ui.setupUi(self)
        self.setAutoFillBackground(True)
        self._part = Part.NOTE
        self._id = ""
        self._person_id: str | None = None
        self._person_name = ""
        self._offers: dict[str, PersonOffer] = {}
        self._before: Entered | None = None
        self._ui.name_field.new_words = self.tr("New person: {}")
        self._ui.reason_field.prefers_choices = False
        self._ui.reason_field.offers_at_once = True
        self._ui.name_field.chosen.connect(self._choose_person)
        self._ui.name_field.typed.connect(self._take_name)
        self._ui.agency_field.chosen.connect(self._take_text)
        self._ui.agency_field.typed.connect(self._take_text)
        self._ui.reason_field.chosen.connect(self._take_text)
        self._ui.reason_field.typed.connect(self._take_text)
        self._ui.store_button.clicked.connect(self.store)
        self._ui.cancel_button.clicked.connect(self.cancel)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether something is being entered."""
        return not self.isHidden()

    @property
    def problem(self) -> str:
        """What stands in the editor as wrong; empty when nothing is."""
        return self._ui.problem_label.text()

    @property
    def line_id(self) -> str:
        """The line it is open for."""
        return self._id

    def open_substitute(
        self,
        line: SeatLine,
        before: Sequence[PersonOffer],
        others: Sequence[PersonOffer],
        *,
        anew: bool,
    ) -> None:
        """Ask who comes for a seat. `anew` begins with nobody, as when another one comes."""
        represented = line.state.value == "represented" and not anew
        self._begin(Part.REPRESENTED if represented else Part.SUBSTITUTE, line.id, line.position)
        self._offer([*before, *others], at_once=bool(before))
        if represented:
            self._fill(line.person_id, line.name, line.own_post)
            self._ui.letter_field.setText(line.letter_number)
            self._ui.dated_field.set_value(line.letter_dated)
            self._show_times(line)
        self._show()

    def open_reason(self, line: SeatLine, reasons: Sequence[str]) -> None:
        """Ask why nobody came for a seat."""
        self._begin(Part.REASON, line.id, line.position)
        self._ui.reason_field.setText(line.absence_reason)
        self._ui.reason_field.set_choices([Choice(reason, reason) for reason in reasons])
        self._show()

    def open_times(self, line: SeatLine) -> None:
        """Ask when somebody came and left."""
        self._begin(Part.TIMES, line.id, line.position)
        self._show_times(line)
        self._show()

    def open_participant(
        self,
        line: ParticipantLine | None,
        before: Sequence[PersonOffer],
        others: Sequence[PersonOffer],
        agencies: Sequence[str],
        title: str,
    ) -> None:
        """Ask who attends; None for somebody new on the list."""
        part = Part.PARTICIPANT if line is None else Part.PARTICIPANT_KNOWN
        self._begin(part, line.id if line is not None else "", title)
        self._offer([*before, *others], at_once=False)
        self._ui.agency_field.set_choices([Choice(name, name) for name in agencies])
        if line is not None:
            self._fill(line.person_id, line.name, line.position)
            self._ui.agency_field.setText(line.agency)
            self._show_times(line)
        self._show()

    def open_note(self, line: SeatLine, text: str) -> None:
        """Say beside the line why something was refused; the next key takes it away."""
        self._begin(Part.NOTE, line.id, line.position)
        self._show()
        self.refuse(text)

    def still_holds(self, entered: Entered) -> bool:
        """Whether its fields, shown or not, still say this."""
        return self._entered(goes_on=entered.goes_on) == entered

    def take_keyboard(self) -> None:
        """Put the keyboard where the entering begins; the editor has its place by now."""
        first = next(iter(self._part.fields), "")
        if not first:
            self.setFocus()
            return
        field = getattr(self._ui, f"{first}_field")
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()

    def refuse(self, text: str) -> None:
        """What was entered cannot be taken; it stays, and `text` says why."""
        self._ui.problem_label.setText(text)
        self._ui.problem_label.setVisible(bool(text))
        self.adjust()

    def close_editor(self) -> None:
        """Take the editor away without telling anything."""
        if self.isHidden():
            return
        focus = QApplication.focusWidget()
        had_keyboard = focus is self or (focus is not None and self.isAncestorOf(focus))
        self.hide()  # which gives the keyboard to anything
        if had_keyboard:
            self.closed.emit()

    def cancel(self) -> None:
        """Leave everything as it was."""
        self.close_editor()

    def store(self) -> None:
        """Tell what is entered and ask to go on to the next line."""
        self._tell(goes_on=True)

    def store_on_leaving(self) -> None:
        """Somebody turned elsewhere: what was entered is stored, nothing is asked."""
        if not self.is_open:
            return
        entered = self._entered(goes_on=False)
        untouched = entered is not None and entered == self._before
        if self._part is Part.NOTE or untouched:
            self.close_editor()
        else:
            self._tell(goes_on=False)

    def adjust(self) -> None:
        """Take the height that the fields need."""
        fields = self._ui.outer_layout
        fields.activate()
        height = fields.totalHeightForWidth(self.width()) if self.width() else -1
        self.resize(self.width(), max(height, fields.totalSizeHint().height()))

    def place_beside(self, row: QRect, rooms: Sequence[QRect]) -> None:
        """Stand below `row`, above it where there is no room; within the first room that holds it.

        The rooms grow; the last one has to do. All of it in the coordinates of the parent.
        """
        wanted = max(self.sizeHint().width(), row.width() * 3 // 4)
        room = rooms[-1]
        for room in rooms:
            self.resize(min(room.width(), wanted), 10)
            self.adjust()
            if self.height() <= room.height() and self.width() >= self.minimumSizeHint().width():
                break
        top = row.bottom() + 1
        if top + self.height() > room.bottom():
            top = row.top() - self.height()
        top = max(room.top(), min(top, room.bottom() - self.height()))
        self.move(max(room.left(), row.right() - self.width()), top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or self._part is Part.NOTE:
            self.cancel()
        elif event.key() in _ENTER:
            self.store()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
            self._say_keys()
            self._ui.name_field.new_words = self.tr("New person: {}")

    def _begin(self, part: Part, key: str, title: str) -> None:
        self._part, self._id = part, key
        self._person_id, self._person_name = None, ""
        self._offers = {}
        self._ui.title_label.setText(words.digits(title))
        for edit in (self._ui.name_field, self._ui.agency_field, self._ui.reason_field,
                     self._ui.post_field, self._ui.letter_field):  # fmt: skip
            edit.clear()
        for field in (self._ui.dated_field, self._ui.arrived_field, self._ui.left_field):
            field.set_value(None)
        for name in ("name", "agency", "post", "letter", "dated", "reason", "arrived", "left"):
            shown = name in part.fields
            getattr(self._ui, f"{name}_field").setVisible(shown)
            getattr(self._ui, f"{name}_label").setVisible(shown)
        self._ui.store_button.setVisible(part is not Part.NOTE)
        self._say_keys()
        self._ui.problem_label.hide()
        self._ui.problem_label.clear()

    def _say_keys(self) -> None:
        """What Enter and Escape do; a note has nothing to store."""
        note = self._part is Part.NOTE
        keys = "" if note else self.tr("Enter stores · Esc leaves as it was")
        self._ui.keys_label.setText(keys)
        self._ui.cancel_button.setText(self.tr("Close") if note else self.tr("Leave as it was"))

    def _show(self) -> None:
        self.show()
        self.raise_()
        self._before = self._entered(goes_on=False)

    def _offer(self, offers: Sequence[PersonOffer], *, at_once: bool) -> None:
        known: dict[str, PersonOffer] = {}
        for offer in offers:
            known.setdefault(offer.person_id, offer)
        self._offers = known
        self._ui.name_field.offers_at_once = at_once
        self._ui.name_field.set_choices(
            [Choice(key, offer.name, _detail(offer)) for key, offer in known.items()]
        )

    def _fill(self, person_id: str | None, name: str, post: str) -> None:
        self._person_id, self._person_name = person_id, name
        self._ui.name_field.setText(name)
        self._ui.post_field.setText(post)
        self._ui.post_field.setCursorPosition(0)

    def _show_times(self, line: SeatLine | ParticipantLine) -> None:
        arrived, left = line.arrived_at, line.left_at
        self._ui.arrived_field.set_value(arrived.time() if arrived is not None else None)
        self._ui.left_field.set_value(left.time() if left is not None else None)

    def _choose_person(self, key: object) -> None:
        """A known person: everything else is as last time, so that is all there is to enter."""
        offer = self._offers[str(key)]
        if offer.person_id != self._person_id:
            self._fill(offer.person_id, offer.name, offer.position)
            if self._part in (Part.PARTICIPANT, Part.PARTICIPANT_KNOWN):
                self._ui.agency_field.setText(offer.agency)
        self.store()

    def _take_name(self, name: str) -> None:
        """A new name: the post is asked for next, or the agency."""
        if not name or name == self._person_name:
            self.store()
            return
        self._person_id, self._person_name = None, name
        participant = self._part in (Part.PARTICIPANT, Part.PARTICIPANT_KNOWN)
        (self._ui.agency_field if participant else self._ui.post_field).setFocus()

    def _take_text(self, _text: object) -> None:
        self.store()

    def _tell(self, *, goes_on: bool) -> None:
        entered = self._entered(goes_on=goes_on)
        if entered is not None:
            self.entered.emit(entered)

    def _entered(self, *, goes_on: bool) -> Entered | None:
        """What the fields say; None while one of them says something that cannot be read."""
        for field in (self._ui.dated_field, self._ui.arrived_field, self._ui.left_field):
            if field.isHidden():
                continue
            field.store()
            if field.is_typing:
                self.adjust()
                return None
        name = self._ui.name_field.text().strip()
        return Entered(
            part=self._part,
            id=self._id,
            person_id=self._person_id if name == self._person_name else None,
            name=name,
            agency=self._ui.agency_field.text().strip(),
            post=self._ui.post_field.text().strip(),
            letter=self._ui.letter_field.text().strip(),
            dated=self._ui.dated_field.value,
            reason=self._ui.reason_field.text().strip(),
            arrived=self._ui.arrived_field.value,
            left=self._ui.left_field.value,
            goes_on=goes_on,
        )


def belongs_to(editor: SeatEditor, widget: QWidget | None) -> bool:
    """Whether `widget` is part of the editor, also in a window of its own as a calendar is."""
    while widget is not None:
        if widget is editor:
            return True
        widget = widget.parentWidget()
    return QApplication.activePopupWidget() is not None


def _detail(offer: PersonOffer) -> str:
    parts = [words.digits(offer.position), words.digits(offer.agency)]
    if offer.came_on is not None:
        parts.append(words.short_date(offer.came_on))
    return " · ".join(part for part in parts if part)
