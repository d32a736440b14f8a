"""ตรึงหน้า: what the secretary fixes about the pages of minutes, and how they come out.

Places are those of `PageRow.begins` and `PagePinRow.place`. Each function that changes something
also hangs the meeting's other pins anew on the text as it is now, so that they keep finding it
through one edit after another. What is printed around the pages is a matter of exporting.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pcio_desktop.documents.blocks import Paper
from pcio_desktop.documents.docx_package import open_template
from pcio_desktop.documents.minutes import compose
from pcio_desktop.documents.page_plan import PagePlan, PageStart, PlacedPin
from pcio_desktop.documents.pinned_places import refusal_at, unit_texts
from pcio_desktop.domain.errors import NotFound, RuleBroken
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.page_pins import (
    PageBreak,
    PagePin,
    PagePlace,
    PinFaultKind,
    pin_at,
    with_pin,
    words_at,
)
from pcio_desktop.domain.place_finder import PlaceFinder
from pcio_desktop.domain.rows import PagePinRow, PageRow, PagesOverview
from pcio_desktop.services.exporting import MinutesJob, PageChoices, planned_pages
from pcio_desktop.services.page_places import fault_words, pin_place_words, place_words
from pcio_desktop.storage.unit_of_work import ReadUnit, UnitOfWork
from pcio_desktop.thai.normalise import clean_line

_NO_LIMIT = 10**6  # the rule of the pin tells what is too long, instead of cutting it


def pin_break(uow: UnitOfWork, meeting_id: str, place: PagePlace) -> None:
    """Let a page begin at `place` from now on, whatever is edited elsewhere.

    Raises NotFound when the place is not in the minutes, RuleBroken where no page can begin.
    """
    meeting, pin = _pin_here(uow, meeting_id, place, may_break=True)
    meeting.pin_page(replace(pin, breaks=PageBreak.FORCED))


def forbid_break(uow: UnitOfWork, meeting_id: str, place: PagePlace) -> None:
    """Let no page begin at `place`; in the middle of a paragraph: keep the paragraph whole.

    A catchword pinned there goes with the break. Raises NotFound.
    """
    meeting, pin = _pin_here(uow, meeting_id, place)
    meeting.pin_page(PagePin(pin.place, PageBreak.FORBIDDEN))


def pin_catchword(uow: UnitOfWork, meeting_id: str, place: PagePlace, words: str) -> None:
    """Print `words` as they are before the page that begins at `place`; empty prints none.

    Raises NotFound, and RuleBroken when they do not fit one line or no page can begin there.
    """
    meeting, pin = _pin_here(uow, meeting_id, place, may_break=True)
    breaks = PageBreak.PLANNED if pin.breaks is PageBreak.FORBIDDEN else pin.breaks
    printed = clean_line(words, _NO_LIMIT).text
    meeting.pin_page(PagePin(pin.place, breaks, printed))


def clear_pin(uow: UnitOfWork, meeting_id: str, place: PagePlace) -> None:
    """Leave `place` to the plan again; nothing happens where nothing was pinned."""
    meeting = uow.meetings.whole(meeting_id)
    as_stored = tuple(pin for pin in meeting.page_pins if pin.place != place)
    if len(as_stored) < len(meeting.page_pins):
        meeting.page_pins = as_stored
        return
    _hang_anew(meeting, _paper(uow, meeting))
    meeting.page_pins = with_pin(meeting.page_pins, PagePin(place))


def clear_lost_pins(uow: UnitOfWork, meeting_id: str) -> int:
    """Remove the pins whose text is gone and keep the others; returns how many were removed."""
    meeting = uow.meetings.whole(meeting_id)
    texts = PlaceFinder(unit_texts(_paper(uow, meeting)))
    kept = tuple(pin for pin in meeting.page_pins if texts.find(pin.place) is not None)
    removed = len(meeting.page_pins) - len(kept)
    if removed:
        meeting.page_pins = kept
    return removed


def pages_overview(job: MinutesJob, template: Path) -> PagesOverview:
    """The pages of minutes ready to be written, and the pins; needs no database.

    Prepare the job with `catchwords=True`, or pages that would flow are planned with the usual
    choices and not the committee's. Raises FileTrouble for a template that cannot be used.
    """
    if job.pages is None:
        job = replace(job, pages=PageChoices())
    plan = planned_pages(job, open_template(template))
    assert plan is not None, "the job wants its pages planned"
    return overview_of(plan, job)


def overview_of(plan: PagePlan, job: MinutesJob) -> PagesOverview:
    """The same of the plan of a job's pages."""
    pins = [_pin_row(one, plan, job) for one in plan.pins]
    order = {unit: number for number, unit in enumerate(plan.pages)}
    last = len(order)
    pins.sort(key=lambda row: (row.is_lost, order.get(row.place.unit, last), row.place.offset))
    return PagesOverview(tuple(_page_rows(plan, job)), tuple(pins))


def _pin_here(
    uow: UnitOfWork, meeting_id: str, place: PagePlace, *, may_break: bool = False
) -> tuple[Meeting, PagePin]:
    """The meeting with its pins hung anew, and the pin at `place` with today's words."""
    meeting = uow.meetings.whole(meeting_id)
    paper = _paper(uow, meeting)
    unit = unit_texts(paper).get(place.unit)
    refusal = refusal_at(paper, place)
    if unit is None or refusal is PinFaultKind.GONE:
        raise NotFound(
            "ไม่มีข้อความตรงนี้ในรายงานแล้ว โปรดดูหน้าล่าสุดก่อน",
            "this place is no longer in the minutes; look at its pages as they are now",
        )
    if refusal is not None and may_break:
        raise RuleBroken(*fault_words(refusal))
    _hang_anew(meeting, paper)
    here = replace(place, words=words_at(unit.text, place.offset))
    return meeting, replace(pin_at(meeting.page_pins, here), place=here)


def _paper(unit: ReadUnit, meeting: Meeting) -> Paper:
    committee = unit.committees.only()
    assert committee is not None, "a meeting hangs on an order of the committee"
    return compose(committee, meeting)


def _hang_anew(meeting: Meeting, paper: Paper) -> None:
    """Let every pin remember its place as it is now; a lost one keeps what it remembers."""
    if not meeting.page_pins:
        return
    finder = PlaceFinder(unit_texts(paper))
    hung: tuple[PagePin, ...] = ()
    for pin in meeting.page_pins:
        hung = with_pin(hung, replace(pin, place=finder.find(pin.place) or pin.place))
    if hung != meeting.page_pins:
        meeting.page_pins = hung


def _page_rows(plan: PagePlan, job: MinutesJob) -> list[PageRow]:
    pins = {
        (one.place.unit, one.place.offset): one.pin for one in plan.pins if one.place is not None
    }
    starts = {start.page: start for start in plan.starts}
    return [
        _page_row(page, fill, starts.get(page), pins, job)
        for page, fill in enumerate(plan.fills, 1)
    ]


def _page_row(
    page: int,
    fill: float,
    start: PageStart | None,
    pins: dict[tuple[str, int], PagePin],
    job: MinutesJob,
) -> PageRow:
    place = start.place if start is not None else None
    pin = pins.get((place.unit, place.offset)) if place is not None else None
    return PageRow(
        page=page,
        begins=place,
        where=place_words(place, job.names) if place is not None else ("", ""),
        catchword=start.catchword if start is not None else "",
        table_continues=start is not None and not start.forced,
        fill=fill,
        breaks=pin.breaks if pin is not None else PageBreak.PLANNED,
        own_catchword=pin is not None and pin.catchword is not None,
    )


def _pin_row(one: PlacedPin, plan: PagePlan, job: MinutesJob) -> PagePinRow:
    pin, place = one.pin, one.place
    return PagePinRow(
        place=place if place is not None else pin.place,
        page=plan.page_of(place) if place is not None else None,
        where=pin_place_words(pin, place, job.names),
        breaks=pin.breaks,
        catchword=pin.catchword,
        fault=one.fault,
        trouble=fault_words(one.fault) if one.fault is not None else ("", ""),
    )
