"""Steps of the recorder: who comes, who comes instead, who is absent, who else attends."""

from __future__ import annotations

from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.services.people_offers import former_participants
from pcio_desktop.thai.names import parse_name
from tests.benchmarks import office
from tests.benchmarks.workflow import CONTROL, Desk, Key, Step


def _count(desk: Desk, state: AttendanceState) -> int:
    return desk.sheet.count(state)


def attendance(desk: Desk) -> None:
    """35 seats: 10 in person, 23 by the substitute who came before, 2 absent with a reason."""
    hands = desk.hands
    hands.press(Key.Key_2, modifier=CONTROL)
    hands.press(Key.Key_1, times=office.IN_PERSON)
    hands.press(Key.Key_2, Key.Key_Return, times=office.SUBSTITUTES)
    hands.press(Key.Key_5, times=2)
    assert _count(desk, AttendanceState.IN_PERSON) == office.IN_PERSON
    assert _count(desk, AttendanceState.REPRESENTED) == office.SUBSTITUTES
    assert [line.absence_reason for line in desk.sheet.seats[-2:]] == ["ติดราชการ"] * 2


def all_but_few(desk: Desk) -> None:
    """Everybody came but the last two: one key, then the exceptions."""
    hands = desk.hands
    hands.press(Key.Key_2, modifier=CONTROL)
    hands.press(Key.Key_A)
    hands.press(Key.Key_End, Key.Key_Up, Key.Key_6, Key.Key_Up, Key.Key_Up, Key.Key_6)
    assert _count(desk, AttendanceState.IN_PERSON) == office.SEATS - 2
    assert _count(desk, AttendanceState.ABSENT) == 2


def participants(desk: Desk) -> None:
    """15 participants who attended before, each by a few letters of the name."""
    hands = desk.hands
    hands.press(Key.Key_2, modifier=CONTROL)
    hands.press(Key.Key_End, Key.Key_Return)
    with desk.program.operations.read() as unit:
        known = former_participants(unit, "")
    for offer in known:
        hands.type(parse_name(offer.name).given[-4:])
        hands.press(Key.Key_Return)
    hands.press(Key.Key_Escape)
    assert [guest.name for guest in desk.sheet.participants] == [one.name for one in known]


def late_arrival(desk: Desk) -> None:
    """A member comes late: the time is stamped."""
    desk.hands.press(Key.Key_2, modifier=CONTROL)
    desk.hands.press(Key.Key_F6)
    assert desk.sheet.seats[0].arrived_at is not None


STEPS = (
    Step("35 seats, 23 known substitutes", (72, 584), (0, 130), attendance, office.build),
    Step("everybody came but two", (26, 32), (0, 12), all_but_few, office.build),
    Step("15 known participants", (30, 675), (0, 210), participants, office.build),
    Step("one late arrival", (8, 40), (0, 4), late_arrival, office.build),
)
