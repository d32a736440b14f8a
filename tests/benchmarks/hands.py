"""The hands of a user: each key and each click is a real event, and is counted."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Presses keys wherever the keyboard is, and clicks."""

    def __init__(self) -> None:
        self.keys = 0
        self.clicks = 0

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = _NONE, times: int = 1) -> None:
        """Press keys that have a name; with a modifier held, one that counts as a key too."""
        for _ in range(times):
            for key in keys:
                self.keys += 1 if modifier == _NONE else 2
                QTest.keyClick(_focus(), key, modifier)
                QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type letters, Thai ones too, which QTest cannot send."""
        for letter in text:
            self.keys += 1
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(_focus(), QKeyEvent(kind, 0, _NONE, letter))
            QApplication.processEvents()

    def click(self, widget: QWidget, place: QPoint) -> None:
        """Click with the left button."""
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NONE, place)
        QApplication.processEvents()


def _focus() -> QWidget:
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None, "nothing in the window has the keyboard"
    return widget


def rest_until(moment: float) -> None:
    """Let the window live until then."""
    left = moment - time.perf_counter()
    if left <= 0:
        return
    loop, timer = QEventLoop(), QTimer()
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(int(left * 1000))
    loop.exec()
    while time.perf_counter() < moment:  # the rest of the last millisecond
        QApplication.processEvents()
