"""When typing is to be stored: once it pauses, and else every two seconds (reliability D6)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 800  # milliseconds without a key
LONGEST = 2000  # milliseconds after which even steady typing is stored


class TypingClock(QObject):
    """`due` tells that what was typed since it told last is to be stored."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = self._timer("pause", PAUSE)
        self._longest = self._timer("longest", LONGEST)

    def note_key(self) -> None:
        """Something was typed."""
        self.wait()
        if not self._longest.isActive():
            self._longest.start()

    def wait(self) -> None:
        """Try again after a pause."""
        self._pause.start()

    def stop(self) -> None:
        """Nothing waits to be stored any more."""
        self._pause.stop()
        self._longest.stop()

    def _timer(self, name: str, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setObjectName(name)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.due)
        return timer
