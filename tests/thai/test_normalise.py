import random
import sqlite3
import unicodedata
from io import BytesIO

import docx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pcio_desktop.thai.normalise import (
    Cleaned,
    Note,
    clean_line,
    clean_text,
    duplicate_key,
    fold,
    foreign_letters,
)


@pytest.mark.parametrize(
    ("dirty", "clean", "note"),
    [
        pytest.param("น\u0e4d\u0e32", "นำ", Note.SPELLING_ORDER, id="nikhahit-aa"),
        pytest.param("น\u0e4d\u0e49\u0e32", "น้ำ", Note.SPELLING_ORDER, id="nikhahit-tone-aa"),
        pytest.param("น\u0e49\u0e4d\u0e32", "น้ำ", Note.SPELLING_ORDER, id="tone-nikhahit-aa"),
        pytest.param("น\u0e33\u0e49", "น้ำ", Note.SPELLING_ORDER, id="am-tone"),
        pytest.param("เเละ", "และ", Note.SPELLING_ORDER, id="double-e"),
        pytest.param("ท\u0e48\u0e35", "ที่", Note.SPELLING_ORDER, id="tone-before-upper-vowel"),
        pytest.param("ผ\u0e49\u0e39", "ผู้", Note.COMPOSED, id="tone-before-lower-vowel"),
        pytest.param("ท\u0e35\u0e48\u0e48", "ที่", Note.SPELLING_ORDER, id="doubled-tone"),
        pytest.param("ท\u0e35\u0e35\u0e48", "ที่", Note.SPELLING_ORDER, id="doubled-vowel"),
        pytest.param("ศิลป\u0e4c\u0e4c", "ศิลป์", Note.SPELLING_ORDER, id="doubled-thanthakhat"),
        pytest.param("ท\uf702\uf70a", "ที่", Note.FONT_CODES_MAPPED, id="font-codes"),
        pytest.param("\uf700าน", "ฐาน", Note.FONT_CODES_MAPPED, id="font-code-of-tho-than"),
        pytest.param("\uf70fาติ", "ญาติ", Note.FONT_CODES_MAPPED, id="font-code-of-yo-ying"),
        pytest.param("ก\uf710น", "กัน", Note.FONT_CODES_MAPPED, id="font-code-of-han-akat"),
        pytest.param("น\uf714\uf711า", "น้ำ", Note.FONT_CODES_MAPPED, id="font-codes-of-sara-am"),
        pytest.param("ฐ\uf718", "ฐุ", Note.FONT_CODES_MAPPED, id="font-code-of-lower-vowel"),
        pytest.param("ก\x00ข\x1b\ufffe", "กข", Note.CONTROL_REMOVED, id="control"),
        pytest.param("\ufeffกข\u202e", "กข", Note.INVISIBLE_REMOVED, id="invisible"),
        pytest.param("ก\x9fข\x7f", "กข", Note.INVISIBLE_REMOVED, id="c1-controls"),
        pytest.param("cafe\u0301", "caf\u00e9", Note.COMPOSED, id="nfc"),
        pytest.param("\ud83d\ude00", "😀", Note.SURROGATES_REPAIRED, id="surrogate-pair"),
        pytest.param("ก\ud83dข", "กข", Note.SURROGATES_REPAIRED, id="lone-surrogate"),
    ],
)
def test_both_ways_of_cleaning_repair(dirty: str, clean: str, note: Note) -> None:
    for cleaned in (clean_line(dirty), clean_text(dirty)):
        assert cleaned.text == clean
        assert note in cleaned.notes


def test_every_old_font_code_has_its_letter() -> None:
    codes = "".join(map(chr, range(0xF700, 0xF71B)))
    letters = "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู"
    assert len(codes) == len(letters)
    for code, letter in zip(codes, letters, strict=True):
        assert clean_line(f"ก{code}").text == f"ก{letter}"


@pytest.mark.parametrize(
    ("dirty", "line", "text"),
    [
        pytest.param("ก\r\nข\rค", "ก ข ค", "ก\nข\nค", id="line-ends"),
        pytest.param("ก\u2028ข\x0bค\x85ง", "ก ข ค ง", "ก\nข\nค\nง", id="rare-line-ends"),
        pytest.param("ก\tข", "ก ข", "ก\tข", id="tab"),
        pytest.param("  ก  ข ", "ก ข", "  ก  ข ", id="spaces"),
        pytest.param("ก\u00a0ข", "ก ข", "ก\u00a0ข", id="no-break-space"),
        pytest.param("ก\u200bข\u2060ค\u00ad", "กขค", "ก\u200bข\u2060ค\u00ad", id="break-control"),
    ],
)
def test_a_line_is_stricter_than_a_text(dirty: str, line: str, text: str) -> None:
    assert clean_line(dirty).text == line
    assert clean_text(dirty).text == text


def test_notes_come_in_the_order_of_the_steps_and_once() -> None:
    cleaned = clean_line("\ufeff\x00เเ\uf70a  ก\r\n\ud800\u0e4d\u0e32เเ", limit=4)
    assert cleaned.notes == (
        Note.SURROGATES_REPAIRED,
        Note.FONT_CODES_MAPPED,
        Note.LINE_ENDS_UNIFIED,
        Note.CONTROL_REMOVED,
        Note.INVISIBLE_REMOVED,
        Note.SPELLING_ORDER,
        Note.SPACES_JOINED,
        Note.CUT,
    )


@pytest.mark.parametrize(
    "word",
    [
        "ที่ประชุม",
        "น้ำ",
        "ซ้ำ",
        "เก้าอี้",
        "ปิ๊ปี๊",
        "สิทธิ์",
        "ธมฺโม",
        "ผู้",
        "เปิ้ล",
        "แก้",
        "๒๕๖๗",
        "café",
        "ฯลฯ",
        "ปู่ย่า",
    ],
)
def test_correct_words_pass_untouched(word: str) -> None:
    assert clean_line(word) == Cleaned(word)
    assert clean_text(word) == Cleaned(word)


def test_clean_text_is_returned_itself() -> None:
    text = "".join(["ที่ประชุม\n", "รับทราบ"])
    assert clean_text(text).text is text


def test_look_alikes_are_reported_and_never_replaced() -> None:
    text = "ป\u0eb1\u0e99ธ 123 abc é (๑) – ฿ 😀 \u0926"
    assert clean_line(text) == Cleaned(text)
    assert foreign_letters(text) == ((1, "\u0eb1"), (2, "\u0e99"), (len(text) - 1, "\u0926"))


@pytest.mark.parametrize("character", ["ກ", "द", "Ω", "中", "Ａ", "໒", "२", "ា", "А"])
def test_letters_and_digits_of_other_scripts_are_foreign(character: str) -> None:
    assert foreign_letters(f"ก{character}") == ((1, character),)


@pytest.mark.parametrize(
    "text", ["“ก” – ฯ ๆ …", "µ × ÷ ½ ² °C", "Straße ṃ", "❤\ufe0f ✓ → №", "ก\u200bข"]
)
def test_ordinary_signs_are_not_foreign(text: str) -> None:
    assert foreign_letters(text) == ()


@pytest.mark.parametrize(
    ("text", "limit", "cut"),
    [
        ("กขคง", 4, "กขคง"),
        ("กขคงจ", 4, "กขคง"),
        ("กข งจ", 3, "กข"),
        ("กขที่", 4, "กข"),
        ("กขที่", 3, "กข"),
        ("กขค", 0, ""),
    ],
)
def test_a_line_that_is_too_long_is_cut_before_a_whole_letter(
    text: str, limit: int, cut: str
) -> None:
    cleaned = clean_line(text, limit)
    assert cleaned.text == cut
    assert cleaned.notes == ((Note.CUT,) if cut != text else ())


def test_a_line_has_200_characters_and_a_text_has_no_limit_by_default() -> None:
    assert len(clean_line("ก" * 300).text) == 200
    assert len(clean_text("ก" * 9000).text) == 9000
    assert clean_text("กขค", limit=2) == Cleaned("กข", (Note.CUT,))


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("เก้า", "เก่า"),
        ("2567", "ปี ๒๕๖๗"),
        ("จันทร", "วันจันทร์"),
        ("น้ำ", "น\u0e4d\u0e49\u0e32"),
        ("เเละ", "และ"),
        ("ที่ประชุม", "ที่ ประ\u200bชุม"),
        ("pcio", "คณะ PCIO"),
        ("ธมโม", "ธมฺโม"),
        ("５", "๕"),
    ],
)
def test_folding_finds(query: str, text: str) -> None:
    assert fold(query) in fold(text)


@settings(derandomize=True, max_examples=300)
@given(st.text(alphabet="กนเแ่้๊ำาํัิุ์๑1 Aa", max_size=20))
def test_folding_does_not_depend_on_cleaning(text: str) -> None:
    assert fold(text) == fold(clean_line(text).text)


def test_folding_keeps_different_words_apart() -> None:
    assert fold("กาน") != fold("กำน")
    assert fold("กิน") != fold("กีน")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("น.ส.ใบบัว แสนดี", "น.ส. ใบบัว  แสนดี"),
        ("นางน้ำ", "นาง น\u0e4d\u0e49\u0e32"),
        ("ห้อง ๓", "ห้อง 3"),
        ("A-B", "ab"),
    ],
)
def test_likely_duplicates_have_one_key(one: str, other: str) -> None:
    assert duplicate_key(one) == duplicate_key(other)


def test_a_key_is_spelled_like_a_stored_text() -> None:
    assert duplicate_key("น้ำ") == "น้ำ"


def test_tone_marks_tell_names_apart() -> None:
    assert duplicate_key("เก้า") != duplicate_key("เก่า")


POOL = (
    *map(chr, range(0xA1)),
    *map(chr, range(0x0E01, 0x0E5C)),
    *map(chr, range(0x2000, 0x2070)),
    *map(chr, range(0xD800, 0xE000, 64)),
    *map(chr, range(0xF700, 0xF720)),
    *map(chr, range(0xFFF0, 0x10000)),
    *map(chr, range(0x1F600, 0x1F640)),
    "\ufeff",
)
HOSTILE = st.text(alphabet=st.sampled_from(POOL), max_size=30)
MARKS = st.text(alphabet="กเแ่้๊๋ำาํัิีฺุู็์ ", max_size=30)


@settings(derandomize=True, max_examples=1500)
@given(HOSTILE | MARKS | st.text(max_size=20), st.integers(0, 30))
@example("ำำำำำำำำำำ่้่้่้่้", 30)
@example("่้๊๋่้๊๋่้๊๋ิีัิีั", 30)
def test_cleaning_again_changes_nothing(text: str, limit: int) -> None:
    for cleaned in (clean_line(text, limit), clean_text(text, limit), clean_text(text)):
        assert unicodedata.is_normalized("NFC", cleaned.text)
        assert bool(cleaned.notes) == (cleaned.text != text)
    assert clean_line(clean_line(text, limit).text, limit).notes == ()
    assert clean_text(clean_text(text, limit).text, limit).notes == ()
    assert duplicate_key(text) == duplicate_key(clean_line(text, len(text) + 9).text)


@settings(derandomize=True, max_examples=500)
@given(MARKS | HOSTILE)
def test_no_misspelling_is_left(text: str) -> None:
    cleaned = clean_text(text).text
    for wrong in ("ํา", "ํ่า", "่ํา", "ำ่", "เเ", "่ิ", "ุ้", "่่", "ีี", "์์"):
        assert wrong not in cleaned


def test_cleaned_text_survives_word_and_sqlite() -> None:
    chance = random.Random(2567)
    document = docx.Document()
    database = sqlite3.connect(":memory:")
    for _ in range(400):
        dirty = "".join(chance.choices(POOL, k=chance.randrange(30)))
        for text in (clean_line(dirty).text, clean_text(dirty).text):
            assert document.add_paragraph(text).text == text
            assert database.execute("SELECT ?", (text,)).fetchone() == (text,)
    document.save(BytesIO())
    database.close()


@pytest.mark.parametrize("unit", ["่ิ", "ำ่", "เเ", "ํ", "่้", " ", "\r", "\ud800", "ก"])
def test_long_hostile_text_is_linear(unit: str) -> None:
    text = unit * 50_000
    assert len(clean_text(text).text) <= len(text)
    assert len(clean_line(text).text) <= 200
