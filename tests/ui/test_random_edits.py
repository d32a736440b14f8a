"""Random edits with the window open: undone they give the start, redone the end.

More of them, or others:
`PCIO_RANDOM_EDITS=500 PCIO_RANDOM_SEED=7 python -m pytest tests/ui/test_random_edits.py`.
"""

from __future__ import annotations

import itertools
import os
from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication

from pcio_desktop.domain.errors import UserError
from pcio_desktop.services.dumping import dump_file
from pcio_desktop.ui.pages.registry import PLACES, STEPS
from pcio_desktop.ui.program import Program
from tests.ui.edits.place import Nothing
from tests.ui.random_edits import EDITS, Play

EDIT_COUNT = int(os.environ.get("PCIO_RANDOM_EDITS", "60"))
_SEED = int(os.environ.get("PCIO_RANDOM_SEED", "24"))
_PAGES = [f"step_{spec.name}" for spec in STEPS] + [f"show_{spec.name}" for spec in PLACES]


def whole(program: Program) -> str:
    with program.operations.read() as unit:
        return dump_file(unit)


def next_undo(program: Program) -> str | None:
    state = program.operations.undo_state()
    return state.undo if state is not None else None


def next_redo(program: Program) -> str | None:
    state = program.operations.undo_state()
    return state.redo if state is not None else None


def edit_at_random(program: Program, count: int) -> Counter[str]:
    """Do edits until `count` of them changed something, each page shown in turn; how often each."""
    play, done, pages = Play(_SEED), Counter[str](), itertools.cycle(_PAGES)
    for at in itertools.count():
        if at % 20 == 0:
            program.window.actions_by_name[next(pages)].trigger()
        words, act = play.next_edit()
        try:
            program.operations.run(words, act, None)
        except (UserError, Nothing):
            continue
        if program.operations.last_change:
            done[words.split()[0]] += 1
        QApplication.processEvents()
        if done.total() >= count:
            return done
    raise AssertionError


def turn(program: Program, way: str) -> None:
    """Undo or redo one step, pressing again where the window asks first."""
    operations = program.operations
    reach = operations.undo_reach if way == "undo" else operations.redo_reach
    before = reach()
    program.window.actions_by_name[way].trigger()
    if reach() == before:
        program.window.actions_by_name[way].trigger()
    assert reach() != before


@pytest.mark.slow
def test_random_edits_undone_give_the_start_and_redone_the_end(opened: Program) -> None:
    start, first = whole(opened), next_undo(opened)
    done = edit_at_random(opened, EDIT_COUNT)
    opened.window.actions_by_name["step_details"].trigger()
    end = whole(opened)
    assert end != start
    undone = 0
    while next_undo(opened) != first:
        turn(opened, "undo")
        undone += 1
    assert whole(opened) == start
    assert undone == EDIT_COUNT
    while next_redo(opened) is not None:
        turn(opened, "redo")
    assert whole(opened) == end
    if EDIT_COUNT >= 500:
        assert len(done) >= len(EDITS) - 3, "a few may be refused each time"
