"""A program that types into the minutes of a file, to be killed.

`python -m tests.ui.typist FILE TEXT` says "typed" when TEXT was typed and could not be stored.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pcio_desktop.ui.pages.minutes_page import MinutesPage
from pcio_desktop.ui.program import Program
from tests.ui.looking import child, settle
from tests.ui.typing_keys import type_text


def main(file: Path, text: str) -> None:
    """Never ends by itself."""
    application = QApplication([])
    program = Program(application)
    program.begin(None)
    program.window.open_path(file)
    program.window.actions_by_name["step_minutes"].trigger()
    settle()
    print("ready", flush=True)  # noqa: T201
    sys.stdin.readline()
    page = child(program.window, MinutesPage, "minutes_page")
    page.focus_first()
    settle()
    row = page._current  # noqa: SLF001
    assert row is not None
    row.edit.moveCursor(row.edit.textCursor().MoveOperation.End)
    type_text(row.edit, text)
    page.store_typing()
    assert page._typing.holds(row)  # noqa: SLF001
    print("typed", flush=True)  # noqa: T201
    time.sleep(600)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
