"""Where the pages of a paper end: one plan for the DOCX and for every other rendering.

Pages are filled greedily, a few lines kept free so that another machine's fonts push nothing onto a
page of its own. Breaks are forced between units, never inside a bordered table that continues: its
head repeats instead. Lengths are twips.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType

from pcio_desktop.documents.blocks import Block, Grid, Line, Paper, RowKind, Spans
from pcio_desktop.documents.catchwords import catchword
from pcio_desktop.documents.geometry import Geometry
from pcio_desktop.documents.page_elsewhere import Elsewhere
from pcio_desktop.documents.page_measure import Measure
from pcio_desktop.documents.page_units import Unit, UnitMaker
from pcio_desktop.thai import breaks

SLACK_LINES = 3
"""Lines a page keeps free: with 3 another machine overflows a page in 0.5 to 4 of 100 papers."""

EMPTY_LINES = 5
"""A paragraph is split only where more lines than these would stay empty."""

_LEAST_FILL = 0.65  # of a page that ends early so that a table does not run over elsewhere
_LEAST_LINES = 2  # of a split paragraph, on either side


@dataclass(frozen=True, slots=True)
class Pin:
    """What the user fixed at a unit: a break before it (or none), the text of its catchword.

    None leaves the choice to the plan; an empty catchword prints none.
    """

    breaks: bool | None = None
    catchword: str | None = None


@dataclass(frozen=True, slots=True)
class PageStart:
    """The beginning of a page: its first unit, by name and by place in the planned paper.

    `row` is the row of a table. A page that is not `forced` begins where the table above runs over,
    before that row or in the middle of it.
    `catchword` is what the page before prints, with prefix and dots; empty for none.
    """

    page: int
    block: int
    row: int
    unit: str
    forced: bool
    catchword: str = ""


@dataclass(frozen=True, slots=True)
class PagePlan:
    """The pages of one paper.

    `starts` are those of the second and further pages, `pages` the page of each named unit,
    `fills` how full each page is (1 is the whole text height), `splits` where paragraphs are
    divided, as block and indexes of its text (of a table: of its rows), `held` the rows (block and
    row of the planned paper) bound to the next one, or to the paragraph after their table, so that
    a bordered table breaks where it should, `whole` those that stay
    whole though the rows of their table may split. `segmenter` and `measure` tell what made the
    plan. `lost_pins` are the units whose pins found no place.
    """

    starts: tuple[PageStart, ...]
    pages: Mapping[str, int] = field(repr=False)
    fills: tuple[float, ...]
    splits: tuple[tuple[int, tuple[int, ...]], ...]
    held: tuple[tuple[int, int], ...]
    whole: frozenset[tuple[int, int]] = field(repr=False)
    segmenter: str
    measure: str
    lost_pins: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many pages the paper has."""
        return len(self.fills)


def plan_pages(  # noqa: PLR0913 - each is a choice of its own, by name
    paper: Paper,
    geometry: Geometry,
    measure: Measure,
    *,
    slack_lines: int = SLACK_LINES,
    prefix: str = "/",
    dots: int = 3,
    pins: Mapping[str, Pin] | None = None,
    above: int = 0,
    tight: Mapping[int, int] | None = None,
) -> PagePlan:
    """Plan the pages of a paper on a template of that geometry.

    `above` is what a letterhead takes of the first page. Catchwords read `prefix`, the words, then
    `dots` full stops. Pins are kept by unit name. `tight` says on which pages how many lines more
    are kept free, since another program was seen to need them.
    """
    units = UnitMaker(geometry, measure).units(paper)
    planner = _Planner(
        paper, geometry, units, _Room(geometry, slack_lines, tight or {}), pins or {}
    )
    planner.run(above)
    planned = with_splits(paper, planner.splits())
    starts = tuple(
        replace(start, catchword=_printed(planned.blocks, start, planner.pins, prefix, dots))
        for start in planner.starts
    )
    names = {unit.name for unit in units}
    return PagePlan(
        starts=starts,
        pages=MappingProxyType(planner.pages),
        fills=tuple(planner.fills),
        splits=planner.splits(),
        held=tuple(planner.held),
        whole=frozenset(planner.whole),
        segmenter=breaks.backend(),
        measure=measure.name,
        lost_pins=tuple(name for name in planner.pins if name not in names),
    )


def with_splits(paper: Paper, splits: Sequence[tuple[int, tuple[int, ...]]]) -> Paper:
    """The paper with its divided paragraphs and tables as two or more.

    The texts of a divided paragraph are together the same; a table begun anew has its head again.
    """
    if not splits:
        return paper
    places = dict(splits)
    blocks: list[Block] = []
    for index, block in enumerate(paper.blocks):
        if isinstance(block, Line) and index in places:
            blocks += _parts(block, places[index])
        elif isinstance(block, Grid) and index in places:
            blocks += _tables(block, places[index])
        else:
            blocks.append(block)
    return replace(paper, blocks=tuple(blocks))


def _parts(line: Line, places: tuple[int, ...]) -> list[Line]:
    pieces: list[Spans] = []
    rest, done = line.spans, 0
    for place in places:
        head, rest = _divided(rest, place - done)
        pieces.append(head)
        done = place
    first = replace(line, spans=pieces[0], keep_with_next=False)
    middle = [
        replace(line, spans=part, label=(), unit="", carried=True) for part in (*pieces[1:], rest)
    ]
    return [first, *(replace(part, keep_with_next=False) for part in middle[:-1]), middle[-1]]


def _tables(grid: Grid, places: tuple[int, ...]) -> list[Grid]:
    """A table that is closed before these rows and begun anew, with its head."""
    head = tuple(row._replace(unit="") for row in grid.rows[: _head_rows(grid)])
    bounds = [0, *places, len(grid.rows)]
    parts = [grid.rows[start:end] for start, end in pairwise(bounds)]
    return [replace(grid, rows=part if n == 0 else (*head, *part)) for n, part in enumerate(parts)]


def _head_rows(grid: Grid) -> int:
    kinds = [row.kind for row in grid.rows]
    return next((n for n, kind in enumerate(kinds) if kind is not RowKind.HEADER), len(kinds))


def _divided(spans: Spans, place: int) -> tuple[Spans, Spans]:
    """Spans before and from an index of their joined text."""
    for number, span in enumerate(spans):
        if place < len(span.text):
            left = (*spans[:number], span._replace(text=span.text[:place]))
            return left, (span._replace(text=span.text[place:]), *spans[number + 1 :])
        place -= len(span.text)
    return spans, ()


def _printed(
    blocks: Sequence[Block], start: PageStart, pins: Mapping[str, Pin], prefix: str, dots: int
) -> str:
    if not start.forced:
        return ""
    pin = pins.get(start.unit)
    if pin is not None and pin.catchword is not None:
        return pin.catchword
    words = catchword(blocks[start.block], start.row)
    return f"{prefix}{words}{'.' * dots}" if words else ""


class _Room:
    """How far down each page may be filled."""

    def __init__(self, geometry: Geometry, slack_lines: int, tight: Mapping[int, int]) -> None:
        self.full = geometry.text_height
        self._pitch = geometry.pitch
        self._slack = slack_lines
        self._tight = tight

    def limit(self, page: int) -> int:
        """Where what comes before a forced break must end."""
        return self._above(self._slack + self._tight.get(page, 0))

    def end(self, page: int) -> int:
        """Where the rows of a bordered table turn the page by themselves."""
        return self._above(self._tight.get(page, 0))

    def _above(self, lines: int) -> int:
        return max(self.full - lines * self._pitch, self.full // 2)


class _Planner:
    """Fills pages with units. Use it once."""

    def __init__(
        self,
        paper: Paper,
        geometry: Geometry,
        units: list[Unit],
        room: _Room,
        pins: Mapping[str, Pin],
    ) -> None:
        self.pins = pins
        self.starts: list[PageStart] = []
        self.pages: dict[str, int] = {}
        self.fills: list[float] = []
        self.held: list[tuple[int, int]] = []
        self.whole: set[tuple[int, int]] = set()
        self._units = units
        self._room = room
        self._full = room.full
        self._pitch = geometry.pitch
        self._splits: dict[int, list[int]] = {}
        self._shift = 0
        self._used = 0
        self._elsewhere = Elsewhere(self._full, room.limit(0), self._pitch)
        self._turned = -1  # the block of the table that turned the page last
        self._empty = True
        self._page = 1
        self._blocks = paper.blocks

    def splits(self) -> tuple[tuple[int, tuple[int, ...]], ...]:
        """Where paragraphs were divided."""
        return tuple((block, tuple(places)) for block, places in self._splits.items())

    @property
    def _limit(self) -> int:
        return self._room.limit(self._page)

    def _limit_for(self, index: int, end: int) -> int:
        """The same with regard to other machines: there too the page must not run over."""
        blank = sum([it.height for it in self._units[end : self._with_blank(end)]])
        spare = self._full - blank - self._elsewhere.excess(self._units[index:end])
        return max(min(self._limit, spare), self._full // 2)

    def run(self, above: int) -> None:
        """Put every unit on a page."""
        self._used = min(above, self._limit)
        self._elsewhere.begin(self._used)
        index = 0
        while index < len(self._units):
            index = self._next(index)
        self.fills.append(self._used / self._full)

    def _next(self, index: int) -> int:
        """Place the unit at `index`, with those bound to it if they fit; return the next place."""
        unit = self._units[index]
        if unit.blank:
            return self._place_all(index, index + 1)
        end = self._group_end(index)
        if unit.flows:
            return self._flow(index, end)
        if self._wants_break(unit):
            self._break(unit)
        need = sum([it.height for it in self._units[index:end]]) + self._spared(end - 1)
        limit = self._full if self._allowed_over(unit) else self._limit_for(index, end)
        if self._used + need <= limit:
            if self._ends_badly(index, end):
                self._break(unit)
            return self._place_all(index, end)
        if (limit - self._used) // self._pitch > EMPTY_LINES:
            split = self._split_in(index, end, limit)
            if split is not None:
                return split
        if not self._empty:
            self._break(unit)
            return index
        # Higher than a page and of one piece: it runs over, and what follows is bound no more.
        return self._place_all(index, index + 1)

    def _group_end(self, index: int) -> int:
        """The end of the units bound together from `index` on."""
        end = index + 1
        flows = self._units[index].flows
        while end < len(self._units) and self._units[end - 1].keep:
            unit = self._units[end]
            if self._wants_break(unit):
                break
            end += 1
        if flows and sum([it.height for it in self._units[index:end]]) > self._full // 2:
            # So high a group of rows does not take along what is bound to the table.
            rows = next((n for n in range(index, end) if not self._units[n].flows), end)
            return max(rows, index + 1)
        return end

    def _wants_break(self, unit: Unit) -> bool:
        pin = self.pins.get(unit.name) if unit.name else None
        return bool(pin and pin.breaks and not self._empty and not unit.flows and unit.row >= 0)

    def _allowed_over(self, unit: Unit) -> bool:
        pin = self.pins.get(unit.name) if unit.name else None
        return bool(pin and pin.breaks is False)

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
        bound_on = not (self._units[end - 1].flows or self._units[end - 1].blank)
        if bound_on and unit.block == self._turned and self._used + need > self._limit:
            return self._begin_anew(index, end)
        chain = self._chain(index, self._used) if self._used + need > self._limit else 0
        over = self._used + need > self._room.end(self._page)
        if not over and not chain and self._turns_early(index):
            chain = self._chain(index, self._used)
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
        self._splits.setdefault(first.block, []).append(first.row)
        self._shift += 1
        self._break(replace(first, row=0, name=""))
        self._used = first.repeated
        self._elsewhere.begin(first.repeated)
        heads = _head_rows(grid)
        for place in range(index, end):
            unit = self._units[place]
            if unit.flows:
                self._units[place] = replace(unit, row=unit.row - first.row + heads)
        return self._place_all(index, end)

    def _rows_from(self, index: int, end: int) -> list[Unit]:
        """The units up to `end`, the rows that continue the table of the last, and a blank."""
        while end < len(self._units) and self._units[end].flows:
            end += 1
        return self._units[index : self._with_blank(end)]

    def _with_blank(self, end: int) -> int:
        return end + (end < len(self._units) and self._units[end].blank)

    def _ends_badly(self, index: int, end: int) -> bool:
        """A table begun here would end on another page elsewhere, and not if begun on a new one."""
        continues = end < len(self._units) and self._units[end].flows
        if not continues or self._used < self._limit * _LEAST_FILL:
            return False
        rows = self._rows_from(index, end)
        there = self._elsewhere
        after = self._least_after(index + len(rows))
        return not there.ends_alike(rows, after) and there.ends_alike(rows, after, fresh=True)

    def _turns_early(self, index: int) -> bool:
        """Rows that must go to the next page here, lest the table end elsewhere on another page.

        The last of the rows that serve is taken, so that the page is as full as it can be.
        """
        if self._used < self._full * _LEAST_FILL:
            return False
        rows = self._rows_from(index, index)
        there, after = self._elsewhere, self._least_after(index + len(rows))
        after = 0 if rows[0].block == self._turned else after
        if not self._chain(index, self._used) or there.ends_alike(rows, after):
            return False
        used, serving = self._used, -1
        for at, row in enumerate(rows):
            if used > self._limit:
                return serving == 0
            if self._chain(index + at, used) and there.ends_alike(rows, after, turned_at=at):
                serving = at
            used += row.height
        return False

    def _chain(self, index: int, used: int) -> int:
        """How many rows, each bound to the next, cannot stay on this page; 0 where none do.

        The last row of a table may be bound to the paragraph after it, unless the table has turned
        a page already: then LibreOffice does not keep the two together.
        """
        first = self._units[index]
        most = self._full - first.repeated - self._pitch
        height = 0
        for count, unit in enumerate(self._units[index:]):
            if unit.block != first.block or unit.least:
                return 0
            after = self._least_after(index + count + 1) if unit.blank else 0
            after = 0 if first.block == self._turned else after
            height += unit.height + after
            if height > most or (unit.blank and not after):
                return 0
            if used + height > self._full + self._pitch:
                return count
            if unit.blank:
                return 0
        return 0

    def _least_after(self, index: int) -> int:
        """What a paragraph after a table needs at least of the page it begins on; else 0."""
        if index >= len(self._units):
            return 0
        unit = self._units[index]
        if not isinstance(self._blocks[unit.block], Line) or self._wants_break(unit):
            return 0
        return unit.before + min(unit.lines, _LEAST_LINES) * unit.line_height

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
        rest = unit.height
        step = unit.line_height or self._pitch
        while self._used + rest > self._full:
            room = (self._full - self._used) // step * step
            if room <= 0 and self._used <= unit.repeated:
                break  # not even one line fits a page: let it be
            rest -= max(room, 0)
            self._used += max(room, 0)
            self._turn(unit)
            self._used = min(unit.repeated, self._full - step)
        self._used += rest

    def _turn(self, unit: Unit | None = None) -> None:
        """The page is full: go on to the next; a row begins there under the head of its table."""
        self.fills.append(min(self._used / self._full, 1.0))
        self._page += 1
        self._used = 0
        self._empty = True
        if unit is not None:
            self._used = unit.repeated
            self._turned = unit.block
            self._empty = False
            self.starts.append(self._start(unit, forced=False))

    def _break(self, unit: Unit) -> None:
        self._turn()
        self._elsewhere.begin()
        self.starts.append(self._start(unit, forced=True))

    def _start(self, unit: Unit, *, forced: bool) -> PageStart:
        return PageStart(self._page, unit.block + self._shift, max(unit.row, 0), unit.name, forced)

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
        )
        self._units[place] = rest
        self._break(rest)
