"""Compares the pages of a plan with those another program made, unit by unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from pcio_desktop.documents.blocks import Grid, Line, Paper, Roster, Signatures, Spans, spans_text
from pcio_desktop.documents.catchwords import catchword
from pcio_desktop.documents.page_plan import PagePlan, with_splits


@dataclass(frozen=True, slots=True)
class Place:
    """A page from 1, and how far below its upper edge in points; None where that is not known."""

    page: int
    top: float | None = None


@dataclass(frozen=True, slots=True)
class Places:
    """The place of each unit that was found, and how many pages there are."""

    pages: int
    units: Mapping[str, Place] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A unit on another page than planned; `words` are its first ones.

    `found` is None where the unit was not found at all.
    """

    unit: str
    words: str
    planned: int
    found: Place | None


@dataclass(frozen=True, slots=True)
class PageComparison:
    """What a comparison found. `overfull` are planned pages whose content ran over."""

    units: int
    pages_planned: int
    pages_found: int
    misplaced: tuple[Misplaced, ...]
    overfull: tuple[int, ...]

    @property
    def agrees(self) -> bool:
        """Whether every unit stands on its page, and there is no page more or less."""
        return not self.misplaced and self.pages_planned == self.pages_found


def compare(paper: Paper, plan: PagePlan, places: Places) -> PageComparison:
    """Compare the plan of a paper with the places of its units elsewhere."""
    words = dict(_first_words(with_splits(paper, plan.splits)))
    misplaced = [
        Misplaced(unit, words.get(unit, ""), page, place)
        for unit, page in plan.pages.items()
        if (place := places.units.get(unit)) is None or place.page != page
    ]
    return PageComparison(
        units=len(plan.pages),
        pages_planned=plan.count,
        pages_found=places.pages,
        misplaced=tuple(misplaced),
        overfull=tuple(sorted(set(_overfull(plan, places)))),
    )


def _overfull(plan: PagePlan, places: Places) -> Iterator[int]:
    """Planned pages after which the pages of the other program are one ahead more than before.

    What shifts later pages is told once: at the page where it begins.
    """
    pages = [
        (planned, place.page - planned)
        for unit, planned in plan.pages.items()
        if (place := places.units.get(unit)) is not None
    ]
    forced = {start.page for start in plan.starts if start.forced}
    for (before, ahead), (planned, then) in pairwise([(1, 0), *pages]):
        if then > ahead:
            # The first unit of a forced page stands later because the page before ran over.
            yield planned - 1 if planned > before and planned in forced else planned
    if pages and places.pages - plan.count > pages[-1][1]:
        yield plan.count


def _first_words(paper: Paper) -> Iterator[tuple[str, str]]:
    """Each named unit with the words a reader finds it by."""
    for block in paper.blocks:
        match block:
            case Line():
                yield block.unit, _of_line(block)
            case Roster() | Grid():
                for index, row in enumerate(block.rows):
                    yield row.unit, catchword(block, index)
            case Signatures():
                for signature in block.blocks:
                    yield signature.unit, _first_text(signature.lines)
            case _:
                pass


def _of_line(line: Line) -> str:
    """A speaker says much: the label alone would not find the place."""
    label = spans_text(line.label)
    words = catchword(Line(line.style, line.spans)) if line.spans else ""
    return f"{label} {words}".strip() or catchword(line)


def _first_text(lines: tuple[Spans, ...]) -> str:
    return next((text for text in map(spans_text, lines) if text), "")
