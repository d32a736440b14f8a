"""Whether a process of this computer still lives: a lock left by a dead one goes by itself.

Numbers of processes are used again, so each is known by its number and the mark of its start. The
marks do not move when somebody sets the clock, which is why no library's start time serves here.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_QUERY_LIMITED_INFORMATION = 0x1000
_STILL_ACTIVE = 259
_ACCESS_DENIED = 5


def start_mark(pid: int) -> str | None:
    """A text that stays the same as long as process `pid` lives; None when there is none.

    Empty when there is one of which nothing can be known.
    """
    if pid <= 0:
        return None
    if sys.platform == "win32":
        return _windows_mark(pid)
    if sys.platform == "linux":
        return _linux_mark(pid)
    return _posix_mark(pid)


def is_alive(pid: int, mark: str) -> bool:
    """Whether the process that had this mark still runs; in doubt it does."""
    now = start_mark(pid)
    if now is None:
        return False
    return not now or not mark or now == mark


def _linux_mark(pid: int) -> str | None:
    """Ticks since the machine was started, and which start of the machine that was."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return None if Path("/proc/self").exists() else ""
    except OSError:
        return ""
    # The name of the program stands in brackets and may hold anything.
    fields = status.rpartition(")")[2].split()
    return None if fields[0] in "ZX" else f"{boot}:{fields[19]}"


def _posix_mark(pid: int) -> str | None:
    try:
        done = subprocess.run(
            ["ps", "-o", "lstart=", "-p", str(pid)],
            capture_output=True, text=True, check=False, timeout=2, env={"LC_ALL": "C"},
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip() or None


def _windows_mark(pid: int) -> str | None:
    """The stamp the system gave the process when it was made; `os.kill` would end it."""
    if sys.platform != "win32":
        return ""
    import ctypes
    from ctypes import wintypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = wintypes.HANDLE
    handle = kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, pid)
    if not handle:
        return "" if ctypes.get_last_error() == _ACCESS_DENIED else None
    handle = wintypes.HANDLE(handle)
    try:
        status = wintypes.DWORD()
        kernel.GetExitCodeProcess(handle, ctypes.byref(status))
        if status.value != _STILL_ACTIVE:
            return None
        times = [wintypes.FILETIME() for _ in range(4)]
        if not kernel.GetProcessTimes(handle, *(ctypes.byref(time) for time in times)):
            return ""
        return f"{times[0].dwHighDateTime:x}{times[0].dwLowDateTime:08x}"
    finally:
        kernel.CloseHandle(handle)
