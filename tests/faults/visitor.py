"""A child that goes through the real window, offscreen, with everything logged."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from pcio_desktop import paths
from tests.faults.children import Talk

PLACES = ("show_roster", "step_attendance", "step_agenda", "step_minutes", "show_ledger")


def visit(talk: Talk, path: Path, words: str) -> None:
    """Open the file, look at its pages, search for `words`, export, and leave."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication, QLineEdit

    from pcio_desktop.ui import crash
    from pcio_desktop.ui.program import Program
    from tests.ui.looking import settle
    from tests.ui.typing_keys import type_text

    application = QApplication([])
    with crash.start_log(paths.log_dir()):
        logging.getLogger().setLevel(logging.DEBUG)
        handler = crash.CrashHandler()
        handler.install()
        program = Program(application)
        program.begin(None)
        program.window.open_path(path)
        program.window.activateWindow()
        for place in PLACES:
            program.window.actions_by_name[place].trigger()
            settle()
        program.window.actions_by_name["search"].trigger()
        edit = program.window.findChild(QLineEdit, "search_edit")
        assert edit is not None
        type_text(edit, words)
        settle()
        handler.handle(KeyError, KeyError("made up"), None)  # what a report of a fault keeps
        program.close()
        settle()
    talk.say("left")


def nothing(_talk: Talk) -> None:
    """Only start."""
