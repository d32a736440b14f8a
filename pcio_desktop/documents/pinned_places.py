"""Where the pins of a paper's pages take hold: their places found and sorted by what they ask.

A page forced to begin inside a paragraph divides it here, before anything is measured, so that the
rest is filled into lines as the paragraph of its own that it becomes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from pcio_desktop.documents.blocks import (
    Gap,
    Grid,
    Line,
    Paper,
    Roster,
    Row,
    Signatures,
    Style,
    spans_text,
    unit_names,
)
from pcio_desktop.documents.paper_splits import Splits, head_rows, origins, with_splits
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace, PinFaultKind
from pcio_desktop.domain.place_finder import PlaceFinder, UnitText

Key = tuple[int, int]
"""A unit by its block and its row."""

_NEVER_DIVIDED = frozenset(
    (Style.TITLE, Style.ITEM, Style.SUB_ITEM, Style.LIST_HEAD, Style.LABEL_VALUE)
)


@dataclass(frozen=True, slots=True)
class _Unit:
    """A named unit: its key, its text, and why no page may be forced to begin with it."""

    key: Key
    text: UnitText
    refusal: PinFaultKind | None = None


@dataclass(frozen=True, slots=True)
class PinnedPlaces:
    """The pins of a paper by what they ask of its plan.

    `paper` is divided at `splits`, where pages are forced to begin inside paragraphs; the keys are
    those of its units. `whole` are its paragraphs that stay in one piece, by block. `catchwords`
    are kept by name and offset, `found` is where each pin's place is now, `refused` why a pin is
    refused whatever the plan.
    """

    paper: Paper
    splits: Splits = ()
    forced: frozenset[Key] = frozenset()
    forbidden: Mapping[Key, PagePin] = field(default_factory=dict[Key, PagePin])
    whole: Mapping[int, PagePin] = field(default_factory=dict[int, PagePin])
    catchwords: Mapping[tuple[str, int], PagePin] = field(
        default_factory=dict[tuple[str, int], PagePin]
    )
    found: Mapping[PagePin, PagePlace] = field(default_factory=dict[PagePin, PagePlace])
    refused: Mapping[PagePin, PinFaultKind] = field(default_factory=dict[PagePin, PinFaultKind])


def unit_texts(paper: Paper) -> dict[str, UnitText]:
    """What is printed in each named unit, in reading order; of a table row its first text."""
    return {name: unit.text for name, unit in _units(paper).items()}


def refusal_at(paper: Paper, place: PagePlace) -> PinFaultKind | None:
    """Why no page can be forced to begin at a place; None where one can."""
    unit = _units(paper).get(place.unit)
    if unit is None:
        return PinFaultKind.GONE
    if place.offset and not (unit.text.divisible and place.offset < len(unit.text.text)):
        return unit.refusal or PinFaultKind.GONE
    return unit.refusal


def find_pins(paper: Paper, pins: Iterable[PagePin]) -> PinnedPlaces:
    """Find the place of every pin and sort the pins by what they ask."""
    wanted = tuple(pins)
    if not wanted:
        return PinnedPlaces(paper)
    units = _units(paper)
    finder = PlaceFinder({name: unit.text for name, unit in units.items()})
    found: dict[PagePin, PagePlace] = {}
    refused: dict[PagePin, PinFaultKind] = {}
    for pin in wanted:
        place = finder.find(pin.place)
        if place is None:
            refused[pin] = PinFaultKind.GONE
            continue
        found[pin] = place
        refusal = units[place.unit].refusal
        asks = pin.breaks is PageBreak.FORCED or bool(pin.catchword)
        if refusal is not None and asks:
            refused[pin] = refusal
    obeyed = {pin: place for pin, place in found.items() if pin not in refused}
    return _sorted(paper, units, obeyed, found, refused)


def _sorted(
    paper: Paper,
    units: Mapping[str, _Unit],
    obeyed: Mapping[PagePin, PagePlace],
    found: Mapping[PagePin, PagePlace],
    refused: Mapping[PagePin, PinFaultKind],
) -> PinnedPlaces:
    splits = _forced_splits(units, obeyed)
    places = dict(splits)
    # How many blocks stand above each one because of divided paragraphs.
    counts = [len(places.get(block, ())) for block in range(len(paper.blocks))]
    shifts = [0, *accumulate(counts)]
    forced: set[Key] = set()
    forbidden: dict[Key, PagePin] = {}
    whole: dict[int, PagePin] = {}
    for pin, place in obeyed.items():
        block, row = units[place.unit].key
        part = sum(at <= place.offset for at in places.get(block, ()))
        block += shifts[block] + part
        if pin.breaks is PageBreak.FORCED:
            forced.add((block, row))
        elif pin.breaks is PageBreak.FORBIDDEN and place.offset:
            whole[block] = pin
        elif pin.breaks is PageBreak.FORBIDDEN:
            forbidden[block, row] = pin
    catchwords = {
        (place.unit, place.offset): pin
        for pin, place in obeyed.items()
        if pin.catchword is not None
    }
    divided = with_splits(paper, splits)
    return PinnedPlaces(
        divided, splits, frozenset(forced), forbidden, whole, catchwords, found, refused
    )


def _forced_splits(units: Mapping[str, _Unit], places: Mapping[PagePin, PagePlace]) -> Splits:
    offsets: dict[int, set[int]] = {}
    for pin, place in places.items():
        if place.offset and pin.breaks is PageBreak.FORCED:
            offsets.setdefault(units[place.unit].key[0], set()).add(place.offset)
    return tuple((block, tuple(sorted(at))) for block, at in sorted(offsets.items()))


class StartPlaces:
    """Tells where in the paper the pages of its plan begin."""

    def __init__(self, paper: Paper, splits: Splits) -> None:
        self._blocks = paper.blocks
        self._origins = origins(paper, splits)

    def place(self, block: int, row: int) -> PagePlace | None:
        """The place of a unit of the planned paper without its words; None if it has no name."""
        origin, offset = self._origins[block]
        found = self._blocks[origin]
        if isinstance(found, Grid) and offset:  # begun anew: its head, then the rows from there on
            row, offset = offset + max(row - head_rows(found), 0), 0
        names = unit_names(found)
        unit = names[row if isinstance(found, Roster | Grid) else 0] if names else ""
        return PagePlace(unit, offset) if unit else None


def _units(paper: Paper) -> dict[str, _Unit]:
    found: dict[str, _Unit] = {}
    for place, block in enumerate(paper.blocks):
        match block:
            case Line():
                found[block.unit] = _Unit((place, 0), _line_text(block))
            case Roster() | Grid():
                found |= _rows(place, block)
            case Signatures():
                found |= _signatures(place, block)
            case Gap():
                pass
    found.pop("", None)
    return found


def _line_text(line: Line) -> UnitText:
    text = spans_text(line.spans)
    divisible = bool(text) and not line.value and line.style not in _NEVER_DIVIDED
    return UnitText(text or spans_text(line.label) or spans_text(line.value), divisible=divisible)


def _rows(place: int, table: Roster | Grid) -> Iterator[tuple[str, _Unit]]:
    """The rows; a bordered table is never broken by force, nor rows that a cell joins."""
    joined = 0
    for index, row in enumerate(table.rows):
        inside = index > 0 and (isinstance(table, Grid) or index < joined)
        joined = max(joined, index + max((cell.rows for cell in row.cells), default=1))
        refusal = PinFaultKind.INSIDE_TABLE if inside else None
        yield row.unit, _Unit((place, index), UnitText(_row_text(row)), refusal)


def _row_text(row: Row) -> str:
    texts = (spans_text(spans) for cell in row.cells for spans in cell.paragraphs)
    return next((text for text in texts if text.strip()), "")


def _signatures(place: int, signatures: Signatures) -> Iterator[tuple[str, _Unit]]:
    together = 2 if signatures.side_by_side else 1
    for index, block in enumerate(signatures.blocks):
        inside = index >= together
        text = UnitText(" ".join(spans_text(spans) for spans in block.lines))
        refusal = PinFaultKind.INSIDE_SIGNATURES if inside else None
        # What stands inside has a key that no unit has: nothing can be asked of it.
        yield block.unit, _Unit((place, -2 if inside else 0), text, refusal)
