"""What shows an open file and works on it: its page, import, export, search, snapshots, copies.

The one place where these are put together. The window makes it when the first file is opened, and
not before: the start page needs nothing of what is imported here.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pcio_desktop.ui.actions import Actions
from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.committee_files import CommitteeFiles
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.pages.committee_page import CommitteePage
from pcio_desktop.ui.pages.page import PageContext
from pcio_desktop.ui.resolution_words import overdue_words
from pcio_desktop.ui.safekeeper import Safekeeper
from pcio_desktop.ui.safety import Safety
from pcio_desktop.ui.searching import Searching
from pcio_desktop.ui.settings import Settings
from pcio_desktop.ui.transfer import Transfer
from pcio_desktop.ui.undoing import Undoing
from pcio_desktop.ui.upkeep import Upkeep
from pcio_desktop.ui.widgets.notice_bar import NoticeBar
from pcio_desktop.ui.worker import Worker


class FileView(QObject):
    """The parts, made once and used for one file after the other."""

    def __init__(
        self,
        window: QWidget,
        files: CommitteeFiles,
        operations: Operations,
        actions: Actions,
        appearance: Appearance,
        settings: Settings,
        worker: Worker,
        notices: NoticeBar,
    ) -> None:
        super().__init__(window)
        self.transfer = Transfer(window, operations, worker, settings, actions, notices)
        self._context = PageContext(
            operations=operations,
            actions=actions,
            appearance=appearance,
            settings=settings,
            worker=worker,
            notices=notices,
            transfer=self.transfer,
        )
        self.page = CommitteePage(window)
        self.page.setObjectName("committee_page")
        self.page.attach(self._context)
        self.page.restore_splitter(settings.state("splitter"))
        self.searching = Searching(window, self._context, self.page)
        self._undoing = Undoing(window, operations, self.page, notices, actions)
        self.safety = Safety(window, files, self.page, self._context)
        self.upkeep = Upkeep(window, files, self._context)
        self.safekeeper = Safekeeper(window, operations, actions, notices)

    def say_overdue(self) -> None:
        """Say what is overdue, if anything is, and offer the ledger."""
        late = self.page.count_overdue()
        if late:
            self._context.notices.say(overdue_words(late), [self._context.actions["show_ledger"]])
