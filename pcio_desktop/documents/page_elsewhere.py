"""The planned pages as other machines fill them: words a little wider, or lines a little higher.

A page that ends with a forced break must not run over there either. Where a bordered table runs
over its pages the differences add up, and only its end tells whether they did harm.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from pcio_desktop.documents.page_units import WIDER, Unit

_THIN = 20


@dataclass(slots=True)
class _Machine:
    """One machine; `turns` are the pages turned there by themselves since the last forced break."""

    full: int
    growth: Callable[[Unit], float]
    used: float = 0
    turns: int = 0

    def height(self, units: Sequence[Unit]) -> float:
        """What units bound together take there."""
        return sum([unit.height + self.growth(unit) for unit in units])

    def place(self, units: Sequence[Unit]) -> None:
        """Put units bound together there; where they do not fit they go on to the next page."""
        first, last = units[0], units[-1]
        if first.blank and self.used + first.height > self.full:
            self.turns += 1
            self.used = 0
        height = self.height(units)
        spared = last.height - last.least if last.least else 0
        if self.used + height - spared > self.full and self.used > first.repeated:
            self.turn(first)
        self.used += height
        room = max(self.full - last.repeated, 1)
        while self.used > self.full:
            self.turns += 1
            self.used -= room

    def turn(self, unit: Unit) -> None:
        """A page begins with this unit, under the head of its table."""
        self.turns += 1
        self.used = unit.repeated


def _nothing(_unit: Unit) -> float:
    return 0


def _of_wider_words(unit: Unit) -> float:
    return unit.risk


def _of_higher_lines(unit: Unit) -> float:
    return unit.height * (WIDER - 1)


class Elsewhere:
    """Follows a plan on several machines at once; the first of them is as planned."""

    def __init__(self, full: int, limit: int, pitch: int) -> None:
        self._full = full
        self._limit = limit
        self._pitch = pitch
        growths = (_nothing, _of_wider_words, _of_higher_lines)
        self._machines = tuple(_Machine(full, growth) for growth in growths)

    def begin(self, used: int = 0) -> None:
        """A page begins by force, everywhere."""
        for machine in self._machines:
            machine.used, machine.turns = used, 0

    def place(self, units: Sequence[Unit]) -> None:
        """Units bound together are put on the page."""
        for machine in self._machines:
            machine.place(units)

    def turn(self, unit: Unit) -> None:
        """The rows from this one on are held together so long that they go to the next page."""
        _turn(self._machines, unit)

    def excess(self, units: Sequence[Unit]) -> int:
        """How much further down than planned the page would reach with these units."""
        planned, *others = self._machines
        there = [
            machine.used + machine.height(units) - planned.used - planned.height(units)
            for machine in others
            if machine.turns == planned.turns
        ]
        return round(max(there, default=0))

    def ends_alike(
        self, rows: Sequence[Unit], after: int = 0, *, turned_at: int = -1, fresh: bool = False
    ) -> bool:
        """Whether a table with these rows and the blank after it ends on one page everywhere.

        `after` is what must follow its last row on the same page, where that may be bound to it.
        `turned_at` is the row before which a page is turned early; `fresh`: a page begins by force
        before the first.
        """
        machines = [replace(machine) for machine in self._machines]
        if fresh:
            for machine in machines:
                machine.used, machine.turns = 0, 0
        rest = sum([row.height for row in rows])
        turns = machines[0].turns
        for start, end in _groups(rows):
            group = rows[start:end]
            height = sum([row.height for row in group])
            if group[0].blank:
                # Where a page ends by force, the air before that is no more than a point.
                group = [replace(group[0], height=min(height, _THIN))]
                if machines[0].used + _THIN > self._full:
                    return False
            if start == turned_at or self._held(
                machines[0].used, height, rest + (after if machines[0].turns == turns else 0), group
            ):
                _turn(machines, rows[start])
            for machine in machines:
                machine.place(group)
            rest -= height
        planned = machines[0]
        alike = all(machine.turns == planned.turns for machine in machines)
        return alike and planned.used + self._pitch <= self._full

    def _held(self, used: float, height: float, rest: float, group: Sequence[Unit]) -> bool:
        """Whether the plan binds these rows to the next, so that they turn the page everywhere."""
        splits = any(row.least for row in group)
        over = used + height > self._limit and used + rest > self._full + self._pitch
        return over and group[0].flows and not splits


def _turn(machines: Sequence[_Machine], unit: Unit) -> None:
    """Turn the page on each machine that is on the planned one."""
    turns = machines[0].turns
    for machine in machines:
        if machine.turns == turns:
            machine.turn(unit)


def _groups(rows: Sequence[Unit]) -> list[tuple[int, int]]:
    """Begin and end of the rows that are bound together."""
    groups: list[tuple[int, int]] = []
    start = 0
    for end, row in enumerate(rows, 1):
        if not row.keep or end == len(rows):
            groups.append((start, end))
            start = end
    return groups
