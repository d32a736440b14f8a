"""Whatever is changed in a file but through the program is noticed, and only there."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.storage import backup, seals, tables
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.seals import MEETING, THE_ROSTER, Sealed
from tests.builders import a_full_meeting
from tests.storage.hurting import alter_against_rules
from tests.storage.test_journal import EDITS


def _broken(path: Path) -> set[Sealed]:
    with closing(sqlite3.connect(path)) as connection:
        return seals.broken(connection)


def _change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute(statement).rowcount > 0


def _move(database: Database, meeting: Meeting) -> None:
    with database.work("แก้สถานที่") as uow:
        uow.meetings.get(meeting.id).meeting_place = "ที่อื่น"
        uow.commit()


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_undone_or_redone_the_seals_hold(
    database: Database, meeting: Meeting, seed: int
) -> None:
    dice = random.Random(seed)
    for _ in range(25):
        edit = dice.choice(EDITS)
        with database.work(edit.__name__) as uow:
            edit(uow, dice)
            uow.commit()
        if dice.random() < 0.4:
            database.undo()
        if database.undo_state().redo and dice.random() < 0.5:
            database.redo()
        assert _broken(database.path) == set()


@pytest.mark.parametrize("table", tables.THINGS, ids=lambda table: table.name)
def test_a_change_behind_the_programs_back_is_noticed_in_every_table(
    database: Database, meeting: Meeting, table: tables.Table
) -> None:
    with database.work("เพิ่มการประชุม") as uow:
        committee = uow.committees.only()
        assert committee is not None
        uow.meetings.add(a_full_meeting(committee))
        uow.commit()
    with closing(sqlite3.connect(database.path)) as connection:
        column = [one.name for one in table.columns if one.name not in ("folded", "version")][-1]
        row, value = connection.execute(
            f"SELECT rowid, {column} FROM {table.name} ORDER BY rowid LIMIT 1"
        ).fetchone()
    changed = "'แก้'" if value != "แก้" else "'แก้ไข'"
    _change(database.path, f"UPDATE {table.name} SET {column} = {changed} WHERE rowid = {row}")
    owned = seals.owned_by_meeting(table)
    assert _broken(database.path) == ({Sealed(MEETING, meeting.id)} if owned else {THE_ROSTER})


def test_a_missing_meeting_and_a_missing_seal_are_noticed(
    database: Database, meeting: Meeting
) -> None:
    _change(database.path, "DELETE FROM meeting")
    assert _broken(database.path) == {Sealed(MEETING, meeting.id)}
    with closing(sqlite3.connect(database.path)) as connection, connection:
        seals.seal_all(connection)
    assert _broken(database.path) == set()
    _change(database.path, "DELETE FROM seal")
    assert _broken(database.path) == {THE_ROSTER}


def test_a_damaged_meeting_can_be_looked_at_but_not_changed_until_it_is_accepted(
    database: Database, meeting: Meeting
) -> None:
    _change(database.path, "UPDATE agenda_item SET title = 'เสีย' WHERE place = 0")
    damaged = Sealed(MEETING, meeting.id)
    assert database.check_seals() == {damaged}
    with pytest.raises(FileTrouble) as caught:
        _move(database, meeting)
    assert caught.value.code == "SEAL_BROKEN"
    assert _broken(database.path) == {damaged}
    with database.work("แก้ชื่อ") as uow:  # the roster is whole
        uow.people.all()[0].surname = "ใหม่"
        uow.commit()
    database.accept(damaged)
    _move(database, meeting)
    assert database.check_seals() == set()


def test_text_that_is_no_longer_utf_8_is_shown_with_marks(
    database: Database, meeting: Meeting
) -> None:
    _change(
        database.path,
        "UPDATE agenda_item SET title = CAST(x'e0b881ff' AS TEXT) WHERE place = 0 AND "
        "meeting_id IS NOT NULL",
    )
    assert database.check_seals() == {Sealed(MEETING, meeting.id)}
    with Database(database.path, lenient=True) as lenient, lenient.read() as unit:
        assert unit.meetings.whole(meeting.id).agenda[0].title == "ก\ufffd"


@pytest.mark.parametrize(
    ("table", "rule", "without", "change"),
    [
        ("meeting", "id TEXT PRIMARY KEY NOT NULL", "id TEXT PRIMARY KEY", "id = NULL"),
        ("seal", "digest TEXT NOT NULL", "digest TEXT", "digest = NULL"),
    ],
)
def test_a_value_that_is_gone_against_the_layout_is_damage(
    database: Database, meeting: Meeting, table: str, rule: str, without: str, change: str
) -> None:
    database.close()
    alter_against_rules(database.path, table, rule, without, f"UPDATE {table} SET {change}")
    with pytest.raises(FileTrouble) as caught:
        backup.check(database.path, name="ก")
    assert caught.value.code == "DAMAGED"
    with Database(database.path) as opened, pytest.raises(FileTrouble):
        opened.check_seals()
