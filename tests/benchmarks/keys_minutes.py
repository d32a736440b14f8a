"""Steps of the recorder while people speak: who speaks, and from item to item."""

from __future__ import annotations

from pcio_desktop.services.minutes import CHAIR, read_minutes
from pcio_desktop.services.minutes_rows import StatementRow
from tests.benchmarks.workflow import CONTROL, Desk, Key, Step, build_sample

_TURNS, _JUMPS = 12, 8


def _statements(desk: Desk) -> list[StatementRow]:
    with desk.program.operations.read() as unit:
        text = read_minutes(unit, desk.meeting.row.id)
    return [statement for item in text.items for statement in item.statements]


def speakers(desk: Desk) -> None:
    """Twelve turns: the chair by one key, the secretary by a new statement and two letters."""
    before = len(_statements(desk))
    desk.hands.press(Key.Key_4, modifier=CONTROL)
    for turn in range(_TURNS):
        if turn % 2:
            desk.hands.press(Key.Key_Return, modifier=CONTROL)
            desk.hands.type("เล")
            desk.hands.press(Key.Key_Return)
        else:
            desk.hands.press(Key.Key_F7)
    labels = [row.speaker for row in _statements(desk)]
    assert len(labels) == before + _TURNS
    assert labels.count(CHAIR) >= _TURNS // 2


STEPS = (Step("12 speaker labels", (24, 108), (0, 45), speakers, build_sample),)
