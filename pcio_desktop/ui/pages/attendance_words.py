"""What the attendance page says about counts, quorum, periods and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pcio_desktop.domain.form_words import ABSENCE_REASONS
from pcio_desktop.ui import words

if TYPE_CHECKING:
    from pcio_desktop.domain.attendance_rows import AttendanceSheet, Period
    from pcio_desktop.domain.quorum import Quorum

translate = QCoreApplication.translate


def seat_counts(sheet: AttendanceSheet) -> str:
    """มาเอง ๙ · แทน ๒๓ · ไม่มา ๒ · ว่าง ๐ · ยังไม่บันทึก ๑ · รวม ๓๕."""
    states = [line.state.value for line in sheet.seats]
    counted = [
        (translate("AttendancePage", "in person {}"), states.count("in_person")),
        (translate("AttendancePage", "substitutes {}"), states.count("represented")),
        (translate("AttendancePage", "absent {}"), states.count("absent")),
        (translate("AttendancePage", "vacant {}"), states.count("vacant")),
    ]
    unrecorded = states.count("unrecorded")
    if unrecorded:
        counted.append((translate("AttendancePage", "not recorded {}"), unrecorded))
    parts = [pattern.format(words.number(count)) for pattern, count in counted]
    total = translate("AttendancePage", "{} seats in all").format(words.number(len(states)))
    return " · ".join((*parts, total))


def verdict_of(sheet: AttendanceSheet, quorum: Quorum) -> tuple[str, str]:
    """Whether there is a quorum, and the tone it is said in."""
    if all(line.state.value == "unrecorded" for line in sheet.seats):
        return translate("words", "Attendance not recorded"), "warning"
    if quorum.reached:
        return translate("words", "Quorum reached"), "good"
    missing = words.number(quorum.missing)
    return translate("words", "No quorum, {} short").format(missing), "bad"


def period_words(period: Period) -> str:
    """๑๓.๓๐ น.–๑๔.๐๕ น. · มา ๓๒ · ครบ: one stretch of the meeting."""
    begins = words.clock_time(period.begins) if period.begins is not None else ""
    ends = words.clock_time(period.ends) if period.ends is not None else ""
    span = f"{begins}–{ends}".strip("–")
    if period.begins is None and period.ends is None:
        span = translate("AttendancePage", "from beginning to end")
    elif period.begins is None:
        span = translate("AttendancePage", "until {}").format(ends)
    elif period.ends is None:
        span = translate("AttendancePage", "from {}").format(begins)
    quorum = period.quorum
    came = translate("AttendancePage", "{} members").format(words.number(quorum.counted))
    if quorum.reached:
        verdict = translate("AttendancePage", "quorum")
    else:
        short = words.number(quorum.missing)
        verdict = translate("AttendancePage", "no quorum, {} short").format(short)
    return f"{span} · {came} · {verdict}"


def hint() -> str:
    """The keys of the table in one line."""
    states = [
        translate("AttendancePage", "{} came"),
        translate("AttendancePage", "{} substitute"),
        translate("AttendancePage", "{} absent"),
        translate("AttendancePage", "{} vacant"),
    ]
    reasons = [f"{{}} {reason}" for reason in ABSENCE_REASONS]
    keys = [
        pattern.format(words.number(digit)) for digit, pattern in enumerate([*states, *reasons], 1)
    ]
    others = translate(
        "AttendancePage",
        "0 not recorded · A the rest came · F2 more · F6 arrives · Shift+F6 leaves",
    )
    return " · ".join((*keys, words.digits(others)))
