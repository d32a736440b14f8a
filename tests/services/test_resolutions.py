"""What a secretary does with the resolutions of a meeting, over a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest

from pcio_desktop.documents.minutes import compose
from pcio_desktop.domain.agenda import AgendaItem, ItemKind
from pcio_desktop.domain.content import (
    Paragraph,
    Run,
    paragraph,
)
from pcio_desktop.domain.errors import NotFound, RuleBroken, UserError
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.resolution import AssignmentPart, AssignmentState, Resolution, Vote
from pcio_desktop.domain.resolution_rows import MeetingResolutions, ResolutionRow, ResolvedItem
from pcio_desktop.services import assignments, resolutions
from pcio_desktop.services.resolution_reading import (
    meeting_resolutions,
    open_due_dates,
    resolution_ledger,
)
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.engine import create_file
from pcio_desktop.storage.unit_of_work import UnitOfWork
from tests.builders import a_committee, a_meeting, a_survey, every_block

Result = TypeVar("Result")
DUE = date(2024, 6, 21)
SURVEY = a_survey(
    ("ข้อ 1 มีแผนหรือไม่", "สสม.1"),
    ("ข้อ 2 มีระบบหรือไม่", "ทุกหน่วยงาน"),
    ("ข้อ 3 มีเว็บไซต์หรือไม่", "สสม.1"),
)


class Desk:
    """A file with one meeting: an item to note, one to decide with a survey, one with rich text."""

    def __init__(self, database: Database) -> None:
        self.database = database
        committee = a_committee(seats=5)
        meeting = a_meeting(committee, in_person=3, substitutes=1)
        marked = Paragraph((Run("เห็นชอบ ", bold=True), Run("ตามที่เสนอ")))
        meeting.agenda.extend([
            AgendaItem("เรื่องแจ้ง", ItemKind.ANNOUNCEMENT),
            AgendaItem(
                "แบบสำรวจ", ItemKind.FOR_CONSIDERATION,
                statements=[Statement("เลขานุการ", (paragraph("ขอข้อมูล"), SURVEY))],
            ),
            AgendaItem(
                "ข้อความเดิม", ItemKind.FOR_CONSIDERATION,
                resolutions=[
                    Resolution("เห็นชอบ", text=(marked, paragraph("สอง"), *every_block()[1:]))
                ],
            ),
        ])  # fmt: skip
        self.meeting_id = meeting.id
        with database.work("เริ่ม") as uow:
            uow.committees.add(committee)
            uow.meetings.add(meeting)
            uow.commit()

    def do(self, function: Callable[..., Result], *given: object) -> Result:
        with self.database.work("ทำ") as uow:
            result = function(uow, *given)
            uow.commit()
        return result

    def read(self) -> MeetingResolutions:
        with self.database.read() as unit:
            return meeting_resolutions(unit, self.meeting_id)

    def item(self, at: int) -> ResolvedItem:
        return self.read().items[at]

    def row(self, at: int = 1) -> ResolutionRow:
        (row,) = self.item(at).resolutions
        return row

    def paper(self) -> str:
        with self.database.read() as unit:
            committee = unit.committees.only()
            assert committee is not None
            return repr(compose(committee, unit.meetings.whole(self.meeting_id)))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "มติ.pcio"
    create_file(path)
    with Database(path) as database:
        yield Desk(database)


@pytest.fixture
def decided(desk: Desk) -> Desk:
    desk.do(resolutions.add_resolution, desk.item(1).id, "เห็นชอบ")
    return desk


def test_a_resolution_with_two_owners_and_a_date_prints_as_it_is_shown(decided: Desk) -> None:
    """Verb by a key, owners by typing, date by typing: the sentence writes itself."""
    key = decided.row().id
    first = decided.do(assignments.assign_by_key, key, decided.read().owners[0].key)
    second = decided.do(assignments.assign_by_name, decided.meeting_id, key, "เทศบาลสมมุติ")
    decided.do(assignments.write_task, first, "จัดทำแผน")
    decided.do(assignments.set_due_date, key, DUE)
    row = decided.row()
    assert [(one.owner, one.part.value) for one in row.assignments] == [
        (decided.read().owners[0].text, "lead"),
        ("เทศบาลสมมุติ", "joint"),
    ]
    assert row.due_date == DUE
    assert row.sentence.splitlines() == [
        "เห็นชอบ",
        f"มอบหมายให้{row.assignments[0].owner} จัดทำแผน ภายในวันที่ ๒๑ มิถุนายน ๒๕๖๗",
        "มอบหมายให้เทศบาลสมมุติ (หน่วยงานรอง) ภายในวันที่ ๒๑ มิถุนายน ๒๕๖๗",
    ]
    assert not row.is_written
    decided.do(assignments.change_part, second, AssignmentPart.ADVISING)
    assert "(ที่ปรึกษา)" in decided.row().sentence


def test_the_verbs_fit_the_kind_of_the_item(desk: Desk) -> None:
    announced, considered, _ = desk.read().items
    assert announced.verbs == ("รับทราบ",)
    assert "ชะลอการพิจารณา" in considered.verbs
    assert (announced.default_label, considered.default_label) == ("ที่ประชุม", "มติที่ประชุม")
    assert [item.needs_resolution for item in desk.read().items] == [False, True, False]


def test_a_written_sentence_stays_when_verb_and_owners_change(decided: Desk) -> None:
    key = decided.row().id
    decided.do(resolutions.write_sentence, key, "ให้ทุกหน่วยงานส่งข้อมูล\n\n ภายในเดือนนี้ ")
    decided.do(resolutions.choose_verb, key, "อนุมัติ")
    row = decided.row()
    assert (row.sentence, row.is_written, row.verb) == (
        "ให้ทุกหน่วยงานส่งข้อมูล\nภายในเดือนนี้", True, "อนุมัติ",
    )  # fmt: skip
    decided.do(resolutions.use_generated_sentence, key)
    assert (decided.row().sentence, decided.row().is_written) == ("อนุมัติ", False)


@pytest.mark.parametrize("typed", ["", "  \n", "เห็นชอบ"])
def test_typing_nothing_or_the_same_leaves_it_generated(decided: Desk, typed: str) -> None:
    decided.do(resolutions.write_sentence, decided.row().id, typed)
    assert not decided.row().is_written


def test_a_line_that_stays_keeps_its_bold_and_what_stands_below_stays(desk: Desk) -> None:
    row = desk.row(2)
    assert row.has_more
    desk.do(resolutions.write_sentence, row.id, "เห็นชอบ ตามที่เสนอ\nแก้แล้ว")
    with desk.database.read() as unit:
        text = unit.get(Resolution, row.id).text
    first = text[0]
    assert isinstance(first, Paragraph)
    assert first.runs[0].bold
    assert text[1:] == (paragraph("แก้แล้ว"), *every_block()[1:])
    with pytest.raises(RuleBroken):
        desk.do(resolutions.use_generated_sentence, row.id)


def test_a_table_becomes_one_assignment_for_each_office_in_one_step(desk: Desk) -> None:
    (offer,) = desk.item(1).tables
    assert [(one.written, one.is_new, len(one.questions)) for one in offer.proposals] == [
        ("สสม.1", False, 2),
        ("ทุกหน่วยงาน", True, 1),
    ]
    place = (desk.meeting_id, desk.item(1).id, None)
    table = (offer.statement_id, offer.block)
    desk.do(assignments.assign_from_table, place, table, ["สสม.1", "ทุกหน่วยงาน"])
    row = desk.row()
    assert row.verb == "มอบหมาย"
    assert [(one.owner, one.task) for one in row.assignments] == [
        (offer.proposals[0].owner, "ข้อ 1 มีแผนหรือไม่\nข้อ 3 มีเว็บไซต์หรือไม่"),
        ("ทุกหน่วยงาน", "ข้อ 2 มีระบบหรือไม่"),
    ]
    assert "ดำเนินการตามประเด็นในตาราง รวม 2 ข้อ" in row.sentence
    again = (desk.meeting_id, desk.item(1).id, row.id)
    desk.do(assignments.assign_from_table, again, table, ["สสม.1"])
    assert desk.row().assignments == row.assignments
    desk.database.undo()
    assert desk.item(1).resolutions == ()
    with desk.database.read() as unit:
        assert "ทุกหน่วยงาน" not in [agency.name for agency in unit.agencies.all()]


def test_one_owner_is_given_a_resolution_once(decided: Desk) -> None:
    key, owner = decided.row().id, decided.read().owners[0].key
    given = decided.do(assignments.assign_by_key, key, owner)
    with pytest.raises(RuleBroken):
        decided.do(assignments.assign_by_key, key, owner)
    decided.do(assignments.unassign, key, given)
    assert decided.row().assignments == ()


def test_owners_are_found_by_short_name_alias_and_part_of_the_name(decided: Desk) -> None:
    key = decided.row().id
    for typed in ("สสม.2", "สมมุติที่ ๓"):
        decided.do(assignments.assign_by_name, decided.meeting_id, key, typed)
    names = [one.owner for one in decided.row().assignments]
    assert names == [f"สำนักงานสมมุติที่ {n} จังหวัดตัวอย่าง" for n in (2, 3)]


def test_the_casting_vote_is_for_a_tie_only(decided: Desk) -> None:
    key = decided.row().id
    assert decided.read().voters == 4
    decided.do(resolutions.record_vote, key, Vote(2, 2, 0, casting_vote=True))
    assert decided.row().vote == Vote(2, 2, 0, casting_vote=True)
    for bad in (Vote(3, 1, 0, casting_vote=True), Vote(-1, 1, 0)):
        with pytest.raises(UserError):
            decided.do(resolutions.record_vote, key, bad)
    decided.do(resolutions.record_vote, key, None)
    assert decided.row().vote is None


def test_a_dissent_is_of_a_seat_and_prints_with_its_reasons(decided: Desk) -> None:
    key, seat = decided.row().id, decided.read().seats[1]
    made = decided.do(resolutions.add_dissent, key, seat.key, "งบไม่พอ")
    with pytest.raises(RuleBroken):
        decided.do(resolutions.add_dissent, key, seat.key, "อีกครั้ง")
    decided.do(resolutions.write_reasons, made, "งบไม่พอจริง")
    decided.do(resolutions.name_attachment, made, "บันทึกแนบ")
    assert "งบไม่พอจริง" in decided.paper()
    assert decided.row().dissents[0].attachment == "บันทึกแนบ"
    decided.do(resolutions.remove_dissent, key, made)
    assert decided.row().dissents == ()
    with pytest.raises(NotFound):
        decided.do(resolutions.write_reasons, made, "")


def test_label_order_and_removal(decided: Desk) -> None:
    item = decided.item(1)
    decided.do(resolutions.add_resolution, item.id, "มอบหมาย")
    first, second = (row.id for row in decided.item(1).resolutions)
    decided.do(resolutions.change_label, first, " ที่ประชุม ")
    decided.do(resolutions.move_resolution, item.id, first, 1)
    decided.do(resolutions.move_resolution, item.id, first, 1)
    assert [row.id for row in decided.item(1).resolutions] == [second, first]
    assert decided.item(1).resolutions[1].label == "ที่ประชุม"
    decided.do(resolutions.remove_resolution, item.id, second)
    assert decided.row().id == first


def test_the_ledger_tells_what_is_late_until_it_is_done(decided: Desk) -> None:
    key = decided.row().id
    made = decided.do(assignments.assign_by_name, decided.meeting_id, key, "เทศบาลสมมุติ")
    decided.do(assignments.set_own_due_date, made, DUE)

    def state() -> tuple[str, bool, list[date]]:
        with decided.database.read() as unit:
            row = next(row for row in resolution_ledger(unit) if row.id == key)
            late = date(2024, 7, 1)
            return row.state.value, row.is_overdue(late), open_due_dates(unit)

    assert state() == ("open", True, [DUE])
    decided.do(assignments.write_report, made, "ส่งแล้วบางส่วน")
    assert state() == ("in_progress", True, [DUE])
    decided.do(assignments.set_state, made, AssignmentState.DONE, date(2024, 7, 1))
    assert state() == ("done", False, [])
    decided.do(assignments.set_state, made, AssignmentState.OPEN, None)
    assert decided.row().assignments[0].done_on is None
    assert state()[0] == "open"


def test_ledger_rows_name_meeting_item_and_sentence(decided: Desk) -> None:
    with decided.database.read() as unit:
        rows = resolution_ledger(unit)
    assert [(row.item_number, row.title, row.sentence.split("\n")[0]) for row in rows] == [
        ((2,), "แบบสำรวจ", "เห็นชอบ"),
        ((3,), "ข้อความเดิม", "เห็นชอบ ตามที่เสนอ"),
    ]
    assert {str(row.meeting_number) for row in rows} == {"1/2567"}


def test_the_ledger_says_the_sentence_that_is_printed(decided: Desk) -> None:
    """Nobody has written one: verb, owner and date make it, on the page as in the ledger."""
    key = decided.row().id
    made = decided.do(assignments.assign_by_name, decided.meeting_id, key, "เทศบาลสมมุติ")
    decided.do(assignments.write_task, made, "ส่งแบบสำรวจ")
    decided.do(assignments.set_own_due_date, made, DUE)
    with decided.database.read() as unit:
        row = next(row for row in resolution_ledger(unit) if row.id == key)
    assert row.sentence == decided.row().sentence
    assert "เทศบาลสมมุติ" in row.sentence
    assert "ส่งแบบสำรวจ" in row.sentence


@pytest.mark.parametrize(
    "call",
    [
        (resolutions.add_resolution, "x", "เห็นชอบ"),
        (resolutions.choose_verb, "x", "เห็นชอบ"),
        (assignments.assign_by_key, "x", "agency:y"),
        (assignments.write_task, "x", "งาน"),
        (assignments.assign_from_table, ("x", "y", None), ("z", 0), []),
    ],
    ids=lambda call: call[0].__name__,
)
def test_what_is_gone_is_told(
    desk: Desk, call: tuple[Callable[[UnitOfWork], object], object]
) -> None:
    with pytest.raises(NotFound):
        desk.do(*call)
