"""Where files lie: resources, native libraries, the user's own folder.

The only code that knows whether the program is frozen, installed or run from a clone.
"""

import os
import sys
from pathlib import Path

import platformdirs

HOME_VARIABLE = "PCIO_DESKTOP_HOME"
"""Environment variable that replaces `data_dir()`: for tests, and for a program on a USB stick."""

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """The file or folder `name`, given relative to `resources/` (`"templates/minutes.docx"`).

    It need not exist: the caller who opens it says better what is missing.
    """
    return _resources() / name


def native(name: str) -> Path | None:
    """The folder `name` of native libraries shipped with the program, or None without one.

    From a clone that is `resources/native/<name>`, which git ignores; on Debian there is none, as
    the libraries are the system's.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    folder = Path(bundle) / name if bundle else _resources() / "native" / name
    return folder if folder.is_dir() else None


def data_dir() -> Path:
    """The user's own folder for settings, snapshots and logs; made when it does not exist."""
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home) if home else platformdirs.user_data_path("pcio-desktop", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def log_dir() -> Path:
    """The folder of log files; made when it does not exist."""
    folder = data_dir() / "log"
    folder.mkdir(exist_ok=True)
    return folder


def _resources() -> Path:
    """Inside the package when it was installed or frozen, beside it in a clone."""
    packed = _PACKAGE / "_data" / "resources"
    return packed if packed.is_dir() else _PACKAGE.parent / "resources"
