"""People and agencies by the names people type."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.person import Agency
from pcio_desktop.services.committee_file import UnitOfWork, create_committee_file
from pcio_desktop.services.known_names import agency_called, known_person, new_person, person_called


@pytest.fixture
def uow(tmp_path: Path) -> Iterator[UnitOfWork]:
    with create_committee_file(tmp_path / "แฟ้ม.pcio") as file, file.work("ทดสอบ") as unit:
        yield unit


def test_a_name_typed_in_full_is_the_person_who_has_it(uow: UnitOfWork) -> None:
    known = new_person(uow, "นายสมมุติ ใจทดสอบ")
    assert person_called(uow, "นาย สมมุติ  ใจทดสอบ") is known
    assert person_called(uow, "นางสมมุติ ใจทดสอบ") is not known


def test_two_people_of_one_name_are_not_guessed(uow: UnitOfWork) -> None:
    twins = [new_person(uow, "นายสมมุติ ใจทดสอบ") for _ in range(2)]
    assert known_person(uow.people.all(), "นายสมมุติ ใจทดสอบ") is None
    assert person_called(uow, "นายสมมุติ ใจทดสอบ") not in twins


def test_an_agency_is_known_by_its_short_name_and_without_its_spaces(uow: UnitOfWork) -> None:
    known = Agency("สำนักงานสมมุติ จังหวัดตัวอย่าง", "สสม.")
    uow.agencies.add(known)
    assert agency_called(uow, "สสม") is known
    assert agency_called(uow, " สำนักงานสมมุติจังหวัดตัวอย่าง ") is known
    other = agency_called(uow, "สำนักงานอื่น")
    assert other is not None
    assert other is not known
    assert agency_called(uow, "  ") is None


def test_nobody_is_met_without_a_name(uow: UnitOfWork) -> None:
    with pytest.raises(BadInput):
        person_called(uow, " ")
