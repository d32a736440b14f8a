"""Opening, founding and closing committee files, as the user asks for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from pcio_desktop import paths
from pcio_desktop.domain.errors import FileInUse, UserError
from pcio_desktop.ui import messages, translation, words
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.settings import Settings

SUFFIX = ".pcio"
SAMPLE_FILE = "ตัวอย่าง PCIO.pcio"

# The places of the choices for a file that somebody else has open.
_VIEW, _COPY, _TAKE_OVER = range(3)

# What undo will call it; such words are stored in the file and therefore Thai.
_FOUNDING = "สร้างคณะกรรมการ"
_SAMPLE = "นำเข้าข้อมูลตัวอย่าง"


class CommitteeFiles(QObject):
    """Each method is one wish of the user; what goes wrong becomes one message."""

    said = Signal(str)  # a sentence for the line at the bottom
    recent_changed = Signal()

    def __init__(self, window: QWidget, operations: Operations, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._operations = operations
        self._settings = settings

    def ask_and_open(self) -> None:
        chosen = messages.choose_file_to_open(
            self._window,
            self.tr("Open committee file"),
            self._settings.folder("open") or documents_folder(),
            self.tr("Committee files (*.pcio);;All files (*)"),
        )
        if chosen is not None:
            self.open(chosen)

    def open(self, wanted: Path) -> bool:
        """Open `wanted` in place of the present file; whether that worked."""
        path: Path | None = wanted.absolute()
        if not path.exists():
            self._settings.forget_file(path)
            self.recent_changed.emit()
            text = self.tr("The file is not there any more: {}\nIt may have been moved or renamed.")
            messages.warn(self._window, text.format(path))
            return False
        with messages.told(self._window):
            try:
                self._operations.open(path)
            except FileInUse as in_use:
                path = self._open_in_use(path, in_use)
            if path is None:
                return False
            self._remember(path)
            return True
        return False

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


def documents_folder() -> Path:
    """Where people keep their papers; the home folder where there is no such place."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else Path.home()
