"""What the user chose about the window, in one INI file of the program's own folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 8
DUE_DATES_LIMIT = 99
TEXT_SIZES = (100, 110, 125, 150, 175, 200)


class Theme(StrEnum):
    """Which colours: those of the system, light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file opened lately: the name of its committee then, and what was still to be done when."""

    path: Path
    name: str
    due_dates: tuple[date, ...] = ()

    def overdue(self, today: date) -> int:
        """How many resolutions are overdue, as far as was known when the file was last open."""
        return sum(1 for day in self.due_dates if day < today)


class Settings:
    """Typed access; a value that somebody spoilt by hand counts as not set."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """`"th"` or `"en"`."""
        return "en" if self._text("language") == "en" else "th"

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def text_size(self) -> int:
        """Percent, one of TEXT_SIZES."""
        text = self._text("text_size")
        size = int(text) if text.isdecimal() else 100
        return size if size in TEXT_SIZES else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._store.setValue("text_size", percent)

    @property
    def theme(self) -> Theme:
        text = self._text("theme")
        return Theme(text) if text in set(Theme) else Theme.SYSTEM

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._store.setValue("theme", theme.value)

    @property
    def recent_files(self) -> list[RecentFile]:
        """The committee files opened lately, newest first; some may be gone."""
        stored = self._store.value("recent_files")
        found = [stored] if isinstance(stored, str) else stored
        if not isinstance(found, list):
            return []
        return [_recent_file(entry) for entry in found if isinstance(entry, str) and entry]

    def remember_file(self, path: Path, name: str) -> None:
        """Put the file at the head of the recent ones; `name` is its committee's."""
        before = self.recent_files
        due = next((entry.due_dates for entry in before if entry.path == path), ())
        others = [entry for entry in before if entry.path != path]
        self._keep_recent([RecentFile(path, name, due), *others])

    def remember_due_dates(self, path: Path, days: Sequence[date]) -> None:
        """Keep what is still to be done in a recent file, for the start page."""
        kept = tuple(days[:DUE_DATES_LIMIT])
        self._keep_recent(
            [
                replace(entry, due_dates=kept) if entry.path == path else entry
                for entry in self.recent_files
            ]
        )

    def forget_file(self, path: Path) -> None:
        """Take the file off the recent ones."""
        self._keep_recent([entry for entry in self.recent_files if entry.path != path])

    def _keep_recent(self, files: list[RecentFile]) -> None:
        lines = [_recent_line(entry) for entry in files[:RECENT_LIMIT]]
        self._store.setValue("recent_files", lines)

    def folder(self, purpose: str) -> Path | None:
        """The folder last used for `purpose` (open, export, import), None when it is gone."""
        text = self._text(f"folder_{purpose}")
        folder = Path(text) if text else None
        return folder if folder is not None and folder.is_dir() else None

    def remember_folder(self, purpose: str, folder: Path) -> None:
        self._store.setValue(f"folder_{purpose}", str(folder))

    def state(self, name: str) -> QByteArray:
        """What `saveGeometry` or `saveState` gave under `name`; empty when there is none."""
        stored = self._store.value(f"state_{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def remember_state(self, name: str, state: QByteArray) -> None:
        self._store.setValue(f"state_{name}", state)

    def _text(self, name: str) -> str:
        stored = self._store.value(name)
        return stored if isinstance(stored, str) else str(stored) if isinstance(stored, int) else ""


def _recent_line(file: RecentFile) -> str:
    days = " ".join(day.isoformat() for day in file.due_dates)
    return f"{file.path}\n{file.name}\n{days}" if days else f"{file.path}\n{file.name}"


def _recent_file(line: str) -> RecentFile:
    path, _, rest = line.partition("\n")
    name, _, days = rest.partition("\n")
    try:
        due = tuple(date.fromisoformat(day) for day in days.split())
    except ValueError:
        due = ()
    return RecentFile(Path(path), name, due)
