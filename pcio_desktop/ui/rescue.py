"""Files that cannot be opened as they are: gone, damaged, locked with a password.

Each method ends with a whole file to open in place of the one that was wanted, or with None.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.ui import messages, safety_words, translation
from pcio_desktop.ui.file_names import (
    LOCKED_SUFFIX,
    SUFFIX,
    dated_stem,
    documents_folder,
    free_name,
)
from pcio_desktop.ui.settings import Settings
from pcio_desktop.ui.worker import Step, Worker

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import SalvageReport, SnapshotRow

_Result = TypeVar("_Result")
# What a file may be that was ours once. What is somebody else's is only told.
_BROKEN = ("DAMAGED", "EMPTY", "NOT_OURS")
_BRING, _ALL, _FORGET = range(3)  # the places of the choices for a file that is gone
_EMPTY, _NOT_OURS = "EMPTY", "NOT_OURS"


class Rescue(QObject):
    """Asks, shows, and lets the worker do it. What goes wrong is raised as UserError."""

    def __init__(self, window: QWidget, worker: Worker, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._settings = settings

    def wait_for(self, text: str, work: Callable[[Step], _Result]) -> _Result | None:
        """What `work` returned; None when it was given up. Raises what it raised."""
        from pcio_desktop.ui.dialogs.working_dialog import WorkingDialog

        return WorkingDialog.wait_for(self._window, self._worker, text, work)

    def of_missing(self, path: Path) -> Path | None:
        """The file is not there: bring its newest snapshot back, or look at all of them."""
        rows = _snapshots(path)
        good = [row for row in rows if row.good]
        if not good:
            self._settings.forget_file(path)
            text = self.tr("The file is not there any more: {}\nIt may have been moved or renamed.")
            messages.warn(self._window, text.format(path))
            return None
        text = self.tr(
            "The file is not there any more: {path}\nIt may have been moved, deleted or renamed, "
            "or its drive is not connected. The newest snapshot on this computer is of {when}."
        ).format(path=path, when=safety_words.moment_within(good[0].taken_at))
        is_place_there = path.parent.is_dir()
        bring = self.tr("Bring it back") if is_place_there else self.tr("Bring it back elsewhere…")
        choices = [bring, self.tr("All snapshots…"), self.tr("Take it off the list")]
        choice = messages.ask_which(self._window, text, choices, no=self.tr("Close"))
        if choice == _BRING:
            return self._write_snapshot(path, good[0], path if is_place_there else None)
        if choice == _ALL:
            return self._choose_snapshot(path, rows)
        if choice == _FORGET:
            self._settings.forget_file(path)
        return None

    def of_broken(self, path: Path, trouble: FileTrouble) -> Path | None:
        """Say what the file is, and offer what may help. Raises `trouble` where nothing does."""
        rows = _snapshots(path)
        if trouble.code == _NOT_OURS and _is_locked(path):
            return self.unlock(path)
        if trouble.code not in _BROKEN or (trouble.code == _NOT_OURS and not rows):
            raise trouble
        choices: list[tuple[str, Callable[[], Path | None]]] = []

        def show() -> Path | None:
            return self._choose_snapshot(path, rows)

        def salvage() -> Path | None:
            return self.salvage(path)

        if rows:
            choices.append((self.tr("Snapshots…"), show))
        if trouble.code != _EMPTY:
            choices.append((self.tr("Rescue into a new file…"), salvage))
        if not choices:
            raise trouble
        text = trouble.text(translation.current())
        names = [name for name, _ in choices]
        choice = messages.ask_which(self._window, text, names, no=self.tr("Close"))
        return choices[choice][1]() if choice >= 0 else None

    def salvage(self, damaged: Path) -> Path | None:
        """Bring what can be read into a new file, and show what came back."""
        from pcio_desktop.ui.dialogs.salvage_dialog import SalvageDialog

        stem = self.tr("{} rescued").format(damaged.stem)
        target = self._ask_where(damaged, stem, self.tr("Rescue into a new file"))
        if target is None:
            return None
        text = self.tr("Reading every row of {}…").format(damaged.name)
        report = self.wait_for(text, _salvaging(damaged, target))
        if report is None:
            return None
        return report.path if SalvageDialog.ask(self._window, damaged, report) else None

    def unlock(self, locked: Path) -> Path | None:
        """Ask for the password of a locked copy, and open it as a new file."""
        from pcio_desktop.ui.dialogs.unlock_dialog import UnlockDialog

        stem = locked.name.removesuffix(LOCKED_SUFFIX).removesuffix(SUFFIX)
        target = self._ask_where(locked, stem, self.tr("Open the locked copy as a new file"))
        if target is None:
            return None
        return UnlockDialog.ask(self._window, self._worker, locked, target)

    def write_snapshot(self, path: Path, row: SnapshotRow) -> Path | None:
        """A snapshot of the file at `path` as a file of its own, where the user wants it."""
        return self._write_snapshot(path, row, None)

    def _choose_snapshot(self, path: Path, rows: list[SnapshotRow]) -> Path | None:
        from pcio_desktop.ui.dialogs.snapshots_dialog import SnapshotsDialog

        choice = SnapshotsDialog.ask(self._window, path, rows, self._worker, compares=False)
        return None if choice is None else self._write_snapshot(path, choice.row, None)

    def _write_snapshot(self, path: Path, row: SnapshotRow, target: Path | None) -> Path | None:
        if target is None:
            stem = path.stem if row.taken_at is None else dated_stem(path.stem, row.taken_at)
            target = self._ask_where(path, stem, self.tr("Open as a new file"))
        if target is None:
            return None
        text = self.tr("Bringing the snapshot back…")
        return self.wait_for(text, _writing(path, row.number, target))

    def _ask_where(self, beside: Path, stem: str, title: str) -> Path | None:
        folder = beside.parent
        if not folder.is_dir():
            folder = self._settings.folder("copy") or documents_folder()
        kinds = self.tr("Committee files (*.pcio)")
        proposal = free_name(folder / f"{stem}{SUFFIX}")
        return messages.choose_file_to_save(self._window, title, proposal, kinds)


def _snapshots(path: Path) -> list[SnapshotRow]:
    from pcio_desktop.services.snapshots import list_snapshots_at

    return list_snapshots_at(path)


def _is_locked(path: Path) -> bool:
    from pcio_desktop.services.copies import is_locked_copy

    return is_locked_copy(path)


def _writing(path: Path, number: int, target: Path) -> Callable[[Step], Path]:
    """The work for the worker's thread; it holds no widget."""

    def write(_step: Step) -> Path:
        from pcio_desktop.services.snapshots import restore_as_new_file

        return restore_as_new_file(path, number, target)

    return write


def _salvaging(damaged: Path, target: Path) -> Callable[[Step], SalvageReport]:
    def salvage(_step: Step) -> SalvageReport:
        from pcio_desktop.services.salvaging import salvage_file

        return salvage_file(damaged, target)

    return salvage
