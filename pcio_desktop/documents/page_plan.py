"""Where the pages of a paper end: one plan for the DOCX and for every other rendering.

`page_filling` fills the pages; here are the plan, its catchwords and what became of pins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from pcio_desktop.documents.blocks import Block, Paper
from pcio_desktop.documents.catchwords import catchword
from pcio_desktop.documents.geometry import Geometry
from pcio_desktop.documents.page_filling import PageFiller, PageStart
from pcio_desktop.documents.page_measure import Measure
from pcio_desktop.documents.page_room import PageRoom
from pcio_desktop.documents.page_units import UnitMaker
from pcio_desktop.documents.paper_splits import Splits, joined_splits, with_splits
from pcio_desktop.documents.pinned_places import PinnedPlaces, StartPlaces, find_pins, unit_texts
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace, PinFaultKind, words_at
from pcio_desktop.thai import breaks

__all__ = ["PagePlan", "PageStart", "PlacedPin", "plan_pages", "with_splits"]

SLACK_LINES = 3
"""Lines a page keeps free: with 3 another machine overflows a page in 0.5 to 4 of 100 papers."""

SHORT_PAGE = 0.2
"""A page less full than this before a pinned one is told, unless it was pinned itself."""


@dataclass(frozen=True, slots=True)
class PlacedPin:
    """A pin, its place in the paper as it is now (None: gone), and why it was not obeyed."""

    pin: PagePin
    place: PagePlace | None
    fault: PinFaultKind | None = None


@dataclass(frozen=True, slots=True)
class PagePlan:
    """The pages of one paper.

    `starts` are those of the second and further pages, `pages` the page of each named unit,
    `fills` how full each page is (1 is the whole text height), `splits` where paragraphs are
    divided, as block and indexes of its text (of a table: of its rows), `held` the rows (block and
    row of the planned paper) bound to the next one, or to the paragraph after their table, so that
    a bordered table breaks where it should, `whole` those that stay whole though the rows of their
    table may split. `segmenter` and `measure` tell what made the
    plan, `pins` what became of each pin.
    """

    starts: tuple[PageStart, ...]
    pages: Mapping[str, int] = field(repr=False)
    fills: tuple[float, ...]
    splits: Splits
    held: tuple[tuple[int, int], ...]
    whole: frozenset[tuple[int, int]] = field(repr=False)
    segmenter: str
    measure: str
    pins: tuple[PlacedPin, ...] = ()

    @property
    def count(self) -> int:
        """How many pages the paper has."""
        return len(self.fills)

    def page_of(self, place: PagePlace) -> int | None:
        """The page a place of this paper stands on; None for a unit that is not in it."""
        page = self.pages.get(place.unit)
        for start in self.starts:
            at = start.place
            if at is not None and at.unit == place.unit and 0 < at.offset <= place.offset:
                page = start.page
        return page


def plan_pages(  # noqa: PLR0913 - each is a choice of its own, by name
    paper: Paper,
    geometry: Geometry,
    measure: Measure,
    *,
    slack_lines: int = SLACK_LINES,
    prefix: str = "/",
    dots: int = 3,
    pins: Iterable[PagePin] = (),
    above: int = 0,
    tight: Mapping[int, int] | None = None,
) -> PagePlan:
    """Plan the pages of a paper on a template of that geometry.

    `above` is what a letterhead takes of the first page. Catchwords read `prefix`, the words, then
    `dots` full stops; one that was pinned reads as it is. `tight` says on which pages how many
    lines more are kept free, since another program was seen to need them.
    """
    wanted = tuple(pins)
    pinned = find_pins(paper, wanted)
    units = UnitMaker(geometry, measure).units(pinned.paper)
    filler = PageFiller(geometry, units, PageRoom(geometry, slack_lines, tight), pinned)
    filler.run(above)
    splits = joined_splits(paper, pinned.splits, filler.splits())
    starts = _placed(paper, splits, filler.starts)
    blocks = with_splits(paper, splits).blocks
    announced = tuple(
        replace(start, catchword=_printed(blocks, start, pinned, prefix, dots)) for start in starts
    )
    return PagePlan(
        starts=announced,
        pages=MappingProxyType(filler.pages),
        fills=tuple(filler.fills),
        splits=splits,
        held=tuple(dict.fromkeys(filler.held)),
        whole=frozenset(filler.whole),
        segmenter=breaks.backend(),
        measure=measure.name,
        pins=tuple(_outcomes(wanted, pinned, _troubles(pinned, filler, announced), announced)),
    )


def _placed(paper: Paper, splits: Splits, starts: Iterable[PageStart]) -> list[PageStart]:
    """The starts with the places that pins of them would hang on."""
    places = StartPlaces(paper, splits)
    texts = unit_texts(paper)
    placed: list[PageStart] = []
    for start in starts:
        place = None if start.inside else places.place(start.block, start.row)
        if place is not None:
            words = words_at(texts[place.unit].text, place.offset)
            place = replace(place, words=words)
        placed.append(replace(start, place=place))
    return placed


def _printed(
    blocks: Sequence[Block], start: PageStart, pinned: PinnedPlaces, prefix: str, dots: int
) -> str:
    if not start.forced:
        return ""
    pin = _pin_of(start, pinned)
    if pin is not None and pin.catchword is not None:
        return pin.catchword
    words = catchword(blocks[start.block], start.row)
    return f"{prefix}{words}{'.' * dots}" if words else ""


def _pin_of(start: PageStart, pinned: PinnedPlaces) -> PagePin | None:
    place = start.place
    return pinned.catchwords.get((place.unit, place.offset)) if place is not None else None


def _troubles(
    pinned: PinnedPlaces, filler: PageFiller, starts: Iterable[PageStart]
) -> dict[PagePin, PinFaultKind]:
    """What the pages show of pins: those not met, and those that leave a page nearly empty.

    A short page that itself begins where the user wanted is meant to be short.
    """
    forced = {
        (place.unit, place.offset): pin
        for pin, place in pinned.found.items()
        if pin.breaks is PageBreak.FORCED
    }
    troubles = dict.fromkeys(filler.unmet, PinFaultKind.NO_ROOM)
    before = None
    for start in starts:
        place = start.place
        pin = forced.get((place.unit, place.offset)) if place is not None else None
        short = filler.fills[start.page - 2] < SHORT_PAGE
        if pin is not None and before is None and start.page > 2 and short:  # noqa: PLR2004
            troubles[pin] = PinFaultKind.SHORT_PAGE
        before = pin
    return troubles


def _outcomes(
    pins: Iterable[PagePin],
    pinned: PinnedPlaces,
    troubles: Mapping[PagePin, PinFaultKind],
    starts: Iterable[PageStart],
) -> Iterator[PlacedPin]:
    printed = {_pin_of(start, pinned) for start in starts if start.forced}
    for pin in pins:
        fault = pinned.refused.get(pin)
        if fault is None:
            fault = troubles.get(pin)
        if fault is None and pin.catchword is not None and pin not in printed:
            fault = PinFaultKind.IDLE
        yield PlacedPin(pin, pinned.found.get(pin), fault)
