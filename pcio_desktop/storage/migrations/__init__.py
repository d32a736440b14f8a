"""The steps from one format of the file to the next, in order; the format is their number.

A step is SQL text only, statement by statement, and is never changed once published. A new file is
made by the same steps, so there is one description of its tables.
"""

from __future__ import annotations

from pcio_desktop.storage.migrations import (
    m0001_first_layout,
    m0002_page_pins,
    m0003_assignment_state,
    m0004_safekeeping,
    m0005_seals_as_json,
)

Step = tuple[str, ...]

STEPS: tuple[Step, ...] = (
    m0001_first_layout.STATEMENTS,
    m0002_page_pins.STATEMENTS,
    m0003_assignment_state.STATEMENTS,
    m0004_safekeeping.STATEMENTS,
    m0005_seals_as_json.STATEMENTS,
)
