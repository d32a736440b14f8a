"""Everything a secretary does, as a table of edits at random places.

Each edit is a function of the services that the pages call too. What a rule forbids raises a
UserError and has then done nothing; that belongs to the play.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from pcio_desktop.domain.agenda import AgendaItem, ItemKind, numbered
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
from pcio_desktop.domain.form_words import ABSENCE_REASONS, FormWord
from pcio_desktop.domain.meeting import Meeting, MeetingKind, MeetingMode, MeetingNumber
from pcio_desktop.domain.meeting import MinutesState as State
from pcio_desktop.domain.minutes import SignatoryPart, Statement
from pcio_desktop.domain.quorum import QuorumRule
from pcio_desktop.domain.resolution import (
    Assignment,
    AssignmentPart,
    AssignmentState,
    Resolution,
    Vote,
)
from pcio_desktop.domain.settings import SubstituteStyle
from pcio_desktop.services import (
    agenda_editing,
    assignments,
    attendance,
    committee_settings,
    meeting_details,
    minutes,
    new_meeting,
    participants,
    resolutions,
    roster_editing,
    roster_filling,
    signatories,
)
from pcio_desktop.services.attendance import SubstituteEntry
from pcio_desktop.services.new_meeting import AgendaStart, MeetingPlan
from pcio_desktop.services.participants import ParticipantEntry
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.thai.dates import BANGKOK

_One = TypeVar("_One")
_WORDS = ("แผน", "ดิจิทัล", "จังหวัด", "ข้อมูล", "๑๒ แห่ง", "P1 & Q2", "ประชุม", "ระบบ", "ผล", "ชุด")
_GIVEN = ("สมชาติ", "อรุณี", "วิทยา", "จิราภา", "ปภังกร", "ณัฐธยาน์", "กชพร", "ชยพล")
_SURNAMES = ("แบบจำลอง", "ใจทดสอบ", "สมมุติพงษ์", "ทุ่งตัวอย่าง", "เขาลองดู", "ณ ตัวอย่าง")
_DAY = date(2025, 3, 4)


class Play:
    """One edit after the other, all of them chosen by `seed`."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self._round: list[Callable[[At], None]] = []

    def next_edit(self) -> tuple[str, Callable[[UnitOfWork], object]]:
        """The words of the next edit, and what it does; all come up before one comes again."""
        if not self._round:
            self._round = self.dice.sample(EDITS, len(EDITS))
        edit = self._round.pop()

        def act(uow: UnitOfWork) -> object:
            return edit(At(uow, self.dice))

        return f"{edit.__name__} {self.dice.randrange(1000)}", act


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


# The committee and its roster.


def name_committee(at: At) -> None:
    committee_settings.name_committee(at.uow, at.words(), at.words(), at.words(1))


def form_word(at: At) -> None:
    committee_settings.set_form_word(at.uow, at.one(tuple(FormWord)), at.words(2))


def heading(at: At) -> None:
    committee_settings.set_heading(at.uow, f"{{minutes}}\n{at.words()}\n{{date}}")


def substitute_style(at: At) -> None:
    committee_settings.set_substitute_style(at.uow, at.one(tuple(SubstituteStyle)))
    committee_settings.set_space_after_rank(at.uow, at.flag())


def insert_seat(at: At) -> None:
    roster_editing.insert_seat(at.uow, at.order.id, at.dice.randint(0, 5))


def paste_seats(at: At) -> None:
    roles = ("กรรมการ", "ที่ปรึกษา", "กรรมการและผู้ช่วยเลขานุการ")
    row = f"{at.words(3)}\t{at.name()}\t{at.one(roles)}\n"
    rows = roster_filling.plan_rows(at.uow, at.order.id, row * 2, at.order.dated)
    chosen = [replace(one, way=at.one(one.ways)) for one in rows]
    roster_filling.paste_rows(at.uow, at.order.id, 1, chosen)


def remove_seat(at: At) -> None:
    roster_editing.remove_seat(at.uow, at.seat.id)


def move_seat(at: At) -> None:
    roster_editing.move_seat(at.uow, at.seat.id, at.dice.randint(0, 10))


def describe_seat(at: At) -> None:
    seat = at.seat
    roster_editing.set_position(at.uow, seat.id, at.words())
    roster_editing.set_seat_agency(at.uow, seat.id, at.words(2))
    roster_editing.set_aliases(at.uow, seat.id, f"{at.words(1)}, {at.words(2)}")
    roster_editing.allow_representative(at.uow, seat.id, at.flag())


def seat_role(at: At) -> None:
    roster_editing.set_role(at.uow, at.seat.id, at.one(at.committee.roles).id)


def change_holder(at: At) -> None:
    roster_editing.change_holder(at.uow, at.seat.id, at.name(), start=at.day(), acting=at.flag())


def vacate_seat(at: At) -> None:
    roster_editing.vacate_seat(at.uow, at.seat.id, at.day())


def remove_holder(at: At) -> None:
    seat = at.seat
    roster_editing.remove_holder(at.uow, seat.id, at.one(seat.holders).id)


def rename_person(at: At) -> None:
    roster_editing.rename_person(at.uow, at.one(at.uow.people.all()).id, at.name())


def set_post(at: At) -> None:
    roster_editing.set_post(at.uow, at.one(at.uow.people.all()).id, at.words(), at.words())


def follow_order(at: At) -> None:
    if len(at.committee.orders) > 3:
        raise Nothing
    roster_editing.follow_order(at.uow, at.order.id, str(at.dice.randint(1, 999)), at.day())


def order_head(at: At) -> None:
    order = at.order
    roster_editing.set_order_head(
        at.uow, order.id, number=str(at.dice.randint(1, 9999)), dated=order.dated,
        issued_by=at.words(2), signed_by=at.name(),
    )  # fmt: skip
    roster_editing.set_seat_count(at.uow, order.id, at.dice.randint(1, 40))


def quorum(at: At) -> None:
    rule = QuorumRule(at.dice.randint(1, 3), 3, substitutes_count=at.flag())
    roster_editing.set_quorum_rule(at.uow, at.order.id, rule)


# Meetings.


def found_meeting(at: At) -> None:
    if len(at.uow.meetings.all()) > 4:
        raise Nothing
    scheduled = datetime.combine(at.day(), time(9, 30), BANGKOK)
    number = MeetingNumber(at.dice.randint(3, 90), 2568, None, MeetingKind.REGULAR)
    start = at.one((AgendaStart.FIVE, AgendaStart.SIX, AgendaStart.EMPTY))
    new_meeting.found_meeting(at.uow, MeetingPlan(number, scheduled, at.words(), start, []))


def delete_meeting(at: At) -> None:
    if len(at.uow.meetings.all()) < 3:
        raise Nothing
    meeting_details.delete_meeting(at.uow, at.meeting.id)


def meeting_times(at: At) -> None:
    meeting_details.set_opened(at.uow, at.meeting.id, time(9, at.dice.randint(0, 59)))
    meeting_details.set_closed(at.uow, at.meeting.id, time(12, at.dice.randint(0, 59)))


def reschedule(at: At) -> None:
    meeting_details.reschedule(at.uow, at.meeting.id, at.day(), time(at.dice.randint(8, 16), 30))


def meeting_place(at: At) -> None:
    meeting_details.set_place(at.uow, at.meeting.id, at.words())
    meeting_details.set_mode(at.uow, at.meeting.id, at.one(tuple(MeetingMode)))
    meeting_details.set_opening(at.uow, at.meeting.id, at.words(9))


def presiding(at: At) -> None:
    meeting_details.set_presiding(at.uow, at.meeting.id, at.line.id if at.flag() else "")


def minutes_state(at: At) -> None:
    meeting_details.set_state(at.uow, at.meeting.id, at.one(tuple(State)))


def sign(at: At) -> None:
    part = at.one(tuple(SignatoryPart))
    signatories.sign_by_name(at.uow, at.meeting.id, part, at.name() if at.flag() else "")


def signing_post(at: At) -> None:
    signatories.set_signing_post(at.uow, at.meeting.id, at.one(tuple(SignatoryPart)), at.words())


# Attendance.


def come(at: At) -> None:
    attendance.record_in_person(at.uow, at.meeting.id, at.line.id)


def rest_came(at: At) -> None:
    attendance.record_rest_in_person(at.uow, at.meeting.id)


def substitute(at: At) -> None:
    known = at.flag()
    entry = SubstituteEntry(
        at.one(at.uow.people.all()).id if known else None, "" if known else at.name(),
        at.words(2), at.words(1), at.day(),
    )  # fmt: skip
    attendance.record_substitute(at.uow, at.meeting.id, at.line.id, entry)


def absent(at: At) -> None:
    attendance.record_absent(at.uow, at.line.id, at.one(ABSENCE_REASONS))


def not_recorded(at: At) -> None:
    clear = attendance.record_nothing if at.flag() else attendance.record_vacant
    clear(at.uow, at.line.id)


def come_and_go(at: At) -> None:
    day = at.meeting.day
    arrived = datetime.combine(day, time(10, at.dice.randint(0, 59)), BANGKOK)
    left = arrived + timedelta(minutes=at.dice.randint(1, 90)) if at.flag() else None
    attendance.record_times(at.uow, at.line.id, arrived, left)


def participant(at: At) -> None:
    entry = ParticipantEntry(None, at.name(), at.words(2), at.words(2))
    participants.add_participants(at.uow, at.meeting.id, [entry, entry])


def change_participant(at: At) -> None:
    guest = at.one(at.meeting.participants)
    participants.change_participant(at.uow, guest.id, ParticipantEntry(None, at.name(), at.words()))


def remove_participant(at: At) -> None:
    guest = at.one(at.meeting.participants)
    participants.remove_participant(at.uow, at.meeting.id, guest.id)


# The agenda.


def add_item(at: At) -> None:
    add = agenda_editing.add_item_below if at.flag() else agenda_editing.add_item
    add(at.uow, at.meeting.id, at.item.id, at.words())


def rename_item(at: At) -> None:
    agenda_editing.rename_item(at.uow, at.meeting.id, at.item.id, at.words())


def move_item(at: At) -> None:
    agenda_editing.move_item(at.uow, at.meeting.id, at.item.id, at.one((-1, 1)))


def change_level(at: At) -> None:
    change = agenda_editing.demote_item if at.flag() else agenda_editing.promote_item
    change(at.uow, at.meeting.id, at.item.id)


def drop_item(at: At) -> None:
    parent = at.item.id if at.flag() else None
    agenda_editing.drop_item(at.uow, at.meeting.id, at.item.id, parent, at.dice.randint(0, 3))


def remove_items(at: At) -> None:
    agenda_editing.remove_items(at.uow, at.meeting.id, [at.item.id])


def describe_item(at: At) -> None:
    item = at.item
    agenda_editing.set_kind(at.uow, at.meeting.id, item.id, at.one(tuple(ItemKind)))
    agenda_editing.set_duties(at.uow, at.meeting.id, item.id, {at.dice.randint(1, 12)})
    number = at.dice.randint(1, 9) if at.flag() else None
    agenda_editing.set_own_number(at.uow, at.meeting.id, item.id, number)


def paste_items(at: At) -> None:
    lines = f"๑ {at.words()}\n๑.๑ {at.words()}\n๑.๒ {at.words()}"
    after = at.one(at.meeting.agenda).id if at.meeting.agenda else None
    agenda_editing.paste_items(at.uow, at.meeting.id, after, lines)


def certify(at: At) -> None:
    agenda_editing.certify_minutes(at.uow, at.meeting.id)


def carry_over(at: At) -> None:
    agenda_editing.carry_over(at.uow, at.meeting.id, at.item.id)


def renumber(at: At) -> None:
    agenda_editing.renumber(at.uow, at.meeting.id)


# What is said.


def add_statement(at: At) -> None:
    seat = at.seat.id if at.flag() else None
    minutes.add_statement(at.uow, at.item.id, speaker=at.words(1), seat_id=seat, blocks=at.blocks())


def write_statement(at: At) -> None:
    minutes.write_statement(at.uow, at.statement.id, at.blocks())


def name_speaker(at: At) -> None:
    minutes.name_speaker(at.uow, at.statement.id, at.words(1), at.seat.id if at.flag() else None)


def split_statement(at: At) -> None:
    statement = at.statement
    half = len(statement.blocks) // 2
    minutes.split_statement(at.uow, statement.id, statement.blocks[:half], statement.blocks[half:])


def join_statements(at: At) -> None:
    minutes.join_statements(at.uow, at.statement.id)


def move_statement(at: At) -> None:
    minutes.move_statement(at.uow, at.statement.id, at.meeting.id, at.one((-1, 1)))


def remove_statement(at: At) -> None:
    minutes.remove_statement(at.uow, at.statement.id)


# What is decided.


def add_resolution(at: At) -> None:
    resolutions.add_resolution(at.uow, at.item.id, at.one(("รับทราบ", "เห็นชอบ", "มอบหมาย")))


def write_sentence(at: At) -> None:
    resolutions.write_sentence(at.uow, at.resolved[1].id, f"{at.words(9)}\n{at.words()}")


def choose_verb(at: At) -> None:
    resolutions.choose_verb(at.uow, at.resolved[1].id, at.one(("รับทราบ", "อนุมัติ")))
    resolutions.change_label(at.uow, at.resolved[1].id, at.words(1))


def move_resolution(at: At) -> None:
    item, resolution = at.resolved
    resolutions.move_resolution(at.uow, item.id, resolution.id, at.one((-1, 1)))


def remove_resolution(at: At) -> None:
    item, resolution = at.resolved
    resolutions.remove_resolution(at.uow, item.id, resolution.id)


def vote(at: At) -> None:
    counted = Vote(at.dice.randint(0, 9), at.dice.randint(0, 9), at.dice.randint(0, 9))
    resolutions.record_vote(at.uow, at.resolved[1].id, counted if at.flag() else None)


def dissent(at: At) -> None:
    resolutions.add_dissent(at.uow, at.resolved[1].id, at.line.seat.id, at.words())


def assign(at: At) -> None:
    _, resolution = at.resolved
    assignments.assign_by_name(at.uow, at.meeting.id, resolution.id, at.words(2))
    assignments.set_due_date(at.uow, resolution.id, at.day())


def change_assignment(at: At) -> None:
    _, one = at.assignment
    assignments.change_part(at.uow, one.id, at.one(tuple(AssignmentPart)))
    assignments.write_task(at.uow, one.id, at.words(9))
    assignments.set_state(at.uow, one.id, at.one(tuple(AssignmentState)), at.day())


def unassign(at: At) -> None:
    resolution, one = at.assignment
    assignments.unassign(at.uow, resolution.id, one.id)


EDITS: tuple[Callable[[At], None], ...] = (
    name_committee, form_word, heading, substitute_style, insert_seat, paste_seats, remove_seat,
    move_seat, describe_seat, seat_role, change_holder, vacate_seat, remove_holder, rename_person,
    set_post, follow_order, order_head, quorum, found_meeting, delete_meeting, meeting_times,
    reschedule, meeting_place, presiding, minutes_state, sign, signing_post, come, rest_came,
    substitute, absent, not_recorded, come_and_go, participant, change_participant,
    remove_participant, add_item, rename_item, move_item, change_level, drop_item, remove_items,
    describe_item, paste_items, certify, carry_over, renumber, add_statement, write_statement,
    name_speaker, split_statement, join_statements, move_statement, remove_statement,
    add_resolution, write_sentence, choose_verb, move_resolution, remove_resolution, vote, dissent,
    assign, change_assignment, unassign,
)  # fmt: skip
