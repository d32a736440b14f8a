"""A child that types into the real window, offscreen, until it is killed.

Even seeds type what was said, odd ones what was resolved.
"""

from __future__ import annotations

import os
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

from pcio_desktop.domain.content import blocks_text
from pcio_desktop.storage.database import Database
from tests.faults.children import Talk

if TYPE_CHECKING:
    from pcio_desktop.ui.main_window import MainWindow

# No marks: what cleaning may put into another order is not what this is about.
LETTERS = "กขคงจฉชซญดตถทธนบปผพภมยรลวสหอ"


def letters(seed: int) -> str:
    """The text that the child of that seed types, longer than it comes to."""
    dice = random.Random(seed)
    return "".join(dice.choice(LETTERS) for _ in range(500))


def type_in_window(talk: Talk, path: Path, seed: int) -> None:
    """Letter by letter, now and then a pause; says how many there are and when, after each."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from pcio_desktop.ui.program import Program
    from tests.benchmarks.hands import rest_until
    from tests.ui.typing_keys import type_text

    application = QApplication([])
    program = Program(application)
    program.begin(None)
    program.window.open_path(path)
    program.window.activateWindow()
    (_go_to_resolution if is_resolution(seed) else _go_to_statement)(program.window)
    QApplication.processEvents()
    dice = random.Random(-seed)
    talk.say("ready")
    talk.wait()
    for count, letter in enumerate(letters(seed), start=1):
        pause = 1.5 if dice.random() < 0.05 else dice.uniform(0.08, 0.2)
        rest_until(time.perf_counter() + pause)
        widget = QApplication.focusWidget()
        assert widget is not None
        type_text(widget, letter)
        talk.say(f"{count} {time.monotonic()}")


def is_resolution(seed: int) -> bool:
    """Where the child of that seed types."""
    return seed % 2 == 1


def _go_to_statement(window: MainWindow) -> None:
    from PySide6.QtWidgets import QApplication

    from pcio_desktop.ui.pages.minutes_page import MinutesPage

    window.actions_by_name["step_minutes"].trigger()
    QApplication.processEvents()
    page = window.findChild(MinutesPage)
    assert isinstance(page, MinutesPage)
    page.focus_first()


def _go_to_resolution(window: MainWindow) -> None:
    from PySide6.QtWidgets import QApplication

    from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit

    window.actions_by_name["step_resolutions"].trigger()
    QApplication.processEvents()
    sentence = window.findChild(StoredTextEdit, "sentence_edit")
    assert isinstance(sentence, StoredTextEdit)
    sentence.setFocus()
    sentence.selectAll()  # what would be generated


def typed_in(path: Path, seed: int) -> str:
    """The typed text that is in the file."""
    with Database(path) as database, database.read() as unit:
        item = unit.meetings.all()[0].agenda[0]
        text = item.resolutions[0].text if is_resolution(seed) else item.statements[0].blocks
        return blocks_text(text)
