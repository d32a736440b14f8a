"""One action is one transaction: whole, absent, or told why not."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.exc import InvalidRequestError, TimeoutError

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import FileTrouble, NotFound, RuleBroken
from pcio_desktop.domain.meeting import Meeting, MeetingNumber, parse_meeting_number
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.storage import connection, tables
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.engine import create_file
from pcio_desktop.storage.unit_of_work import Prepared, UnitOfWork
from tests.builders import a_committee, a_meeting, a_person, an_item
from tests.storage.stored import ask, dump, journal


class Unexpected(Exception):
    """Anything that goes wrong in a service."""


def _edit(uow: UnitOfWork, meeting: Meeting) -> None:
    stored = uow.meetings.get(meeting.id)
    stored.agenda[0].title = "เปลี่ยน"
    stored.agenda.append(an_item(5))


def _go_wrong(database: Database, meeting: Meeting) -> None:
    with database.work("แก้") as uow:
        _edit(uow, meeting)
        uow.meetings.all()  # writes, so as to read what is new as well
        raise Unexpected


def test_nothing_is_saved_without_commit(database: Database, meeting: Meeting) -> None:
    before = dump(database.path)
    with database.work("แก้") as uow:
        _edit(uow, meeting)
    assert dump(database.path) == before
    assert len(journal(database.path)) == 1


def test_an_error_rolls_back_what_was_already_written(database: Database, meeting: Meeting) -> None:
    before = dump(database.path)
    with pytest.raises(Unexpected):
        _go_wrong(database, meeting)
    assert dump(database.path) == before


def test_commit_tells_what_was_touched(database: Database, meeting: Meeting) -> None:
    with database.work("แก้") as uow:
        uow.meetings.get(meeting.id).agenda[2].resolutions[0].verb = "อนุมัติ"
        assert uow.commit() == Change(resolutions=True)
    with database.work("แก้") as uow:
        uow.people.add(a_person())
        uow.meetings.get(meeting.id).meeting_place = "ห้องใหม่"
        assert uow.commit() == Change(people=True, meetings=True)


def test_an_action_that_changed_nothing_leaves_no_trace(database: Database) -> None:
    bytes_before = database.path.read_bytes()
    with database.work("ดู") as uow:
        assert not uow.commit()
    assert database.path.read_bytes() == bytes_before


def test_a_unit_is_used_once(database: Database, meeting: Meeting) -> None:
    with database.work("แก้") as uow:
        uow.commit()
        with pytest.raises(InvalidRequestError):
            uow.meetings.find(meeting.id)
        with pytest.raises(InvalidRequestError):
            uow.commit()


def test_an_action_within_an_action_is_a_bug(database: Database) -> None:
    with database.work("หนึ่ง"), pytest.raises(TimeoutError), database.work("สอง"):
        pass


def test_the_next_action_sees_the_last_one_and_nothing_stays_locked(
    database: Database, meeting: Meeting
) -> None:
    with database.work("แก้") as uow:
        _edit(uow, meeting)
        uow.commit()
    with closing(sqlite3.connect(database.path, timeout=0)) as other, other:
        other.execute("UPDATE meeting SET meeting_place = 'จากที่อื่น'")
    with database.read() as unit:
        stored = unit.meetings.get(meeting.id)
        assert (stored.agenda[0].title, stored.meeting_place) == ("เปลี่ยน", "จากที่อื่น")


def test_a_read_unit_locks_nobody_out_even_while_it_is_open(
    database: Database, meeting: Meeting
) -> None:
    with database.read() as unit:
        unit.meetings.whole(meeting.id)
        with database.work("แก้") as uow:
            _edit(uow, meeting)
            assert uow.commit()


def test_a_read_unit_cannot_write(database: Database, meeting: Meeting) -> None:
    before = dump(database.path)
    with database.read() as unit:
        unit.meetings.get(meeting.id).meeting_place = "แก้"
    assert dump(database.path) == before
    with database.read() as unit:
        unit.people.add(a_person())
        with pytest.raises(FileTrouble) as caught:
            unit.people.all()
    assert caught.value.code == "READONLY"


def test_find_get_and_numbers(database: Database, meeting: Meeting) -> None:
    with database.work("ดู") as uow:
        assert uow.meetings.find("kxxx") is None
        with pytest.raises(NotFound, match="no such meeting"):
            uow.meetings.get("kxxx")
        with pytest.raises(NotFound):
            uow.meetings.whole("kxxx")
        statement = meeting.agenda[1].statements[0]
        part = uow.find(Statement, statement.id)
        assert part is not None
        assert part.blocks == statement.blocks
        assert uow.find(Statement, meeting.id) is None
        found = uow.meetings.by_number(parse_meeting_number("70-1/2567"))
        assert found is uow.meetings.by_number(MeetingNumber(1, 2567)) is uow.meetings.all()[0]
        assert found.id == meeting.id
        assert uow.meetings.find_by_number(MeetingNumber(1, 2567, running=71)) is None
        with pytest.raises(NotFound) as caught:
            uow.meetings.by_number(parse_meeting_number("พิเศษ 2/2567"))
        assert "พิเศษ ๒/๒๕๖๗" in caught.value.thai


def test_what_was_added_is_found_before_the_commit(database: Database, meeting: Meeting) -> None:
    with database.work("เพิ่ม") as uow:
        committee = uow.committees.only()
        assert committee is not None
        added = a_meeting(committee, number=2)
        uow.meetings.add(added)
        assert uow.meetings.find(added.id) is added
        assert uow.meetings.by_number(MeetingNumber(2, 2567)) is added
        assert uow.meetings.all()[-1] is added


def test_the_meetings_come_the_oldest_first(database: Database) -> None:
    committee = a_committee()
    with database.work("เพิ่ม") as uow:
        uow.committees.add(committee)
        for number in (3, 1, 2):
            uow.meetings.add(a_meeting(committee, number=number))
        assert [meeting.number for meeting in uow.meetings.all()] == [1, 2, 3]


def test_who_is_in_use_cannot_be_removed(database: Database, meeting: Meeting) -> None:
    with database.work("ลบ") as uow:
        stored = uow.meetings.get(meeting.id)
        guest = stored.participants[0].person
        assert uow.is_used(guest)
        with pytest.raises(RuleBroken, match="still refers to it"):
            uow.people.remove(guest)
        assert uow.is_used(stored.order.seats[1])
        assert uow.is_used(stored.order)
        assert not uow.is_used(stored)
        stored.participants.clear()
        uow.people.remove(guest)
        assert uow.commit() == Change(people=True, attendance=True)


def test_a_meeting_is_removed_with_all_its_parts_and_nothing_else(
    database: Database, meeting: Meeting
) -> None:
    with database.work("ลบการประชุม") as uow:
        uow.meetings.remove(uow.meetings.get(meeting.id))
        uow.commit()
    left = {name for name, rows in dump(database.path).items() if rows}
    assert left == {
        "agency", "person", "committee", "role", "appointment_order", "seat", "holder"
    }  # fmt: skip


def test_removed_words_are_gone_from_the_file(database: Database, meeting: Meeting) -> None:
    word = "คำลับเฉพาะกิจ".encode()
    with database.work("เพิ่ม") as uow:
        uow.meetings.get(meeting.id).agenda[0].title = word.decode()
        uow.commit()
    assert word in database.path.read_bytes()
    with database.work("ลบ") as uow:
        uow.meetings.get(meeting.id).agenda[0].title = "-"
        uow.commit()
    with closing(sqlite3.connect(database.path)) as other, other:
        other.execute("PRAGMA secure_delete=ON")
        other.execute("DELETE FROM journal_row")  # the trail keeps it until it is cleared
    assert word not in database.path.read_bytes()


def test_the_search_text_follows_the_text_on_every_way(
    database: Database, meeting: Meeting
) -> None:
    query = f"SELECT folded FROM agenda_item WHERE id = '{meeting.agenda[1].id}'"
    assert ask(database.path, query) == "เรืองสมมุติที1"
    with database.work("แก้") as uow:
        uow.meetings.get(meeting.id).agenda[1].title = "น้ำท่วม ๑/๒๕๖๗ ABC"
        uow.commit()
    assert ask(database.path, query) == "นำทวม1/2567abc"
    database.undo()
    assert ask(database.path, query) == "เรืองสมมุติที1"
    assert "iso27001" in ask(database.path, "SELECT folded FROM statement WHERE speaker = 'DEPA'")
    resolution = ask(database.path, "SELECT folded FROM resolution WHERE verb = 'เห็นชอบ'")
    assert resolution.startswith("เห็นชอบ\nเห็นชอบตามที".replace("็", ""))


def test_statements_of_sqlalchemys_core_are_journalled_too(
    database: Database, meeting: Meeting
) -> None:
    before = dump(database.path)
    with database.work("แก้ทั้งหมด") as uow:
        session = uow._session  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001
        session.execute(update(tables.seat).values(by_name=True))
        assert uow.commit() == Change(roster=True)
    database.undo()
    assert dump(database.path) == before


def test_a_writer_of_another_process_is_waited_for_and_then_named(
    database: Database, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connection.PRAGMAS, "busy_timeout", 50)
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileTrouble) as caught, Database(database.path).work("แก้"):
            pass
    assert caught.value.code == "LOCKED"
    assert caught.value.where == database.path.name


@pytest.mark.parametrize("name", ["ไม่มี.pcio", "ไม่มีโฟลเดอร์/ก.pcio"])
def test_a_missing_file_is_told_and_not_made(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileTrouble) as caught:
        Database(tmp_path / name)
    assert caught.value.code == "MISSING"
    assert not (tmp_path / name).exists()


def test_closed_file_is_one_file(tmp_path: Path) -> None:
    folder = tmp_path / "แฟ้ม"
    folder.mkdir()
    create_file(folder / "a.pcio")
    with Database(folder / "a.pcio") as database, database.work("เพิ่ม") as uow:
        uow.committees.add(a_committee())
        uow.commit()
    assert [found.name for found in folder.iterdir()] == ["a.pcio"]


def test_closing_leaves_the_journal_of_another_writer_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.pcio"
    create_file(path)
    with Database(path) as other, other.work("เพิ่ม") as uow:
        uow.committees.add(a_committee())
        uow.meetings.all()  # writes what is new into the open transaction
        Database(path).close()
        assert path.with_name("a.pcio-journal").exists()
        uow.commit()
    with Database(path) as database, database.read() as unit:
        assert unit.committees.only() is not None


def _prepared(database: Database, meeting: Meeting) -> Prepared:
    with database.work("แก้") as uow:
        _edit(uow, meeting)
        return uow.prepare()


def test_what_is_prepared_is_read_before_it_is_stored(database: Database, meeting: Meeting) -> None:
    before = dump(database.path)
    prepared = _prepared(database, meeting)
    with prepared.read() as unit:
        assert unit.meetings.get(meeting.id).agenda[0].title == "เปลี่ยน"
        assert unit.undo_state().undo == "แก้"
    assert prepared.change.agenda
    assert dump(database.path) == before
    with ThreadPoolExecutor(1) as pool:  # the disk is waited for in a thread
        pool.submit(prepared.store).result()
    with database.read() as unit:
        assert unit.meetings.get(meeting.id).agenda[0].title == "เปลี่ยน"
    with database.work("แก้อีก") as uow:
        uow.meetings.get(meeting.id).agenda[0].title = "อีก"
        assert uow.commit() == Change(agenda=True)  # nothing of it is taken for another's


def test_what_is_prepared_and_cannot_be_stored_never_was(
    database: Database, meeting: Meeting
) -> None:
    before = dump(database.path)
    prepared = _prepared(database, meeting)
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM meeting").fetchone()  # who reads keeps others from storing
        with pytest.raises(FileTrouble) as caught:
            prepared.store()
    assert caught.value.code == "LOCKED"
    assert dump(database.path) == before
    with database.work("แก้") as uow:
        _edit(uow, meeting)
        assert uow.commit().agenda


@pytest.mark.parametrize("looks", [False, True])
def test_a_transaction_that_sqlite_gave_up_is_not_called_stored(
    database: Database, meeting: Meeting, looks: bool
) -> None:
    before = dump(database.path)
    prepared = _prepared(database, meeting)
    session = prepared._session  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001
    raw = session.connection().connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.execute("ROLLBACK")  # as SQLite does by itself when the disk fails
    if looks:
        with prepared.read() as unit:
            assert unit.undo_state().undo != "แก้"
    with pytest.raises(FileTrouble) as caught:
        prepared.store()
    assert caught.value.code == "IO"
    assert dump(database.path) == before
    with database.work("แก้") as uow:
        _edit(uow, meeting)
        assert uow.commit().agenda
