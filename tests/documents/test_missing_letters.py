"""Letters a font lacks are named, with their place and how often they stand."""

import pytest

from pcio_desktop.documents.blocks import Paper, Style
from pcio_desktop.documents.drawing_font import DrawingFont, drawing_font
from pcio_desktop.documents.missing_letters import missing_letters
from tests.documents import rendering
from tests.documents.papers import every_block, line, paper, whole_minutes


@pytest.fixture(scope="module")
def font(tmp_path_factory: pytest.TempPathFactory) -> DrawingFont:
    folder = rendering.stand_in_fonts(tmp_path_factory.mktemp("fonts"))
    return drawing_font("TH Sarabun New", [folder])


@pytest.mark.parametrize("one", [every_block(), whole_minutes()])
def test_ordinary_minutes_lack_nothing(one: Paper, font: DrawingFont) -> None:
    assert missing_letters(one, font) == ()


def test_they_are_told_in_order_with_unit_and_neighbours(font: DrawingFont) -> None:
    one = paper(
        line(Style.BODY, "ปกติ", unit="a"),
        line(Style.BODY, "ชื่อ \ue001 และ \ue000", unit="b"),
        line(Style.BODY, "อีก \ue001", unit="c"),
    )
    found = missing_letters(one, font)
    assert [(it.letter, it.unit, it.count) for it in found] == [
        ("\ue001", "b", 2),
        ("\ue000", "b", 1),
    ]
    assert "ชื่อ" in found[0].around
    assert "พบ ๒ แห่ง" in found[0].note.thai
    assert "2 times" in found[0].note.english


def test_what_is_invisible_is_not_missing(font: DrawingFont) -> None:
    one = paper(line(Style.BODY, "คำ\u200bคำ\u2060 \ufeff\u00ad\tแท็บ\nบรรทัด\u00a0"))
    assert missing_letters(one, font) == ()


def test_texts_around_the_paper_are_looked_at_too(font: DrawingFont) -> None:
    (found,) = missing_letters(paper(), font, [("u5", "/คำ\ue000...")])
    assert found.unit == "u5"
    assert found.shown == "[U+E000]"
    assert not found.lent
