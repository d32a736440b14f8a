"""Each step of the work stays within its keys and clicks."""

from pathlib import Path

import pytest

from pcio_desktop.ui.program import Program
from tests.benchmarks.keys import STEPS
from tests.benchmarks.workflow import Step, count


@pytest.mark.usefixtures("in_the_meeting")
@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_a_step_of_the_work_keeps_its_bound(program: Program, tmp_path: Path, step: Step) -> None:
    hands = count(program, tmp_path / "ขั้นตอน.pcio", step)
    assert hands.keys <= step.bound[1]
    assert hands.clicks <= step.bound[0]
