"""An open committee file: its meetings and places at the left, what is chosen at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import NotFound
from pcio_desktop.ui import clock, messages, words
from pcio_desktop.ui.forms.ui_committee_page import Ui_CommitteePage
from pcio_desktop.ui.pages.meeting_acts import MeetingActs
from pcio_desktop.ui.pages.page import Page, PageContext
from pcio_desktop.ui.pages.registry import PLACES
from pcio_desktop.ui.resolution_words import overdue_words
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import CommitteeRow, MeetingOverview, MeetingRow

_PEOPLE = Change(attendance=True, people=True)
_NARROW = 900  # below this width of the window, at 100 %, the list of meetings folds away


class CommitteePage(QWidget):
    """Keeps what is chosen; each page shows itself."""

    shown = Signal()  # something else is shown, or it has changed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CommitteePage()
        self._ui.setupUi(self)
        self._committee: CommitteeRow | None = None
        self._narrow = False
        self._filling = False  # the list changes by itself: nobody has chosen a meeting
        self._places: dict[str, Page] = {}

    def attach(self, context: PageContext) -> None:
        """Connect to the window this page is part of."""
        self._context = context
        actions = context.actions
        self._ui.meeting_page.attach(context)
        self._ui.sidebar.attach(context.appearance)
        self._ui.sidebar.set_places([actions[f"show_{spec.name}"] for spec in PLACES])
        for spec in PLACES:
            action = actions[f"show_{spec.name}"]
            action.setData(spec.name)
            action.triggered.connect(self._follow_action)
        self._ui.meeting_page.called.connect(self._show_meetings)
        self._ui.meeting_page.thing_asked.connect(self.show_thing)
        self._ui.sidebar.meeting_chosen.connect(self._choose_meeting)
        self._ui.rail_button.setDefaultAction(actions["show_sidebar"])
        actions["show_sidebar"].triggered.connect(self._toggle_sidebar)
        actions["next_meeting"].triggered.connect(self._next_meeting)
        actions["previous_meeting"].triggered.connect(self._previous_meeting)
        self._acts = MeetingActs(self, context)
        context.appearance.changed.connect(self.fold)
        self._ui.splitter.setStretchFactor(0, 0)
        self._ui.splitter.setStretchFactor(1, 1)
        self.show_sidebar(True)

    @property
    def committee(self) -> CommitteeRow | None:
        """The head of the file; None when its founding was undone."""
        return self._committee

    @property
    def overview(self) -> MeetingOverview | None:
        """The chosen meeting; None when there is none."""
        return self._ui.meeting_page.overview

    @property
    def content(self) -> QWidget:
        """What stands beside the list of meetings."""
        return self._ui.content

    @property
    def place(self) -> str | None:
        """The name of the place that is shown; None where a meeting is."""
        current = self._ui.content.currentWidget()
        return next((name for name, page in self._places.items() if page is current), None)

    @property
    def page_name(self) -> str:
        """The name of the place that is shown, or of the step of the chosen meeting."""
        return self.place or self._ui.meeting_page.step

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._places[self.place] if self.place else self.step_page(self.page_name)

    def show_file(self) -> None:
        """Show the file that has just been opened, its newest meeting first."""
        self._ui.meeting_page.forget()
        for page in self._places.values():
            page.forget()
        self._ui.content.setCurrentWidget(self._ui.meeting_page)
        self._ui.sidebar.choose(None)
        self.read_again()
        self.count_overdue()
        self._ui.sidebar.focus_list()

    def keeps_open(self) -> bool:
        """Store what is typed; whether some of it cannot be, and the user goes back to it."""
        self.store_typing()
        if not any(field.has_unstored for field in self.findChildren(StoredTextEdit)):
            return False
        return not messages.ask(
            self,
            self.tr("Something that was typed could not be stored, and is not in the file."),
            yes=self.tr("Close and lose it"),
            no=self.tr("Go back"),
            careful=True,
        )

    def hear(self, change: Change) -> None:
        """An action touched the file."""
        if change.resolutions or change.agenda or change.meetings:
            self.count_overdue()
        if change | _PEOPLE == _PEOPLE and self._follow_attendance():
            return
        if change.committee or change.meetings or change.attendance or change.roster:
            self.read_again()
        else:
            self._show_meeting(self._ui.sidebar.meeting_id)

    def _follow_attendance(self) -> bool:
        """A key a second is pressed there: only what depends on it is brought up to date."""
        overview = self.overview
        if overview is None:
            return False
        from pcio_desktop.services.meetings import overview_with_attendance

        sheet = self._context.operations.attendance(overview.row.id)
        self._ui.meeting_page.follow(overview_with_attendance(overview, sheet))
        self.shown.emit()
        return True

    def read_again(self) -> None:
        """Show what the file holds now."""
        try:
            self._committee = self._context.operations.committee()
        except NotFound:  # its founding was undone
            self._committee = None
        self.fill_sidebar()
        self._show_meeting(self._ui.sidebar.meeting_id)

    def fill_sidebar(self) -> None:
        """Write the left side in the language spoken now."""
        path, head = self._context.operations.path, self._committee
        if path is None:
            return
        if head is None:
            self._fill_sidebar(path.name, "", [])
            return
        title = words.committee_title(head)
        full_name = "" if head.name == title else head.name
        rows = self._context.operations.meetings()
        self._fill_sidebar(title, full_name, rows)

    def count_overdue(self) -> int:
        """Say beside the ledger how many resolutions are overdue, and keep it for the start."""
        operations = self._context.operations
        if operations.path is None:
            return 0
        days, today = operations.open_due_dates(), clock.today()
        self._context.settings.remember_due_dates(operations.path, days)
        late = sum(1 for day in days if day < today)
        text = words.number(late) if late else ""
        self._ui.sidebar.mark_place("show_ledger", text, overdue_words(late) if late else "")
        return late

    def show_meeting(self, meeting_id: str, step: str = "") -> None:
        """Go to a meeting, and to one of its steps."""
        self._ui.sidebar.choose(meeting_id)
        self._choose_meeting(meeting_id)
        if step:
            self._ui.meeting_page.show_step(step)

    def show_thing(self, meeting_id: str, step: str, key: str) -> None:
        """Go to one thing on a step of a meeting."""
        self.show_meeting(meeting_id, step)
        self.step_page(step).show_thing(key)

    def show_place(self, name: str) -> Page:
        """Go to a page of the committee."""
        self.store_typing()
        page = self._place_page(name)
        self._ui.content.setCurrentWidget(page)
        self.shown.emit()
        return page

    def step_page(self, name: str) -> Page:
        """The page of a step of the chosen meeting."""
        return self._ui.meeting_page.page(name)

    def store_typing(self) -> None:
        """Store what is still being typed on any page."""
        self._ui.meeting_page.store_typing()
        for page in self._places.values():
            page.store_typing()

    def set_export_enabled(self, enabled: bool) -> None:
        self._ui.meeting_page.set_export_enabled(enabled)

    def splitter_state(self) -> QByteArray:
        return self._ui.splitter.saveState()

    def restore_splitter(self, state: QByteArray) -> None:
        if not self._ui.splitter.restoreState(state):
            self._ui.splitter.setSizes([280, 900])

    def show_sidebar(self, shown: bool) -> None:
        """Show or fold the list of meetings."""
        self._context.actions["show_sidebar"].setChecked(shown)
        self._ui.sidebar.setVisible(shown)
        self._ui.rail.setVisible(not shown or self._narrow)

    def fold(self) -> None:
        """Fold the list of meetings away where the window is narrow."""
        narrow = self.width() < self._context.appearance.scaled(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.show_sidebar(not narrow)

    def _fill_sidebar(self, title: str, full_name: str, rows: list[MeetingRow]) -> None:
        self._filling = True
        self._ui.sidebar.show_committee(title, full_name, rows)
        self._filling = False

    def _place_page(self, name: str) -> Page:
        if name not in self._places:
            page = next(spec for spec in PLACES if spec.name == name).make()
            page.setObjectName(f"{name}_page")
            page.attach(self._context)
            page.thing_asked.connect(self.show_thing)
            self._places[name] = page
            self._ui.content.addWidget(page)
        return self._places[name]

    def _show_meetings(self) -> None:
        """Come back from a page of the committee to the chosen meeting."""
        self.store_typing()
        self._ui.content.setCurrentWidget(self._ui.meeting_page)
        self.shown.emit()

    def _choose_meeting(self, meeting_id: str | None) -> None:
        if self._context.operations.path is None:
            return
        self.store_typing()
        if not self._filling:
            self._ui.content.setCurrentWidget(self._ui.meeting_page)
        self._show_meeting(meeting_id)

    def _show_meeting(self, meeting_id: str | None) -> None:
        if self._context.operations.path is None:
            return
        with messages.told(self):
            overview = self._context.operations.overview(meeting_id) if meeting_id else None
            self._ui.meeting_page.show_meeting(overview)
        self.shown.emit()

    def _follow_action(self) -> None:
        action: QObject | None = self.sender()
        if isinstance(action, QAction):
            self.show_place(action.data()).focus_first()

    def _next_meeting(self) -> None:
        self._ui.sidebar.step(1)

    def _previous_meeting(self) -> None:
        self._ui.sidebar.step(-1)

    def _toggle_sidebar(self) -> None:
        self.show_sidebar(self._context.actions["show_sidebar"].isChecked())
        if self._ui.sidebar.isVisible():
            self._ui.sidebar.focus_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()
