"""A clean clone sets itself up: system libraries, `.venv`, the locked packages.

Standard library only, and readable for a Python too old to run the program, so that it can say so.
Installed copies, frozen programs and `uv run` pass through without touching anything.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import importlib.util
import io
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
UNFINISHED = "unfinished"
TOO_OLD = "ต้องใช้ Python 3.11 ขึ้นไป / Python 3.11 or newer is needed"

PROGRAM = (
    "PySide6", "sqlalchemy", "docx", "lxml", "babel", "jsonschema", "platformdirs",
    "fontpkg_sarabun", "typst",
)  # fmt: skip
MODULES = {
    "pcio_desktop": PROGRAM,
    "tests": (*PROGRAM, "pytest", "pytestqt", "hypothesis", "mammoth", "docx2python", "pypdf"),
}

# Each is tried by name, because Qt blames libxcb-cursor0 whichever of them is missing.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libthai.so.0": "libthai0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

_PIP_INSTALL = (
    "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input",
    "--require-hashes", "--only-binary", ":all:", "-r",
)  # fmt: skip


def ensure(module: str, args: list[str], *, screen: bool = True) -> None:
    """Returns when `module` can run in this process; otherwise sets up and starts it again.

    `screen` is False for what never opens a window; the screen's libraries may then be missing.
    Ends the process with a sentence in Thai and English, and status 1, when that is not possible.
    """
    if getattr(sys, "frozen", False) or not (ROOT / "pyproject.toml").is_file():
        return
    _let_thai_pass()
    if sys.version_info < (3, 11):  # noqa: UP036 - that is what it is here to find out
        sys.exit(TOO_OLD)
    if all(importlib.util.find_spec(name) for name in MODULES[module]):
        return
    try:
        if Path(sys.prefix).resolve() == VENV.resolve():
            with _alone():
                _install(sys.executable)
            importlib.invalidate_caches()
            return
        _see_to_system_packages(screen=screen)
        if not _is_current():
            with _alone():
                _see_to_environment()
        _start_again([str(_python()), "-m", module, *args])
    except subprocess.CalledProcessError as error:
        sys.exit(_failure(" ".join(str(part) for part in error.cmd[:4])))
    except (OSError, sqlite3.Error) as error:
        sys.exit(_failure(str(error)))
    except KeyboardInterrupt:
        sys.exit("\nหยุดกลางคัน เริ่มใหม่ได้ทุกเมื่อ / stopped; just start it again")


def _let_thai_pass() -> None:
    """A Windows console may not know Thai; a question mark is better than a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _see_to_system_packages(*, screen: bool) -> None:
    """Installs what Debian lacks (root), or ends with the line that does so (everybody else)."""
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        return
    missing = [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]
    if screen:
        missing += [package for soname, package in LIBRARIES.items() if not _loads(soname)]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        line = f"sudo apt-get update && sudo {' '.join(command)}"
        sys.exit(f"ยังขาดไลบรารีของระบบ / system libraries are missing; run:\n  {line}")
    print("+ apt-get update &&", *command, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A list that cannot be fetched need not matter: the install below tells.
    for step, must in ((["apt-get", "update", "-q"], False), (command, True)):
        subprocess.run(step, check=must, env=environment, stdout=subprocess.DEVNULL)


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Lets one process set up at a time, or two first starts at once would spoil each other.

    SQLite's lock is one that every system has, and that a dying process cannot leave behind.
    """
    cache = ROOT / ".cache"
    cache.mkdir(exist_ok=True)
    file = cache / "set-up.lock"
    with contextlib.closing(sqlite3.connect(file, timeout=900, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def _is_current() -> bool:
    """Whether `.venv` holds what is wanted now, as its marker says."""
    return _python().is_file() and _read(VENV / "installed") == _wanted()


def _see_to_environment() -> None:
    """Makes `.venv` where it must and fills it."""
    if _is_current():
        return  # another start has just done it
    if _read(VENV / "installed") == UNFINISHED or not _has_pip():
        # Packages of a broken-off installation look complete to pip, so it starts from nothing.
        print("+ python -m venv --clear .venv", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    _install(str(_python()))


def _install(python: str) -> None:
    """Installs the locked packages with `python`; the marker tells a later start how it went."""
    print(
        "+ pip install -r requirements.txt\n"
        "  ครั้งแรกใช้เวลาราวหนึ่งถึงสามนาที / the first time takes one to three minutes",
        flush=True,
    )
    marker = VENV / "installed"
    marker.write_text(UNFINISHED, encoding="utf-8")
    subprocess.run([python, *_PIP_INSTALL, str(ROOT / "requirements.txt")], check=True)
    marker.write_text(_wanted(), encoding="utf-8")


def _wanted() -> str:
    """What the environment depends on: the two files, and the Python it was made with."""
    files = [_read(ROOT / name) for name in ("pyproject.toml", "requirements.txt")]
    return "\n".join([f"# Python {_version()}", *files])


def _has_pip() -> bool:
    """Whether `.venv` has a Python of today's version with a pip that answers."""
    question = "import pip, sys; print(*sys.version_info[:2], sep='.')"
    try:
        answer = subprocess.run(
            [str(_python()), "-c", question], capture_output=True, text=True, check=False
        )
    except OSError:
        return False
    return answer.stdout.strip() == _version()


def _version() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _read(file: Path) -> str:
    """The text of `file`, empty when it does not exist or is not text."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        return file.read_text(encoding="utf-8")
    return ""


def _start_again(command: list[str]) -> None:
    if os.name == "nt":
        # exec there would hand the prompt back before the program ends.
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)


def _failure(what: str) -> str:
    return (
        f"เตรียมโปรแกรมไม่สำเร็จ ({what})\n"
        "ตรวจการเชื่อมต่ออินเทอร์เน็ต เนื้อที่ว่างในดิสก์ และสิทธิ์เขียนในโฟลเดอร์นี้ "
        "แล้วสั่งคำสั่งเดิมอีกครั้ง\n"
        f"Set-up did not finish ({what}).\n"
        "Check the network connection, the free disk space and the right to write in this folder, "
        "then give the same command again."
    )
