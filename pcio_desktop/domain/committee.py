"""The committee, its appointment orders, and the seats with their holders over time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from pcio_desktop.domain.ids import new_id
from pcio_desktop.domain.person import Agency, Person
from pcio_desktop.domain.quorum import QuorumRule
from pcio_desktop.domain.settings import CommitteeSettings


@dataclass(eq=False)
class Role:
    """บทบาทในคณะกรรมการ. Whether a seat counts as กรรมการ, votes or is secretariat is data here.

    ผู้ช่วยเลขานุการ alone is not a กรรมการ; กรรมการและเลขานุการ is both.
    """

    name: str
    is_member: bool = True
    votes: bool = True
    is_secretariat: bool = False
    is_chair: bool = False
    id: str = field(default_factory=new_id)


@dataclass(eq=False)
class Holder:
    """ผู้ดำรงตำแหน่ง: who fills a seat from `start` to `end`, both inclusive; None is open.

    Somebody acting in the post (ผู้รักษาราชการแทน) is a holder with `acting`, never a substitute.
    """

    person: Person
    start: date | None = None
    end: date | None = None
    acting: bool = False
    id: str = field(default_factory=new_id)

    def holds_on(self, day: date) -> bool:
        """Whether this person holds the seat on `day`."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(eq=False)
class Seat:
    """ตำแหน่ง (ตามคำสั่ง): one place in the appointment order; it stays when its holder changes.

    `aliases` are the words that stand for the seat as a speaker (DEPA, สถิติจังหวัด).
    `by_name` marks an expert appointed in person, who has no substitute unless the order says so.
    """

    position: str
    role: Role
    agency: Agency | None = None
    or_representative: bool = True
    by_name: bool = False
    aliases: tuple[str, ...] = ()
    holders: list[Holder] = field(default_factory=list[Holder])
    place: int = 0
    id: str = field(default_factory=new_id)

    def is_vacant_on(self, day: date) -> bool:
        """Whether the seat once had holders and has none on `day`."""
        return bool(self.holders) and self.holder_on(day) is None

    def holder_on(self, day: date) -> Holder | None:
        """The holder on `day`; of two the acting one, then the later one; None when vacant."""
        holding = [holder for holder in self.holders if holder.holds_on(day)]
        holding.sort(key=lambda holder: (holder.acting, holder.start or date.min))
        return holding[-1] if holding else None


@dataclass(eq=False)
class AppointmentOrder:
    """คำสั่งแต่งตั้ง: the numbered, dated paper that names the seats, in their order.

    A new order supersedes it without touching the meetings held under it. `seat_count` is the
    number the order itself states, None when it states none.
    """

    number: str
    year: int
    dated: date
    issued_by: str = ""
    signed_by: str = ""
    seat_count: int | None = None
    quorum_rule: QuorumRule = QuorumRule()
    seats: list[Seat] = field(default_factory=list[Seat])
    place: int = 0
    id: str = field(default_factory=new_id)

    @property
    def full_number(self) -> str:
        """Number and Buddhist year as written on the order: 3046/2567."""
        return f"{self.number}/{self.year}"


@dataclass(eq=False)
class Committee:
    """คณะกรรมการ: the body that meets. One committee file holds one."""

    name: str
    name_en: str = ""
    short_name: str = ""
    province: str = ""
    settings: CommitteeSettings = CommitteeSettings()
    roles: list[Role] = field(default_factory=list[Role])
    orders: list[AppointmentOrder] = field(default_factory=list[AppointmentOrder])
    id: str = field(default_factory=new_id)

    def order_on(self, day: date) -> AppointmentOrder | None:
        """The order in force on `day`: the latest dated on or before it."""
        in_force = [order for order in self.orders if order.dated <= day]
        return max(in_force, key=lambda order: (order.dated, order.place), default=None)
