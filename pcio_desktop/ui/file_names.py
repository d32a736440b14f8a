"""How files are called and where people keep them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths

SUFFIX = ".pcio"
LOCKED_SUFFIX = ".pcio-locked"


def documents_folder() -> Path:
    """Where people keep their papers; the home folder where there is no such place."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else Path.home()


def free_name(wanted: Path) -> Path:
    """`wanted`, or with a number where that is taken."""
    found, count = wanted, 1
    while found.exists():
        count += 1
        found = wanted.with_name(f"{wanted.stem}-{count}{wanted.suffix}")
    return found


def dated_stem(stem: str, at: datetime) -> str:
    """A name and a moment, so that copies stand in order: ชื่อ 2567-06-11 14.05."""
    from pcio_desktop.thai.dates import BANGKOK, buddhist_year

    local = at.astimezone(BANGKOK)
    return f"{stem} {buddhist_year(local.date())}-{local:%m-%d %H.%M}"
