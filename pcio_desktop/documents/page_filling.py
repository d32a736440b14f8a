"""Filling pages with the units of a paper, one after the other.

Pages are filled greedily, a few lines kept free so that another machine's fonts push nothing onto a
page of its own. Breaks are forced between units, never inside a bordered table that continues: its
head repeats instead. What was pinned comes first, but never at the price of a page that runs over.
Lengths are twips.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pcio_desktop.documents.geometry import Geometry
from pcio_desktop.documents.page_units import Unit
from pcio_desktop.documents.pinned_places import Key, PinnedPlaces
from pcio_desktop.domain.page_pins import PagePin, PagePlace

EMPTY_LINES = 5
"""A paragraph is split only where more lines than these would stay empty."""

_LEAST_LINES = 2  # of a split paragraph, on either side


@dataclass(frozen=True, slots=True)
class PageStart:
    """The beginning of a page: its first unit, by name and by place in the planned paper.

    `row` is the row of a table. A page that is not `forced` begins where the table above runs over,
    before that row or `inside` it.
    `catchword` is what the page before prints, with prefix and dots; empty for none. `place` is
    where a pin of this page hangs; None where nothing has a name to pin it to.
    """

    page: int
    block: int
    row: int
    unit: str
    forced: bool
    catchword: str = ""
    inside: bool = False
    place: PagePlace | None = None


class PageFiller:
    """Fills pages with units. Use it once."""

    def __init__(
        self, geometry: Geometry, units: list[Unit], slack_lines: int, pinned: PinnedPlaces
    ) -> None:
        self.unmet: set[PagePin] = set()
        self.starts: list[PageStart] = []
        self.pages: dict[str, int] = {}
        self.fills: list[float] = []
        self.held: list[tuple[int, int]] = []
        self.whole: set[tuple[int, int]] = set()
        self._units = units
        self._full = geometry.text_height
        self._pitch = geometry.pitch
        self._limit = max(self._full - slack_lines * geometry.pitch, self._full // 2)
        # To here only for what was pinned; the last line stays for a blank or another machine.
        self._brim = max(self._limit, self._full - geometry.pitch)
        self._splits: dict[int, list[int]] = {}
        self._shift = 0
        self._used = 0
        self._empty = True
        self._page = 1
        self._forced = pinned.forced
        self._forbidden = pinned.forbidden
        self._whole_blocks = pinned.whole
        self._tied: set[Key] = set()
        self._bind()

    def splits(self) -> tuple[tuple[int, tuple[int, ...]], ...]:
        """Where paragraphs were divided."""
        return tuple((block, tuple(places)) for block, places in self._splits.items())

    def _bind(self) -> None:
        """Where no page may begin, the unit above is bound to it; whole paragraphs lose splits."""
        above: list[Unit] = []
        for unit in self._units:
            if unit.blank:
                above.append(unit)
                continue
            pinned = self._whole_blocks.get(unit.block)
            if pinned is not None:
                if unit.height <= self._brim:
                    unit.starts = ()
                elif unit.starts:
                    self.unmet.add(pinned)
            if above and (unit.block, unit.row) in self._forbidden:
                unit.bound_by_pin = not above[-1].keep
                for one in above:
                    one.keep = True
                if unit.flows:
                    self._tied.add((above[0].block, above[0].row))
            above = [unit]

    def run(self, above: int) -> None:
        """Put every unit on a page."""
        self._used = min(above, self._limit)
        index = 0
        while index < len(self._units):
            index = self._next(index)
        self.fills.append(self._used / self._full)

    def _next(self, index: int) -> int:
        """Place the unit at `index`, with those bound to it if they fit; return the next place."""
        unit = self._units[index]
        if unit.blank:
            self._hang(unit)
            return index + 1
        end = self._group_end(index)
        if self._tied and self._let_go(index, end):
            end = self._group_end(index)
        if unit.flows:
            return self._flow(index, end)
        if self._wants_break(unit):
            self._break(unit)
        need = sum([it.height for it in self._units[index:end]]) + self._spared(end - 1)
        bound = any(self._forbids(it) for it in self._units[index:end])
        whole = any(it.block in self._whole_blocks for it in self._units[index:end])
        if self._used + need <= (self._brim if bound or whole else self._limit):
            return self._place_all(index, end)
        if self._fits_before_pinned(index):
            return self._place_all(index, end)
        if bound or (self._limit - self._used) // self._pitch > EMPTY_LINES:
            split = self._split_in(index, end, self._limit)
            if split is not None:
                return split
        cut = self._loosened(index, end) if need > self._brim else None
        if cut is not None:
            self._place_all(index, cut)
            self._break(self._units[cut])
            return cut
        if not self._empty:
            self._break(unit)
            return index
        # Higher than a page and of one piece: it runs over, and what follows is bound no more.
        self._place(unit)
        return index + 1

    def _group_end(self, index: int) -> int:
        """The end of the units bound together from `index` on."""
        end = index + 1
        flows = self._units[index].flows
        while end < len(self._units) and self._units[end - 1].keep:
            unit = self._units[end]
            if self._is_forced(unit) or (flows and not unit.flows):
                break
            end += 1
        return end

    def _is_forced(self, unit: Unit) -> bool:
        return not unit.rest and not unit.blank and (unit.block, unit.row) in self._forced

    def _loosened(self, index: int, end: int) -> int | None:
        """Where a group too high for any page ends here: before a unit that only a pin binds."""
        height, cut = self._used, None
        for place in range(index, end):
            if place > index and self._units[place].bound_by_pin:
                cut = place
            height += self._units[place].height
            if height > self._limit:
                break
        return cut

    def _fits_before_pinned(self, index: int) -> bool:
        """Whether all up to the next pinned page fits when the free lines are used.

        The lines kept free take up what an edit brought, so that it makes no short page before one
        that was pinned.
        """
        if not self._forced:
            return False
        height = self._used
        for place, unit in enumerate(self._units[index:]):
            if place and self._is_forced(unit):
                return True
            height += unit.height
            if unit.flows or height > self._brim:
                return False
        return False

    def _wants_break(self, unit: Unit) -> bool:
        return not self._empty and self._is_forced(unit)

    def _forbids(self, unit: Unit) -> PagePin | None:
        """The pin by which no page may begin with a unit."""
        if not self._forbidden or unit.rest or unit.blank:
            return None
        return self._forbidden.get((unit.block, unit.row))

    def _spared(self, last: int) -> int:
        """What the last row of a group need not have on this page, negative."""
        unit = self._units[last]
        return unit.least - unit.height if unit.least else 0

    def _hang(self, blank: Unit) -> None:
        """A blank stays at the end of a page, in its slack; it never starts one by force."""
        if self._used + blank.height > self._full:
            self._turn()
        self._used += blank.height
        self._empty = False

    def _flow(self, index: int, end: int) -> int:
        """Rows that continue a bordered table: no break can be forced before them.

        Rows bound to each other until they are higher than what is left go to the next page
        everywhere. Where the table ends before that, or its rows may split, its rows fill the page.
        """
        unit = self._units[index]
        need = sum([it.height for it in self._units[index:end]]) + self._spared(end - 1)
        chain = self._chain(index) if self._used + need > self._limit else 0
        over = self._used + need > self._full
        if (chain or over) and self._used > unit.repeated:
            rows = self._units[index : index + chain]
            self.held += [(it.block + self._shift, it.row) for it in rows]
            self._turn(unit)
        return self._place_all(index, end)

    def _let_go(self, index: int, end: int) -> bool:
        """Give up the pins that bind rows of a table into a group too high for any page."""
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

    def _chain(self, index: int) -> int:
        """How many rows, each bound to the next, cannot stay on this page; 0 where none do."""
        first = self._units[index]
        height = 0
        for count, unit in enumerate(self._units[index:]):
            if unit.block != first.block or unit.blank or unit.least:
                return 0
            height += unit.height
            if height > self._full - first.repeated - self._pitch:
                return 0
            if self._used + height > self._full + self._pitch:
                return count
        return 0

    def _place_all(self, index: int, end: int) -> int:
        for unit in self._units[index:end]:
            if unit.blank:
                self._hang(unit)
            else:
                self._place(unit)
        return end

    def _place(self, unit: Unit) -> None:
        """Put a unit here; what is higher than the rest of the page runs over to the next ones."""
        if unit.name:
            self.pages.setdefault(unit.name, self._page)
        self._empty = False
        if unit.whole:
            self.whole.add((unit.block + self._shift, unit.row))
        if (unit.block, unit.row) in self._tied:
            self.held.append((unit.block + self._shift, unit.row))
        rest = unit.height
        step = unit.line_height or self._pitch
        while self._used + rest > self._full:
            room = (self._full - self._used) // step * step
            if room <= 0 and self._used <= unit.repeated:
                break  # not even one line fits a page: let it be
            rest -= max(room, 0)
            self._used += max(room, 0)
            self._turn(unit, inside=True)
            self._used = min(unit.repeated, self._full - step)
        self._used += rest

    def _turn(self, unit: Unit | None = None, *, inside: bool = False) -> None:
        """The page is full: go on to the next; a row begins there under the head of its table.

        Or it goes on there, when the page ends `inside` it.
        """
        self.fills.append(min(self._used / self._full, 1.0))
        self._page += 1
        self._used = 0
        self._empty = True
        if unit is not None:
            self._used = unit.repeated
            self._empty = False
            self.starts.append(self._start(unit, forced=False, inside=inside))
            if not inside:
                self._note_break(unit)

    def _break(self, unit: Unit) -> None:
        self._turn()
        self._note_break(unit)
        self.starts.append(self._start(unit, forced=True))

    def _note_break(self, unit: Unit) -> None:
        pin = self._forbids(unit)
        if pin is not None:
            self.unmet.add(pin)

    def _start(self, unit: Unit, *, forced: bool, inside: bool = False) -> PageStart:
        block, row = unit.block + self._shift, max(unit.row, 0)
        return PageStart(self._page, block, row, unit.name, forced, inside=inside)

    def _split_in(self, index: int, end: int, limit: int) -> int | None:
        """Divide a paragraph of a group so that the page is filled; None where none can be."""
        used = self._used
        chosen: tuple[int, int] | None = None
        for place in range(index, end):
            unit = self._units[place]
            lines = self._first_lines(unit, limit - used)
            if lines:
                chosen = place, lines
            used += unit.height
            if used > limit:
                break
        if chosen is None:
            return None
        place, lines = chosen
        self._place_all(index, place)
        self._divide(place, lines)
        return place

    def _first_lines(self, unit: Unit, room: int) -> int:
        """How many lines of a paragraph stay here when it is divided; 0 where it cannot be."""
        if not unit.starts:
            return 0
        fitting = (room - unit.before) // unit.line_height
        lines = min(fitting, unit.lines - _LEAST_LINES)
        return lines if lines >= _LEAST_LINES + unit.extra else 0

    def _divide(self, place: int, lines: int) -> None:
        """Put the first lines of a paragraph here; the rest, a unit of its own, starts a page."""
        unit = self._units[place]
        at = unit.starts[lines - unit.extra - 1]
        places = self._splits.setdefault(unit.block, [])
        offset = places[-1] if places else 0
        head = lines * unit.line_height
        self._place(replace(unit, height=unit.before + head))
        places.append(offset + at)
        self._shift += 1
        count = unit.lines - lines
        rest = replace(
            unit,
            name="",
            height=unit.height - unit.before - head,
            before=0,
            lines=count,
            starts=[start - at for start in unit.starts if start > at],
            extra=0,
            rest=True,
        )
        self._units[place] = rest
        self._break(rest)
