"""The reader of the Chiang Mai minutes finds everything that official-layout 7 counts in them."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from pcio_desktop.paths import resource
from pcio_desktop.thai.names import NameStyle, PersonName, first_part, last_part
from tests.chiangmai import content_texts, interchange_document
from tests.tools import shared_reference

Json = dict[str, Any]

# Form words and numbers that the program derives; they do not stand in a document.
_DERIVED = re.compile("ระเบียบวาระที่ [๐-๙]|(?:มติ)?ที่ประชุม|ไม่มี")
_NUMBER = re.compile(r"^[๐-๙]\.[๐-๙] ")


@pytest.fixture(scope="module")
def document() -> Json:
    return interchange_document(shared_reference("chiangmai-pcio-1-2567.txt"))


@pytest.fixture(scope="module")
def meeting(document: Json) -> Json:
    (meeting,) = document["meetings"]
    return meeting


def test_the_document_is_of_the_interchange_form(document: Json) -> None:
    schema = json.loads(resource("interchange.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(document)  # pyright: ignore[reportUnknownMemberType]


def test_the_order_names_35_seats_of_which_one_is_no_member(document: Json) -> None:
    (order,) = document["committee"]["orders"]
    roles = {role["key"]: role for role in document["committee"]["roles"]}
    members = [seat for seat in order["seats"] if roles[seat["role"]].get("is_member", True)]
    assert (order["number"], order["year"], order["dated"]) == ("3046", 2567, "2024-06-07")
    assert len(order["seats"]) == order["seat_count"] == 35
    assert len(members) == 34
    assert [role["name"] for role in roles.values()] == [
        "ประธาน",
        "กรรมการ",
        "กรรมการและเลขานุการ",
        "กรรมการและผู้ช่วยเลขานุการ",
        "ผู้ช่วยเลขานุการ",
    ]


def test_33_came_2_were_absent_and_15_took_part(document: Json, meeting: Json) -> None:
    states = Counter(line["state"] for line in meeting["attendance"])
    assert states == {"in_person": 10, "represented": 23, "absent": 2}
    assert {line.get("absence_reason") for line in meeting["attendance"]} == {None, "ติดราชการ"}
    assert len(meeting["participants"]) == 15
    assert len(document["people"]) == 33 + 15
    seats = [seat["key"] for seat in document["committee"]["orders"][0]["seats"]]
    assert [line["seat"] for line in meeting["attendance"]] == seats


def test_names_print_as_they_were_written(document: Json, meeting: Json) -> None:
    texts = content_texts(shared_reference("chiangmai-pcio-1-2567.txt"))
    style = NameStyle(space_after_rank=document["committee"]["settings"]["space_after_rank"])
    people = {person["key"]: _name(person) for person in document["people"]}
    for line in (*meeting["attendance"], *meeting["participants"]):
        if "person" in line:
            name = people[line["person"]]
            place = texts.index(last_part(name))
            assert texts[place - 1].split(" ", 1)[1] == first_part(name, style)


def _name(person: Json) -> PersonName:
    parts = {part: person.get(part, "") for part in ("given", "middle", "surname", "suffix")}
    return PersonName(prefixes=tuple(person["prefixes"]), **parts)


def test_the_gap_in_the_agenda_is_kept(meeting: Json) -> None:
    agenda = meeting["agenda"]
    numbers = [item.get("own_number", place) for place, item in enumerate(agenda, 1)]
    assert numbers == [1, 2, 3, 5]
    assert [len(item.get("children", [])) for item in agenda] == [0, 2, 2, 0]


def test_the_tables_are_whole(meeting: Json) -> None:
    levels, questions = [block for block in _blocks(meeting) if block["type"] == "table"]
    assert [len(row["cells"]) for row in levels["rows"]] == [4, 4, 4]
    kinds = Counter(row.get("kind", "body") for row in questions["rows"])
    assert kinds["header"] == 1
    assert kinds["group"] > 10
    assert [row["kind"] for row in levels["rows"] if "kind" in row] == ["header"]
    listed = [cell for row in questions["rows"] for cell in row["cells"] if "paragraphs" in cell]
    assert [len(cell["paragraphs"]) for cell in listed] == [11]


def test_the_weights_of_the_seven_indicators_make_100(meeting: Json) -> None:
    (values,) = [block for block in _blocks(meeting) if block["type"] == "label_values"]
    weights = [int(line["value"].rpartition(" ")[2]) for line in values["lines"]]
    assert weights == [13, 12, 20, 30, 10, 10, 5]


def test_two_resolutions_and_three_outcomes(meeting: Json) -> None:
    closed = [
        (item["kind"], resolution)
        for item in _items(meeting["agenda"])
        for resolution in item.get("resolutions", [])
    ]
    decided = [one for kind, one in closed if kind == "for_consideration"]
    noted = [one for kind, one in closed if kind != "for_consideration"]
    assert noted == [{"verb": "รับทราบ"}] * 3
    assert ["label" in one or "verb" in one for one in decided] == [False, False]
    assert [len(one["text"]) for one in decided] == [1, 1]
    first, second = (one["assignments"] for one in decided)
    assert [(one["part"], one["due_date"]) for one in first] == [("lead", "2024-06-21")]
    assert [one["part"] for one in second] == ["lead", "joint"]


def test_times_and_signatories(meeting: Json) -> None:
    assert [meeting[name] for name in ("scheduled_at", "opened_at", "closed_at")] == [
        "2024-06-11T13:30",
        "2024-06-11T13:40",
        "2024-06-11T16:00",
    ]
    signatories = [(one["part"], bool(one["position"])) for one in meeting["signatories"]]
    assert signatories == [("recorder", True), ("reviewer", True)]


def test_the_body_stands_in_the_document_in_order(meeting: Json) -> None:
    texts = content_texts(shared_reference("chiangmai-pcio-1-2567.txt"))
    body = texts[texts.index(meeting["opening"]) + 1 : texts.index("เลิกประชุม")]
    # The runs of a text follow each other without anything between them.
    held = "".join(_strings(meeting["agenda"])).replace(" ", "")
    place = 0
    for text in (_NUMBER.sub("", text) for text in body if not _DERIVED.fullmatch(text)):
        words = text.replace(" ", "")
        assert words in held[place:]
        place = held.index(words, place) + len(words)


def _strings(data: object) -> Iterator[str]:
    match data:
        case str():
            yield data
        case dict():
            for value in data.values():
                yield from _strings(value)
        case list():
            for value in data:
                yield from _strings(value)


def _items(items: list[Json]) -> Iterator[Json]:
    for item in items:
        yield item
        yield from _items(item.get("children", []))


def _blocks(meeting: Json) -> Iterator[Json]:
    for item in _items(meeting["agenda"]):
        for statement in item.get("statements", []):
            yield from statement["blocks"]
