"""Taking the minutes: text, speakers, order; each edit writes no more than it must."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.content import Blocks, Paragraph, Run, blocks_text, paragraph
from pcio_desktop.domain.errors import NotFound
from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.services import minutes
from pcio_desktop.services.committee_file import CommitteeFile
from pcio_desktop.services.committee_settings import set_form_word
from pcio_desktop.services.minutes_rows import MinutesText, StatementRow
from pcio_desktop.services.roster import committee_of
from pcio_desktop.storage.unit_of_work import UnitOfWork


def read(file: CommitteeFile, meeting: Meeting) -> MinutesText:
    with file.read() as unit:
        return minutes.read_minutes(unit, meeting.id)


def do(file: CommitteeFile, what: Callable[[UnitOfWork], object], words: str = "แก้") -> Change:
    with file.work(words) as uow:
        what(uow)
        return uow.commit()


def statements(file: CommitteeFile, meeting: Meeting) -> list[StatementRow]:
    return [row for item in read(file, meeting).items for row in item.statements]


def written_rows(file: CommitteeFile) -> list[tuple[str, str]]:
    """Kind and table of what the last step wrote."""
    with closing(sqlite3.connect(file.path)) as connection:
        return connection.execute(
            "SELECT kind, table_name FROM journal_row"
            " WHERE step = (SELECT max(seq) FROM journal_step) ORDER BY seq"
        ).fetchall()


def test_the_whole_meeting_stands_in_reading_order(file: CommitteeFile, meeting: Meeting) -> None:
    text = read(file, meeting)
    numbers = [item.number for item in text.items]
    assert numbers == [(), (1,), (5,), (5, 1), (5, 1, 1), (5, 1, 2), (6,)]
    decided = text.items[2]
    assert [row.speaker for row in decided.statements] == ["DEPA", "ประธาน"]
    assert decided.outcomes[0].label == "มติที่ประชุม"
    assert decided.outcomes[0].lines[0] == "เห็นชอบตามที่เสนอ"
    assert decided.outcomes[1].lines == ("มอบหมาย",)
    assert decided.outcomes_after == text.items[5].id, "results follow the sub-items"
    assert text.items[1].outcomes_after == text.items[1].id


def test_a_result_without_a_text_of_its_own_says_who_does_what_by_when(
    file: CommitteeFile, meeting: Meeting
) -> None:
    def clear(uow: UnitOfWork) -> None:
        uow.meetings.get(meeting.id).agenda[2].resolutions[0].text = ()

    do(file, clear)
    lines = read(file, meeting).items[2].outcomes[0].lines
    assert lines[0] == "เห็นชอบ"
    assert lines[1].endswith("จัดทำแผน")
    assert "ภายในวันที่ ๓๐ กันยายน ๒๕๖๗" in lines[2]


def test_a_result_is_shown_in_the_words_and_digits_of_the_paper(
    file: CommitteeFile, meeting: Meeting
) -> None:
    def choose(uow: UnitOfWork) -> None:
        set_form_word(uow, FormWord.RESOLUTION, "มติ")
        committee = committee_of(uow)
        committee.settings = replace(committee.settings, thai_digits=False)
        uow.meetings.get(meeting.id).agenda[2].resolutions[0].text = ()

    do(file, choose)
    decided = read(file, meeting).items[2]
    assert [outcome.label for outcome in decided.outcomes] == ["มติที่ประชุม", "มติ"]
    assert "ภายในวันที่ 30 กันยายน 2567" in decided.outcomes[0].lines[2]


def test_speakers_are_those_who_spoke_then_the_usual_then_seats_people_and_agencies(
    file: CommitteeFile, meeting: Meeting
) -> None:
    speakers = read(file, meeting).speakers
    labels = [row.label for row in speakers]
    assert labels[0] == "เลขานุการ", "spoke most"
    assert {"DEPA", "ประธาน", "ที่ประชุม"} <= set(labels[:5])
    assert "สสม.1" in labels, "the alias of a seat"
    assert any(row.label.startswith("หัวหน้าสำนักงานสมมุติ") and row.seat_id for row in speakers)
    assert any(row.label.startswith("นาย") and row.detail for row in speakers)
    assert len({(row.label, row.seat_id) for row in speakers}) == len(speakers)


def test_what_is_typed_writes_one_row(file: CommitteeFile, meeting: Meeting) -> None:
    first = statements(file, meeting)[0]
    typed: Blocks = (Paragraph((Run("ที่"), Run("ประชุม"), Run(" ๑", bold=True))),)
    change = do(file, lambda uow: minutes.write_statement(uow, first.id, typed))
    assert change == Change(minutes=True)
    assert written_rows(file) == [("update", "statement")]
    stored = Paragraph((Run("ที่ประชุม"), Run(" ๑", bold=True)))
    assert statements(file, meeting)[0].blocks == (stored,)
    assert not do(file, lambda uow: minutes.write_statement(uow, first.id, typed))
    with file.read() as unit:
        assert minutes.read_statement(unit, first.id) == statements(file, meeting)[0]


def test_a_speaker_is_named_with_the_seat(file: CommitteeFile, meeting: Meeting) -> None:
    first, speaker = statements(file, meeting)[0], read(file, meeting).speakers[-6]
    seat = next(row for row in read(file, meeting).speakers if row.seat_id)
    do(file, lambda uow: minutes.name_speaker(uow, first.id, " ผู้แทน  DEPA ", seat.seat_id))
    assert written_rows(file) == [("update", "statement")]
    named = statements(file, meeting)[0]
    assert (named.speaker, named.seat_id) == ("ผู้แทน DEPA", seat.seat_id)
    do(file, lambda uow: minutes.name_speaker(uow, first.id, speaker.label, None))
    assert statements(file, meeting)[0].seat_id is None


def test_a_statement_is_added_first_or_after_another(file: CommitteeFile, meeting: Meeting) -> None:
    item = read(file, meeting).items[2]
    first = item.statements[0].id

    def add(uow: UnitOfWork) -> None:
        minutes.add_statement(uow, item.id, after=first, speaker="ก", blocks=(paragraph("ข"),))
        minutes.add_statement(uow, item.id, speaker="ต้น")

    do(file, add)
    rows = read(file, meeting).items[2].statements
    assert [row.speaker for row in rows] == ["ต้น", "DEPA", "ก", "ประธาน"]
    assert blocks_text(rows[2].blocks) == "ข"


def test_split_and_join_are_each_others_way_back(file: CommitteeFile, meeting: Meeting) -> None:
    first = read(file, meeting).items[2].statements[0]
    before, after = first.blocks[:1], first.blocks[1:]
    do(file, lambda uow: minutes.split_statement(uow, first.id, before, after))
    rows = read(file, meeting).items[2].statements
    assert [row.blocks for row in rows[:2]] == [before, after]
    assert rows[1].speaker == ""
    do(file, lambda uow: minutes.join_statements(uow, rows[1].id))
    assert read(file, meeting).items[2].statements[0].blocks == first.blocks
    with file.work("") as uow:
        assert minutes.join_statements(uow, first.id) is None, "nothing stands before it"


def test_a_statement_is_taken_out_and_comes_back_by_undo(
    file: CommitteeFile, meeting: Meeting
) -> None:
    before = read(file, meeting)
    do(file, lambda uow: minutes.remove_statement(uow, before.items[2].statements[0].id))
    assert [row.speaker for row in read(file, meeting).items[2].statements] == ["ประธาน"]
    do(file, lambda uow: uow.undo())
    assert read(file, meeting) == before


def test_a_statement_moves_within_its_item_and_over_its_edges(
    file: CommitteeFile, meeting: Meeting
) -> None:
    key = read(file, meeting).items[2].statements[0].id
    seen: list[tuple[int, int]] = []

    def place() -> tuple[int, int]:
        items = read(file, meeting).items
        return next(
            (at, [row.id for row in item.statements].index(key))
            for at, item in enumerate(items)
            if any(row.id == key for row in item.statements)
        )

    for by in (1, 1, -1, -1, -1, -1, -1):
        do(file, lambda uow, by=by: minutes.move_statement(uow, key, meeting.id, by))
        seen.append(place())
    assert seen == [(2, 1), (3, 0), (2, 1), (2, 0), (1, 1), (1, 0), (0, 0)]
    with file.work("") as uow:
        assert not minutes.move_statement(uow, key, meeting.id, -1)


@pytest.mark.parametrize(
    "edit",
    [
        lambda uow: minutes.write_statement(uow, "kgone", ()),
        lambda uow: minutes.name_speaker(uow, "kgone", "", None),
        lambda uow: minutes.remove_statement(uow, "kgone"),
        lambda uow: minutes.join_statements(uow, "kgone"),
        lambda uow: minutes.add_statement(uow, "kgone"),
    ],
)
def test_what_is_gone_is_said(file: CommitteeFile, edit: Callable[[UnitOfWork], object]) -> None:
    with pytest.raises(NotFound, match="may have been removed"):
        do(file, edit)


def test_a_pasted_turn_stands_before_what_a_statement_says_and_may_name_who_speaks(
    file: CommitteeFile, meeting: Meeting
) -> None:
    before = statements(file, meeting)[0]
    said = (paragraph("วางไว้"),)
    do(file, lambda uow: minutes.put_turn(uow, before.id, "", None, said))
    now = statements(file, meeting)[0]
    assert (now.speaker, now.seat_id) == (before.speaker, before.seat_id)
    assert now.blocks == (*said, *before.blocks)

    def clear_and_put(uow: UnitOfWork) -> None:
        minutes.write_statement(uow, before.id, (paragraph(""),))
        minutes.put_turn(uow, before.id, "เลขานุการ", None, said)

    do(file, clear_and_put)
    now = statements(file, meeting)[0]
    assert (now.speaker, now.seat_id, now.blocks) == ("เลขานุการ", None, said)
