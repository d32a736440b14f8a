"""Dates of the Buddhist era and times, as official Thai papers write them and people type them."""

import re
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum, StrEnum, auto
from functools import cache

from pcio_desktop.thai import numerals

BANGKOK = timezone(timedelta(hours=7))
"""Thai time. Fixed: Windows has no time zone data without a further package."""

_ERA_OFFSET = 543
# A year above this is Buddhist, below it Christian: 2567 and 2024 need no era.
_HIGHEST_CHRISTIAN_YEAR = 2400
_CENTURY_OF_SHORT_YEARS = 2500
_LOCALE = "th_TH"


class DateStyle(Enum):
    """The ways of writing a date, all in the Buddhist era."""

    LONG = auto()  # ๑๑ มิถุนายน ๒๕๖๗
    WITH_WEEKDAY = auto()  # วันอังคารที่ ๑๑ มิถุนายน ๒๕๖๗
    SHORT = auto()  # ๑๑ มิ.ย. ๒๕๖๗
    SHORT_TWO_DIGIT_YEAR = auto()  # ๑๑ มิ.ย. ๖๗, for narrow columns
    NUMERIC = auto()  # ๑๑/๖/๒๕๖๗


class DateFault(StrEnum):
    """Why a text is no date."""

    UNREADABLE = "unreadable"
    NO_SUCH_DAY = "no_such_day"
    WEEKDAY_DISAGREES = "weekday_disagrees"
    ERA_DISAGREES = "era_disagrees"


class TimeFault(StrEnum):
    """Why a text is no time of day."""

    UNREADABLE = "unreadable"
    NO_SUCH_TIME = "no_such_time"


class DateError(ValueError):
    """A text that is no date; ``day`` is the date without its weekday when only that is wrong."""

    def __init__(self, reason: DateFault, text: str, day: date | None = None) -> None:
        super().__init__(f"{reason}: {text!r}")
        self.reason = reason
        self.text = text
        self.day = day


class TimeError(ValueError):
    """A text that is no time of day."""

    def __init__(self, reason: TimeFault, text: str) -> None:
        super().__init__(f"{reason}: {text!r}")
        self.reason = reason
        self.text = text


def buddhist_year(day: date) -> int:
    """Return the year of the Buddhist era, the Christian one plus 543."""
    return day.year + _ERA_OFFSET


def format_date(day: date, style: DateStyle = DateStyle.LONG, *, thai_digits: bool = True) -> str:
    """Write a date in the Buddhist era; the weekday is computed, never given."""
    year = buddhist_year(day)
    month = _month_names()[day.month]
    short_month = _short_month_names()[day.month]
    match style:
        case DateStyle.LONG:
            text = f"{day.day} {month} {year}"
        case DateStyle.WITH_WEEKDAY:
            text = f"{_weekday_names()[day.weekday()]}ที่ {day.day} {month} {year}"
        case DateStyle.SHORT:
            text = f"{day.day} {short_month} {year}"
        case DateStyle.SHORT_TWO_DIGIT_YEAR:
            text = f"{day.day} {short_month} {year % 100:02d}"
        case DateStyle.NUMERIC:
            text = f"{day.day}/{day.month}/{year}"
    return numerals.to_thai(text) if thai_digits else text


def format_time(moment: time | datetime, *, thai_digits: bool = True) -> str:
    """Write hour and minute as ๑๓.๓๐ น.; a datetime is taken as it stands, in its own zone."""
    text = f"{moment.hour:02d}.{moment.minute:02d} น."
    return numerals.to_thai(text) if thai_digits else text


# [0-9] and not \d, which takes the digits of every script; \s takes the no-break space.
_SEPARATOR = r"\s*[/\-–.\s]\s*"
_ERA_AND_YEAR = (
    r"(?P<era>พ\.?\s?ศ\.?|พุทธศักราช|ค\.?\s?ศ\.?|คริสต์ศักราช)?\s*(?P<year>[0-9]{4}|[0-9]{2})"
)
_NUMERIC_DATE = re.compile(
    rf"(?P<day>[0-9]{{1,2}}){_SEPARATOR}(?P<month>[0-9]{{1,2}}){_SEPARATOR}{_ERA_AND_YEAR}"
)
_YEAR_FIRST = re.compile(
    r"(?P<year>[0-9]{4})(?P<era>)(?P<s>[/\-.])(?P<month>[0-9]{1,2})(?P=s)(?P<day>[0-9]{1,2})"
)
_WRITTEN_DATE = re.compile(
    r"(?P<day>[0-9]{1,2})[\s/\-–]*(?:เดือน\s*)?(?P<month>[ก-ํ.][ก-๎.\s]{0,20}?)[\s/\-–]*"
    rf"{_ERA_AND_YEAR}"
)
_WEEKDAY = re.compile(r"(?:วัน)?(?P<weekday>[ก-์]{1,12}?ฯ?\.?)\s*(?:ที่)?\s*(?=[0-9])")
_PLAIN_DAY = re.compile(r"(?:วัน\s*)?ที่\s*(?=[0-9])")
# Longer than any date; what comes from a file can be of any length.
_LONGEST = 80


def parse_date(text: str) -> date:
    """Read a date as people type it, Thai digits or Arabic, day before month or ISO.

    ๑๑/๖/๒๕๖๗ · 11 มิ.ย. 67 · 2024-06-11 · วันอังคารที่ ๑๑ มิถุนายน พ.ศ. ๒๕๖๗. A year below 100 gets
    2500 added; above 2400 it is Buddhist, else Christian, and a written era must agree with it.

    Raises DateError: UNREADABLE, NO_SUCH_DAY (29 ก.พ. 2568), WEEKDAY_DISAGREES, ERA_DISAGREES.
    """
    line = numerals.to_arabic(text).strip()
    if len(line) > _LONGEST:
        raise DateError(DateFault.UNREADABLE, text)
    weekday: int | None = None
    if plain := _PLAIN_DAY.match(line):
        line = line[plain.end() :]
    elif named := _WEEKDAY.match(line):
        weekday = _weekday_numbers().get(named["weekday"])
        if weekday is None:
            raise DateError(DateFault.UNREADABLE, text)
        line = line[named.end() :]
    day = _read_day(line, text)
    if weekday is not None and weekday != day.weekday():
        raise DateError(DateFault.WEEKDAY_DISAGREES, text, day)
    return day


def _read_day(line: str, text: str) -> date:
    match = (
        _NUMERIC_DATE.fullmatch(line)
        or _YEAR_FIRST.fullmatch(line)
        or _WRITTEN_DATE.fullmatch(line)
    )
    if match is None:
        raise DateError(DateFault.UNREADABLE, text)
    written = match["month"]
    month = int(written) if written.isdecimal() else _month_numbers().get(_bare(written))
    if month is None:
        raise DateError(DateFault.UNREADABLE, text)
    year = _christian_year(match["year"], match["era"] or "", text)
    try:
        # The era is taken off first: 29 February is decided by the Christian year.
        return date(year, month, int(match["day"]))
    except ValueError as error:
        raise DateError(DateFault.NO_SUCH_DAY, text) from error


def _christian_year(digits: str, era: str, text: str) -> int:
    year = int(digits)
    if len(digits) == 2:  # noqa: PLR2004
        year += _CENTURY_OF_SHORT_YEARS
    elif digits.startswith("0"):
        raise DateError(DateFault.UNREADABLE, text)
    buddhist = year > _HIGHEST_CHRISTIAN_YEAR
    if era and buddhist != era.startswith("พ"):
        raise DateError(DateFault.ERA_DISAGREES, text)
    return year - _ERA_OFFSET if buddhist else year


# What a hand on the number pad leaves out: the separators, or the year.
_PACKED = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})")
_WITHOUT_YEAR = re.compile(
    rf"[0-9]{{1,2}}(?:{_SEPARATOR}[0-9]{{1,2}}|[\s/\-–]*[ก-ํ][ก-๎.\s]{{0,20}})"
)
_LATIN_MONTH = re.compile(r"[A-Za-z]{3,9}")
_LATIN_MONTHS = {
    "jan": "1", "feb": "2", "mar": "3", "apr": "4", "may": "5", "jun": "6",
    "jul": "7", "aug": "8", "sep": "9", "oct": "10", "nov": "11", "dec": "12",
}  # fmt: skip
_SPOKEN_DAYS = {"เมื่อวาน": -1, "เมื่อวานนี้": -1, "วันนี้": 0, "พรุ่งนี้": 1, "มะรืน": 2, "มะรืนนี้": 2}


def parse_typed_date(text: str, today: date) -> date:
    """Read a date typed into a field: all that `parse_date` reads, and what is quicker to type.

    110667 · 11062567 · 11/6 and 11 มิ.ย., which take the year of `today` · วันนี้, พรุ่งนี้, มะรืน ·
    11 Jun 2024.

    Raises DateError as `parse_date` does.
    """
    line = numerals.to_arabic(text).strip()
    if line in _SPOKEN_DAYS:
        return today + timedelta(days=_SPOKEN_DAYS[line])
    if len(line) <= _LONGEST:
        line = _LATIN_MONTH.sub(_latin_month, line)
    if packed := _PACKED.fullmatch(line):
        return _read_day("/".join(packed.groups()), text)
    try:
        if len(line) <= _LONGEST and _WITHOUT_YEAR.fullmatch(line):
            return _read_day(f"{line} {buddhist_year(today)}", text)
        return parse_date(line)
    except DateError as error:
        raise DateError(error.reason, text, error.day) from error


def _latin_month(match: re.Match[str]) -> str:
    return _LATIN_MONTHS.get(match[0][:3].lower(), match[0])


_TIME = re.compile(
    r"(?:เวลา\s*)?"
    r"(?:(?P<hour>[0-9]{1,2})(?:\s?[.:]\s?(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?)?"
    r"|(?P<packed>[0-9]{3,4}))"
    r"\s*(?:น\.?|นาฬิกา)?"
)


def parse_time(text: str) -> time:
    """Read a time of day: 1330, 930, 13.30, 13:30, 13:30:15, ๙.๐๐ น., 9 น., 09.46 นาฬิกา.

    Raises TimeError: UNREADABLE, or NO_SUCH_TIME (25.00 น., 24.00 น.). "13.3" is unreadable, since
    a spreadsheet makes it of 13.30 and a person may mean 13.03.
    """
    match = _TIME.fullmatch(numerals.to_arabic(text).strip())
    if match is None:
        raise TimeError(TimeFault.UNREADABLE, text)
    packed = match["packed"]
    hour, minute = (packed[:-2], packed[-2:]) if packed else (match["hour"], match["minute"])
    try:
        return time(int(hour), int(minute or 0), int(match["second"] or 0))
    except ValueError as error:
        raise TimeError(TimeFault.NO_SUCH_TIME, text) from error


def _bare(name: str) -> str:
    return re.sub(r"[.\s]", "", name)


@cache
def month_words() -> tuple[str, ...]:
    """The names of the months, written out and abbreviated."""
    return (*_month_names().values(), *_short_month_names().values())


@cache
def weekday_words() -> tuple[str, ...]:
    """วันจันทร์ to วันอาทิตย์."""
    return tuple(_weekday_names().values())


@cache
def _month_names() -> dict[int, str]:
    from babel.dates import get_month_names

    names = get_month_names("wide", locale=_LOCALE)
    return {month: names[month] for month in range(1, 13)}


@cache
def _short_month_names() -> dict[int, str]:
    from babel.dates import get_month_names

    names = get_month_names("abbreviated", locale=_LOCALE)
    return {month: names[month] for month in range(1, 13)}


@cache
def _weekday_names() -> dict[int, str]:
    from babel.dates import get_day_names

    names = get_day_names("wide", locale=_LOCALE)
    return {weekday: names[weekday] for weekday in range(7)}


@cache
def _month_numbers() -> dict[str, int]:
    """Every spelling of a month, without full stops: มิถุนายน, มิถุนา, มิย."""
    numbers: dict[str, int] = {}
    for month, full in _month_names().items():
        spoken = full.removesuffix("คม").removesuffix("ยน").removesuffix("พันธ์")
        for name in (full, spoken, _short_month_names()[month]):
            numbers[_bare(name)] = month
    return numbers


@cache
def _weekday_numbers() -> dict[str, int]:
    """Every spelling of a weekday, without วัน before it."""
    from babel.dates import get_day_names

    numbers = {name.removeprefix("วัน"): weekday for weekday, name in _weekday_names().items()}
    abbreviated = get_day_names("abbreviated", locale=_LOCALE)
    numbers |= {abbreviated[weekday]: weekday for weekday in range(7)}
    return numbers | {"พฤหัส": numbers["พฤหัสบดี"], "พฤหัสฯ": numbers["พฤหัสบดี"]}
