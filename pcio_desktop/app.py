"""Starts the window: arguments → folders → log → libthai → Qt → first paint → database → services.

What follows the first paint stands in `ui/program.py`.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pcio_desktop import paths

if TYPE_CHECKING:
    from pcio_desktop.ui.program import Program


_SETTLED = 200  # milliseconds after which all layouts have found their size
PAGES = (
    "details", "attendance", "agenda", "minutes", "resolutions", "preview",
    "new_meeting", "roster", "ledger", "committee",
)  # fmt: skip
"""The pages of the window by name; those of `ui/pages/registry.py`, which needs Qt."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed; returns the exit status."""
    parser = _parser()
    options = parser.parse_args(sys.argv[1:] if argv is None else argv)
    if options.self_test:
        return _run_self_test()
    if options.screenshot is not None:
        if options.file is not None and not options.file.is_file():
            parser.error(f"{options.file}: ไม่พบแฟ้ม / no such file")
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    if not _has_screen():
        sys.stderr.write(_NO_SCREEN)
        return 2

    from pcio_desktop.ui import crash

    with crash.start_log(paths.log_dir()):
        return _run_window(options)


_NO_SCREEN = (
    "ไม่มีจอภาพให้เปิดหน้าต่าง ใช้คำสั่งแทนได้ ดู --help\n"
    "there is no screen to open a window on; the commands work without, see --help\n"
)


def _has_screen() -> bool:
    """Qt ends the process without a word where there is none."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(map(os.environ.get, ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")))


def _run_window(options: argparse.Namespace) -> int:
    gc.disable()
    from pcio_desktop.ui import crash, quick_imports, thai_screen

    quick_imports.read_no_sources()
    thai_screen.load_libthai(paths.native("thai"))
    handler = crash.CrashHandler()
    handler.install()

    from PySide6.QtWidgets import QApplication

    from pcio_desktop.ui.program import Program

    application = QApplication(sys.argv[:1])
    program = Program(application)
    handler.show = program.show_fault
    program.ready.connect(_collect_garbage)
    program.begin(options.file, options.page)
    if options.screenshot is not None:
        return _photograph(program, options.screenshot)
    return application.exec()


def _collect_garbage() -> None:
    """From now on: nearly all that the start makes stays, and looking through it takes a while.

    What is there now is never looked through, which shortens each later search as well.
    """
    gc.freeze()
    gc.enable()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pcio-desktop",
        description="รายงานการประชุมคณะกรรมการ PCIO / minutes of PCIO committees",
    )
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE.pcio",
        help="แฟ้มคณะกรรมการที่จะเปิด / the committee file to open",
    )  # fmt: skip
    parser.add_argument(
        "--self-test", action="store_true",
        help="ตรวจว่าโปรแกรมทำงานครบ / see whether everything works",
    )  # fmt: skip
    parser.add_argument(
        "--page", choices=PAGES, default="",
        help="หน้าที่จะเปิดก่อน / the page to show first",
    )  # fmt: skip
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE.png",
        help="บันทึกภาพหน้าต่างแล้วจบ / write a picture of the window and end",
    )  # fmt: skip
    return parser


def _run_self_test() -> int:
    """Without a screen, without the user's settings, and without a trace."""
    import tempfile

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    before = os.environ.get(paths.HOME_VARIABLE)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ[paths.HOME_VARIABLE] = home
        try:
            from PySide6.QtWidgets import QApplication

            from pcio_desktop.ui import self_test, thai_screen

            thai_screen.load_libthai(paths.native("thai"))
            present = QApplication.instance()
            application = present if isinstance(present, QApplication) else QApplication([])
            return self_test.run(application)
        finally:
            if before is None:
                del os.environ[paths.HOME_VARIABLE]
            else:
                os.environ[paths.HOME_VARIABLE] = before


def _photograph(program: Program, target: Path) -> int:
    """Write a picture of the window as soon as it shows what it was opened for."""
    from PySide6.QtCore import QEventLoop, QTimer

    wait = QEventLoop()
    program.ready.connect(wait.quit)
    wait.exec()
    QTimer.singleShot(_SETTLED, wait.quit)
    wait.exec()
    written = program.window.grab().save(str(target))
    program.close()
    return 0 if written else 1


if __name__ == "__main__":
    sys.exit(main())
