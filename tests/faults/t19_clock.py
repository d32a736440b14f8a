"""T19: the clock is wrong, or a date comes in one of the ways that break programs."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from pcio_desktop.domain.safekeeping import NoticeKind, SnapshotReason
from pcio_desktop.paths import resource
from pcio_desktop.services.exporting import prepare_minutes, write_minutes
from pcio_desktop.services.opening_notices import clock_notice
from pcio_desktop.services.snapshots import list_snapshots, take_snapshot
from pcio_desktop.storage.database import Database
from pcio_desktop.thai.dates import BANGKOK, DateStyle, format_date, parse_date
from pcio_desktop.thai.numerals import to_arabic
from tests.builders import a_full_meeting
from tests.faults.figures import Figures
from tests.faults.workload import act, found, judge, quick_folder, use_home

Case = Callable[[Path], bool]


def run(*, full: bool, seed: int = 0) -> Figures:
    """The same rows in both sizes."""
    figures = Figures("T19", "wrong clocks and dates")
    with quick_folder() as folder:
        use_home(folder / "home")
        for number, case in enumerate(CASES):
            place = folder / str(number)
            place.mkdir()
            figures.counts["rows"] += 1
            if not case(place):
                figures.missed.append(str(case.__doc__))
    return figures


def _exports_at(place: Path, moment: float) -> bool:
    with found(place / "ก.pcio") as file:
        with file.work("เพิ่ม") as uow:
            committee = uow.committees.only()
            assert committee is not None
            meeting = a_full_meeting(committee)
            meeting.number = 2
            uow.meetings.add(meeting)
            uow.commit()
        with file.read() as unit:
            job = prepare_minutes(unit, meeting.id)
        with (
            patch("time.time", return_value=moment),
            patch("time.localtime", return_value=time.localtime(moment)),
        ):
            write_minutes(job, resource("templates/minutes.docx"), place / "ก.docx")
    return (place / "ก.docx").stat().st_size > 0


def _export_in_1970(place: Path) -> bool:
    """An export with a clock of 1970."""
    return _exports_at(place, 0.0)


def _export_in_2108(place: Path) -> bool:
    """An export with a clock of 2108."""
    return _exports_at(place, 4_400_000_000.0)


def _warned(place: Path) -> bool:
    """A clock behind or far ahead is told."""
    now = datetime(2026, 11, 1, 9, tzinfo=BANGKOK)
    wrong = ((now, now + timedelta(days=3)), (now + timedelta(days=401), now))
    told = [list(clock_notice(*pair)) for pair in wrong]
    return all(one and one[0].kind is NoticeKind.WRONG_CLOCK for one in told)


def _stored_in_thai_time(place: Path) -> bool:
    """05:00 Thai time is not dated the day before."""
    early = datetime(2026, 7, 1, 5, tzinfo=BANGKOK)
    found(place / "ก.pcio").close()
    with Database(place / "ก.pcio", clock=lambda: early) as database:
        with database.work("แก้") as uow:
            uow.meetings.all()[0].opened_at = early
            uow.commit()
        with database.read() as unit:
            opened = unit.meetings.all()[0].opened_at
            return str(opened) == "2026-07-01 05:00:00+07:00"


def _offset_is_fixed(place: Path) -> bool:
    """Thai time needs no table of zones."""
    return datetime(2026, 1, 1, tzinfo=BANGKOK).utcoffset() == timedelta(hours=7)


def _leap_day(place: Path) -> bool:
    """29 ก.พ. 2567 is a day, 29 ก.พ. 2572 too only where its year has one."""
    if parse_date("29 ก.พ. 2567") != date(2024, 2, 29):
        return False
    try:
        parse_date("29 ก.พ. 2570")
    except ValueError:
        return True
    return False


def _over_midnight(place: Path) -> bool:
    """22:00 to 00:30 is two and a half hours, as both ends carry their day."""
    began = datetime(2026, 7, 1, 22, 0, tzinfo=BANGKOK)
    found(place / "ก.pcio").close()
    with Database(place / "ก.pcio") as database:
        with database.work("แก้") as uow:
            meeting = uow.meetings.all()[0]
            meeting.opened_at, meeting.closed_at = began, began + timedelta(minutes=150)
            uow.commit()
        with database.read() as unit:
            meeting = unit.meetings.all()[0]
            assert meeting.opened_at is not None
            assert meeting.closed_at is not None
            return meeting.closed_at - meeting.opened_at == timedelta(minutes=150)


def _set_back(place: Path) -> bool:
    """A clock that is set back while minutes run changes neither order nor snapshots."""
    with found(place / "ก.pcio") as file:
        for number in range(1, 6):
            act(file, number)
            moment = datetime(2026, 5, 1, tzinfo=BANGKOK) - timedelta(days=900 * number)
            take_snapshot(file, SnapshotReason.CHANGED, now=moment)
        steps = [row.step for row in list_snapshots(file)]
    return steps == sorted(steps, reverse=True) and judge(place / "ก.pcio").number == 5


def _buddhist_year(place: Path) -> bool:
    """A date is printed in the Buddhist era."""
    return "2569" in to_arabic(format_date(date(2026, 7, 1), DateStyle.LONG))


def _thai_digits(place: Path) -> bool:
    """Thai digits are read, superscripts are not taken for digits."""
    if parse_date("๑ ก.ค. ๒๕๖๙") != date(2026, 7, 1):
        return False
    try:
        parse_date("² ก.ค. 2569")
    except ValueError:
        return True
    return False


CASES: tuple[Case, ...] = (
    _export_in_1970, _export_in_2108, _warned, _stored_in_thai_time, _offset_is_fixed, _leap_day,
    _over_midnight, _set_back, _buddhist_year, _thai_digits,
)  # fmt: skip
