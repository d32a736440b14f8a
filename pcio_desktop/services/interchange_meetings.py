"""The meetings of an interchange document into the file, each replaced whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from pcio_desktop.domain.agenda import DEEPEST_LEVEL, AgendaItem
from pcio_desktop.domain.attendance import Attendance, AttendanceState, Participant
from pcio_desktop.domain.committee import AppointmentOrder, Seat
from pcio_desktop.domain.content import Blocks, Table
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Signatory, Statement
from pcio_desktop.domain.page_pins import PagePins, pin_objection
from pcio_desktop.domain.person import Agency, Person
from pcio_desktop.domain.resolution import Assignment, AssignmentState, Dissent, Resolution
from pcio_desktop.domain.table_shape import shape_fault
from pcio_desktop.services import interchange_fields as form
from pcio_desktop.services.interchange_things import Json, Things, derived_key, replace_list

Thing = TypeVar("Thing")
Reader = Callable[[Things, Json, str, str], Thing]


def remember_meeting(things: Things, meeting: Meeting) -> None:
    """Make known all that belongs to a meeting of the file."""
    things.remember(meeting, *meeting.attendance, *meeting.participants, *meeting.signatories)
    for item in meeting.agenda:
        _remember_item(things, item)


def _remember_item(things: Things, item: AgendaItem) -> None:
    things.remember(item, *item.statements, *item.resolutions)
    for resolution in item.resolutions:
        things.remember(*resolution.assignments, *resolution.dissents)
    for child in item.children:
        _remember_item(things, child)


def load_meeting(things: Things, data: Json, path: str) -> Meeting:
    """The meeting as the document has it; what it no longer lists is gone.

    Raises BadInput for a seat that the order does not have, a table that does not fit together,
    times in the wrong order, or a pin of a page that cannot be.
    """
    values = things.values(Meeting, data, form.MEETING, path)
    order = things.refer(AppointmentOrder, data, "order", path)
    if values["opened_at"] and values["closed_at"] and values["closed_at"] < values["opened_at"]:
        raise things.refuse(
            f"{path}.closed_at", "เลิกประชุมก่อนเริ่มประชุม", "closed before it was opened"
        )
    _check_pins(things, values["page_pins"], f"{path}.page_pins")
    meeting = things.make(Meeting, data["key"], {**values, "order": order}, path)
    _load_attendance(things, meeting, data, path)
    read: Reader[Any]
    for name, read in (
        ("participants", _participant),
        ("agenda", _item),
        ("signatories", _signatory),
    ):
        wanted = _each(things, data, name, path, meeting.id, read)
        replace_list(getattr(meeting, name), wanted)
    return meeting


def _each(
    things: Things, data: Json, name: str, path: str, owner: str, read: Reader[Thing]
) -> list[Thing]:
    return [
        read(things, entry, f"{path}.{name}[{place}]", derived_key(owner, name, place))
        for place, entry in enumerate(data.get(name, []))
    ]


def _check_pins(things: Things, pins: PagePins, path: str) -> None:
    seen: set[tuple[str, int]] = set()
    for place, pin in enumerate(pins):
        objection = pin_objection(pin)
        if objection is not None:
            raise things.refuse(f"{path}[{place}]", *objection)
        at = (pin.place.unit, pin.place.offset)
        if at in seen:
            raise things.refuse(
                f"{path}[{place}]",
                "จุดนี้กำหนดไว้สองครั้ง จุดหนึ่งกำหนดได้ครั้งเดียว",
                "this place is pinned twice; a place has one pin",
            )
        seen.add(at)


def _load_attendance(things: Things, meeting: Meeting, data: Json, path: str) -> None:
    lines: dict[str, Attendance] = {}
    seats = {seat.id for seat in meeting.order.seats}
    for place, entry in enumerate(data.get("attendance", [])):
        where = f"{path}.attendance[{place}]"
        key = entry["seat"]
        if key not in seats:
            raise things.refuse(
                f"{where}.seat",
                f"คำสั่ง {meeting.order.full_number} ไม่มีตำแหน่ง {key}",
                f"the order {meeting.order.full_number} has no seat {key}",
            )
        if key in lines:
            raise things.refuse(
                f"{where}.seat",
                f"ตำแหน่ง {key} บันทึกสองครั้ง ตำแหน่งหนึ่งมีได้สถานะเดียว",
                f"the seat {key} is recorded twice; a seat has one state",
            )
        lines[key] = _attendance(things, meeting, entry, where)
    ordered = [
        lines.get(seat.id) or _unlisted(things, meeting, seat) for seat in meeting.order.seats
    ]
    replace_list(meeting.attendance, ordered)
    _name_presiding(things, meeting, data, path, lines)


def _unlisted(things: Things, meeting: Meeting, seat: Seat) -> Attendance:
    """The line of a seat that the document leaves out: not recorded, or vacant."""
    path = f"$ attendance of {seat.id}"
    values = things.values(Attendance, {}, form.ATTENDANCE, path)
    if seat.is_vacant_on(meeting.day):
        values["state"] = AttendanceState.VACANT
    values |= {"seat": seat, "person": None}
    key = derived_key(meeting.id, "attendance", seat.id)
    return things.make(Attendance, key, values, path)


def _name_presiding(
    things: Things, meeting: Meeting, data: Json, path: str, lines: dict[str, Attendance]
) -> None:
    key = data.get("presiding")
    if key is not None and (key not in lines or not lines[key].is_present):
        raise things.refuse(
            f"{path}.presiding",
            f"ประธานในที่ประชุม ({key}) ไม่อยู่ในผู้มาประชุม",
            f"the presiding seat {key} is not among those present",
        )
    presiding = lines[key] if key is not None else None
    if meeting.presiding is not presiding:
        meeting.presiding = presiding


def _attendance(things: Things, meeting: Meeting, data: Json, path: str) -> Attendance:
    seat = things.refer(Seat, data, "seat", path)
    assert seat is not None
    values = things.values(Attendance, data, form.ATTENDANCE, path)
    person = things.refer(Person, data, "person", path)
    state = values["state"]
    if state is AttendanceState.IN_PERSON and person is None:
        holder = seat.holder_on(meeting.day)
        person = holder.person if holder is not None else None
    _check_person(things, state, person, path)
    _check_details(things, values, path)
    values |= {"seat": seat, "person": person}
    key = data.get("key", derived_key(meeting.id, "attendance", seat.id))
    return things.make(Attendance, key, values, path)


def _check_person(things: Things, state: AttendanceState, person: Person | None, path: str) -> None:
    present = state in (AttendanceState.IN_PERSON, AttendanceState.REPRESENTED)
    if present and person is None:
        raise things.refuse(
            f"{path}.person", "ไม่ได้บอกว่าใครมา", "it is not said who came for the seat"
        )
    if not present and person is not None:
        raise things.refuse(
            f"{path}.person",
            "ตำแหน่งที่ไม่มาหรือว่าง มีชื่อผู้มาไม่ได้",
            "an absent or vacant seat cannot have somebody who came",
        )


def _check_details(things: Things, values: Mapping[str, Any], path: str) -> None:
    """What only goes with one state: a letter with a substitute, a reason with an absence."""
    state = values["state"]
    if values["letter_of_authority"] and state is not AttendanceState.REPRESENTED:
        raise things.refuse(
            f"{path}.letter_of_authority",
            "หนังสือมอบหมายมีได้เฉพาะตำแหน่งที่มีผู้แทน",
            "only a represented seat has a letter of authority",
        )
    if values["absence_reason"] and state is not AttendanceState.ABSENT:
        raise things.refuse(
            f"{path}.absence_reason",
            "เหตุผลที่ไม่มามีได้เฉพาะตำแหน่งที่ไม่มา",
            "only an absent seat has a reason of absence",
        )
    _check_times(things, values, path)


def _check_times(things: Things, values: Mapping[str, Any], path: str) -> None:
    arrived, left = values["arrived_at"], values["left_at"]
    if arrived and left and left < arrived:
        raise things.refuse(f"{path}.left_at", "ออกก่อนมาถึง", "left before arriving")


def _participant(things: Things, data: Json, path: str, derived: str) -> Participant:
    values = things.values(Participant, data, form.PARTICIPANT, path)
    _check_times(things, values, path)
    values["person"] = things.refer(Person, data, "person", path)
    values["agency"] = things.refer(Agency, data, "agency", path)
    return things.make(Participant, data.get("key", derived), values, path)


def _signatory(things: Things, data: Json, path: str, derived: str) -> Signatory:
    values = things.values(Signatory, data, form.SIGNATORY, path)
    values["person"] = things.refer(Person, data, "person", path)
    return things.make(Signatory, data.get("key", derived), values, path)


def _item(things: Things, data: Json, path: str, derived: str) -> AgendaItem:
    if path.count(".children[") >= DEEPEST_LEVEL:
        raise things.refuse(path, "ระเบียบวาระซ้อนเกิน ๓ ชั้น", "nested more than three levels deep")
    values = things.values(AgendaItem, data, form.ITEM, path)
    item = things.make(AgendaItem, data.get("key", derived), values, path)
    read: Reader[Any]
    for name, read in (
        ("statements", _statement),
        ("children", _item),
        ("resolutions", _resolution),
    ):
        replace_list(getattr(item, name), _each(things, data, name, path, item.id, read))
    return item


def _statement(things: Things, data: Json, path: str, derived: str) -> Statement:
    values = things.values(Statement, data, form.STATEMENT, path)
    values["seat"] = things.refer(Seat, data, "seat", path)
    _check_tables(things, values["blocks"], f"{path}.blocks")
    return things.make(Statement, data.get("key", derived), values, path)


def _resolution(things: Things, data: Json, path: str, derived: str) -> Resolution:
    values = things.values(Resolution, data, form.RESOLUTION, path)
    _check_tables(things, values["text"], f"{path}.text")
    resolution = things.make(Resolution, data.get("key", derived), values, path)
    read: Reader[Any]
    for name, read in (("assignments", _assignment), ("dissents", _dissent)):
        wanted = _each(things, data, name, path, resolution.id, read)
        replace_list(getattr(resolution, name), wanted)
    return resolution


def _assignment(things: Things, data: Json, path: str, derived: str) -> Assignment:
    values = things.values(Assignment, data, form.ASSIGNMENT, path)
    values["seat"] = things.refer(Seat, data, "seat", path)
    values["agency"] = things.refer(Agency, data, "agency", path)
    if values["done_on"] is not None and values["state"] is not AssignmentState.DONE:
        raise things.refuse(
            f"{path}.done_on",
            "มีวันที่แล้วเสร็จ แต่สถานะยังไม่เป็นเสร็จแล้ว",
            "a day is given on which it was done, but the state is not done",
        )
    return things.make(Assignment, data.get("key", derived), values, path)


def _dissent(things: Things, data: Json, path: str, derived: str) -> Dissent:
    values = things.values(Dissent, data, form.DISSENT, path)
    values["seat"] = things.refer(Seat, data, "seat", path)
    return things.make(Dissent, data.get("key", derived), values, path)


def _check_tables(things: Things, blocks: Blocks, path: str) -> None:
    for place, block in _tables(blocks):
        fault = shape_fault(block)
        if fault is not None:
            row, thai, english = fault
            raise things.refuse(f"{path}[{place}].rows[{row}]", thai, english)


def _tables(blocks: Blocks) -> Iterable[tuple[int, Table]]:
    return ((place, block) for place, block in enumerate(blocks) if isinstance(block, Table))
