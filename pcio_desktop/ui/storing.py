"""The last step of an action, on a thread of its own: the disk may take its time, keys do not wait.

An action is carried out in the main thread and shown at once, from the transaction it stands in.
Once the window has nothing else to do it is handed over to be stored; whoever needs the file before
that is done waits. So the order of things is the same as without a thread.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pcio_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from pcio_desktop.services.committee_file import Prepared, ReadUnit


@dataclass(frozen=True, slots=True)
class Outcome:
    """Who asked for an action may hear one of the two, in the main thread, a little later.

    Without `refused` the window says it.
    """

    refused: Callable[[UserError], object] | None = None  # pages are told after this
    stored: Callable[[], object] | None = None


SAID_BY_WINDOW = Outcome()
_LOOK_EVERY = 5  # ms, while something is being stored


@dataclass(slots=True)
class _Held:
    action: str
    prepared: Prepared
    outcome: Outcome
    running: Future[None] | None = None


class Storing(QObject):
    """Holds the one action that is not in the file yet."""

    stored = Signal()
    failed = Signal(object, str)  # UserError; the words of an action whose outcome nobody hears
    undone = Signal(object)  # the Change of an action that could not be stored

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: _Held | None = None
        self._reading: Future[object] | None = None
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="storing")
        # Asked for and not told: a thread that speaks to an object of Qt may find it gone.
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY)
        self._look.timeout.connect(self._take_end)

    def hold(self, action: str, prepared: Prepared, outcome: Outcome) -> None:
        """Store this when the window has nothing else to do. `finish` must have been called."""
        assert self._held is None, "one action is one transaction"
        self._held = _Held(action, prepared, outcome)
        QTimer.singleShot(0, self, self._hand_over)

    @property
    def is_busy(self) -> bool:
        """Whether `finish` would have to wait for the disk."""
        running = self._held.running if self._held is not None else None
        return running is not None and not running.done()

    def read(self) -> AbstractContextManager[ReadUnit] | None:
        """A look at the file as it will be, while nothing but the main thread works on it."""
        held = self._held
        return held.prepared.read() if held is not None and held.running is None else None

    def work(self, function: Callable[[], object]) -> Future[object]:
        """Do what reads the file for long, between two actions: nothing else is stored meanwhile.

        `function` must not touch what the main thread works with.
        """
        self.finish()
        self._reading = self._pool.submit(function)
        return self._reading

    def wait_for_readers(self) -> None:
        """Wait until `work` has ended: a COMMIT of the main thread is refused while it reads."""
        if self._reading is not None:
            wait([self._reading])
            self._reading = None

    def finish(self) -> None:
        """Wait until nothing is left to store, and tell how it ended."""
        held, self._held = self._held, None
        if held is None:
            return
        self._look.stop()
        try:
            if held.running is not None:
                held.running.result()
            else:
                self.wait_for_readers()
                held.prepared.store()
        except UserError as error:
            # The window first: who asked may have more to say in the same place.
            self.failed.emit(error, "" if held.outcome.refused is not None else held.action)
            try:
                if held.outcome.refused is not None:
                    held.outcome.refused(error)
            finally:
                self.undone.emit(held.prepared.change)
        else:
            if held.outcome.stored is not None:
                held.outcome.stored()
            if held.prepared.change:
                self.stored.emit()

    def _hand_over(self) -> None:
        held = self._held
        if held is not None and held.running is None:
            held.running = self._pool.submit(held.prepared.store)
            self._look.start()

    def _take_end(self) -> None:
        held = self._held
        if held is not None and held.running is not None and held.running.done():
            self.finish()
