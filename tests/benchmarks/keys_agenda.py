"""Steps of the secretary before the meeting: the new meeting and its agenda."""

from __future__ import annotations

from tests.benchmarks.workflow import ALT, CONTROL, SHIFT, Desk, Key, Step, build_sample

TITLES = (
    "แผนพัฒนาดิจิทัลของจังหวัด", "การจัดทำบัญชีข้อมูล", "ระบบสารบรรณอิเล็กทรอนิกส์",
    "การคุ้มครองข้อมูลส่วนบุคคล", "ผลการอบรมบุคลากร",
)  # fmt: skip


def new_meeting(desk: Desk) -> None:
    """Number, day, time, room, seats, headings, certification and matters arising."""
    desk.hands.press(Key.Key_N, modifier=CONTROL | ALT)
    desk.hands.type("19/8/68")
    desk.hands.press(Key.Key_Return)
    made = desk.meeting
    titles = [row.title for row in made.agenda]
    assert str(made.row.number) == "3/2568"
    assert "เรื่องรับรองรายงานการประชุม ครั้งที่ ๒/๒๕๖๘" in titles
    assert sum(row.number[0] == 3 and len(row.number) == 2 for row in made.agenda) > 1
    assert made.row.seats == 35


def sub_items(desk: Desk) -> None:
    """Five sub-items under a heading: their titles, and two keys each."""
    desk.hands.press(Key.Key_3, modifier=CONTROL)
    before = len(desk.meeting.agenda)
    desk.hands.press(Key.Key_Insert)
    for place, title in enumerate(TITLES):
        if place:
            desk.hands.press(Key.Key_Return)
        desk.hands.type(title)
        desk.hands.press(Key.Key_Return)
    after = desk.meeting.agenda
    assert len(after) == before + len(TITLES)
    assert {row.title for row in after} >= set(TITLES)


def move_item(desk: Desk) -> None:
    """An item one place up."""
    desk.hands.press(Key.Key_3, modifier=CONTROL)
    before = [row.id for row in desk.meeting.agenda]
    desk.hands.press(Key.Key_Home, Key.Key_Down)
    desk.hands.press(Key.Key_Up, modifier=ALT)
    assert [row.id for row in desk.meeting.agenda] != before


def opening_and_closing(desk: Desk) -> None:
    """The times of opening and closing, stamped."""
    desk.hands.press(Key.Key_F5)
    desk.hands.press(Key.Key_F5, modifier=SHIFT)
    meeting = desk.meeting
    assert meeting.opened_at is not None
    assert meeting.closed_at is not None


_LETTERS = sum(map(len, TITLES))
STEPS = (
    Step("new meeting, certification, arising", (83, 260), (0, 20), new_meeting, build_sample),
    Step("5 sub-items", (30, 350), (0, _LETTERS + 20), sub_items, build_sample),
    Step("move an item", (4, 8), (0, 6), move_item, build_sample),
    Step("opening and closing time", (6, 16), (0, 3), opening_and_closing, build_sample),
)
