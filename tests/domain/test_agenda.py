"""The tree of items and its derived numbers."""

import pytest

from pcio_desktop.domain.agenda import AgendaItem, ItemKind, number_gaps, numbered, starter
from pcio_desktop.domain.errors import RuleBroken


def numbers(items: list[AgendaItem]) -> list[str]:
    return [".".join(map(str, entry.number)) for entry in numbered(items)]


def test_numbers_follow_from_the_places() -> None:
    items = [
        AgendaItem("ก", children=[AgendaItem("ก.ก", children=[AgendaItem("ก.ก.ก")])]),
        AgendaItem("ข", children=[AgendaItem("ข.ก"), AgendaItem("ข.ข")]),
    ]
    assert numbers(items) == ["1", "1.1", "1.1.1", "2", "2.1", "2.2"]
    items.reverse()
    assert numbers(items) == ["1", "1.1", "1.2", "2", "2.1", "2.1.1"]


def test_item_before_the_agenda_has_no_number_and_does_not_count() -> None:
    items = [AgendaItem("พิธีมอบรางวัล", ItemKind.BEFORE_AGENDA), AgendaItem("ก"), AgendaItem("ข")]
    assert numbers(items) == ["", "1", "2"]


def test_gap_of_an_imported_paper_is_kept_and_noticed() -> None:
    items = [AgendaItem("ก"), AgendaItem("ข"), AgendaItem("ค"), AgendaItem("จ", own_number=5)]
    assert numbers(items) == ["1", "2", "3", "5"]
    assert number_gaps(items) == [(5,)]


def test_gap_among_sub_items_is_noticed_and_numbers_go_on_from_it() -> None:
    child = [AgendaItem("ก"), AgendaItem("ค", own_number=3), AgendaItem("ง")]
    items = [AgendaItem("หนึ่ง", children=child)]
    assert numbers(items) == ["1", "1.1", "1.3", "1.4"]
    assert number_gaps(items) == [(1, 3)]


def test_agenda_without_gap_has_none() -> None:
    assert number_gaps(starter(6)) == []


def test_fourth_level_is_refused_and_nothing_is_added() -> None:
    third = AgendaItem("ชั้นสาม")
    with pytest.raises(RuleBroken, match="three levels"):
        third.add_child(AgendaItem("ชั้นสี่"), level=3)
    assert third.children == []

    first = AgendaItem("ชั้นหนึ่ง")
    first.add_child(AgendaItem("ชั้นสอง", children=[AgendaItem("ชั้นสาม")]), level=1)
    assert first.depth == 3


@pytest.mark.parametrize("count", [5, 6])
def test_starter_begins_with_the_chair_and_ends_with_other_business(count: int) -> None:
    heads = starter(count)
    assert len(heads) == count
    assert heads[0].kind is ItemKind.ANNOUNCEMENT
    assert heads[1].kind is ItemKind.CERTIFICATION
    assert heads[-1].kind is ItemKind.OTHER_BUSINESS


def test_item_without_content_is_empty() -> None:
    assert AgendaItem("เรื่องอื่น ๆ").is_empty
    assert not AgendaItem("ก", children=[AgendaItem("ข")]).is_empty


def test_sub_items_before_the_agenda_are_walked_without_numbers() -> None:
    child = AgendaItem("มอบโล่", children=[AgendaItem("หน่วยงานดีเด่น")])
    items = [AgendaItem("พิธี", ItemKind.BEFORE_AGENDA, children=[child]), AgendaItem("ก")]
    walked = [(entry.item.title, entry.number, entry.level) for entry in numbered(items)]
    assert walked == [
        ("พิธี", (), 1),
        ("มอบโล่", (), 2),
        ("หน่วยงานดีเด่น", (), 3),
        ("ก", (1,), 1),
    ]
