"""Filtering and arranging the ledger."""

from datetime import date, timedelta

from pcio_desktop.domain.ledger import (
    LedgerFilter,
    LedgerOrder,
    LedgerRow,
    LedgerState,
    arranged,
)
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.resolution import AssignmentPart, AssignmentState
from pcio_desktop.domain.resolution_rows import AssignmentRow

TODAY = date(2024, 7, 1)
OPEN, BEGUN, DONE = AssignmentState


def given(owner: str, days: int | None, state: AssignmentState = OPEN) -> AssignmentRow:
    due = None if days is None else TODAY + timedelta(days=days)
    return AssignmentRow(owner, AssignmentPart.LEAD, owner, "งาน", due, state, None, "")


def row(key: str, *assignments: AssignmentRow, year: int = 2567) -> LedgerRow:
    return LedgerRow(
        key, "m", "i", MeetingNumber(1, year), date(year - 543, 6, 11), (3, 1),
        "ระบบสารบรรณ", f"เห็นชอบ{key}", assignments,
    )  # fmt: skip


LATE = row("ช้า", given("ก", -3), given("ข", 5, DONE))
SOON = row("ใกล้", given("ข", 10))
DONE_LATE = row("เสร็จ", given("ก", -9, DONE), year=2566)
NOTED = row("รับทราบ")
ROWS = [SOON, NOTED, DONE_LATE, LATE]


def test_a_resolution_is_as_far_as_its_owners() -> None:
    assert [one.state for one in (LATE, SOON, DONE_LATE, NOTED)] == [
        LedgerState.IN_PROGRESS,
        LedgerState.OPEN,
        LedgerState.DONE,
        LedgerState.NOTHING_TO_DO,
    ]
    assert LATE.due_date == TODAY - timedelta(days=3)
    assert DONE_LATE.due_date == TODAY - timedelta(days=9)
    assert NOTED.due_date is None
    assert row("x", given("ก", 1, DONE), given("ข", None)).due_date is None


def test_what_is_due_today_is_not_late() -> None:
    assert not row("x", given("ก", 0)).is_overdue(TODAY)
    assert row("x", given("ก", -1)).is_overdue(TODAY)


def test_what_is_overdue_stands_on_top_whatever_the_order() -> None:
    for order in LedgerOrder:
        for descending in (False, True):
            groups = arranged(ROWS, TODAY, order, descending=descending)
            assert groups.overdue == (LATE,)
            assert set(groups.others) == {SOON, NOTED, DONE_LATE}
    assert arranged(ROWS, TODAY, LedgerOrder.DUE).others == (DONE_LATE, SOON, NOTED)


def test_filters_work_together() -> None:
    def keys(wanted: LedgerFilter) -> list[str]:
        return [one.id for one in wanted.chosen(ROWS, TODAY)]

    assert keys(LedgerFilter()) == ["ใกล้", "รับทราบ", "เสร็จ", "ช้า"]
    assert keys(LedgerFilter(owner="ก")) == ["เสร็จ", "ช้า"]
    assert keys(LedgerFilter(owner="ก", state=LedgerState.DONE)) == ["เสร็จ"]
    assert keys(LedgerFilter(year=2566)) == ["เสร็จ"]
    assert keys(LedgerFilter(overdue=True)) == ["ช้า"]


def test_text_is_found_without_tone_marks_and_in_any_digits() -> None:
    assert len(LedgerFilter(text="สารบรร 1/2567").chosen(ROWS, TODAY)) == 3
    assert [one.id for one in LedgerFilter(text="ใกล").chosen(ROWS, TODAY)] == ["ใกล้"]
    assert [one.id for one in LedgerFilter(text="๑/๒๕๖๖").chosen(ROWS, TODAY)] == ["เสร็จ"]
    assert LedgerFilter(text="ไม่มีคำนี้").chosen(ROWS, TODAY) == []
