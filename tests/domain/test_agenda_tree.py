"""Changing the order of an agenda: nothing is lost, three levels hold, numbers follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcio_desktop.domain import agenda_tree
from pcio_desktop.domain.agenda import AgendaItem, ItemKind, numbered
from pcio_desktop.domain.errors import NotFound, RuleBroken


def item(name: str, *children: AgendaItem) -> AgendaItem:
    return AgendaItem(name, children=list(children), id=f"k{name}")


def tree() -> list[AgendaItem]:
    """A, B with b1 and b2, of which b1 holds x; then C."""
    return [item("A"), item("B", item("b1", item("x")), item("b2")), item("C")]


def outline(items: list[AgendaItem]) -> str:
    """The items with their numbers: 1 A 2 B 2.1 b1."""
    entries = numbered(items)
    return " ".join(f"{'.'.join(map(str, one.number))} {one.item.title}" for one in entries)


def test_an_item_changes_places_with_its_neighbour_and_takes_its_own_along() -> None:
    items = tree()
    assert agenda_tree.move_by(items, "kB", -1)
    assert outline(items) == "1 B 1.1 b1 1.1.1 x 1.2 b2 2 A 3 C"
    assert not agenda_tree.move_by(items, "kB", -1)
    assert not agenda_tree.move_by(items, "kC", 1)


def test_levels_go_down_below_the_one_before_and_up_after_the_one_above() -> None:
    items = tree()
    assert agenda_tree.demote(items, "kC")
    assert outline(items) == "1 A 2 B 2.1 b1 2.1.1 x 2.2 b2 2.3 C"
    assert agenda_tree.promote(items, "kb1")
    assert outline(items) == "1 A 2 B 2.1 b2 2.2 C 3 b1 3.1 x"
    assert not agenda_tree.promote(items, "kA")
    assert not agenda_tree.demote(items, "kA")


def test_a_fourth_level_is_refused_and_nothing_changes() -> None:
    items = tree()
    before = outline(items)
    with pytest.raises(RuleBroken, match="three levels"):
        agenda_tree.demote(items, "kB")
    with pytest.raises(RuleBroken, match="three levels"):
        agenda_tree.insert_below(items, item("deep"), "kx")
    with pytest.raises(RuleBroken, match="three levels"):
        agenda_tree.place_below(items, "kA", "kx", 0)
    assert outline(items) == before


def test_an_item_is_dropped_anywhere_but_not_into_itself() -> None:
    items = tree()
    assert agenda_tree.place_below(items, "kC", "kB", 1)
    assert outline(items) == "1 A 2 B 2.1 b1 2.1.1 x 2.2 C 2.3 b2"
    assert agenda_tree.place_below(items, "kb1", None, 0)
    assert outline(items) == "1 b1 1.1 x 2 A 3 B 3.1 C 3.2 b2"
    assert not agenda_tree.place_below(items, "kb1", None, 1)
    with pytest.raises(RuleBroken, match="below itself"):
        agenda_tree.place_below(items, "kb1", "kx", 0)


def test_removing_takes_what_is_below_along_once() -> None:
    items = tree()
    taken = agenda_tree.remove(items, {"kB", "kb1", "kC"})
    assert [one.title for one in taken] == ["B", "C"]
    assert outline(items) == "1 A"
    with pytest.raises(NotFound):
        agenda_tree.place_of(items, "kB")


def test_an_own_number_goes_when_the_item_moves_to_another_level_or_all_are_renumbered() -> None:
    items = tree()
    items[2].own_number = 5
    assert outline(items).endswith("5 C")
    assert agenda_tree.renumber(items)
    assert outline(items).endswith("3 C")
    assert not agenda_tree.renumber(items)
    items[2].own_number = 5
    agenda_tree.demote(items, "kC")
    assert outline(items).endswith("2.3 C")


def test_an_empty_item_takes_the_kind_of_what_it_comes_below() -> None:
    items = tree()
    items[1].kind = ItemKind.FOR_CONSIDERATION
    agenda_tree.place_below(items, "kA", "kB", None)
    assert items[0].children[-1].kind is ItemKind.FOR_CONSIDERATION


MOVES = st.lists(
    st.tuples(
        st.sampled_from(["up", "down", "in", "out", "drop"]),
        st.sampled_from(["kA", "kB", "kb1", "kx", "kb2", "kC"]),
        st.sampled_from([None, "kA", "kB", "kb1", "kx", "kb2", "kC"]),
        st.integers(0, 3),
    ),
    max_size=30,
)


@given(MOVES)
def test_no_row_of_moves_loses_an_item_or_passes_the_third_level(
    moves: list[tuple[str, str, str | None, int]],
) -> None:
    items = tree()
    for what, key, parent, at in moves:
        before = outline(items)
        try:
            done = {
                "up": lambda key=key: agenda_tree.move_by(items, key, -1),
                "down": lambda key=key: agenda_tree.move_by(items, key, 1),
                "in": lambda key=key: agenda_tree.demote(items, key),
                "out": lambda key=key: agenda_tree.promote(items, key),
                "drop": lambda key=key, parent=parent, at=at: agenda_tree.place_below(
                    items, key, parent, at
                ),
            }[what]()
        except RuleBroken:
            done = False
        assert done is (outline(items) != before)
        titles = sorted(place.item.title for place in agenda_tree.places(items))
        assert titles == ["A", "B", "C", "b1", "b2", "x"]
        assert max(place.level for place in agenda_tree.places(items)) <= 3
