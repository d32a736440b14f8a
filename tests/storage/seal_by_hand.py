"""Seals for a file whose rows were written with plain SQL."""

import sqlite3
from contextlib import closing
from pathlib import Path

from pcio_desktop.storage import seals


def seal(path: Path) -> None:
    """Seal everything as it is."""
    with closing(sqlite3.connect(path)) as connection, connection:
        seals.seal_all(connection)
