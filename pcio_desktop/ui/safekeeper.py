"""Takes snapshots while a file is open, and says once what there is to say about it."""

from __future__ import annotations

import logging
import time
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import translation, words
from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import SnapshotReason

_LOOK_EVERY = 15_000  # ms
_FOLLOW_EVERY = 2_000  # ms, for a file that is only viewed

_log = logging.getLogger(__name__)


class Safekeeper(QObject):
    """Listens to the operations from `begin` on; pages need not know it."""

    def __init__(
        self, window: QObject, operations: Operations, actions: Actions, notices: NoticeBar
    ) -> None:
        super().__init__(window)
        self._notices = notices
        self._actions = actions
        self._operations = operations
        self._taken = 0.0
        self._changed = False
        self._is_unsafe = False
        self._under_way: Future[object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        operations.changed.connect(self._note)
        operations.closing.connect(self._end)
        operations.troubled.connect(self._hear_trouble)
        operations.kept_typing.left.connect(self._put_back_soon)

    def begin(self, path: Path) -> None:
        """The file at `path` has just been opened."""
        from pcio_desktop.domain.safekeeping import NoticeKind, SnapshotReason
        from pcio_desktop.services.snapshots import is_unsafe_place

        self._is_unsafe, self._changed = is_unsafe_place(path), False
        self._timer.setInterval(_FOLLOW_EVERY if self._operations.view_only else _LOOK_EVERY)
        self._timer.start()
        self._take(SnapshotReason.OPENED)
        found = self._operations.notices()
        notices = [one.text(translation.current()) for one in found]
        damaged = any(one.kind is NoticeKind.DAMAGED_PART for one in found)
        notices.extend(self._put_typing_back())
        if notices:
            actions = [self._actions["check_file"]] if damaged else []
            self._notices.say("\n".join(notices), actions, stays=True)

    def _put_typing_back(self) -> list[str]:
        """What is to be said about it; what cannot be put back stays kept, and is tried later."""
        try:
            count = self._operations.kept_typing.put_back()
        except UserError as error:
            _log.info("typing was not put back: %s", error.english)
            return []
        text = self.tr("Typing that was not stored before is back. Places: {}")
        return [text.format(words.number(count))] if count else []

    def _hear_trouble(self, trouble: object, _action: str) -> None:
        """The file can be written again: so can what was refused in a meeting that was left."""
        if trouble is None:
            self._put_back_soon()

    def _put_back_soon(self) -> None:
        QTimer.singleShot(0, self, self._put_left_typing_back)

    def _put_left_typing_back(self) -> None:
        if self._operations.path is not None:
            for text in self._put_typing_back():
                self._notices.say(text)

    def _note(self, change: Change, _initiator: object) -> None:
        self._changed = self._changed or bool(change)

    def _look(self) -> None:
        from pcio_desktop.domain.safekeeping import SnapshotReason
        from pcio_desktop.services.snapshots import snapshot_due

        self._note_end()
        if self._operations.path is None:
            return
        if self._operations.view_only:
            self._follow()
            return
        since = time.monotonic() - self._taken
        if snapshot_due(since, changed=self._changed, hurry=self._is_unsafe or self._is_live()):
            self._take(SnapshotReason.CHANGED)

    def _is_live(self) -> bool:
        try:
            return self._changed and self._operations.is_live()
        except UserError as error:  # whoever works with the file is told
            _log.info("cannot ask the file: %s", error.english)
            return False

    def _follow(self) -> None:
        """The stick may be gone for a moment; the next look tells."""
        try:
            self._operations.follow()
        except UserError as error:
            _log.info("cannot follow the file: %s", error.english)

    def _end(self) -> None:
        from pcio_desktop.domain.safekeeping import SnapshotReason

        self._timer.stop()
        self._take(SnapshotReason.CLOSED)
        if self._under_way is not None:
            self._under_way.exception()  # the file is not let go before
        self._note_end()
        self._keep_within_limits()

    def _keep_within_limits(self) -> None:
        """Nobody types now: what nobody needs any more goes."""
        from pcio_desktop.services.housekeeping import keep_within_limits

        try:
            keep_within_limits(self._operations.opened_file())
        except UserError as error:
            _log.info("not tidied: %s", error.english)

    def _take(self, reason: SnapshotReason) -> None:
        """A snapshot in the thread that stores; none of a file that is only viewed."""
        if self._operations.view_only:
            return
        self._taken, self._changed = time.monotonic(), False
        self._under_way = self._operations.begin_snapshot(reason)

    def _note_end(self) -> None:
        """One that fails disturbs nobody: the file itself is stored, and the next follows."""
        taken = self._under_way
        if taken is None or not taken.done():
            return
        self._under_way = None
        try:
            taken.result()
        except UserError as error:
            _log.info("no snapshot: %s", error.english)
            self._changed = True
