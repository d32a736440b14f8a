"""Connections with every setting in force, and new files that overwrite nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path, PureWindowsPath
from typing import cast

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.storage import connection as connections
from pcio_desktop.storage import engine as engines
from pcio_desktop.storage.connection import APPLICATION_ID, PRAGMAS, Mode, file_uri
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.engine import create_file, reading_engine, writing_engine
from pcio_desktop.storage.faults import FileCode
from pcio_desktop.storage.migrations import STEPS
from pcio_desktop.storage.probe import probe
from tests.storage.stored import ask
from tests.tools import ROOT

NAMES = ["ก ประชุม #1 100%?.pcio", "ชื่อ'คำพูด\".pcio", "a&b=c;d.pcio", "ไม่มีนามสกุล"]


@pytest.mark.parametrize("make", [reading_engine, writing_engine])
def test_every_setting_is_in_force(path: Path, make: Callable[[Path], Engine]) -> None:
    engine = make(path)
    with engine.connect() as opened:
        for name, value in PRAGMAS.items():
            assert opened.exec_driver_sql(f"PRAGMA {name}").scalar() == value
    engine.dispose()


def test_the_settings_are_those_decided() -> None:
    wanted = {
        "journal_mode": "truncate", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1,
        "busy_timeout": 3000,
    }  # fmt: skip
    assert wanted.items() <= PRAGMAS.items()


def test_a_setting_that_is_not_taken_is_noticed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(connections.PRAGMAS, "synchronous", 7)
    with pytest.raises(RuntimeError, match="synchronous"):
        connections.open_connection(path)


def test_a_file_in_wal_mode_is_brought_back(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode=WAL")
    with Database(path) as database, database.read() as unit:
        unit.queries.list_meetings()
    assert ask(path, "PRAGMA journal_mode") == "delete"


def test_a_new_file_carries_our_mark_and_format(path: Path) -> None:
    assert ask(path, "PRAGMA application_id") == APPLICATION_ID
    assert ask(path, "PRAGMA user_version") == len(STEPS)
    assert [file.name for file in path.parent.glob("*") if file.is_file()] == [path.name]
    assert [file for file in path.parent.glob(".~*")] == []


@pytest.mark.parametrize("name", NAMES)
def test_names_with_special_characters(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    create_file(path)
    assert probe(path, deep=True).code is FileCode.OK
    with Database(path) as database, database.read() as unit:
        assert unit.queries.list_meetings() == []
    assert {file.name for file in tmp_path.iterdir()} - {f"{name}-journal", "data-home"} == {name}


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("C:\\งาน #1\\ก.pcio", "file:///C:/%E0%B8%87%E0%B8%B2%E0%B8%99%20%231/%E0%B8%81.pcio"),
        ("\\\\server\\share\\ก.pcio", "file:////server/share/%E0%B8%81.pcio"),
    ],
)
def test_addresses_of_windows(path: str, address: str) -> None:
    there = cast("Path", PureWindowsPath(path))
    # Before Python 3.14 a share stands in the place of the server.
    assert file_uri(there, Mode.WRITE) == f"{address}?mode=rw"


def test_a_new_file_never_replaces_another(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(FileTrouble) as caught:
        create_file(path)
    assert caught.value.code == "EXISTS"
    assert path.read_bytes() == before


def test_a_file_that_appears_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ก.pcio"
    write = engines._write_empty  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001

    def slowly(beside: Path) -> None:
        write(beside)
        path.write_text("มาก่อน")

    monkeypatch.setattr(engines, "_write_empty", slowly)
    with pytest.raises(FileTrouble) as caught:
        create_file(path)
    assert caught.value.code == "EXISTS"
    assert path.read_text() == "มาก่อน"
    assert list(tmp_path.glob(".~*")) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows renames, it needs no link")
def test_a_stick_without_links_takes_a_new_file_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    create_file(tmp_path / "ก.pcio")
    assert probe(tmp_path / "ก.pcio", deep=True).code is FileCode.OK


def test_a_new_file_in_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        create_file(tmp_path / "ไม่มี" / "ก.pcio")
    assert caught.value.code == "MISSING"


def test_foreign_keys_are_enforced(database: Database, meeting: Meeting) -> None:
    engine = writing_engine(database.path)
    with engine.connect() as opened:
        opened.exec_driver_sql("INSERT INTO journal_step VALUES (9, '', '', '', 'open', NULL)")
        with pytest.raises(IntegrityError, match="FOREIGN KEY"):
            opened.exec_driver_sql("DELETE FROM seat")
    engine.dispose()


_READ_ONLY = """
import os, sys
from pathlib import Path
from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.storage.engine import create_file
from pcio_desktop.storage.database import Database

path = Path(sys.argv[1])
if os.geteuid() == 0:  # for root nothing is read-only
    with Database(path) as database, database.read() as unit:
        unit.meetings.whole(sys.argv[2])  # the clone may be closed to others: import all first
    os.setgid(65534)
    os.setuid(65534)
with Database(path) as database:
    with database.read() as unit:
        print(len(unit.queries.list_meetings()), len(unit.meetings.whole(sys.argv[2]).attendance))
    beside = path.with_name("b")
    for attempt in (lambda: database.work("x").__enter__(), lambda: create_file(beside)):
        try:
            attempt()
        except FileTrouble as trouble:
            print(trouble.code)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows marks files, not folders, as read-only")
def test_a_read_only_folder_is_readable_and_writing_is_told(
    database: Database, meeting: Meeting
) -> None:
    database.close()
    # A folder of its own: those above pytest's are closed to the other user this needs.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "ก.pcio"
        shutil.copyfile(database.path, path)
        path.chmod(0o444)
        folder.chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", _READ_ONLY, str(path), meeting.id],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        folder.chmod(0o755)
    assert done.stderr == ""
    assert done.stdout.split() == ["1", "5", "READONLY", "READONLY"]


def test_a_moved_file_is_told(database: Database, meeting: Meeting) -> None:
    with database.work("แก้") as uow:
        uow.meetings.get(meeting.id).meeting_place = "ก"
        uow.commit()
    database.path.rename(database.path.with_name("ย้าย.pcio"))
    with pytest.raises(FileTrouble) as caught, database.work("แก้"):
        pass
    assert caught.value.code == "MOVED"
