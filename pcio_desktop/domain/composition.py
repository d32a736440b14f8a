"""The composition prescribed for a PCIO committee, as the starting template of a new one.

Source: the civil-service commission's guideline of 2563 (letters ว ๓ and ว ๘): governor or an
assigned deputy in the chair; private sector, state agencies, education and experts as members;
head of the provincial office as member and secretary; provincial statistics office as assistant
secretary. For Bangkok the permanent secretary and the city's own offices take these places. Which
offices a province names beyond that is the province's choice; the ones here are a usual beginning.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from pcio_desktop.domain.committee import Committee, Role, Seat

CHAIR, MEMBER, SECRETARY, ASSISTANT = "chair", "member", "secretary", "assistant"


class Sector(StrEnum):
    """Where a seat of the template comes from."""

    LEADERSHIP = "leadership"
    STATE = "state"
    EDUCATION = "education"
    LOCAL = "local"
    PRIVATE = "private"
    EXPERT = "expert"
    SECRETARIAT = "secretariat"


@dataclass(frozen=True, slots=True)
class TemplateSeat:
    """A seat of the template; `{province}` in `position` is filled in."""

    position: str
    sector: Sector
    role: str = MEMBER
    by_name: bool = False


def prescribed_roles() -> dict[str, Role]:
    """The roles of the template, by their key: chair, member, secretary, assistant."""
    return {
        CHAIR: Role("ประธานกรรมการ", is_chair=True),
        MEMBER: Role("กรรมการ"),
        SECRETARY: Role("กรรมการและเลขานุการ", is_secretariat=True),
        ASSISTANT: Role("ผู้ช่วยเลขานุการ", is_member=False, votes=False, is_secretariat=True),
    }


_PROVINCE = (
    TemplateSeat(
        "ผู้ว่าราชการจังหวัด{province} หรือรองผู้ว่าราชการจังหวัด{province}ที่ได้รับมอบหมาย",
        Sector.LEADERSHIP,
        CHAIR,
    ),
    TemplateSeat("ปลัดจังหวัด{province}", Sector.STATE),
    TemplateSeat("คลังจังหวัด{province}", Sector.STATE),
    TemplateSeat("ท้องถิ่นจังหวัด{province}", Sector.STATE),
    TemplateSeat("ประชาสัมพันธ์จังหวัด{province}", Sector.STATE),
    TemplateSeat("นายแพทย์สาธารณสุขจังหวัด{province}", Sector.STATE),
    TemplateSeat("ศึกษาธิการจังหวัด{province}", Sector.EDUCATION),
    TemplateSeat("ผู้แทนสถาบันอุดมศึกษาในจังหวัด{province}", Sector.EDUCATION),
    TemplateSeat("นายกองค์การบริหารส่วนจังหวัด{province}", Sector.LOCAL),
    TemplateSeat("ประธานหอการค้าจังหวัด{province}", Sector.PRIVATE),
    TemplateSeat("ประธานสภาอุตสาหกรรมจังหวัด{province}", Sector.PRIVATE),
    TemplateSeat("ผู้ทรงคุณวุฒิด้านดิจิทัล", Sector.EXPERT, by_name=True),
    TemplateSeat("หัวหน้าสำนักงานจังหวัด{province}", Sector.SECRETARIAT, SECRETARY),
    TemplateSeat("สถิติจังหวัด{province}", Sector.SECRETARIAT, ASSISTANT),
)

_BANGKOK = {
    0: "ปลัดกรุงเทพมหานคร หรือรองปลัดกรุงเทพมหานครที่ได้รับมอบหมาย",
    12: "หัวหน้าหน่วยงานขับเคลื่อนภารกิจของกรุงเทพมหานคร",
    13: "หัวหน้าหน่วยงานข้อมูลและเทคโนโลยีสารสนเทศของกรุงเทพมหานคร",
}
_BANGKOK_OTHERS = (
    TemplateSeat("ผู้อำนวยการสำนักยุทธศาสตร์และประเมินผล กรุงเทพมหานคร", Sector.STATE),
    TemplateSeat("ผู้อำนวยการสำนักการศึกษา กรุงเทพมหานคร", Sector.EDUCATION),
    TemplateSeat("ผู้แทนสถาบันอุดมศึกษาในกรุงเทพมหานคร", Sector.EDUCATION),
    TemplateSeat("ประธานหอการค้าไทย", Sector.PRIVATE),
    TemplateSeat("ประธานสภาอุตสาหกรรมแห่งประเทศไทย", Sector.PRIVATE),
)


def template_seats(province: str) -> tuple[TemplateSeat, ...]:
    """The seats for `province` (without the word จังหวัด), the Bangkok variant for กรุงเทพมหานคร."""
    if province.strip() in ("กรุงเทพมหานคร", "กรุงเทพฯ", "กทม."):
        own = [replace(_PROVINCE[at], position=words) for at, words in _BANGKOK.items()]
        expert = [seat for seat in _PROVINCE if seat.sector is Sector.EXPERT]
        return (own[0], *_BANGKOK_OTHERS, *expert, *own[1:])
    return tuple(
        replace(seat, position=seat.position.format(province=province.strip()))
        for seat in _PROVINCE
    )


def committee_from_template(province: str) -> tuple[Committee, list[Seat]]:
    """A new committee with its roles, and the seats for its first appointment order."""
    roles = prescribed_roles()
    bangkok = template_seats(province)[0].position.startswith("ปลัดกรุงเทพ")
    body = "คณะกรรมการผู้บริหารเทคโนโลยีสารสนเทศระดับสูงระดับจังหวัด"
    committee = Committee(
        name=f"{body} กรุงเทพมหานคร" if bangkok else f"{body} จังหวัด{province.strip()}",
        name_en="Provincial Chief Information Officer Committee : PCIO Committee",
        short_name="PCIO",
        province="กรุงเทพมหานคร" if bangkok else province.strip(),
        roles=list(roles.values()),
    )
    seats = [
        Seat(
            seat.position,
            roles[seat.role],
            by_name=seat.by_name,
            or_representative=not seat.by_name,
            place=place,
        )
        for place, seat in enumerate(template_seats(province))
    ]
    return committee, seats
