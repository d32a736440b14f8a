"""What a committed action touched; every page hears it and decides whether to read again."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Change:
    """Which kinds of thing an operation touched. Truthy when it touched anything."""

    committee: bool = False
    roster: bool = False
    people: bool = False
    meetings: bool = False
    attendance: bool = False
    agenda: bool = False
    minutes: bool = False
    resolutions: bool = False

    def __bool__(self) -> bool:
        """Whether anything was touched at all."""
        return any(getattr(self, entry.name) for entry in fields(self))

    def touches(self, concerns: Change) -> bool:
        """Whether it touched anything of what `concerns` names."""
        names = [entry.name for entry in fields(self)]
        return any(getattr(self, name) and getattr(concerns, name) for name in names)

    def __or__(self, other: Change) -> Change:
        """What either of two operations touched."""
        names = [entry.name for entry in fields(self)]
        return Change(**{name: getattr(self, name) or getattr(other, name) for name in names})
