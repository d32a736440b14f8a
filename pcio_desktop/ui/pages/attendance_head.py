"""What stands above and beside the table of attendance: counts, quorum, and the stretch looked at.

Where the window is small, that gives way to the lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QWidget

from pcio_desktop.ui import words
from pcio_desktop.ui.pages.attendance_words import hint, period_words, seat_counts, verdict_of
from pcio_desktop.ui.widgets.tone import set_tone

if TYPE_CHECKING:
    from pcio_desktop.domain.attendance_rows import AttendanceSheet, Period
    from pcio_desktop.ui.appearance import Appearance
    from pcio_desktop.ui.forms.ui_attendance_page import Ui_AttendancePage

_NARROW = 860  # below this width the lists as printed give way to the table
_CRAMPED = 560  # below this width the words beside the counts do
_LOW = 300  # below this height the line of keys does
_LOWEST = 150  # below this height everything but the lines does


class AttendanceHead(QObject):
    """Knows which stretch of the meeting is looked at; None is all of it."""

    period_chosen = Signal()

    def __init__(self, ui: Ui_AttendancePage, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._periods: tuple[Period, ...] = ()
        self._at = 0
        self.name_list()
        ui.period_box.activated.connect(self._choose)

    @property
    def period(self) -> Period | None:
        """The stretch of the meeting that is looked at; None for all of it."""
        return self._periods[self._at - 1] if self._at else None

    def begin_meeting(self) -> None:
        """Another meeting is shown, all of it."""
        self._at = 0

    def take_periods(self, sheet: AttendanceSheet) -> None:
        """The stretches may have become fewer."""
        self._periods = sheet.periods
        self._at = min(self._at, len(sheet.periods))

    def name_list(self) -> None:
        """The list that the box drops speaks as the box."""
        self._ui.period_box.view().setAccessibleName(self._ui.period_box.accessibleName())

    def show_sheet(self, sheet: AttendanceSheet) -> None:
        """Say what the sheet comes to."""
        quorum = self.period.quorum if self.period is not None else sheet.quorum
        verdict, tone = verdict_of(sheet, quorum)
        set_tone(self._ui.verdict_label, tone)
        self._ui.verdict_label.setText(verdict)
        self._ui.counts_label.setText(seat_counts(sheet))
        rule = words.quorum_rule(quorum, sheet.order_number)
        self._ui.quorum_label.setText(f"{words.quorum_figures(quorum)} · {rule}")
        self._ui.hint_label.setText(hint())
        self._ui.attendance_view.setAccessibleDescription(hint())
        choices = [self.tr("Whole meeting"), *(period_words(one) for one in sheet.periods)]
        box = self._ui.period_box
        if choices != [box.itemText(at) for at in range(box.count())]:
            box.clear()
            box.addItems(choices)
        box.setCurrentIndex(self._at)

    def fold(self, size: QSize, appearance: Appearance) -> None:
        """Show what has room on a page of that size."""
        scaled = appearance.scaled
        self._ui.printed_view.setVisible(size.width() >= scaled(_NARROW))
        self._ui.hint_label.setVisible(size.height() >= scaled(_LOW))
        some = size.height() >= scaled(_LOWEST)
        self._ui.quorum_label.setVisible(some)
        self._ui.rest_button.setVisible(some)
        self._ui.counts_label.setVisible(some)
        self._ui.period_box.setVisible(some and len(self._periods) > 1)
        self._ui.attendance_view.horizontalHeader().setVisible(some)
        # The line at the bottom of the window says it too.
        self._ui.verdict_label.setVisible(some and size.width() >= scaled(_CRAMPED))

    def _choose(self, at: int) -> None:
        self._at = at
        self.period_chosen.emit()
