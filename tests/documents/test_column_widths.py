"""Widths of columns, and the estimate of widths they rest on."""

import pytest

from pcio_desktop.documents.blocks import Roster, Row
from pcio_desktop.documents.column_widths import AIR, grid_widths, roster_widths
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.text_width import text_width
from tests.documents.papers import cell, whole_minutes


def roster(*rows: tuple[str, ...]) -> Roster:
    return Roster(len(rows[0]), tuple(Row(tuple(map(cell, row))) for row in rows), "")


def test_marks_above_and_below_take_no_room() -> None:
    assert text_width("กี่", 32) == text_width("ก", 32)
    assert text_width("ปฏิบัติ", 32) == text_width("ปฏบต", 32)
    assert text_width("", 32) == 0


def test_widths_grow_with_size_and_weight() -> None:
    assert text_width("กขค", 64) == pytest.approx(2 * text_width("กขค", 32), abs=1)
    assert text_width("ABC", 32, bold=True) > text_width("ABC", 32)


def test_foreign_letters_count_as_wide() -> None:
    assert text_width("漢", 32) > text_width("ก", 32)


@pytest.mark.parametrize("shares", [(1,), (3, 1), (2, 3, 5), (1, 1, 1, 1, 1, 1, 1), (0, 1)])
def test_shares_add_up_to_the_whole(shares: tuple[int, ...]) -> None:
    widths = grid_widths(shares, 9071)
    assert sum(widths) == 9071
    assert len(widths) == len(shares)


def test_the_official_grids_come_out_as_measured() -> None:
    assert grid_widths((3, 1), 9071) == [6803, 2268]
    assert grid_widths((1, 1, 1, 1), 9072) == [2268] * 4


def test_one_column_takes_the_whole_width(template: Template) -> None:
    assert roster_widths(roster(("๑. สถิติจังหวัด",)), template.geometry) == [9071]


@pytest.mark.parametrize("columns", [1, 2, 3, 4, 5, 6])
@pytest.mark.parametrize("text", ["", "ก", "นายทดลอง", "ยาวมาก" * 60, "คำ " * 80, "บรรทัด\nสอง"])
def test_columns_fill_the_width_whatever_the_texts(
    template: Template, columns: int, text: str
) -> None:
    widths = roster_widths(roster((text,) * columns, ("ก",) * columns), template.geometry)
    assert len(widths) == columns
    assert sum(widths) == 9071
    assert min(widths) >= 100


def test_names_are_not_broken(template: Template) -> None:
    (present, *_) = [b for b in whole_minutes().blocks if isinstance(b, Roster)]
    widths = roster_widths(present, template.geometry)
    for row in present.rows:
        for column in (0, 1):
            text = row.cells[column].paragraphs[0][0].text
            assert text_width(text, 32) + AIR <= widths[column]


def test_short_posts_give_more_air_between_the_columns(template: Template) -> None:
    short = roster(*[("๑. นายก", "ข", "ปลัด", "กรรมการ")] * 3)
    names = text_width("๑. นายก", 32), text_width("ข", 32)
    widths = roster_widths(short, template.geometry)
    assert widths[0] - names[0] == widths[1] - names[1] > AIR
    room = 9071 - sum(names) - 2 * AIR - text_width("กรรมการ", 32) - 2 * AIR
    post = "ก" * (room // text_width("ก", 32))
    tight = roster(*[("๑. นายก", "ข", post, "กรรมการ")] * 3)
    assert roster_widths(tight, template.geometry)[0] == names[0] + AIR


def test_an_empty_roster_has_columns(template: Template) -> None:
    assert sum(roster_widths(Roster(4, (), ""), template.geometry)) == 9071
    assert sum(roster_widths(Roster(3, (), ""), template.geometry)) == 9071


def test_rows_with_spans_do_not_decide_the_widths(template: Template) -> None:
    plain = roster(("๑. นายก", "ข", "สำนักงาน"))
    heading = Row((cell("ฝ่ายเลขานุการ " * 9, columns=3),))
    with_heading = Roster(3, (*plain.rows, heading), "")
    geometry = template.geometry
    assert roster_widths(with_heading, geometry) == roster_widths(plain, geometry)
