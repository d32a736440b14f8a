"""Keys and clicks for each step of the work: `python -m tests.benchmarks.keys`.

One function does one step in the real window, with real events that `Hands` counts. `STEPS` sets
it beside what people do today in Word and the bound we hold. Exit status 1 when a step needs more
than its bound. To add a step: a function and a line in the module of its page.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import time
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from pcio_desktop import paths
from pcio_desktop.ui import clock
from pcio_desktop.ui.program import Program
from tests.benchmarks import keys_agenda, keys_attendance, keys_minutes, keys_resolutions
from tests.benchmarks.workflow import Step, count

# In the order of the work: before the meeting, while people come, while they speak, decide.
STEPS: tuple[Step, ...] = (
    *keys_agenda.STEPS,
    *keys_attendance.STEPS,
    *keys_minutes.STEPS,
    *keys_resolutions.STEPS,
)


def main() -> int:
    """Do every step on a fresh file and print the table."""
    application = QApplication([])
    broken = 0
    print(f"{'step':38} {'Word: clicks keys':>18} {'ours: clicks keys':>18} {'bound':>9}")
    in_the_meeting = patch.object(clock, "this_minute", lambda: time(14, 5))
    with in_the_meeting, tempfile.TemporaryDirectory() as place:
        os.environ[paths.HOME_VARIABLE] = str(Path(place) / "home")
        program = Program(application)
        program.begin(None)
        for number, step in enumerate(STEPS):
            hands = count(program, Path(place) / f"{number}.pcio", step)
            broken += step.is_over(hands)
            print(
                f"{step.name:38} {step.word[0]:11} {step.word[1]:6} "
                f"{hands.clicks:11} {hands.keys:6} {step.bound[0]:4} {step.bound[1]:4}"
                f"{'  OVER' if step.is_over(hands) else ''}"
            )
        program.close()
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
