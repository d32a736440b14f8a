"""One search over all meetings of a file, with what is said around the words."""

from __future__ import annotations

from datetime import date

import pytest

from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.services.committee_file import CommitteeFile
from pcio_desktop.services.roster import committee_of
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


def test_seats_are_found_by_position_alias_agency_holder_and_post(
    file: CommitteeFile,
) -> None:
    with file.work("เตรียม") as uow:
        committee = committee_of(uow)
        seat = committee.orders[-1].seats[1]
        seat.aliases = ("ผอ.ขนส่งสมมุติ",)
        holder = seat.holders[-1].person
        holder.position = "นักวิชาการขนส่งพิเศษ"
        position, key = seat.position, seat.id
        name = holder.name.surname
        assert seat.agency is not None
        agency = seat.agency.name
        uow.commit()
    for words in (position, "ผอ.ขนสงสมมุติ", "นักวิชาการขนส่งพิเศษ", name, agency):
        hits = {hit.key: hit for hit in search(file, words)[FoundKind.SEAT]}
        assert hits[key].title == position
        assert hits[key].meeting_id is None
        assert name in hits[key].text


def test_a_seat_of_two_orders_is_found_once_in_the_newer_one(file: CommitteeFile) -> None:
    from pcio_desktop.services.roster_editing import follow_order

    with file.work("คำสั่งใหม่") as uow:
        committee = committee_of(uow)
        former = committee.orders[-1]
        position, old = former.seats[0].position, {seat.id for seat in former.seats}
        follow_order(uow, former.id, "99/2570", date(2027, 1, 1))
        uow.commit()
    found = [hit for hit in search(file, position)[FoundKind.SEAT] if hit.title == position]
    assert len(found) == 1
    assert found[0].key not in old


def test_who_was_given_something_is_found_with_how_much(
    file: CommitteeFile, meeting: Meeting
) -> None:
    from pcio_desktop.services.assignments import assign_by_name
    from pcio_desktop.services.resolution_reading import meeting_resolutions

    with file.read() as unit:
        items = meeting_resolutions(unit, meeting.id).items
    rows = [row for item in items for row in item.resolutions]
    with file.work("มอบหมาย") as uow:
        assign_by_name(uow, meeting.id, rows[0].id, "หน่วยงานค้นหาเจอ")
        uow.commit()
    (hit,) = search(file, "คนหาเจอ")[FoundKind.OWNER]
    assert (hit.key, hit.title) == ("หน่วยงานค้นหาเจอ", "หน่วยงานค้นหาเจอ")
    assert (hit.given, hit.waiting, hit.meeting_id) == (1, 1, None)


@pytest.mark.parametrize("words", ["*", "?", "[", "[ก]", "%"])
def test_signs_are_searched_as_they_stand(
    file: CommitteeFile, meeting: Meeting, words: str
) -> None:
    from pcio_desktop.domain.content import paragraph
    from pcio_desktop.services.minutes import add_statement, read_minutes

    assert FoundKind.STATEMENT not in search(file, words)
    with file.read() as unit:
        item = read_minutes(unit, meeting.id).items[-1]
    with file.work("พิมพ์") as uow:
        add_statement(uow, item.id, blocks=(paragraph(f"คะแนน {words} ดาว"),))
        uow.commit()
    assert len(search(file, words)[FoundKind.STATEMENT]) == 1


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
