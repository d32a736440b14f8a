"""The bootstrap on an imagined machine: no network, no real environment, no real apt."""

import contextlib
import os
import sqlite3
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pcio_desktop import __main__ as entry
from pcio_desktop import bootstrap

VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"


class StartedAgain(Exception):
    """What the imagined machine raises where the process would become another."""


@dataclass
class Machine:
    """A clone and the commands given in it; `fails` is a word of the command that fails."""

    root: Path
    commands: list[list[str]] = field(default_factory=list[list[str]])
    fails: str = ""
    interrupts: str = ""

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def marker(self) -> str:
        return (self.venv / "installed").read_text(encoding="utf-8")

    def run(self, command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        if "-c" in command:
            found = (self.venv / "pip").exists()
            return subprocess.CompletedProcess(command, 0, f"{VERSION}\n" if found else "")
        self.commands.append(command)
        if self.interrupts and self.interrupts in command:
            raise KeyboardInterrupt
        if self.fails and self.fails in command and options.get("check"):
            raise subprocess.CalledProcessError(1, command)
        if "venv" in command:
            self.python.parent.mkdir(parents=True, exist_ok=True)
            self.python.touch()
            (self.venv / "pip").touch()
            (self.venv / "installed").unlink(missing_ok=True)
        return subprocess.CompletedProcess(command, 0, "")

    def given(self) -> list[str]:
        """The commands in one word each."""
        words = ("venv", "pip", "update", "apt-get")
        return [next(word for word in words if word in command) for command in self.commands]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A clean clone on a Debian that lacks nothing, seen by a Python without our packages."""
    made = Machine(tmp_path)
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / "requirements.txt").write_text("babel==2.18.0\n", encoding="utf-8")

    def become(path: str, arguments: list[str]) -> None:
        raise StartedAgain(*arguments)

    def call(arguments: list[str]) -> int:
        raise StartedAgain(*arguments)

    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", made.venv)
    monkeypatch.setattr(bootstrap, "LIBRARIES", {})
    monkeypatch.setattr(bootstrap, "MODULES", {"pcio_desktop": ("no_such_module",)})
    monkeypatch.setattr(bootstrap.subprocess, "run", made.run)
    monkeypatch.setattr(bootstrap.subprocess, "call", call)
    monkeypatch.setattr(bootstrap.os, "execv", become)
    return made


@pytest.fixture
def lacking(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """The same, but libthai and one of the xcb libraries are missing, and the user is not root."""
    missing = {"libno-thai.so.0": "libthai0", "libno-cursor.so.0": "libxcb-cursor0"}
    monkeypatch.setattr(bootstrap, "LIBRARIES", missing)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    return machine


def start(*args: str, screen: bool = True) -> None:
    bootstrap.ensure("pcio_desktop", list(args), screen=screen)


def test_a_clean_clone_is_set_up_and_started_again(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(StartedAgain) as again:
        start("demo", "--out", "ที่นี่")
    assert again.value.args == (
        str(machine.python), "-m", "pcio_desktop", "demo", "--out", "ที่นี่",
    )  # fmt: skip
    assert machine.given() == ["venv", "pip"]
    assert machine.commands[1][0] == str(machine.python)
    assert "--require-hashes" in machine.commands[1]
    assert machine.commands[1][-1] == str(machine.root / "requirements.txt")
    assert "[project]" in machine.marker
    assert "babel==2.18.0" in machine.marker
    assert "+ pip install -r requirements.txt" in capsys.readouterr().out


def test_the_next_start_installs_nothing(machine: Machine) -> None:
    for _ in range(2):
        with pytest.raises(StartedAgain):
            start()
    assert machine.given() == ["venv", "pip"]


@pytest.mark.parametrize("name", ["pyproject.toml", "requirements.txt"])
def test_a_changed_dependency_is_installed_at_the_next_start(machine: Machine, name: str) -> None:
    with pytest.raises(StartedAgain):
        start()
    (machine.root / name).write_text("changed\n", encoding="utf-8")
    with pytest.raises(StartedAgain):
        start()
    assert machine.given() == ["venv", "pip", "pip"]
    assert "changed" in machine.marker


def test_an_environment_made_by_hand_is_filled_and_not_thrown_away(machine: Machine) -> None:
    machine.python.parent.mkdir(parents=True)
    machine.python.touch()
    (machine.venv / "pip").touch()
    with pytest.raises(StartedAgain):
        start()
    assert machine.given() == ["pip"]


def test_an_environment_without_pip_is_made_anew(machine: Machine) -> None:
    machine.python.parent.mkdir(parents=True)
    machine.python.touch()
    with pytest.raises(StartedAgain):
        start()
    assert machine.given() == ["venv", "pip"]
    assert "--clear" in machine.commands[0]


def test_a_broken_off_installation_is_begun_from_nothing(machine: Machine) -> None:
    machine.interrupts = "pip"
    with pytest.raises(SystemExit) as stopped:
        start()
    assert "เริ่มใหม่ได้ทุกเมื่อ" in str(stopped.value)
    machine.interrupts = ""
    with pytest.raises(StartedAgain):
        start()
    assert machine.given() == ["venv", "pip", "venv", "pip"]


def test_two_first_starts_at_once_wait_for_each_other(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[str] = []

    def run(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        file = machine.root / ".cache" / "set-up.lock"
        with contextlib.closing(sqlite3.connect(file, timeout=0)) as second:
            try:
                second.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                refused.append(str(error))
        return machine.run(command, **options)

    monkeypatch.setattr(bootstrap.subprocess, "run", run)
    with pytest.raises(StartedAgain):
        start()
    assert refused == ["database is locked"] * 3, "question, venv, pip"
    with contextlib.closing(sqlite3.connect(machine.root / ".cache" / "set-up.lock")) as after:
        after.execute("BEGIN EXCLUSIVE")


@pytest.mark.parametrize("step", ["venv", "pip"])
def test_a_failing_step_is_told_in_both_languages_and_tried_again(
    machine: Machine, step: str
) -> None:
    machine.fails = step
    with pytest.raises(SystemExit) as failed:
        start()
    assert isinstance(failed.value.code, str), "a text gives exit status 1"
    assert "เตรียมโปรแกรมไม่สำเร็จ" in failed.value.code
    assert "Set-up did not finish" in failed.value.code
    machine.fails = ""
    with pytest.raises(StartedAgain):
        start()
    assert machine.given()[-2:] == ["venv", "pip"]


def test_a_full_disk_is_told_without_a_traceback(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(command: list[str], **options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(bootstrap.subprocess, "run", full)
    with pytest.raises(SystemExit) as failed:
        start()
    assert "No space left on device" in str(failed.value)


def test_an_ordinary_user_gets_the_exact_line_to_type(lacking: Machine) -> None:
    with pytest.raises(SystemExit) as told:
        start()
    assert told.value.code == (
        "ยังขาดไลบรารีของระบบ / system libraries are missing; run:\n"
        "  sudo apt-get update && sudo apt-get install -y --no-install-recommends"
        " libthai0 libxcb-cursor0"
    )
    assert lacking.commands == []


def test_python3_venv_is_asked_for_where_debian_left_it_out(
    lacking: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(SystemExit) as told:
        start(screen=False)
    assert str(told.value).endswith("install -y --no-install-recommends python3-venv")


def test_root_installs_what_is_missing(lacking: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    lacking.fails = "update"  # a list that cannot be fetched must not stop what apt has already
    with pytest.raises(StartedAgain):
        start()
    assert lacking.given() == ["update", "apt-get", "venv", "pip"]
    assert lacking.commands[1][-2:] == ["libthai0", "libxcb-cursor0"]


def test_a_sub_command_needs_no_library_of_the_screen(lacking: Machine) -> None:
    with pytest.raises(StartedAgain):
        start("dump", screen=False)
    assert lacking.given() == ["venv", "pip"]


def test_elsewhere_than_on_debian_nothing_is_asked(
    lacking: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.shutil, "which", lambda _name: None)
    with pytest.raises(StartedAgain):
        start()
    assert lacking.given() == ["venv", "pip"]


def test_a_python_that_has_everything_goes_on_in_its_own_process(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "MODULES", {"pcio_desktop": ("json", "email")})
    start()
    assert machine.commands == []


def test_inside_the_environment_what_is_missing_is_installed_in_place(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.venv.mkdir()
    monkeypatch.setattr(sys, "prefix", str(machine.venv))
    start()
    assert [command[0] for command in machine.commands] == [sys.executable]
    assert machine.given() == ["pip"]


@pytest.mark.parametrize("kind", ["frozen", "installed"])
def test_frozen_and_installed_programs_set_up_nothing(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    if kind == "frozen":
        monkeypatch.setattr(sys, "frozen", True, raising=False)
    else:
        (machine.root / "pyproject.toml").unlink()
    start()
    assert machine.commands == []


def test_an_old_python_is_told_so(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(SystemExit) as told:
        start()
    assert told.value.code == bootstrap.TOO_OLD
    assert machine.commands == []


@pytest.mark.parametrize(
    ("args", "command"),
    [
        ([], False),
        (["--self-test"], False),
        (["คณะกรรมการ.pcio"], False),
        (["C:\\งาน\\a.pcio"], False),
        (["./minutes"], False),
        (["demo"], True),
        (["export", "a.pcio"], True),
        (["exprot"], True),
        (["--help"], True),
        (["--version"], True),
    ],
)
def test_a_sub_command_is_told_from_a_file(args: list[str], command: bool) -> None:
    assert entry.is_command(args) is command


def test_a_file_whose_name_is_a_plain_word_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "minutes").touch()
    monkeypatch.chdir(tmp_path)
    assert not entry.is_command(["minutes"])
