"""What the user chose about the window, in one INI file of the program's own folder."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 8
TEXT_SIZES = (100, 110, 125, 150, 175, 200)


class Theme(StrEnum):
    """Which colours: those of the system, light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file opened lately, and the name of its committee then."""

    path: Path
    name: str


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
        pairs = [entry.partition("\n") for entry in found if isinstance(entry, str)]
        return [RecentFile(Path(path), name) for path, _, name in pairs if path]

    def remember_file(self, path: Path, name: str) -> None:
        """Put the file at the head of the recent ones; `name` is its committee's."""
        others = [entry for entry in self.recent_files if entry.path != path]
        self._keep_recent([RecentFile(path, name), *others])

    def forget_file(self, path: Path) -> None:
        """Take the file off the recent ones."""
        self._keep_recent([entry for entry in self.recent_files if entry.path != path])

    def _keep_recent(self, files: list[RecentFile]) -> None:
        lines = [f"{entry.path}\n{entry.name}" for entry in files[:RECENT_LIMIT]]
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
