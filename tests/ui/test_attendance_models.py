"""The models of the attendance page: Qt's own rules, and that what is selected stays selected."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.attendance_rows import (
    AttendanceSheet,
    ParticipantLine,
    Period,
    PrintedList,
    PrintedRow,
    SeatLine,
)
from pcio_desktop.domain.quorum import Quorum
from pcio_desktop.domain.rows import Finding, FindingKind
from pcio_desktop.ui.models.attendance_model import ADD, HEADING, AttendanceModel, Column
from pcio_desktop.ui.models.printed_lists_model import PrintedListsModel

pytestmark = pytest.mark.usefixtures("qapp")

QUORUM = Quorum(2, 1, 1, 1, 0, substitutes_count=True)


def seat(number: int, state: AttendanceState = AttendanceState.UNRECORDED) -> SeatLine:
    return SeatLine(
        f"s{number}", f"k{number}", number, f"ตำแหน่ง {number}", "กรรมการ", state, "นาย ก"
    )


def guest(key: str) -> ParticipantLine:
    return ParticipantLine(key, 1, f"นาย {key}", key, "หน่วยงาน", "นิติกร")


def sheet(*guests: str, state: AttendanceState = AttendanceState.UNRECORDED) -> AttendanceSheet:
    return AttendanceSheet(
        "m", date(2024, 6, 11), "1/2567", (seat(1, state), seat(2)),
        tuple(guest(key) for key in guests), QUORUM, (Period(None, None, QUORUM),), (),
    )  # fmt: skip


def ids(model: AttendanceModel) -> list[str]:
    return [model.entry(row).id for row in range(model.rowCount())]


@pytest.mark.parametrize(
    "after", [("a", "b", "c"), ("b",), (), ("c", "a"), ("x", "a", "b"), ("a", "x", "b", "y")]
)
def test_lines_come_and_go_by_qts_rules(after: tuple[str, ...], qtmodeltester: ModelTester) -> None:
    model = AttendanceModel()
    model.show_sheet(sheet("a", "b"))
    qtmodeltester.check(model, force_py=True)
    kept = QPersistentModelIndex(model.index(1, 0))
    last = QPersistentModelIndex(model.index(model.rowCount() - 1, 0))
    model.show_sheet(sheet(*after))
    assert ids(model) == ["s1", "s2", HEADING, *after, ADD]
    assert model.entry(kept.row()).id == "s2"
    assert model.entry(last.row()).id == ADD
    model.show_sheet(None)
    assert model.rowCount() == 0


def test_only_the_line_that_changed_is_drawn_again() -> None:
    model = AttendanceModel()
    model.show_sheet(sheet("a"))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.extend((first.row(), last.row())))
    model.show_sheet(sheet("a"))
    assert changed == []
    model.show_sheet(sheet("a", state=AttendanceState.IN_PERSON))
    assert changed == [0, 0]


def test_the_heading_is_no_place_to_be() -> None:
    model = AttendanceModel()
    model.show_sheet(sheet())
    heading = model.index(model.row_of(HEADING), 0)
    assert not model.flags(heading) & Qt.ItemFlag.ItemIsEnabled


def test_a_line_says_its_warning_to_a_screen_reader() -> None:
    one = sheet()
    odd = Finding(FindingKind.HOLDER_MISSING, "ไม่มีชื่อ", "no holder")
    model = AttendanceModel()
    model.show_sheet(replace(one, seats=(replace(one.seats[0], findings=(odd,)),)))
    said = model.index(0, Column.WHO).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "นาย ก no holder"


def rows(*keys: str) -> tuple[PrintedRow, ...]:
    return tuple(
        PrintedRow(key, (f"{number}. นาย {key}", "นามสกุล", "(แทน) ตำแหน่ง", "กรรมการและ\nเลขานุการ"))
        for number, key in enumerate(keys, 1)
    )


@pytest.mark.parametrize("after", [("a", "b", "c"), ("b",), (), ("x", "a", "b"), ("b", "a")])
def test_printed_lists_change_by_qts_rules(
    after: tuple[str, ...], qtmodeltester: ModelTester
) -> None:
    model = PrintedListsModel()
    model.show_lists((PrintedList("ผู้มาประชุม", rows("a", "b")),))
    qtmodeltester.check(model, force_py=True)
    absent = PrintedList("ผู้ไม่มาประชุม", (PrintedRow("z", ("๑. ตำแหน่ง (ลาป่วย)",)),))
    model.show_lists((PrintedList("ผู้มาประชุม", rows(*after)), absent))
    said = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    printed = [
        f"{number}. นาย {key} นามสกุล (แทน) ตำแหน่ง กรรมการและเลขานุการ"
        for number, key in enumerate(after, 1)
    ]
    assert said == ["ผู้มาประชุม", *printed, "ผู้ไม่มาประชุม", "๑. ตำแหน่ง (ลาป่วย)"]
    assert model.row_of("z") == len(said) - 1
