"""One meeting at a glance: when and where, who came, the quorum, the agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pcio_desktop.ui import words
from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.forms.ui_meeting_page import Ui_MeetingPage
from pcio_desktop.ui.icons import line_icon
from pcio_desktop.ui.models.agenda_model import AgendaModel
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.tone import set_tone

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import MeetingOverview

_NARROW = 420  # below this the button stands under the heading


class MeetingPage(QWidget):
    """Shows the overview it is given, or says how a first meeting comes into the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_MeetingPage()
        self._ui.setupUi(self)
        self._overview: MeetingOverview | None = None
        self._agenda = AgendaModel(self)
        self._ui.agenda_view.setModel(self._agenda)

    def attach(self, actions: Actions, appearance: Appearance) -> None:
        """Connect to the window this page is part of."""
        self._appearance = appearance
        self._ui.export_button.clicked.connect(actions["export_minutes"].trigger)
        self._ui.import_button.clicked.connect(actions["import_document"].trigger)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def overview(self) -> MeetingOverview | None:
        """What is shown; None when there is no meeting."""
        return self._overview

    def show_meeting(self, overview: MeetingOverview | None) -> None:
        """Show a meeting; None shows how to begin."""
        another = (
            overview is None or self._overview is None or (overview.row.id != self._overview.row.id)
        )
        self._overview = overview
        page = self._ui.empty_page if overview is None else self._ui.scroll
        self._ui.stack.setCurrentWidget(page)
        if overview is not None:
            self._fill(overview)
        if another:
            self._ui.scroll.verticalScrollBar().setValue(0)

    def set_export_enabled(self, enabled: bool) -> None:
        self._ui.export_button.setEnabled(enabled)

    def _fill(self, overview: MeetingOverview) -> None:
        row, quorum = overview.row, overview.quorum
        self._ui.title_label.setText(self.tr("Meeting {}").format(words.meeting_number(row.number)))
        self._ui.state_badge.setText(words.state_word(row.state))
        set_tone(self._ui.state_badge, words.state_tone(row.state))
        self._ui.when_label.setText(self._when(overview))
        times = self._times(overview)
        self._ui.times_label.setText(times)
        self._ui.times_label.setVisible(bool(times))
        verdict, tone = words.quorum_verdict(row, quorum)
        self._ui.quorum_label.setText(verdict)
        set_tone(self._ui.quorum_label, tone)
        self._ui.quorum_detail.setText(words.quorum_figures(quorum))
        self._ui.quorum_rule.setText(words.quorum_rule(quorum, overview.order_number))
        self._ui.counts_row.set_counts(words.counts(row))
        self._agenda.set_rows(overview.agenda)
        self._ui.agenda_view.setVisible(bool(overview.agenda))
        self._ui.no_agenda_label.setVisible(not overview.agenda)

    def _when(self, overview: MeetingOverview) -> str:
        """Day, time, place and mode as one line."""
        row = overview.row
        day = self.tr("{day} at {time}").format(
            day=words.full_date(row.scheduled_at.date()), time=words.clock_time(row.scheduled_at)
        )
        parts = (day, words.digits(row.meeting_place), words.mode_word(row.mode))
        return " · ".join(part for part in parts if part)

    def _times(self, overview: MeetingOverview) -> str:
        """When it really began and ended, as far as that is known."""
        parts: list[str] = []
        if overview.opened_at is not None:
            parts.append(self.tr("opened {}").format(words.clock_time(overview.opened_at)))
        if overview.closed_at is not None:
            parts.append(self.tr("closed {}").format(words.clock_time(overview.closed_at)))
        return " · ".join(parts)

    def _dress(self) -> None:
        tokens = self._appearance.tokens
        self._ui.export_button.setIcon(line_icon("export", tokens, on_accent=True))
        self._ui.import_button.setIcon(line_icon("import", tokens, on_accent=True))
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < self._appearance.scaled(_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._ui.heading_layout.setDirection(down if narrow else across)
        spacer = self._ui.heading_layout.indexOf(self._ui.export_button) - 1
        self._ui.heading_layout.setStretch(spacer, 0 if narrow else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
            self._agenda.retranslate()
            if self._overview is not None:
                self._fill(self._overview)
