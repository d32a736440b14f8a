"""Who was there: the three lists of people in the minutes (fields 5 to 7 of แบบที่ ๑๑)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pcio_desktop.documents import wording
from pcio_desktop.documents.blocks import Block, Cell, Line, Roster, Row, Span, Style
from pcio_desktop.documents.phrasing import Phrasing
from pcio_desktop.domain.attendance import Attendance, AttendanceState, Participant
from pcio_desktop.domain.committee import Role
from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.person import Person
from pcio_desktop.domain.settings import SubstituteStyle
from pcio_desktop.domain.units import UnitKind, unit_name

_BOTH = "กรรมการและ"


def people(meeting: Meeting, phrasing: Phrasing) -> Iterator[Block]:
    """The lists that have somebody in them; an empty list is left out (ถ้ามี)."""
    present, absent = meeting.present, meeting.absent
    if present:
        yield _head(meeting, phrasing.word(FormWord.PRESENT), 1)
        yield _present(present, phrasing)
    if absent:
        yield from _absent(absent, meeting, phrasing)
    if meeting.participants:
        yield _head(meeting, phrasing.word(FormWord.PARTICIPANTS), 3)
        yield _participants(meeting.participants, phrasing)


def _head(meeting: Meeting, words: str, place: int) -> Line:
    unit = unit_name(UnitKind.FIXED, meeting.id, place)
    return Line(Style.LIST_HEAD, (Span(words),), unit=unit)


def _cell(*texts: str) -> Cell:
    return Cell(tuple([(Span(text),) if text else () for text in texts]))


def _named(number: int, person: Person | None, phrasing: Phrasing) -> tuple[Cell, Cell]:
    first, last = phrasing.name_columns(person) if person is not None else ("", "")
    return _cell(f"{phrasing.ordinal(number)} {first}".rstrip()), _cell(last)


def _present(lines: Sequence[Attendance], phrasing: Phrasing) -> Roster:
    seats = [(line, line.seat) for line in lines]
    roles = {role.id: _role(role, phrasing) for role in {seat.role for _, seat in seats}}
    rows = tuple(
        Row(
            (
                *_named(number, line.person, phrasing),
                _position(line, seat.position, phrasing),
                roles[seat.role.id],
            ),
            unit=unit_name(UnitKind.ATTENDANCE, line.id),
        )
        for number, (line, seat) in enumerate(seats, 1)
    )
    return Roster(4, rows, phrasing.word(FormWord.PRESENT))


def _role(role: Role, phrasing: Phrasing) -> Cell:
    """The role; the narrow column breaks กรรมการและเลขานุการ after และ, as offices type it."""
    name = role.name
    both = _BOTH if name.startswith(_BOTH) and name != _BOTH else ""
    rest = name.removeprefix(both)
    return _cell(phrasing.cell_text(f"{both}\n{rest}" if both else rest))


def _position(line: Attendance, seat: str, phrasing: Phrasing) -> Cell:
    """The position column; three ways to say that a substitute came (official-layout 1.3)."""
    if line.state is not AttendanceState.REPRESENTED:
        return _cell(phrasing.cell_text(seat))
    mark = phrasing.word(FormWord.SUBSTITUTE)
    match phrasing.settings.substitute_style:
        case SubstituteStyle.IN_POSITION:
            return _cell(phrasing.cell_text(f"{mark} {seat}"))
        case SubstituteStyle.BELOW_POST:
            below = f"({wording.IN_PLACE_OF}{seat})"
            own = (phrasing.cell_text(line.position),) if line.position else ()
            return _cell(*own, phrasing.cell_text(below))
        case SubstituteStyle.OWN_POST:
            return _cell(
                phrasing.cell_text(f"{line.position} {wording.IN_PLACE_OF} {seat}".lstrip())
            )


def _absent(lines: Sequence[Attendance], meeting: Meeting, phrasing: Phrasing) -> Iterator[Block]:
    """The absent; one reason for all stands in the heading, different ones behind each."""
    reasons = {line.absence_reason for line in lines}
    common = reasons.pop() if len(reasons) == 1 else ""
    head = phrasing.word(FormWord.ABSENT)
    yield _head(meeting, phrasing.text(f"{head} ({common})") if common else head, 2)
    named = phrasing.settings.absent_with_names
    rows = tuple(
        _absent_row(number, line, "" if common else line.absence_reason, meeting, phrasing)
        for number, line in enumerate(lines, 1)
    )
    yield Roster(4 if named else 1, rows, head)


def _absent_row(
    number: int, line: Attendance, reason: str, meeting: Meeting, phrasing: Phrasing
) -> Row:
    why = f" ({reason})" if reason else ""
    position = phrasing.cell_text(f"{line.seat.position}{why}")
    unit = unit_name(UnitKind.ATTENDANCE, line.id)
    if not phrasing.settings.absent_with_names:
        return Row((_cell(f"{phrasing.ordinal(number)} {position}"),), unit=unit)
    holder = line.seat.holder_on(meeting.day)
    named = _named(number, holder.person if holder is not None else None, phrasing)
    return Row((*named, _cell(position), _role(line.seat.role, phrasing)), unit=unit)


def _participants(participants: Sequence[Participant], phrasing: Phrasing) -> Roster:
    rows = tuple(
        Row(
            (
                *_named(number, participant.person, phrasing),
                _cell(phrasing.cell_text(_comes_from(participant))),
            ),
            unit=unit_name(UnitKind.PARTICIPANT, participant.id),
        )
        for number, participant in enumerate(participants, 1)
    )
    return Roster(3, rows, phrasing.word(FormWord.PARTICIPANTS))


def _comes_from(participant: Participant) -> str:
    """Post, where given, and agency."""
    agency = participant.agency.name if participant.agency is not None else ""
    return f"{participant.position} {agency}".strip()
