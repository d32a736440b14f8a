"""What an undo or a redo would touch is known before it is done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pcio_desktop.domain.content import paragraph
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace
from pcio_desktop.domain.rows import TurnedThing, TurnReach
from pcio_desktop.services import committee_settings, history, minutes
from pcio_desktop.services.meeting_details import delete_meeting
from pcio_desktop.storage.unit_of_work import UnitOfWork
from tests.services.conftest import Office


def do(office: Office, what: Callable[[UnitOfWork], object]) -> TurnReach:
    """Do it; what an undo of it would touch."""
    with office.database.work("ทำ") as uow:
        what(uow)
        uow.commit()
    with office.database.read() as unit:
        reach = history.undo_reach(unit)
    assert reach is not None
    assert reach.words == "ทำ"
    return reach


def redo_reach(office: Office) -> TurnReach | None:
    with office.database.read() as unit:
        return history.redo_reach(unit)


@pytest.fixture
def statement(office: Office) -> str:
    with office.database.read() as unit:
        text = minutes.read_minutes(unit, office.first)
    return next(row.id for item in text.items for row in item.statements)


def test_typing_touches_one_statement_of_one_meeting(office: Office, statement: str) -> None:
    reach = do(office, lambda uow: minutes.write_statement(uow, statement, (paragraph("ใหม่"),)))
    assert reach.meetings == {office.first}
    assert reach.things == (TurnedThing("statement", statement),)
    assert not reach.goes | reach.comes
    assert redo_reach(office) is None
    office.database.undo()
    again = redo_reach(office)
    assert again is not None
    assert (again.step, again.things) == (reach.step, reach.things)


def test_what_only_makes_room_comes_last(office: Office, statement: str) -> None:
    with office.database.read() as unit:
        item = minutes.read_statement(unit, statement).item_id
    added: list[str] = []
    reach = do(office, lambda uow: added.append(minutes.add_statement(uow, item)))
    assert reach.things[0] == TurnedThing("statement", added[0])
    assert TurnedThing("statement", statement) in reach.things[1:]


def test_a_meeting_that_came_would_go_and_one_that_went_would_come(office: Office) -> None:
    reach = do(office, lambda uow: delete_meeting(uow, office.second))
    assert (reach.goes, reach.comes) == (frozenset(), {office.second})
    assert reach.meetings == {office.second}
    office.database.undo()
    again = redo_reach(office)
    assert again is not None
    assert (again.goes, again.comes) == ({office.second}, frozenset())
    with office.database.read() as unit:
        founding = history.undo_reach(unit)
    assert founding is not None
    assert founding.goes == founding.meetings == {office.first, office.second}


def test_pins_and_the_committee_are_told_from_the_rest(office: Office, statement: str) -> None:
    place = PagePlace(f"statement/{statement}/0", 0, "ก")

    def pin(uow: UnitOfWork) -> None:
        uow.meetings.get(office.first).page_pins = (PagePin(place, PageBreak.FORCED, None),)

    reach = do(office, pin)
    assert reach.things == (TurnedThing("page_pins", office.first),)
    reach = do(office, lambda uow: committee_settings.name_committee(uow, "ก", "", ""))
    assert not reach.meetings
    assert [thing.kind for thing in reach.things] == ["committee"]


def test_nothing_is_touched_where_nothing_was_done(office: Office) -> None:
    office.database.undo()
    with office.database.read() as unit:
        assert history.undo_reach(unit) is None
