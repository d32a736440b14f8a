"""Processes that are started, listened to and killed.

Where the system can fork they come from a server that has loaded the program once, so that a kill
costs a tenth of a second and not a whole start.
"""

from __future__ import annotations

import multiprocessing
import os
import queue
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

_FORKS = "forkserver" in multiprocessing.get_all_start_methods()
_CONTEXT = (
    multiprocessing.get_context("forkserver") if _FORKS else multiprocessing.get_context("spawn")
)
_LOADED = ["tests.faults.writer", "pcio_desktop.services.exporting", "PySide6.QtWidgets"]


class Talk:
    """How a child speaks with whoever started it."""

    def __init__(self, out: Connection, inwards: Connection) -> None:
        self._out, self._in = out, inwards

    def say(self, word: object) -> None:
        """One line. Whoever says it after a commit has returned promises that it is kept."""
        self._out.send_bytes(str(word).encode())

    def wait(self) -> None:
        """Until the other side tells to go on."""
        self._in.recv_bytes()


class Child:
    """A process that does `work(talk, *arguments)`; `kill` returns every line it had said."""

    def __init__(self, work: Callable[..., object], *arguments: object) -> None:
        if _FORKS:
            _CONTEXT.set_forkserver_preload(_LOADED)
        self._hear, out = _CONTEXT.Pipe(duplex=False)
        inwards, self._tell = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(
            target=_begin,
            args=(Talk(out, inwards), dict(os.environ), work, arguments),
            daemon=True,
        )
        self._process.start()
        out.close()
        inwards.close()
        self._said: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        # It must never wait because nobody listens.
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    def line(self) -> str:
        """The next line it says; empty when it has ended."""
        said = self._said.get()
        if said is None:
            self._said.put(None)
        return said or ""

    def tell(self) -> None:
        """Let it go on from where it waits."""
        self._tell.send_bytes(b"\n")

    def kill(self) -> list[str]:
        """End it as a power cut would; every line that was not read yet."""
        self._process.kill()
        return self.rest()

    def rest(self) -> list[str]:
        """Every line to the end of the process."""
        self._listener.join()
        self._process.join()
        self._process.close()
        self._tell.close()
        said: list[str] = []
        while (line := self._said.get()) is not None:
            said.append(line)
        self._said.put(None)
        return said

    def _listen(self) -> None:
        try:
            while True:
                self._said.put(self._hear.recv_bytes().decode())
        except (EOFError, OSError):  # it has ended, perhaps in the middle of a line
            self._hear.close()
            self._said.put(None)


def _begin(
    talk: Talk,
    environment: dict[str, str],
    work: Callable[..., object],
    arguments: tuple[object, ...],
) -> None:
    os.environ.clear()  # the server may have been started with another one
    os.environ.update(environment)
    work(talk, *arguments)


def hot(path: Path) -> bool:
    """Whether a crash has left a journal beside the file."""
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0
