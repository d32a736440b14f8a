"""What each program counted, and whether its targets are met."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Figures:
    """The counts of one program. `missed` are its targets that were not met, in words."""

    test: str
    what: str
    counts: Counter[str] = field(default_factory=Counter[str])
    notes: list[str] = field(default_factory=list[str])
    missed: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        under_way[:] = [self]

    def must_be_zero(self, *names: str) -> None:
        """These counts are printed even when nothing was counted, and must be 0."""
        for name in names:
            if self.counts[name]:
                self.missed.append(f"{name} is {self.counts[name]}, not 0")
            self.counts.setdefault(name, 0)

    def must_hold(self, condition: bool, words: str) -> None:
        if not condition:
            self.missed.append(words)

    def line(self) -> str:
        counts = ", ".join(f"{name} {count}" for name, count in self.counts.items())
        parts = [counts, *self.notes, *(f"MISSED: {words}" for words in self.missed)]
        return f"{self.test:<4}{self.what}: " + "; ".join(part for part in parts if part)


under_way: list[Figures] = []
"""Those of the program that runs, for when somebody breaks it off."""
