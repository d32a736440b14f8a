"""Undo, redo and the audit trail: whatever was done, undoing all gives the start."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from pcio_desktop.domain.attendance import Substitute
from pcio_desktop.domain.change import Change
from pcio_desktop.domain.committee import AppointmentOrder, Committee, Holder
from pcio_desktop.domain.content import paragraph
from pcio_desktop.domain.errors import RuleBroken
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace
from pcio_desktop.domain.resolution import Assignment, Dissent, Resolution, Vote
from pcio_desktop.domain.rows import UndoState
from pcio_desktop.storage import tables
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.engine import writing_engine
from pcio_desktop.storage.journal import TOUCHES
from pcio_desktop.storage.unit_of_work import UnitOfWork
from tests.builders import a_full_meeting, a_meeting, a_person, an_agency, an_item, every_block
from tests.storage.conftest import ticking_clock
from tests.storage.stored import Dump, dump, journal

Edit = Callable[[UnitOfWork, random.Random], object]


def _committee(uow: UnitOfWork) -> Committee:
    committee = uow.committees.only()
    assert committee is not None
    return committee


def _a_meeting(uow: UnitOfWork, dice: random.Random) -> Meeting:
    meetings = uow.meetings.all()
    return dice.choice(meetings) if meetings else _add_meeting(uow, dice)


def _add_meeting(uow: UnitOfWork, dice: random.Random) -> Meeting:
    make = dice.choice((a_meeting, a_full_meeting))
    added = make(_committee(uow))
    added.number = dice.randrange(2, 1000)
    uow.meetings.add(added)
    return added


def _remove_meeting(uow: UnitOfWork, dice: random.Random) -> None:
    uow.meetings.remove(_a_meeting(uow, dice))


def _shuffle_attendance(uow: UnitOfWork, dice: random.Random) -> None:
    dice.shuffle(_a_meeting(uow, dice).attendance)


def _record(uow: UnitOfWork, dice: random.Random) -> None:
    meeting = _a_meeting(uow, dice)
    line = dice.choice(meeting.attendance)
    if dice.random() < 0.5:
        line.record_substitute(Substitute(a_person(dice.randrange(99)), "รอง"))
    else:
        line.record_absent("ลา")
    meeting.presiding = dice.choice([None, *meeting.attendance])


def _clear_attendance(uow: UnitOfWork, dice: random.Random) -> None:
    meeting = _a_meeting(uow, dice)
    meeting.presiding = None
    meeting.attendance.clear()
    meeting.take_seats()


def _add_item(uow: UnitOfWork, dice: random.Random) -> None:
    agenda = _a_meeting(uow, dice).agenda
    agenda.insert(dice.randrange(len(agenda) + 1), an_item(dice.randrange(9)))


def _remove_item(uow: UnitOfWork, dice: random.Random) -> None:
    agenda = _a_meeting(uow, dice).agenda
    if agenda:
        agenda.pop(dice.randrange(len(agenda)))


def _move_item(uow: UnitOfWork, dice: random.Random) -> None:
    agenda = _a_meeting(uow, dice).agenda
    if len(agenda) > 1:
        item = agenda.pop(dice.randrange(len(agenda)))
        below = dice.choice(agenda).children
        below.insert(dice.randrange(len(below) + 1), item)


def _move_item_out(uow: UnitOfWork, dice: random.Random) -> None:
    meeting = _a_meeting(uow, dice)
    parents = [item for item in meeting.agenda if item.children]
    if parents:
        meeting.agenda.append(dice.choice(parents).children.pop())


def _pin(uow: UnitOfWork, dice: random.Random) -> None:
    meeting = _a_meeting(uow, dice)
    place = PagePlace(f"_mf{dice.randrange(3, 6)}_{meeting.id}")
    meeting.pin_page(PagePin(place, dice.choice(list(PageBreak))))


def _write(uow: UnitOfWork, dice: random.Random) -> None:
    for item in _a_meeting(uow, dice).agenda:
        for statement in item.statements:
            statement.blocks = (*statement.blocks, paragraph(f"เพิ่ม {dice.random()}"))
        if dice.random() < 0.3:
            item.statements = [*item.statements[1:], Statement("ประธาน", every_block())]


def _resolve(uow: UnitOfWork, dice: random.Random) -> None:
    committee = _committee(uow)
    seat = committee.orders[-1].seats[0]
    for item in _a_meeting(uow, dice).agenda[:2]:
        resolution = Resolution("เห็นชอบ", vote=Vote(dice.randrange(9)))
        resolution.assignments.append(Assignment(agency=an_agency(dice.randrange(9))))
        resolution.dissents.append(Dissent(seat, "ไม่เห็นด้วย"))
        item.resolutions = [resolution, *item.resolutions[:1]]


def _change_roster(uow: UnitOfWork, dice: random.Random) -> None:
    committee = _committee(uow)
    order = committee.orders[-1]
    dice.shuffle(order.seats)
    seat = dice.choice(order.seats)
    seat.aliases = (*seat.aliases, "ชื่อย่อ")
    seat.holders = [Holder(a_person(dice.randrange(99)), acting=True), *seat.holders[:1]]
    committee.orders.insert(0, AppointmentOrder(str(dice.random()), 2568, order.dated))


def _rename(uow: UnitOfWork, dice: random.Random) -> None:
    for person in dice.sample(uow.people.all(), 2):
        person.surname = f"นามสกุลใหม่ {dice.random()}"
    uow.people.add(a_person(dice.randrange(99), agency=dice.choice(uow.agencies.all())))


def _several(uow: UnitOfWork, dice: random.Random) -> None:
    for edit in dice.sample(EDITS[:-1], 4):
        edit(uow, dice)
        uow.meetings.all()  # written in between, within the one action


EDITS: tuple[Edit, ...] = (
    _add_meeting, _remove_meeting, _shuffle_attendance, _record, _clear_attendance, _add_item,
    _remove_item, _move_item, _move_item_out, _write, _pin, _resolve, _change_roster, _rename,
    _several,
)  # fmt: skip


def _act(database: Database, dice: random.Random) -> Change:
    edit = dice.choice(EDITS)
    with database.work(edit.__name__) as uow:
        edit(uow, dice)
        return uow.commit()


def _reopen(database: Database) -> Database:
    database.close()
    return Database(database.path, clock=ticking_clock())


@pytest.mark.parametrize("seed", range(6))
def test_undoing_all_gives_the_start_and_redoing_all_the_end(
    database: Database, meeting: Meeting, seed: int
) -> None:
    dice = random.Random(seed)
    states = [dump(database.path)]
    for _ in range(25):
        if _act(database, dice):
            states.append(dump(database.path))
    assert len(states) > 15
    database = _reopen(database)
    for wanted in reversed(states[:-1]):
        assert database.undo()
        assert dump(database.path) == wanted
        if dice.random() < 0.2:
            database = _reopen(database)
    for wanted in states[1:]:
        assert database.redo()
        assert dump(database.path) == wanted
    assert database.undo_state().redo is None
    database.close()


@pytest.mark.parametrize("seed", range(6))
def test_any_mixture_of_actions_undo_and_redo(
    database: Database, meeting: Meeting, seed: int
) -> None:
    dice = random.Random(100 + seed)
    past, future = [dump(database.path)], list[Dump]()
    for _ in range(50):
        choice = dice.choice(("act", "act", "undo", "undo", "redo"))
        if choice == "act" and _act(database, dice):
            past.append(dump(database.path))
            future.clear()
        elif choice == "undo" and len(past) > 1:
            database.undo()
            future.append(past.pop())
        elif choice == "redo" and future:
            database.redo()
            past.append(future.pop())
        assert dump(database.path) == past[-1]
        assert (database.undo_state().redo is None) == (not future)
    with closing(sqlite3.connect(database.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def _title(database: Database, meeting: Meeting, title: str, action: str) -> Change:
    with database.work(action) as uow:
        uow.meetings.get(meeting.id).agenda[0].title = title
        return uow.commit()


def test_every_table_belongs_to_a_kind_of_change() -> None:
    assert set(TOUCHES) == {table.name for table in tables.THINGS}
    assert set(TOUCHES.values()) == {field.name for field in fields(Change)}


def test_the_words_of_undo_and_redo(database: Database, meeting: Meeting) -> None:
    assert database.undo_state() == UndoState(undo="สร้างแฟ้มตัวอย่าง", redo=None)
    assert _title(database, meeting, "ก", "แก้ชื่อวาระ") == Change(agenda=True)
    assert database.undo() == Change(agenda=True)
    assert database.undo_state() == UndoState(undo="สร้างแฟ้มตัวอย่าง", redo="แก้ชื่อวาระ")
    assert database.redo() == Change(agenda=True)
    assert database.undo_state() == UndoState(undo="แก้ชื่อวาระ", redo=None)


def test_nothing_to_undo_or_redo(database: Database) -> None:
    assert database.undo_state() == UndoState(None, None)
    with pytest.raises(RuleBroken, match="nothing to undo"):
        database.undo()
    with pytest.raises(RuleBroken, match="nothing to redo"):
        database.redo()


def test_a_new_action_puts_the_undone_one_out_of_reach_but_keeps_it_in_the_trail(
    database: Database, meeting: Meeting
) -> None:
    _title(database, meeting, "ก", "แก้เป็น ก")
    database.undo()
    _title(database, meeting, "ข", "แก้เป็น ข")
    assert database.undo_state() == UndoState(undo="แก้เป็น ข", redo=None)
    trail = [(at[11:16], who, action, state) for at, who, action, state in journal(database.path)]
    assert trail == [
        ("09:00", "ผู้ทดสอบ", "สร้างแฟ้มตัวอย่าง", "done"),
        ("09:01", "ผู้ทดสอบ", "แก้เป็น ก", "kept"),
        ("09:02", "ผู้ทดสอบ", "แก้เป็น ก", "turned"),
        ("09:03", "ผู้ทดสอบ", "แก้เป็น ข", "done"),
    ]


def test_the_trail_has_the_row_as_it_was(database: Database, meeting: Meeting) -> None:
    _title(database, meeting, "ก", "แก้ชื่อวาระ")
    with closing(sqlite3.connect(database.path)) as connection:
        (row,) = connection.execute(
            "SELECT kind, table_name, row_id, before FROM journal_row WHERE step = 2"
        ).fetchall()
        (inserted,) = connection.execute(
            "SELECT DISTINCT before FROM journal_row WHERE step = 1 AND kind = 'insert'"
        ).fetchall()
    assert row[:3] == ("update", "agenda_item", meeting.agenda[0].id)
    assert json.loads(row[3]) == {"title": "ก่อนวาระ"}
    assert inserted == (None,)


def test_undo_is_refused_when_the_file_was_changed_behind_it(
    database: Database, meeting: Meeting
) -> None:
    _title(database, meeting, "ก", "แก้ชื่อวาระ")
    with closing(sqlite3.connect(database.path)) as connection, connection:
        connection.execute("DELETE FROM agenda_item WHERE place = 0 AND meeting_id IS NOT NULL")
    before = dump(database.path)
    with pytest.raises(RuleBroken, match="changed from elsewhere"):
        database.undo()
    assert dump(database.path) == before
    assert database.undo_state().undo == "แก้ชื่อวาระ"


def test_a_change_outside_an_action_is_refused(path: Path) -> None:
    engine = writing_engine(path)
    with (
        engine.connect() as connection,
        pytest.raises(IntegrityError, match=r"NOT NULL constraint failed: journal_row\.step"),
    ):
        connection.exec_driver_sql("INSERT INTO agency VALUES ('ka', 'ก', '', 1)")
    engine.dispose()
    assert dump(path)["agency"] == []
