"""What can be done to the chosen meeting from anywhere: stamp its times, delete it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pcio_desktop.ui import clock, messages, words
from pcio_desktop.ui.pages.page import PageContext

if TYPE_CHECKING:
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.ui.pages.committee_page import CommitteePage


class MeetingActs(QObject):
    """Follows the actions; the page knows which meeting is chosen."""

    def __init__(self, page: CommitteePage, context: PageContext) -> None:
        super().__init__(page)
        self._page, self._context = page, context
        context.actions["stamp_opening"].triggered.connect(self._stamp_opening)
        context.actions["stamp_closing"].triggered.connect(self._stamp_closing)
        context.actions["delete_meeting"].triggered.connect(self._delete)

    def _stamp_opening(self) -> None:
        from pcio_desktop.services.meeting_details import set_opened

        now = clock.this_minute()
        sentence = self.tr("Opened at {}").format(words.clock_time(now))
        self._do("บันทึกเวลาเปิดประชุม", lambda uow, key: set_opened(uow, key, now), sentence)

    def _stamp_closing(self) -> None:
        from pcio_desktop.services.meeting_details import set_closed

        now = clock.this_minute()
        sentence = self.tr("Closed at {}").format(words.clock_time(now))
        self._do("บันทึกเวลาปิดประชุม", lambda uow, key: set_closed(uow, key, now), sentence)

    def _delete(self) -> None:
        """Ask, since much goes at once, and delete; undo brings everything back."""
        overview = self._page.overview
        if overview is None:
            return
        from pcio_desktop.services.meeting_details import delete_meeting

        number = words.meeting_number(overview.row.number)
        question = self.tr(
            "Delete meeting {number} with its attendance, {items} agenda items and minutes? "
            "Undo brings it back."
        ).format(number=number, items=words.number(len(overview.agenda)))
        if messages.ask(self._page, question, yes=self.tr("Delete"), no=self.tr("Keep")):
            action = f"ลบการประชุมครั้งที่ {_thai(overview.row.number)}"
            self._do(action, delete_meeting, self.tr("Meeting {} is deleted").format(number))

    def _do(self, action: str, act: Callable[[UnitOfWork, str], object], sentence: str) -> None:
        """One act on the chosen meeting, said with the way back."""
        overview, context = self._page.overview, self._context
        if overview is None:
            return
        key = overview.row.id
        self._page.store_typing()
        with messages.told(self._page):
            context.operations.run(action, lambda uow: act(uow, key), self)
            context.notices.say(sentence, [context.actions["undo"]])


def _thai(number: object) -> str:
    """The number as undo will say it, in the Thai of the file."""
    from pcio_desktop.thai.numerals import to_thai

    return to_thai(str(number))
