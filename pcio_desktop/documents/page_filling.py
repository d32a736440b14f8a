"""Filling pages with the units of a paper, one after the other.

Pages are filled greedily, a few lines kept free so that another machine's fonts push nothing onto a
page of its own. Breaks are forced between units, never inside a bordered table that continues: its
head repeats instead. What was pinned comes first, but never at the price of a page that runs over.
Lengths are twips.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pcio_desktop.documents.blocks import Grid
from pcio_desktop.documents.geometry import Geometry
from pcio_desktop.documents.page_elsewhere import Elsewhere
from pcio_desktop.documents.page_room import PageRoom
from pcio_desktop.documents.page_units import Unit
from pcio_desktop.documents.paper_splits import Splits, head_rows
from pcio_desktop.documents.pinned_places import PinnedPlaces
from pcio_desktop.documents.pinned_units import PinnedUnits
from pcio_desktop.documents.table_turning import LEAST_LINES, TableTurning
from pcio_desktop.domain.page_pins import PagePin, PagePlace

EMPTY_LINES = 5
"""A paragraph is split only where more lines than these would stay empty."""


@dataclass(frozen=True, slots=True)
class PageStart:
    """The beginning of a page: its first unit, by name and by place in the planned paper.

    `row` is the row of a table. A page that is not `forced` begins where the table above runs over,
    before that row or, `inside`, in the middle of it.
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
        self, geometry: Geometry, units: list[Unit], room: PageRoom, pinned: PinnedPlaces
    ) -> None:
        self.starts: list[PageStart] = []
        self.pages: dict[str, int] = {}
        self.fills: list[float] = []
        self.held: list[tuple[int, int]] = []
        self.whole: set[tuple[int, int]] = set()
        self._units = units
        self._blocks = pinned.paper.blocks
        self._room = room
        self._full = room.full
        self._pitch = geometry.pitch
        self._pins = PinnedUnits(units, pinned, room.brim(0))
        self._elsewhere = Elsewhere(self._full, room.limit(0), self._pitch)
        self._tables = TableTurning(
            units,
            self._blocks,
            self._elsewhere,
            self._pins.is_forced,
            full=self._full,
            pitch=self._pitch,
        )
        self._splits: dict[int, list[int]] = {}
        self._shift = 0
        self._used = 0
        self._empty = True
        self._page = 1

    @property
    def unmet(self) -> set[PagePin]:
        """The pins that no page could obey."""
        return self._pins.unmet

    def splits(self) -> Splits:
        """Where paragraphs were divided and tables begun anew."""
        return tuple((block, tuple(places)) for block, places in self._splits.items())

    def run(self, above: int) -> None:
        """Put every unit on a page."""
        self._used = min(above, self._limit)
        self._elsewhere.begin(self._used)
        index = 0
        while index < len(self._units):
            index = self._next(index)
        self.fills.append(self._used / self._full)

    @property
    def _limit(self) -> int:
        return self._room.limit(self._page)

    @property
    def _brim(self) -> int:
        """To here only for what was pinned."""
        return self._room.brim(self._page)

    def _safe(self, limit: int, index: int, end: int) -> int:
        """A limit with regard to other machines: there too the page must not run over."""
        blank = sum([it.height for it in self._units[end : self._tables.with_blank(end)]])
        spare = self._full - blank - self._elsewhere.excess(self._units[index:end])
        return max(min(limit, spare), self._full // 2)

    def _next(self, index: int) -> int:
        """Place the unit at `index`, with those bound to it if they fit; return the next place."""
        unit = self._units[index]
        if unit.blank:
            return self._place_all(index, index + 1)
        end = self._group_end(index)
        if self._pins.let_go(index, end):
            end = self._group_end(index)
        if unit.flows:
            return self._flow(index, end)
        if not self._empty and self._pins.is_forced(unit):
            self._break(unit)
        need = sum([it.height for it in self._units[index:end]]) + self._spared(end - 1)
        bound = self._pins.stay_together(self._units[index:end])
        limit = self._safe(self._brim if bound else self._limit, index, end)
        if self._used + need <= limit:
            badly = self._tables.ends_badly(index, end, self._used, self._limit)
            if badly and not self._pins.forbids(unit):
                self._break(unit)
            return self._place_all(index, end)
        if self._fits_before_pinned(index):
            return self._place_all(index, end)
        return self._too_high_here(index, end, need, bound=bound)

    def _too_high_here(self, index: int, end: int, need: int, *, bound: bool) -> int:
        """Divide what does not fit, or go on to the next page with it."""
        limit = self._safe(self._limit, index, end)
        if bound or (limit - self._used) // self._pitch > EMPTY_LINES:
            split = self._split_in(index, end, limit)
            if split is not None:
                return split
        cut = self._loosened(index, end) if need > self._brim else None
        if cut is not None:
            self._place_all(index, cut)
            self._break(self._units[cut])
            return cut
        if not self._empty:
            self._break(self._units[index])
            return index
        # Higher than a page and of one piece: it runs over, and what follows is bound no more.
        return self._place_all(index, index + 1)

    def _group_end(self, index: int) -> int:
        """The end of the units bound together from `index` on."""
        end = index + 1
        flows = self._units[index].flows
        while end < len(self._units) and self._units[end - 1].keep:
            if self._pins.is_forced(self._units[end]):
                break
            end += 1
        if flows and sum([it.height for it in self._units[index:end]]) > self._full // 2:
            # So high a group of rows does not take along what is bound to the table.
            rows = next((n for n in range(index, end) if not self._units[n].flows), end)
            return max(rows, index + 1)
        return end

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
        if not self._pins.any_forced:
            return False
        height = self._used
        for place, unit in enumerate(self._units[index:]):
            if place and self._pins.is_forced(unit):
                return True
            height += unit.height
            if unit.flows or height > self._brim:
                return False
        return False

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
        unit, last = self._units[index], self._units[end - 1]
        need = sum([it.height for it in self._units[index:end]]) + self._spared(end - 1)
        beyond = self._used + need > self._limit
        bound_on = not (last.flows or last.blank)
        if bound_on and unit.block == self._tables.turned and beyond:
            return self._begin_anew(index, end)
        chain = self._tables.chain(index, self._used) if beyond else 0
        over = self._used + need > self._room.end(self._page)
        if not over and not chain and self._tables.turns_early(index, self._used, self._limit):
            chain = self._tables.chain(index, self._used)
        if (chain or over) and self._used > unit.repeated:
            if chain:
                self._elsewhere.turn(unit)
            rows = self._units[index : index + chain]
            self.held += [(it.block + self._shift, it.row) for it in rows]
            self._turn(unit)
        return self._place_all(index, end)

    def _begin_anew(self, index: int, end: int) -> int:
        """Close a table and begin it anew on the next page, its last rows bound to what follows.

        So signatures take them along: LibreOffice keeps a table that has turned a page together
        with nothing after it.
        """
        first = self._units[index]
        grid = self._blocks[first.block]
        assert isinstance(grid, Grid), "only bordered tables flow"
        self._turn()
        self._pins.note_break(first)
        self._splits.setdefault(first.block, []).append(first.row)
        self._shift += 1
        self.starts.append(self._start(replace(first, row=0, name=""), forced=True))
        self._used = first.repeated
        self._elsewhere.begin(first.repeated)
        by = head_rows(grid) - first.row
        self._units[index:end] = self._pins.renumbered(self._units[index:end], by)
        return self._place_all(index, end)

    def _place_all(self, index: int, end: int) -> int:
        if index < end:
            self._elsewhere.place(self._units[index:end])
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
        if self._pins.is_tied(unit):
            self.held.append((unit.block + self._shift, unit.row))
        rest = unit.height
        step = unit.line_height or self._pitch
        while self._used + rest > self._full:
            room = (self._full - self._used) // step * step
            if room <= 0 and self._used <= unit.repeated:
                break  # not even one line fits a page: let it be
            rest -= max(room, 0)
            self._used += max(room, 0)
            self._turn(unit, inside=rest < unit.height)
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
            self._tables.turned = unit.block
            self._empty = False
            self.starts.append(self._start(unit, forced=False, inside=inside))
            if not inside:
                self._pins.note_break(unit)

    def _break(self, unit: Unit) -> None:
        self._turn()
        self._elsewhere.begin()
        self._pins.note_break(unit)
        self.starts.append(self._start(unit, forced=True))

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
        lines = min(fitting, unit.lines - LEAST_LINES)
        return lines if lines >= LEAST_LINES + unit.extra else 0

    def _divide(self, place: int, lines: int) -> None:
        """Put the first lines of a paragraph here; the rest, a unit of its own, starts a page."""
        unit = self._units[place]
        at = unit.starts[lines - unit.extra - 1]
        places = self._splits.setdefault(unit.block, [])
        offset = places[-1] if places else 0
        head = lines * unit.line_height
        first = replace(unit, height=unit.before + head)
        self._elsewhere.place([first])
        self._place(first)
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
