"""What every page of an open file has in common: whom it works with, and when it reads again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.settings import Settings
from pcio_desktop.ui.transfer import Transfer
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.notice_bar import NoticeBar
from pcio_desktop.ui.widgets.quiet_wheel import QuietWheel
from pcio_desktop.ui.worker import Worker


@dataclass(frozen=True, slots=True)
class PageContext:
    """The parts of the window that a page works with."""

    operations: Operations
    actions: Actions
    appearance: Appearance
    settings: Settings
    worker: Worker
    notices: NoticeBar
    transfer: Transfer


class Page(QWidget):
    """A step of a meeting or a place of the committee.

    A page that is not seen reads nothing; it reads again when it is shown, when another meeting is
    chosen, and when an action touched one of the kinds of thing it `concerns`.
    """

    thing_asked = Signal(str, str, str)  # meeting, step, key: go to a thing elsewhere
    concerns: ClassVar[Change] = Change()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting_id: str | None = None
        self._stale = True
        # Without it a style sheet gives a subclass of QWidget no ground of its own.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def attach(self, context: PageContext) -> None:
        """Connect to the window this page is part of. Called once, before anything is shown."""
        self.context = context
        QuietWheel(self).keep_quiet(self)
        context.operations.changed.connect(self._hear_change)
        context.appearance.changed.connect(self.dress)
        self.dress()

    @property
    def meeting_id(self) -> str | None:
        """The meeting that is shown; None on a page of the committee."""
        return self._meeting_id

    def show_meeting(self, meeting_id: str | None) -> None:
        """Show this meeting from now on."""
        if meeting_id != self._meeting_id:
            self.store_typing()
            self._meeting_id = meeting_id
            self.forget()

    def forget(self) -> None:
        """What is shown may be of another file or meeting; it is read again when it is seen."""
        self._stale = True
        if self.isVisible():
            self.read_now()

    def forget_meeting(self) -> None:
        """Another file is open, and the meeting that was shown is not in it."""
        self._meeting_id = None
        self._stale = True

    def read_now(self) -> None:
        """Read and show, if there is something to read."""
        self._stale = False
        if self.context.operations.path is not None:
            self.read_again()

    def read_again(self) -> None:
        """Show what the file holds now. To be written by each page."""
        raise NotImplementedError

    def hear(self, change: Change, initiator: QObject | None) -> None:
        """Read again: an action touched what this page shows.

        While somebody types on in the page itself it waits until the field is left. A page that
        shows its own changes at once may do less for those it is the initiator of.
        """
        self._stale = True
        types_on = initiator is self and self.context.operations.types_on
        if self.isVisible() and not types_on:
            self.read_now()

    def show_thing(self, key: str) -> None:
        """Go to the thing with that key on the page, which is shown; nothing where it is not."""

    def reveal(self, key: str) -> None:
        """Bring the thing with that key into sight; the keyboard stays where it is."""

    def store_typing(self) -> None:
        """Store what is still being typed: the page is about to be left, or the file closed."""

    def dress(self) -> None:
        """Draw icons and set sizes anew: colours or text size have changed."""

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""

    def focus_first(self) -> None:
        """Put the keyboard where the work of this page begins."""
        self.setFocus()

    def _hear_change(self, change: Change, initiator: QObject | None) -> None:
        was_left = initiator is self and self._stale  # a field, with all of it stored already
        if change.touches(self.concerns) or was_left:
            self.hear(change, initiator)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.read_now()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()
