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

Row = tuple[object, ...]


def build(path: Path, *, meetings: int = 500, seats: int = 60, items: int = 15) -> None:
    """Make the file at `path`."""
    create_file(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        _roster(connection, seats)
        _fill(connection, "meeting", 16, (_meeting(number) for number in range(meetings)))
        numbers = range(meetings)
        lines = (_line(number, seat) for number in numbers for seat in range(seats))
        _fill(connection, "attendance", 11, lines)
        guests = (_guest(number, place) for number in numbers for place in range(10))
        _fill(connection, "participant", 8, guests)
        pairs = [(number, place) for number in numbers for place in range(items)]
        _fill(connection, "agenda_item", 9, (_item(*pair) for pair in pairs))
        _fill(connection, "statement", 7, _statements(pairs))
        _fill(connection, "resolution", 8, (_resolution(*pair) for pair in pairs))
        owners = (_assignment(number, place, place % seats) for number, place in pairs)
        _fill(connection, "assignment", 8, owners)
        seals.seal_all(connection)


def _fill(connection: sqlite3.Connection, table: str, width: int, rows: Iterator[Row]) -> None:
    """Rows of the first columns but for their counters, which begin by themselves as the rest."""
    names = [column.name for column in tables.metadata.tables[table].columns]
    wanted = ", ".join([name for name in names if name != tables.VERSION][:width])
    marks = ", ".join("?" * width)
    connection.executemany(f"INSERT INTO {table} ({wanted}) VALUES ({marks})", rows)


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


def _meeting(number: int) -> Row:
    began = datetime(2004, 1, 14, 13, 30, tzinfo=BANGKOK) + timedelta(days=14 * number)
    return (
        f"km{number}", "ko", number % 25 + 1, 2547 + number // 25, None, "regular", "on_site", "",
        began.isoformat(), None, None, "ห้องประชุมสมมุติ", None, 0, "", "certified",
    )  # fmt: skip


def _line(number: int, seat: int) -> Row:
    state = STATES[(number + seat) % len(STATES)]
    person = f"kp{seat}" if state in ("in_person", "represented") else None
    key = f"kl{number}_{seat}"
    return (key, f"km{number}", seat, f"ks{seat}", state, person, "", None, "", None, None)


def _guest(number: int, place: int) -> Row:
    return (f"kg{number}_{place}", f"km{number}", place, f"kp{place}", None, "", None, None)


def _item(number: int, place: int) -> Row:
    title = f"เรื่องสมมุติที่ {place + 1}"
    key = f"ki{number}_{place}"
    return (key, f"km{number}", None, place, title, "for_information", None, "[]", fold(title))


def _statements(pairs: list[tuple[int, int]]) -> Iterator[Row]:
    blocks, folded = canonical_json([{"type": "paragraph", "text": TEXT}]), fold(TEXT)
    for number, place in pairs:
        for turn in range(3):
            item = f"{number}_{place}"
            yield (f"kt{item}_{turn}", f"ki{item}", turn, "ประธาน", f"ks{turn}", blocks, folded)


def _resolution(number: int, place: int) -> Row:
    return (f"kz{number}_{place}", f"ki{number}_{place}", 0, "รับทราบ", "", "[]", None, "รบทราบ")


def _assignment(number: int, place: int, owner: int) -> Row:
    resolution = f"{number}_{place}"
    seat, agency = (f"ks{owner}", None) if place % 2 else (None, f"ka{owner}")
    return (f"kx{resolution}", f"kz{resolution}", 0, "lead", seat, agency, "", "2025-06-30")
