"""From the command to the first picture, and the page one begins on."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QListView, QPushButton
from pytestqt.qtbot import QtBot

from pcio_desktop.services.snapshots import snapshot_folder
from pcio_desktop.thai import breaks
from pcio_desktop.ui.pages.committee_page import CommitteePage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.search_panel import SearchPanel
from tests.tools import ROOT
from tests.ui.conftest import Boxes, MakeProgram
from tests.ui.looking import all_text, child, settle, text_of

_UNTIL_PAINTED = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pcio_desktop.ui.program import Program
application = QApplication([])
program = Program(application)
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print("early:", *sorted(sys.modules))
            watched.removeEventFilter(self)
        return False
watch = Watch()
program.window.installEventFilter(watch)
program.ready.connect(application.quit)
program.begin(None)
application.exec()
print("later:", "sqlalchemy" in sys.modules)
program.close()
"""


# What nothing may import before the first paint, with all below it: libraries, and our own parts.
_LATE = (
    "sqlalchemy", "sqlite3", "docx", "lxml", "babel", "typst", "subprocess",
    "pcio_desktop.archive", "pcio_desktop.checks", "pcio_desktop.documents",
    "pcio_desktop.services", "pcio_desktop.storage", "pcio_desktop.domain",
    "pcio_desktop.thai.breaks", "pcio_desktop.thai.normalise",
    "pcio_desktop.ui.dialogs", "pcio_desktop.ui.file_view", "pcio_desktop.ui.models",
    "pcio_desktop.ui.pages", "pcio_desktop.ui.safekeeper", "pcio_desktop.ui.searching",
    "pcio_desktop.ui.transfer",
)  # fmt: skip
_OF_THE_START_PAGE = frozenset({
    "pcio_desktop.domain", "pcio_desktop.domain.change", "pcio_desktop.domain.errors",
    "pcio_desktop.ui.models", "pcio_desktop.ui.models.recent_model",
    "pcio_desktop.ui.pages", "pcio_desktop.ui.pages.start_page",
})  # fmt: skip


def test_the_window_is_painted_before_the_data_layer_is_imported(tmp_path: Path) -> None:
    early, later = _printed(_UNTIL_PAINTED, tmp_path)
    assert _not_needed(early.split()[1:]) == []
    assert later == "later: True"


def _printed(code: str, home: Path) -> list[str]:
    """What the code says in a process of its own, with that home."""
    environment = {**os.environ, "PCIO_DESKTOP_HOME": str(home)}
    made = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, encoding="utf-8", env=environment, cwd=ROOT, timeout=60, check=True,
    )  # fmt: skip
    return made.stdout.splitlines()


def _not_needed(modules: Iterable[str]) -> list[str]:
    """Those of the modules that the start page has no use for."""
    return [
        name
        for name in modules
        if any(name == part or name.startswith(f"{part}.") for part in _LATE)
        and name not in _OF_THE_START_PAGE
    ]


_UNTIL_READY = """
import gc
from pcio_desktop import app
from pcio_desktop.ui import program
class Watched(program.Program):
    def begin(self, *arguments):
        print("begun:", gc.isenabled())
        self.ready.connect(self.tell)
        super().begin(*arguments)
    def tell(self):
        print("ready:", gc.isenabled())
        self.window.close()
program.Program = Watched
app.main([])
"""


def test_python_looks_for_cycles_again_when_the_start_is_over(tmp_path: Path) -> None:
    assert _printed(_UNTIL_READY, tmp_path) == ["begun: False", "ready: True"]


def test_the_icons_of_the_menus_come_after_the_first_picture(
    program: Program, qtbot: QtBot
) -> None:
    actions = program.window.actions_by_name
    assert not actions["undo"].icon().isNull()
    qtbot.waitSignal(program.ready).wait()
    assert not actions["show_ledger"].icon().isNull()


def test_the_start_page_offers_nothing_that_needs_a_file(program: Program) -> None:
    actions = program.window.actions_by_name
    needing = [name for name in actions.names() if name.startswith(("step_", "export_"))]
    needing += ["undo", "import_document", "show_roster", "add_resolution", "assign_from_table"]
    assert [name for name in needing if actions[name].isEnabled()] == []


def test_the_view_of_a_file_is_made_at_the_first_opening_and_kept(
    program: Program, sample_file: Path
) -> None:
    assert program.window.findChild(CommitteePage) is None
    program.window.open_path(sample_file)
    first = program.window.file_view
    program.window.actions_by_name["close_file"].trigger()
    program.window.open_path(sample_file)
    assert program.window.file_view is first
    assert first.page.overview is not None


def test_the_search_finds_commands_on_the_start_page(program: Program) -> None:
    program.window.actions_by_name["search"].trigger()
    panel = child(program.window, SearchPanel, "search_panel")
    assert panel.isVisible()


def test_a_clean_clone_speaks_thai_at_once(program: Program) -> None:
    assert program.settings.language == "th"
    assert text_of(program, "title_label", "start_page").startswith("รายงานการประชุม")
    assert child(program.window, QPushButton, "open_button").text() == "เปิดแฟ้ม"
    assert "ยังไม่มี" in all_text(program.window)


def test_the_first_button_has_the_keyboard_and_enter_presses_it(
    program: Program, qtbot: QtBot, boxes: Boxes, sample_file: Path
) -> None:
    button = child(program.window, QPushButton, "open_button")
    assert program.window.focusWidget() is button
    boxes.files.append(sample_file)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert program.operations.path == sample_file


def test_leaving_the_chooser_changes_nothing(program: Program, boxes: Boxes) -> None:
    boxes.files.append(None)
    program.window.actions_by_name["open_file"].trigger()
    assert program.operations.path is None


def test_a_file_opened_once_stands_among_the_recent_ones(
    make_program: MakeProgram, qtbot: QtBot, sample_file: Path
) -> None:
    first = make_program()
    first.window.open_path(sample_file)
    first.window.actions_by_name["close_file"].trigger()
    view = child(first.window, QListView, "recent_view")
    assert view.isVisible()
    assert view.model().index(0, 0).data() == "PCIO ตัวอย่าง"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert first.operations.path == sample_file
    first.window.actions_by_name["close_file"].trigger()
    place = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert first.operations.path == sample_file


def test_a_recent_file_that_is_gone_is_said_and_forgotten(
    program: Program, boxes: Boxes, sample_file: Path
) -> None:
    program.window.open_path(sample_file)
    program.window.actions_by_name["close_file"].trigger()
    sample_file.unlink()
    shutil.rmtree(snapshot_folder())  # else they are offered: test_snapshots_window.py
    program.window.open_path(sample_file)
    assert str(sample_file) in boxes.take_told()
    assert program.settings.recent_files == []
    assert program.operations.path is None


def test_a_foreign_file_is_refused_in_thai_and_the_open_one_stays(
    opened: Program, boxes: Boxes, tmp_path: Path, sample_file: Path
) -> None:
    foreign = tmp_path / "other.pcio"
    foreign.write_bytes(b"this is no committee file, but it is long enough to be read" * 40)
    opened.window.open_path(foreign)
    message = boxes.take_told()
    assert any("ก" <= letter <= "๛" for letter in message)
    assert opened.operations.path == sample_file


def test_trying_the_sample_takes_one_click_and_keeps_what_was_tried(
    program: Program, qtbot: QtBot
) -> None:
    button = child(program.window, QPushButton, "sample_button")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    path = program.operations.path
    assert path is not None
    assert "สมมติ" in program.window.notice
    program.window.actions_by_name["close_file"].trigger()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert program.operations.path == path


@pytest.mark.parametrize(("name", "accepted"), [("x.pcio", True), ("x.txt", False)])
def test_a_committee_file_may_be_dragged_onto_the_window(
    program: Program, sample_file: Path, tmp_path: Path, name: str, accepted: bool
) -> None:
    file = sample_file.rename(tmp_path / name)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(program.window, enter)
    assert enter.isAccepted() is accepted
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(program.window, drop)
    assert (program.operations.path == file) is accepted


@pytest.mark.parametrize("width", [640, 683, 1366])
def test_nothing_on_the_start_page_is_cut_at_any_width(program: Program, width: int) -> None:
    program.window.resize(width, 400)
    settle()
    for name in ("open_button", "new_button", "sample_button"):
        button = child(program.window, QPushButton, name)
        assert button.width() >= button.sizeHint().width()


@pytest.mark.logs_expected
def test_a_computer_that_cuts_thai_words_wrongly_is_said_to_at_the_start(
    make_program: MakeProgram, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(breaks, "self_test", lambda: False)
    program = make_program()
    qtbot.waitSignal(program.ready).wait()
    assert "เครื่องนี้ตัดคำภาษาไทยไม่ถูกต้อง" in program.window.notice
    assert "ส่งออกรายงานได้ตามปกติ" in program.window.notice


def test_a_computer_that_cuts_thai_words_rightly_says_nothing(
    make_program: MakeProgram, qtbot: QtBot
) -> None:
    program = make_program()
    qtbot.waitSignal(program.ready).wait()
    assert program.window.notice == ""
