"""Recording who came, and reading it back as rows, counts and printed lists."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from pcio_desktop.documents.blocks import texts
from pcio_desktop.documents.minutes import compose
from pcio_desktop.domain.attendance import Attendance, AttendanceState
from pcio_desktop.domain.attendance_rows import AttendanceSheet, SeatLine
from pcio_desktop.domain.errors import BadInput, NotFound, RuleBroken
from pcio_desktop.domain.rows import FindingKind
from pcio_desktop.services import attendance, participants, people_offers
from pcio_desktop.services.attendance import SubstituteEntry
from pcio_desktop.services.attendance_sheet import SheetReader
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.participants import ParticipantEntry
from tests.builders import a_committee, a_meeting, a_person
from tests.storage.test_queries import counted_statements

State = AttendanceState


class Office:
    """A committee of six seats with an earlier meeting, and a new one nothing is recorded of."""

    def __init__(self, file: CommitteeFile) -> None:
        self.file = file
        self.reader = SheetReader()
        committee = a_committee(seats=6)
        earlier = a_meeting(committee, in_person=2, substitutes=3, participants=2)
        meeting = a_meeting(committee, number=2)
        self.start = meeting.scheduled_at
        for line in meeting.attendance:
            line.record_vacant()
            line.state = State.UNRECORDED
        self.id = meeting.id
        with file.work("สร้าง") as uow:
            uow.committees.add(committee)
            uow.meetings.add(earlier)
            uow.meetings.add(meeting)
            uow.commit()

    def sheet(self) -> AttendanceSheet:
        """As the reader that lives long sees it, which must be what a new one sees."""
        with self.file.read() as unit:
            sheet = self.reader.read(unit, self.id)
            assert sheet == SheetReader().read(unit, self.id)
        return sheet

    def line(self, number: int) -> SeatLine:
        return self.sheet().seats[number - 1]

    def do(self, function: object, *given: object) -> None:
        assert callable(function)
        with self.file.work("ทดสอบ") as uow:
            function(uow, *given)
            uow.commit()

    def came(self, *numbers: int) -> None:
        for number in numbers:
            self.do(attendance.record_in_person, self.id, self.line(number).id)

    def sends(self, number: int, entry: SubstituteEntry) -> None:
        self.do(attendance.record_substitute, self.id, self.line(number).id, entry)

    def states(self) -> list[State]:
        return [line.state for line in self.sheet().seats]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with create_committee_file(tmp_path / "ประชุม.pcio") as file:
        yield Office(file)


def test_each_state_is_recorded_and_taken_back(office: Office) -> None:
    one, two, three, four = (line.id for line in office.sheet().seats[:4])
    office.do(attendance.record_in_person, office.id, one)
    office.sends(2, SubstituteEntry(name="นางสาวใหม่ มาแทน", position="หัวหน้ากลุ่มงาน"))
    office.do(attendance.record_absent, three, "ติดราชการ")
    office.do(attendance.record_vacant, four)
    assert office.states()[:4] == [
        State.IN_PERSON, State.REPRESENTED, State.ABSENT, State.VACANT,
    ]  # fmt: skip
    assert office.line(2).name == "นางสาวใหม่ มาแทน"
    assert office.line(2).own_post == "หัวหน้ากลุ่มงาน"
    assert office.line(3).absence_reason == "ติดราชการ"
    for line in (one, two, three, four):
        office.do(attendance.record_nothing, line)
    assert set(office.states()) == {State.UNRECORDED}


def test_the_rest_came_but_not_those_already_recorded(office: Office) -> None:
    office.do(attendance.record_absent, office.line(5).id, "ลาป่วย")
    office.do(attendance.record_rest_in_person, office.id)
    assert office.states().count(State.IN_PERSON) == 5
    assert office.line(5).state is State.ABSENT


def test_a_seat_that_nobody_holds_is_vacant_and_not_one_that_came(office: Office) -> None:
    with office.file.work("ตำแหน่งว่าง") as uow:
        uow.meetings.whole(office.id).attendance[2].seat.holders.clear()
        uow.commit()
    office.reader.forget()
    office.do(attendance.record_rest_in_person, office.id)
    assert office.line(3).state is State.VACANT
    assert office.states().count(State.IN_PERSON) == 5


def test_recording_the_same_again_keeps_times_and_reason(office: Office) -> None:
    office.came(1)
    late = office.start + timedelta(minutes=10)
    office.do(attendance.record_times, office.line(1).id, late, None)
    office.came(1)
    assert office.line(1).arrived_at == late
    office.do(attendance.record_absent, office.line(2).id, "ลากิจ")
    office.do(attendance.record_absent, office.line(2).id)
    assert office.line(2).absence_reason == "ลากิจ"


def test_a_represented_seat_is_never_absent_and_an_absent_one_never_represented(
    office: Office,
) -> None:
    office.do(attendance.record_absent, office.line(2).id, "ติดราชการ")
    office.sends(2, SubstituteEntry(name="นายตัวแทน มาประชุม"))
    sheet = office.sheet()
    assert sheet.seats[1].absence_reason == ""
    assert [one.heading for one in sheet.printed] == ["ผู้มาประชุม"]


def test_the_lists_are_those_of_the_paper_word_by_word(office: Office) -> None:
    office.came(1, 2)
    office.sends(3, SubstituteEntry(name="นายตัวแทน มาประชุม", position="รองหัวหน้า"))
    office.do(attendance.record_absent, office.line(4).id, "ติดราชการ")
    guest = ParticipantEntry(name="ดร.ผู้รู้ เรื่องระบบ", agency="มหาวิทยาลัยสมมุติ")
    office.do(participants.add_participant, office.id, guest)
    with office.file.read() as unit:
        meeting = unit.meetings.whole(office.id)
        committee = unit.committees.only()
        assert committee is not None
        paper = list(texts(compose(committee, meeting)))
    printed = [
        text
        for one in office.sheet().printed
        for text in (one.heading, *(cell for row in one.rows for cell in row.cells))
        if text
    ]
    start = paper.index(printed[0])
    on_paper = "\n".join(paper[start : start + len(printed)])
    assert on_paper.split() == "\n".join(printed).split()
    assert "ผู้ไม่มาประชุม (ติดราชการ)" in printed


def test_who_came_for_the_seat_before_is_offered_newest_first(office: Office) -> None:
    office.sends(4, SubstituteEntry(name="นางล่าสุด มาแทน", position="ผู้ช่วยหัวหน้า"))
    with office.file.read() as unit:
        position = office.line(4).position
        before = people_offers.substitutes_for(unit, "another meeting", position)
        here = people_offers.substitutes_for(unit, office.id, position)
    assert before[0].name == "นางล่าสุด มาแทน"
    assert before[0].position == "ผู้ช่วยหัวหน้า"
    assert [offer.person_id for offer in before[1:]] == [offer.person_id for offer in here]
    assert here[0].position == "รองหัวหน้าสำนักงาน"
    assert here[0].came_on == date(2024, 6, 11)


def test_a_seat_whose_order_allows_no_representative_refuses_one(office: Office) -> None:
    with office.file.work("คำสั่ง") as uow:
        line = uow.get(Attendance, office.line(2).id)
        line.seat.or_representative = False
        uow.commit()
    office.reader.forget()
    assert not office.line(2).may_send_substitute
    with pytest.raises(RuleBroken, match="representative"):
        office.sends(2, SubstituteEntry(name="นายตัวแทน มาประชุม"))
    assert office.line(2).state is State.UNRECORDED


def test_the_holder_is_no_substitute_of_himself(office: Office) -> None:
    office.came(2)
    holder = office.line(2).person_id
    with pytest.raises(RuleBroken, match="holds the seat"):
        office.sends(2, SubstituteEntry(person_id=holder))
    assert office.line(2).state is State.IN_PERSON


@pytest.mark.parametrize("name", ["", "   ", "นาย"])
def test_a_substitute_needs_a_name(office: Office, name: str) -> None:
    with pytest.raises(BadInput):
        office.sends(2, SubstituteEntry(name=name))


def test_one_person_for_two_seats_is_said_at_both_and_counted_once(office: Office) -> None:
    office.sends(2, SubstituteEntry(name="นายคนเดียว สองตำแหน่ง"))
    person = office.line(2).person_id
    office.sends(3, SubstituteEntry(person_id=person))
    sheet = office.sheet()
    for number, other in ((2, 3), (3, 2)):
        (finding,) = sheet.seats[number - 1].findings
        assert finding.kind is FindingKind.PERSON_IN_TWO_SEATS
        assert sheet.seats[other - 1].position in finding.thai
    assert sheet.quorum.with_substitutes == 1
    assert sheet.count(State.REPRESENTED) == 2


def test_a_present_seat_without_a_holder_and_a_doubled_participant_are_said(
    office: Office,
) -> None:
    office.came(1)
    person = office.line(1).person_id
    for _ in range(2):
        office.do(participants.add_participant, office.id, ParticipantEntry(person_id=person))
    with office.file.work("ว่าง") as uow:
        uow.get(Attendance, office.line(2).id).seat.holders.clear()
        uow.commit()
    office.reader.forget()
    office.came(2)
    sheet = office.sheet()
    assert [finding.kind for finding in sheet.seats[1].findings] == [FindingKind.HOLDER_MISSING]
    assert [len(guest.findings) for guest in sheet.participants] == [1, 2]


def test_quorum_is_counted_for_each_stretch_of_the_meeting(office: Office) -> None:
    office.came(1, 2, 3)
    late, early = office.start + timedelta(minutes=30), office.start + timedelta(hours=1)
    office.do(attendance.record_times, office.line(1).id, late, None)
    office.do(attendance.record_times, office.line(2).id, None, early)
    sheet = office.sheet()
    spans = [(one.begins, one.ends, one.quorum.counted) for one in sheet.periods]
    assert spans == [(None, late, 2), (late, early, 3), (early, None, 2)]
    assert sheet.quorum.counted == 3
    assert sheet.quorum.reached
    assert [one.quorum.reached for one in sheet.periods] == [False, True, False]
    assert sheet.periods[0].absent_ids == {sheet.seats[0].id}


def test_times_need_a_seat_that_came_and_follow_each_other(office: Office) -> None:
    at: datetime = office.start
    with pytest.raises(RuleBroken):
        office.do(attendance.record_times, office.line(1).id, at, None)
    office.came(1)
    with pytest.raises(BadInput):
        office.do(attendance.record_times, office.line(1).id, at, at)
    assert office.line(1).arrived_at is None


def test_a_substitute_keeps_letter_and_times_when_the_post_is_corrected(office: Office) -> None:
    entry = SubstituteEntry(
        name="นายตัวแทน มาประชุม", letter_number="ตย ๐๐๑๗/๑๒๓", letter_dated=date(2024, 6, 10)
    )
    office.sends(2, entry)
    line = office.line(2)
    office.do(attendance.record_times, line.id, None, office.start)
    again = SubstituteEntry(
        line.person_id, position="นักวิชาการ", letter_number=line.letter_number,
        letter_dated=line.letter_dated,
    )  # fmt: skip
    office.sends(2, again)
    after = office.line(2)
    assert (after.own_post, after.left_at) == ("นักวิชาการ", office.start)
    assert (after.letter_number, after.letter_dated) == ("ตย ๐๐๑๗/๑๒๓", date(2024, 6, 10))


def test_participants_are_added_changed_and_removed(office: Office) -> None:
    entry = ParticipantEntry(name="นายผู้ร่วม ฟังประชุม", agency="สสม.1")
    office.do(participants.add_participant, office.id, entry)
    (guest,) = office.sheet().participants
    assert guest.agency == "สำนักงานสมมุติที่ 1 จังหวัดตัวอย่าง", "a short name is that agency"
    changed = ParticipantEntry(guest.person_id, agency="หน่วยงานใหม่", position="ผู้อำนวยการ")
    office.do(participants.change_participant, guest.id, changed)
    (guest,) = office.sheet().participants
    assert (guest.agency, guest.position) == ("หน่วยงานใหม่", "ผู้อำนวยการ")
    office.do(participants.remove_participant, office.id, guest.id)
    assert office.sheet().participants == ()
    with pytest.raises(NotFound):
        office.do(participants.change_participant, guest.id, changed)


@pytest.mark.parametrize(
    "text",
    [
        "นายหนึ่ง แรกมา\tสำนักงานสมมุติ\tนิติกร\nนางสอง ตามมา\tหน่วยสมมุติ\t\n",
        "๑.\tนายหนึ่ง\tแรกมา\tสำนักงานสมมุติ\tนิติกร\r\n2\tนางสอง\tตามมา\tหน่วยสมมุติ\r\n\r\n",
        "1. นายหนึ่ง แรกมา\tสำนักงานสมมุติ\tนิติกร\n๒. นางสอง ตามมา\tหน่วยสมมุติ",
    ],
)
def test_rows_of_a_table_become_participants(office: Office, text: str) -> None:
    entries = participants.pasted_participants(text)
    office.do(participants.add_participants, office.id, entries)
    guests = office.sheet().participants
    assert [(guest.name, guest.agency, guest.position) for guest in guests] == [
        ("นายหนึ่ง แรกมา", "สำนักงานสมมุติ", "นิติกร"),
        ("นางสอง ตามมา", "หน่วยสมมุติ", ""),
    ]


def test_somebody_known_is_pasted_as_the_same_person(office: Office) -> None:
    with office.file.read() as unit:
        known = people_offers.known_people(unit)[0]
    entries = participants.pasted_participants(f"{known.name}\tหน่วยสมมุติ")
    office.do(participants.add_participants, office.id, entries)
    assert office.sheet().participants[0].person_id == known.person_id


def test_pasting_nothing_says_what_to_do() -> None:
    with pytest.raises(BadInput, match="Excel"):
        participants.pasted_participants(" \n\t\n")


def test_a_meeting_without_lines_takes_the_seats_of_its_order(office: Office) -> None:
    with office.file.work("ล้าง") as uow:
        uow.meetings.get(office.id).attendance.clear()
        uow.commit()
    assert office.sheet().seats == ()
    office.do(attendance.take_seats, office.id)
    assert len(office.sheet().seats) == 6


def test_after_a_key_two_statements_are_enough(office: Office) -> None:
    with office.file.read() as unit:
        office.reader.read(unit, office.id)
    office.came(1)
    with office.file.read() as unit, counted_statements() as seen:
        office.reader.read(unit, office.id)
    assert len([statement for statement in seen if statement.startswith("SELECT")]) == 2


def test_undo_of_every_step_brings_back_every_sheet(office: Office) -> None:
    steps = [office.sheet()]
    office.came(1)
    steps.append(office.sheet())
    office.sends(2, SubstituteEntry(name=a_person(900).given, position="หัวหน้า"))
    steps.append(office.sheet())
    office.do(participants.add_participant, office.id, ParticipantEntry(name="นายผู้ร่วม ฟัง"))
    steps.append(office.sheet())
    office.do(attendance.record_rest_in_person, office.id)
    for wanted in reversed(steps):
        with office.file.work("") as uow:
            uow.undo()
            uow.commit()
        office.reader.forget()
        assert office.sheet() == wanted
