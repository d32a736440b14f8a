"""Faults of the program: logged, shown once, survived."""

import faulthandler
import logging
import sys
import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler, qWarning
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pcio_desktop import paths
from pcio_desktop.domain.errors import BadInput
from pcio_desktop.ui import crash
from pcio_desktop.ui.dialogs.crash_dialog import CrashDialog
from pcio_desktop.ui.program import Program
from tests.ui.conftest import Boxes
from tests.ui.looking import child, settle

pytestmark = [pytest.mark.qt_no_exception_capture, pytest.mark.logs_expected]


class Painting(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        raise ValueError("วาดไม่ได้")


@pytest.fixture
def shown(tmp_path: Path, qapp: QApplication) -> Generator[list[str]]:
    """The handler at work; what it showed. Everything is put back afterwards."""
    del qapp
    told: list[str] = []

    def show(error: BaseException, details: str) -> None:
        told.append(type(error).__name__)
        assert "Traceback" in details

    hooks = sys.excepthook, threading.excepthook
    root, level = logging.getLogger(), logging.getLogger().level
    before = list(root.handlers)
    with crash.start_log(tmp_path):
        crash.CrashHandler(show).install()
        yield told
        faulthandler.disable()
    faulthandler.enable()
    sys.excepthook, threading.excepthook = hooks
    qInstallMessageHandler(None)
    for handler in [one for one in root.handlers if one not in before]:
        handler.close()
        root.removeHandler(handler)
    root.setLevel(level)


def log_text(folder: Path) -> str:
    return (folder / "pcio.log").read_text(encoding="utf-8")


def test_a_slot_that_fails_is_logged_and_shown(
    shown: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: 1 // 0)
    button.click()
    button.click()
    assert shown == ["ZeroDivisionError", "ZeroDivisionError"]
    assert "unhandled in MainThread" in log_text(tmp_path)


def test_a_timer_that_fails_is_shown(shown: list[str], qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: {}["missing"])
    qtbot.waitUntil(lambda: shown == ["KeyError"])


def test_a_repaint_that_fails_is_logged_in_thai(
    shown: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    widget = Painting()
    qtbot.addWidget(widget)
    widget.show()
    settle()
    assert "ValueError" in shown
    assert "วาดไม่ได้" in log_text(tmp_path)


def test_a_thread_that_fails_is_logged_and_not_shown(shown: list[str], tmp_path: Path) -> None:
    def fail() -> None:
        raise IndexError("in the worker")

    thread = threading.Thread(target=fail, name="files-0")
    thread.start()
    thread.join()
    assert shown == []
    assert "unhandled in files-0" in log_text(tmp_path)


def test_a_second_fault_within_the_dialog_is_only_logged(tmp_path: Path) -> None:
    shown: list[str] = []
    handler = crash.CrashHandler()

    def show(error: BaseException, _details: str) -> None:
        shown.append(type(error).__name__)
        handler.handle(ValueError, ValueError("again"), None)

    handler.show = show
    handler.handle(KeyError, KeyError("first"), None)
    assert shown == ["KeyError"]
    del tmp_path


def test_a_dialog_that_fails_itself_is_logged() -> None:
    def show(error: BaseException, _details: str) -> None:
        raise error

    handler = crash.CrashHandler(show)
    for _ in range(2):
        handler.handle(KeyError, KeyError("x"), None)


def test_an_interrupt_is_left_to_python(monkeypatch: pytest.MonkeyPatch) -> None:
    passed: list[type] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda kind, *_: passed.append(kind))
    crash.CrashHandler().handle(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert passed == [KeyboardInterrupt]


@pytest.mark.usefixtures("shown")
def test_qts_warnings_go_to_the_log(tmp_path: Path) -> None:
    qWarning("something about fonts")
    assert "WARNING qt: something about fonts" in log_text(tmp_path)


def test_the_dialog_shows_details_and_copies_them(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def run(dialog: CrashDialog) -> None:
        child(dialog, QPushButton, "copy_button").click()
        said.append(child(dialog, QPlainTextEdit, "details_edit").toPlainText())
        said.append(child(dialog, QLabel, "log_label").text())

    monkeypatch.setattr(CrashDialog, "exec", run)
    program.show_fault(ZeroDivisionError(), "Traceback: division by zero")
    assert QApplication.clipboard().text() == said[0]
    assert "Traceback: division by zero" in said[0]
    assert "SQLite" in said[0]  # the versions, which those who mend it ask for first
    assert str(paths.log_dir()) not in said[0]  # it holds the name of the user
    assert str(paths.log_dir()) in said[1]


NAME, MINUTES = "นายสมมุติ", "มติลับ"


def test_what_is_passed_on_holds_no_names_and_no_minutes(shown: list[str], tmp_path: Path) -> None:
    told: list[str] = []
    handler = crash.CrashHandler(lambda _error, details: told.append(details))
    secret = f"cannot place {Path.home()}: {MINUTES} in 'secret words'\n    {NAME} and \"more\""
    try:
        try:
            raise KeyError(NAME)
        except KeyError as error:
            raise ValueError(secret) from error
    except ValueError as error:
        handler.handle(ValueError, error, error.__traceback__)
    details = told[0]
    assert "KeyError" in details
    assert "ValueError: cannot place ~" in details
    assert "raise KeyError(NAME)" in details  # a line of the program
    for secret in (NAME, MINUTES, "secret words", "more", str(Path.home())):
        assert secret not in details
    assert NAME in log_text(tmp_path)  # on this computer all is kept
    assert shown == []


def test_a_user_error_nobody_caught_is_one_plain_message(program: Program, boxes: Boxes) -> None:
    program.show_fault(BadInput("พิมพ์ใหม่", "type it again"), "Traceback")
    assert boxes.take_told() == "พิมพ์ใหม่"
