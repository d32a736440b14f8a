"""Windows, pages and dialogs go when they are closed: nothing holds on to them."""

import gc
import sys
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcio_desktop.ui.dialogs.about_dialog import AboutDialog
from pcio_desktop.ui.dialogs.crash_dialog import CrashDialog
from pcio_desktop.ui.dialogs.keys_dialog import KeysDialog
from pcio_desktop.ui.dialogs.new_committee_dialog import NewCommitteeDialog
from pcio_desktop.ui.models.keys_model import KeyRow
from pcio_desktop.ui.pages.committee_page import CommitteePage
from pcio_desktop.ui.pages.meeting_page import MeetingPage
from pcio_desktop.ui.pages.registry import PLACES, STEPS
from pcio_desktop.ui.pages.sidebar import Sidebar
from pcio_desktop.ui.pages.start_page import StartPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.notice_bar import NoticeBar
from tests.ui import safety_dialogs
from tests.ui.looking import settle

REPAINTS = 200


def drop_deferred() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "make",
    [
        StartPage, Sidebar, CommitteePage, MeetingPage, NoticeBar, AboutDialog,
        *(spec.make for spec in (*STEPS, *PLACES)),
        lambda: KeysDialog([KeyRow("a", "b", "c")]),
        lambda: CrashDialog("details", Path()),
        lambda: NewCommitteeDialog(Path()),
    ],
)  # fmt: skip
def test_a_page_or_dialog_is_freed_when_it_is_dropped(make: Callable[[], QWidget]) -> None:
    widget = make()
    seen = weakref.ref(widget)
    widget.deleteLater()
    del widget
    drop_deferred()
    assert seen() is None


def test_the_dialogs_of_safety_are_freed_when_they_are_dropped(program: Program) -> None:
    made = safety_dialogs.dialogs(program.worker)
    seen = {name: weakref.ref(dialog) for name, dialog in made.items()}
    while made:
        made.popitem()[1].deleteLater()
    drop_deferred()
    assert {name: ref() for name, ref in seen.items()} == dict.fromkeys(seen)


def test_the_window_and_all_of_it_is_freed(qapp: QApplication, sample_file: Path) -> None:
    program = Program(qapp)
    program.begin(None)
    program.window.open_path(sample_file)
    settle()
    view = program.window.file_view
    parts = [program, program.window, program.window.files, view, view.page, view.transfer]
    parts += [view.searching, view.safekeeper]
    seen = [weakref.ref(part) for part in parts]
    parts.clear()
    program.close()
    del view
    del program
    drop_deferred()
    assert [ref() for ref in seen] == [None] * len(seen)


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="None is immortal from 3.12 on")
def test_repainting_loses_no_reference_to_none_or_the_truths(opened: Program) -> None:
    """The fault of PySide6 6.12.0, which ends the process after a thousand repaints."""
    singletons = (None, True, False)

    def repaint() -> None:
        opened.window.grab()

    repaint()
    before = [sys.getrefcount(one) for one in singletons]
    for _ in range(REPAINTS):
        repaint()
    after = [sys.getrefcount(one) for one in singletons]
    losses = [early - late for early, late in zip(before, after, strict=True)]
    assert max(losses) < REPAINTS / 2
