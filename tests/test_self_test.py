"""`--self-test` passes from source, says so, and notices what is broken."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pcio_desktop import app, paths
from pcio_desktop.thai import breaks
from tests.tools import ROOT

STEPS = (
    "window",
    "language",
    "sample",
    "template",
    "export",
    "re-read",
    "words",
    "pages",
    "self-test",
)


def test_it_passes_and_says_how_each_step_went(
    qapp: QApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    del qapp
    home = os.environ[paths.HOME_VARIABLE]
    assert app.main(["--self-test"]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines if line.startswith("ok")] == list(STEPS)
    assert os.environ[paths.HOME_VARIABLE] == home
    assert not (Path(home) / "settings.ini").exists()


@pytest.mark.logs_expected
def test_it_fails_when_a_step_does(
    qapp: QApplication, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    monkeypatch.setattr(breaks, "self_test", lambda: False)
    assert app.main(["--self-test"]) == 1
    told = capfd.readouterr().out
    assert "FAILED words" in told
    assert told.splitlines()[-1].startswith("FAILED self-test")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pcio_desktop", *arguments],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip


def test_the_command_does_it_in_a_process_of_its_own() -> None:
    made = run("--self-test")
    assert made.returncode == 0
    assert made.stdout.splitlines()[-1].startswith("ok     self-test")


def test_a_picture_of_the_window_can_be_made_without_a_screen(tmp_path: Path) -> None:
    picture = tmp_path / "start.png"
    assert run("--screenshot", str(picture)).returncode == 0
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_picture_of_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    made = run("./nowhere.pcio", "--screenshot", str(tmp_path / "x.png"))
    assert made.returncode == 2
    assert "nowhere.pcio" in made.stderr
