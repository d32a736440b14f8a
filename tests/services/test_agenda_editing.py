"""What a secretary does to an agenda, as she would say it."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from pcio_desktop.domain.agenda import ItemKind
from pcio_desktop.domain.agenda_rows import AgendaSheet, ItemRow
from pcio_desktop.domain.errors import BadInput, NotFound, RuleBroken
from pcio_desktop.services import agenda_editing as editing
from pcio_desktop.services import minutes
from pcio_desktop.services.agenda_reading import agenda_sheet
from pcio_desktop.storage.unit_of_work import UnitOfWork
from tests.services.conftest import Office

_Result = TypeVar("_Result")


def do(office: Office, function: Callable[[UnitOfWork], _Result]) -> _Result:
    with office.database.work("ทดสอบ") as uow:
        result = function(uow)
        uow.commit()
    return result


def sheet(office: Office, meeting: str | None = None) -> AgendaSheet:
    with office.database.read() as unit:
        return agenda_sheet(unit, meeting or office.second)


def outline(office: Office, meeting: str | None = None) -> list[str]:
    rows = sheet(office, meeting).items
    return [f"{'.'.join(map(str, row.number))} {row.title}" for row in rows]


def row(office: Office, title: str) -> ItemRow:
    return next(row for row in sheet(office).items if row.title == title)


def top(office: Office, at: int) -> str:
    return [row for row in sheet(office).items if row.level == 1][at].id


def test_items_are_added_below_headings_and_take_their_kind(office: Office) -> None:
    fourth = top(office, 3)
    first = do(
        office, lambda uow: editing.add_item_below(uow, office.second, fourth, " แผน  ดิจิทัล ")
    )
    do(office, lambda uow: editing.add_item(uow, office.second, first, "บัญชีข้อมูล"))
    assert outline(office)[3:6] == ["4 เรื่องเสนอให้ที่ประชุมพิจารณา", "4.1 แผน ดิจิทัล", "4.2 บัญชีข้อมูล"]
    assert row(office, "บัญชีข้อมูล").kind is ItemKind.FOR_CONSIDERATION


def test_a_title_is_changed_but_never_to_nothing(office: Office) -> None:
    first = top(office, 0)
    do(office, lambda uow: editing.rename_item(uow, office.second, first, "ประธานแจ้ง"))
    assert outline(office)[0] == "1 ประธานแจ้ง"
    with pytest.raises(BadInput), office.database.work("") as uow:
        editing.rename_item(uow, office.second, first, "  ")


def test_every_act_on_the_agenda_is_one_step_that_undo_takes_back(office: Office) -> None:
    before = outline(office)
    keys = [row.id for row in sheet(office).items]
    acts: list[Callable[[UnitOfWork], object]] = [
        lambda uow: editing.move_item(uow, office.second, keys[0], 1),
        lambda uow: editing.demote_item(uow, office.second, keys[1]),
        lambda uow: editing.drop_item(uow, office.second, keys[4], keys[0], 0),
        lambda uow: editing.remove_items(uow, office.second, keys[1:3]),
        lambda uow: editing.paste_items(uow, office.second, keys[0], "ก\n\tข"),
        lambda uow: editing.set_kind(uow, office.second, keys[0], ItemKind.FOR_INFORMATION),
        lambda uow: editing.set_duties(uow, office.second, keys[0], {3, 1}),
        lambda uow: editing.set_own_number(uow, office.second, keys[4], 9),
    ]
    rows = sheet(office).items
    for act in acts:
        do(office, act)
        assert sheet(office).items != rows
        office.database.undo()
        assert sheet(office).items == rows
    assert outline(office) == before


def test_the_kind_of_a_heading_goes_to_its_empty_items(office: Office) -> None:
    heading = top(office, 4)
    do(office, lambda uow: editing.add_item_below(uow, office.second, heading, "ย่อย"))
    do(office, lambda uow: editing.set_kind(uow, office.second, heading, ItemKind.FOR_INFORMATION))
    assert row(office, "ย่อย").kind is ItemKind.FOR_INFORMATION


def test_unknown_duties_and_items_are_refused(office: Office) -> None:
    with pytest.raises(BadInput), office.database.work("") as uow:
        editing.set_duties(uow, office.second, top(office, 0), {13})
    with pytest.raises(NotFound), office.database.work("") as uow:
        editing.move_item(uow, office.second, "nothing", 1)


def test_a_kept_number_is_told_as_a_gap_until_all_are_renumbered(office: Office) -> None:
    last = top(office, 4)
    do(office, lambda uow: editing.set_own_number(uow, office.second, last, 6))
    assert [row.number for row in sheet(office).items if row.gap] == [(6,)]
    do(office, lambda uow: editing.renumber(uow, office.second))
    assert [row.number for row in sheet(office).items if row.gap] == []


def test_lines_of_a_document_become_items_with_their_levels(office: Office) -> None:
    third = top(office, 2)
    text = (
        "ระเบียบวาระที่ ๓ เรื่องสืบเนื่อง\n๓.๑ ระบบสารบรรณ\n3.1.1 ผลการใช้\n๓.๒\tบัญชีข้อมูล\n\nวาระที่ ๔ เรื่องอื่น"
    )
    made = do(office, lambda uow: editing.paste_items(uow, office.second, third, text))
    assert len(made) == 5
    assert outline(office)[3:8] == [
        "4 เรื่องสืบเนื่อง", "4.1 ระบบสารบรรณ", "4.1.1 ผลการใช้", "4.2 บัญชีข้อมูล", "5 เรื่องอื่น",
    ]  # fmt: skip


def test_nothing_to_paste_is_said_and_a_fourth_level_refused_whole(office: Office) -> None:
    with pytest.raises(BadInput), office.database.work("") as uow:
        editing.paste_items(uow, office.second, None, " \n\t\n")
    heading = top(office, 0)
    deep = do(office, lambda uow: editing.add_item_below(uow, office.second, heading, "ก"))
    before = outline(office)
    with pytest.raises(RuleBroken), office.database.work("") as uow:
        editing.paste_items(uow, office.second, deep, "1 ข\n1.1 ค\n1.1.1 ง")
    assert outline(office) == before


def test_the_minutes_of_the_meeting_before_are_certified(office: Office) -> None:
    assert str(sheet(office).certifies) == "70-1/2567"
    below = top(office, 1)
    said = do(office, lambda uow: minutes.add_statement(uow, below))
    assert sheet(office).certifies is None  # the text may say which
    do(office, lambda uow: minutes.remove_statement(uow, said))
    do(office, lambda uow: editing.certify_minutes(uow, office.second))
    assert outline(office)[1] == "2 เรื่องรับรองรายงานการประชุม ครั้งที่ ๗๐-๑/๒๕๖๗"
    assert sheet(office).certifies is None
    with pytest.raises(RuleBroken), office.database.work("") as uow:
        editing.certify_minutes(uow, office.first)


def test_open_assignments_are_offered_once_as_matters_arising(office: Office) -> None:
    (offered,) = sheet(office).arising
    assert offered.title == "เรื่องเสนอเพื่อพิจารณา"
    assert str(offered.meeting) == "70-1/2567"
    assert len(offered.owners) == 2
    do(office, lambda uow: editing.take_in_arising(uow, office.second, [offered.item_id]))
    assert outline(office)[3] == "3.1 เรื่องเสนอเพื่อพิจารณา"
    assert row(office, "เรื่องเสนอเพื่อพิจารณา").duties == (1, 8)
    assert sheet(office).arising == ()


def test_what_is_done_is_not_offered(office: Office) -> None:
    def finish(uow: UnitOfWork) -> None:
        for item in uow.meetings.get(office.first).agenda:
            for resolution in item.resolutions:
                for assignment in resolution.assignments:
                    assignment.finish(None)

    do(office, finish)
    assert sheet(office).arising == ()


def test_headings_are_copied_without_what_belonged_to_their_meeting(office: Office) -> None:
    do(
        office,
        lambda uow: editing.remove_items(uow, office.second, {r.id for r in sheet(office).items}),
    )
    assert do(office, lambda uow: editing.copy_headings(uow, office.second)) == 3
    assert all(row.level == 1 and not row.statements for row in sheet(office).items)


def test_an_item_not_reached_goes_to_the_next_meeting_under_its_kind(office: Office) -> None:
    item = next(row for row in sheet(office, office.first).items if row.own_number == 5)
    do(office, lambda uow: editing.carry_over(uow, office.first, item.id))
    assert outline(office)[3:7] == [
        "4 เรื่องเสนอให้ที่ประชุมพิจารณา", "4.1 ระบบสมมุติ", "4.1.1 ระบบสมมุติย่อย", "4.1.2 เรื่องสมมุติที่ 8",
    ]  # fmt: skip
    do(office, lambda uow: editing.carry_over(uow, office.first, _called(office, "เรื่องสมมุติที่ 1")))
    assert outline(office)[-1] == "6 เรื่องสมมุติที่ 1", "no heading of its kind there"
    with pytest.raises(RuleBroken, match="no next meeting"), office.database.work("") as uow:
        editing.carry_over(uow, office.second, top(office, 0))


def _called(office: Office, title: str) -> str:
    return next(row.id for row in sheet(office, office.first).items if row.title == title)


def test_what_is_missing_is_told_once_the_meeting_has_text(office: Office) -> None:
    assert not any(row.lacks_text or row.lacks_resolution for row in sheet(office).items)
    with office.database.read() as unit:
        rows = agenda_sheet(unit, office.first).items
    missing = {row.title: (row.lacks_text, row.lacks_resolution, row.lacks_owner) for row in rows}
    assert missing["ก่อนวาระ"] == (True, False, False)
    assert missing["เรื่องสมมุติที่ 1"] == (False, False, False)
    assert missing["ระบบสมมุติ"] == (False, False, False), "a heading lacks nothing"


def test_a_decision_without_an_owner_is_told(office: Office) -> None:
    def strip(uow: UnitOfWork) -> None:
        found = [i for i in uow.meetings.get(office.first).agenda if i.own_number == 5]
        for resolution in found[0].resolutions:
            resolution.assignments.clear()

    do(office, strip)
    with office.database.read() as unit:
        rows = agenda_sheet(unit, office.first).items
    assert [row.title for row in rows if row.lacks_owner] == ["เรื่องเสนอเพื่อพิจารณา"]
