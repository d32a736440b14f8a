"""`--self-test`: does what a user does, in a folder of its own, and says how each step went.

It runs in the frozen program too, where a file may have been left out of the package.
"""

from __future__ import annotations

import sys
import tempfile
import traceback
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from pcio_desktop import paths
from pcio_desktop.thai import breaks
from pcio_desktop.ui import thai_screen
from pcio_desktop.ui.committee_files import create_sample
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.transfer import TEMPLATE

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LONGEST = 20_000  # milliseconds the export may take
_WIDTH = 9


class SelfTest:
    """The steps in their order; each says what it found or raises."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._program: Program | None = None
        self._exported: Path | None = None

    def run(self) -> int:
        """Run all steps; 0 when each of them went well."""
        steps: tuple[tuple[str, Callable[[], str]], ...] = (
            ("window", self._open_window),
            ("language", self._speak_thai),
            ("sample", self._import_sample),
            ("template", self._open_template),
            ("export", self._export),
            ("re-read", self._read_again),
            ("words", self._break_words),
            ("pages", self._draw_pages),
        )
        failed = sum([not _report(name, step) for name, step in steps])
        # Reported only: it is for the eye, and a system may have no libthai.
        places = thai_screen.line_starts()
        say("note", "screen", f"Qt breaks the sample line at {len(places)} places")
        if self._program is not None:
            self._program.close()
        say("FAILED" if failed else "ok", "self-test", f"{len(steps) - failed} of {len(steps)}")
        return 1 if failed else 0

    def _open_window(self) -> str:
        self._program = Program(self._application)
        self._program.begin(None)
        self._application.processEvents()
        size = self._program.window.grab().size()
        return f"{size.width()} × {size.height()}"

    def _speak_thai(self) -> str:
        words = len(self._begun().window.actions_by_name["open_file"].text())
        _must(self._begun().language.code == "th" and words > 0, "the window does not speak Thai")
        family = self._application.font().family()
        _must(family == "Sarabun", f"the font is {family}")
        return family

    def _import_sample(self) -> str:
        operations = self._begun().operations
        create_sample(operations, self._folder / "ตัวอย่าง.pcio")
        meetings = operations.meetings()
        _must(bool(meetings), "the sample has no meeting")
        return f"{len(meetings)} meeting(s) in a committee file"

    def _open_template(self) -> str:
        with zipfile.ZipFile(paths.resource(TEMPLATE)) as package:
            styles = ElementTree.fromstring(package.read("word/styles.xml"))
        return f"{len(styles.findall(f'{_W}style'))} styles"

    def _export(self) -> str:
        from pcio_desktop.services.exporting import prepare_minutes

        program = self._begun()
        with program.operations.read() as unit:
            minutes = prepare_minutes(unit, program.operations.meetings()[0].id)
        target = self._folder / minutes.file_name
        action = program.window.actions_by_name["export_minutes"]
        wait = QEventLoop()
        action.enabledChanged.connect(wait.quit)
        QTimer.singleShot(_LONGEST, wait.quit)
        program.window.transfer.export(minutes, target)
        while program.window.transfer.exporting and not action.isEnabled():
            wait.exec()
        self._exported = target
        return f"{target.name}, {target.stat().st_size} bytes"

    def _read_again(self) -> str:
        _must(self._exported is not None, "there is no file to read")
        with zipfile.ZipFile(self._exported or "") as package:
            body = ElementTree.fromstring(package.read("word/document.xml"))
        text = "".join(node.text or "" for node in body.iter(f"{_W}t"))
        _must("รายงานการประชุม" in text, "the heading is missing")
        _must("๒๕๖" in text, "there is no Thai number")
        return f"{len(text)} characters"

    def _break_words(self) -> str:
        _must(breaks.self_test(), f"the words are cut wrongly by {breaks.backend()}")
        return breaks.backend()

    def _draw_pages(self) -> str:
        from pcio_desktop.services.exporting import prepare_minutes
        from pcio_desktop.services.pdf_exporting import write_minutes_pdf
        from pcio_desktop.services.preview import PreviewPages, prepare_preview

        program = self._begun()
        with program.operations.read() as unit:
            minutes = prepare_minutes(unit, program.operations.meetings()[0].id)
        template = paths.resource(TEMPLATE)
        image = PreviewPages().image(prepare_preview(minutes, template), 1, 1.0)
        _must(image.startswith(b"\x89PNG"), "the first page is no picture")
        report = write_minutes_pdf(minutes, template, self._folder / "ตัวอย่าง.pdf")
        _must(report.pages > 1 and report.size > 0, "the PDF is empty")
        return f"{report.pages} pages, {report.size} bytes"

    def _begun(self) -> Program:
        if self._program is None:
            raise RuntimeError("there is no window")
        return self._program


def run(application: QApplication) -> int:
    """Run the self-test in a temporary folder; the exit status of the program."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        return SelfTest(application, Path(folder)).run()


def say(verdict: str, step: str, words: str) -> None:
    """Print a line; a windowed program on Windows has nowhere to print."""
    if sys.stdout is not None:
        sys.stdout.write(f"{verdict:<7}{step:<{_WIDTH + 2}}{words}\n")
        sys.stdout.flush()


def _report(name: str, step: Callable[[], str]) -> bool:
    try:
        say("ok", name, step())
    except Exception:
        say("FAILED", name, traceback.format_exc())
        return False
    return True


def _must(true: bool, otherwise: str) -> None:
    if not true:
        raise AssertionError(otherwise)
