"""What an import after PySide6 costs."""

import subprocess
import sys

import pytest

from tests.tools import ROOT

_IMPORT = """
import linecache
import PySide6.QtCore
{}
import sqlalchemy.orm
print(sqlalchemy.orm.__file__ in linecache.cache)
"""
_SPARED = "from pcio_desktop.ui import quick_imports; quick_imports.read_no_sources()"


@pytest.mark.parametrize(("before", "kept"), [(_SPARED, "False"), ("", "True")])
def test_no_source_is_read_and_kept(before: str, kept: str) -> None:
    """Where PySide6 keeps none by itself, the second line says that ours can go."""
    made = subprocess.run(
        [sys.executable, "-c", _IMPORT.format(before)],
        capture_output=True, encoding="utf-8", cwd=ROOT, timeout=60, check=True,
    )  # fmt: skip
    assert made.stdout.strip() == kept
