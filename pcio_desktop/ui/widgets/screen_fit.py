"""Windows no larger than the screen they open on, also when everything is drawn at 200 %."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)  # what the window system draws round a window; not known before it is shown


def fit_to_screen(window: QWidget, wanted: QSize) -> None:
    """Give `window` the size it wants, or what the screen has room for."""
    room = window.screen().availableGeometry().size() - _FRAME
    window.resize(wanted.boundedTo(room))


def fit_to_texts(window: QWidget, width: int) -> None:
    """Give `window` that width, and the height that its texts need when they wrap in it."""
    layout = window.layout()
    if layout is None:
        return
    layout.invalidate()  # it may not have heard yet of what was just shown or hidden
    layout.activate()
    room = window.screen().availableGeometry().size() - _FRAME
    inner = max(min(width, room.width()), layout.totalMinimumSize().width())
    fit_to_screen(window, QSize(inner, layout.totalHeightForWidth(inner)))
