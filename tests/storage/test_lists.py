"""Ordered lists keep their order, whatever was done to the list, and drop what left them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pcio_desktop.domain.agenda import AgendaItem
from pcio_desktop.domain.attendance import Attendance
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.storage.database import Database
from tests.builders import an_item
from tests.storage.stored import ask, dump


def _swap(lines: list[Attendance]) -> None:
    lines[0], lines[1] = lines[1], lines[0]


def _slice(lines: list[Attendance]) -> None:
    lines[:] = [*lines[2:], *lines[:2]]


def _move(lines: list[Attendance]) -> None:
    lines.insert(1, lines.pop())


@pytest.mark.parametrize(
    "change",
    [
        _swap,
        _slice,
        _move,
        list.reverse,
        lambda lines: lines.sort(key=lambda line: line.id),  # pyright: ignore[reportUnknownLambdaType]
    ],
)
def test_a_new_order_is_kept(
    database: Database, meeting: Meeting, change: Callable[[list[Attendance]], None]
) -> None:
    with database.work("เรียงใหม่") as uow:
        lines = uow.meetings.get(meeting.id).attendance
        change(lines)
        wanted = [line.id for line in lines]
        assert uow.commit().attendance
    with database.read() as unit:
        lines = unit.meetings.get(meeting.id).attendance
        assert [line.id for line in lines] == wanted
        assert [line.place for line in lines] == [0, 1, 2, 3, 4]


def test_take_seats_works_on_a_stored_meeting(database: Database, meeting: Meeting) -> None:
    with database.work("ปรับตามคำสั่ง") as uow:
        stored = uow.meetings.get(meeting.id)
        stored.order.seats.append(stored.order.seats.pop(0))
        stored.take_seats()
        uow.commit()
    with database.read() as unit:
        stored = unit.meetings.get(meeting.id)
        assert [line.seat.id for line in stored.attendance] == [s.id for s in stored.order.seats]


def test_an_item_moves_below_another_and_out_again(database: Database, meeting: Meeting) -> None:
    ids = [item.id for item in meeting.agenda]
    with database.work("ย้ายเข้า") as uow:
        agenda = uow.meetings.get(meeting.id).agenda
        moved = agenda.pop(1)
        agenda[2].children.insert(0, moved)
        uow.commit()
    with database.read() as unit:
        agenda = unit.meetings.get(meeting.id).agenda
        assert [item.id for item in agenda] == [ids[0], ids[2], ids[3]]
        assert agenda[2].children[0].id == ids[1]
        assert len(agenda[2].children[0].statements) == 1
    with database.work("ย้ายออก") as uow:
        agenda = uow.meetings.get(meeting.id).agenda
        agenda.insert(1, agenda[2].children.pop(0))
        uow.commit()
    with database.read() as unit:
        assert [item.id for item in unit.meetings.get(meeting.id).agenda] == ids


def test_an_item_taken_out_is_gone_with_all_below_it(database: Database, meeting: Meeting) -> None:
    with database.work("ลบ") as uow:
        agenda = uow.meetings.get(meeting.id).agenda
        agenda[:] = [item for item in agenda if not item.children]
        uow.commit()
    left = dump(database.path)
    assert len(left["agenda_item"]) == 3
    assert len(left["statement"]) == len(left["resolution"]) == 2
    assert left["dissent"] == left["assignment"] == []


def test_a_child_put_in_and_taken_out_in_one_action_leaves_nothing(
    database: Database, meeting: Meeting
) -> None:
    before = dump(database.path)
    with database.work("เปลี่ยนใจ") as uow:
        agenda = uow.meetings.get(meeting.id).agenda
        agenda.append(an_item(9))
        agenda[0].children.append(AgendaItem("ย่อย", children=[an_item(8)]))
        agenda.pop()
        agenda[0].children.clear()
        assert not uow.commit()
    assert dump(database.path) == before


def test_reading_a_list_does_not_lose_an_item_on_its_way(
    database: Database, meeting: Meeting
) -> None:
    with database.work("ย้าย") as uow:
        agenda = uow.meetings.get(meeting.id).agenda
        moved = agenda.pop()
        assert len(agenda[1].statements) == 1  # read only now, while the item is nowhere
        agenda[0].children.append(moved)
        uow.commit()
    assert ask(database.path, "SELECT count(*) FROM agenda_item") == len(dump_ids(meeting))


def dump_ids(meeting: Meeting) -> list[str]:
    def below(items: list[AgendaItem]) -> list[str]:
        return [key for item in items for key in (item.id, *below(item.children))]

    return below(meeting.agenda)


def test_a_statement_replaced_is_gone(database: Database, meeting: Meeting) -> None:
    with database.work("แก้") as uow:
        item = uow.meetings.get(meeting.id).agenda[1]
        item.statements = [Statement("ประธาน")]
        assert uow.commit().minutes
    with database.read() as unit:
        statements = unit.meetings.get(meeting.id).agenda[1].statements
        assert [statement.speaker for statement in statements] == ["ประธาน"]
    assert ask(database.path, "SELECT count(*) FROM statement WHERE speaker = 'เลขานุการ'") == 2


def test_holders_and_roles_keep_their_order(database: Database, meeting: Meeting) -> None:
    with database.work("เรียง") as uow:
        committee = uow.committees.only()
        assert committee is not None
        committee.roles.reverse()
        names = [role.name for role in committee.roles]
        uow.commit()
    with database.read() as unit:
        committee = unit.committees.only()
        assert committee is not None
        assert [role.name for role in committee.roles] == names
