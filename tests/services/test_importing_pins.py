"""Pins of pages in the interchange format: carried whole, cleaned, refused with the reason."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.page_pins import words_at
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.dumping import dump_file
from pcio_desktop.services.importing import import_document

Pins = list[dict[str, Any]]
SAMPLE: dict[str, Any] = json.loads(resource("sample/committee.json").read_text(encoding="utf-8"))
PINS: Pins = [
    {"unit": "_ms_k1", "words": "รับทราบ", "breaks": "forced", "catchword": "/ประธาน.."},
    {"unit": "_ms3_k1", "offset": 412, "words": "เมื่อขับเคลื่อน", "breaks": "forbidden"},
    {"unit": "_ma_k2", "catchword": ""},
]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[CommitteeFile]:
    with create_committee_file(tmp_path / "แฟ้ม.pcio") as file:
        yield file


def with_pins(pins: Pins) -> dict[str, Any]:
    document = copy.deepcopy(SAMPLE)
    document["meetings"][0]["page_pins"] = pins
    return document


def bring(file: CommitteeFile, document: dict[str, Any]) -> bool:
    with file.work("นำเข้า") as uow:
        import_document(uow, json.dumps(document).encode(), "test.json")
        return bool(uow.commit())


def dumped(file: CommitteeFile) -> dict[str, Any]:
    with file.read() as unit:
        return json.loads(dump_file(unit))


def test_pins_come_back_as_they_were_and_again_change_nothing(file: CommitteeFile) -> None:
    assert bring(file, with_pins(PINS))
    assert dumped(file)["meetings"][0]["page_pins"] == PINS
    assert "page_pins" not in dumped(file)["meetings"][1]
    assert not bring(file, with_pins(PINS))
    assert not bring(file, dumped(file))
    assert bring(file, SAMPLE)  # a document without pins replaces the meeting whole
    assert "page_pins" not in dumped(file)["meetings"][0]


def test_a_catchword_is_cleaned_at_the_door(file: CommitteeFile) -> None:
    bring(file, with_pins([{"unit": "_ms_k1", "catchword": " /ประ\u200bธาน..  "}]))
    assert dumped(file)["meetings"][0]["page_pins"][0]["catchword"] == "/ประธาน.."


def test_the_words_of_a_place_stay_equal_to_its_paragraph(file: CommitteeFile) -> None:
    pasted = "ระบบ\u200bสารบรรณ  อิเล็ก\u00adทรอนิกส์ ครั้งที่ ๑"
    for start in range(len(pasted)):
        pin = {"unit": "_ms_k1", "offset": start + 1, "words": words_at(pasted, start)}
        bring(file, with_pins([pin]))
        assert dumped(file)["meetings"][0]["page_pins"] == [pin]


@pytest.mark.parametrize(
    ("pins", "place", "reason"),
    [
        ([{"breaks": "forced"}], "[0]", "unit"),
        ([{"unit": "u7", "breaks": "forced"}], "[0].unit", "wrong form"),
        ([{"unit": "_ms_k1", "breaks": "always"}], "[0].breaks", "must be one of"),
        ([{"unit": "_ms_k1", "offset": -1, "words": "ก"}], "[0].offset", "below 0"),
        ([{"unit": "_ms_k1", "offset": 9, "breaks": "forced"}], "[0]", "needs the words"),
        ([{"unit": "_ms_k1", "catchword": "ก" * 41}], "[0]", "does not fit"),
        ([{"unit": "_ms_k1", "catchword": "ก", "breaks": "forbidden"}], "[0]", "no catchword"),
        ([PINS[0], PINS[2], PINS[0]], "[2]", "pinned twice"),
    ],
)
def test_a_bad_pin_is_refused_with_place_and_reason(
    file: CommitteeFile, pins: Pins, place: str, reason: str
) -> None:
    bring(file, with_pins(PINS))
    before = dumped(file)
    with pytest.raises(BadInput) as caught:
        bring(file, with_pins(pins))
    assert f"$.meetings[0].page_pins{place}" in caught.value.english
    assert reason in caught.value.english
    assert dumped(file) == before
