"""Opening, founding and closing committee files, as the user asks for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pcio_desktop import paths
from pcio_desktop.domain.errors import FileInUse, FileTrouble, UserError
from pcio_desktop.ui import messages, translation, words
from pcio_desktop.ui.file_names import LOCKED_SUFFIX, documents_folder
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.rescue import Rescue
from pcio_desktop.ui.settings import Settings
from pcio_desktop.ui.worker import Step, Worker

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import SnapshotRow

SAMPLE_FILE = "ตัวอย่าง PCIO.pcio"

# The places of the choices for a file that somebody else has open.
_VIEW, _COPY, _TAKE_OVER = range(3)

# What undo will call it; such words are stored in the file and therefore Thai.
_FOUNDING = "สร้างคณะกรรมการ"
_SAMPLE = "นำเข้าข้อมูลตัวอย่าง"

_Result = TypeVar("_Result")


class CommitteeFiles(QObject):
    """Each method is one wish of the user; what goes wrong becomes one message."""

    said = Signal(str)  # a sentence for the line at the bottom
    recent_changed = Signal()
    created = Signal()  # a committee that has nobody in its seats yet is open

    def __init__(
        self, window: QWidget, operations: Operations, worker: Worker, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._operations = operations
        self._settings = settings
        self._rescue = Rescue(window, worker, settings)

    def ask_and_open(self) -> None:
        chosen = messages.choose_file_to_open(
            self._window,
            self.tr("Open committee file"),
            self._settings.folder("open") or documents_folder(),
            self.tr("Committee files (*.pcio *.pcio-locked);;All files (*)"),
        )
        if chosen is not None:
            self.open(chosen)

    def open(self, wanted: Path) -> bool:
        """Open `wanted` in place of the present file; whether that, or what came of it, is open.

        Where it is gone, damaged or locked with a password, what helps is offered first.
        """
        path = wanted.absolute()
        with messages.told(self._window):
            if not path.exists():
                found = self._rescue.of_missing(path)
                self.recent_changed.emit()
            elif path.suffix.lower() == LOCKED_SUFFIX:
                found = self._rescue.unlock(path)
            else:
                try:
                    return self._open_there(path)
                except FileInUse:
                    raise
                except FileTrouble as trouble:
                    found = self._rescue.of_broken(path, trouble)
            return found is not None and self._open_there(found)
        return False

    def open_snapshot(self, path: Path, row: SnapshotRow) -> None:
        """Open a snapshot of the file at `path` as a file of its own. Raises UserError."""
        self._open_made(self._rescue.write_snapshot(path, row))

    def open_copy(self, path: Path) -> None:
        """Open a copy that was just made, in place of the present file. Raises UserError."""
        self._open_there(path)

    def ask_and_salvage(self) -> None:
        """Choose a file that does not open, and bring what can be read into a new one."""
        chosen = messages.choose_file_to_open(
            self._window,
            self.tr("Rescue a damaged file"),
            self._settings.folder("open") or documents_folder(),
            self.tr("Committee files (*.pcio);;All files (*)"),
        )
        if chosen is not None:
            with messages.told(self._window):
                self._open_made(self._rescue.salvage(chosen))

    def ask_and_unlock(self) -> None:
        """Choose a copy locked with a password, and open it as a new file."""
        chosen = messages.choose_file_to_open(
            self._window,
            self.tr("Open a locked copy"),
            self._settings.folder("open") or documents_folder(),
            self.tr("Copies locked with a password (*.pcio-locked);;All files (*)"),
        )
        if chosen is not None:
            with messages.told(self._window):
                self._open_made(self._rescue.unlock(chosen))

    def wait_for(self, text: str, work: Callable[[Step], _Result]) -> _Result | None:
        """What the worker's `work` returned, None when it was given up. Raises what it raised."""
        return self._rescue.wait_for(text, work)

    def _open_made(self, path: Path | None) -> None:
        """Open a file that was just made, and say its name: it may have got a number."""
        if path is not None and self._open_there(path):
            self.said.emit(self.tr("Opened as a new file: {}").format(path.name))

    def _open_there(self, wanted: Path) -> bool:
        """Whether the file, or a copy of it, is open now. Raises UserError."""
        path: Path | None = wanted
        try:
            self._operations.open(wanted)
        except FileInUse as in_use:
            path = self._open_in_use(wanted, in_use)
        if path is None:
            return False
        self._remember(path)
        return True

    def _open_in_use(self, path: Path, in_use: FileInUse) -> Path | None:
        """Somebody else writes in it: look at it, open a copy, or take over. Raises UserError."""
        choices = [self.tr("Open for viewing"), self.tr("Open a copy…"), self.tr("Take over…")]
        text = in_use.text(translation.current())
        choice = messages.ask_which(self._window, text, choices, no=self.tr("Cancel"))
        if choice == _VIEW:
            self._operations.open(path, view=True)
        elif choice == _COPY:
            return self._open_copy(path)
        elif choice == _TAKE_OVER and self._is_sure(in_use):
            self._operations.open(path, take_over=in_use.holder.token)
        else:
            return None
        return path

    def _open_copy(self, path: Path) -> Path | None:
        from pcio_desktop.services.copies import copy_file

        proposal = path.with_stem(f"{path.stem}-2")
        kinds = self.tr("Committee files (*.pcio)")
        target = messages.choose_file_to_save(self._window, self.tr("Open a copy"), proposal, kinds)
        if target is None:
            return None
        copy_file(path, target)
        self._operations.open(target)
        return target

    def _is_sure(self, in_use: FileInUse) -> bool:
        question = self.tr(
            "{} will not be able to save into this file any more; what is being typed there has to "
            "be saved as a copy. Take over only when nobody works on the file."
        )
        name = in_use.holder.person or self.tr("Whoever has it open")
        return messages.ask(
            self._window,
            question.format(name),
            yes=self.tr("Take over"),
            no=self.tr("Cancel"),
        )

    def ask_and_create(self) -> None:
        from pcio_desktop.ui.dialogs.new_committee_dialog import NewCommitteeDialog

        folder = self._settings.folder("open") or documents_folder()
        wanted = NewCommitteeDialog.ask(self._window, folder)
        if wanted is None:
            return
        from pcio_desktop.services.committees import found_committee

        with messages.told(self._window):
            found = partial(found_committee, province=wanted.province)
            self._operations.create(wanted.file, _FOUNDING, found)
            self._remember(wanted.file)
            self.said.emit(self.tr("Created {}").format(wanted.file.name))
            self.created.emit()

    def open_sample(self) -> None:
        """Open the sample committee; what one has changed in it is still there."""
        file = paths.data_dir() / SAMPLE_FILE
        with messages.told(self._window):
            if file.exists():
                self._operations.open(file)
            else:
                create_sample(self._operations, file)
            self._remember(file)
            self.said.emit(self.tr("These are invented people: everything may be tried."))

    def close(self) -> None:
        self._operations.close()

    def _remember(self, path: Path) -> None:
        try:
            name = words.committee_title(self._operations.committee())
        except UserError:
            name = ""
        self._settings.remember_file(path, name)
        self._settings.remember_due_dates(path, self._operations.open_due_dates())
        self._settings.remember_folder("open", path.parent)
        self.recent_changed.emit()


def create_sample(operations: Operations, file: Path) -> None:
    """Make `file` with the sample committee and open it. Raises UserError."""
    from pcio_desktop.services.importing import import_document

    sample = paths.resource("sample/committee.json")
    fill = partial(import_document, data=sample.read_bytes(), source=sample.name)
    operations.create(file, _SAMPLE, fill)
