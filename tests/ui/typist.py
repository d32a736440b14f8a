"""A program that types into the minutes of a file, to be killed."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pcio_desktop.ui.pages.minutes_page import MinutesPage
from pcio_desktop.ui.program import Program
from tests.faults.children import Talk
from tests.ui.looking import child, settle
from tests.ui.typing_keys import type_text


def type_in_vain(talk: Talk, file: Path, text: str) -> None:
    """Say "typed" when `text` was typed and could not be stored; never ends by itself."""
    application = QApplication([])
    program = Program(application)
    program.begin(None)
    program.window.open_path(file)
    program.window.actions_by_name["step_minutes"].trigger()
    settle()
    talk.say("ready")
    talk.wait()
    page = child(program.window, MinutesPage, "minutes_page")
    page.focus_first()
    settle()
    row = page._current  # noqa: SLF001
    assert row is not None
    row.edit.moveCursor(row.edit.textCursor().MoveOperation.End)
    type_text(row.edit, text)
    page.store_typing()
    assert page._typing.holds(row)  # noqa: SLF001
    talk.say("typed")
    time.sleep(600)
