"""The units of a paper with what was pinned about them: forced, bound, kept whole, or given up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pcio_desktop.documents.page_units import Unit
from pcio_desktop.documents.pinned_places import Key, PinnedPlaces
from pcio_desktop.domain.page_pins import PagePin


class PinnedUnits:
    """Asks the pins of a paper about its units; `unmet` are the pins given up so far.

    Units before which no page may begin are bound to those above when this is made, and whole
    paragraphs lose the places where they could be divided; none is higher than `brim` for that.
    """

    def __init__(self, units: Sequence[Unit], pinned: PinnedPlaces, brim: int) -> None:
        self.unmet: set[PagePin] = set()
        self._units = units
        self._forced = pinned.forced
        self._forbidden = pinned.forbidden
        self._whole = pinned.whole
        self._brim = brim
        self._tied: set[Key] = set()
        self._bind()

    @property
    def any_forced(self) -> bool:
        """Whether any page is forced to begin somewhere."""
        return bool(self._forced)

    def is_forced(self, unit: Unit) -> bool:
        """Whether a page always begins with a unit."""
        return not unit.rest and not unit.blank and (unit.block, unit.row) in self._forced

    def forbids(self, unit: Unit) -> PagePin | None:
        """The pin by which no page may begin with a unit."""
        if not self._forbidden or unit.rest or unit.blank:
            return None
        return self._forbidden.get((unit.block, unit.row))

    def is_tied(self, unit: Unit) -> bool:
        """Whether a pin binds a row of a table to what follows."""
        return (unit.block, unit.row) in self._tied

    def stay_together(self, units: Sequence[Unit]) -> bool:
        """Whether pins keep any of the units in one piece, or with those above."""
        if not self._forbidden and not self._whole:
            return False
        return any(self.forbids(unit) or unit.block in self._whole for unit in units)

    def note_break(self, unit: Unit) -> None:
        """A page begins with a unit all the same."""
        pin = self.forbids(unit)
        if pin is not None:
            self.unmet.add(pin)

    def let_go(self, index: int, end: int) -> bool:
        """Give up the pins that bind rows of a table into a group too high for any page."""
        if not self._tied:
            return False
        units = self._units[index:end]
        if sum([it.height for it in units]) <= self._brim - units[0].repeated:
            return False
        bound = [n for n, it in enumerate(units, index) if it.flows and it.bound_by_pin]
        for place in bound:
            above, unit = self._units[place - 1], self._units[place]
            above.keep = unit.bound_by_pin = False
            self._tied.discard((above.block, above.row))
            self.unmet.add(self._forbidden[unit.block, unit.row])
        return bool(bound)

    def renumbered(self, units: Sequence[Unit], by: int) -> list[Unit]:
        """Rows of a table with other numbers, in the table that begins anew with them."""
        rows = [replace(unit, row=unit.row + by) if unit.flows else unit for unit in units]
        pairs = zip(units, rows, strict=True)
        tied = {(new.block, new.row) for old, new in pairs if self.is_tied(old)}
        self._tied -= {(unit.block, unit.row) for unit in units}
        self._tied |= tied
        return rows

    def _bind(self) -> None:
        above: list[Unit] = []
        for unit in self._units:
            if unit.blank:
                above.append(unit)
                continue
            self._keep_whole(unit)
            if above and (unit.block, unit.row) in self._forbidden:
                unit.bound_by_pin = not above[-1].keep
                for one in above:
                    one.keep = True
                if unit.flows or above[0].flows:
                    self._tied.add((above[0].block, above[0].row))
            above = [unit]

    def _keep_whole(self, unit: Unit) -> None:
        pin = self._whole.get(unit.block)
        if pin is None:
            return
        if unit.height <= self._brim:
            unit.starts = ()
        elif unit.starts:
            self.unmet.add(pin)
