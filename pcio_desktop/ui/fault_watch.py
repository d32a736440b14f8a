"""Says while the file cannot be written, offers a way out, and says when that is over.

The page says beside the field what was refused there; here it is said for the window as a whole.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.ui import clock, translation, words
from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.widgets.notice_bar import NoticeBar

_LOOK_EVERY = 1000  # ms
# These are about what may be changed in a file that is well; the page tells.
_NO_FAULT = ("VIEW_ONLY", "SEAL_BROKEN")


class FaultWatch(QObject):
    """Looks at what became of the last action; it may have been stored in another thread."""

    told = Signal(str)  # for the line that says when was stored

    def __init__(
        self, window: QObject, operations: Operations, actions: Actions, notices: NoticeBar
    ) -> None:
        super().__init__(window)
        self._operations = operations
        self._actions = actions
        self._notices = notices
        self._said: FileTrouble | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        operations.opened.connect(self._begin)
        operations.closed.connect(self._end)

    def look(self) -> None:
        """Say what is new about the file."""
        if self._operations.path is None:
            return
        trouble = self._operations.opened_file().trouble
        if trouble is self._said or (trouble is not None and trouble.code in _NO_FAULT):
            return
        before, self._said = self._said, trouble
        if trouble is not None:
            text = self.tr("{} What is typed is kept meanwhile.")
            self._notices.say(
                text.format(trouble.text(translation.current())),
                [self._actions["try_again"], self._actions["save_elsewhere"]],
                stays=True,
            )
            self.told.emit(self.tr("Not stored"))
        elif before is not None:
            self._notices.say(self.tr("The file can be written again, and everything is stored."))
            self.told.emit(self.tr("Stored at {}").format(words.clock_time(clock.this_moment())))

    def _begin(self) -> None:
        self._said = None
        self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
