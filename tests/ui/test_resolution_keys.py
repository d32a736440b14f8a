"""The steps of the work on resolutions stay within their keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from pcio_desktop.ui.program import Program
from tests.benchmarks.keys_resolutions import STEPS, Step, build, count


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_a_step_needs_no_more_than_its_keys(program: Program, tmp_path: Path, step: Step) -> None:
    file = tmp_path / "ขั้นตอน.pcio"
    build(file)
    hands = count(program, file, step)
    assert (hands.clicks, hands.keys) <= step.bound
    assert hands.keys <= step.bound[1]
