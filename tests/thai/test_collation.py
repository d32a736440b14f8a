from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcio_desktop.thai.collation import sort_key

# Orders taken from ICU (locale th).
SORTED = {
    "leading-vowels": ["กบ", "กา", "กำ", "เก", "แก", "ไก่", "ขา", "เข้า", "ไข่", "คน"],
    "tones": ["กา", "ก่า", "ก้า", "ก๊า", "ก๋า", "กำ"],
    "vowel-before-tone": ["เก", "เก่", "เกม", "เก่า", "เก้า"],
    "thanthakhat": ["จันทร", "จันทร์", "จันทรา"],
    "initials": ["กมล", "เกษตร", "ขนส่ง", "คลัง", "ท้องถิ่น", "ท่องเที่ยว", "พลังงาน", "พัฒนาการ", "แรงงาน"],
    "digits": ["ข้อ ๑", "ข้อ ๒", "ข้อ ๓"],
    "digits-mixed": ["ข้อ 1", "ข้อ ๒", "ข้อ 3"],
    "latin-before-thai": ["abc", "ABD", "กา"],
}


@pytest.mark.parametrize("words", SORTED.values(), ids=SORTED.keys())
def test_words_are_in_dictionary_order(words: list[str]) -> None:
    assert sorted(reversed(words), key=sort_key) == words
    assert all(sort_key(one) < sort_key(other) for one, other in pairwise(words))


def test_the_three_levels_of_a_key() -> None:
    assert sort_key("เก้า") == ("กเา", ((-2, 3),), "เก้า")


def test_a_later_mark_comes_before_an_earlier_one() -> None:
    assert sort_key("กาก่า") < sort_key("ก่ากา")


def test_punctuation_and_spaces_count_only_between_equals() -> None:
    assert sort_key("สม-ใจ (ก)")[:2] == sort_key("สมใจก")[:2]
    assert sort_key("สม ใจ") != sort_key("สมใจ")


@pytest.mark.parametrize(
    ("one", "other"),
    [("กํา", "กำ"), ("ข้อ ๑๒", "ข้อ 12"), ("ABC", "abc")],
)
def test_spellings_that_mean_the_same_have_one_key(one: str, other: str) -> None:
    assert one != other
    assert sort_key(one) == sort_key(other)


@settings(derandomize=True, max_examples=300)
@given(st.lists(st.text(alphabet="กขคเแโใไาำะ็่้๊๋์ฯๆ -๑2aB", max_size=8), max_size=8))
def test_sorting_does_not_depend_on_the_order_of_entry(words: list[str]) -> None:
    keys = sorted(map(sort_key, words))
    assert keys == sorted(map(sort_key, reversed(words)))


@settings(derandomize=True, max_examples=300)
@given(st.text(alphabet="กขคเแโใไาำะ็่้๊๋์ฯๆ -๑2aB", max_size=10))
def test_the_first_level_keeps_every_letter(text: str) -> None:
    letters, marks, _ = sort_key(text)
    expected = [c for c in text.casefold().replace("๑", "1") if c not in "็่้๊๋์ฯๆ -"]
    assert sorted(letters) == sorted(expected)
    assert len(marks) == sum(c in "็่้๊๋์" for c in text)
