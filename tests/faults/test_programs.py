"""Every program of faults at its reduced size, with fixed seeds; `python3 -m tests.faults`."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.faults.__main__ import NAMES, program, short
from tests.faults.conftest import LINES
from tests.faults.disk import library

NEED_A_DISK = ("T1", "T5", "T6", "T20")


@pytest.fixture(autouse=True)
def own_home() -> Iterator[None]:
    """The programs move the user's own folder; it comes back afterwards."""
    before = dict(os.environ)
    yield
    os.environ.clear()
    os.environ.update(before)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_program_of_faults_meets_its_targets(name: str, pytestconfig: pytest.Config) -> None:
    if short(name) in NEED_A_DISK and library() is None:
        pytest.skip("SQLite is linked into this Python: no disk to spoil")
    figures = program(name).run(full=False)
    pytestconfig.stash.setdefault(LINES, []).append(figures.line())
    assert figures.missed == []
