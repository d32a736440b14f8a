"""One background thread for work on files. It gets frozen data and gives a result back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

Step = Callable[[int, int], None]
"""`step(at, total)`: reports how far the work is, and raises Cancelled when it is to stop."""


class Cancelled(Exception):
    """The user gave the work up."""


class Job(QObject):
    """One piece of work. Exactly one of `done`, `failed`, `cancelled` comes, in the main thread."""

    progressed = Signal(int, int)  # at, total
    done = Signal(object)  # what the work returned
    failed = Signal(object)  # the exception
    cancelled = Signal()

    def __init__(self, work: Callable[[Step], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self._stop = threading.Event()

    @property
    def given_up(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step; what it began is taken back by the work."""
        self._stop.set()


class Worker(QObject):
    """Runs jobs one after the other, and keeps each alive until it has reported.

    The thread only speaks to the worker. The worker, in the main thread, lets the job speak: its
    listeners are then called at once, and the job can go when they have been.
    """

    _stepped = Signal(object, int, int)  # job, at, total
    _ended = Signal(object, str, object)  # job, the name of its signal, result or exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="files")
        self._jobs: list[Job] = []
        self._closed = False
        self._stepped.connect(self._tell_step)
        self._ended.connect(self._tell_end)

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    def prepare(self, work: Callable[[Step], object]) -> Job:
        """A job to connect to; nothing runs before `start`."""
        return Job(work, self)

    def start(self, job: Job) -> None:
        self._jobs.append(job)
        if self._closed:  # what ran while the window closed may ask for more
            self._ended.emit(job, "cancelled", None)
            return
        self._pool.submit(self._run, job)

    def close(self) -> None:
        """Give up what waits, and wait for what runs. A job started after that is cancelled."""
        self._closed = True
        for job in self._jobs[1:]:  # the first one runs: it finishes what it writes
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _run(self, job: Job) -> None:
        """In the worker's thread."""

        def step(at: int, total: int) -> None:
            if job.given_up:
                raise Cancelled
            self._stepped.emit(job, at, total)

        try:
            if job.given_up:
                raise Cancelled
            result = job.work(step)
        except Cancelled:
            self._ended.emit(job, "cancelled", None)
        except Exception as error:
            self._ended.emit(job, "failed", error)
        else:
            self._ended.emit(job, "done", result)

    def _tell_step(self, job: Job, at: int, total: int) -> None:
        job.progressed.emit(at, total)

    def _tell_end(self, job: Job, how: str, value: object) -> None:
        self._jobs.remove(job)
        if how == "done":
            job.done.emit(value)
        elif how == "failed":
            job.failed.emit(value)
        else:
            job.cancelled.emit()
        job.deleteLater()
