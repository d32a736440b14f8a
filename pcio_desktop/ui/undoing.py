"""Undo and redo of the window: never of something that is out of sight without a word.

The window first goes to where the change is. What would take a whole meeting away, or change
another meeting than the one that is shown, is done at the second press.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from pcio_desktop.ui import messages, words
from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.pages.committee_page import CommitteePage
from pcio_desktop.ui.pages.page import Page
from pcio_desktop.ui.widgets.notice_bar import SHOWN_FOR, NoticeBar

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import TurnReach

# The pages that show a kind of thing, the one it belongs to first. Where a change touches several
# kinds, the upper line tells where it belongs.
_SHOWN_ON: dict[str, tuple[str, ...]] = {
    "statement": ("minutes", "preview"),
    "resolution": ("resolutions", "ledger", "minutes", "preview"),
    "assignment": ("resolutions", "ledger", "minutes", "preview"),
    "dissent": ("resolutions", "preview"),
    "agenda_item": ("agenda", "minutes", "resolutions", "preview"),
    "participant": ("attendance", "preview"),
    "attendance": ("attendance", "preview"),
    "signatory": ("details", "preview"),
    "page_pins": ("preview",),
    "meeting": ("details", "preview"),
    "holder": ("roster",),
    "seat": ("roster",),
    "appointment_order": ("roster",),
    "role": ("roster",),
    "committee": ("committee",),
    "person": ("roster",),
    "agency": ("roster",),
}
_OF_ALL_MEETINGS = {"ledger"}
_PLACES = {"ledger", "roster", "committee"}


class Undoing(QObject):
    """Turns steps back and brings them again."""

    def __init__(
        self,
        window: QWidget,
        operations: Operations,
        pages: CommitteePage,
        notices: NoticeBar,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self.setObjectName("undoing")
        self._window, self._operations, self._pages = window, operations, pages
        self._notices, self._actions = notices, actions
        self._asked: tuple[bool, int] | None = None  # whether to undo, and the step
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SHOWN_FOR)
        self._patience.timeout.connect(self._forget)
        notices.dismissed.connect(self._forget)
        actions["undo"].triggered.connect(self.undo)
        actions["redo"].triggered.connect(self.redo)

    def undo(self) -> None:
        """Take the last action back, or ask first."""
        self._turn(undoes=True)

    def redo(self) -> None:
        """Do again what was undone last, or ask first."""
        self._turn(undoes=False)

    def _turn(self, *, undoes: bool) -> None:
        operations = self._operations
        self._pages.store_typing()
        with messages.told(self._window):
            reach = operations.undo_reach() if undoes else operations.redo_reach()
            if reach is None or not self._may(reach, undoes=undoes):
                return
            key, page = self._go(reach)
            what = operations.undo(self) if undoes else operations.redo(self)
            self._show(reach, key, page)
            said = self.tr("Undone: {}") if undoes else self.tr("Redone: {}")
            back = self._actions["redo" if undoes else "undo"]
            self._notices.say(said.format(what), [back])

    def _may(self, reach: TurnReach, *, undoes: bool) -> bool:
        """Whether it can be done now; asks where nobody was asked before."""
        question, asked = self._question(reach, undoes=undoes), (undoes, reach.step)
        if not question or self._asked == asked:
            self._forget()
            return True
        self._notices.say(question, [self._actions["undo" if undoes else "redo"]])
        self._asked = asked
        self._patience.start()
        return False

    def _forget(self) -> None:
        self._asked = None
        self._patience.stop()

    def _question(self, reach: TurnReach, *, undoes: bool) -> str:
        """What to say before it is done; empty where it is seen by itself."""
        if reach.goes:
            pattern = (
                self.tr("Undo: {} – a whole meeting would go, press again to undo")
                if undoes
                else self.tr("Redo: {} – a whole meeting would go, press again to redo")
            )
            return pattern.format(reach.words)
        others = self._other_meetings(reach)
        if not others:
            return ""
        pattern = (
            self.tr("Undo in meeting {}: {} – press again to undo")
            if undoes
            else self.tr("Redo in meeting {}: {} – press again to redo")
        )
        rows = (row for row in self._operations.meetings() if row.id in others)
        number = next((words.meeting_number(row.number) for row in rows), "")
        return pattern.format(number, reach.words)

    def _other_meetings(self, reach: TurnReach) -> frozenset[str]:
        """The meetings that would change and are not in sight; none where one that is does too."""
        changed = reach.meetings - reach.comes
        in_sight = self._pages.page_name in _OF_ALL_MEETINGS & set(_pages_of(reach))
        return frozenset() if in_sight or self._chosen in changed else changed

    @property
    def _chosen(self) -> str | None:
        overview = self._pages.overview
        return overview.row.id if overview is not None else None

    def _go(self, reach: TurnReach) -> tuple[str, Page | None]:
        """Go to where the change is seen; the key of what changes, and the page if one is new."""
        if reach.goes or reach.comes or not reach.things:
            return "", None
        kinds = {thing.kind for thing in reach.things}
        kind = next(kind for kind in _SHOWN_ON if kind in kinds)
        key = next(thing.id for thing in reach.things if thing.kind == kind)
        meeting = min(self._other_meetings(reach), default=None)
        if self._pages.page_name in _pages_of(reach) and meeting is None:
            self._pages.page.reveal(key)
            return key, None
        name = _SHOWN_ON[kind][0]
        if name in _PLACES:
            page = self._pages.show_place(name)
        else:
            self._pages.show_meeting(meeting or self._chosen or "", name)
            page = self._pages.step_page(name)
        page.focus_first()
        page.show_thing(key)
        return key, page

    def _show(self, reach: TurnReach, key: str, page: Page | None) -> None:
        """Show what is there now, in case it was not there before."""
        if len(reach.comes) == 1:  # of several, as of a whole file, the newest is chosen already
            self._pages.show_meeting(min(reach.comes))
        if page is not None:
            page.show_thing(key)
        elif key:
            self._pages.page.reveal(key)


def _pages_of(reach: TurnReach) -> list[str]:
    return [name for thing in reach.things for name in _SHOWN_ON.get(thing.kind, ())]
