"""The first step of a meeting: when it really took place, the quorum, the agenda at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.ui import words
from pcio_desktop.ui.forms.ui_overview_page import Ui_OverviewPage
from pcio_desktop.ui.models.agenda_model import AgendaModel
from pcio_desktop.ui.pages.page import Page
from pcio_desktop.ui.widgets.tone import set_tone

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import MeetingOverview


class OverviewPage(Page):
    """One meeting at a glance."""

    concerns: ClassVar[Change] = Change(
        meetings=True, attendance=True, agenda=True, minutes=True, resolutions=True, roster=True
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_OverviewPage()
        self._ui.setupUi(self)
        self._overview: MeetingOverview | None = None
        self._shown: str | None = None
        self._agenda = AgendaModel(self)
        self._ui.agenda_view.setModel(self._agenda)

    def read_again(self) -> None:
        if self.meeting_id is None:
            return
        self._overview = self.context.operations.overview(self.meeting_id)
        self._fill(self._overview)
        if self._shown != self.meeting_id:
            self._shown = self.meeting_id
            self._ui.scroll.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        self._ui.agenda_view.setFocus()

    def _fill(self, overview: MeetingOverview) -> None:
        row, quorum = overview.row, overview.quorum
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

    def _times(self, overview: MeetingOverview) -> str:
        """When it really began and ended, as far as that is known."""
        parts: list[str] = []
        if overview.opened_at is not None:
            parts.append(self.tr("opened {}").format(words.clock_time(overview.opened_at)))
        if overview.closed_at is not None:
            parts.append(self.tr("closed {}").format(words.clock_time(overview.closed_at)))
        return " · ".join(parts)

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._agenda.retranslate()
        if self._overview is not None:
            self._fill(self._overview)
