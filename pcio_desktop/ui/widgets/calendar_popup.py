"""The calendar of a date field: Buddhist years, and the digits of the language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pcio_desktop.ui import clock, words
from pcio_desktop.ui.palette import FOCUS_WIDTH
from pcio_desktop.ui.translation import THAI, current

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BuddhistCalendar(QCalendarWidget):
    """Only the days: Qt's own bar shows the Christian year and cannot be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setNavigationBarVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
        self.days = self.findChild(QTableView)

    def wear(self) -> None:
        """Take the language and the colours of now; a calendar keeps those it was made with."""
        thai, english = QLocale.Language.Thai, QLocale.Language.English
        self.setLocale(QLocale(thai if current() == THAI else english))
        plain = QTextCharFormat()
        plain.setForeground(self.palette().color(QPalette.ColorRole.WindowText))
        plain.setBackground(self.palette().color(QPalette.ColorRole.Base))
        self.setHeaderTextFormat(plain)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt's red knows no scheme
            self.setWeekdayTextFormat(weekday, plain)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:  # type: ignore[override]
        shown = day if isinstance(day, date) else date(day.year(), day.month(), day.day())
        role, palette = QPalette.ColorRole, self.palette()
        chosen = shown == as_date(self.selectedDate())
        inside = shown.month == self.monthShown()
        painter.save()
        painter.fillRect(rect, palette.color(role.Accent if chosen else role.Base))
        ink = role.HighlightedText if chosen else role.Text if inside else role.PlaceholderText
        colour = QColor(QApplication.palette().color(ink))
        if shown == clock.today():
            painter.setPen(QApplication.palette().color(role.Accent))
            painter.drawRect(rect.adjusted(2, 2, -3, -3))
        font = painter.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words.number(shown.day))
        painter.restore()


class CalendarPopup(QFrame):
    """A month to choose a day in: arrows and Enter, or a click. Escape leaves it."""

    chosen = Signal(object)  # date

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._month = QLabel(self)
        self._month.setProperty("role", "strong")
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._calendar = BuddhistCalendar(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        self._earlier = self._arrow("previous", Qt.ArrowType.LeftArrow)
        self._later = self._arrow("next", Qt.ArrowType.RightArrow)
        bar.addWidget(self._earlier)
        bar.addWidget(self._month, 1)
        bar.addWidget(self._later)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(bar)
        column.addWidget(self._calendar)
        self._earlier.clicked.connect(self._calendar.showPreviousMonth)
        self._later.clicked.connect(self._calendar.showNextMonth)
        self._calendar.currentPageChanged.connect(self._say_month)
        self._calendar.activated.connect(self._take)
        self._calendar.clicked.connect(self._take)

    def open_at(self, day: date, below: QWidget) -> None:
        """Show the month of `day` under a widget, within its screen."""
        self._retranslate()
        self._calendar.wear()
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.showSelectedDate()
        self._say_month()
        self.adjustSize()
        self.move(_place(self, below))
        self.show()
        self._calendar.setFocus()

    def _arrow(self, name: str, arrow: Qt.ArrowType) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{name}_month_button")
        button.setArrowType(arrow)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # PageUp and PageDown do the same
        return button

    def _take(self, day: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.chosen.emit(as_date(day))

    def _say_month(self) -> None:
        year, month = self._calendar.yearShown(), self._calendar.monthShown()
        self._month.setText(words.month_and_year(date(year, month, 1)))

    def _retranslate(self) -> None:
        self._earlier.setToolTip(self.tr("Earlier month (PageUp)"))
        self._later.setToolTip(self.tr("Later month (PageDown)"))
        self._earlier.setAccessibleName(self.tr("Earlier month"))
        self._later.setAccessibleName(self.tr("Later month"))
        self._calendar.setAccessibleName(self.tr("Calendar"))
        if isinstance(self._calendar.days, QWidget):
            self._calendar.days.setAccessibleName(self.tr("Calendar"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._take(self._calendar.selectedDate())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._calendar.wear()


def as_date(day: QDate) -> date:
    """The day as Python knows it."""
    return date(day.year(), day.month(), day.day())


def _place(popup: QWidget, below: QWidget) -> QPoint:
    """Under `below`, above it where there is no room, and never out of the screen."""
    size, screen = popup.sizeHint(), below.screen().availableGeometry()
    place = below.mapToGlobal(below.rect().bottomLeft()) + QPoint(0, FOCUS_WIDTH)
    if place.y() + size.height() > screen.bottom():
        place.setY(below.mapToGlobal(QPoint(0, 0)).y() - size.height() - FOCUS_WIDTH)
    place.setX(max(screen.left(), min(place.x(), screen.right() - size.width())))
    place.setY(max(screen.top(), place.y()))
    return place
