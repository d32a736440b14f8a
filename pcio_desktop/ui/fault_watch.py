"""Says that the file cannot be written, offers a way out, and says when that is over.

The page says beside the field what was refused there; here it is said for the window as a whole.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.ui import translation
from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.widgets.notice_bar import NoticeBar


class FaultWatch(QObject):
    """Hears what became of each action, also of those stored in another thread."""

    told = Signal(str)  # for the line that says when was stored

    def __init__(
        self, window: QObject, operations: Operations, actions: Actions, notices: NoticeBar
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._notices = notices
        operations.troubled.connect(self._say)

    def _say(self, trouble: FileTrouble | None, action: str) -> None:
        if trouble is None:
            self._notices.say(self.tr("The file can be written again, and everything is stored."))
            return
        text = self.tr("{} What is typed is kept meanwhile.")
        if action:
            text = self.tr("Not stored: {}. {}").replace("{}", action, 1)
        text = text.format(trouble.text(translation.current()))
        if text == self._notices.text():
            return  # it stands there, perhaps with the keyboard on one of its buttons
        self._notices.say(
            text,
            [self._actions["try_again"], self._actions["save_elsewhere"]],
            stays=True,
        )
        self.told.emit(self.tr("Not stored"))
