"""มติ: what was decided on an item, with which vote, and who is to do what by when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from pcio_desktop.domain.committee import Seat
from pcio_desktop.domain.content import Blocks, blocks_text
from pcio_desktop.domain.ids import new_id
from pcio_desktop.domain.person import Agency


class AssignmentPart(StrEnum):
    """หน่วยงานหลัก, รอง, เสริม, ที่ปรึกษา."""

    LEAD = "lead"
    JOINT = "joint"
    SUPPORTING = "supporting"
    ADVISING = "advising"


class AssignmentState(StrEnum):
    """How far an owner has come with an assignment."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"


@dataclass(eq=False)
class Assignment:
    """การมอบหมาย: what a resolution asks one owner, a seat or an agency, to do.

    `report` is what the owner reported back; `done_on` is the day it was done, None where that is
    not known, and always None before the state is DONE.
    """

    part: AssignmentPart = AssignmentPart.LEAD
    seat: Seat | None = None
    agency: Agency | None = None
    task: str = ""
    due_date: date | None = None
    state: AssignmentState = AssignmentState.OPEN
    done_on: date | None = None
    report: str = ""
    place: int = 0
    id: str = field(default_factory=new_id)

    @property
    def owner(self) -> str:
        """The words for the owner."""
        if self.agency is not None:
            return self.agency.name
        return self.seat.position if self.seat is not None else ""

    def reopen(self) -> None:
        """Nothing has been done yet."""
        self.state, self.done_on = AssignmentState.OPEN, None

    def begin(self) -> None:
        """The owner is at it."""
        self.state, self.done_on = AssignmentState.IN_PROGRESS, None

    def finish(self, on: date | None) -> None:
        """It was done, on that day where it is known."""
        self.state, self.done_on = AssignmentState.DONE, on


@dataclass(frozen=True, slots=True)
class Vote:
    """The numbers of a vote; `casting_vote` is the chair's on a tie, None when there was none."""

    in_favour: int = 0
    against: int = 0
    abstained: int = 0
    casting_vote: bool | None = None

    @property
    def is_tie(self) -> bool:
        """Whether the chair's casting vote decides (Act 2539 s. 82: on a tie only)."""
        return self.in_favour == self.against and self.in_favour > 0

    @property
    def total(self) -> int:
        """Everybody who voted or abstained; the casting vote is an additional one."""
        return self.in_favour + self.against + self.abstained


@dataclass(eq=False)
class Dissent:
    """ความเห็นแย้ง with its reasons (Administrative Procedure Act 2539 s. 83)."""

    seat: Seat
    reasons: str
    attachment: str = ""
    place: int = 0
    id: str = field(default_factory=new_id)


@dataclass(eq=False)
class Resolution:
    """The line or lines that close an item: "ที่ประชุม รับทราบ", "มติที่ประชุม เห็นชอบ …".

    `label` empty means the form word that fits the kind of the item. What is printed is `text`;
    when that is empty, `verb`.
    """

    verb: str = ""
    label: str = ""
    text: Blocks = ()
    vote: Vote | None = None
    assignments: list[Assignment] = field(default_factory=list[Assignment])
    dissents: list[Dissent] = field(default_factory=list[Dissent])
    place: int = 0
    id: str = field(default_factory=new_id)


def resolution_words(resolution: Resolution) -> str:
    """The words a resolution begins with: its text, else its verb."""
    return blocks_text(resolution.text).strip() or resolution.verb


VERBS: Mapping[str, tuple[str, ...]] = {
    "announcement": ("รับทราบ",),
    "certification": (
        "รับรองรายงานการประชุม",
        "รับรองรายงานการประชุมโดยไม่มีการแก้ไข",
        "รับรองรายงานการประชุมและมีการแก้ไข ดังนี้",
    ),
    "matters_arising": ("รับทราบ", "รับทราบและมีข้อเสนอแนะ ดังนี้", "เห็นชอบ"),
    "for_information": ("รับทราบ", "รับทราบและมีข้อเสนอแนะ ดังนี้"),
    "for_consideration": (
        "เห็นชอบ",
        "เห็นชอบและมีข้อเสนอแนะ ดังนี้",
        "อนุมัติ",
        "อนุมัติในหลักการ",
        "ไม่เห็นชอบ",
        "มอบหมาย",
        "ชะลอการพิจารณา",
    ),
    "other_business": ("รับทราบ", "เห็นชอบ", "มอบหมาย"),
    "before_agenda": ("รับทราบ",),
}
"""The verbs offered for an item, by its kind (official-layout, phrases for results)."""
