"""Fields for a day and for a time of day, which take what people type.

`value` is a date or a time, None when empty; `changed` tells what the user finished. The months
are imported with the first field that has something to show.
"""

from __future__ import annotations

import calendar
from datetime import date, time, timedelta
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from pcio_desktop.ui import clock, words
from pcio_desktop.ui.icons import line_icon
from pcio_desktop.ui.palette import tokens_of
from pcio_desktop.ui.widgets.calendar_popup import CalendarPopup
from pcio_desktop.ui.widgets.entry_field import EntryFault, EntryField

_Value = TypeVar("_Value")
_KEY = Qt.Key.Key_F4
_MINUTES, _BIG_MINUTES = 5, 60
_DAY_MINUTES = 24 * 60


class _FieldWithButton(EntryField[_Value]):
    """A typed value with a button (F4) that finds one."""

    icon = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._optional = True
        self.edit.take_steps()
        self.edit.stepped.connect(self._step)
        self.button = QToolButton(self)
        self.button.setObjectName(f"{self.icon}_button")
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F4 does the same
        self.button.clicked.connect(self._find)
        self.row.addWidget(self.button)
        key = QAction(self)
        key.setShortcut(QKeySequence(_KEY))
        key.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.triggered.connect(self._find)
        self.addAction(key)
        self._dress()

    def set_optional(self, optional: bool) -> None:
        """Whether the field may be left empty; it may unless somebody says otherwise."""
        self._optional = optional

    def _find(self) -> None:
        raise NotImplementedError

    def _step(self, by: int, big: bool) -> None:
        raise NotImplementedError

    def _dress(self) -> None:
        self.button.setIcon(line_icon(self.icon, tokens_of(QApplication.palette())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


class DateField(_FieldWithButton[date]):
    """A day: ๑๑/๖/๒๕๖๗, 11 มิ.ย. 67, 11/6, 110667. Up and Down go a day, the page keys a month."""

    icon = "calendar"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._popup: CalendarPopup | None = None
        self.edit.setObjectName("date_edit")
        self._weekday = QLabel(self)
        self._weekday.setProperty("role", "secondary")
        self.row.addWidget(self._weekday)
        self._weekday.hide()
        self._shows_weekday = False
        self.retranslate()

    def show_weekday(self) -> None:
        """Say the weekday, which is computed, beside the day."""
        self._shows_weekday = True
        self._say_weekday()

    def read(self, text: str) -> date | None:
        from pcio_desktop.thai import dates

        if not text.strip() and self._optional:
            return None
        today = self._value or clock.today()
        try:
            return dates.parse_typed_date(text, today)
        except dates.DateError as error:
            raise EntryFault(self._sentence(error.reason, error.day)) from error

    def write(self, value: date | None) -> str:
        return "" if value is None else words.short_date(value)

    def set_value(self, value: date | None) -> None:
        super().set_value(value)
        self._say_weekday()

    def renew(self, value: date | None) -> None:
        super().renew(value)
        self._say_weekday()

    def retranslate(self) -> None:
        super().retranslate()
        self.button.setToolTip(self.tr("Choose in the calendar (F4)"))
        self.button.setAccessibleName(self.tr("Calendar"))
        self._say_weekday()

    def _sentence(self, reason: str, day: date | None) -> str:
        if day is not None:
            return self.tr("{} is another weekday: leave the weekday out").format(
                words.short_date(day)
            )
        return {
            "no_such_day": self.tr("There is no such day in the calendar"),
            "era_disagrees": self.tr("The year does not belong to the era that is written"),
        }.get(reason) or self.tr("Type a date such as 11/6/2567 or 11 มิ.ย. 67")

    def _say_weekday(self) -> None:
        day = self._value if self._shows_weekday else None
        self._weekday.setVisible(day is not None)
        if day is not None:
            self._weekday.setText(words.weekday(day))

    def _find(self) -> None:
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.chosen.connect(self._take_chosen)
        self._popup.open_at(self._value or clock.today(), self.edit)

    def _take_chosen(self, day: date) -> None:
        self.take(day)
        self.edit.setFocus()

    def _step(self, by: int, big: bool) -> None:
        self.store()
        if self.is_typing:
            return
        day = self._value or clock.today()
        self.take(_months_on(day, by) if big else day + timedelta(days=by))


class TimeField(_FieldWithButton[time]):
    """A time of day: 1330, 13.30, ๑๓.๓๐ น. Up and Down go five minutes, F4 says now."""

    icon = "clock"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit.setObjectName("time_edit")
        self.retranslate()

    def read(self, text: str) -> time | None:
        from pcio_desktop.thai import dates

        if not text.strip() and self._optional:
            return None
        try:
            return dates.parse_time(text).replace(second=0)
        except dates.TimeError as error:
            if error.reason is dates.TimeFault.NO_SUCH_TIME:
                raise EntryFault(self.tr("There is no such time of day")) from error
            raise EntryFault(self.tr("Type a time such as 13.30 or 1330")) from error

    def write(self, value: time | None) -> str:
        return "" if value is None else words.clock_time(value)

    def retranslate(self) -> None:
        super().retranslate()
        self.button.setToolTip(self.tr("Now (F4)"))
        self.button.setAccessibleName(self.tr("Now"))

    def _find(self) -> None:
        self.take(clock.this_minute())

    def _step(self, by: int, big: bool) -> None:
        self.store()
        if self.is_typing:
            return
        moment = self._value or time(9)
        minutes = moment.hour * 60 + moment.minute + by * (_BIG_MINUTES if big else _MINUTES)
        self.take(time(*divmod(minutes % _DAY_MINUTES, 60)))


def _months_on(day: date, by: int) -> date:
    """The same day a month on, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + by, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
