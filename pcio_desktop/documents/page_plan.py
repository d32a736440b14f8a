"""Where the pages of a paper end: one plan for the DOCX and for every other rendering.

Pages are filled greedily, a few lines kept free so that another machine's fonts push nothing onto a
page of its own. Breaks are forced between units, never inside a bordered table that continues: its
head repeats instead. Lengths are twips.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from pcio_desktop.documents.blocks import Block, Line, Paper, Spans
from pcio_desktop.documents.catchwords import catchword
from pcio_desktop.documents.geometry import Geometry
from pcio_desktop.documents.page_measure import Measure
from pcio_desktop.documents.page_units import Unit, UnitMaker
from pcio_desktop.thai import breaks

SLACK_LINES = 3
"""Lines a page keeps free: with 3 another machine overflows a page in 0.5 to 4 of 100 papers."""

EMPTY_LINES = 5
"""A paragraph is split only where more lines than these would stay empty."""

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
    before that row or, `inside`, in the middle of it.
    `catchword` is what the page before prints, with prefix and dots; empty for none.
    """

    page: int
    block: int
    row: int
    unit: str
    forced: bool
    catchword: str = ""
    inside: bool = False


@dataclass(frozen=True, slots=True)
class PagePlan:
    """The pages of one paper.

    `starts` are those of the second and further pages, `pages` the page of each named unit,
    `fills` how full each page is (1 is the whole text height), `splits` where paragraphs are
    divided, as block and indexes of its text, `held` the rows (block and row of the planned paper)
    bound to the next one so that a bordered table breaks where it should, `whole` those that stay
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


def plan_pages(
    paper: Paper,
    geometry: Geometry,
    measure: Measure,
    *,
    slack_lines: int = SLACK_LINES,
    prefix: str = "/",
    dots: int = 3,
    pins: Mapping[str, Pin] | None = None,
    above: int = 0,
) -> PagePlan:
    """Plan the pages of a paper on a template of that geometry.

    `above` is what a letterhead takes of the first page. Catchwords read `prefix`, the words, then
    `dots` full stops. Pins are kept by unit name.
    """
    units = UnitMaker(geometry, measure).units(paper)
    planner = _Planner(paper, geometry, units, slack_lines, pins or {})
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
    """The paper with its divided paragraphs as two or more; their texts together are the same."""
    if not splits:
        return paper
    places = dict(splits)
    blocks: list[Block] = []
    for index, block in enumerate(paper.blocks):
        if isinstance(block, Line) and index in places:
            blocks += _parts(block, places[index])
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


class _Planner:
    """Fills pages with units. Use it once."""

    def __init__(
        self,
        paper: Paper,
        geometry: Geometry,
        units: list[Unit],
        slack_lines: int,
        pins: Mapping[str, Pin],
    ) -> None:
        self.pins = pins
        self.starts: list[PageStart] = []
        self.pages: dict[str, int] = {}
        self.fills: list[float] = []
        self.held: list[tuple[int, int]] = []
        self.whole: set[tuple[int, int]] = set()
        self._units = units
        self._full = geometry.text_height
        self._pitch = geometry.pitch
        self._limit = max(self._full - slack_lines * geometry.pitch, self._full // 2)
        self._splits: dict[int, list[int]] = {}
        self._shift = 0
        self._used = 0
        self._empty = True
        self._page = 1
        self._blocks = paper.blocks

    def splits(self) -> tuple[tuple[int, tuple[int, ...]], ...]:
        """Where paragraphs were divided."""
        return tuple((block, tuple(places)) for block, places in self._splits.items())

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
        if unit.flows:
            return self._flow(index, end)
        if self._wants_break(unit):
            self._break(unit)
        need = sum([it.height for it in self._units[index:end]]) + self._spared(end - 1)
        limit = self._full if self._allowed_over(unit) else self._limit
        if self._used + need <= limit:
            return self._place_all(index, end)
        if (limit - self._used) // self._pitch > EMPTY_LINES:
            split = self._split_in(index, end, limit)
            if split is not None:
                return split
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
            if self._wants_break(unit) or (flows and not unit.flows):
                break
            end += 1
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
        chain = self._chain(index) if self._used + need > self._limit else 0
        over = self._used + need > self._full
        if (chain or over) and self._used > unit.repeated:
            rows = self._units[index : index + chain]
            self.held += [(it.block + self._shift, it.row) for it in rows]
            self._turn(unit)
        return self._place_all(index, end)

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
        """The page is full: go on to the next; a row begins there under the head of its table."""
        self.fills.append(min(self._used / self._full, 1.0))
        self._page += 1
        self._used = 0
        self._empty = True
        if unit is not None:
            self._used = unit.repeated
            self._empty = False
            self.starts.append(replace(self._start(unit, forced=False), inside=inside))

    def _break(self, unit: Unit) -> None:
        self._turn()
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
        )
        self._units[place] = rest
        self._break(rest)
