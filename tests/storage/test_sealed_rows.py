"""What a digest is made of: one form for all versions of SQLite, and what damage makes of it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.storage import backup, seals
from pcio_desktop.storage.comparing import differences
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.migrations import migrator
from pcio_desktop.storage.seals import MEETING, THE_ROSTER, Sealed
from tests.storage.hurting import alter, ask
from tests.tools import ROOT

FORMER = ROOT / "tests" / "databases" / "v4.pcio"
LONG = ("blocks", "text", "folded")


def _by_hand(path: Path, thing: Sealed) -> str:
    """The digest of a meeting or the roster, made in Python from what the rows hold."""
    digest = hashlib.sha256()
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        for table, where in seals.parts(thing):
            query = f"SELECT * FROM {table.name} WHERE {where} ORDER BY id"
            for row in connection.execute(query, {"meeting": thing.id}):
                digest.update(_line(table.name, dict(row)))
    return digest.hexdigest()


def _line(table: str, row: dict[str, str | int | None]) -> bytes:
    short = [value for name, value in row.items() if name not in LONG]
    long = [str(value).encode() for name, value in row.items() if name in LONG]
    told = [part for text in long for part in ("text", len(text))]
    line = json.dumps([table, *short, *told], ensure_ascii=False, separators=(",", ":"))
    return b"".join([line.encode(), *long])


def test_a_seal_is_what_anybody_can_make_of_the_rows(database: Database, meeting: Meeting) -> None:
    strange = "\t\n\x01\x7f'\"\\/ไทย𝄞"
    literal = f"CAST(x'{strange.encode().hex()}' AS TEXT)"
    alter(database.path, f"UPDATE meeting SET meeting_place = {literal}")
    with closing(sqlite3.connect(database.path)) as connection, connection:
        seals.seal_all(connection)
        kept = seals.stored(connection)
    assert ask(database.path, "SELECT meeting_place FROM meeting") == [(strange,)]
    assert kept == {each: _by_hand(database.path, each) for each in kept}
    assert kept.keys() == {THE_ROSTER, Sealed(MEETING, meeting.id)}


@pytest.mark.parametrize(
    ("table", "column"),
    [("meeting", "meeting_place"), ("attendance", "position"), ("statement", "blocks")],
)
def test_bytes_in_place_of_a_text_are_noticed_and_only_there(
    database: Database, meeting: Meeting, table: str, column: str
) -> None:
    """One bit of a row's head makes bytes of a text; the letters stay what they were."""
    alter(database.path, f"UPDATE {table} SET {column} = CAST({column} AS BLOB)")
    assert database.check_seals() == {Sealed(MEETING, meeting.id)}


def test_a_row_with_bytes_can_be_sealed_as_it_is(database: Database, meeting: Meeting) -> None:
    alter(database.path, "UPDATE meeting SET meeting_place = x'00ff'")
    database.accept(Sealed(MEETING, meeting.id))
    assert database.check_seals() == set()


def test_bytes_that_json_would_take_for_its_own_are_noticed(
    database: Database, meeting: Meeting
) -> None:
    """Newer versions of SQLite take them as a text in the binary form of JSON."""
    alter(database.path, "UPDATE meeting SET meeting_place = 'abc'")
    with closing(sqlite3.connect(database.path)) as connection, connection:
        seals.seal_all(connection)
    alter(database.path, "UPDATE meeting SET meeting_place = x'37616263'")
    assert database.check_seals() == {Sealed(MEETING, meeting.id)}


def test_a_format_that_damage_made_an_earlier_one_does_not_break_every_seal(
    database: Database, meeting: Meeting
) -> None:
    alter(database.path, "PRAGMA user_version = 4")
    with closing(sqlite3.connect(database.path)) as connection:
        assert seals.broken(connection) == set()


def test_a_snapshot_of_the_former_format_differs_in_nothing_from_what_it_became(
    tmp_path: Path,
) -> None:
    then, now = tmp_path / "เดิม.pcio", tmp_path / "ใหม่.pcio"
    for path in (then, now):
        path.write_bytes(FORMER.read_bytes())
    migrator.migrate(now, copies=tmp_path / "copies")
    assert differences(now, then) == []


def test_the_seals_of_the_former_form_are_read_and_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "เดิม.pcio"
    path.write_bytes(FORMER.read_bytes())
    assert backup.check(path, name=path.name) == set()
    ((hurt,),) = ask(path, "SELECT id FROM meeting WHERE number = 2")
    alter(path, "UPDATE meeting SET meeting_place = 'เสีย' WHERE number = 2")
    before = {row[1]: row[2] for row in ask(path, "SELECT kind, id, digest FROM seal")}
    migrator.migrate(path, copies=tmp_path / "copies")
    with closing(sqlite3.connect(path)) as connection:
        assert seals.broken(connection) == {Sealed(MEETING, str(hurt))}
        after = seals.stored(connection)
    assert all(before[thing.id] != digest for thing, digest in after.items())
