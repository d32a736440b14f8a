"""Where the line at the bottom lies: over the page, so that nothing moves when it comes and goes.

It lies above the line of state and beside the list of meetings. Where somebody types or points
just there, it takes the place of the line of state instead. Only a line that stays is given room,
where there is enough, so that the end of the page can still be reached.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QWidget

from pcio_desktop.ui.widgets.notice_bar import NoticeBar

_NEAR = 6  # pixels between what is typed and the line
_SPARE = 5  # heights of the line a page must have to give one of them away and keep its order


class NoticePlace(QObject):
    """Puts the bar in `ground`, over `content`, which is free to be hidden."""

    def __init__(self, bar: NoticeBar, ground: QWidget, content: QWidget, state: QWidget) -> None:
        super().__init__(bar)
        self._bar, self._ground, self._content, self._state = bar, ground, content, state
        self._over_state = False  # until it goes: what is about to be pressed stays where it is
        bar.shown.connect(self._come)
        bar.dismissed.connect(self._go)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._follow_typing)
        for widget in (ground, content, state, bar):
            widget.installEventFilter(self)

    def lie_over(self, content: QWidget) -> None:
        """Another part of the ground is what one works with from now on."""
        self._content.removeEventFilter(self)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content = content
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)
        wanted = kinds[2:] if watched is self._bar else kinds[:2]
        if event.type() in wanted and not self._bar.isHidden():
            self._put()
        return False

    def _come(self) -> None:
        pointer = self._ground.mapFromGlobal(QCursor.pos())
        if self._usual().contains(pointer):
            self._over_state = True
        self._follow_typing()
        self._put()
        self._bar.raise_()

    def _go(self) -> None:
        self._over_state = False
        self._content.setContentsMargins(0, 0, 0, 0)

    def _follow_typing(self) -> None:
        if self._bar.isHidden() or self._over_state:
            return
        typed = self._typed()
        if typed is not None and self._usual().adjusted(0, -_NEAR, 0, 0).intersects(typed):
            self._over_state = True
            self._put()

    def _put(self) -> None:
        place = self._low() if self._over_state else self._usual()
        self._bar.setGeometry(place)
        spare = self._content.height() >= _SPARE * place.height()
        room = place.height() if self._bar.stays and spare and not self._over_state else 0
        if self._content.contentsMargins().bottom() != room:
            self._content.setContentsMargins(0, 0, 0, room)

    def _usual(self) -> QRect:
        """Above the line of state, as wide as the page."""
        left = 0
        if self._content.isVisible():
            left = self._content.mapTo(self._ground, QPoint(0, 0)).x()
        width = self._ground.width() - left
        height = self._bar.heightForWidth(width)
        return QRect(left, self._bottom() - height, width, height)

    def _low(self) -> QRect:
        """Over the line of state, in which nobody types."""
        width = self._ground.width()
        self._bar.lie_low()
        height = max(self._bar.heightForWidth(width), self._ground.height() - self._bottom())
        return QRect(0, self._ground.height() - height, width, height)

    def _bottom(self) -> int:
        return self._ground.height() - (self._state.height() if self._state.isVisible() else 0)

    def _typed(self) -> QRect | None:
        """The mark of the typing, in the ground; None where nobody types in this window."""
        focus = self._ground.window().focusWidget()
        if focus is None or not self._ground.isAncestorOf(focus) or self._bar.isAncestorOf(focus):
            return None
        # Asked of the widget: what the input method remembers is of before the page was scrolled.
        mark = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        if not isinstance(mark, QRect | QRectF) or mark.isNull():
            return None
        mark = QRectF(mark).toAlignedRect()
        return QRect(focus.mapTo(self._ground, mark.topLeft()), mark.size())
