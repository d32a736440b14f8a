"""A place in the text is found again after edits, and known to be gone when it is."""

from collections.abc import Mapping

import pytest

from pcio_desktop.domain.page_pins import PagePlace, words_at
from pcio_desktop.domain.place_finder import PlaceFinder, UnitText
from pcio_desktop.thai.numerals import to_arabic

LONG = (
    "ฝ่ายเลขานุการรายงานว่า ได้สำรวจความพร้อมของทุกหน่วยงานแล้ว เมื่อขับเคลื่อนระบบสารบรรณ "
    "จะลดเวลาทำงานลงครึ่งหนึ่ง และขอให้ทุกหน่วยงานส่งข้อมูลภายในวันที่ ๒๑ มีนาคม ๒๕๖๘"
)
AT = LONG.index("เมื่อขับเคลื่อน")
MIDDLE = PagePlace("_ms1_k", AT, words_at(LONG, AT))


def found(
    place: PagePlace, texts: Mapping[str, str], rows: Mapping[str, str] | None = None
) -> object:
    units = {name: UnitText(text, divisible=True) for name, text in texts.items()}
    units |= {name: UnitText(text) for name, text in (rows or {}).items()}
    now = PlaceFinder(units).find(place)
    return None if now is None else (now.unit, now.offset)


def test_a_place_stays_where_it_was() -> None:
    texts = {"_ms_k": "รับทราบ", "_ms1_k": LONG}
    assert found(MIDDLE, texts) == ("_ms1_k", AT)
    assert found(PagePlace("_ms_k", words="รับทราบ"), texts) == ("_ms_k", 0)
    assert found(PagePlace("_ms_k"), texts) == ("_ms_k", 0)


def test_a_place_moves_with_an_edit_before_it_in_its_paragraph() -> None:
    edited = LONG.replace("ทุกหน่วยงานแล้ว", "หน่วยงานในจังหวัดครบถ้วนแล้ว")
    assert found(MIDDLE, {"_ms1_k": edited}) == ("_ms1_k", edited.index("เมื่อขับเคลื่อน"))


def test_a_place_moves_with_a_paragraph_put_in_above_or_taken_out() -> None:
    above = {"_ms_k": "ก่อน", "_ms1_k": "ย่อหน้าใหม่ทั้งย่อหน้า", "_ms2_k": LONG}
    assert found(MIDDLE, above) == ("_ms2_k", AT)
    assert found(MIDDLE, {"_ms_k": LONG}) == ("_ms_k", AT)
    begins = PagePlace("_ms1_k", words=words_at(LONG))
    assert found(begins, above) == ("_ms2_k", 0)


def test_a_place_follows_the_paragraph_that_was_divided_or_joined_there() -> None:
    assert found(MIDDLE, {"_ms1_k": LONG[:AT], "_ms2_k": LONG[AT:]}) == ("_ms2_k", 0)
    begins = PagePlace("_ms2_k", words=words_at(LONG, AT))
    assert found(begins, {"_ms_k": "ก", "_ms1_k": LONG}) == ("_ms1_k", AT)


def test_an_edit_within_the_words_leaves_enough_of_them() -> None:
    edited = LONG.replace("ระบบสารบรรณ จะ", "ระบบสารบรรณอิเล็กทรอนิกส์ จะ")
    assert edited != LONG
    assert found(MIDDLE, {"_ms1_k": edited}) == ("_ms1_k", AT)


def test_a_place_whose_words_are_gone_is_gone() -> None:
    gone = LONG.replace("เมื่อขับเคลื่อนระบบสารบรรณ จะ", "ซึ่ง")
    assert found(MIDDLE, {"_ms1_k": gone}) is None
    assert found(MIDDLE, {}) is None
    assert found(PagePlace("_ms2_k", words="ขอเชิญผู้แทนชี้แจง"), {"_ms2_k": "ไม่มีผู้ใดเสนอเรื่องอื่น"}) is None


def test_of_equal_words_the_nearest_counts() -> None:
    again = "ขอให้ทุกหน่วยงานรายงาน "
    text = f"{again}ทุกเดือน {again}ทุกไตรมาส {again}ทุกปี"
    place = PagePlace("_ms_k", text.rindex(again), again.strip())
    assert found(place, {"_ms_k": f"แก้ {text}"}) == ("_ms_k", f"แก้ {text}".rindex(again))


def test_rewritten_words_at_the_beginning_keep_the_unit() -> None:
    # A heading, a person or the first paragraph is known by its thing; a later one must be alike.
    for name in ("_mi_k", "_ma_k", "_ms_k", "u7"):
        assert found(PagePlace(name, words="๒๖. นายสมมุติ"), {name: "๒๕. นางสาวตัวอย่าง"}) == (name, 0)
    alike = PagePlace("_ms4_k", words="ขอให้สำนักงานจังหวัดรายงานผลทุกเดือน")
    assert found(alike, {"_ms4_k": "ขอให้สำนักงานคลังจังหวัดรายงานผลทุกปี"}) == ("_ms4_k", 0)


def test_words_that_moved_to_another_statement_are_found_when_they_stand_once() -> None:
    assert found(MIDDLE, {"_ms_x": LONG}) == ("_ms_x", AT)
    assert found(MIDDLE, {"_ms_x": LONG, "_ms_y": LONG}) is None


def test_other_digits_and_spaces_are_the_same_words() -> None:
    at = LONG.index("ภายในวันที่")
    arabic = to_arabic(LONG).replace("วันที่ 21", "วันที่\u00a021")
    assert found(PagePlace("_ms1_k", at, words_at(LONG, at)), {"_ms1_k": arabic}) == ("_ms1_k", at)


@pytest.mark.parametrize("words", ["", "เมื่อขับเคลื่อนระบบสารบรรณ"])
def test_a_table_row_has_no_places_inside(words: str) -> None:
    assert found(PagePlace("_ms1_k", 9, words), {}, rows={"_ms1_k": LONG}) is None
