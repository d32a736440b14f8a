"""Typing into one field within a minute is one step to undo; all else is a step of its own."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.content import paragraph
from pcio_desktop.domain.errors import EditedElsewhere
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.rows import UndoState
from pcio_desktop.storage.backup import verified_copy
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.engine import create_file
from pcio_desktop.storage.lineage import Course, KnownFiles
from pcio_desktop.thai.dates import BANGKOK
from tests.builders import a_committee, a_full_meeting
from tests.storage.stored import ask, dump, journal

TYPING = "พิมพ์คำกล่าว"


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = datetime(2024, 6, 11, 9, tzinfo=BANGKOK)

    def __call__(self) -> datetime:
        return self.now

    def turn(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path, clock: Clock) -> Iterator[Database]:
    path = tmp_path / "คณะกรรมการ ก.pcio"
    create_file(path)
    with Database(path, clock=clock) as opened:
        yield opened


@pytest.fixture
def statements(database: Database, clock: Clock) -> list[str]:
    """The keys of the statements of a stored meeting."""
    committee = a_committee()
    meeting = a_full_meeting(committee)
    with database.work("สร้างแฟ้ม") as uow:
        uow.committees.add(committee)
        uow.meetings.add(meeting)
        uow.commit()
    clock.turn(3600)
    return [statement.id for item in meeting.agenda for statement in item.statements]


def write(database: Database, key: str, text: str, action: str = TYPING) -> Change:
    with database.work(action, amends=key) as uow:
        statement = uow.find(Statement, key)
        assert statement is not None
        statement.blocks = (paragraph(text),)
        return uow.commit()


def text_of(database: Database, key: str) -> str:
    return ask(database.path, f"SELECT blocks FROM statement WHERE id = '{key}'")


def steps(database: Database) -> list[str]:
    return [action for _, _, action, state in journal(database.path) if state == "done"]


def test_what_is_typed_within_a_minute_is_undone_at_once(
    database: Database, statements: list[str], clock: Clock
) -> None:
    before = dump(database.path)
    for text in ("ที่", "ที่ประ", "ที่ประชุม"):
        assert write(database, statements[0], text) == Change(minutes=True)
        clock.turn(2)
    after = dump(database.path)
    assert steps(database) == ["สร้างแฟ้ม", TYPING]
    assert ask(database.path, "SELECT count(*) FROM journal_row WHERE step > 1") == 1
    database.undo()
    assert dump(database.path) == before
    database.redo()
    assert dump(database.path) == after


def test_the_row_counts_on_and_stays_sealed_while_typing(
    database: Database, statements: list[str], clock: Clock
) -> None:
    found: list[int] = []
    for text in ("ที่", "ที่ประ", "ที่ประชุม"):
        write(database, statements[0], text)
        clock.turn(2)
        with database.read() as unit:
            found.append(unit.version(Statement, statements[0]))
    assert found == [found[0], found[0] + 1, found[0] + 2]
    assert not database.check_seals()
    database.undo()
    assert not database.check_seals()


def test_whoever_views_the_file_follows_what_is_typed_on(
    database: Database, statements: list[str], clock: Clock
) -> None:
    with Database(database.path, view_only=True) as viewer:
        for text in ("ที่", "ที่ประ", "ที่ประชุม"):
            write(database, statements[0], text)
            clock.turn(2)
            assert viewer.changed_elsewhere() == Change(minutes=True)
            assert viewer.changed_elsewhere() == Change()


def test_typing_never_goes_on_with_what_another_program_typed_unseen(
    database: Database, statements: list[str], clock: Clock
) -> None:
    write(database, statements[0], "ที่")
    with Database(database.path, clock=clock) as other:
        write(other, statements[0], "ที่ประชุมของคนที่สอง")
        clock.turn(2)
        with pytest.raises(EditedElsewhere):
            write(database, statements[0], "ที่ประชุมของคนแรก")
    assert "คนที่สอง" in text_of(database, statements[0])


def test_typing_never_goes_on_with_the_step_of_somebody_else(
    database: Database, statements: list[str], clock: Clock
) -> None:
    write(database, statements[0], "ที่")
    with Database(database.path, clock=clock, who="คนที่สอง") as other:
        write(other, statements[0], "ที่ประ")
    assert [who for _, who, _, state in journal(database.path) if state == "done"][1:] == [
        "",
        "คนที่สอง",
    ]


def test_a_step_that_went_on_is_the_past_of_the_file(
    database: Database, statements: list[str], clock: Clock, tmp_path: Path
) -> None:
    known = KnownFiles(tmp_path / "known.json")
    write(database, statements[0], "ที่")
    known.remember(database.path)
    earlier = verified_copy(database.path, tmp_path / "ก่อน.pcio")
    clock.turn(2)
    write(database, statements[0], "ที่ประชุม")
    assert known.course(database.path) is Course.WENT_ON
    known.remember(database.path)
    assert known.course(earlier) is Course.STALE


def test_the_journal_keeps_as_many_steps_however_long_was_typed_into_each(
    database: Database, statements: list[str], clock: Clock
) -> None:
    for key in statements[:2]:
        for text in ("ที่", "ที่ประ", "ที่ประชุม"):
            write(database, key, text)
            clock.turn(2)
    with database.work("ตัดประวัติ") as uow:
        uow.trim_journal(3)
    assert steps(database) == [TYPING, TYPING]


def test_after_a_minute_a_new_step_begins(
    database: Database, statements: list[str], clock: Clock
) -> None:
    write(database, statements[0], "ก")
    clock.turn(59)
    write(database, statements[0], "กข")
    clock.turn(1)
    write(database, statements[0], "กขค")
    assert steps(database)[1:] == [TYPING, TYPING]
    database.undo()
    assert "กข" in text_of(database, statements[0])
    assert "กขค" not in text_of(database, statements[0])


def test_a_clock_set_back_begins_a_new_step(
    database: Database, statements: list[str], clock: Clock
) -> None:
    write(database, statements[0], "ก")
    clock.turn(-5)
    write(database, statements[0], "กข")
    assert steps(database)[1:] == [TYPING, TYPING]


@pytest.mark.parametrize("between", ["another statement", "other words", "no amending", "undo"])
def test_whatever_comes_between_begins_a_new_step(
    database: Database, statements: list[str], between: str
) -> None:
    first, second = statements[:2]
    write(database, first, "ก")
    if between == "another statement":
        write(database, second, "ข")
    elif between == "other words":
        write(database, first, "กข", "แทนที่คำ")
    elif between == "no amending":
        with database.work("ย้าย") as uow:
            uow.meetings.all()[0].agenda.reverse()
            uow.commit()
    else:
        write(database, first, "กข")
        database.undo()
        database.redo()
    before = dump(database.path)
    write(database, first, "กขค")
    database.undo()
    assert dump(database.path) == before


def test_a_step_that_also_changed_something_else_is_not_amended(
    database: Database, statements: list[str]
) -> None:
    with database.work(TYPING) as uow:
        for key in statements[:2]:
            statement = uow.find(Statement, key)
            assert statement is not None
            statement.speaker = "ผู้แทน"
        uow.commit()
    write(database, statements[0], "ก")
    assert steps(database)[1:] == [TYPING, TYPING]


def test_another_column_of_the_row_comes_back_as_well(
    database: Database, statements: list[str]
) -> None:
    before = dump(database.path)
    write(database, statements[0], "ก")
    with database.work(TYPING, amends=statements[0]) as uow:
        statement = uow.find(Statement, statements[0])
        assert statement is not None
        statement.speaker, statement.blocks = "ผู้แทน", (paragraph("กข"),)
        uow.commit()
    assert steps(database)[1:] == [TYPING]
    database.undo()
    assert dump(database.path) == before


def test_what_was_not_committed_leaves_the_step_as_it_was(
    database: Database, statements: list[str]
) -> None:
    write(database, statements[0], "ก")
    before = dump(database.path)
    with database.work(TYPING, amends=statements[0]) as uow:
        statement = uow.find(Statement, statements[0])
        assert statement is not None
        statement.blocks = ()
    assert dump(database.path) == before
    assert not write(database, statements[0], "ก")
    assert database.undo_state() == UndoState(undo=TYPING, redo=None)


def test_what_was_undone_before_is_out_of_reach_once_typed_on(
    database: Database, statements: list[str]
) -> None:
    write(database, statements[0], "ก")
    write(database, statements[1], "ข")
    database.undo()
    write(database, statements[0], "กค")
    assert database.undo_state().redo is None


Edit = Callable[[Database, random.Random, list[str]], object]


def _type(database: Database, dice: random.Random, keys: list[str]) -> None:
    write(database, dice.choice(keys[:3]), f"ข้อความ {dice.random()}")


def _name(database: Database, dice: random.Random, keys: list[str]) -> None:
    key = dice.choice(keys)
    with database.work("แก้ผู้พูด", amends=key) as uow:
        statement = uow.find(Statement, key)
        assert statement is not None
        statement.speaker = f"ผู้พูด {dice.random()}"
        uow.commit()


def _shuffle(database: Database, dice: random.Random, _keys: list[str]) -> None:
    with database.work("สลับลำดับ") as uow:
        meeting: Meeting = uow.meetings.all()[0]
        for item in meeting.agenda:
            dice.shuffle(item.statements)
        uow.commit()


@pytest.mark.slow
def test_500_random_edits_undone_give_the_start_and_redone_the_end(
    database: Database, statements: list[str], clock: Clock
) -> None:
    dice = random.Random(2567)
    edits: tuple[Edit, ...] = (_type, _type, _type, _type, _name, _shuffle)
    start = dump(database.path)
    for _ in range(500):
        dice.choice(edits)(database, dice, statements)
        clock.turn(dice.choice((0.5, 2, 40)))
    end = dump(database.path)
    done = len(steps(database)) - 1
    assert 100 < done < 500
    for _ in range(done):
        database.undo()
    assert dump(database.path) == start
    assert database.undo_state().undo == "สร้างแฟ้ม"
    for _ in range(done):
        database.redo()
    assert dump(database.path) == end
    assert database.undo_state().redo is None
    with closing(sqlite3.connect(database.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
