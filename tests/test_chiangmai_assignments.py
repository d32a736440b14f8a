"""The survey table of the Chiang Mai minutes becomes one assignment for each agency it names."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from pcio_desktop.domain.resolution_rows import MeetingResolutions
from pcio_desktop.services.assignments import assign_from_table
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.importing import import_document
from pcio_desktop.services.resolution_reading import meeting_resolutions
from tests.chiangmai import interchange_document
from tests.tools import shared_reference


@pytest.fixture
def file(tmp_path: Path) -> Iterator[CommitteeFile]:
    document = interchange_document(shared_reference("chiangmai-pcio-1-2567.txt"))
    data = json.dumps(document, ensure_ascii=False).encode()
    with create_committee_file(tmp_path / "เชียงใหม่.pcio") as opened:
        with opened.work("นำเข้า") as uow:
            import_document(uow, data, "chiangmai.json")
            uow.commit()
        yield opened


def read(file: CommitteeFile) -> MeetingResolutions:
    with file.read() as unit:
        (meeting,) = unit.queries.list_meetings()
        return meeting_resolutions(unit, meeting.id)


def test_each_agency_of_the_survey_gets_its_questions_in_one_step(file: CommitteeFile) -> None:
    shown = read(file)
    item = next(item for item in shown.items if item.number == (3, 1))
    (resolution,) = item.resolutions
    offers = [offer for offer in item.tables if len(offer.proposals) > 1]
    offer = offers[-1]
    owners = [proposal.written for proposal in offer.proposals]
    questions = sum(len(proposal.questions) for proposal in offer.proposals)
    assert "ทุกหน่วยงาน" in owners
    assert "สำนักงานจังหวัด" in owners
    assert len(owners) == len(set(owners))
    assert questions > 40
    place = (shown.meeting_id, item.id, resolution.id)
    before = {one.owner for one in resolution.assignments}
    with file.work("มอบหมายตามตาราง") as uow:
        assign_from_table(uow, place, (offer.statement_id, offer.block), owners)
        uow.commit()
    (made,) = next(one for one in read(file).items if one.number == (3, 1)).resolutions
    assert {one.owner for one in made.assignments} == before | {
        proposal.owner for proposal in offer.proposals
    }
    assert sum(len(one.task.splitlines()) for one in made.assignments) >= questions
    assert made.sentence == resolution.sentence  # the meeting's own words stay
