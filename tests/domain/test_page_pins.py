"""Pins of pages as values: what can be fixed, and what of it is kept."""

import pytest

from pcio_desktop.domain.errors import RuleBroken
from pcio_desktop.domain.page_pins import (
    LONGEST_CATCHWORD,
    PageBreak,
    PagePin,
    PagePlace,
    pin_at,
    with_pin,
    words_at,
)
from pcio_desktop.domain.page_pins_json import page_pins_from_json, page_pins_to_json
from pcio_desktop.domain.units import UnitKind, UnitParts, unit_name, unit_parts
from tests.builders import a_committee, a_full_meeting, a_meeting

HERE, THERE = PagePlace("_ms_a"), PagePlace("_ms_b", 7, "ตามที่เสนอ")


def test_one_place_has_one_pin() -> None:
    pins = with_pin((), PagePin(HERE, PageBreak.FORCED))
    pins = with_pin(pins, PagePin(THERE, catchword=""))
    pins = with_pin(pins, PagePin(HERE, PageBreak.FORBIDDEN))
    assert pins == (PagePin(HERE, PageBreak.FORBIDDEN), PagePin(THERE, catchword=""))
    assert pin_at(pins, PagePlace("_ms_b", 7)).catchword == ""
    assert pin_at(pins, PagePlace("_ms_b")).says_nothing


def test_a_pin_that_says_nothing_is_not_kept() -> None:
    pins = (PagePin(HERE, PageBreak.FORCED), PagePin(THERE, PageBreak.FORCED))
    assert with_pin(pins, PagePin(HERE)) == pins[1:]
    assert with_pin((), PagePin(HERE)) == ()


@pytest.mark.parametrize(
    ("pin", "said"),
    [
        (PagePin(HERE, PageBreak.FORBIDDEN, "/ประธาน.."), "ห้ามขึ้นหน้าใหม่"),
        (PagePin(HERE, catchword="ก" * (LONGEST_CATCHWORD + 1)), "ยาวเกิน"),
        (PagePin(HERE, catchword="บรรทัด\nสอง"), "บรรทัดเดียว"),
        (PagePin(PagePlace("_ms_a", 3), PageBreak.FORCED), "กลางย่อหน้า"),
    ],
)
def test_what_cannot_be_pinned_is_refused_with_the_reason(pin: PagePin, said: str) -> None:
    meeting = a_meeting(a_committee())
    with pytest.raises(RuleBroken) as caught:
        meeting.pin_page(pin)
    assert said in caught.value.thai
    assert meeting.page_pins == ()


def test_pins_are_the_same_after_json() -> None:
    pins = a_full_meeting(a_committee()).page_pins
    assert page_pins_from_json(page_pins_to_json(pins)) == pins
    assert page_pins_to_json([PagePin(HERE, PageBreak.FORCED)]) == [
        {"unit": "_ms_a", "breaks": "forced"}
    ]


def test_a_place_remembers_its_next_words_on_one_line() -> None:
    assert words_at("ครั้งที่\u00a0๑ เมื่อวันศุกร์", 9) == "๑ เมื่อวันศุกร์"
    assert words_at("ก" * 99, 1) == "ก" * 40
    assert words_at("บรรทัดแรก\nบรรทัดหลัง") == "บรรทัดแรก"
    assert words_at("สั้น", 9) == ""


def test_a_unit_name_can_be_taken_apart() -> None:
    for kind in UnitKind:
        for place in (0, 1, 17, 400):
            name = unit_name(kind, "k1_2", place)
            assert unit_parts(name) == UnitParts(kind, "k1_2", place)
    assert unit_parts("u17") is None
    assert unit_parts("_mx_k1") is None
