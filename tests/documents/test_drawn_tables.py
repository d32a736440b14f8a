"""Tables of a drawn paper over the pages of its plan."""

from pathlib import Path

from pcio_desktop.documents.blocks import (
    Cell,
    Grid,
    Row,
    Signature,
    Signatures,
    Span,
    Style,
    texts,
)
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.drawing_font import DrawingFont
from pcio_desktop.documents.page_measure import Measure
from pcio_desktop.documents.pdf_check import verify_drawing
from pcio_desktop.documents.pdf_writer import unit_pages, write_pdf
from tests.documents.drawn import drawn, raw_pages, squeezed
from tests.documents.papers import cell, every_block, line, paper, whole_minutes


def test_rows_that_divide_run_on_under_their_head(
    template: Template, measure: Measure, font: DrawingFont, tmp_path: Path
) -> None:
    long = " ".join(texts(whole_minutes()))[:9000]
    head = Row((cell("ประเด็น"), cell("ผล")), kind=_header().kind)
    rows = (head, *(Row((cell(long), cell("ย่อ")), unit=f"r{n}") for n in range(2)))
    one = paper(
        line(Style.BODY, "ก่อนตาราง"),
        Grid((3, 1), rows, rows_may_split=True, caption=""),
        line(Style.BODY, "หลังตาราง", unit="after"),
    )
    plan, drawing = drawn(one, template, measure, font=font)
    assert any(start.inside for start in plan.starts)
    verify_drawing(drawing)
    assert unit_pages(drawing) == dict(plan.pages)
    pages = raw_pages(write_pdf(drawing), tmp_path)
    assert sum("ประเด็น" in page for page in pages) >= plan.count - 1


def test_a_table_that_the_plan_begins_anew_has_its_head_again(
    template: Template, measure: Measure, font: DrawingFont, tmp_path: Path
) -> None:
    """Where its last rows go with the signatures to a page of their own."""
    head = Row((cell("ประเด็น"), cell("ผล")), _header().kind, "head")
    rows = [Row((cell(f"แถว {n}"), cell("ก")), unit=f"r{n}") for n in range(1, 65)]
    grid = Grid((1, 1), (head, *rows), rows_may_split=False, caption="ตาราง")
    names = Signature(((Span("(นาย ก)"),), (Span("ผู้จด"),)), "sign")
    one = paper(*[line(Style.SPEECH, "รับทราบ")] * 3, grid, Signatures((names,)))
    plan, drawing = drawn(one, template, measure, font=font)
    assert plan.splits == ((3, (63,)),)
    verify_drawing(drawing)
    pages = raw_pages(write_pdf(drawing), tmp_path)
    assert unit_pages(drawing) == dict(plan.pages)
    assert len(pages) == plan.count == plan.pages["sign"]
    last = squeezed(pages[-1])
    assert 0 < last.find("ประเด็น") < last.find("แถว63")
    assert "/ประเด็น..." in squeezed(pages[-2])


def _header() -> Row:
    return next(
        row
        for block in every_block().blocks
        if isinstance(block, Grid)
        for row in block.rows
        if row.kind.value == "header"
    )


def test_a_cell_over_rows_goes_on_after_a_page(
    template: Template, measure: Measure, font: DrawingFont
) -> None:
    wide = Cell(((Span("กลุ่ม"),),), rows=60)
    rows = (
        Row((wide, cell("ข้อ ๐"))),
        *(
            Row(
                (
                    cell(
                        f"ข้อ {n}",
                    ),
                )
            )
            for n in range(1, 60)
        ),
    )
    one = paper(Grid((1, 2), rows, rows_may_split=False, caption=""))
    _, drawing = drawn(one, template, measure, font=font)
    verify_drawing(drawing)
    assert write_pdf(drawing).startswith(b"%PDF")
