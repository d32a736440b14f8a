"""A committee file of 20 years, written with plain SQL: 500 meetings, 60 seats, 15 items."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

from pcio_desktop.storage import seals, tables
from pcio_desktop.storage.columns import canonical_json
from pcio_desktop.storage.engine import create_file
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.thai.normalise import fold

STATES = ("in_person", "in_person", "represented", "absent", "vacant")
TEXT = "ฝ่ายเลขานุการรายงานผลการดำเนินงานตามแผนพัฒนาระบบสมมุติของจังหวัดตัวอย่าง " * 6
BLOCKS, FOLDED = canonical_json([{"type": "paragraph", "text": TEXT}]), fold(TEXT)

Row = tuple[object, ...]


def build(path: Path, *, meetings: int = 500, seats: int = 60, items: int = 15) -> None:
    """Make the file at `path`."""
    create_file(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        _roster(connection, seats)
        for number in range(meetings):
            _whole_meeting(connection, number, seats, items)
        seals.seal_all(connection)


def _fill(connection: sqlite3.Connection, table: str, width: int, rows: Iterator[Row]) -> None:
    """Rows of the first columns but for their counters, which begin by themselves as the rest."""
    names = [column.name for column in tables.metadata.tables[table].columns]
    wanted = ", ".join([name for name in names if name != tables.VERSION][:width])
    marks = ", ".join("?" * width)
    connection.executemany(f"INSERT INTO {table} ({wanted}) VALUES ({marks})", rows)


def _whole_meeting(connection: sqlite3.Connection, number: int, seats: int, items: int) -> None:
    """A meeting with its parts: in a file that grew, the tables lie in one another."""
    places = range(items)
    _fill(connection, "meeting", 16, iter([_meeting(number)]))
    _fill(connection, "attendance", 11, (_line(number, seat) for seat in range(seats)))
    _fill(connection, "participant", 8, (_guest(number, place) for place in range(10)))
    _fill(connection, "agenda_item", 9, (_item(number, place) for place in places))
    _fill(connection, "statement", 7, _statements(number, places))
    _fill(connection, "resolution", 8, (_resolution(number, place) for place in places))
    owners = (_assignment(number, place, place % seats) for place in places)
    _fill(connection, "assignment", 8, owners)


def _roster(connection: sqlite3.Connection, seats: int) -> None:
    committee = ("kc", "คณะกรรมการจังหวัดตัวอย่าง", "", "PCIO", "ตัวอย่าง", "{}")
    order = ("ko", "kc", 0, "9046", 2567, "2004-01-05", "", "", seats, "{}")
    role = ("kr", "kc", 0, "กรรมการ", 1, 1, 0, 0)
    places = range(seats)
    _fill(connection, "committee", 6, iter([committee]))
    _fill(connection, "role", 8, iter([role]))
    _fill(connection, "appointment_order", 10, iter([order]))
    agencies = ((f"ka{n}", f"สำนักงานสมมุติที่ {n}", "") for n in places)
    _fill(connection, "agency", 3, agencies)
    people = (
        (f"kp{n}", '["นาย"]', f"สมมุติ{n}", "", "ใจทดสอบ", "", "", "", f"ka{n}") for n in places
    )
    _fill(connection, "person", 9, people)
    rows = ((f"ks{n}", "ko", n, f"หัวหน้าสำนักงานที่ {n}", "kr", f"ka{n}", 1, 0, "[]") for n in places)
    _fill(connection, "seat", 9, rows)
    holders = ((f"kh{n}", f"ks{n}", 0, f"kp{n}", str(date(2004, 1, 1)), None, 0) for n in places)
    _fill(connection, "holder", 7, holders)


def meeting_key(number: int) -> str:
    """The key of a meeting, counted from 0."""
    return f"km{number:05}"


def part_key(kind: str, number: int, place: int) -> str:
    """The key of a part of a meeting. Keys rise as those of the program do."""
    return f"k{kind}{number:05}_{place:03}"


def _meeting(number: int) -> Row:
    began = datetime(2004, 1, 14, 13, 30, tzinfo=BANGKOK) + timedelta(days=14 * number)
    return (
        meeting_key(number), "ko",
        number % 25 + 1, 2547 + number // 25, None, "regular", "on_site", "",
        began.isoformat(), None, None, "ห้องประชุมสมมุติ", None, 0, "", "certified",
    )  # fmt: skip


def _line(number: int, seat: int) -> Row:
    state = STATES[(number + seat) % len(STATES)]
    person = f"kp{seat}" if state in ("in_person", "represented") else None
    key = part_key("l", number, seat)
    meeting = meeting_key(number)
    return (key, meeting, seat, f"ks{seat}", state, person, "", None, "", None, None)


def _guest(number: int, place: int) -> Row:
    key = part_key("g", number, place)
    return (key, meeting_key(number), place, f"kp{place}", None, "", None, None)


def _item(number: int, place: int) -> Row:
    title = f"เรื่องสมมุติที่ {place + 1}"
    key, meeting = part_key("i", number, place), meeting_key(number)
    return (key, meeting, None, place, title, "for_information", None, "[]", fold(title))


def _statements(number: int, places: range) -> Iterator[Row]:
    for place in places:
        item = part_key("i", number, place)
        for turn in range(3):
            key = f"{part_key('t', number, place)}_{turn}"
            yield (key, item, turn, "ประธาน", f"ks{turn}", BLOCKS, FOLDED)


def _resolution(number: int, place: int) -> Row:
    key, item = part_key("z", number, place), part_key("i", number, place)
    return (key, item, 0, "รับทราบ", "", "[]", None, "รบทราบ")


def _assignment(number: int, place: int, owner: int) -> Row:
    key, resolution = part_key("x", number, place), part_key("z", number, place)
    seat, agency = (f"ks{owner}", None) if place % 2 else (None, f"ka{owner}")
    return (key, resolution, 0, "lead", seat, agency, "", "2025-06-30")
