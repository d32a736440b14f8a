"""What is worth a look before the minutes go out; nothing here stops the work.

The full pre-flight check is a package of its own; these few come with importing and exporting.
"""

from __future__ import annotations

from collections.abc import Iterator

from pcio_desktop.domain.agenda import number_gaps
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.form_words import discouraged_words
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.rows import Finding, FindingKind
from pcio_desktop.thai.names import format_name
from pcio_desktop.thai.numerals import to_thai


def committee_findings(committee: Committee) -> Iterator[Finding]:
    """Form words that the manual advises against, and orders whose seats do not add up."""
    for _key, text, official in discouraged_words(committee.settings.form_words):
        yield Finding(
            FindingKind.DISCOURAGED_WORD,
            f"คำตามแบบที่ถูกคือ “{official}”",
            f"the official word is “{official}”",
            text,
        )
    for order in committee.orders:
        if order.seat_count is not None and order.seat_count != len(order.seats):
            seats = len(order.seats)
            yield Finding(
                FindingKind.SEAT_COUNT_DIFFERS,
                to_thai(f"คำสั่งระบุ {order.seat_count} ตำแหน่ง แต่มีในแฟ้ม {seats}"),
                f"the order states {order.seat_count} seats, the file has {seats}",
                to_thai(order.full_number),
            )


def meeting_findings(meeting: Meeting) -> Iterator[Finding]:
    """Gaps in the agenda, seats not yet recorded, a lacking quorum, one person in two seats."""
    number = to_thai(str(meeting.meeting_number))
    for gap in number_gaps(meeting.agenda):
        item = to_thai(".".join(map(str, gap)))
        yield Finding(
            FindingKind.AGENDA_GAP,
            f"เลขระเบียบวาระไม่ต่อเนื่องที่ {item}",
            f"the agenda numbers do not follow on at {'.'.join(map(str, gap))}",
            number,
        )
    yield from _attendance_findings(meeting, number)


def _attendance_findings(meeting: Meeting, number: str) -> Iterator[Finding]:
    unrecorded = len(meeting.in_state(AttendanceState.UNRECORDED))
    if unrecorded:
        yield Finding(
            FindingKind.UNRECORDED_ATTENDANCE,
            to_thai(f"ยังไม่บันทึกการมาประชุม {unrecorded} ตำแหน่ง ตำแหน่งเหล่านี้จะไม่อยู่ในรายงาน"),
            f"attendance of {unrecorded} seats is not recorded; they will not stand in the minutes",
            number,
        )
    quorum = meeting.quorum()
    if meeting.attendance and not quorum.reached and not unrecorded:
        yield Finding(
            FindingKind.NO_QUORUM,
            to_thai(f"ไม่ครบองค์ประชุม มา {quorum.counted} ต้องมี {quorum.required}"),
            f"no quorum: {quorum.counted} came, {quorum.required} are required",
            number,
        )
    for double in meeting.people_in_two_seats():
        seats = " และ ".join(seat.position for seat in double.seats)
        yield Finding(
            FindingKind.PERSON_IN_TWO_SEATS,
            f"{format_name(double.person.name)} มาประชุมแทนสองตำแหน่ง: {seats}",
            f"{format_name(double.person.name)} sits for two seats: {seats}",
            number,
        )
