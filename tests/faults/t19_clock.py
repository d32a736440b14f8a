"""T19: the clock is wrong, or a date comes in one of the ways that break programs.

The ten rows of the table on time in the specification of reliability. The clock is turned for the
whole process, so everything that asks for the time, in the program and below it, is deceived.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path

import time_machine

from pcio_desktop import paths
from pcio_desktop.domain.errors import BadInput, UserError
from pcio_desktop.domain.safekeeping import NoticeKind, SnapshotReason
from pcio_desktop.services.committee_file import CommitteeFile, open_committee_file
from pcio_desktop.services.exporting import prepare_minutes, write_minutes
from pcio_desktop.services.importing import import_document
from pcio_desktop.services.meeting_details import meeting_details, set_closed, set_opened
from pcio_desktop.services.snapshots import list_snapshots, restore_snapshot, take_snapshot
from pcio_desktop.thai.dates import BANGKOK, DateStyle, format_date, parse_date, parse_typed_date
from pcio_desktop.thai.numerals import to_arabic
from tests.builders import a_full_meeting
from tests.faults.figures import Figures
from tests.faults.workload import act, found, judge, quick_folder, use_home
from tests.storage.stored import journal

Case = Callable[[Path], bool]
TODAY = datetime(2026, 11, 1, 9, tzinfo=BANGKOK)
DEAD_BATTERY, FAR_AHEAD = 100.0, 4_400_000_000.0  # 1970 and 2109
PROGRAM = Path(paths.__file__).parent


def run(*, full: bool, seed: int = 0) -> Figures:
    """The same rows in both sizes."""
    figures = Figures("T19", "wrong clocks and dates")
    with quick_folder() as folder:
        use_home(folder / "home")
        for number, case in enumerate(CASES):
            place = folder / str(number)
            place.mkdir()
            figures.counts["rows"] += 1
            good = case(place)
            figures.counts["right"] += good
            figures.must_hold(good, str(case.__doc__))
    return figures


def _works_at(place: Path, moment: float) -> bool:
    """A day of work by that clock: the file is written, exported, restored; then it is told."""
    with time_machine.travel(TODAY):
        found(place / "ก.pcio").close()
    with time_machine.travel(moment), open_committee_file(place / "ก.pcio") as file:
        told = [notice.kind for notice in file.notices]
        act(file, 1)
        taken = take_snapshot(file, SnapshotReason.CHANGED)
        act(file, 2)
        _export(file, place / "ก.docx")
        assert taken is not None
        restore_snapshot(file, taken.number)
    is_written = (place / "ก.docx").stat().st_size > 0
    return is_written and NoticeKind.WRONG_CLOCK in told and judge(place / "ก.pcio").number == 1


def _export(file: CommitteeFile, target: Path) -> None:
    with file.work("เพิ่ม") as uow:
        committee = uow.committees.only()
        assert committee is not None
        meeting = a_full_meeting(committee)
        meeting.number = 2
        uow.meetings.add(meeting)
        uow.commit()
    with file.read() as unit:
        job = prepare_minutes(unit, meeting.id)
    write_minutes(job, paths.resource("templates/minutes.docx"), target)


def _in_1970(place: Path) -> bool:
    """A clock of 1970: work goes on, and it is said."""
    return _works_at(place, DEAD_BATTERY)


def _far_ahead(place: Path) -> bool:
    """A clock of 2109: likewise; a year of 2569 is never taken for a Christian one."""
    if parse_date("1 ก.ค. 2569") != date(2026, 7, 1):
        return False
    data = json.loads(paths.resource("sample/committee.json").read_text(encoding="utf-8"))
    data["meetings"][0]["scheduled_at"] = "2569-07-01T13:30:00+07:00"
    with found(place / "2569.pcio") as file, file.work("นำเข้า") as uow:
        try:
            import_document(uow, json.dumps(data).encode(), "2569.json")
            return False
        except UserError:
            return _works_at(place, FAR_AHEAD)


def _stored_in_thai_time(place: Path) -> bool:
    """05:00 Thai time is not dated the day before, and SQL is never asked for the time."""
    with time_machine.travel(datetime(2026, 7, 1, 5, tzinfo=BANGKOK), tick=False):
        found(place / "ก.pcio").close()
    source = "".join(file.read_text(encoding="utf-8") for file in PROGRAM.rglob("*.py"))
    asked = [word for word in ("CURRENT_TIME", "utcnow", "'now'") if word in source]
    return journal(place / "ก.pcio")[-1][0] == "2026-07-01T05:00:00+07:00" and not asked


def _offset_is_fixed(place: Path) -> bool:
    """Thai time needs no table of zones, and is the same on a computer set to another zone."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "America/New_York"
    getattr(time, "tzset", int)()  # Windows has none
    try:
        found(place / "ก.pcio").close()
    finally:
        os.environ.pop("TZ")
        if before is not None:
            os.environ["TZ"] = before
        getattr(time, "tzset", int)()
    source = "".join(file.read_text(encoding="utf-8") for file in PROGRAM.rglob("*.py"))
    stamp = journal(place / "ก.pcio")[-1][0]
    is_now = abs(datetime.fromisoformat(stamp) - datetime.now(BANGKOK)) < timedelta(minutes=5)
    return stamp.endswith("+07:00") and is_now and "import zoneinfo" not in source


def _leap_day(place: Path) -> bool:
    """29 ก.พ. 2567 is a day, 29 ก.พ. 2572 is none, though 2572 could be divided by four."""
    return parse_date("29 ก.พ. 2567") == date(2024, 2, 29) and _is_refused("29 ก.พ. 2572")


def _is_refused(text: str) -> bool:
    try:
        parse_date(text)
    except ValueError:
        return True
    return False


def _from_a_spreadsheet(place: Path) -> bool:
    """A date of 2569 as spreadsheets show it is 2026, a Wednesday."""
    shown = ("1/7/2569", "01/07/2569", "2569-07-01", "1 Jul 2569", "วันพุธที่ 1 กรกฎาคม 2569")
    days = {parse_typed_date(text, date(2026, 1, 1)) for text in shown}
    return days == {date(2026, 7, 1)} and date(2026, 7, 1).strftime("%w") == "3"


def _over_midnight(place: Path) -> bool:
    """22:00 to 00:30 is two and a half hours; 13:30 to 12:30 is refused."""
    with found(place / "ก.pcio") as file:
        with file.work("แก้") as uow:
            key = uow.meetings.all()[0].id
            set_opened(uow, key, time_of_day(22, 0))
            set_closed(uow, key, time_of_day(0, 30))
            uow.commit()
        with file.read() as unit:
            details = meeting_details(unit, key)
        assert details.opened_at is not None
        assert details.closed_at is not None
        try:
            with file.work("แก้") as uow:
                set_opened(uow, key, time_of_day(13, 30))
                set_closed(uow, key, time_of_day(12, 30))
                uow.commit()
        except BadInput:
            return details.closed_at - details.opened_at == timedelta(minutes=150)
    return False


def _set_back(place: Path) -> bool:
    """A clock set back while minutes run changes neither order nor snapshots, and is told."""
    path = place / "ก.pcio"
    with time_machine.travel(TODAY) as clock:
        file = found(path)
        for number in range(1, 16):
            act(file, number)
            clock.shift(timedelta(days=-900) if number == 5 else timedelta(minutes=5))
            take_snapshot(file, SnapshotReason.CHANGED)
        steps = [row.step for row in list_snapshots(file)]
        with file.work("") as uow:
            uow.undo()
            uow.commit()
        file.close()
        with open_committee_file(path) as again:
            told = [notice.kind for notice in again.notices]
    in_order = steps == sorted(steps, reverse=True) and len(steps) >= 12
    is_last_undone = judge(path).number == 14
    return in_order and is_last_undone and NoticeKind.WRONG_CLOCK in told


def _buddhist_year(place: Path) -> bool:
    """Every day of a year is printed in the Buddhist era in every style, and read back."""
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    for style in DateStyle:
        for day in days:
            printed = to_arabic(format_date(day, style))
            if "2026" in printed or not ("2569" in printed or "69" in printed):
                return False
    return all(parse_date(format_date(day)) == day for day in days)


def _thai_digits(place: Path) -> bool:
    """Thai digits are read, superscripts are not taken for digits."""
    return parse_date("๑ ก.ค. ๒๕๖๙") == date(2026, 7, 1) and _is_refused("² ก.ค. 2569")


CASES: tuple[Case, ...] = (
    _in_1970, _far_ahead, _stored_in_thai_time, _offset_is_fixed, _leap_day, _from_a_spreadsheet,
    _over_midnight, _set_back, _buddhist_year, _thai_digits,
)  # fmt: skip
