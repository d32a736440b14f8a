import contextlib
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcio_desktop.thai.dates import (
    BANGKOK,
    DateError,
    DateFault,
    DateStyle,
    TimeError,
    TimeFault,
    buddhist_year,
    format_date,
    format_time,
    parse_date,
    parse_time,
    parse_typed_date,
)

TUESDAY = date(2024, 6, 11)


def test_bangkok_is_seven_hours_ahead_all_year() -> None:
    assert BANGKOK.utcoffset(None) == timedelta(hours=7)
    late = datetime(2026, 6, 30, 22, 0, tzinfo=UTC)
    assert late.astimezone(BANGKOK).date() == date(2026, 7, 1)


def test_buddhist_year_is_543_ahead() -> None:
    assert buddhist_year(TUESDAY) == 2567


@pytest.mark.parametrize(
    ("style", "thai", "arabic"),
    [
        (DateStyle.LONG, "๑๑ มิถุนายน ๒๕๖๗", "11 มิถุนายน 2567"),
        (DateStyle.WITH_WEEKDAY, "วันอังคารที่ ๑๑ มิถุนายน ๒๕๖๗", "วันอังคารที่ 11 มิถุนายน 2567"),
        (DateStyle.SHORT, "๑๑ มิ.ย. ๒๕๖๗", "11 มิ.ย. 2567"),
        (DateStyle.SHORT_TWO_DIGIT_YEAR, "๑๑ มิ.ย. ๖๗", "11 มิ.ย. 67"),
        (DateStyle.NUMERIC, "๑๑/๖/๒๕๖๗", "11/6/2567"),
    ],
    ids=lambda value: value.name if isinstance(value, DateStyle) else "",
)
def test_a_date_is_written_in_each_style(style: DateStyle, thai: str, arabic: str) -> None:
    assert format_date(TUESDAY, style) == thai
    assert format_date(TUESDAY, style, thai_digits=False) == arabic


def test_the_default_style_is_long() -> None:
    assert format_date(TUESDAY) == "๑๑ มิถุนายน ๒๕๖๗"


def test_two_digit_years_keep_their_zero() -> None:
    day = date(2061, 1, 5)
    assert format_date(day, DateStyle.SHORT_TWO_DIGIT_YEAR, thai_digits=False) == "5 ม.ค. 04"


def test_all_months_and_weekdays_have_thai_names() -> None:
    months = [format_date(date(2024, month, 1)).split()[1] for month in range(1, 13)]
    assert months == [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ]  # fmt: skip
    week = [
        format_date(date(2024, 6, day), DateStyle.WITH_WEEKDAY).split()[0] for day in range(10, 17)
    ]
    assert week == [
        "วันจันทร์ที่", "วันอังคารที่", "วันพุธที่", "วันพฤหัสบดีที่", "วันศุกร์ที่", "วันเสาร์ที่", "วันอาทิตย์ที่",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "๑๑/๖/๒๕๖๗",
        "11/06/2567",
        "11/6/67",
        "11/6/2024",
        "11-06-2024",
        "11.6.2567",
        "11 6 2567",
        "11 – 6 – 2567",
        "2024-06-11",
        "2567-06-11",
        "11 มิ.ย. 67",
        "11มิ.ย.67",
        "11 มิ.ย 67",
        "11 มิย 67",
        "11 มิ. ย. 67",
        "11-มิ.ย.-67",
        "11 มิถุนา 67",
        "๑๑ มิถุนายน ๒๕๖๗",
        "11 มิถุนายน 2024",
        "11 มิ.ย. ค.ศ. 2024",
        "๑๑ มิถุนายน พ.ศ.๒๕๖๗",
        "๑๑ มิถุนายน พ.ศ. ๖๗",
        "๑๑\u00a0มิถุนายน พ.ศ.\u00a0๒๕๖๗",
        "วันที่ ๑๑ เดือนมิถุนายน พุทธศักราช ๒๕๖๗",
        "ที่ ๑๑ มิถุนายน ๒๕๖๗",
        "วันอังคารที่ ๑๑ มิถุนายน พ.ศ. ๒๕๖๗",
        "วันอังคาร 11 มิ.ย. 67",
        "อังคารที่ 11/6/67",
        "อ. 11 มิ.ย. 67",
        "  11/6/2567 ",
    ],
)
def test_a_date_is_read_in_many_forms(text: str) -> None:
    assert parse_date(text) == TUESDAY


@pytest.mark.parametrize("weekday", ["วันพฤหัสบดีที่", "พฤหัสที่", "พฤหัสฯ", "พฤ.", "วันพฤหัส"])
def test_thursday_has_many_spellings(weekday: str) -> None:
    assert parse_date(f"{weekday} 13 มิ.ย. 67") == date(2024, 6, 13)
    with pytest.raises(DateError) as caught:
        parse_date(f"{weekday} 14 มิ.ย. 67")
    assert caught.value.reason is DateFault.WEEKDAY_DISAGREES
    assert caught.value.day == date(2024, 6, 14)


def test_29_february_is_decided_by_the_christian_year() -> None:
    assert parse_date("29 ก.พ. 2567") == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("year", "read"),
    [("67", 2024), ("00", 1957), ("99", 2056), ("2400", 2400), ("2401", 1858), ("1999", 1999)],
)
def test_the_era_of_a_year(year: str, read: int) -> None:
    assert parse_date(f"1/7/{year}").year == read


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("29 ก.พ. 2568", DateFault.NO_SUCH_DAY),
        ("31 กุมภาพันธ์ ๒๕๖๗", DateFault.NO_SUCH_DAY),
        ("32/1/2567", DateFault.NO_SUCH_DAY),
        ("0/1/2567", DateFault.NO_SUCH_DAY),
        ("11/13/2567", DateFault.NO_SUCH_DAY),
        ("วันพุธที่ ๑๑ มิถุนายน ๒๕๖๗", DateFault.WEEKDAY_DISAGREES),
        ("11 มิ.ย. ค.ศ. 2567", DateFault.ERA_DISAGREES),
        ("11 มิ.ย. พ.ศ. 2024", DateFault.ERA_DISAGREES),
        ("วันหยุดที่ 11 มิถุนายน 2567", DateFault.UNREADABLE),
        ("11 กุมภายน 2567", DateFault.UNREADABLE),
        ("11 มิ.ย.", DateFault.UNREADABLE),
        ("11/6/256", DateFault.UNREADABLE),
        ("11/6/0067", DateFault.UNREADABLE),
        ("11/6/2567 น.", DateFault.UNREADABLE),
        ("1²/6/2567", DateFault.UNREADABLE),
        ("๑໑/๖/๒๕๖๗", DateFault.UNREADABLE),
        ("เร็ว ๆ นี้", DateFault.UNREADABLE),
        ("", DateFault.UNREADABLE),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(text: str, reason: DateFault) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text)
    assert caught.value.reason is reason
    assert caught.value.text == text


@settings(derandomize=True, max_examples=400)
@given(
    st.dates(date(1858, 1, 1), date(2400, 12, 31)),
    st.sampled_from(
        [DateStyle.LONG, DateStyle.WITH_WEEKDAY, DateStyle.SHORT, DateStyle.NUMERIC],
    ),
    st.booleans(),
)
def test_what_is_written_is_read_back(day: date, style: DateStyle, thai_digits: bool) -> None:
    assert parse_date(format_date(day, style, thai_digits=thai_digits)) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("110667", date(2024, 6, 11)),
        ("๑๑๐๖๒๕๖๗", date(2024, 6, 11)),
        ("11062024", date(2024, 6, 11)),
        ("11/6", date(2024, 6, 11)),
        ("11-6", date(2024, 6, 11)),
        ("๑๑ มิ.ย.", date(2024, 6, 11)),
        ("11 มิถุนายน", date(2024, 6, 11)),
        ("29 ก.พ.", date(2024, 2, 29)),
        ("วันนี้", date(2024, 5, 30)),
        ("พรุ่งนี้", date(2024, 5, 31)),
        ("มะรืน", date(2024, 6, 1)),
        ("11 Jun 2024", date(2024, 6, 11)),
        ("11 june", date(2024, 6, 11)),
        ("เมื่อวาน", date(2024, 5, 29)),
        ("วันอังคารที่ 11 มิ.ย. 67", date(2024, 6, 11)),
    ],
)
def test_a_hurried_hand_may_leave_out_separators_and_the_year(text: str, day: date) -> None:
    assert parse_typed_date(text, date(2024, 5, 30)) == day


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("310267", DateFault.NO_SUCH_DAY),
        ("31/2", DateFault.NO_SUCH_DAY),
        ("11 กุมภายน", DateFault.UNREADABLE),
        ("11", DateFault.UNREADABLE),
        ("1106", DateFault.UNREADABLE),
        ("11 Juni 2024 hrs", DateFault.UNREADABLE),
        ("วันพุธที่ 11 มิ.ย. 67", DateFault.WEEKDAY_DISAGREES),
        ("1" * 300, DateFault.UNREADABLE),
    ],
)
def test_what_is_left_out_wrongly_is_refused(text: str, reason: DateFault) -> None:
    with pytest.raises(DateError) as caught:
        parse_typed_date(text, TUESDAY)
    assert caught.value.reason is reason
    assert caught.value.text == text


def test_a_long_text_is_refused_at_once() -> None:
    with pytest.raises(DateError):
        parse_date("11 ม" + " " * 50_000 + "x")


@settings(derandomize=True, max_examples=300)
@given(st.text(alphabet="0123๒๕๖๗/-. มิ.ย.พศวันที่อังคาร", max_size=30) | st.text(max_size=20))
def test_reading_gives_a_date_or_a_date_error(text: str) -> None:
    with contextlib.suppress(DateError):
        assert isinstance(parse_date(text), date)


@pytest.mark.parametrize(
    "text",
    [
        "1330",
        "13.30",
        "๑๓.๓๐ น.",
        "13:30",
        "13.30 นาฬิกา",
        "13. 30 น",
        "เวลา ๑๓.๓๐\u00a0น.",
        " 1330 ",
    ],
)
def test_a_time_is_read_in_many_forms(text: str) -> None:
    assert parse_time(text) == time(13, 30)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("๙.๐๐ น.", time(9)),
        ("0930", time(9, 30)),
        ("930", time(9, 30)),
        ("09.46 นาฬิกา", time(9, 46)),
        ("9 น.", time(9)),
        ("13:30:15", time(13, 30, 15)),
        ("00.05", time(0, 5)),
    ],
)
def test_other_times(text: str, read: time) -> None:
    assert parse_time(text) == read


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("24.00 น.", TimeFault.NO_SUCH_TIME),
        ("13.60", TimeFault.NO_SUCH_TIME),
        ("2575", TimeFault.NO_SUCH_TIME),
        ("13.3", TimeFault.UNREADABLE),
        ("13.30.15", TimeFault.UNREADABLE),
        ("12345", TimeFault.UNREADABLE),
        ("บ่ายโมง", TimeFault.UNREADABLE),
        ("1³.30", TimeFault.UNREADABLE),
        ("", TimeFault.UNREADABLE),
    ],
)
def test_what_is_no_time_is_refused_with_the_reason(text: str, reason: TimeFault) -> None:
    with pytest.raises(TimeError) as caught:
        parse_time(text)
    assert caught.value.reason is reason


def test_a_time_is_written_with_a_full_stop_and_two_digits() -> None:
    assert format_time(time(9, 5)) == "๐๙.๐๕ น."
    assert format_time(time(13, 30, 59), thai_digits=False) == "13.30 น."


def test_a_datetime_is_written_in_its_own_zone() -> None:
    assert format_time(datetime(2024, 6, 11, 13, 40, tzinfo=BANGKOK)) == "๑๓.๔๐ น."
    assert format_time(datetime(2024, 6, 11, 6, 40, tzinfo=UTC)) == "๐๖.๔๐ น."


@settings(derandomize=True, max_examples=200)
@given(st.times(), st.booleans())
def test_a_written_time_is_read_back(moment: time, thai_digits: bool) -> None:
    written = format_time(moment, thai_digits=thai_digits)
    assert parse_time(written) == moment.replace(second=0, microsecond=0, tzinfo=None)
