"""The times of a meeting: typed without a day, an evening may end on the next one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.services.meeting_details import (
    meeting_details,
    reschedule,
    set_closed,
    set_opened,
)
from tests.services.conftest import Office


def _times(office: Office) -> tuple[datetime | None, datetime | None]:
    with office.database.read() as unit:
        details = meeting_details(unit, office.second)
        return details.opened_at, details.closed_at


def _record(office: Office, put: Callable[..., None], *given: object) -> None:
    with office.database.work("บันทึกเวลา") as uow:
        put(uow, office.second, *given)
        uow.commit()


@pytest.mark.parametrize("closed_first", [False, True])
def test_a_meeting_that_ends_after_midnight_ends_on_the_next_day(
    office: Office, closed_first: bool
) -> None:
    steps = [(set_opened, time(22, 0)), (set_closed, time(0, 30))]
    for put, moment in reversed(steps) if closed_first else steps:
        _record(office, put, moment)
    opened, closed = _times(office)
    assert opened is not None
    assert closed is not None
    assert closed - opened == timedelta(minutes=150)


def test_it_still_ends_on_the_next_day_when_the_meeting_is_moved(office: Office) -> None:
    _record(office, set_opened, time(22, 0))
    _record(office, set_closed, time(0, 30))
    _record(office, reschedule, date(2024, 7, 1), time(22, 0))
    opened, closed = _times(office)
    assert opened is not None
    assert closed is not None
    assert (opened.date(), closed.date()) == (date(2024, 7, 1), date(2024, 7, 2))


def test_an_end_typed_wrongly_is_refused_in_the_afternoon(office: Office) -> None:
    _record(office, set_opened, time(13, 30))
    with pytest.raises(BadInput):
        _record(office, set_closed, time(12, 30))


def test_an_end_put_right_is_of_the_same_day_again(office: Office) -> None:
    _record(office, set_opened, time(22, 0))
    _record(office, set_closed, time(0, 30))
    _record(office, set_closed, time(23, 30))
    opened, closed = _times(office)
    assert opened is not None
    assert closed is not None
    assert closed.date() == opened.date()
