"""Thai words on the screen: Qt breaks lines with libthai, if it finds one."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTextBoundaryFinder

_TEXT = "คณะกรรมการผู้บริหารเทคโนโลยีสารสนเทศระดับสูงจังหวัดเชียงใหม่"


def load_libthai(folder: Path | None) -> None:
    """Load the libthai that comes with the program, by path and before the first QApplication.

    Qt takes a library that is in the process already. None, or one that cannot be loaded, leaves
    Qt to what the system has.
    """
    if folder is None:
        return
    os.environ["LIBTHAI_DICTDIR"] = str(folder)
    on_windows = sys.platform == "win32"
    names = ("thai.dll",) if on_windows else ("libdatrie.so.1", "libthai.so.0")
    with contextlib.suppress(OSError):
        for name in names:
            ctypes.CDLL(str(folder / name))


def line_starts(text: str = _TEXT) -> list[int]:
    """Where Qt would begin a new line inside `text`."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    found: list[int] = []
    while 0 <= (place := finder.toNextBoundary()) < len(text):
        found.append(place)
    return found
