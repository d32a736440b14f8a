"""One search over all meetings of a file, with what is said around the words."""

from __future__ import annotations

import pytest

from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.services.committee_file import CommitteeFile
from pcio_desktop.services.searching import SHOWN, Found, FoundKind, context, search_file


def search(file: CommitteeFile, words: str) -> dict[FoundKind, tuple[Found, ...]]:
    with file.read() as unit:
        return {group.kind: group.hits for group in search_file(unit, words)}


def test_words_are_found_in_everything_whatever_their_marks(
    file: CommitteeFile, meeting: Meeting
) -> None:
    found = search(file, "เหนชอบ")
    (resolution,) = found[FoundKind.RESOLUTION]
    assert resolution.meeting_id == meeting.id
    assert resolution.title == "เรื่องเสนอเพื่อพิจารณา"
    assert resolution.text.startswith("เห็นชอบ")
    statements = search(file, "iso27001")[FoundKind.STATEMENT]
    assert len(statements) == 2
    assert all("ISO 27001" in hit.text for hit in statements)
    assert {hit.title for hit in statements} == {"เรื่องเสนอเพื่อพิจารณา", "ระบบสมมุติย่อย"}
    (item,) = search(file, "ระบบสมมุติยอย")[FoundKind.ITEM]
    assert item.number == meeting.meeting_number


def test_people_and_meetings_are_found_as_well(file: CommitteeFile, meeting: Meeting) -> None:
    (person, *_) = search(file, "ตัวอยาง ณ")[FoundKind.PERSON]
    assert "ณ ตัวอย่าง" in person.title
    assert person.meeting_id == meeting.id
    number = f"{meeting.number}/{meeting.year}"
    (found,) = search(file, number)[FoundKind.MEETING]
    assert found.meeting_id == meeting.id


@pytest.mark.parametrize("words", ["", "  ", "่", "ไม่มีคำเช่นนี้"])
def test_nothing_is_found_for_nothing(file: CommitteeFile, words: str) -> None:
    assert search(file, words) == {}


def test_what_was_just_typed_is_found_and_there_may_be_more(
    file: CommitteeFile, meeting: Meeting
) -> None:
    from pcio_desktop.domain.content import paragraph
    from pcio_desktop.services.minutes import add_statement, read_minutes

    with file.read() as unit:
        item = read_minutes(unit, meeting.id).items[-1]
    with file.work("พิมพ์") as uow:
        for _ in range(SHOWN + 1):
            add_statement(uow, item.id, blocks=(paragraph("เครื่องสูบน้ำ"),))
        uow.commit()
    with file.read() as unit:
        (group,) = search_file(unit, "เครื่องสูบนำ")
    assert (len(group.hits), group.more) == (SHOWN, True)


def test_the_context_shows_the_words_and_says_what_is_left_out() -> None:
    text = "ก" * 200 + "น้ำท่วม" + "ข" * 200
    piece = context(text, "นำทวม")
    assert "น้ำท่วม" in piece
    assert piece.startswith("…")
    assert piece.endswith("…")
    assert len(piece) < 130
    assert context("สั้น", "ไม่อยู่") == "สั้น"
