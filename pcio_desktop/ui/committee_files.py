"""Opening, founding and closing committee files, as the user asks for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from pcio_desktop import paths
from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import messages, words
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.settings import Settings

SUFFIX = ".pcio"
SAMPLE_FILE = "ตัวอย่าง PCIO.pcio"

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

    def open(self, path: Path) -> bool:
        """Open `path` in place of the present file; whether that worked."""
        path = path.absolute()
        if not path.exists():
            self._settings.forget_file(path)
            self.recent_changed.emit()
            text = self.tr("The file is not there any more: {}\nIt may have been moved or renamed.")
            messages.warn(self._window, text.format(path))
            return False
        with messages.told(self._window):
            self._operations.open(path)
            self._remember(path)
            return True
        return False

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
