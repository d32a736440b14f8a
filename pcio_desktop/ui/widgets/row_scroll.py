"""One long scroll of rows of any height, of which only those in sight exist as widgets.

A row that is not made yet has an estimated height. What one looks at stays where it is when rows
above it turn out higher.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Protocol

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

_AHEAD = 300  # pixels beyond the edges in which rows are made
_FAR = 1500  # pixels beyond the edges after which they are given up


class RowSource(Protocol):
    """Where the rows come from; each is known by its key."""

    def make_row(self, key: str) -> QWidget:
        """The widget of a row."""
        ...

    def row_height(self, widget: QWidget, width: int) -> int:
        """How high it wants to be."""
        ...

    def guessed_height(self, key: str, width: int) -> int:
        """About how high the row will be, without making it."""
        ...

    def is_busy(self, widget: QWidget) -> bool:
        """Whether the row has to stay though it is out of sight."""
        ...


class RowScroll(QAbstractScrollArea):
    """Keeps the rows in order and in place; what they are is a matter of the source."""

    row_made = Signal(str, QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setProperty("role", "paper")
        self.widest = 900
        self.margin = 24
        self._source: RowSource | None = None
        self._keys: list[str] = []
        self._place_of: dict[str, int] = {}
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._widgets: dict[str, QWidget] = {}
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(0)
        self._late.timeout.connect(self.fit)

    def set_source(self, source: RowSource) -> None:
        self._source = source

    @property
    def keys(self) -> list[str]:
        """The keys of all rows, from the top."""
        return self._keys

    def set_keys(self, keys: Sequence[str]) -> None:
        """Show these rows; those that were there before keep their widgets and heights."""
        anchor = self._anchor()
        known = dict(zip(self._keys, self._heights, strict=True))
        self._keys = list(keys)
        self._place_of = {key: at for at, key in enumerate(self._keys)}
        width = self._row_width()
        self._heights = [
            known[key] if key in known else self._guess(key, width) for key in self._keys
        ]
        for key in [key for key in self._widgets if key not in self._place_of]:
            self._drop(key)
        self._lay_out(anchor)

    def clear(self) -> None:
        """Give up all rows."""
        self.set_keys(())
        self.verticalScrollBar().setValue(0)

    def widget(self, key: str) -> QWidget | None:
        """The widget of a row, None while it is not made."""
        return self._widgets.get(key)

    def made(self) -> list[QWidget]:
        """All rows that exist as widgets."""
        return list(self._widgets.values())

    def bring(self, key: str, *, to_top: bool = False) -> QWidget | None:
        """Make a row and scroll so that its beginning is seen; None when there is no such row."""
        if key not in self._place_of:
            return None
        widget = self._widgets.get(key) or self._make(key)
        for _ in range(3):  # heights of rows made on the way shift what lies below
            at = self._place_of[key]
            top, bottom = self._tops[at], self._tops[at + 1]
            bar, page = self.verticalScrollBar(), self.viewport().height()
            if to_top or top < bar.value():
                bar.setValue(top)
            elif bottom > bar.value() + page:
                bar.setValue(min(top, bottom - page) if bottom - top < page else top)
            self.fit()
        return widget

    def show_part(self, widget: QWidget, part: QRect) -> None:
        """Scroll as little as needed to see a part of a row, such as the line of the cursor."""
        top = widget.y() + part.top() + self.verticalScrollBar().value()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value():
            bar.setValue(max(0, top - self.margin))
        elif top + part.height() > bar.value() + page:
            bar.setValue(top + part.height() - page + self.margin)

    def neighbour(self, key: str, by: int) -> str | None:
        """The key of the row above (-1) or below (1); None at the ends."""
        at = self._place_of.get(key, -1) + by
        return self._keys[at] if key in self._place_of and 0 <= at < len(self._keys) else None

    def top_key(self) -> str | None:
        """The row at the upper edge."""
        at = self._row_at(self.verticalScrollBar().value() + self.margin)
        return self._keys[at] if self._keys else None

    def fit_later(self) -> None:
        """Look at the heights again before the next picture: a row has changed."""
        self._late.start()

    def fit(self) -> None:
        """Give every row that is made the height it wants, and place all."""
        self._late.stop()
        self._lay_out(self._anchor())

    def measure_anew(self) -> None:
        """Width, font or colours have changed: no height holds any more."""
        anchor = self._anchor()
        width = self._row_width()
        self._heights = [self._guess(key, width) for key in self._keys]
        self._lay_out(anchor)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._show_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure_anew()
        else:
            self.fit()

    def _guess(self, key: str, width: int) -> int:
        return self._source.guessed_height(key, width) if self._source is not None else 0

    def _row_width(self) -> int:
        return max(100, min(self.widest, self.viewport().width() - 2 * self.margin))

    def _left(self) -> int:
        return max(self.margin, (self.viewport().width() - self._row_width()) // 2)

    def _row_at(self, y: int) -> int:
        return max(0, min(bisect_right(self._tops, y) - 1, len(self._keys) - 1))

    def _anchor(self) -> tuple[str, int] | None:
        """What is held in place: the row with the keyboard if it is seen, else the topmost."""
        if not self._keys:
            return None
        value = self.verticalScrollBar().value()
        for key, widget in self._widgets.items():
            at = self._place_of.get(key)
            if at is not None and widget.isAncestorOf(self.window().focusWidget() or self):
                top = self._tops[at]
                if value <= self._tops[at + 1] and top < value + self.viewport().height():
                    return key, top - value
        at = self._row_at(value)
        return self._keys[at], self._tops[at] - value

    def _lay_out(self, anchor: tuple[str, int] | None) -> None:
        width = self._row_width()
        for key, widget in self._widgets.items():
            if self._source is not None:
                self._heights[self._place_of[key]] = self._source.row_height(widget, width)
        self._sum_up()
        if anchor is not None and anchor[0] in self._place_of:
            wanted = self._tops[self._place_of[anchor[0]]] - anchor[1]
            if wanted != self.verticalScrollBar().value():
                self.verticalScrollBar().setValue(wanted)  # which shows the rows
        self._show_rows()

    def _sum_up(self) -> None:
        self._tops = [0, *accumulate(self._heights)]
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(page)
        bar.setSingleStep(max(20, page // 12))
        bar.setRange(0, max(0, self._tops[-1] + 2 * self.margin - page))

    def _show_rows(self) -> None:
        """Make the rows in sight, place them, give up those far away."""
        if self._source is None:
            return
        value, page, width = (
            self.verticalScrollBar().value(),
            self.viewport().height(),
            self._row_width(),
        )
        at, changed = self._row_at(value - _AHEAD), False
        while at < len(self._keys) and self._tops[at] <= value + page + _AHEAD:
            key = self._keys[at]
            if key not in self._widgets:
                height = self._source.row_height(self._make(key), width)
                if height != self._heights[at]:
                    self._heights[at] = height
                    self._tops[at + 1 :] = [
                        self._tops[at] + sum_ for sum_ in accumulate(self._heights[at:])
                    ]
                    changed = True
            at += 1
        if changed:
            self._sum_up()
        for key in list(self._widgets):
            self._place(key, value, page, width)

    def _place(self, key: str, value: int, page: int, width: int) -> None:
        at, widget = self._place_of[key], self._widgets[key]
        top = self._tops[at] - value
        if (top + self._heights[at] < -_FAR or top > page + _FAR) and self._may_go(widget):
            self._drop(key)
            return
        place = QRect(self._left(), top + self.margin // 2, width, self._heights[at])
        if widget.geometry() != place:
            widget.setGeometry(place)
        if not widget.isVisibleTo(self):
            widget.show()

    def _may_go(self, widget: QWidget) -> bool:
        focus = self.window().focusWidget()
        keyboard = focus is not None and (focus is widget or widget.isAncestorOf(focus))
        return not keyboard and self._source is not None and not self._source.is_busy(widget)

    def _make(self, key: str) -> QWidget:
        assert self._source is not None
        widget = self._source.make_row(key)
        widget.setParent(self.viewport())
        self._widgets[key] = widget
        self.row_made.emit(key, widget)
        return widget

    def _drop(self, key: str) -> None:
        widget = self._widgets.pop(key)
        widget.hide()
        widget.deleteLater()
