"""Former formats come whole to today's, or stay byte for byte as they were."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.rows import UndoState
from pcio_desktop.storage import tables
from pcio_desktop.storage.backup import verified_copy
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.faults import FileCode
from pcio_desktop.storage.migrations import STEPS, Step
from pcio_desktop.storage.migrations.migrator import migrate
from pcio_desktop.storage.probe import probe
from tests.builders import every_block
from tests.storage.migrating import ALL_STEPS, build, shape
from tests.tools import ROOT

SAVED = sorted((ROOT / "tests" / "databases").glob("v*.pcio"))


Rows = list[tuple[object, ...]]


def _columns(connection: sqlite3.Connection, name: str) -> Rows:
    return connection.execute(
        'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', (name,)
    ).fetchall()


def _references(connection: sqlite3.Connection, name: str) -> Rows:
    return connection.execute(
        'SELECT "from", "table", "to", on_delete FROM pragma_foreign_key_list(?) ORDER BY 1',
        (name,),
    ).fetchall()


def _indexes(connection: sqlite3.Connection, name: str) -> Rows:
    return connection.execute(
        "SELECT i.name, c.name FROM pragma_index_list(?) i, pragma_index_info(i.name) c "
        "WHERE i.origin = 'c' ORDER BY i.name, c.seqno",
        (name,),
    ).fetchall()


@pytest.mark.parametrize("table", tables.metadata.tables.values(), ids=lambda table: table.name)
def test_the_steps_make_the_tables_that_the_program_knows(path: Path, table: Table) -> None:
    dialect = sqlite.dialect()
    with closing(sqlite3.connect(":memory:")) as known, closing(sqlite3.connect(path)) as made:
        known.execute(str(CreateTable(table).compile(dialect=dialect)))
        for index in table.indexes:
            known.execute(str(CreateIndex(index).compile(dialect=dialect)))
        for read in (_columns, _references, _indexes):
            assert read(made, table.name) == read(known, table.name)


def test_the_steps_make_no_other_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as made:
        names = made.execute("SELECT name FROM sqlite_schema WHERE type <> 'index'").fetchall()
    assert {name for (name,) in names} == set(tables.metadata.tables)


def test_there_is_a_saved_file_of_every_format() -> None:
    assert [file.name for file in SAVED] == [f"v{n}.pcio" for n in range(1, len(STEPS) + 1)]


@pytest.mark.parametrize("saved", SAVED, ids=lambda file: file.name)
def test_a_saved_file_opens_after_migrating(saved: Path, tmp_path: Path) -> None:
    path = tmp_path / saved.name
    shutil.copyfile(saved, path)
    migrate(path, copies=tmp_path / "copies")
    assert probe(path, deep=True).code is FileCode.OK
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    with Database(path) as database, database.read() as unit:
        assert len(unit.queries.list_meetings()) == 2
        meeting = unit.meetings.whole(unit.meetings.by_number(MeetingNumber(1, 2567)).id)
        assert meeting.agenda[1].title == "เรื่องแจ้งเพื่อทราบ"
        assert meeting.agenda[2].children[0].children[0].statements[0].blocks == every_block()
        assert len(meeting.present) == 3
        assert len(meeting.page_pins) == (0 if saved.name == "v1.pcio" else 4)


def test_a_saved_file_of_this_format_can_still_be_undone(tmp_path: Path) -> None:
    path = tmp_path / "v.pcio"
    shutil.copyfile(SAVED[-1], path)
    with Database(path) as database:
        assert database.undo_state() == UndoState(undo="แก้ชื่อวาระ", redo="แก้ชื่อวาระ")
        database.redo()
        for _ in range(3):
            database.undo()
        assert database.undo_state().undo is None


def test_a_file_of_today_is_left_alone(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    assert migrate(path, copies=tmp_path / "copies") is None
    assert path.read_bytes() == before
    assert not (tmp_path / "copies").exists()


def test_a_newer_file_is_refused_unchanged(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=99")
    before = path.read_bytes()
    for attempt in (lambda: migrate(path, copies=tmp_path / "copies"), lambda: Database(path)):
        with pytest.raises(FileTrouble) as caught:
            attempt()
        assert caught.value.code == "TOO_NEW"
        assert "99" in caught.value.thai
    assert path.read_bytes() == before
    assert not (tmp_path / "copies").exists()


@pytest.fixture(scope="module")
def former(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A large file that lacks four made-up steps."""
    path = tmp_path_factory.mktemp("former") / "เดิม.pcio"
    build(path)
    return path


def test_a_former_file_is_copied_and_brought_up_to_date(former: Path, tmp_path: Path) -> None:
    path = tmp_path / former.name
    shutil.copyfile(former, path)
    told: list[Path] = []
    copy = migrate(path, copies=tmp_path / "copies", steps=ALL_STEPS, before=told.append, seal=None)
    assert told == [path]
    assert copy is not None
    assert copy == tmp_path / "copies" / f"เดิม.v{len(STEPS)}.pcio"
    assert shape(copy) == shape(former)
    assert shape(path)[0] == len(ALL_STEPS)
    assert shape(path)[-1] == 4000
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]


def test_after_a_migration_former_steps_are_out_of_reach(tmp_path: Path) -> None:
    path = tmp_path / "v.pcio"
    shutil.copyfile(SAVED[-1], path)
    migrate(path, copies=tmp_path, steps=ALL_STEPS, seal=None)
    with closing(sqlite3.connect(path)) as connection:
        states = connection.execute("SELECT DISTINCT state FROM journal_step").fetchall()
    assert set(states) == {("kept",), ("turned",)}


@pytest.mark.parametrize(
    "bad",
    [
        ("UPDATE person SET given = 'x'", "SELECT * FROM no_such_table"),
        ("UPDATE person SET given = 'x'", "DELETE FROM agency"),  # people would dangle
    ],
)
def test_an_error_in_the_middle_leaves_every_byte_as_it_was(
    former: Path, tmp_path: Path, bad: Step
) -> None:
    path = tmp_path / former.name
    shutil.copyfile(former, path)
    before = path.read_bytes()
    with pytest.raises((sqlite3.OperationalError, FileTrouble)):
        migrate(path, copies=tmp_path / "copies", steps=(*ALL_STEPS, bad), seal=None)
    assert path.read_bytes() == before


def test_a_file_in_use_is_told(former: Path, tmp_path: Path) -> None:
    path = tmp_path / former.name
    shutil.copyfile(former, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(FileTrouble) as caught:
            migrate(path, copies=tmp_path / "copies", steps=ALL_STEPS, seal=None)
    assert caught.value.code == "LOCKED"


@pytest.mark.slow
def test_a_killed_migration_is_never_half(former: Path, tmp_path: Path) -> None:
    path, copies = tmp_path / former.name, tmp_path / "copies"
    shutil.copyfile(former, path)
    old = shape(path)
    start = time.perf_counter()
    _start(path, copies).wait()
    duration = time.perf_counter() - start
    new = shape(path)
    dice, seen = random.Random(7), {old[0]: 0, new[0]: 0}
    for _ in range(20):
        _restore(former, path)
        process = _start(path, copies)
        time.sleep(dice.uniform(0, 1.1 * duration))
        process.kill()
        process.wait()
        found = shape(path)
        assert found in (old, new)
        seen[found[0]] += 1
        migrate(path, copies=copies, steps=ALL_STEPS, seal=None)
        assert shape(path) == new
    assert seen[old[0]] > 0


def _restore(former: Path, path: Path) -> None:
    path.with_name(path.name + "-journal").unlink(missing_ok=True)
    shutil.copyfile(former, path)


def _start(path: Path, copies: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.migrating", str(path), str(copies)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    process.stdout.close()
    return process


def test_a_copy_never_replaces_an_earlier_one(path: Path, tmp_path: Path) -> None:
    names = [verified_copy(path, tmp_path / "copies" / "ก.pcio").name for _ in range(3)]
    assert names == ["ก.pcio", "ก-2.pcio", "ก-3.pcio"]


def test_a_copy_of_a_damaged_file_is_not_kept(former: Path, tmp_path: Path) -> None:
    path = tmp_path / "เสีย.pcio"
    damaged = bytearray(former.read_bytes())
    damaged[40960:45056] = bytes(4096)
    path.write_bytes(damaged)
    with pytest.raises(FileTrouble) as caught:
        verified_copy(path, tmp_path / "copies" / "ก.pcio")
    assert caught.value.code == "DAMAGED"
    assert list((tmp_path / "copies").iterdir()) == []
