"""Rows copied in Excel into a committee begun from the template: filled, added, doubtful."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest

from pcio_desktop.domain.errors import BadInput, NotFound
from pcio_desktop.services import roster, roster_editing
from pcio_desktop.services.committee_file import CommitteeFile, UnitOfWork, create_committee_file
from pcio_desktop.services.committees import found_committee
from pcio_desktop.services.dumping import dump_file
from pcio_desktop.services.history import undo
from pcio_desktop.services.roster_filling import paste_rows, plan_rows
from pcio_desktop.services.roster_rows import PasteDoubt, PastedRow, PasteWay, SeatRow

DAY = date(2024, 6, 11)
ORDER_DAY = date(2024, 1, 15)
Result = TypeVar("Result")

BLOCK = (
    "ลำดับ\tตำแหน่ง\tชื่อ-สกุล\tบทบาท\n"
    "๑\tผู้ว่าราชการจังหวัดตัวอย่าง\tนายสมชาติ แบบจำลอง\tประธานกรรมการ\n"
    "\n"
    "๒\tนายอำเภอเมืองตัวอย่าง\tนายชูชัย ตั้งสมมุติ\tกรรมการ\n"
    "3.\tนางสาวอรุณี แสงสมมุติ\tประธานหอการค้าจังหวัดตัวอย่าง\tกรรมการ\n"
    "๔\tปลัดจังหวัดตัวอย่าง หรือผู้แทน\tนางวิภา ลองทำ\tกรรมการ\n"
    "๕\tสถิติจังหวัดตัวอย่าง\t\tผู้ช่วยเลขานุการ\n"
)


class Clerk:
    """Somebody who has just created a committee from the template."""

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file
        self.do(lambda uow: found_committee(uow, "ตัวอย่าง", on=ORDER_DAY))
        self.order_id = self.read(roster.list_orders)[0].id

    def do(self, function: Callable[[UnitOfWork], Result]) -> Result:
        with self.file.work("งาน") as uow:
            result = function(uow)
            uow.commit()
        return result

    def read(self, function: Callable[..., Result]) -> Result:
        with self.file.read() as unit:
            return function(unit)

    def plan(self, text: str) -> list[PastedRow]:
        return self.read(lambda unit: plan_rows(unit, self.order_id, text, DAY))

    def paste(self, rows: Sequence[PastedRow], at: int = 0) -> list[str]:
        return self.do(lambda uow: paste_rows(uow, self.order_id, at, rows))

    def seats(self) -> list[SeatRow]:
        return self.read(lambda unit: roster.list_seats(unit, self.order_id, DAY))

    def seat(self, position: str) -> SeatRow:
        (found,) = [seat for seat in self.seats() if seat.position == position]
        return found


@pytest.fixture
def clerk(tmp_path: Path) -> Iterator[Clerk]:
    with create_committee_file(tmp_path / "แฟ้ม.pcio") as file:
        yield Clerk(file)


def ways(rows: Sequence[PastedRow]) -> list[tuple[str, str | None]]:
    return [(row.way.value, row.doubt.value if row.doubt else None) for row in rows]


def test_rows_fill_the_vacant_seats_of_their_positions_and_add_only_what_is_missing(
    clerk: Clerk,
) -> None:
    before = clerk.seats()
    rows = clerk.plan(BLOCK)
    assert ways(rows) == [
        ("fill", "similar"), ("add", None), ("fill", None), ("fill", None), ("leave", None),
    ]  # fmt: skip
    assert clerk.seats() == before, "nothing is done before it is seen"
    clerk.paste(rows)
    after = clerk.seats()
    assert len(after) == len(before) + 1
    assert after[0].holder == "นายสมชาติ แบบจำลอง"
    assert (after[1].position, after[1].holder) == ("นายอำเภอเมืองตัวอย่าง", "นายชูชัย ตั้งสมมุติ")
    assert clerk.seat("ประธานหอการค้าจังหวัดตัวอย่าง").holder == "นางสาวอรุณี แสงสมมุติ"
    assert clerk.seat("ปลัดจังหวัดตัวอย่าง").holder == "นางวิภา ลองทำ"
    assert [len(seat.warnings) for seat in after] == [0] * len(after)


def test_it_is_one_step_of_undo(clerk: Clerk) -> None:
    before = clerk.read(dump_file)
    clerk.paste(clerk.plan(BLOCK))
    clerk.do(undo)
    assert clerk.read(dump_file) == before


def test_pasting_the_same_rows_again_does_nothing(clerk: Clerk) -> None:
    clerk.paste(clerk.plan(BLOCK))
    before = clerk.seats()
    again = clerk.plan(BLOCK.replace("ผู้ว่าราชการจังหวัดตัวอย่าง", before[0].position))
    assert ways(again) == [("leave", None)] * 5
    assert clerk.paste(again) == []
    assert clerk.seats() == before


def test_another_person_for_a_held_seat_is_doubtful_and_left_alone(clerk: Clerk) -> None:
    clerk.paste(clerk.plan("ปลัดจังหวัดตัวอย่าง\tนางวิภา ลองทำ\n"))
    (row,) = clerk.plan("ปลัดจังหวัดตัวอย่าง\tนายมานะ ขอลอง\n")
    assert (row.way, row.doubt) == (PasteWay.LEAVE, PasteDoubt.HELD)
    assert row.holder == "นางวิภา ลองทำ"
    clerk.paste([row])
    assert clerk.seat("ปลัดจังหวัดตัวอย่าง").holder == "นางวิภา ลองทำ"
    clerk.paste([replace(row, way=PasteWay.REPLACE)])
    seat = clerk.seat("ปลัดจังหวัดตัวอย่าง")
    assert (seat.holder, seat.since) == ("นายมานะ ขอลอง", ORDER_DAY)
    with clerk.file.read() as unit:
        history = roster.seat_detail(unit, seat.id, DAY).holders
    assert [held.name for held in history] == ["นายมานะ ขอลอง", "นางวิภา ลองทำ"]
    assert PasteWay.REPLACE not in clerk.plan("ปลัดจังหวัดตัวอย่าง\tนายปิติ ลองดู\n")[0].ways


def test_several_seats_of_one_position_are_filled_one_by_one(clerk: Clerk) -> None:
    name = "ผู้ทรงคุณวุฒิด้านดิจิทัล"
    rows = clerk.plan(f"{name}\tนายหนึ่ง แรกมา\n{name}\tนางสอง ตามมา\n")
    assert ways(rows) == [("fill", None), ("add", None)]
    clerk.paste(rows)
    held = [seat.holder for seat in clerk.seats() if seat.position == name]
    assert held == ["นายหนึ่ง แรกมา", "นางสอง ตามมา"]
    turned = clerk.plan(f"{name}\tนายใหม่ เพิ่งมา\n{name}\tนายหนึ่ง แรกมา\n")
    assert [(row.way, row.holder) for row in turned] == [
        (PasteWay.LEAVE, "นางสอง ตามมา"), (PasteWay.LEAVE, "นายหนึ่ง แรกมา"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("position", "seat"),
    [
        ("ปลัดจังหวัด", "ปลัดจังหวัดตัวอย่าง"),
        ("หัวหน้าสำนักงานจังหวัด", "หัวหน้าสำนักงานจังหวัดตัวอย่าง"),
        ("ประธานสภาอุตสาหกรรม จ.ตัวอย่าง", "ประธานสภาอุตสาหกรรมจังหวัดตัวอย่าง"),
        ("คลังอำเภอ", ""),
        ("ประธานสภาวัฒนธรรมจังหวัดตัวอย่าง", ""),
        ("นายกสมาคมธุรกิจท่องเที่ยวจังหวัดตัวอย่าง", ""),
    ],
)
def test_a_position_in_other_words_is_doubtful_and_an_office_alike_is_another(
    clerk: Clerk, position: str, seat: str
) -> None:
    (row,) = clerk.plan(f"{position}\tนายทดลอง ทำดู\n")
    assert row.seat_position == seat
    assert row.doubt == (PasteDoubt.SIMILAR if seat else None)


def test_who_sits_elsewhere_and_who_has_no_position_is_told(clerk: Clerk) -> None:
    clerk.paste(clerk.plan("ปลัดจังหวัดตัวอย่าง\tนางวิภา ลองทำ\n"))
    twice, nameless = clerk.plan("คลังจังหวัดตัวอย่าง\tนางวิภา ลองทำ\nนายมานะ ขอลอง\n")
    assert (twice.way, twice.doubt) == (PasteWay.FILL, PasteDoubt.PERSON_ELSEWHERE)
    assert twice.elsewhere == clerk.seat("ปลัดจังหวัดตัวอย่าง").number
    assert (nameless.way, nameless.doubt) == (PasteWay.ADD, PasteDoubt.NO_POSITION)


def test_a_seat_that_was_held_before_is_filled_from_the_day_after(clerk: Clerk) -> None:
    seat = clerk.seat("ปลัดจังหวัดตัวอย่าง").id
    clerk.do(lambda uow: roster_editing.change_holder(uow, seat, "นายเก่า จากไป", start=None))
    clerk.do(lambda uow: roster_editing.vacate_seat(uow, seat, date(2024, 3, 31)))
    clerk.paste(clerk.plan("ปลัดจังหวัดตัวอย่าง\tนางวิภา ลองทำ\n"))
    filled = clerk.seat("ปลัดจังหวัดตัวอย่าง")
    assert (filled.holder, filled.since) == ("นางวิภา ลองทำ", date(2024, 4, 1))
    assert filled.warnings == ()


def test_the_role_a_row_names_is_that_of_the_seat_it_fills(clerk: Clerk) -> None:
    clerk.paste(clerk.plan("คลังจังหวัดตัวอย่าง\tนายทดลอง ทำดู\tรองประธานกรรมการ\n"))
    assert clerk.seat("คลังจังหวัดตัวอย่าง").role == "รองประธานกรรมการ"


def test_roles_that_the_committee_does_not_have_yet_come_with_the_rows(clerk: Clerk) -> None:
    rows = (
        "ที่ปรึกษาด้านสถิติ\tกรรมการและผู้ช่วยเลขานุการ\n"
        "นักวิชาการสถิติ\tกรรมการและผู้ช่วยเลขานุการ\n"
        "นักวิชาการคอมพิวเตอร์ สำนักงานจังหวัดตัวอย่าง\tเลขานุการ\n"
        "รองผู้ว่าราชการจังหวัดตัวอย่าง\tรองประธานกรรมการ\n"
    )
    clerk.paste(clerk.plan(rows))
    names = [seat.role for seat in clerk.seats()[:4]]
    assert names == ["กรรมการและผู้ช่วยเลขานุการ"] * 2 + ["เลขานุการ", "รองประธานกรรมการ"]
    with clerk.file.read() as unit:
        committee = unit.committees.only()
        assert committee is not None
        roles = {role.name: role for role in committee.roles}
    assert len(roles) == len(committee.roles), "one role for both rows"
    assert roles["กรรมการและผู้ช่วยเลขานุการ"].is_member
    assert roles["กรรมการและผู้ช่วยเลขานุการ"].is_secretariat
    assert not roles["เลขานุการ"].votes
    assert not roles["รองประธานกรรมการ"].is_chair


def test_a_block_without_rows_is_refused(clerk: Clerk) -> None:
    with pytest.raises(BadInput):
        clerk.plan(" \n\t\n")


def test_a_seat_that_has_gone_meanwhile_is_told_and_nothing_is_done(clerk: Clerk) -> None:
    rows = clerk.plan("คลังจังหวัดตัวอย่าง\tนายทดลอง ทำดู\nนายอำเภอเมือง\tนายชูชัย ตั้งสมมุติ\n")
    seat = clerk.seat("คลังจังหวัดตัวอย่าง").id
    clerk.do(lambda uow: roster_editing.remove_seat(uow, seat))
    before = clerk.seats()
    with pytest.raises(NotFound):
        clerk.paste(rows)
    assert clerk.seats() == before
