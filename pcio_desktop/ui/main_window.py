"""The frame: menus, the pages, the lines at the bottom. It shows and connects; it decides nothing.

What the user asks for is done by committee_files.py and transfer.py, in operations. What shows an
open file is made when the first is opened, a dialog when it is: the first picture waits for none.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QToolButton, QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.ui import clock, words
from pcio_desktop.ui.actions import EXPORTS, SPECS, Actions
from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.committee_files import CommitteeFiles
from pcio_desktop.ui.fault_watch import FaultWatch
from pcio_desktop.ui.file_names import LOCKED_SUFFIX, SUFFIX
from pcio_desktop.ui.forms.ui_main_window import Ui_MainWindow
from pcio_desktop.ui.icons import program_icon
from pcio_desktop.ui.menus import Menus
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.settings import Settings
from pcio_desktop.ui.translation import Language, is_language_change
from pcio_desktop.ui.view_choices import ViewChoices
from pcio_desktop.ui.widgets.notice_place import NoticePlace
from pcio_desktop.ui.widgets.screen_fit import fit_to_screen
from pcio_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import MeetingOverview
    from pcio_desktop.ui.file_view import FileView
    from pcio_desktop.ui.transfer import Transfer

_FIRST_SIZE = QSize(1180, 720)
_TEXTS = Change(minutes=True, resolutions=True)
_NEEDS_FILE = (
    "import_document", "close_file", "show_sidebar", "show_new_meeting", "show_roster",
    "show_ledger", "show_committee", "take_snapshot", "show_snapshots", "copy_file",
    "check_file", "show_storage", *(name for name in SPECS if name.startswith("step_")),
)  # fmt: skip
_NEEDS_MEETING = (
    *EXPORTS, "next_meeting", "previous_meeting", "delete_meeting", "stamp_opening",
    "stamp_closing",
)  # fmt: skip


class MainWindow(QMainWindow):
    """One committee file, or the start page."""

    def __init__(
        self,
        settings: Settings,
        appearance: Appearance,
        language: Language,
        operations: Operations,
        worker: Worker,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._appearance = appearance
        self._operations = operations
        self._worker = worker
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        self._actions = Actions(self)
        self.addActions([self._actions[name] for name in self._actions.names()])
        self._menus = Menus(self._ui.menu_bar, self._actions)
        self.files = CommitteeFiles(self, operations, worker, settings)
        self._file_view: FileView | None = None
        self._ui.start_page.attach(self._actions, appearance)
        ui = self._ui
        self._notice_place = NoticePlace(ui.notice_bar, ui.central, ui.start_page, ui.status_line)
        self._add_undo_buttons()
        self._choices = ViewChoices(self._actions, settings, appearance, language, self)
        self._fault_watch = FaultWatch(self, operations, self._actions, self._ui.notice_bar)
        self._connect_actions()
        self._connect_pages()
        self._restore()
        self._actions.set_icons(appearance.tokens, ("undo", "redo"))
        self.show_start()

    @property
    def actions_by_name(self) -> Actions:
        """The actions of this window."""
        return self._actions

    @property
    def menus(self) -> Menus:
        """The menu bar of this window."""
        return self._menus

    @property
    def notice(self) -> str:
        """What the line at the bottom says; empty when it says nothing."""
        return self._ui.notice_bar.text()

    def say(self, text: str) -> None:
        """Say something in the line at the bottom, until it is taken away."""
        self._ui.notice_bar.say(text, stays=True)

    def complete(self) -> None:
        """Draw what no first picture shows: the icons in the menus and beside an open file."""
        self._dress()

    @property
    def file_view(self) -> FileView:
        """What shows the open file; made when it is first asked for."""
        if self._file_view is None:
            from pcio_desktop.ui.file_view import FileView

            view = FileView(
                self, self.files, self._operations, self._actions, self._appearance,
                self._settings, self._worker, self._ui.notice_bar,
            )  # fmt: skip
            self._operations.leaving.connect(view.page.store_typing)
            view.page.shown.connect(self._show_state)
            view.upkeep.part_wanted.connect(self._show_part)
            view.upkeep.cleared.connect(self._enable)
            self._ui.stack.addWidget(view.page)
            self._notice_place.lie_over(view.page.content)
            self._file_view = view
        return self._file_view

    @property
    def transfer(self) -> Transfer:
        """Import and export of the open file."""
        return self.file_view.transfer

    @property
    def _overview(self) -> MeetingOverview | None:
        """The chosen meeting of the open file."""
        return self.file_view.page.overview if self._operations.path is not None else None

    def show_start(self) -> None:
        """Show the start page: there is no file."""
        self._ui.notice_bar.dismiss()
        self._fill_recent()
        self._ui.stack.setCurrentWidget(self._ui.start_page)
        self._ui.status_line.hide()
        self._enable()
        self._write_title()
        self._ui.start_page.focus_first()

    def show_opening(self, path: Path) -> None:
        """Say that a file is being opened, until it is."""
        self._ui.opening_label.setText(self.tr("Opening {}…").format(path.name))
        self._ui.stack.setCurrentWidget(self._ui.opening_page)

    def open_path(self, path: Path) -> None:
        """Open a committee file; the start page stays when that does not work."""
        if not self.files.open(path) and self._operations.path is None:
            self.show_start()

    def show_page(self, name: str) -> None:
        """Go to a step of the chosen meeting or to a page of the committee, by its name."""
        names = self._actions.names()
        self._actions[f"step_{name}" if f"step_{name}" in names else f"show_{name}"].trigger()

    def _connect_actions(self) -> None:
        slots = {
            "new_committee": self.files.ask_and_create,
            "open_file": self.files.ask_and_open,
            "open_sample": self.files.open_sample,
            "unlock_copy": self.files.ask_and_unlock,
            "salvage_file": self.files.ask_and_salvage,
            "close_file": self.files.close,
            "quit": self.close,
            "export_minutes": self._export,
            "export_pdf": self._export_pdf,
            "search": self._search,
            "show_findings": self._show_findings,
            "show_keys": self._show_keys,
            "about": self._show_about,
        }
        for name, slot in slots.items():
            self._actions[name].triggered.connect(slot)
        self._menus.recent.triggered.connect(self._open_recent)

    def _connect_pages(self) -> None:
        self._operations.opened.connect(self._show_file)
        self._operations.closed.connect(self.show_start)
        self._operations.changed.connect(self._hear_change)
        self._operations.stored.connect(self._say_stored)
        self.files.said.connect(self._ui.notice_bar.say)
        self.files.created.connect(self._actions["show_roster"].trigger)
        self.files.recent_changed.connect(self._fill_recent)
        self._ui.start_page.file_chosen.connect(self.open_path)
        self._fault_watch.told.connect(self._ui.status_line.show_stored)
        self._appearance.changed.connect(self._dress)

    def _show_part(self, meeting_id: str) -> None:
        """Go to a meeting, or to the roster, which no meeting stands for."""
        if meeting_id:
            self.file_view.page.show_meeting(meeting_id)
        else:
            self._actions["show_roster"].trigger()

    def _show_file(self, path: Path) -> None:
        view = self.file_view
        self._ui.notice_bar.dismiss()
        self._ui.stack.setCurrentWidget(view.page)
        self._ui.status_line.show()
        view.page.show_file()
        self._ui.status_line.show_stored(self.tr("Stored in {}").format(path.name))
        view.say_overdue()
        view.safekeeper.begin(path)

    def _hear_change(self, change: Change, _initiator: QObject | None) -> None:
        if not change or (self._operations.was_typing and change | _TEXTS == _TEXTS):
            self._enable()  # words under an item change nothing else that the frame shows
        else:
            self.file_view.page.hear(change)

    def _say_stored(self) -> None:
        now = words.clock_time(clock.this_moment())
        self._ui.status_line.show_stored(self.tr("Stored at {}").format(now))

    def _show_state(self) -> None:
        """Say how the chosen meeting stands, and what can be done with it."""
        self._show_verdict()
        self._enable()
        self._write_title()

    def _show_verdict(self) -> None:
        overview = self._overview
        if overview is None:
            self._ui.status_line.show_verdict("", "good", "")
            return
        verdict, tone = words.quorum_verdict(overview.row, overview.quorum)
        self._ui.status_line.show_verdict(verdict, tone, words.quorum_figures(overview.quorum))

    def _enable(self) -> None:
        open_file = self._operations.path is not None
        meeting = self._overview is not None
        for name in _NEEDS_FILE:
            self._actions[name].setEnabled(open_file)
        for name in _NEEDS_MEETING:
            self._actions[name].setEnabled(meeting)
        ready = meeting and not self.transfer.exporting
        for name in EXPORTS:
            self._actions[name].setEnabled(ready)
        self._actions.say_undo(self._operations.undo_state())

    def _write_title(self) -> None:
        parts: list[str] = []
        path = self._operations.path
        committee = self.file_view.page.committee if path is not None else None
        if committee is not None:
            parts.append(words.committee_title(committee))
            overview = self._overview
            if overview is not None:
                number = words.meeting_number(overview.row.number)
                parts.append(self.tr("Meeting {}").format(number))
        self.setWindowTitle(" — ".join(parts) or "PCIO Desktop")

    def _fill_recent(self) -> None:
        files = self._settings.recent_files
        self._ui.start_page.set_recent(files)
        self._menus.recent.clear()
        for file in files:
            action = self._menus.recent.addAction(f"{file.name or file.path.stem} — {file.path}")
            action.setData(str(file.path))
        self._menus.recent.setEnabled(bool(files))

    def _open_recent(self, action: QAction) -> None:
        path = action.data()
        if isinstance(path, str):
            self.open_path(Path(path))

    def _export(self) -> None:
        self._export_as("docx")

    def _export_pdf(self) -> None:
        self._export_as("pdf")

    def _export_as(self, wanted: str) -> None:
        overview = self._overview
        if overview is not None:
            self.file_view.page.store_typing()
            self.transfer.ask_and_export(overview.row.id, wanted)

    def _search(self) -> None:
        self.file_view.searching.open()

    def _show_findings(self) -> None:
        """What the last import or export found worth a look, and the way to one of it."""
        from pcio_desktop.ui.dialogs.findings_dialog import ask_where

        place = ask_where(self, self.transfer.findings, self.transfer.notes, self._appearance)
        if place is not None:
            self.file_view.page.show_thing(place.meeting_id, place.step, place.key)

    def _show_keys(self) -> None:
        from pcio_desktop.ui.dialogs.keys_dialog import KeysDialog, key_rows

        KeysDialog.show_keys(self, key_rows(self._actions, self._menus))

    def _show_about(self) -> None:
        from pcio_desktop.ui.dialogs.about_dialog import AboutDialog

        AboutDialog.show_about(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.remember_state("window", self.saveGeometry())
        if self._file_view is not None:
            self._settings.remember_state("splitter", self._file_view.page.splitter_state())
        stays = False
        try:
            if self._file_view is not None:
                stays = self._file_view.page.keeps_open()
        finally:  # whatever a page does, the file is let go
            if not stays:
                self._worker.close()
                self._operations.closed.disconnect(self.show_start)
                self._operations.close()
        event.setAccepted(not stays)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._retranslate()

    def _retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._actions.retranslate()
        self._menus.retranslate()
        self._show_verdict()
        self._actions.say_undo(self._operations.undo_state())
        path = self._operations.path
        if path is not None:
            self.file_view.page.fill_sidebar()
            self._ui.status_line.show_stored(self.tr("Stored in {}").format(path.name))
        self._write_title()

    def _add_undo_buttons(self) -> None:
        """Undo and redo stand at the right end of the menu bar, under the pointer."""
        corner = QWidget(self._ui.menu_bar)
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        for name in ("undo", "redo"):
            button = QToolButton(corner)
            button.setObjectName(f"{name}_button")
            button.setAutoRaise(True)
            button.setDefaultAction(self._actions[name])
            row.addWidget(button)
        self._ui.menu_bar.setCornerWidget(corner)

    def _restore(self) -> None:
        self.setWindowIcon(program_icon())
        if not self.restoreGeometry(self._settings.state("window")):
            fit_to_screen(self, _FIRST_SIZE)

    def _dress(self) -> None:
        self._actions.set_icons(self._appearance.tokens)


def _dropped_file(data: QMimeData) -> Path | None:
    """The one committee file that is being dragged; None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in (SUFFIX, LOCKED_SUFFIX) else None
