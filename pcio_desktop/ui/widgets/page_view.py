"""One page of paper, as large as one likes it, moved with keys, wheel and scroll bars."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

_EDGE = 16
_STEP = 1.2
_SMALLEST, _LARGEST = 0.4, 4.0
_A4 = QSize(595, 842)


class PageView(QAbstractScrollArea):
    """Shows a picture of a page; `scale` 1 is 72 dots an inch. It fits the width until asked."""

    page_turned = Signal(int)  # -1 the page before, 1 the next one
    scale_changed = Signal()  # the picture should be drawn anew

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._scale = 0.0  # 0: as wide as there is room
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    @property
    def scale(self) -> float:
        """Dots of the screen for each point of the page."""
        room = self.width() - 2 * _EDGE - self.verticalScrollBar().sizeHint().width()
        fitting = max(_SMALLEST, room / _A4.width())
        return self._scale or min(fitting, _LARGEST)

    def show_picture(self, picture: QPixmap) -> None:
        """Show the picture of a page, drawn for the present scale or about to be."""
        self._picture = picture
        self._fit_bars()
        self.viewport().update()

    def scroll_to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def enlarge(self) -> None:
        self._zoom(self.scale * _STEP)

    def reduce(self) -> None:
        self._zoom(self.scale / _STEP)

    def _zoom(self, scale: float) -> None:
        self._scale = max(_SMALLEST, min(scale, _LARGEST))
        self._fit_bars()
        self.viewport().update()
        self.scale_changed.emit()

    def _page_size(self) -> QSize:
        size = _A4
        if not self._picture.isNull():
            ratio = self._picture.height() / self._picture.width()
            size = QSize(_A4.width(), round(_A4.width() * ratio))
        return size * self.scale

    def _fit_bars(self) -> None:
        page, room = self._page_size(), self.viewport().size()
        self.horizontalScrollBar().setPageStep(room.width())
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(0, page.width() + 2 * _EDGE - room.width()))
        self.verticalScrollBar().setRange(0, max(0, page.height() + 2 * _EDGE - room.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        page = self._page_size()
        room = self.viewport().width()
        left = max(_EDGE, (room - page.width()) // 2) - self.horizontalScrollBar().value()
        place = QRect(QPoint(left, _EDGE - self.verticalScrollBar().value()), page)
        painter.fillRect(place, QColor(Qt.GlobalColor.white))
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, self._picture)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.page_turned.emit(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.page_turned.emit(-1)
        elif event.key() == Qt.Key.Key_PageDown:
            bar.setValue(bar.value() + bar.pageStep())
        elif event.key() == Qt.Key.Key_PageUp:
            bar.setValue(bar.value() - bar.pageStep())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bars()
        if not self._scale and event.oldSize().width() != event.size().width():
            self.scale_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
