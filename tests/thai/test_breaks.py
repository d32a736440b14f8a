import re
import sys
import threading
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pcio_desktop.thai import breaks
from pcio_desktop.thai.breaks import (
    KNOWN_PARTS,
    KNOWN_WORD,
    Segmenter,
    SpaceSegmenter,
    backend,
    cut_at_word,
    line_starts,
    self_test,
    word_starts,
)

SPACES = SpaceSegmenter()
HAS_ICU = backend().startswith("icu")
BOTH = pytest.mark.parametrize(
    "segmenter",
    [
        pytest.param(
            None, id="icu", marks=pytest.mark.skipif(not HAS_ICU, reason="no ICU on this machine")
        ),
        pytest.param(SPACES, id="spaces"),
    ],
)
needs_icu = pytest.mark.skipif(not HAS_ICU, reason="no ICU on this machine")
SENTENCE = "ที่ประชุมรับทราบ (PCIO) วันที่ ๑๑/๖/๒๕๖๗ เวลา 13.30 น. ต่าง ๆ"


def parts(text: str, starts: list[int]) -> list[str]:
    return [text[one:other] for one, other in pairwise([0, *starts, len(text)])]


@pytest.mark.skipif(sys.platform != "linux", reason="the ICU of PySide6 is of Linux")
def test_the_icu_of_pyside6_is_found_without_importing_it() -> None:
    assert re.fullmatch(r"icu \d+", backend())


@needs_icu
def test_the_known_word_is_cut_as_measured() -> None:
    assert parts(KNOWN_WORD, word_starts(KNOWN_WORD)) == list(KNOWN_PARTS)
    assert self_test()


def test_the_fallback_is_named_and_fails_the_self_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(breaks, "_installed", lambda: SPACES)
    assert backend() == "spaces"
    assert not self_test()


def test_without_any_library_the_fallback_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(breaks, "_candidates", lambda: iter([("/nowhere/libicuuc.so.1", "_1")]))
    breaks._installed.cache_clear()  # noqa: SLF001
    try:
        assert backend() == "spaces"
    finally:
        breaks._installed.cache_clear()  # noqa: SLF001


@needs_icu
def test_an_icu_without_a_thai_dictionary_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(breaks.IcuSegmenter, "words", lambda *_: [])
    breaks._installed.cache_clear()  # noqa: SLF001
    try:
        assert backend() == "spaces"
    finally:
        breaks._installed.cache_clear()  # noqa: SLF001


@pytest.mark.skipif(sys.platform != "linux", reason="a frozen program on Linux")
def test_a_frozen_program_looks_beside_itself_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert next(breaks._library_folders()) == tmp_path / "PySide6" / "Qt" / "lib"  # noqa: SLF001


@needs_icu
def test_words_of_a_sentence() -> None:
    assert parts(SENTENCE, word_starts(SENTENCE)) == [
        "ที่", "ประชุม", "รับ", "ทราบ ", "(", "PCIO", ") ", "วัน", "ที่ ", "๑๑", "/", "๖", "/", "๒๕๖๗ ",
        "เวลา ", "13.30 ", "น", ". ", "ต่าง ", "ๆ",
    ]  # fmt: skip


def test_the_fallback_cuts_at_spaces_and_changes_of_script() -> None:
    assert parts(SENTENCE, word_starts(SENTENCE, segmenter=SPACES)) == [
        "ที่ประชุมรับทราบ ", "(", "PCIO", ") ", "วันที่ ", "๑๑/๖/๒๕๖๗ ", "เวลา ", "13.30 ", "น", ". ",
        "ต่าง ", "ๆ",
    ]  # fmt: skip
    assert parts("ใช้AIมากขึ้น", word_starts("ใช้AIมากขึ้น", segmenter=SPACES)) == [
        "ใช้",
        "AI",
        "มากขึ้น",
    ]


@needs_icu
def test_lines_may_start_inside_a_run_of_thai() -> None:
    assert parts("ที่ประชุมรับทราบ (PCIO) แล้ว", line_starts("ที่ประชุมรับทราบ (PCIO) แล้ว")) == [
        "ที่", "ประชุม", "รับ", "ทราบ ", "(PCIO) ", "แล้ว",
    ]  # fmt: skip


def test_lines_of_the_fallback_respect_punctuation() -> None:
    text = "ระบบ (AI) ใช้GIS, ปี๒๕๖๗"
    assert parts(text, line_starts(text, segmenter=SPACES)) == [
        "ระบบ ", "(AI) ", "ใช้", "GIS, ", "ปี๒๕๖๗",
    ]  # fmt: skip


@needs_icu
def test_a_line_never_starts_with_a_vowel_even_in_an_unknown_name() -> None:
    text = "สมบะสุขกับคนอื่น"
    assert all(text[i] != "ะ" for i in line_starts(text))


@BOTH
def test_indexes_count_characters_beyond_the_first_plane_once(segmenter: Segmenter | None) -> None:
    plain = "การ ประชุม"
    assert word_starts(plain, segmenter=segmenter)[-1:] == [4]
    assert word_starts("😀😀 " + plain, segmenter=segmenter)[-1:] == [7]
    assert line_starts("😀😀 " + plain, segmenter=segmenter)[-1:] == [7]


@needs_icu
def test_one_segmenter_serves_many_threads() -> None:
    texts = [f"{KNOWN_WORD}{'ก' * extra} ที่ประชุม" for extra in range(8)]
    expected = [word_starts(text) for text in texts]
    wrong: list[int] = []

    def work(index: int) -> None:
        wrong.extend(index for _ in range(200) if word_starts(texts[index]) != expected[index])

    threads = [threading.Thread(target=work, args=(index,)) for index in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


TEXT = (
    st.text(alphabet="กมนเแ่้ะาำิๆฯ๑5.,/-( )ABc\n😀", max_size=40)
    | st.text(max_size=30)
    | st.lists(st.sampled_from([*KNOWN_PARTS, " ", "AI", "๒๕๖๗", "😀"]), max_size=8).map("".join)
)


@BOTH
@settings(derandomize=True, max_examples=400)
@given(text=TEXT)
@example(text="\ud83d\ude00ก")
@example(text="")
def test_positions_are_inside_in_order_and_never_in_a_cluster(
    segmenter: Segmenter | None, text: str
) -> None:
    for starts in (word_starts(text, segmenter=segmenter), line_starts(text, segmenter=segmenter)):
        assert starts == sorted(set(starts))
        assert all(0 < i < len(text) for i in starts)
        assert not [i for i in starts if text[i] in "ะาำิ่้" or text[i - 1] in "เแ"]
    assert not any(text[i].isspace() for i in word_starts(text, segmenter=segmenter))


@pytest.mark.parametrize(
    ("text", "limit", "cut"),
    [
        ("ที่ประชุมรับทราบ", 9, "ที่ประชุม"),
        ("ที่ประชุมรับทราบ", 12, "ที่ประชุมรับ"),
        ("ที่ประชุมรับทราบ", 11, "ที่ประชุม"),
        ("ที่ประชุม รับทราบ", 10, "ที่ประชุม"),
        ("ที่ประชุม รับทราบ", 9, "ที่ประชุม"),
        ("ที่ประชุม", 9, "ที่ประชุม"),
        ("ที่ประชุม", 2, ""),
        ("", 5, ""),
        ("รับทราบ", 0, ""),
        ("วันที่ ๑๑/๖/๒๕๖๗ นั้น", 10, "วันที่"),
        ("วันที่ ๑๑/๖/๒๕๖๗ นั้น", 16, "วันที่ ๑๑/๖/๒๕๖๗"),
        ("เวลา 13.30 น.", 8, "เวลา"),
        ("ร้อยละ ๑,๒๓๔.๕๐ ของ", 10, "ร้อยละ"),
        ("ระบบ e-Document ใหม่", 8, "ระบบ"),
        ("ระบบ COVID-19 ใหม่", 11, "ระบบ"),
        ("ระบบ shorturl.at/aBC49", 15, "ระบบ"),
        ("ต่างๆกัน", 4, ""),
    ],
)
@needs_icu
def test_a_beginning_is_cut_after_a_whole_word(text: str, limit: int, cut: str) -> None:
    assert cut_at_word(text, limit) == cut


def test_the_fallback_cuts_only_where_it_is_sure() -> None:
    text = "ที่ประชุมรับทราบ วันที่ ๑๑/๖/๒๕๖๗"
    assert cut_at_word(text, 12, segmenter=SPACES) == ""
    assert cut_at_word(text, 22, segmenter=SPACES) == "ที่ประชุมรับทราบ"
    assert cut_at_word(text, 27, segmenter=SPACES) == "ที่ประชุมรับทราบ วันที่"


@BOTH
@settings(derandomize=True, max_examples=400)
@given(text=TEXT, limit=st.integers(0, 45))
def test_a_cut_is_a_beginning_within_the_limit(
    segmenter: Segmenter | None, text: str, limit: int
) -> None:
    cut = cut_at_word(text, limit, segmenter=segmenter)
    assert text.startswith(cut)
    assert len(cut) <= limit
    if len(text) > limit and cut:
        around = text[len(cut) - 1 : len(cut) + 1]
        assert not re.fullmatch("[A-Za-z0-9๐-๙]{2}", around)
        assert around[1] not in "ะาำิ่้ๆฯ"
    # Nothing longer would do: the next word does not fit.
    longer = cut_at_word(text, limit + 1, segmenter=segmenter)
    assert len(cut) <= len(longer)
