"""What happens when the program has a fault: it is logged, the user is told, and work goes on."""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("pcio_desktop")
_qt_log = logging.getLogger("qt")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_NOT_ASCII = re.compile(r"[^\x00-\x7f](?:.*[^\x00-\x7f])?")

Show = Callable[[BaseException, str], None]
"""Tells the user: the exception, and the details as text."""


class CrashHandler:
    """Takes the place of Python's hooks for exceptions nobody caught."""

    def __init__(self, show: Show | None = None) -> None:
        self.show = show
        # A paintEvent that fails does so at every repaint: one dialog at a time.
        self._showing = threading.Lock()

    def install(self) -> None:
        """Catch what slots, timers, overrides and threads let through."""
        sys.excepthook = self.handle
        threading.excepthook = self._handle_thread
        qInstallMessageHandler(log_qt_message)

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log the exception; in the main thread also show it, unless one is being shown."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        where = threading.current_thread()
        _log.error("unhandled in %s", where.name, exc_info=(kind, error, trace))
        if self.show is None or where is not threading.main_thread():
            return
        if not self._showing.acquire(blocking=False):
            return
        try:
            self.show(error, discreet("".join(traceback.format_exception(kind, error, trace))))
        except Exception:
            _log.exception("the dialog of the fault failed")
        finally:
            self._showing.release()

    def _handle_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.handle(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def discreet(details: str) -> str:
    """`details` of a fault as they may be passed on: without names, minutes and the user's folder.

    What an error says may quote the file. The places in the program and its own lines are kept.
    The log, which stays on this computer, keeps everything.
    """
    home = str(Path.home())
    told: list[str] = []
    after_place = False
    for line in details.splitlines():
        is_place = line.startswith('  File "')
        is_code = after_place and line.startswith("    ")
        kept = is_place or is_code or not line.strip(" ~^")
        told.append((line if kept else _hushed(line)).replace(home, "~"))
        after_place = is_place
    return "\n".join(told)


def _hushed(line: str) -> str:
    return _NOT_ASCII.sub("…", _QUOTED.sub("'…'", line))


def start_log(folder: Path) -> TextIO:
    """Log to files in `folder`: a windowed program on Windows has no console at all.

    Returns the file that native crashes go to; it must stay open as long as the program runs.
    """
    handler = RotatingFileHandler(
        folder / "pcio.log", maxBytes=512_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    native = (folder / "native.log").open("a", encoding="utf-8")
    faulthandler.enable(native)
    return native


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's own messages go to the log."""
    _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s", text)
