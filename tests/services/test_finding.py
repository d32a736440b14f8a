"""Finding and replacing in one meeting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pcio_desktop.domain.agenda import AgendaItem
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.content import Paragraph, Run, blocks_text, paragraph
from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.resolution import Resolution
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.finding import HitPlace, Wanted, find_words, replace_all, replace_hit
from pcio_desktop.services.minutes import read_minutes
from pcio_desktop.services.minutes_rows import MinutesText
from tests.builders import a_committee, a_meeting, a_table


@pytest.fixture
def committee() -> Committee:
    return a_committee()


@pytest.fixture
def meeting(committee: Committee) -> Meeting:
    made = a_meeting(committee)
    made.agenda.append(
        AgendaItem(
            "เรื่องน้ำท่วม",
            statements=[
                Statement("ประธาน", (Paragraph((Run("น้ำ", bold=True), Run("ท่วมแล้ว"))), a_table())),
                Statement("", (paragraph("ไม่มีน้ำทวม"),)),
            ],
            resolutions=[Resolution("รับทราบ", text=(paragraph("แก้น้ำท่วม"),))],
        )
    )
    return made


@pytest.fixture
def file(tmp_path: Path, committee: Committee, meeting: Meeting) -> Iterator[CommitteeFile]:
    with create_committee_file(tmp_path / "ก.pcio") as opened:
        with opened.work("สร้าง") as uow:
            uow.committees.add(committee)
            uow.meetings.add(meeting)
            uow.commit()
        yield opened


def text(file: CommitteeFile, meeting: Meeting) -> MinutesText:
    with file.read() as unit:
        return read_minutes(unit, meeting.id)


def test_words_are_found_everywhere_with_their_place(file: CommitteeFile, meeting: Meeting) -> None:
    item = meeting.agenda[0]
    hits = find_words(text(file, meeting), Wanted("นำทวม"))
    assert [(hit.place, hit.key, hit.stretch, hit.start, hit.end) for hit in hits] == [
        (HitPlace.TITLE, item.id, 0, 6, 13),
        (HitPlace.STATEMENT, item.statements[0].id, 0, 0, 7),
        (HitPlace.STATEMENT, item.statements[1].id, 0, 5, 11),
        (HitPlace.OUTCOME, item.resolutions[0].id, 0, 3, 10),
    ]
    assert len(find_words(text(file, meeting), Wanted("น้ำท่วม", ignore_marks=False))) == 3
    (cell,) = find_words(text(file, meeting), Wanted("ทบทวน"))
    assert cell.stretch == 7, "the second paragraph of a cell"


def test_all_are_replaced_in_one_step_and_keep_their_look(
    file: CommitteeFile, meeting: Meeting
) -> None:
    before = text(file, meeting)
    with file.work("แทนที่") as uow:
        assert replace_all(uow, meeting.id, Wanted("น้ำทวม"), "ไฟป่า") == 4
        uow.commit()
    after = text(file, meeting).items[0]
    assert after.title == "เรื่องไฟป่า"
    assert after.statements[0].blocks[0] == Paragraph((Run("ไฟป่า", bold=True), Run("แล้ว")))
    assert after.outcomes[0].lines == ("แก้ไฟป่า",)
    with file.work("") as uow:
        uow.undo()
        uow.commit()
    assert text(file, meeting) == before


def test_one_hit_is_replaced_unless_the_text_has_changed(
    file: CommitteeFile, meeting: Meeting
) -> None:
    wanted = Wanted("น้ำทวม")
    hits = find_words(text(file, meeting), wanted)
    with file.work("แทนที่") as uow:
        assert replace_hit(uow, hits[2], wanted, "ภัย")
        uow.commit()
    assert blocks_text(text(file, meeting).items[0].statements[1].blocks) == "ไม่มีภัย"
    with file.work("แทนที่") as uow:
        assert not replace_hit(uow, hits[2], wanted, "ภัย")
        assert not uow.commit()


def test_a_title_is_never_emptied(file: CommitteeFile, meeting: Meeting) -> None:
    with file.work("แทนที่") as uow, pytest.raises(BadInput, match="title would be empty"):
        replace_all(uow, meeting.id, Wanted("เรื่องน้ำท่วม"), "")
