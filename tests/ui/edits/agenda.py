"""The agenda, and what is said under its items."""

from __future__ import annotations

from pcio_desktop.domain.agenda import ItemKind
from pcio_desktop.services import agenda_editing, minutes
from tests.ui.edits.place import At


def add_item(at: At) -> None:
    add = agenda_editing.add_item_below if at.flag() else agenda_editing.add_item
    add(at.uow, at.meeting.id, at.item.id, at.words())


def rename_item(at: At) -> None:
    agenda_editing.rename_item(at.uow, at.meeting.id, at.item.id, at.words())


def move_item(at: At) -> None:
    agenda_editing.move_item(at.uow, at.meeting.id, at.item.id, at.one((-1, 1)))


def change_level(at: At) -> None:
    change = agenda_editing.demote_item if at.flag() else agenda_editing.promote_item
    change(at.uow, at.meeting.id, at.item.id)


def drop_item(at: At) -> None:
    parent = at.item.id if at.flag() else None
    agenda_editing.drop_item(at.uow, at.meeting.id, at.item.id, parent, at.dice.randint(0, 3))


def remove_items(at: At) -> None:
    agenda_editing.remove_items(at.uow, at.meeting.id, [at.item.id])


def describe_item(at: At) -> None:
    item = at.item
    agenda_editing.set_kind(at.uow, at.meeting.id, item.id, at.one(tuple(ItemKind)))
    agenda_editing.set_duties(at.uow, at.meeting.id, item.id, {at.dice.randint(1, 12)})
    number = at.dice.randint(1, 9) if at.flag() else None
    agenda_editing.set_own_number(at.uow, at.meeting.id, item.id, number)


def paste_items(at: At) -> None:
    lines = f"๑ {at.words()}\n๑.๑ {at.words()}\n๑.๒ {at.words()}"
    after = at.one(at.meeting.agenda).id if at.meeting.agenda else None
    agenda_editing.paste_items(at.uow, at.meeting.id, after, lines)


def certify(at: At) -> None:
    agenda_editing.certify_minutes(at.uow, at.meeting.id)


def carry_over(at: At) -> None:
    agenda_editing.carry_over(at.uow, at.meeting.id, at.item.id)


def renumber(at: At) -> None:
    agenda_editing.renumber(at.uow, at.meeting.id)


def add_statement(at: At) -> None:
    seat = at.seat.id if at.flag() else None
    minutes.add_statement(at.uow, at.item.id, speaker=at.words(1), seat_id=seat, blocks=at.blocks())


def write_statement(at: At) -> None:
    minutes.write_statement(at.uow, at.statement.id, at.blocks())


def name_speaker(at: At) -> None:
    minutes.name_speaker(at.uow, at.statement.id, at.words(1), at.seat.id if at.flag() else None)


def split_statement(at: At) -> None:
    statement = at.statement
    half = len(statement.blocks) // 2
    minutes.split_statement(at.uow, statement.id, statement.blocks[:half], statement.blocks[half:])


def join_statements(at: At) -> None:
    minutes.join_statements(at.uow, at.statement.id)


def move_statement(at: At) -> None:
    minutes.move_statement(at.uow, at.statement.id, at.meeting.id, at.one((-1, 1)))


def remove_statement(at: At) -> None:
    minutes.remove_statement(at.uow, at.statement.id)


EDITS = (
    add_item,
    rename_item,
    move_item,
    change_level,
    drop_item,
    remove_items,
    describe_item,
    paste_items,
    certify,
    carry_over,
    renumber,
    add_statement,
    write_statement,
    name_speaker,
    split_statement,
    join_statements,
    move_statement,
    remove_statement,
)
