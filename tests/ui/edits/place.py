"""Where an edit is made: everything asked for is chosen at random."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TypeVar

from pcio_desktop.domain.agenda import AgendaItem, numbered
from pcio_desktop.domain.attendance import Attendance
from pcio_desktop.domain.committee import AppointmentOrder, Committee, Seat
from pcio_desktop.domain.content import (
    Blocks,
    ListBlock,
    ListItem,
    ListKind,
    RowKind,
    Table,
    TableCell,
    TableRow,
    paragraph,
    plain,
)
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.resolution import (
    Assignment,
    Resolution,
)
from pcio_desktop.storage.unit_of_work import UnitOfWork

_One = TypeVar("_One")
_WORDS = ("แผน", "ดิจิทัล", "จังหวัด", "ข้อมูล", "๑๒ แห่ง", "P1 & Q2", "ประชุม", "ระบบ", "ผล", "ชุด")
_GIVEN = ("สมชาติ", "อรุณี", "วิทยา", "จิราภา", "ปภังกร", "ณัฐธยาน์", "กชพร", "ชยพล")
_SURNAMES = ("แบบจำลอง", "ใจทดสอบ", "สมมุติพงษ์", "ทุ่งตัวอย่าง", "เขาลองดู", "ณ ตัวอย่าง")
_DAY = date(2025, 3, 4)


class At:
    """A place in the file: everything asked for is chosen at random."""

    def __init__(self, uow: UnitOfWork, dice: random.Random) -> None:
        self.uow, self.dice = uow, dice
        self.meeting: Meeting = dice.choice(uow.meetings.all())

    def one(self, choices: list[_One] | tuple[_One, ...]) -> _One:
        """One of them. There is nothing to do where there is none."""
        if not choices:
            raise Nothing
        return self.dice.choice(choices)

    def words(self, most: int = 6) -> str:
        return " ".join(self.dice.choices(_WORDS, k=self.dice.randint(1, most)))

    def name(self) -> str:
        title = self.dice.choice(("นาย", "นาง", "นางสาว", "ดร.", "พ.ต.อ. "))
        return f"{title}{self.dice.choice(_GIVEN)} {self.dice.choice(_SURNAMES)}"

    def day(self) -> date:
        return _DAY + timedelta(days=self.dice.randint(-300, 300))

    def flag(self) -> bool:
        return self.dice.random() < 0.5

    @property
    def committee(self) -> Committee:
        committee = self.uow.committees.only()
        assert committee is not None
        return committee

    @property
    def order(self) -> AppointmentOrder:
        return self.one(self.committee.orders)

    @property
    def seat(self) -> Seat:
        return self.one(self.order.seats)

    @property
    def line(self) -> Attendance:
        return self.one(self.meeting.attendance)

    @property
    def item(self) -> AgendaItem:
        return self.one([entry.item for entry in numbered(self.meeting.agenda)])

    @property
    def statement(self) -> Statement:
        items = [entry.item for entry in numbered(self.meeting.agenda)]
        return self.one([statement for item in items for statement in item.statements])

    @property
    def resolved(self) -> tuple[AgendaItem, Resolution]:
        items = [entry.item for entry in numbered(self.meeting.agenda)]
        return self.one([(item, one) for item in items for one in item.resolutions])

    @property
    def assignment(self) -> tuple[Resolution, Assignment]:
        _, resolution = self.resolved
        return resolution, self.one(resolution.assignments)

    def blocks(self) -> Blocks:
        rows = TableRow((TableCell((plain(self.words()),)), TableCell((plain(self.words()),))))
        head = TableRow(rows.cells, RowKind.HEADER)
        items = tuple(ListItem(plain(self.words()), level) for level in (0, 1))
        made = (
            paragraph(self.words(20)),
            ListBlock(self.one(tuple(ListKind)), items),
            Table((3, 1), (head, rows)),
        )
        return tuple(self.dice.sample(made, self.dice.randint(1, 3)))


class Nothing(Exception):
    """There is nothing at that place to do it to."""
