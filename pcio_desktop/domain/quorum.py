"""องค์ประชุม: the rule of an appointment order and the three counts that answer it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """How many members must be there. Each number is a default that the order may change.

    Default: one half of the members, rounded up (Administrative Procedure Act 2539 s. 79); for a
    second call within `second_call_days` one third. `fixed` replaces the share by a number.
    `source` says where the rule is written (a clause of the order).
    """

    numerator: int = 1
    denominator: int = 2
    fixed: int | None = None
    substitutes_count: bool = True
    vacant_seats_count: bool = True
    second_call_numerator: int = 1
    second_call_denominator: int = 3
    second_call_days: int = 14
    source: str = ""

    def required(self, members: int, *, second_call: bool = False) -> int:
        """The number that makes a quorum of `members`; never 0, for nobody alone decides."""
        if second_call:
            share = -(-members * self.second_call_numerator // self.second_call_denominator)
        elif self.fixed is not None:
            share = self.fixed
        else:
            share = -(-members * self.numerator // self.denominator)
        return max(1, share)


@dataclass(frozen=True, slots=True)
class Quorum:
    """The counts of one meeting at one moment; members only (seats whose role is a กรรมการ)."""

    members: int
    required: int
    in_person: int
    with_substitutes: int
    absent: int  # recorded as absent, or not in the room at the moment
    substitutes_count: bool

    @property
    def counted(self) -> int:
        """The count that decides under the rule of the order."""
        return self.with_substitutes if self.substitutes_count else self.in_person

    @property
    def substitutes(self) -> int:
        """How many of them are substitutes."""
        return self.with_substitutes - self.in_person

    @property
    def reached(self) -> bool:
        """Whether the meeting may decide."""
        return self.counted >= self.required

    @property
    def missing(self) -> int:
        """How many are lacking; 0 when the quorum is reached."""
        return max(0, self.required - self.counted)
