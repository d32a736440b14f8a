"""Finds LibreOffice where it is installed and lets it turn a DOCX into a PDF; nothing needs it.

Each run has a profile of its own in a temporary folder, so that a LibreOffice the user has open is
neither disturbed nor waited for.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from pcio_desktop.domain.errors import FileTrouble

TIME_LIMIT = 180
"""Seconds after which a conversion is given up."""

BOOKMARKS_AS_DESTINATIONS = (
    'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
)

_BEAT = 0.2
_NAMES = ("soffice", "libreoffice")


def find_office() -> Path | None:
    """LibreOffice's program: on the PATH, else where its installers put it; None without one."""
    for name in _NAMES:
        found = shutil.which(name)
        if found is not None:
            return Path(found)
    return next((place for place in _usual_places() if place.is_file()), None)


def _usual_places() -> Iterator[Path]:
    if sys.platform == "win32":
        for variable in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)", "LOCALAPPDATA"):
            if folder := os.environ.get(variable):
                for below in ("LibreOffice", "Programs/LibreOffice"):
                    # The .com waits for its end and has a console; the .exe may return at once.
                    yield Path(folder, below, "program", "soffice.com")
                    yield Path(folder, below, "program", "soffice.exe")
    elif sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            yield folder / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
    else:
        yield Path("/usr/lib/libreoffice/program/soffice")
        yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def _nothing() -> None:
    pass


def converted(
    docx: bytes,
    office: Path,
    *,
    beat: Callable[[], None] = _nothing,
    time_limit: float = TIME_LIMIT,
) -> bytes:
    """The PDF that LibreOffice makes of a DOCX, its bookmarks as named destinations.

    `beat` is called while LibreOffice works; what it raises ends the work.

    Raises:
        FileTrouble: LibreOffice does not start, makes nothing, or takes longer than `time_limit`
            seconds.
    """
    with tempfile.TemporaryDirectory(prefix="pcio-", ignore_cleanup_errors=True) as place:
        folder = Path(place).resolve()
        source = folder / "paper.docx"
        source.write_bytes(docx)
        command = [
            str(office),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--norestore",
            "--convert-to",
            BOOKMARKS_AS_DESTINATIONS,
            "--outdir",
            str(folder),
            str(source),
        ]
        _run(command, beat, time_limit)
        try:
            return source.with_suffix(".pdf").read_bytes()
        except OSError as fault:
            raise FileTrouble(
                "office_failed",
                "LibreOffice แปลงไฟล์ไม่สำเร็จ ลองเปิด LibreOffice ดูว่าใช้งานได้ตามปกติหรือไม่",
                "LibreOffice could not convert the file; see whether it starts as usual.",
            ) from fault


def _run(command: list[str], beat: Callable[[], None], time_limit: float) -> None:
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=sys.platform != "win32",
        )
    except OSError as fault:
        raise FileTrouble(
            "office_missing",
            "เรียก LibreOffice ไม่ได้",
            "LibreOffice cannot be started.",
            where=command[0],
        ) from fault
    try:
        for _ in range(max(round(time_limit / _BEAT), 1)):
            try:
                process.wait(_BEAT)
            except subprocess.TimeoutExpired:
                beat()
            else:
                return
    finally:
        if process.poll() is None:
            _end(process)
    raise FileTrouble(
        "office_slow",
        "LibreOffice ใช้เวลานานเกินไป จึงหยุดรอ",
        "LibreOffice took too long and was stopped.",
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice with what it has started: its program is only a starter."""
    if sys.platform == "win32":
        subprocess.run(
            ["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False
        )
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
