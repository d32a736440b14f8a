"""ทะเบียนกรรมการ, the write side: each function is one thing a secretary does to the roster."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from pcio_desktop.domain import roster as rules
from pcio_desktop.domain.attendance import Attendance, AttendanceState
from pcio_desktop.domain.committee import AppointmentOrder, Holder, Role, Seat
from pcio_desktop.domain.errors import BadInput, NotFound, RuleBroken
from pcio_desktop.domain.meeting import Meeting, MinutesState
from pcio_desktop.domain.quorum import QuorumRule
from pcio_desktop.services.known_names import agency_called, person_called
from pcio_desktop.services.roster import committee_of, find_seat
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.thai.dates import DateError, parse_date
from pcio_desktop.thai.names import format_name, parse_name
from pcio_desktop.thai.normalise import clean_line
from pcio_desktop.thai.numerals import to_arabic

_RECORDED = (AttendanceState.IN_PERSON, AttendanceState.REPRESENTED, AttendanceState.ABSENT)


def insert_seat(uow: UnitOfWork, order_id: str, at: int) -> str:
    """A new seat at the place `at` (0 is the first); its id. Draft meetings get its line."""
    order = uow.get(AppointmentOrder, order_id)
    seat = Seat("", usual_role(uow))
    order.seats.insert(at, seat)
    seat_draft_meetings(uow, order)
    return seat.id


def remove_seat(uow: UnitOfWork, seat_id: str) -> str:
    """Take a seat out of its order; its position. Raises RuleBroken where a meeting needs it."""
    order, seat = find_seat(uow, seat_id)
    drafts = _draft_meetings(uow, order)
    if any(line.state in _RECORDED for line in _lines_of(drafts, seat)):
        raise _in_use(seat)
    for meeting in drafts:
        meeting.attendance[:] = [line for line in meeting.attendance if line.seat is not seat]
    if uow.is_used(seat):  # asked before the seat is out: what is out of its order is deleted
        raise _in_use(seat)
    order.seats.remove(seat)
    return seat.position


def move_seat(uow: UnitOfWork, seat_id: str, to: int) -> None:
    """Give a seat another place in its order, in draft meetings as well."""
    order, seat = find_seat(uow, seat_id)
    rules.move_seat(order, seat, to)
    seat_draft_meetings(uow, order)


def set_position(uow: UnitOfWork, seat_id: str, text: str) -> None:
    """The position as the order writes it."""
    uow.get(Seat, seat_id).position = clean_line(text, 500).text


def set_role(uow: UnitOfWork, seat_id: str, role_id: str) -> None:
    """The role of a seat. Raises NotFound for a role that the committee does not have."""
    role = next((role for role in committee_of(uow).roles if role.id == role_id), None)
    if role is None:
        raise NotFound("ไม่พบบทบาทนี้", "no such role")
    uow.get(Seat, seat_id).role = role


def set_seat_agency(uow: UnitOfWork, seat_id: str, name: str) -> None:
    """The agency that the seat stands for; an empty name means none."""
    uow.get(Seat, seat_id).agency = agency_called(uow, name)


def allow_representative(uow: UnitOfWork, seat_id: str, allowed: bool) -> None:
    """Whether the order lets somebody else come for this seat."""
    uow.get(Seat, seat_id).or_representative = allowed


def appoint_by_name(uow: UnitOfWork, seat_id: str, by_name: bool) -> None:
    """Whether the order appoints the person and not the post; such a seat sends nobody else."""
    seat = uow.get(Seat, seat_id)
    seat.by_name = by_name
    if by_name:
        seat.or_representative = False


def set_aliases(uow: UnitOfWork, seat_id: str, text: str) -> None:
    """The words that stand for the seat as a speaker, between commas."""
    parts = (clean_line(part).text for part in text.split(","))
    uow.get(Seat, seat_id).aliases = tuple(dict.fromkeys(part for part in parts if part))


def change_holder(
    uow: UnitOfWork, seat_id: str, name: str, *, start: date | None, acting: bool = False
) -> str:
    """Let the person called `name` hold the seat from `start` on; the person's id.

    Somebody of exactly that name who is known is taken, else a new person. Raises BadInput for an
    empty name and RuleBroken when the present holder begins on `start` or later.
    """
    if not clean_line(name).text:
        raise BadInput("โปรดพิมพ์ชื่อผู้ดำรงตำแหน่ง", "type the name of the holder")
    person = person_called(uow, name)
    rules.change_holder(uow.get(Seat, seat_id), person, start=start, acting=acting)
    return person.id


def vacate_seat(uow: UnitOfWork, seat_id: str, last_day: date) -> None:
    """Nobody holds the seat after `last_day`."""
    seat = uow.get(Seat, seat_id)
    for held in seat.holders:
        if held.holds_on(last_day + timedelta(days=1)):
            rules.set_term(seat, held, held.start, last_day)


def set_term(
    uow: UnitOfWork, seat_id: str, holder_id: str, start: date | None, end: date | None
) -> None:
    """Correct the dates of a holder. Raises RuleBroken for an end before the start."""
    seat, holder = _holder(uow, seat_id, holder_id)
    rules.set_term(seat, holder, start, end)


def read_day(text: str) -> date | None:
    """A day as it was typed; None for an empty text. Raises BadInput."""
    if not text.strip():
        return None
    try:
        return parse_date(text)
    except DateError as error:
        raise BadInput(
            "อ่านวันที่ไม่ได้ พิมพ์เช่น ๑ ต.ค. ๒๕๖๗ หรือ 1/10/2567",
            "the date cannot be read; type it as 1/10/2567",
            where=text,
        ) from error


def set_acting(uow: UnitOfWork, seat_id: str, holder_id: str, acting: bool) -> None:
    """Whether the holder only acts in the post (รักษาราชการแทน)."""
    _holder(uow, seat_id, holder_id)[1].acting = acting


def remove_holder(uow: UnitOfWork, seat_id: str, holder_id: str) -> str:
    """Take a holder out of the history of the seat, as if never entered; the name."""
    seat, holder = _holder(uow, seat_id, holder_id)
    seat.holders.remove(holder)
    return format_name(holder.person.name)


def rename_person(uow: UnitOfWork, person_id: str, text: str) -> None:
    """Correct the name of a person, everywhere it stands. Raises BadInput for an empty name."""
    name = parse_name(text)
    if not name.given:
        raise BadInput("โปรดพิมพ์ชื่อ เช่น นายสมมุติ ใจทดสอบ", "type a name")
    uow.people.get(person_id).rename(name)


def set_post(uow: UnitOfWork, person_id: str, position: str, position_with_level: str) -> None:
    """A person's own post, and the same with its level as it stands under a signature."""
    person = uow.people.get(person_id)
    person.position = clean_line(position).text
    person.position_with_level = clean_line(position_with_level).text


def follow_order(uow: UnitOfWork, order_id: str, number: str, dated: date) -> str:
    """A new order that begins as a copy of another one; its id.

    `number` is "3101/2568" or "3101"; without a year it is that of the date. Raises BadInput for
    an empty number and RuleBroken for a date not after that of the old order.
    """
    own, year = _order_number(number, dated)
    new = rules.following_order(uow.get(AppointmentOrder, order_id), own, year, dated)
    committee_of(uow).orders.append(new)
    return new.id


def set_order_head(
    uow: UnitOfWork, order_id: str, *, number: str, dated: date, issued_by: str, signed_by: str
) -> None:
    """The head of an order. Raises BadInput for an empty number."""
    order = uow.get(AppointmentOrder, order_id)
    order.number, order.year = _order_number(number, dated)
    order.dated = dated
    order.issued_by = clean_line(issued_by).text
    order.signed_by = clean_line(signed_by).text


def set_seat_count(uow: UnitOfWork, order_id: str, count: int | None) -> None:
    """How many seats the order itself states; None when it states none."""
    uow.get(AppointmentOrder, order_id).seat_count = count


def set_quorum_rule(uow: UnitOfWork, order_id: str, rule: QuorumRule) -> None:
    """How many members make a quorum under the order. Raises BadInput for an impossible share."""
    if not 0 < rule.numerator <= rule.denominator or (rule.fixed is not None and rule.fixed < 1):
        raise BadInput(
            "องค์ประชุมต้องเป็นเศษส่วนไม่เกินหนึ่ง หรือจำนวนตั้งแต่ ๑ คน",
            "a quorum is a share of at most one, or a number of at least 1",
        )
    uow.get(AppointmentOrder, order_id).quorum_rule = replace(
        rule, source=clean_line(rule.source).text
    )


def _order_number(text: str, dated: date) -> tuple[str, int]:
    own, _, year = to_arabic(clean_line(text).text).partition("/")
    own, year = own.strip(), year.strip()
    if not own:
        raise BadInput("โปรดพิมพ์เลขที่คำสั่ง เช่น ๓๐๔๖/๒๕๖๗", "type the number of the order")
    if year and not year.isdigit():
        raise BadInput(
            "ปีของเลขที่คำสั่งต้องเป็นตัวเลข เช่น ๓๐๔๖/๒๕๖๗",
            "the year of an order's number is a number, as in 3046/2567",
            where=text,
        )
    return own, int(year) if year else dated.year + 543


def usual_role(uow: UnitOfWork) -> Role:
    """The role a new seat begins with: a plain member."""
    roles = committee_of(uow).roles
    plain = (
        role for role in roles if role.is_member and not role.is_chair and not role.is_secretariat
    )
    found = next(plain, roles[0] if roles else None)
    if found is None:
        found = Role("กรรมการ")
        roles.append(found)
    return found


def _holder(uow: UnitOfWork, seat_id: str, holder_id: str) -> tuple[Seat, Holder]:
    seat = uow.get(Seat, seat_id)
    for holder in seat.holders:
        if holder.id == holder_id:
            return seat, holder
    raise NotFound("ไม่พบผู้ดำรงตำแหน่งนี้", "no such holder", where=seat.position)


def _draft_meetings(uow: UnitOfWork, order: AppointmentOrder) -> list[Meeting]:
    return [
        meeting
        for meeting in uow.meetings.all()
        if meeting.order is order and meeting.state is MinutesState.DRAFT
    ]


def seat_draft_meetings(uow: UnitOfWork, order: AppointmentOrder) -> None:
    """Minutes still being written follow the roster; those already reviewed keep their lists."""
    for meeting in _draft_meetings(uow, order):
        meeting.take_seats()


def _lines_of(meetings: list[Meeting], seat: Seat) -> Iterator[Attendance]:
    return (line for meeting in meetings for line in meeting.attendance if line.seat is seat)


def _in_use(seat: Seat) -> RuleBroken:
    return RuleBroken(
        "ตำแหน่งนี้มีในรายงานการประชุมแล้ว จึงนำออกไม่ได้ ถ้าคำสั่งเปลี่ยน ให้เพิ่มคำสั่งใหม่",
        "the seat stands in minutes and cannot be removed; for a changed order add a new order",
        where=seat.position,
    )
