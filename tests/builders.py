"""A committee and its meetings for tests: invented people and offices of จังหวัดตัวอย่าง.

committee = a_committee(seats=5)
meeting = a_meeting(committee, in_person=2, substitutes=1)
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from pcio_desktop.domain.agenda import AgendaItem, ItemKind
from pcio_desktop.domain.attendance import LetterOfAuthority, Participant, Substitute
from pcio_desktop.domain.committee import AppointmentOrder, Committee, Holder, Role, Seat
from pcio_desktop.domain.content import (
    Block,
    LabelValueLine,
    LabelValueLines,
    ListBlock,
    ListItem,
    ListKind,
    NumberForm,
    Paragraph,
    RowKind,
    Run,
    Table,
    TableCell,
    TableRow,
    paragraph,
    plain,
)
from pcio_desktop.domain.meeting import Meeting, MeetingMode
from pcio_desktop.domain.minutes import Signatory, SignatoryPart, Statement
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace
from pcio_desktop.domain.person import Agency, Person
from pcio_desktop.domain.quorum import QuorumRule
from pcio_desktop.domain.resolution import (
    Assignment,
    AssignmentPart,
    AssignmentState,
    Dissent,
    Resolution,
    Vote,
)
from pcio_desktop.domain.units import UnitKind, unit_name
from pcio_desktop.thai.dates import BANGKOK

PROVINCE = "ตัวอย่าง"

_GIVEN = ("สมมุติ", "ตัวอย่าง", "จำลอง", "ทดลอง", "สาธิต", "แบบฝึก", "ลองใจ", "เทียบเคียง")
_SURNAMES = ("ใจทดสอบ", "ณ ตัวอย่าง", "แบบจำลอง", "รักสมมุติ", "ทดลองงาน", "สาธิตกุล", "มานะเทียม")
_PREFIXES = (("นาย",), ("นางสาว",), ("รศ.", "ดร."), ("นาง",), ("พ.ต.อ.",), ("ว่าที่ ร.ต.",))


def a_person(index: int = 0, *, agency: Agency | None = None) -> Person:
    """An invented person; another `index` gives another name."""
    return Person(
        given=_GIVEN[index % len(_GIVEN)],
        surname=_SURNAMES[index % len(_SURNAMES)],
        prefixes=_PREFIXES[index % len(_PREFIXES)],
        position="นักวิชาการคอมพิวเตอร์",
        position_with_level="นักวิชาการคอมพิวเตอร์ชำนาญการ",
        agency=agency,
    )


def an_agency(index: int = 0) -> Agency:
    """An invented office."""
    return Agency(f"สำนักงานสมมุติที่ {index + 1} จังหวัด{PROVINCE}", f"สสม.{index + 1}")


def a_committee(*, seats: int = 5, quorum: int | None = None) -> Committee:
    """A committee with one order: chair, members, secretary, assistant secretary, each held."""
    chair = Role("ประธานกรรมการ", is_chair=True)
    member = Role("กรรมการ")
    secretary = Role("กรรมการและเลขานุการ", is_secretariat=True)
    assistant = Role("ผู้ช่วยเลขานุการ", is_member=False, votes=False, is_secretariat=True)
    order = AppointmentOrder(
        "9046", 2567, date(2024, 5, 2), seat_count=seats, quorum_rule=QuorumRule(fixed=quorum)
    )
    for index in range(seats):
        role = {0: chair, seats - 2: secretary, seats - 1: assistant}.get(index, member)
        order.seats.append(a_seat(index, role))
    return Committee(
        name=f"คณะกรรมการเทคโนโลยีสารสนเทศระดับสูงประจำจังหวัด{PROVINCE}",
        name_en="Provincial Chief Information Officer Committee",
        short_name="PCIO",
        province=PROVINCE,
        roles=[chair, member, secretary, assistant],
        orders=[order],
    )


def a_seat(index: int, role: Role) -> Seat:
    """A seat held by somebody since 2023."""
    agency = an_agency(index)
    return Seat(
        position=f"หัวหน้า{agency.name}",
        role=role,
        agency=agency,
        aliases=(agency.short_name,),
        holders=[Holder(a_person(index, agency=agency), start=date(2023, 10, 1))],
    )


def a_meeting(
    committee: Committee,
    *,
    number: int = 1,
    year: int = 2567,
    in_person: int | None = None,
    substitutes: int = 0,
    participants: int = 0,
    items: int = 0,
) -> Meeting:
    """A meeting under the committee's last order: the first seats came, the rest did not.

    `in_person` None means everybody who sends no substitute.
    """
    order = committee.orders[-1]
    began = datetime(year - 543, 6, 11, 13, 30, tzinfo=BANGKOK) + timedelta(days=number - 1)
    meeting = Meeting(order, number, year, began, meeting_place="ห้องประชุมสมมุติ ชั้น ๓")
    meeting.take_seats()
    came = len(order.seats) - substitutes if in_person is None else in_person
    for index, line in enumerate(meeting.attendance):
        if index < came:
            line.record_in_person(line.seat.holders[0].person)
        elif index < came + substitutes:
            line.record_substitute(Substitute(a_person(index + 100), "รองหัวหน้าสำนักงาน"))
        else:
            line.record_absent("ติดราชการ")
    meeting.participants.extend(
        Participant(a_person(index + 200), an_agency(index)) for index in range(participants)
    )
    meeting.agenda.extend(an_item(index) for index in range(items))
    return meeting


def an_item(index: int = 0) -> AgendaItem:
    """An item for information with one statement and one resolution."""
    return AgendaItem(
        title=f"เรื่องสมมุติที่ {index + 1}",
        statements=[Statement("เลขานุการ", (paragraph(f"รายงานผลครั้งที่ {index + 1}"),))],
        resolutions=[Resolution(verb="รับทราบ")],
    )


def every_block() -> tuple[Block, ...]:
    """One block of each kind, a table with group rows and spans both ways among them."""
    marked = (Run("ตัวหนา ", bold=True), Run("ISO 27001", keep_digits=True), Run(" ปกติ"))
    return (
        Paragraph(marked),
        ListBlock(
            ListKind.NUMBERED,
            (ListItem(plain("ข้อหนึ่ง")), ListItem(plain("ข้อย่อย"), level=1)),
            NumberForm.PARENTHESES,
            start=3,
        ),
        LabelValueLines((LabelValueLine(plain("ตัวชี้วัดที่ 1"), plain("ร้อยละ 20")),)),
        a_table(),
    )


def a_table() -> Table:
    """Three columns: a header, a group row across, a cell over two rows, one of two paragraphs."""
    return Table(
        widths=(1, 3, 2),
        caption="ผลการดำเนินงาน",
        rows_may_split=False,
        rows=(
            TableRow(tuple(TableCell((plain(t),)) for t in ("ที่", "งาน", "ผล")), RowKind.HEADER),
            TableRow((TableCell((plain("กลุ่มที่ 1"),), columns=3),), RowKind.GROUP),
            TableRow(
                (
                    TableCell((plain("1"),), rows=2),
                    TableCell((plain("จัดทำแผน"), plain("ทบทวนแผน"))),
                    TableCell((plain("แล้วเสร็จ"),)),
                )
            ),
            TableRow((TableCell((plain("อบรม"),)), TableCell((plain("50 คน"),)))),
        ),
    )


def a_survey(*rows: tuple[str, str]) -> Table:
    """A table of questions with who is to answer them, out of which assignments can be made."""

    def cells(texts: tuple[str, str]) -> tuple[TableCell, ...]:
        return tuple(TableCell((plain(text),)) for text in texts)

    head = TableRow(cells(("ประเด็นคำถาม", "หน่วยงานที่ให้ข้อมูล")), RowKind.HEADER)
    return Table((3, 1), (head, *(TableRow(cells(row)) for row in rows)))


def a_full_meeting(committee: Committee) -> Meeting:
    """A meeting in which every field of every class is used, items three levels deep."""
    meeting = a_meeting(committee, in_person=2, substitutes=1, participants=2)
    lines = meeting.attendance
    meeting.running_number = 70
    meeting.mode = MeetingMode.MIXED
    meeting.platform = "Webex"
    meeting.opened_at = meeting.scheduled_at + timedelta(minutes=5)
    meeting.closed_at = meeting.scheduled_at + timedelta(hours=3)
    meeting.opening = "เมื่อที่ประชุมพร้อมแล้ว ประธานกล่าวเปิดประชุม"
    meeting.presiding = lines[1]
    lines[0].arrived_at = meeting.scheduled_at + timedelta(minutes=30)
    lines[1].left_at = meeting.scheduled_at + timedelta(hours=2)
    lines[2].letter_of_authority = LetterOfAuthority("ตย 0017/123", date(2024, 6, 10))
    meeting.participants[0].position = "ผู้อำนวยการกลุ่ม"
    meeting.participants[0].arrived_at = meeting.scheduled_at
    meeting.agenda.extend(_full_agenda(committee))
    meeting.page_pins = tuple(_page_pins(meeting))
    meeting.signatories.extend(
        Signatory(part, a_person(place + 300), "นักจัดการงานทั่วไปชำนาญการ", "ผู้จด")
        for place, part in enumerate((SignatoryPart.RECORDER, SignatoryPart.REVIEWER))
    )
    return meeting


def _page_pins(meeting: Meeting) -> Iterator[PagePin]:
    """One of each kind, at places of the minutes."""
    decided = meeting.agenda[2]
    resolution = unit_name(UnitKind.RESOLUTION, decided.resolutions[0].id)
    yield PagePin(PagePlace(resolution, words="เห็นชอบตามที่เสนอ"), PageBreak.FORCED)
    yield PagePin(PagePlace(resolution, 7, "ตามที่เสนอ"), PageBreak.FORBIDDEN)
    item = unit_name(UnitKind.ITEM, decided.id)
    yield PagePin(PagePlace(item), catchword="/ระเบียบวาระที่ ๕..")
    yield PagePin(PagePlace(unit_name(UnitKind.ITEM, meeting.agenda[1].id)), catchword="")


def _full_agenda(committee: Committee) -> list[AgendaItem]:
    seats = committee.orders[-1].seats
    deepest = AgendaItem("ระบบสมมุติย่อย", statements=[Statement("", every_block())])
    middle = AgendaItem("ระบบสมมุติ", children=[deepest, an_item(7)])
    resolution = Resolution(
        verb="เห็นชอบ",
        label="มติที่ประชุม",
        text=(paragraph("เห็นชอบตามที่เสนอ"), *every_block()),
        vote=Vote(in_favour=3, against=1, abstained=1, casting_vote=True),
        assignments=[
            Assignment(AssignmentPart.LEAD, agency=seats[0].agency, task="จัดทำแผน"),
            Assignment(AssignmentPart.JOINT, seat=seats[1], due_date=date(2024, 9, 30)),
            Assignment(
                AssignmentPart.ADVISING,
                agency=seats[2].agency,
                state=AssignmentState.DONE,
                done_on=date(2024, 8, 30),
                report="ส่งข้อมูลครบแล้ว",
            ),
        ],
        dissents=[Dissent(seats[2], "งบประมาณไม่พอ", "บันทึกแนบ ๑")],
    )
    decided = AgendaItem(
        "เรื่องเสนอเพื่อพิจารณา",
        ItemKind.FOR_CONSIDERATION,
        own_number=5,
        duties=(1, 8),
        statements=[Statement("DEPA", every_block(), seat=seats[1]), Statement("ประธาน")],
        children=[middle],
        resolutions=[resolution, Resolution(verb="มอบหมาย")],
    )
    return [AgendaItem("ก่อนวาระ", ItemKind.BEFORE_AGENDA), an_item(), decided, an_item(3)]
