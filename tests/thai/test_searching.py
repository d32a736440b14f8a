"""Words are found whatever their marks and digits, and exactly when that is asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcio_desktop.thai.normalise import fold
from pcio_desktop.thai.searching import find_spans


def found(text: str, words: str, **options: bool) -> list[str]:
    return [text[start:end] for start, end in find_spans(text, words, **options)]


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("น้ำท่วม น้ำทวม", "นำทวม", ["น้ำท่วม", "น้ำทวม"]),
        ("ปี ๒๕๖๗ และ 2567", "2567", ["๒๕๖๗", "2567"]),
        ("ปี ๒๕๖๗", "๒๕๖๗", ["๒๕๖๗"]),
        ("GIS และ gis", "Gis", ["GIS", "gis"]),
        ("จันทร์", "จันทร", ["จันทร์"]),
        ("ไม่ มี", "ไม่มี", ["ไม่ มี"]),
        ("กกก", "กก", ["กก"]),
        ("ก", "", []),
        ("", "ก", []),
        ("ก", "่", []),
    ],
)
def test_marks_digits_and_case_do_not_count(text: str, words: str, wanted: list[str]) -> None:
    assert found(text, words) == wanted


def test_marks_count_when_asked_for() -> None:
    assert found("เก่า เก้า ๙", "เก้า", ignore_marks=False) == ["เก้า"]
    assert found("เก่า เก้า", "เกา", ignore_marks=False) == []
    assert found("ไม่ มี", "ไม่มี", ignore_marks=False) == []
    assert found("ปี ๙", "ปี 9", ignore_marks=False) == ["ปี ๙"]


def test_whole_words() -> None:
    text = "ประชุมและที่ประชุม การประชาสัมพันธ์ประชา"
    assert len(found(text, "ประชา")) == 2
    assert found(text, "ประชุม", whole_words=True) == ["ประชุม", "ประชุม"]
    assert found("e-Document Doc", "doc", whole_words=True) == ["Doc"]


@given(st.text("กข่้ำา๑1aA ", max_size=20), st.text("กข่้ำา๑1aA ", min_size=1, max_size=3))
def test_a_place_is_found_where_the_folded_text_has_it(text: str, words: str) -> None:
    spans = find_spans(text, words)
    assert spans == sorted(spans)
    assert all(fold(words) in fold(text[start:end]) for start, end in spans)
    assert bool(spans) == (bool(fold(words)) and fold(words) in "".join(map(fold, text)))
