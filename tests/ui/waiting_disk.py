"""A disk that takes its time with a committee file."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.typing_keys import type_text

LONGER_THAN_A_KEY = 1.0  # second, on the busiest machine; a key that waits, waits for three


@contextmanager
def waiting_disk(path: Path) -> Iterator[None]:
    """While somebody else reads, storing waits: as long as SQLite is patient, then it refuses."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM meeting").fetchone()
        yield


def slowest_key(widget: QWidget, text: str) -> float:
    """Type the text there; the seconds of the slowest key until it is painted."""
    slowest = 0.0
    for letter in text:
        began = time.perf_counter()
        type_text(widget, letter)
        QApplication.processEvents()
        slowest = max(slowest, time.perf_counter() - began)
    return slowest
