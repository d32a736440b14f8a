"""Numbers, dates and states as the interface writes them, in the language spoken now.

The model of the meeting and the names of the months load with the first file, not with the first
picture: what is needed of them is imported late, and enumerations are known by their values.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pcio_desktop.thai import numerals
from pcio_desktop.ui.translation import THAI, current

if TYPE_CHECKING:
    from pcio_desktop.domain.meeting import MeetingMode, MeetingNumber, MinutesState
    from pcio_desktop.domain.quorum import Quorum
    from pcio_desktop.domain.rows import CommitteeRow, MeetingRow, StepProgress
    from pcio_desktop.services.roster_rows import OrderRow, SeatWarning

BANGKOK = "กรุงเทพมหานคร"  # no จังหวัด, so the word does not stand before it

translate = QCoreApplication.translate


def committee_title(row: CommitteeRow) -> str:
    """PCIO จังหวัดตัวอย่าง; the full name where there is no short one."""
    if not row.short_name:
        return row.name
    if row.province in row.short_name:
        return row.short_name
    if current() == THAI and row.province and row.province != BANGKOK:
        return f"{row.short_name} จังหวัด{row.province}"
    return f"{row.short_name} {row.province}".strip()


def number(value: int) -> str:
    """A whole number in the digits of the language."""
    return numerals.thai_number(value) if current() == THAI else str(value)


def digits(text: str) -> str:
    """`text` with the digits of the language; codes and addresses stay."""
    return numerals.to_thai(text) if current() == THAI else text


def own_digits(text: str) -> str:
    """`text` with nothing but the digits of the language, whatever they were."""
    return digits(numerals.to_arabic(text))


def paper_digits(text: str) -> str:
    """`text` as it prints, whatever language the window speaks."""
    return numerals.to_thai(text)


def meeting_number(value: MeetingNumber) -> str:
    """๑/๒๕๖๗, ๗๐-๕/๒๕๖๗; a special meeting says so."""
    total = f"{value.running}-" if value.running is not None else ""
    words = digits(f"{total}{value.number}/{value.year}")
    if value.kind == "special":
        return translate("words", "special {}").format(words)
    return words


def full_date(day: date) -> str:
    """วันอังคารที่ ๑๑ มิถุนายน ๒๕๖๗; in English the year of both eras."""
    from pcio_desktop.thai import dates

    if current() == THAI:
        return dates.format_date(day, dates.DateStyle.WITH_WEEKDAY)
    words = QLocale(QLocale.Language.English).toString(_qdate(day), "dddd, d MMMM yyyy")
    return f"{words} (B.E. {dates.buddhist_year(day)})"


def short_date(day: date) -> str:
    """๑๑ มิ.ย. ๒๕๖๗; 11 Jun 2024."""
    from pcio_desktop.thai import dates

    if current() == THAI:
        return dates.format_date(day, dates.DateStyle.SHORT)
    return QLocale(QLocale.Language.English).toString(_qdate(day), "d MMM yyyy")


def weekday(day: date) -> str:
    """วันอังคาร; Tuesday."""
    from pcio_desktop.thai import dates

    if current() == THAI:
        return dates.weekday_words()[day.weekday()]
    return QLocale(QLocale.Language.English).toString(_qdate(day), "dddd")


def month_and_year(day: date) -> str:
    """มิถุนายน ๒๕๖๗; June 2024 (B.E. 2567)."""
    from pcio_desktop.thai import dates

    if current() == THAI:
        return digits(f"{dates.month_words()[day.month - 1]} {dates.buddhist_year(day)}")
    words = QLocale(QLocale.Language.English).toString(_qdate(day), "MMMM yyyy")
    return f"{words} (B.E. {dates.buddhist_year(day)})"


def clock_time(moment: datetime | time) -> str:
    """๑๓.๓๐ น.; 13:30."""
    from pcio_desktop.thai import dates

    return dates.format_time(moment) if current() == THAI else f"{moment:%H:%M}"


def state_word(state: MinutesState) -> str:
    """ร่าง, ตรวจแล้ว, เวียนแล้ว, รับรองแล้ว."""
    return {
        "draft": translate("words", "draft"),
        "reviewed": translate("words", "reviewed"),
        "circulated": translate("words", "circulated"),
        "certified": translate("words", "certified"),
    }[state.value]


def state_tone(state: MinutesState) -> str:
    """The tone of the state's badge; the word always stands with it."""
    return {"draft": "warning", "certified": "good"}.get(state.value, "info")


def meeting_badge(row: MeetingRow) -> tuple[str, str]:
    """Word and tone of a meeting's badge: that it is damaged, else the state of its minutes."""
    if row.is_damaged:
        return translate("words", "damaged, view only"), "bad"
    return state_word(row.state), state_tone(row.state)


def mode_word(mode: MeetingMode) -> str:
    """Empty for a meeting in one room, which needs no word."""
    return {
        "on_site": "",
        "online": translate("words", "online"),
        "mixed": translate("words", "on site and online"),
    }[mode.value]


def step_words(progress: StepProgress) -> str:
    """ยังไม่เริ่ม, เหลือ ๓, เสร็จแล้ว, ควรตรวจ ๑ จุด."""
    words = {
        "todo": translate("words", "not begun"),
        "begun": translate("words", "{} left"),
        "done": translate("words", "done"),
        "look": translate("words", "{} worth a look"),
    }[progress.state.value]
    return words.format(number(progress.open))


def seat_warning(warning: SeatWarning) -> str:
    """What is odd about a seat, as one sentence."""
    sentence = {
        "two_holders": translate("words", "two holders at once: {}"),
        "person_in_two_seats": translate("words", "the holder also holds: {}"),
        "no_position": translate("words", "the position is missing"),
        "twice_in_order": translate("words", "this position stands twice in the order"),
    }[warning.kind.value]
    return sentence.format(digits(warning.about))


def seats_proof(order: OrderRow) -> str:
    """๓๕ ตำแหน่ง ครบตามคำสั่ง, and how many of them are กรรมการ."""
    seats = number(order.seats)
    if order.seat_count is None:
        proof = translate("words", "{} seats").format(seats)
    elif order.seat_count == order.seats:
        proof = translate("words", "{} seats, as the order states").format(seats)
    else:
        proof = translate("words", "{} seats, but the order states {}").format(
            seats, number(order.seat_count)
        )
    members = translate("words", "{} members").format(number(order.members))
    required = translate("words", "quorum {}").format(
        number(order.quorum_rule.required(order.members))
    )
    return f"{proof} · {members} · {required}"


def quorum_verdict(row: MeetingRow, quorum: Quorum) -> tuple[str, str]:
    """องค์ประชุมครบ, องค์ประชุมไม่ครบ ขาด ๓ …, with the tone it is shown in."""
    if row.seats == row.unrecorded:
        return translate("words", "Attendance not recorded"), "warning"
    if quorum.reached:
        return translate("words", "Quorum reached"), "good"
    missing = number(quorum.missing)
    return translate("words", "No quorum, {} short").format(missing), "bad"


def quorum_figures(quorum: Quorum) -> str:
    """กรรมการมา ๓๒ จาก ๓๔ ต้องมีอย่างน้อย ๑๗ · มาเอง ๙ แทน ๒๓ ไม่มา ๒."""
    return translate(
        "words",
        "{came} of {members} members came, {required} are required"
        " · in person {in_person}, substitutes {substitutes}, absent {absent}",
    ).format(
        came=number(quorum.counted),
        members=number(quorum.members),
        required=number(quorum.required),
        in_person=number(quorum.in_person),
        substitutes=number(quorum.substitutes),
        absent=number(quorum.absent),
    )


def quorum_rule(quorum: Quorum, order_number: str) -> str:
    """Whether substitutes count, and which order says so."""
    if quorum.substitutes_count:
        rule = translate("words", "Substitutes count towards the quorum")
    else:
        rule = translate("words", "Substitutes do not count towards the quorum")
    if not order_number:
        return rule
    order = translate("words", "order no. {}").format(digits(order_number))
    return f"{rule} · {order}"


def counts(row: MeetingRow) -> list[tuple[str, str]]:
    """Number and word of each count; those that are rare only when there is something to count."""
    wanted = [
        (row.in_person, translate("words", "in person"), True),
        (row.represented, translate("words", "by substitute"), True),
        (row.absent, translate("words", "absent"), True),
        (row.vacant, translate("words", "vacant"), False),
        (row.unrecorded, translate("words", "not recorded"), False),
        (row.participants, translate("words", "participants"), True),
    ]
    return [(number(value), word) for value, word, always in wanted if value or always]


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def language() -> str:
    """The language spoken now, as messages of the services know it: "th" or "en"."""
    return current()
