"""What is worth a look before the minutes go out; nothing here stops the work.

Source: requirements 5, 9, 15 and 18 to 22 of the official layout. What minutes still lack is in
`lacking`, and is asked at export only: an imported meeting may be one to come.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from pcio_desktop.domain.agenda import ItemKind, NumberedItem, number_gaps, numbered
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.form_words import discouraged_words
from pcio_desktop.domain.meeting import Meeting, MeetingKind, MeetingNumber, numbering_year
from pcio_desktop.domain.resolution import resolution_words
from pcio_desktop.domain.rows import Finding, FindingKind
from pcio_desktop.domain.settings import MeetingNumbering
from pcio_desktop.services.finding_places import About
from pcio_desktop.thai.names import format_name, prefix_family
from pcio_desktop.thai.numerals import to_thai

_TAKES_NOTE = "รับทราบ"


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


def meeting_findings(
    meeting: Meeting, numbering: MeetingNumbering, *, earlier: bool
) -> Iterator[Finding]:
    """What is odd about number, agenda, attendance and titles of a meeting.

    `earlier` says whether the committee has met before: only then is there something to certify.
    """
    about = About(meeting)
    year = numbering_year(meeting.scheduled_at.date(), numbering)
    if year != meeting.year:
        yield about.finding(
            FindingKind.MEETING_YEAR_DIFFERS,
            to_thai(f"วันประชุมอยู่ในปี {year} ตามวิธีนับเลขครั้งที่ของคณะกรรมการ"),
            f"the day of the meeting is in the year {year} of the committee's numbering",
            "details",
        )
    yield from _agenda_findings(about, earlier=earlier)
    yield from _attendance_findings(about)
    yield from _title_findings(about)


def number_findings(numbers: Iterable[MeetingNumber]) -> Iterator[Finding]:
    """Numbers that are missing between two meetings of one kind and year."""
    years: dict[tuple[MeetingKind, int], set[int]] = {}
    for number in numbers:
        years.setdefault((number.kind, number.year), set()).add(number.number)
    for (kind, year), present in sorted(years.items()):
        missing = sorted(set(range(min(present), max(present))) - present)
        if missing:
            words = ", ".join(str(MeetingNumber(one, year, kind=kind)) for one in missing)
            yield Finding(
                FindingKind.MEETING_NUMBER_GAP,
                f"เลขครั้งที่ประชุมไม่ต่อเนื่อง ไม่มีครั้งที่ {to_thai(words)}",
                f"the meeting numbers do not follow on: {words} is not in the file",
            )


def _agenda_findings(about: About, *, earlier: bool) -> Iterator[Finding]:
    agenda = about.meeting.agenda
    entries = list(numbered(agenda))
    for gap in number_gaps(agenda):
        item = ".".join(map(str, gap))
        yield about.finding(
            FindingKind.AGENDA_GAP,
            f"เลขระเบียบวาระไม่ต่อเนื่องที่ {to_thai(item)}",
            f"the agenda numbers do not follow on at {item}",
            "agenda",
            next(entry.item.id for entry in entries if entry.number == gap),
        )
    kinds = {item.kind for item in agenda}
    if earlier and kinds and ItemKind.CERTIFICATION not in kinds:
        yield about.finding(
            FindingKind.CERTIFICATION_MISSING,
            "ไม่มีระเบียบวาระรับรองรายงานการประชุมครั้งก่อน",
            "no agenda item certifies the minutes of the meeting before",
            "agenda",
        )
    for entry in entries:
        yield from _resolution_findings(entry, about)


def _resolution_findings(entry: NumberedItem, about: About) -> Iterator[Finding]:
    """A matter for consideration ends with a decision, not with taking note."""
    item = entry.item
    if item.kind is not ItemKind.FOR_CONSIDERATION or item.is_empty:
        return
    if not item.resolutions and not item.children:
        yield about.item_finding(
            entry,
            FindingKind.RESOLUTION_MISSING,
            "เรื่องเพื่อพิจารณายังไม่มีมติ เพิ่มได้ในขั้นมติ",
            "an item for consideration has no resolution; add it under Resolutions",
            "resolutions",
        )
    for one in item.resolutions:
        if resolution_words(one).startswith(_TAKES_NOTE):
            yield about.item_finding(
                entry,
                FindingKind.VERB_DOES_NOT_FIT,
                "เรื่องเพื่อพิจารณามีมติว่ารับทราบ โปรดตรวจว่าควรเป็นเห็นชอบหรืออนุมัติหรือไม่",
                "an item for consideration is only taken note of; should it be agreed or approved?",
                "resolutions",
                one.id,
            )
            return


def _title_findings(about: About) -> Iterator[Finding]:
    """One title written in two ways in one document (น.ส. and นางสาว)."""
    people = [
        *(line.person for line in about.meeting.present),
        *(participant.person for participant in about.meeting.participants),
    ]
    used = Counter(prefix for person in people if person for prefix in person.prefixes)
    forms: dict[str, Counter[str]] = {}
    for prefix, times in used.items():
        forms.setdefault(prefix_family(prefix), Counter())[prefix] = times
    for written in forms.values():
        if len(written) > 1:
            counts = ", ".join(f"{prefix} {times}" for prefix, times in written.most_common())
            yield about.finding(
                FindingKind.MIXED_TITLES,
                to_thai(f"คำนำหน้านามเดียวกันเขียนหลายแบบ ({counts})"),
                f"one title is written in several ways ({counts})",
                "attendance",
            )


def _attendance_findings(about: About) -> Iterator[Finding]:
    meeting = about.meeting
    unrecorded = meeting.in_state(AttendanceState.UNRECORDED)
    if unrecorded:
        count = len(unrecorded)
        yield about.finding(
            FindingKind.UNRECORDED_ATTENDANCE,
            to_thai(f"ยังไม่บันทึกการมาประชุม {count} ตำแหน่ง ซึ่งจะไม่อยู่ในรายงาน บันทึกได้ในขั้นผู้มาประชุม"),
            f"attendance of {count} seats is not recorded and they will not stand in the minutes; "
            "record it under Attendance",
            "attendance",
            unrecorded[0].id,
        )
    for line in meeting.in_state(AttendanceState.REPRESENTED):
        if not line.seat.or_representative:
            yield about.finding(
                FindingKind.REPRESENTATIVE_NOT_ALLOWED,
                "ตามคำสั่งแต่งตั้ง ตำแหน่งนี้มอบผู้แทนไม่ได้ แต่บันทึกว่ามีผู้แทน",
                "the appointment order allows no representative for this seat, but one is recorded",
                "attendance",
                line.id,
                where=line.seat.position,
            )
    quorum = meeting.quorum()
    if meeting.attendance and not quorum.reached and not unrecorded:
        yield about.finding(
            FindingKind.NO_QUORUM,
            to_thai(f"ไม่ครบองค์ประชุม มา {quorum.counted} ต้องมี {quorum.required}"),
            f"no quorum: {quorum.counted} came, {quorum.required} are required",
            "attendance",
        )
    yield from _double_findings(about)


def _double_findings(about: About) -> Iterator[Finding]:
    doubles = about.meeting.people_in_two_seats()
    lines = {line.seat.id: line.id for line in about.meeting.present} if doubles else {}
    for double in doubles:
        seats = " และ ".join(seat.position for seat in double.seats)
        yield about.finding(
            FindingKind.PERSON_IN_TWO_SEATS,
            f"{format_name(double.person.name)} มาประชุมแทนสองตำแหน่ง: {seats}",
            f"{format_name(double.person.name)} sits for two seats: {seats}",
            "attendance",
            lines[double.seats[0].id],
        )
