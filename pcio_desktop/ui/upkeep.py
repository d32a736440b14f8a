"""What the user asks about the state of the open file: is it whole, how large is it, clear it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pcio_desktop.ui import messages, safety_words, words
from pcio_desktop.ui.committee_files import CommitteeFiles
from pcio_desktop.ui.pages.page import PageContext
from pcio_desktop.ui.worker import Step

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import Notice
    from pcio_desktop.ui.dialogs.storage_dialog import Clearing

_STEPS_KEPT = 100
_SNAPSHOTS_KEPT = 5


class Upkeep(QObject):
    """Each method is one wish of the user; what goes wrong becomes one message."""

    part_wanted = Signal(str)  # show this meeting, the roster where it is empty
    cleared = Signal()  # there is less to undo

    def __init__(self, window: QWidget, files: CommitteeFiles, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._operations = context.operations
        self._actions = context.actions
        self._notices = context.notices
        actions = context.actions
        actions["check_file"].triggered.connect(self.check)
        actions["show_storage"].triggered.connect(self.show_storage)

    def check(self) -> None:
        """Read every row, compare it with its seal, and say what is worth a look."""
        path = self._operations.path
        if path is None:
            return
        self._operations.leaving.emit()
        with messages.told(self._window):
            text = self.tr("Reading every row of {}…").format(path.name)
            notices = self._files.wait_for(text, _checking(path))
            if notices is None:
                return
            if not notices:
                self._notices.say(
                    self.tr("Every row was read and fits its seal: the file is good.")
                )
                return
            self._offer(path, notices)

    def show_storage(self) -> None:
        """How much room everything takes, again after something was cleared."""
        from pcio_desktop.services.housekeeping import storage_sizes
        from pcio_desktop.ui.dialogs.storage_dialog import StorageDialog

        while self._operations.path is not None:
            with messages.told(self._window):
                sizes = storage_sizes(self._operations.opened_file())
                may_change = not self._operations.view_only
                clearing = StorageDialog.ask(self._window, sizes, may_change=may_change)
                if clearing is not None:
                    self._clear(clearing)
                    continue
            return

    def _offer(self, path: Path, notices: tuple[Notice, ...]) -> None:
        from pcio_desktop.ui.dialogs.check_dialog import CheckDialog, Wish

        may_change = not self._operations.view_only
        choice = CheckDialog.ask(self._window, notices, may_change=may_change)
        if choice is None:
            return
        if choice.wish is Wish.SNAPSHOTS:
            self._actions["show_snapshots"].trigger()
        elif choice.wish is Wish.VIEW:
            self.part_wanted.emit(choice.notice.meeting_id)
        else:
            self._accept(path, choice.notice)

    def _accept(self, path: Path, notice: Notice) -> None:
        question = self.tr(
            "{}\n\nAccept it as it now is? Look at it first: from then on it can be changed again, "
            "and nothing reminds of the damage any more."
        )
        yes, no = self.tr("Accept as it is"), self.tr("Not yet")
        text = question.format(safety_words.notice(notice))
        if messages.ask(self._window, text, yes=yes, no=no):
            self._operations.opened_file().accept_damaged(notice.meeting_id)
            self._operations.open(path)
            self._notices.say(self.tr("Accepted as it is. It can be changed again."))

    def _clear(self, clearing: Clearing) -> None:
        """Say what will be lost, and clear it. Raises UserError."""
        from pcio_desktop.services import housekeeping
        from pcio_desktop.ui.dialogs.storage_dialog import Clearing

        if clearing is Clearing.UNDO:
            question = self.tr(
                "Only the last {} steps can be undone then. Who did what and when stays."
            ).format(words.number(_STEPS_KEPT))
            if self._is_sure(question):
                housekeeping.clear_undo(self._operations.opened_file(), keep=_STEPS_KEPT)
                self.cleared.emit()
        elif clearing is Clearing.SNAPSHOTS:
            question = self.tr(
                "Only the newest {} snapshots stay. One cannot go back to earlier times any more."
            ).format(words.number(_SNAPSHOTS_KEPT))
            if self._is_sure(question):
                housekeeping.clear_snapshots(self._operations.opened_file(), keep=_SNAPSHOTS_KEPT)
        elif clearing is Clearing.PEOPLE:
            self._erase_people()
        else:
            question = self.tr(
                "Files as they were before their format was renewed, those of other committees "
                "too, are deleted. An older version of the program cannot read the present ones."
            )
            if self._is_sure(question):
                housekeeping.remove_upgrade_copies(keep=0)

    def _erase_people(self) -> None:
        from pcio_desktop.services import housekeeping
        from pcio_desktop.ui.dialogs.erase_dialog import EraseDialog

        people = housekeeping.unused_people(self._operations.opened_file())
        keys = EraseDialog.ask(self._window, people)
        question = self.tr(
            "People: {}\n\nThey are erased for good, from the history too. This cannot be undone, "
            "nor what was done before. Older snapshots that know them go when ten later ones are "
            "there."
        ).format(words.number(len(keys)))
        if not keys or not self._is_sure(question):
            return
        file = self._operations.opened_file()  # a snapshot may have begun meanwhile
        housekeeping.erase_people(file, keys)
        self._operations.open(file.path)  # whoever offers people forgets them

    def _is_sure(self, question: str) -> bool:
        return messages.ask(
            self._window, question, yes=self.tr("Delete"), no=self.tr("Keep everything")
        )


def _checking(path: Path) -> Callable[[Step], tuple[Notice, ...]]:
    """The work for the worker's thread; it holds no widget."""

    def check(_step: Step) -> tuple[Notice, ...]:
        from pcio_desktop.services.committee_file import Access, open_committee_file

        with open_committee_file(path, access=Access.VIEW) as file:
            return file.notices

    return check
