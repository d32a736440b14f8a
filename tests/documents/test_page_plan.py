"""The plan of the pages by itself: heights, breaks, splits, catchwords, pins, speed."""

import time
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcio_desktop.documents.blocks import (
    Block,
    Gap,
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
from pcio_desktop.documents.catchwords import catchword, first_words
from pcio_desktop.documents.docx_check import verify
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.documents.page_measure import TableMeasure
from pcio_desktop.documents.page_plan import PagePlan, plan_pages, with_splits
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace, PinFaultKind
from pcio_desktop.thai import breaks
from tests.documents.generated import generated_minutes
from tests.documents.papers import cell, every_block, line, paper, span, whole_minutes

MEASURE = TableMeasure(32)
LINES = 39  # of 18 pt fit a page
WORD = "ประชุม "


FORBID = PageBreak.FORBIDDEN


def pin(unit: str, breaks: PageBreak = PageBreak.PLANNED, catchword: str | None = None) -> PagePin:
    return PagePin(PagePlace(unit), breaks, catchword)


def planned(template: Template, *blocks: Block, **more: object) -> PagePlan:
    return plan_pages(paper(*blocks), template.geometry, MEASURE, **more)  # pyright: ignore[reportArgumentType]


def lines(count: int, start: int = 1) -> list[Block]:
    return [line(Style.SPEECH, "รับทราบ", unit=f"u{n}") for n in range(start, start + count)]


def rows(count: int, text: str = "๑") -> tuple[Row, ...]:
    return tuple(Row((cell(text), cell("ข")), unit=f"r{n}") for n in range(1, count + 1))


def starts(plan: PagePlan) -> list[str]:
    return [start.unit for start in plan.starts]


def test_a_page_keeps_three_lines_free(template: Template) -> None:
    plan = planned(template, *lines(80))
    assert starts(plan) == ["u37", "u73"]
    assert plan.count == 3
    assert planned(template, *lines(80), slack_lines=0).starts[0].unit == "u40"


def test_a_plan_says_what_made_it_and_where_each_unit_is(template: Template) -> None:
    plan = planned(template, *lines(40))
    assert plan.measure == "table"
    assert plan.segmenter == breaks.backend()
    assert plan.pages["u36"] == 1
    assert plan.pages["u37"] == 2
    assert plan.count == len(plan.fills) == 2


def test_an_empty_paper_has_one_page(template: Template) -> None:
    assert planned(template).count == 1
    assert planned(template, Gap()).starts == ()


def test_a_heading_goes_with_what_follows(template: Template) -> None:
    head = line(Style.SUB_ITEM, "๑.๑ เรื่อง", unit="head")
    plan = planned(template, *lines(35), head, *lines(3, 50))
    assert starts(plan) == ["head"]
    assert plan.starts[0].catchword == "/๑.๑ เรื่อง..."


def test_a_long_paragraph_is_split_where_many_lines_would_stay_empty(template: Template) -> None:
    long = line(Style.BODY, WORD * 300, unit="long")
    one = paper(*lines(20), long)
    plan = plan_pages(one, template.geometry, MEASURE)
    assert len(plan.splits) == 1
    assert plan.fills[0] == pytest.approx(36 / 39.68, abs=0.03)
    parts = with_splits(one, plan.splits).blocks[20:]
    assert all(isinstance(part, Line) for part in parts)
    assert [part.carried for part in parts if isinstance(part, Line)] == [False, True]
    assert "".join(texts(with_splits(one, plan.splits))) == "".join(texts(one))


def test_a_paragraph_is_not_split_for_five_lines(template: Template) -> None:
    long = line(Style.BODY, WORD * 150, unit="long")
    assert planned(template, *lines(31), long).splits == ()
    assert len(planned(template, *lines(30), long).splits) == 1


def test_a_split_leaves_two_lines_on_either_side(template: Template) -> None:
    for words in range(20, 400, 17):
        for before in (10, 22, 29):
            long = line(Style.CONTINUED, WORD * words, unit="long")
            one = paper(*lines(before), long, *lines(2, 90))
            plan = plan_pages(one, template.geometry, MEASURE)
            for part in with_splits(one, plan.splits).blocks[before:-2]:
                assert len(next(texts(paper(part)))) > 75 or not plan.splits


def test_a_paragraph_of_many_pages_is_split_again_and_again(template: Template) -> None:
    long = line(Style.BODY, WORD * 2000, unit="long")
    plan = planned(template, long)
    assert len(plan.splits[0][1]) == plan.count - 1 >= 3
    assert all(a < b for a, b in pairwise(plan.splits[0][1]))


def test_signatures_take_two_lines_along(template: Template) -> None:
    block = Signature((span("(นาย ก)"), span("ผู้จด")), "sign")
    for count in range(28, 40):
        plan = planned(template, *lines(count), Signatures((block,)))
        page = plan.pages["sign"]
        assert [plan.pages[f"u{n}"] for n in (count - 1, count)] == [page, page]


@pytest.mark.parametrize("beside", [False, True])
def test_signatures_right_after_a_bordered_table_take_its_last_two_rows_along(
    template: Template, *, beside: bool
) -> None:
    head = Row((cell("ประเด็น"), cell("ผล")), RowKind.HEADER, "head")
    names = Signature((span("(นาย ก)"), span("ผู้จด")), "sign")
    seen = 0
    for count in range(2, 60):
        grid = Grid((1, 1), (head, *rows(count)), rows_may_split=False, caption="")
        signed = Signatures((names, replace(names, unit="b")), side_by_side=beside)
        plan = planned(template, *lines(3), grid, signed)
        page = plan.pages["sign"]
        assert [plan.pages[f"r{n}"] for n in (count - 1, count)] == [page, page], count
        seen += plan.starts != () and plan.starts[-1].unit == f"r{count - 1}"
    assert seen > 3


def test_a_table_begun_anew_for_the_signatures_has_its_head_again(template: Template) -> None:
    """LibreOffice binds a table that has turned a page to nothing: its end becomes a table."""
    head = Row((cell("ประเด็น"), cell("ผล")), RowKind.HEADER, "head")
    grid = Grid((1, 1), (head, *rows(64)), rows_may_split=False, caption="")
    signed = Signatures((Signature((span("(นาย ก)"), span("ผู้จด")), "sign"),))
    one = paper(*lines(3), grid, signed)
    plan = plan_pages(one, template.geometry, MEASURE)
    assert plan.splits == ((3, (63,)),)
    assert plan.starts[-1].forced
    assert plan.starts[-1].catchword == "/ประเด็น..."
    divided = with_splits(one, plan.splits)
    first, last = divided.blocks[3:5]
    assert isinstance(first, Grid)
    assert isinstance(last, Grid)
    assert [row.unit for row in last.rows] == ["", "r63", "r64"]
    assert last.rows[0].cells == head.cells
    assert first.rows == grid.rows[:63]
    verify(write_docx(one, template, plan=plan), divided)


def test_signatures_after_very_high_rows_begin_a_page_alone_and_the_plan_ends(
    template: Template,
) -> None:
    head = Row((cell("ประเด็น"), cell("ผล")), RowKind.HEADER, "head")
    grid = Grid((1, 1), (head, *rows(3, WORD * 260)), rows_may_split=False, caption="")
    signed = Signatures((Signature((span("(นาย ก)"), span("ผู้จด")), "sign"),))
    plan = planned(template, *lines(3), grid, signed)
    assert plan.pages["sign"] == plan.count


def test_a_long_last_paragraph_gives_two_lines_to_the_signatures(template: Template) -> None:
    last = line(Style.SPEECH, WORD * 300, "ประธาน", unit="last")
    closed = line(Style.SPEECH, "เวลา ๑๖.๐๐ น.", "เลิกประชุม", unit="closed")
    block = Signature((span("(นาย ก)"), span("ผู้จด")), "sign")
    plan = planned(template, *lines(5), last, closed, Signatures((block, replace(block, unit="b"))))
    assert plan.pages["last"] == 1
    assert plan.pages["sign"] == plan.pages["closed"] == plan.pages["b"] == 2
    assert len(plan.splits) == 1


def test_a_bordered_table_that_continues_has_no_forced_break(template: Template) -> None:
    head = Row((cell("ประเด็น"), cell("ผล")), RowKind.HEADER, "head")
    grid = Grid((1, 1), (head, *rows(80)), rows_may_split=False, caption="")
    plan = planned(template, *lines(3), grid, *lines(3, 70))
    assert plan.count == 3
    assert all(not start.forced and start.catchword == "" for start in plan.starts)
    assert plan.held


def test_a_new_bordered_table_may_start_a_page_and_is_announced(template: Template) -> None:
    head = Row((cell("ประเด็นคำถาม"), cell("ผล")), RowKind.HEADER, "head")
    grid = Grid((1, 1), (head, *rows(5)), rows_may_split=False, caption="")
    plan = planned(template, *lines(35), grid)
    assert [(s.unit, s.forced, s.catchword) for s in plan.starts] == [
        ("head", True, "/ประเด็นคำถาม...")
    ]


def test_a_bordered_table_never_ends_in_the_last_line_of_a_page_that_ends_by_force(
    template: Template,
) -> None:
    """A line more anywhere in it, on another machine, would push its end onto a page of its own."""
    head = Row((cell("ประเด็น"), cell("ผล")), RowKind.HEADER, "head")
    for count in range(36, 110):
        grid = Grid((1, 1), (head, *rows(count)), rows_may_split=False, caption="")
        plan = planned(template, *lines(3), grid, *lines(40, 70))
        ended = plan.pages[f"r{count}"]
        if plan.pages["u70"] > ended:
            assert plan.fills[ended - 1] <= 1 - 1 / LINES, count
        assert min(plan.fills[:-1]) > 0.6, count


@pytest.mark.parametrize("may_split", [False, True])
def test_a_row_higher_than_a_page_runs_over_and_ends(
    template: Template, *, may_split: bool
) -> None:
    head = Row((cell("ก"), cell("ข")), RowKind.HEADER)
    high = Row((cell(WORD * 1500), cell("ข")), unit="high")
    grid = Grid((1, 1), (head, high, *rows(2)), rows_may_split=may_split, caption="")
    plan = planned(template, *lines(30), grid, *lines(3, 70))
    assert 4 < plan.count < 12
    assert [start.page for start in plan.starts] == list(range(2, plan.count + 1))


WORDS = st.integers(0, 3000).map(lambda count: WORD * count)
ROWS = st.lists(st.tuples(WORDS, WORDS, st.sampled_from(RowKind)), min_size=1, max_size=6)


@settings(max_examples=40)
@given(ROWS, st.booleans(), st.booleans(), st.integers(0, 60), st.integers(0, 3))
def test_rows_of_any_height_are_planned_to_their_end(
    template: Template,
    contents: list[tuple[str, str, RowKind]],
    may_split: bool,
    bordered: bool,
    before: int,
    after: int,
) -> None:
    """Rows higher than a page, heads higher than a page: each has its page, none is lost."""
    made = tuple(
        Row((cell(left), cell(right)), kind, f"r{n}")
        for n, (left, right, kind) in enumerate(contents)
    )
    table = Grid((1, 1), made, rows_may_split=may_split, caption="")
    people = Roster(2, tuple(row._replace(kind=RowKind.BODY) for row in made), "")
    one = paper(*lines(before), table if bordered else people, *lines(after, 70))
    began = time.process_time()
    plan = plan_pages(one, template.geometry, MEASURE)
    assert time.process_time() - began < 3
    assert list(plan.pages.values()) == sorted(plan.pages.values())
    assert len(plan.pages) == before + len(made) + after
    assert max(plan.pages.values()) <= plan.count <= before + 6 * 90 + after
    assert [start.page for start in plan.starts if start.unit][-1:] <= [plan.count]
    verify(write_docx(one, template, plan=plan), with_splits(one, plan.splits))


def test_a_roster_is_broken_by_force_with_the_name_whole(template: Template) -> None:
    people = tuple(
        Row((cell(f"{n}. นายอดิธิต"), cell("ตัวอย่าง"), cell("ปลัด")), unit=f"p{n}") for n in range(60)
    )
    plan = planned(template, Roster(3, people, ""))
    assert [(s.row, s.forced, s.catchword) for s in plan.starts] == [(36, True, "/36. นายอดิธิต...")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ตัวชี้วัดที่ ๒ กระบวนการ", "ตัวชี้วัดที่"),
        ("๓.๑ แบบสำรวจความพร้อมรัฐบาลดิจิทัล", "๓.๑ แบบสำรวจความพร้อม"),
        ("P2.1.4 การบริหาร", "P2.1.4 การบริหาร"),
        ("ณ ห้องประชุม ชั้น ๔", "ณ ห้องประชุม"),
        ("เมื่อขับเคลื่อนระบบ e-Document", "เมื่อขับเคลื่อนระบบ"),
        ("Telecommunications-Infrastructure", "Telecommunications-Infrastructure"),
        ("๑,๒๕๐,๐๐๐ บาท", "๑,๒๕๐,๐๐๐"),
        ("นายอดิธิตวงศ์พิพัฒน์ประชานาถ ธิพิง", "นายอดิธิตวงศ์พิพัฒน์ประชานาถ"),
        ("", ""),
    ],
)
def test_the_first_words_are_whole(text: str, expected: str) -> None:
    assert first_words(text) == expected


def test_a_speaker_is_the_catchword(template: Template) -> None:
    speech = line(Style.SPEECH, "พูดยาว", "ประธาน", unit="chair")
    plan = planned(template, *lines(36), speech, prefix="", dots=2)
    assert plan.starts[0].catchword == "ประธาน.."
    assert catchword(Line(Style.LIST, span("ข้อแรก"), label=span("๑."))) == "๑. ข้อแรก"


def test_pins_hold_and_are_reported_when_their_unit_is_gone(template: Template) -> None:
    gone = pin("gone", PageBreak.FORCED)
    pins = [pin("u10", PageBreak.FORCED, "/เอง.."), gone]
    plan = planned(template, *lines(50), pins=pins)
    assert (plan.starts[0].unit, plan.starts[0].catchword) == ("u10", "/เอง..")
    assert [one.fault for one in plan.pins] == [None, PinFaultKind.GONE]
    quiet = planned(template, *lines(50), pins=[pin("u37", catchword="")])
    assert [(s.unit, s.catchword) for s in quiet.starts] == [("u37", "")]
    none = planned(template, *lines(39), pins=[pin("u37", FORBID), pin("u38", FORBID)])
    assert starts(none) == ["u39"]


def test_an_edit_moves_only_what_must_move(template: Template) -> None:
    one = generated_minutes(11, 14)
    starts = _plan(template, one).starts
    pins = [pin(start.unit, PageBreak.FORCED) for start in starts if start.unit and start.forced]
    pinned = {one.place.unit for one in pins}
    before = _plan(template, one, pins)
    spot = next(
        n
        for n, block in enumerate(one.blocks)
        if isinstance(block, Line) and before.pages[block.unit] == 3 and block.spans
    )
    block = one.blocks[spot]
    assert isinstance(block, Line)
    edited = replace(block, spans=(block.spans[0]._replace(text=block.spans[0].text + "นะ"),))
    after = _plan(
        template, replace(one, blocks=(*one.blocks[:spot], edited, *one.blocks[spot + 1 :])), pins
    )
    named = [[s.unit for s in plan.starts if s.unit in pinned] for plan in (before, after)]
    assert named[0] == named[1]
    assert {one.fault for one in after.pins} <= {None, PinFaultKind.SHORT_PAGE}


def _plan(template: Template, one: Paper, pins: Iterable[PagePin] = ()) -> PagePlan:
    return plan_pages(one, template.geometry, MEASURE, pins=pins)


def test_every_kind_of_block_is_planned(template: Template) -> None:
    for one in (every_block(), whole_minutes(), whole_minutes(side_by_side=True)):
        plan = _plan(template, one)
        names = [s.unit for s in plan.starts if s.unit]
        assert set(names) <= set(plan.pages)
        assert list(plan.pages.values()) == sorted(plan.pages.values())


def test_planning_is_quick(template: Template) -> None:
    for length, limit in ((12, 0.08), (120, 1.0)):
        one = generated_minutes(5, length)
        _plan(template, one)
        best = min(_seconds(template, one) for _ in range(3))
        assert best < limit


def _seconds(template: Template, one: Paper) -> float:
    began = time.perf_counter()
    _plan(template, one)
    return time.perf_counter() - began
