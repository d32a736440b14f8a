"""What the user asks for the safety of the open file: snapshots, going back, copies, sizes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.ui import clock, messages, safety_words
from pcio_desktop.ui.committee_files import CommitteeFiles
from pcio_desktop.ui.file_names import LOCKED_SUFFIX, dated_stem, documents_folder
from pcio_desktop.ui.pages.page import PageContext
from pcio_desktop.ui.worker import Step

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import SnapshotRow
    from pcio_desktop.services.copies import CopyReport
    from pcio_desktop.ui.pages.committee_page import CommitteePage


class Safety(QObject):
    """Each method is one wish of the user; what goes wrong becomes one message."""

    def __init__(
        self, window: QWidget, files: CommitteeFiles, page: CommitteePage, context: PageContext
    ) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._page = page
        self._operations = context.operations
        self._worker = context.worker
        self._settings = context.settings
        self._actions = actions = context.actions
        self._notices = context.notices
        self._transfer = context.transfer
        actions["take_snapshot"].triggered.connect(self.take_snapshot)
        actions["show_snapshots"].triggered.connect(self.show_snapshots)
        actions["copy_file"].triggered.connect(self.copy_file)
        actions["save_elsewhere"].triggered.connect(self.save_elsewhere)
        actions["try_again"].triggered.connect(self.try_again)

    def take_snapshot(self) -> None:
        """Ctrl+S: everything is stored already, so it makes a snapshot, and says both."""
        from pcio_desktop.domain.safekeeping import SnapshotReason

        self._store_typing()
        if self._operations.view_only:
            self._notices.say(self.tr("The file is open for viewing only: there is nothing to do."))
            return
        with messages.told(self._window):
            self._operations.take_snapshot(SnapshotReason.BY_HAND)
            text = self.tr("Everything is stored in the file, and a snapshot of it is kept.")
            self._notices.say(text, [self._actions["show_snapshots"]])

    def show_snapshots(self) -> None:
        """Look at the snapshots; go back to one of them, or open it as a file of its own."""
        from pcio_desktop.services.snapshots import list_snapshots_at
        from pcio_desktop.ui.dialogs.snapshots_dialog import SnapshotsDialog

        path = self._operations.path
        if path is None:
            return
        self._store_typing()
        choice = SnapshotsDialog.ask(
            self._window,
            path,
            list_snapshots_at(path),
            self._worker,
            may_restore=not self._operations.view_only,
        )
        if choice is None:
            return
        with messages.told(self._window):
            if choice.as_new_file:
                self._files.open_snapshot(path, choice.row)
            else:
                self._go_back(path, choice.row)

    def copy_file(self) -> None:
        """A copy that was checked, with or without a password, to send or to keep."""
        from pcio_desktop.ui.dialogs.copy_dialog import CopyDialog

        path = self._operations.path
        if path is None:
            return
        self._store_typing()
        wanted = CopyDialog.ask(self._window, path)
        if wanted is None:
            return
        kinds = self.tr("Committee files (*.pcio)")
        suffix = path.suffix
        if wanted.password:
            kinds = self.tr("Copies locked with a password (*.pcio-locked)")
            suffix = LOCKED_SUFFIX
        folder = self._settings.folder("copy") or documents_folder()
        proposal = folder / f"{dated_stem(path.stem, clock.this_moment())}{suffix}"
        target = messages.choose_file_to_save(
            self._window, self.tr("Send or copy the file"), proposal, kinds
        )
        if target is None:
            return
        with messages.told(self._window):
            text = self.tr("Copying and checking…")
            copy = _copying(path, target, wanted.password)
            report = self._files.wait_for(text, copy)
            if report is not None:
                self._settings.remember_folder("copy", target.parent)
                self._say_copied(report)

    def save_elsewhere(self) -> None:
        """Go on in a copy somewhere else, with what was typed and could not be stored."""
        path = self._operations.path
        if path is None:
            return
        folder = documents_folder()
        proposal = folder / f"{dated_stem(path.stem, clock.this_moment())}{path.suffix}"
        kinds = self.tr("Committee files (*.pcio)")
        title = self.tr("Save elsewhere")
        target = messages.choose_file_to_save(self._window, title, proposal, kinds)
        if target is None:
            return
        with messages.told(self._window):
            # Only now: the fault may be gone, and what is stored is then in the copy. What is
            # refused is kept beside and put back in the copy.
            self._store_typing()
            made, taken = self._save(path, target)
            shown = self._page.overview
            self._files.open_copy(made)
            if shown is not None:  # one goes on where one was
                self._page.show_meeting(shown.row.id)
            text = self.tr("Work goes on in {}.").format(made)
            if taken is not None:
                text = self.tr(
                    "The file itself can be read no more. Work goes on in {}, from the snapshot "
                    "of {}."
                ).format(made, safety_words.moment_within(taken.taken_at))
            self._notices.say(text, [self._actions["show_snapshots"]], stays=True)

    def _save(self, path: Path, target: Path) -> tuple[Path, SnapshotRow | None]:
        """The copy, and the snapshot it was made of where the file cannot be read."""
        from pcio_desktop.services.snapshots import list_snapshots_at, restore_as_new_file

        try:
            return self._operations.opened_file().save_elsewhere(target), None
        except FileTrouble as trouble:
            newest = next((row for row in list_snapshots_at(path) if row.good), None)
            if newest is None or not _is_unreadable(trouble):
                raise
            return restore_as_new_file(path, newest.number, target), newest

    def try_again(self) -> None:
        """Store what is typed, now that the fault may be gone."""
        self._store_typing()
        with messages.told(self._window):
            self._operations.try_to_write()

    def _go_back(self, path: Path, row: SnapshotRow) -> None:
        before = clock.this_moment()
        text = self.tr("Going back to {}…").format(safety_words.moment_within(row.taken_at))
        if not self._files.wait_for(text, _restoring(path, row.number)):
            return
        self._operations.open(path)
        sentence = self.tr(
            "The file is as it was at {then}. How it was before is kept: snapshot of {now}."
        ).format(then=safety_words.moment_within(row.taken_at), now=safety_words.moment(before))
        self._notices.say(sentence, [self._actions["show_snapshots"]], stays=True)

    def _say_copied(self, report: CopyReport) -> None:
        size = safety_words.file_size(report.size)
        text = self.tr("Copied and checked: {name} ({size})")
        if report.damaged_parts:
            text = self.tr(
                "Copied: {name} ({size}). What is damaged in the file is damaged in the copy too."
            )
        self._transfer.note_made(report.path)
        self._notices.say(
            text.format(name=report.path.name, size=size),
            [self._actions["show_exported"]],
            stays=True,
        )

    def _store_typing(self) -> None:
        """What is being typed belongs to the file that is looked at."""
        self._operations.leaving.emit()


def _is_unreadable(trouble: FileTrouble) -> bool:
    """Whether it is the old file that failed, and not the place of the new one."""
    return trouble.code in ("IO", "CANTOPEN", "MISSING", "DAMAGED", "NOT_OURS", "MOVED")


def _restoring(path: Path, number: int) -> Callable[[Step], bool]:
    """The work for the worker's thread; it holds no widget."""

    def restore(_step: Step) -> bool:
        from pcio_desktop.services.snapshots import restore_at

        restore_at(path, number)
        return True

    return restore


def _copying(path: Path, target: Path, password: str) -> Callable[[Step], CopyReport]:
    def copy(_step: Step) -> CopyReport:
        from pcio_desktop.services.copies import copy_file, lock_copy

        return lock_copy(path, target, password) if password else copy_file(path, target)

    return copy
