"""The frame: menus, the pages, the lines at the bottom. It shows and connects; it decides nothing.

What the user asks for is done by committee_files.py and transfer.py, in operations. Dialogs are
imported when they are opened: the first picture does not wait for them.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QToolButton, QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.ui import clock, messages, words
from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.committee_files import SUFFIX, CommitteeFiles
from pcio_desktop.ui.forms.ui_main_window import Ui_MainWindow
from pcio_desktop.ui.icons import program_icon
from pcio_desktop.ui.menus import Menus
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.pages.page import PageContext
from pcio_desktop.ui.resolution_words import overdue_words
from pcio_desktop.ui.safekeeper import Safekeeper
from pcio_desktop.ui.searching import Searching
from pcio_desktop.ui.settings import Settings
from pcio_desktop.ui.transfer import EXPORTS, Transfer
from pcio_desktop.ui.translation import Language, is_language_change
from pcio_desktop.ui.view_choices import ViewChoices
from pcio_desktop.ui.widgets.notice_place import NoticePlace
from pcio_desktop.ui.widgets.screen_fit import fit_to_screen
from pcio_desktop.ui.worker import Worker

_FIRST_SIZE = QSize(1180, 720)
_NEEDS_FILE = (
    "import_document", "close_file", "show_sidebar", "show_new_meeting", "show_roster",
    "show_ledger", "show_committee",
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
        self.files = CommitteeFiles(self, operations, settings)
        self.transfer = Transfer(
            self, operations, worker, settings, self._actions, self._ui.notice_bar
        )
        self._ui.start_page.attach(self._actions, appearance)
        context = self._page_context()
        self._ui.committee_page.attach(context)
        ui = self._ui
        NoticePlace(ui.notice_bar, ui.central, ui.committee_page.content, ui.status_line)
        self.searching = Searching(self, context, self._ui.committee_page)
        self._add_undo_buttons()
        self._choices = ViewChoices(self._actions, settings, appearance, language, self)
        self._connect_actions()
        self._connect_pages()
        self._safekeeper = Safekeeper(self, operations, self._ui.notice_bar)
        self._restore()
        self._dress()
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

    def _page_context(self) -> PageContext:
        return PageContext(
            operations=self._operations,
            actions=self._actions,
            appearance=self._appearance,
            settings=self._settings,
            worker=self._worker,
            notices=self._ui.notice_bar,
            transfer=self.transfer,
        )

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
            "import_document": self.transfer.ask_and_import,
            "close_file": self.files.close,
            "quit": self.close,
            "undo": self._undo,
            "redo": self._redo,
            "export_minutes": self._export,
            "export_pdf": self._export_pdf,
            "show_keys": self._show_keys,
            "about": self._show_about,
        }
        for name, slot in slots.items():
            self._actions[name].triggered.connect(slot)
        self._menus.recent.triggered.connect(self._open_recent)

    def _connect_pages(self) -> None:
        self._operations.leaving.connect(self._ui.committee_page.store_typing)
        self._operations.opened.connect(self._show_file)
        self._operations.closed.connect(self.show_start)
        self._operations.changed.connect(self._hear_change)
        self.files.said.connect(self._ui.notice_bar.say)
        self.files.recent_changed.connect(self._fill_recent)
        self._ui.start_page.file_chosen.connect(self.open_path)
        self._ui.committee_page.shown.connect(self._show_state)
        self._appearance.changed.connect(self._dress)

    def _show_file(self, path: Path) -> None:
        self._ui.notice_bar.dismiss()
        self._ui.stack.setCurrentWidget(self._ui.committee_page)
        self._ui.status_line.show()
        self._ui.committee_page.show_file()
        self._ui.status_line.show_stored(self.tr("Stored in {}").format(path.name))
        late = self._ui.committee_page.count_overdue()
        if late:
            self._ui.notice_bar.say(overdue_words(late), [self._actions["show_ledger"]])

    def _hear_change(self, change: Change, _initiator: QObject | None) -> None:
        if change:
            if self._operations.was_typing and change == Change(minutes=True):
                self._enable()  # words under an item change nothing that the frame shows
            else:
                self._ui.committee_page.hear(change)
            now = words.clock_time(clock.this_moment())
            self._ui.status_line.show_stored(self.tr("Stored at {}").format(now))
        else:
            self._enable()

    def _show_state(self) -> None:
        """Say how the chosen meeting stands, and what can be done with it."""
        self._show_verdict()
        self._enable()
        self._write_title()

    def _show_verdict(self) -> None:
        overview = self._ui.committee_page.overview
        if overview is None:
            self._ui.status_line.show_verdict("", "good", "")
            return
        verdict, tone = words.quorum_verdict(overview.row, overview.quorum)
        figures = f"{words.quorum_figures(overview.quorum)} · {words.counts_line(overview.row)}"
        self._ui.status_line.show_verdict(verdict, tone, figures)

    def _enable(self) -> None:
        open_file = self._operations.path is not None
        meeting = open_file and self._ui.committee_page.overview is not None
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
        committee = self._ui.committee_page.committee
        if committee is not None and self._operations.path is not None:
            parts.append(words.committee_title(committee))
            overview = self._ui.committee_page.overview
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

    def _undo(self) -> None:
        self._ui.committee_page.store_typing()
        with messages.told(self):
            what = self._operations.undo(self)
            self._ui.notice_bar.say(self.tr("Undone: {}").format(what), [self._actions["redo"]])

    def _redo(self) -> None:
        self._ui.committee_page.store_typing()
        with messages.told(self):
            what = self._operations.redo(self)
            self._ui.notice_bar.say(self.tr("Redone: {}").format(what), [self._actions["undo"]])

    def _export(self) -> None:
        self._export_as("docx")

    def _export_pdf(self) -> None:
        self._export_as("pdf")

    def _export_as(self, wanted: str) -> None:
        overview = self._ui.committee_page.overview
        if overview is not None:
            self._ui.committee_page.store_typing()
            self.transfer.ask_and_export(overview.row.id, wanted)

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
        self._settings.remember_state("splitter", self._ui.committee_page.splitter_state())
        self._ui.committee_page.store_typing()
        self._worker.close()
        self._operations.closed.disconnect(self.show_start)
        self._operations.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._retranslate()

    def _retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._actions.retranslate()
        self._menus.retranslate()
        self._ui.committee_page.fill_sidebar()
        self._show_verdict()
        self._actions.say_undo(self._operations.undo_state())
        path = self._operations.path
        if path is not None:
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
        self._ui.committee_page.restore_splitter(self._settings.state("splitter"))

    def _dress(self) -> None:
        self._actions.set_icons(self._appearance.tokens)


def _dropped_file(data: QMimeData) -> Path | None:
    """The one committee file that is being dragged; None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() == SUFFIX else None
