"""Pins of pages are obeyed wherever a page can begin or end, and told where it cannot."""

import random
import time
from collections.abc import Iterable
from dataclasses import replace

import pytest

from pcio_desktop.documents.blocks import (
    Block,
    Grid,
    Line,
    Paper,
    Roster,
    Row,
    RowKind,
    Signature,
    Signatures,
    Style,
    texts,
)
from pcio_desktop.documents.docx_check import verify
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.page_measure import TableMeasure
from pcio_desktop.documents.page_plan import PagePlan, PlacedPin, plan_pages, with_splits
from pcio_desktop.documents.page_units import Unit, UnitMaker
from pcio_desktop.documents.paper_splits import head_rows, origins
from pcio_desktop.documents.pinned_places import refusal_at, unit_texts
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace, PinFaultKind, words_at
from tests.documents.generated import generated_minutes
from tests.documents.papers import cell, line, paper, span

MEASURE = TableMeasure(32)
FORCE, FORBID, LEAVE = PageBreak.FORCED, PageBreak.FORBIDDEN, PageBreak.PLANNED
LONG = " ".join(f"ประชุมครั้งที่ {n} จังหวัดตัวอย่าง" for n in range(1, 90))
At = tuple[str, int]


def plan_of(template: Template, one: Paper, *pins: PagePin) -> PagePlan:
    return plan_pages(one, template.geometry, MEASURE, pins=pins)


def lines(count: int, start: int = 1) -> list[Block]:
    return [line(Style.SPEECH, "รับทราบ", unit=f"u{n}") for n in range(start, start + count)]


def pin(
    unit: str, breaks: PageBreak = LEAVE, catchword: str | None = None, *, at: int = 0
) -> PagePin:
    words = words_at(LONG, at) if at else ""
    return PagePin(PagePlace(unit, at, words), breaks, catchword)


def begins(plan: PagePlan) -> list[At]:
    return [(it.place.unit, it.place.offset) if it.place else ("", 0) for it in plan.starts]


def long_line(**more: object) -> Line:
    return replace(line(Style.CONTINUED, LONG, unit="long"), **more)  # pyright: ignore[reportArgumentType]


def test_a_page_can_begin_at_any_words_of_a_paragraph(template: Template) -> None:
    at = LONG.index("ประชุมครั้งที่ 31 ")
    one = paper(*lines(5), long_line(), *lines(3, 50))
    plan = plan_of(template, one, pin("long", FORCE, at=at))
    assert begins(plan) == [("long", at)]
    assert plan.starts[0].catchword == "/ประชุมครั้งที่..."
    assert plan.splits == ((5, (at,)),)
    assert plan.page_of(PagePlace("long", at - 1)) == 1
    assert plan.page_of(PagePlace("long", at)) == 2
    data = write_docx(one, template, plan=plan)
    verify(data, with_splits(one, plan.splits))
    assert "".join(texts(with_splits(one, plan.splits))) == "".join(texts(one))


def test_a_paragraph_divided_by_a_pin_is_divided_again_by_the_plan(template: Template) -> None:
    at = LONG.index("ประชุมครั้งที่ 9 ")
    long = line(Style.CONTINUED, " ".join([LONG] * 8), unit="long")
    plan = plan_of(template, paper(*lines(10), long), pin("long", FORCE, at=at))
    ((block, places),) = plan.splits
    assert (block, places[0]) == (10, at)
    assert len(places) > 1
    assert begins(plan) == [("long", place) for place in places]


def refused(plan: PagePlan) -> list[PlacedPin]:
    return [one for one in plan.pins if one.fault is not None]


def test_the_catchword_of_a_page_inside_a_paragraph_can_be_pinned(template: Template) -> None:
    one = paper(*lines(20), long_line(), *lines(9, 50))
    (start,) = plan_of(template, one).starts
    assert start.place is not None
    assert start.place.offset > 0
    plan = plan_of(template, one, PagePin(start.place, catchword="/ต่อ.."))
    assert [it.catchword for it in plan.starts] == ["/ต่อ.."]
    assert not refused(plan)


def test_a_forbidden_page_takes_what_stands_above_along(template: Template) -> None:
    tall = line(Style.SPEECH, "ยาว " * 150, "ประธาน", unit="tall")
    fixed = replace(tall, value=span("ร้อยละ ๑"))  # of one piece
    one = paper(*lines(34), fixed, *lines(5, 50))
    assert begins(plan_of(template, one)) == [("tall", 0)]
    plan = plan_of(template, one, pin("tall", FORBID))
    assert begins(plan) == [("u34", 0)]
    assert not refused(plan)


def test_a_forbidden_page_before_a_long_paragraph_divides_it(template: Template) -> None:
    one = paper(*lines(33), long_line())
    assert begins(plan_of(template, one)) == [("long", 0)]
    plan = plan_of(template, one, pin("long", FORBID))
    ((unit, offset),) = begins(plan)
    assert unit == "long"
    assert offset > 0
    assert not refused(plan)


def test_a_paragraph_is_kept_whole_and_follows_when_no_page_may_begin_with_it(
    template: Template,
) -> None:
    one = paper(*lines(20), long_line(), *lines(2, 50))
    at = begins(plan_of(template, one))[0][1]
    assert begins(plan_of(template, one, pin("long", FORBID, at=at)))[0] == ("long", 0)
    both = plan_of(template, one, pin("long", FORBID, at=at), pin("long", FORBID))
    assert begins(both)[0] == ("u20", 0)
    assert not refused(both)


def test_what_cannot_be_forbidden_is_told_and_the_page_does_not_run_over(
    template: Template,
) -> None:
    everything = [pin(f"u{n}", FORBID) for n in range(2, 61)]
    plan = plan_of(template, paper(*lines(60)), *everything)
    assert plan.count == 2
    assert max(plan.fills) <= 1
    assert {one.fault for one in refused(plan)} == {PinFaultKind.NO_ROOM}
    assert [one.pin.place.unit for one in refused(plan)] == [begins(plan)[0][0]]
    longer = line(Style.CONTINUED, " ".join([LONG] * 2), unit="long")
    at = LONG.index("ประชุมครั้งที่ 9 ")
    plan = plan_of(template, paper(*lines(9), longer), pin("long", FORBID, at=at))
    assert [one.fault for one in refused(plan)] == [PinFaultKind.NO_ROOM]
    assert plan.splits


def a_grid(count: int, *, may_split: bool = False) -> Grid:
    rows = tuple(Row((cell(f"แถว {n}"), cell("ข")), unit=f"r{n}") for n in range(1, count + 1))
    head = Row((cell("ประเด็น"), cell("ผล")), RowKind.HEADER, "head")
    return Grid((1, 1), (head, *rows), rows_may_split=may_split, caption="")


def test_inside_a_bordered_table_nothing_is_forced_or_announced(template: Template) -> None:
    one = paper(*lines(3), a_grid(60), *lines(3, 70))
    free = plan_of(template, one)
    row = begins(free)[0][0]
    for asked in (pin("r9", FORCE), pin("r9", catchword="/ต่อ"), pin(row, FORCE, "/ต่อ")):
        plan = plan_of(template, one, asked)
        assert [one.fault for one in refused(plan)] == [PinFaultKind.INSIDE_TABLE]
        assert begins(plan) == begins(free)
    assert refused(plan_of(template, one, pin(row, catchword="")))
    assert begins(plan_of(template, one, pin("head", FORCE)))[0] == ("head", 0)


def test_rows_of_a_bordered_table_are_bound_where_no_page_may_begin(template: Template) -> None:
    one = paper(*lines(3), a_grid(60), *lines(3, 70))
    row = begins(plan_of(template, one))[0][0]
    plan = plan_of(template, one, pin(row, FORBID))
    assert begins(plan)[0] == (f"r{int(row[1:]) - 1}", 0)
    assert (3, int(row[1:]) - 1) in plan.held
    assert not refused(plan)


def test_rows_bound_higher_than_a_page_are_let_go_and_told(template: Template) -> None:
    one = paper(*lines(3), a_grid(90), *lines(3, 95))
    plan = plan_of(template, one, *[pin(f"r{n}", FORBID) for n in range(1, 91)])
    assert {one.fault for one in refused(plan)} == {PinFaultKind.NO_ROOM}
    assert begins(plan) == begins(plan_of(template, one))


def test_signature_blocks_begin_a_page_together(template: Template) -> None:
    blocks = tuple(Signature((span("(นาย ก)"), span("ผู้จด")), f"s{n}") for n in range(4))
    for beside in (False, True):
        one = paper(*lines(9), Signatures(blocks, beside))
        plan = plan_of(template, one, pin("s0", FORCE))
        assert [(it.block, it.row) for it in plan.starts] == [(9, 0)]
        plan = plan_of(template, one, pin("s3", FORCE))
        assert plan.count == 1
        assert [one.fault for one in refused(plan)] == [PinFaultKind.INSIDE_SIGNATURES]


def test_a_roster_row_that_a_cell_joins_to_the_one_above_begins_no_page(
    template: Template,
) -> None:
    rows = (
        Row((cell("๑. นาย ก", rows=2), cell("ข")), unit="p1"),
        Row((cell("ค"),), unit="p2"),
        Row((cell("๒. นาย ง"), cell("จ")), unit="p3"),
    )
    one = paper(Roster(2, rows, ""))
    assert refusal_at(one, PagePlace("p2")) is PinFaultKind.INSIDE_TABLE
    assert begins(plan_of(template, one, pin("p3", FORCE))) == [("p3", 0)]


def test_a_heading_at_the_top_of_a_page_lets_the_next_line_be_pinned(template: Template) -> None:
    head = line(Style.SUB_ITEM, "๑.๑ เรื่อง", unit="head")
    plan = plan_of(template, paper(head, *lines(3)), pin("u1", FORCE))
    assert begins(plan) == [("u1", 0)]


def test_free_lines_take_up_an_edit_before_a_pinned_page(template: Template) -> None:
    pinned = pin("u37", FORCE)
    for more in range(1, 4):
        plan = plan_of(template, paper(*lines(36), *lines(more, 90), *lines(9, 37)), pinned)
        assert plan.count == (2 if more <= 2 else 3)
        assert max(plan.fills) <= 1
        kinds = [one.fault for one in refused(plan)]
        assert kinds == ([] if more <= 2 else [PinFaultKind.SHORT_PAGE])


def test_any_pins_leave_every_page_whole_and_are_obeyed_or_told(template: Template) -> None:
    obeyed = told = 0
    for seed in range(40):
        one, dice = generated_minutes(seed, 5), random.Random(seed)
        pins = list(any_pins(one, dice))
        plan = plan_of(template, one, *pins)
        assert len(plan.pins) == len(pins)
        assert max(plan.fills) <= 1
        assert [it.page for it in plan.starts] == list(range(2, plan.count + 1))
        divided = with_splits(one, plan.splits)
        assert "".join(texts(without_repeated_heads(one, plan))) == "".join(texts(one))
        at = {found: it for found, it in zip(begins(plan), plan.starts, strict=True)}
        first = next(iter(plan.pages))
        for placed in plan.pins:
            assert placed.place is not None
            told += placed.fault is not None
            if placed.fault in (None, PinFaultKind.SHORT_PAGE):
                obeyed += 1
                key = placed.place.unit, placed.place.offset
                asked = placed.pin
                if asked.breaks is FORCE and placed.place.unit != first:
                    assert at[key].forced
                if asked.breaks is FORBID:
                    assert key not in at
                if asked.catchword is not None:
                    assert at[key].catchword == asked.catchword
        if seed % 8 == 0:
            verify(write_docx(one, template, plan=plan), divided)
    assert obeyed > 300
    assert told > 30


def without_repeated_heads(one: Paper, plan: PagePlan) -> Paper:
    """The planned paper; tables that were begun anew without the heads that stand there again."""
    parts = zip(with_splits(one, plan.splits).blocks, origins(one, plan.splits), strict=True)
    return replace(
        one,
        blocks=tuple(
            replace(block, rows=block.rows[head_rows(block) :])
            if isinstance(block, Grid) and at
            else block
            for block, (_, at) in parts
        ),
    )


def any_pins(one: Paper, dice: random.Random) -> Iterable[PagePin]:
    units = unit_texts(one)
    for name in dice.sample(list(units), min(24, len(units))):
        text = units[name].text
        offset = dice.randrange(len(text)) if units[name].divisible and dice.random() < 0.5 else 0
        words = words_at(text, offset)
        if offset and (not words or words[0] in " \u0e31" or text.count(words) > 1):
            offset, words = 0, words_at(text)
        breaks = dice.choice((FORCE, FORBID, FORBID, LEAVE))
        words_below = dice.choice((None, "", "/ต่อ..")) if breaks is not FORBID else None
        yield PagePin(PagePlace(name, offset, words), breaks, words_below)


@pytest.fixture(scope="module")
def edits(template: Template) -> list[tuple[Paper, Paper, str]]:
    """Fifty papers of twelve pages, the same with a word more on page 3, and where it was put."""
    found: list[tuple[Paper, Paper, str]] = []
    for seed in range(70):
        one, dice = generated_minutes(seed, 12), random.Random(seed)
        pages = plan_of(template, one).pages
        spots = [
            place
            for place, block in enumerate(one.blocks)
            if isinstance(block, Line) and block.spans and pages[block.unit] == 3
        ]
        if spots and len(found) < 50:
            place = dice.choice(spots)
            block = one.blocks[place]
            assert isinstance(block, Line)
            words = block.spans[0].text.split(" ")
            words[dice.randrange(len(words))] += dice.choice(("นะ", "ทั้งจังหวัด", "และองค์กรปกครอง"))
            edited = replace(block, spans=(block.spans[0]._replace(text=" ".join(words)),))
            blocks = (*one.blocks[:place], edited, *one.blocks[place + 1 :])
            found.append((one, replace(one, blocks=blocks), block.unit))
    assert len(found) == 50
    return found


def units_of(template: Template, one: Paper) -> list[Unit]:
    return UnitMaker(template.geometry, MEASURE).units(one)


def test_a_word_more_on_page_3_of_12_moves_only_the_breaks_that_must(
    template: Template, edits: list[tuple[Paper, Paper, str]]
) -> None:
    """What must move: nothing above the edit; below it a break only while pages fill otherwise.

    That is: with as many lines as before nothing moves; and from the first page on that again
    begins where it did, all later ones do.
    """
    moved_papers = 0
    for one, other, unit in edits:
        plans = plan_of(template, one), plan_of(template, other)
        old, new = ([it for it in begins(plan) if it[0] not in ("", unit)] for plan in plans)
        units = units_of(template, one)
        spot = next(n for n, it in enumerate(units) if it.name == unit)
        same_lines = units_of(template, other)[spot].lines == units[spot].lines
        if same_lines:
            assert old == new
        group = spot
        while group and units[group - 1].keep:
            group -= 1
        above = {it.name for it in units[:group]}
        assert [it for it in old if it[0] in above] == [it for it in new if it[0] in above]
        below_old, below_new = ([it for it in at if it[0] not in above] for at in (old, new))
        again = [it for it in below_new if it in below_old]
        if again:
            tail = below_old[below_old.index(again[0]) :]
            assert tail == below_new[below_new.index(again[0]) :]
        moved_papers += old != new
    assert moved_papers <= 5


def test_a_word_more_on_page_3_changes_no_pin(
    template: Template, edits: list[tuple[Paper, Paper, str]]
) -> None:
    """Every break of the plan pinned: they all stay, each page with its own catchword."""
    for one, other, unit in edits:
        free = plan_of(template, one)
        pins = [
            PagePin(start.place, FORCE, f"/หน้า {start.page}..")
            for start in free.starts
            if start.forced and start.place is not None and start.place.unit != unit
        ]
        before, after = plan_of(template, one, *pins), plan_of(template, other, *pins)
        assert not refused(before)
        assert begins(before) == begins(free)
        assert {one.fault for one in refused(after)} <= {PinFaultKind.SHORT_PAGE}
        assert [it.place for it in before.pins] == [it.place for it in after.pins]
        pinned = {it.catchword for it in after.starts} & {it.catchword for it in pins}
        assert len(pinned) == len(pins)


def test_planning_with_every_page_pinned_is_as_quick(template: Template) -> None:
    for length, limit in ((12, 0.08), (120, 1.0)):
        one = generated_minutes(5, length)
        starts = plan_of(template, one).starts
        pins = [PagePin(it.place, FORCE, "/ต่อ") for it in starts if it.place and it.forced]
        assert min(_seconds(template, one, pins) for _ in range(3)) < limit


def _seconds(template: Template, one: Paper, pins: list[PagePin]) -> float:
    began = time.perf_counter()
    plan_of(template, one, *pins)
    return time.perf_counter() - began


def test_what_may_not_begin_a_page_takes_the_end_of_a_table_along(template: Template) -> None:
    """On the next page, or in a table begun anew where the table has turned a page before."""
    head = Row((cell("ประเด็น"), cell("ผล")), RowKind.HEADER, "head")
    anew = 0
    for count in (*range(26, 40), *range(56, 74)):
        rows = [Row((cell("ก"), cell("ข")), unit=f"r{n}") for n in range(count)]
        grid = Grid((1, 1), (head, *rows), rows_may_split=False, caption="")
        one = paper(*lines(3), grid, *lines(60, 10))
        plan = plan_of(template, one, pin("u10", FORBID))
        assert plan.pages["u10"] == plan.pages[f"r{count - 1}"], count
        assert not refused(plan)
        begun = [it for it in plan.starts if it.forced and it.page == plan.pages["u10"]]
        if any(block == 3 for block, _ in plan.splits):
            anew += 1
            assert begins(plan)[begun[0].page - 2] == (f"r{count - 1}", 0)
        verify(write_docx(one, template, plan=plan), with_splits(one, plan.splits))
    assert anew > 0
