"""The committee and its roster."""

from __future__ import annotations

from dataclasses import replace

from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.quorum import QuorumRule
from pcio_desktop.domain.settings import SubstituteStyle
from pcio_desktop.services import committee_settings, roster_editing, roster_filling
from tests.ui.edits.place import At, Nothing


def name_committee(at: At) -> None:
    committee_settings.name_committee(at.uow, at.words(), at.words(), at.words(1))


def form_word(at: At) -> None:
    committee_settings.set_form_word(at.uow, at.one(tuple(FormWord)), at.words(2))


def heading(at: At) -> None:
    committee_settings.set_heading(at.uow, f"{{minutes}}\n{at.words()}\n{{date}}")


def substitute_style(at: At) -> None:
    committee_settings.set_substitute_style(at.uow, at.one(tuple(SubstituteStyle)))
    committee_settings.set_space_after_rank(at.uow, at.flag())


def insert_seat(at: At) -> None:
    roster_editing.insert_seat(at.uow, at.order.id, at.dice.randint(0, 5))


def paste_seats(at: At) -> None:
    roles = ("กรรมการ", "ที่ปรึกษา", "กรรมการและผู้ช่วยเลขานุการ")
    row = f"{at.words(3)}\t{at.name()}\t{at.one(roles)}\n"
    rows = roster_filling.plan_rows(at.uow, at.order.id, row * 2, at.order.dated)
    chosen = [replace(one, way=at.one(one.ways)) for one in rows]
    roster_filling.paste_rows(at.uow, at.order.id, 1, chosen)


def remove_seat(at: At) -> None:
    roster_editing.remove_seat(at.uow, at.seat.id)


def move_seat(at: At) -> None:
    roster_editing.move_seat(at.uow, at.seat.id, at.dice.randint(0, 10))


def describe_seat(at: At) -> None:
    seat = at.seat
    roster_editing.set_position(at.uow, seat.id, at.words())
    roster_editing.set_seat_agency(at.uow, seat.id, at.words(2))
    roster_editing.set_aliases(at.uow, seat.id, f"{at.words(1)}, {at.words(2)}")
    roster_editing.allow_representative(at.uow, seat.id, at.flag())


def seat_role(at: At) -> None:
    roster_editing.set_role(at.uow, at.seat.id, at.one(at.committee.roles).id)


def change_holder(at: At) -> None:
    roster_editing.change_holder(at.uow, at.seat.id, at.name(), start=at.day(), acting=at.flag())


def vacate_seat(at: At) -> None:
    roster_editing.vacate_seat(at.uow, at.seat.id, at.day())


def remove_holder(at: At) -> None:
    seat = at.seat
    roster_editing.remove_holder(at.uow, seat.id, at.one(seat.holders).id)


def rename_person(at: At) -> None:
    roster_editing.rename_person(at.uow, at.one(at.uow.people.all()).id, at.name())


def set_post(at: At) -> None:
    roster_editing.set_post(at.uow, at.one(at.uow.people.all()).id, at.words(), at.words())


def follow_order(at: At) -> None:
    if len(at.committee.orders) > 3:
        raise Nothing
    roster_editing.follow_order(at.uow, at.order.id, str(at.dice.randint(1, 999)), at.day())


def order_head(at: At) -> None:
    order = at.order
    roster_editing.set_order_head(
        at.uow, order.id, number=str(at.dice.randint(1, 9999)), dated=order.dated,
        issued_by=at.words(2), signed_by=at.name(),
    )  # fmt: skip
    roster_editing.set_seat_count(at.uow, order.id, at.dice.randint(1, 40))


def quorum(at: At) -> None:
    rule = QuorumRule(at.dice.randint(1, 3), 3, substitutes_count=at.flag())
    roster_editing.set_quorum_rule(at.uow, at.order.id, rule)


EDITS = (
    name_committee,
    form_word,
    heading,
    substitute_style,
    insert_seat,
    paste_seats,
    remove_seat,
    move_seat,
    describe_seat,
    seat_role,
    change_holder,
    vacate_seat,
    remove_holder,
    rename_person,
    set_post,
    follow_order,
    order_head,
    quorum,
)
