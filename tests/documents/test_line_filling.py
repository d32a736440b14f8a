"""Widths letter by letter, and the lines that follow from them."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.fonts import FontFaces, installed_faces
from pcio_desktop.documents.line_filling import fill, places
from pcio_desktop.documents.page_measure import (
    HarfBuzzMeasure,
    TableMeasure,
    installed_measure,
)
from tests.documents import rendering

SIZE = 32
SENTENCE = "ประธานแจ้งให้ที่ประชุมทราบถึงนโยบาย (e-Document) ครั้งที่ ๑/๒๕๖๘ น้ำท่วม ปี่ ญู กฎุฎี"


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> FontFaces:
    folder = rendering.stand_in_fonts(tmp_path_factory.mktemp("fonts"))
    found = installed_faces("TH Sarabun New", [folder])
    assert found is not None
    return found


@pytest.fixture(scope="module")
def shaped(faces: FontFaces) -> HarfBuzzMeasure:
    return HarfBuzzMeasure(faces, SIZE)


def lines(text: str, room: float, first: float | None = None) -> list[str]:
    advances = TableMeasure(SIZE).advances(text)
    begun = fill(text, advances, room if first is None else first, room)
    return [text[a:b] for a, b in pairwise([0, *begun, len(text)])]


def pieces(text: str) -> list[str]:
    return [text[a:b] for a, b in pairwise([0, *places(text), len(text)])]


def test_each_letter_has_its_advance_and_marks_have_none(shaped: HarfBuzzMeasure) -> None:
    text = "น้😀ปี่"
    widths = shaped.advances(text)
    assert [width > 0 for width in widths] == [True, False, True, True, False, False]


@pytest.mark.parametrize("bold", [False, True])
def test_the_table_is_close_to_the_font(shaped: HarfBuzzMeasure, *, bold: bool) -> None:
    table = TableMeasure(SIZE).advances(SENTENCE, bold=bold)
    assert sum(table) == pytest.approx(sum(shaped.advances(SENTENCE, bold=bold)), rel=0.015)


def test_a_plan_can_say_what_it_was_measured_with(template: Template, faces: FontFaces) -> None:
    assert installed_measure(template.geometry, faces).name == "harfbuzz TH Sarabun New"
    assert installed_measure(template.geometry).name  # whatever this machine has


def test_a_missing_face_is_replaced_by_the_regular_one(faces: FontFaces) -> None:
    alone = HarfBuzzMeasure(FontFaces("TH Sarabun New", faces.regular), SIZE)
    assert alone.advances("ก", bold=True, italic=True) == alone.advances("ก")


def test_a_font_that_went_away_leaves_the_table(template: Template, tmp_path: Path) -> None:
    gone = FontFaces("TH Sarabun New", tmp_path / "gone.ttf")
    assert installed_measure(template.geometry, gone).name == "table"


def test_a_file_that_is_no_font_measures_nothing_but_does_not_stop(
    template: Template, tmp_path: Path
) -> None:
    file = tmp_path / "TH Sarabun New.ttf"
    file.write_bytes(b"no font")
    assert installed_measure(template.geometry, FontFaces("TH Sarabun New", file)).name == "table"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("คณะกรรมการบริหาร", ["คณะ", "กรรมการ", "บริหาร"]),
        ("เรื่อง (แทน) นาย", ["เรื่อง ", "(แทน) ", "นาย"]),
        ("e-Document ใหม่", ["e-", "Document ", "ใหม่"]),
        ("PCIOจังหวัด", ["PCIO", "จังหวัด"]),
        ("ครั้ง\u00a0๑", ["ครั้ง\u00a0๑"]),
        ("เมื่อวันที่\u00a0๓", ["เมื่อ", "วัน", "ที่\u00a0๓"]),
        ("ต่าง\u00a0ๆ นี้", ["ต่าง\u00a0ๆ ", "นี้"]),
        ("๑.๑เรื่อง", ["๑.๑เรื่อง"]),
        ("ก่อน   หลัง", ["ก่อน   ", "หลัง"]),
        ("กัน, และ", ["กัน, ", "และ"]),
    ],
)
def test_a_line_may_start_only_there(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_lines_are_filled_between_words_and_spaces_hang_over() -> None:
    assert lines("กก กก กก", 186 * 4 + 104, first=186 * 2) == ["กก ", "กก กก"]


def test_a_line_feed_ends_a_line_and_an_empty_line_counts() -> None:
    assert lines("ก\n\nข", 5000) == ["ก\n", "\n", "ข"]


def test_a_piece_wider_than_any_line_is_cut_between_letters() -> None:
    assert len(lines("ก" * 100, 1000)) == 13
    assert len(lines("กี่" * 3, 1)) == 3
    assert lines("กี่" * 2, 1) == ["กี่", "กี่"]


@given(st.text(max_size=80), st.floats(1, 9000), st.floats(1, 9000))
def test_no_letter_is_lost_and_no_line_is_empty(text: str, first: float, room: float) -> None:
    found = lines(text, room, first)
    assert "".join(found) == text
    assert all(found) or text == "" or "\n" in text


def test_a_line_never_begins_inside_an_abbreviation() -> None:
    text = "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ น.ส.สมมติ"
    inside = {text.index("ศ."), text.index("ส.ส"), text.index("สมมติ")}
    assert not inside & set(places(text))
