"""Finding typed letters among names."""

import pytest

from pcio_desktop.thai.folding import Closeness, FoldedTexts, closeness
from pcio_desktop.thai.normalise import fold

NAMES = ["นางสาวน้ำใจ ทดลองงาน", "นายสมมุติ ใจทดสอบ", "ใจดี แบบจำลอง", "กลุ่มที่ ๑๒", "DEPA ภาคเหนือ"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("   ", [0, 1, 2, 3, 4]),
        ("ใจ", [2, 0, 1]),
        ("นาย", [1]),
        ("สมมุติใจ", [1]),
        ("กลุมที 12", [3]),
        ("depa", [4]),
        ("ไม่มีใครชื่อนี้", []),
    ],
)
def test_names_are_found_without_marks_spaces_case_and_kind_of_digits(
    typed: str, found: list[int]
) -> None:
    assert FoldedTexts(NAMES).find(typed) == found


def test_the_given_order_stays_among_equally_good_answers() -> None:
    names = [f"คนที่ {number}" for number in range(20)]
    assert FoldedTexts(names).find("คนที่") == list(range(20))


def test_a_text_is_there_when_it_is_the_same_folded() -> None:
    texts = FoldedTexts(NAMES)
    assert texts.has("ใจดี  แบบจำลอง")
    assert not texts.has("ใจดี")


def test_closeness_tells_equal_beginning_and_inside() -> None:
    text = fold("ปลัดจังหวัด")
    assert closeness(text, text) is Closeness.EQUAL
    assert closeness(fold("ปลัด"), text) is Closeness.BEGINS
    assert closeness(fold("จังหวัด"), text) is Closeness.CONTAINS
    assert closeness(fold("อำเภอ"), text) is None
