"""What pasted rows do to an order: which seats they fill, which they add, and what is doubtful.

`plan_rows` tells and changes nothing; `paste_rows` does what was told, with the ways that were
chosen meanwhile, as one action.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from difflib import SequenceMatcher

from pcio_desktop.domain import roster as rules
from pcio_desktop.domain.committee import AppointmentOrder, Committee, Holder, Role, Seat
from pcio_desktop.domain.errors import BadInput, NotFound
from pcio_desktop.services.known_names import person_called
from pcio_desktop.services.roster import committee_of
from pcio_desktop.services.roster_editing import seat_draft_meetings, usual_role
from pcio_desktop.services.roster_pasting import PastedSeat, read_seats, role_called
from pcio_desktop.services.roster_rows import PasteDoubt, PastedRow, PasteWay
from pcio_desktop.storage.unit_of_work import ReadUnit, UnitOfWork
from pcio_desktop.thai.names import format_name, parse_name
from pcio_desktop.thai.normalise import fold

_REPRESENTATIVE = fold("หรือผู้แทน")  # orders write it behind a position; it is no part of it
_PROVINCE = fold("จังหวัด")
_ALIKE = 0.85  # two wordings of one position; คลัง and ปลัด are far below
_LEAST = 6  # letters that say something: what is shorter has to be the same


def plan_rows(unit: ReadUnit, order_id: str, text: str, day: date) -> list[PastedRow]:
    """What the rows of `text` would do to the order as it stands on `day`, in their own order.

    A row fills the vacant seat of its position, each seat once; without one it adds a seat. Raises
    BadInput for a text without rows and NotFound for an unknown order.
    """
    order, committee = unit.get(AppointmentOrder, order_id), committee_of(unit)
    found = read_seats(text, {role.name: role for role in committee.roles})
    if not found:
        raise BadInput(
            "ไม่พบแถวที่จะวาง คัดลอกจาก Excel หรือ Word เป็นแถว ๆ แล้ววางอีกครั้ง",
            "nothing to paste: copy whole rows in Excel or Word and paste again",
        )
    planner = _Planner(order, committee.province, day)
    seats = planner.take_seats(found)
    return [planner.row(pasted, seat) for pasted, seat in zip(found, seats, strict=True)]


def paste_rows(uow: UnitOfWork, order_id: str, at: int, rows: Sequence[PastedRow]) -> list[str]:
    """Do with each row what its `way` says; the ids of the seats that were touched.

    An added seat stands below that of the row before, the first one at the place `at`. Roles that
    the rows name and the committee does not have yet come along. Raises NotFound when a seat has
    gone meanwhile, and RuleBroken for a holder who began after the order.
    """
    order, committee = uow.get(AppointmentOrder, order_id), committee_of(uow)
    touched: list[str] = []
    for row in rows:
        role = _role(committee, row.role)
        seat = _seat_of(order, row)
        if row.way is PasteWay.ADD:
            seat = Seat(row.position, role or usual_role(uow))
            order.seats.insert(at, seat)
        if seat is None:
            continue
        if row.way is not PasteWay.LEAVE:
            _seat_holder(uow, order, seat, row)
            seat.role = role or seat.role
            touched.append(seat.id)
        at = order.seats.index(seat) + 1
    seat_draft_meetings(uow, order)
    return touched


class _Planner:
    """The seats of the order that no row has taken yet."""

    def __init__(self, order: AppointmentOrder, province: str, day: date) -> None:
        self._order, self._day = order, day
        self._own_province = fold(province)
        self._free = list(order.seats)
        self._holders = {
            fold(format_name(holder.person.name)): seat
            for seat in order.seats
            if (holder := seat.holder_on(day)) is not None
        }

    def take_seats(self, block: Sequence[PastedSeat]) -> list[Seat | None]:
        """The seat of exactly the position of each row, each seat once; None where there is none.

        Persons come into their own seats first, then rows into vacant ones, then into any.
        """
        taken: list[Seat | None] = [None] * len(block)
        for fits in (self._is_held_by, self._is_vacant, None):
            for at, pasted in enumerate(block):
                key = _key(pasted.position)
                if taken[at] is not None or not key:
                    continue
                same = (seat for seat in self._free if _key(seat.position) == key)
                taken[at] = next((s for s in same if fits is None or fits(s, pasted.name)), None)
                if (seat := taken[at]) is not None:
                    self._free.remove(seat)
        return taken

    def row(self, pasted: PastedSeat, seat: Seat | None) -> PastedRow:
        """What the row does where `seat` is that of its position."""
        if seat is None and (seat := self._alike(pasted.position)) is not None:
            self._free.remove(seat)
            ways = (PasteWay.FILL, PasteWay.ADD, PasteWay.LEAVE)
            return self._told(pasted, seat, ways, PasteDoubt.SIMILAR)
        if seat is None:
            doubt = PasteDoubt.NO_POSITION if not pasted.position else None
            return self._told(pasted, None, (PasteWay.ADD, PasteWay.LEAVE), doubt)
        if self._is_vacant(seat):
            doubt = None
            ways = (PasteWay.FILL, PasteWay.ADD, PasteWay.LEAVE)
            if not pasted.name and (pasted.role is None or pasted.role is seat.role):
                ways = (PasteWay.LEAVE, PasteWay.ADD)  # it stands there already
            return self._told(pasted, seat, ways, doubt)
        if not pasted.name or self._is_held_by(seat, pasted.name):
            return self._told(pasted, seat, (PasteWay.LEAVE, PasteWay.ADD), None)
        replace = (PasteWay.REPLACE,) if _may_follow(seat, self._order.dated) else ()
        ways = (PasteWay.LEAVE, *replace, PasteWay.ADD)
        return self._told(pasted, seat, ways, PasteDoubt.HELD)

    def _told(
        self,
        pasted: PastedSeat,
        seat: Seat | None,
        ways: tuple[PasteWay, ...],
        doubt: PasteDoubt | None,
    ) -> PastedRow:
        holder = seat.holder_on(self._day) if seat is not None else None
        elsewhere = self._holders.get(fold(pasted.name)) if pasted.name else None
        if elsewhere is not None and elsewhere is not seat:
            doubt = doubt or PasteDoubt.PERSON_ELSEWHERE
        return PastedRow(
            position=pasted.position,
            name=pasted.name,
            role=pasted.role.name if pasted.role is not None else "",
            way=ways[0],
            ways=ways,
            doubt=doubt,
            seat_id=seat.id if seat is not None else "",
            seat_number=self._number(seat),
            seat_position=seat.position if seat is not None else "",
            seat_role=seat.role.name if seat is not None else "",
            holder=format_name(holder.person.name) if holder is not None else "",
            elsewhere=self._number(elsewhere),
        )

    def _number(self, seat: Seat | None) -> int:
        return self._order.seats.index(seat) + 1 if seat is not None else 0

    def _is_vacant(self, seat: Seat, _name: str = "") -> bool:
        """Whether nobody holds the seat, and nobody is to hold it later."""
        return all(held.end is not None and held.end < self._day for held in seat.holders)

    def _is_held_by(self, seat: Seat, name: str) -> bool:
        holder = seat.holder_on(self._day)
        if holder is None or not name:
            return False
        known, other = holder.person.name, parse_name(name)
        return fold(known.given + known.surname) == fold(other.given + other.surname)

    def _alike(self, position: str) -> Seat | None:
        """The vacant seat whose position is nearly the same in other words."""
        core = self._core(position)
        best, found = 0.0, None
        for seat in self._free:
            if not self._is_vacant(seat):
                continue
            likeness = _likeness(core, self._core(seat.position))
            if likeness > best:
                best, found = likeness, seat
        return found if best >= _ALIKE else None

    def _core(self, position: str) -> str:
        """What tells the position from those of other offices of the province."""
        return _key(position).replace(self._own_province, "").replace(_PROVINCE, "")


def _key(position: str) -> str:
    return fold(position).removesuffix(_REPRESENTATIVE)


def _likeness(one: str, other: str) -> float:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _LEAST:
        return float(bool(one) and one == other)
    if longer.startswith(shorter):
        return 1.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _may_follow(seat: Seat, start: date) -> bool:
    """Whether somebody may take the seat over from `start` on."""
    present = [held for held in seat.holders if held.end is None and not held.acting]
    return bool(present) and all(held.start is None or held.start < start for held in present)


def _seat_of(order: AppointmentOrder, row: PastedRow) -> Seat | None:
    if not row.seat_id:
        return None
    for seat in order.seats:
        if seat.id == row.seat_id:
            return seat
    raise NotFound(
        "ตำแหน่งที่จะเติมถูกนำออกไปแล้ว โปรดวางแถวอีกครั้ง",
        "a seat to be filled has gone; paste the rows again",
        where=row.seat_position,
    )


def _seat_holder(uow: UnitOfWork, order: AppointmentOrder, seat: Seat, row: PastedRow) -> None:
    if not row.name:
        return
    person = person_called(uow, row.name)
    if row.way is PasteWay.REPLACE:
        rules.change_holder(seat, person, start=order.dated, acting=False)
        return
    ended = [held.end for held in seat.holders if held.end is not None]
    start = max(ended) + timedelta(days=1) if ended else None
    seat.holders.append(Holder(person, start))


def _role(committee: Committee, name: str) -> Role | None:
    """The role of that name, a new one where the committee has none; None for no name."""
    if not name:
        return None
    for role in committee.roles:
        if fold(role.name) == fold(name):
            return role
    role = role_called(name)
    committee.roles.append(role)
    return role
