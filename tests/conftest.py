"""For every test: no screen, no real home, no unexpected warning logged, repeatable examples."""

import logging
import os
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import configuration, settings

from pcio_desktop import paths
from pcio_desktop.domain import ids
from tests.tools import ROOT

# `uv run pytest` does not pass through tests/__main__.py.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# What a test starts as a process of its own finds the package from any folder.
os.environ["PYTHONPATH"] = os.pathsep.join(
    part for part in (str(ROOT), os.environ.get("PYTHONPATH")) if part
)

# Keys in no order: a list that keeps its order only because its keys rise would pass for right.
ids.KEYS_OF_A_RUN = 1

configuration.set_hypothesis_home_dir(ROOT / ".cache" / "hypothesis")
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")

_HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
_XDG = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


@pytest.fixture(scope="session", autouse=True)
def strange_home() -> Generator[Path]:
    """An empty home for the whole run: nobody's own settings decide, nobody's own are changed."""
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as folder:
        for name in _HOMES:
            patch.setenv(name, folder)
        for name in _XDG:
            patch.delenv(name, raising=False)
        yield Path(folder)


@pytest.fixture(autouse=True)
def data_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's own folder, new for each test."""
    folder = tmp_path / "data-home"
    monkeypatch.setenv(paths.HOME_VARIABLE, str(folder))
    return folder


class _Records(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Fails a test that made the program log a warning or worse, unless it says so itself."""
    records = _Records()
    root = logging.getLogger()
    root.addHandler(records)
    try:
        yield
    finally:
        root.removeHandler(records)
    if records.lines and item.get_closest_marker("logs_expected") is None:
        pytest.fail("unexpected in the log:\n" + "\n".join(records.lines), pytrace=False)
