"""One meeting: its heading, and the steps of the work on it as tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pcio_desktop.ui import words
from pcio_desktop.ui.forms.ui_meeting_page import Ui_MeetingPage
from pcio_desktop.ui.icons import line_icon
from pcio_desktop.ui.pages.page import Page, PageContext
from pcio_desktop.ui.pages.registry import STEPS
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.step_bar import StepLook
from pcio_desktop.ui.widgets.tone import set_tone

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import MeetingOverview

_NARROW = 420  # below this the button stands under the heading
_LOW = 420  # below this the heading is one line: a recorder needs the room


class MeetingPage(QWidget):
    """Shows the overview it is given, or says how a first meeting comes into the file."""

    thing_asked = Signal(str, str, str)  # meeting, step, key: go to a thing elsewhere
    called = Signal()  # somebody asked for a step by its action, wherever the window is

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_MeetingPage()
        self._ui.setupUi(self)
        self._overview: MeetingOverview | None = None
        self._pages: dict[str, Page] = {}
        for spec in STEPS:
            self._ui.step_bar.addTab(spec.title)
        self._ui.step_bar.setCurrentIndex(0)

    def attach(self, context: PageContext) -> None:
        """Connect to the window this page is part of."""
        self._context = context
        actions = context.actions
        self._ui.export_button.clicked.connect(actions["export_minutes"].trigger)
        self._ui.new_meeting_button.clicked.connect(actions["show_new_meeting"].trigger)
        self._ui.import_button.clicked.connect(actions["import_document"].trigger)
        for spec in STEPS:
            action = actions[f"step_{spec.name}"]
            action.setData(spec.name)
            action.triggered.connect(self._follow_action)
        self._ui.step_bar.currentChanged.connect(self._show_step)
        context.appearance.changed.connect(self._dress)
        self._dress()

    @property
    def overview(self) -> MeetingOverview | None:
        """What is shown; None when there is no meeting."""
        return self._overview

    @property
    def step(self) -> str:
        """The name of the step that is shown."""
        return STEPS[self._ui.step_bar.currentIndex()].name

    def page(self, step: str) -> Page:
        """The page of a step, made when it is first asked for."""
        if step not in self._pages:
            page = next(spec for spec in STEPS if spec.name == step).make()
            page.setObjectName(f"{step}_page")
            page.attach(self._context)
            page.thing_asked.connect(self.thing_asked)
            self._pages[step] = page
            self._ui.step_stack.addWidget(page)
        return self._pages[step]

    def show_meeting(self, overview: MeetingOverview | None) -> None:
        """Show a meeting; None shows how to begin."""
        self._overview = overview
        if overview is None:
            for page in self._pages.values():
                page.show_meeting(None)
            self._ui.stack.setCurrentWidget(self._ui.empty_page)
            return
        self._fill(overview)
        self._ui.stack.setCurrentWidget(self._ui.steps_page)
        self._show_step(self._ui.step_bar.currentIndex())

    def follow(self, overview: MeetingOverview) -> None:
        """The meeting that is shown has changed in its counts; its pages hear of it themselves."""
        before, self._overview = self._overview, overview
        if before is None or before.steps != overview.steps:
            self._fill(overview)

    def show_step(self, step: str) -> None:
        """Go to the step with that name."""
        names = [spec.name for spec in STEPS]
        self._ui.step_bar.setCurrentIndex(names.index(step))

    def forget(self) -> None:
        """Another file is open: what the pages show is read again when they are seen."""
        for page in self._pages.values():
            page.forget_meeting()

    def store_typing(self) -> None:
        """Store what is still being typed on any page."""
        for page in self._pages.values():
            page.store_typing()

    def set_export_enabled(self, enabled: bool) -> None:
        self._ui.export_button.setEnabled(enabled)

    def _show_step(self, at: int) -> None:
        if self._overview is None or at < 0:
            return
        page = self.page(STEPS[at].name)
        if page is not self._ui.step_stack.currentWidget():
            self.store_typing()  # not after each change: what is typed may be in the middle
        page.show_meeting(self._overview.row.id)
        self._ui.step_stack.setCurrentWidget(page)
        self._fold()

    def _follow_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.called.emit()
            self.show_step(action.data())
            self.page(self.step).focus_first()

    def _fill(self, overview: MeetingOverview) -> None:
        row = overview.row
        self._ui.title_label.setText(self.tr("Meeting {}").format(words.meeting_number(row.number)))
        badge, tone = words.meeting_badge(row)
        self._ui.state_badge.setText(badge)
        set_tone(self._ui.state_badge, tone)
        self._ui.when_label.setText(self._when(overview))
        progress = {entry.name: entry for entry in overview.steps}
        looks = [
            StepLook(
                spec.title, progress[spec.name].state.value, words.step_words(progress[spec.name])
            )
            for spec in STEPS
        ]
        self._ui.step_bar.show_steps(looks, self._context.appearance.tokens)

    def _when(self, overview: MeetingOverview) -> str:
        """Day, time, place and mode as one line."""
        row = overview.row
        day = self.tr("{day} at {time}").format(
            day=words.full_date(row.scheduled_at.date()), time=words.clock_time(row.scheduled_at)
        )
        parts = (day, words.digits(row.meeting_place), words.mode_word(row.mode))
        return " · ".join(part for part in parts if part)

    def _dress(self) -> None:
        tokens = self._context.appearance.tokens
        self._ui.export_button.setIcon(line_icon("export", tokens, on_accent=True))
        self._ui.import_button.setIcon(line_icon("import", tokens))
        self._ui.new_meeting_button.setIcon(line_icon("add", tokens, on_accent=True))
        if self._overview is not None:
            self._fill(self._overview)
        self._fold()

    def _fold(self) -> None:
        appearance = self._context.appearance
        room = self.height() >= appearance.scaled(_LOW)
        narrow = room and self.width() < appearance.scaled(_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._ui.heading_layout.setDirection(down if narrow else across)
        spacer = self._ui.heading_layout.indexOf(self._ui.export_button) - 1
        self._ui.heading_layout.setStretch(spacer, 0 if narrow else 1)
        self._ui.when_label.setVisible(room)
        # The last step has the ways out on its own page.
        self._ui.export_button.setVisible(room and self.step != "preview")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
            if self._overview is not None:
                self._fill(self._overview)
