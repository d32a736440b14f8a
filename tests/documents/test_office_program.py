"""LibreOffice as it may be: absent, slow, broken, or given up on."""

import os
import sys
import time
from pathlib import Path

import pytest

from pcio_desktop.documents.office_program import converted
from pcio_desktop.documents.pdf_places import places_in_pdf
from pcio_desktop.domain.errors import FileTrouble

needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="a shell script as LibreOffice")


class GivenUp(Exception):
    """What a listener raises to stop the work."""


def program(folder: Path, *lines: str) -> Path:
    """A LibreOffice that does what these lines of a shell script say."""
    file = folder / "soffice"
    file.write_text("\n".join(["#!/bin/sh", *lines, ""]), encoding="utf-8")
    file.chmod(0o755)
    return file


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").split()[2] != "Z"


@needs_scripts
def test_it_is_called_with_a_profile_of_its_own_and_what_it_makes_is_handed_back(
    tmp_path: Path,
) -> None:
    asked = tmp_path / "asked"
    office = program(
        tmp_path,
        f'printf "%s\\n" "$@" > {asked}',
        'for last; do :; done; printf "%%PDF" > "${last%.docx}.pdf"',
    )
    assert converted(b"docx", office) == b"%PDF"
    words = asked.read_text(encoding="utf-8").splitlines()
    assert words[0].startswith("-env:UserInstallation=file:///")
    assert "--headless" in words
    assert "ExportBookmarksToPDFDestination" in " ".join(words)
    assert not Path(words[-1]).parent.exists()


@needs_scripts
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_one_that_takes_too_long_is_ended_with_all_it_started(tmp_path: Path) -> None:
    started = tmp_path / "started"
    office = program(tmp_path, f"sleep 60 & echo $! > {started}; wait")
    began = time.monotonic()
    with pytest.raises(FileTrouble, match="took too long"):
        converted(b"docx", office, time_limit=1)
    assert time.monotonic() - began < 30
    assert not lives(int(started.read_text(encoding="utf-8")))


@needs_scripts
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_one_that_is_given_up_on_is_ended(tmp_path: Path) -> None:
    started = tmp_path / "started"
    office = program(tmp_path, f"echo $$ > {started}; sleep 60")

    def beat() -> None:
        if started.exists() and started.read_text(encoding="utf-8"):
            raise GivenUp

    with pytest.raises(GivenUp):
        converted(b"docx", office, beat=beat)
    assert not lives(int(started.read_text(encoding="utf-8")))


@needs_scripts
def test_one_that_makes_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        converted(b"docx", program(tmp_path, "exit 1"))
    assert "LibreOffice แปลงไฟล์ไม่สำเร็จ" in caught.value.thai


def test_one_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        converted(b"docx", tmp_path / "soffice")
    assert "เรียก LibreOffice ไม่ได้" in caught.value.thai


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"no pdf at all"])
def test_a_pdf_that_cannot_be_read_is_told(content: bytes) -> None:
    with pytest.raises(FileTrouble, match="cannot be read"):
        places_in_pdf(content, ["u1"])
