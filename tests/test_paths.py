"""Where files lie: from a clone, installed, frozen."""

import sys
from pathlib import Path

import pytest

from pcio_desktop import paths


def test_resources_lie_beside_the_package_in_a_clone() -> None:
    assert paths.resource("templates").parent.name == "resources"
    assert paths.resource("templates").parent.parent == Path(paths.__file__).parent.parent


def test_resources_lie_inside_the_package_when_installed_or_frozen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_data/resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert paths.resource("a/b.docx") == tmp_path / "_data/resources/a/b.docx"


def test_native_libraries_lie_in_the_bundle_of_a_frozen_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.native("thai") is None
    (tmp_path / "thai").mkdir()
    assert paths.native("thai") == tmp_path / "thai"


def test_without_the_variable_the_system_says_where_data_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told(name: str, *, appauthor: bool) -> Path:
        assert not appauthor
        return tmp_path / "of the system" / name

    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setattr(paths.platformdirs, "user_data_path", told)
    assert paths.data_dir() == tmp_path / "of the system" / "pcio-desktop"
    assert paths.data_dir().is_dir()
