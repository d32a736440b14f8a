"""What is odd about one seat or one participant, said beside its row; nothing here stops the work.

Source: requirements 8, 9 and 13 of the official layout, and the slips found in real minutes (1.3).
"""

from __future__ import annotations

from collections import defaultdict

from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.rows import Finding, FindingKind

Findings = dict[str, tuple[Finding, ...]]


def line_findings(meeting: Meeting) -> Findings:
    """The findings of each line of attendance that has some, by the id of the line."""
    found: defaultdict[str, list[Finding]] = defaultdict(list)
    sitting: defaultdict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(meeting.attendance):
        if line.is_present and line.person is not None:
            sitting[line.person.id].append(place)
        if line.state is AttendanceState.IN_PERSON and line.person is None:
            found[line.id].append(_NO_HOLDER)
        if line.state is AttendanceState.REPRESENTED and not line.seat.or_representative:
            found[line.id].append(_NO_REPRESENTATIVE)
    for places in sitting.values():
        for place in places:
            others = [meeting.attendance[one].seat.position for one in places if one != place]
            if others:
                found[meeting.attendance[place].id].append(_also_for(others))
    return {key: tuple(findings) for key, findings in found.items()}


def participant_findings(meeting: Meeting) -> Findings:
    """The findings of each participant who has some, by the participant's id."""
    seats = {line.person.id: line.seat.position for line in meeting.present if line.person}
    found: Findings = {}
    seen: set[str] = set()
    for guest in meeting.participants:
        person = guest.person.id
        findings: list[Finding] = []
        if person in seats:
            findings.append(_present_already(seats[person]))
        if person in seen:
            findings.append(_TWICE)
        seen.add(person)
        if findings:
            found[guest.id] = tuple(findings)
    return found


_NO_HOLDER = Finding(
    FindingKind.HOLDER_MISSING,
    "ตำแหน่งนี้ยังไม่มีชื่อผู้ดำรงตำแหน่ง รายงานจะพิมพ์โดยไม่มีชื่อ",
    "this seat has no holder; the minutes will print no name",
)
_NO_REPRESENTATIVE = Finding(
    FindingKind.REPRESENTATIVE_NOT_ALLOWED,
    "ตามคำสั่งแต่งตั้ง ตำแหน่งนี้มอบผู้แทนไม่ได้",
    "the appointment order allows no representative for this seat",
)
_TWICE = Finding(
    FindingKind.PARTICIPANT_IS_PRESENT,
    "ผู้นี้อยู่ในรายชื่อผู้เข้าร่วมประชุมแล้ว",
    "this person is among the participants already",
)


def _also_for(positions: list[str]) -> Finding:
    seats = " และ ".join(positions)
    return Finding(
        FindingKind.PERSON_IN_TWO_SEATS,
        f"ผู้นี้มาประชุมในตำแหน่ง {seats} ด้วย นับองค์ประชุมครั้งเดียว",
        f"this person also sits for {' and '.join(positions)}; counted once for the quorum",
    )


def _present_already(position: str) -> Finding:
    return Finding(
        FindingKind.PARTICIPANT_IS_PRESENT,
        f"ผู้นี้อยู่ในผู้มาประชุมแล้ว ({position})",
        f"this person is among those present already ({position})",
    )
