"""The sample committee of `demo` is whole and free of slips."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from pcio_desktop.paths import resource
from pcio_desktop.thai.dates import buddhist_year, format_date
from pcio_desktop.thai.names import parse_name
from pcio_desktop.thai.normalise import clean_text, foreign_letters
from pcio_desktop.thai.numerals import to_thai

Json = dict[str, Any]

_REFERENCES = {"role", "agency", "person", "seat", "order", "presiding"}
_MAIN = 1  # the second meeting is the one that demo exports


@pytest.fixture(scope="module")
def sample() -> Json:
    return json.loads(resource("sample/committee.json").read_text(encoding="utf-8"))


def test_the_sample_is_of_the_interchange_form(sample: Json) -> None:
    schema = json.loads(resource("interchange.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(sample)  # pyright: ignore[reportUnknownMemberType]


def test_the_file_is_written_as_dump_writes_it(sample: Json) -> None:
    text = resource("sample/committee.json").read_text(encoding="utf-8")
    assert text == json.dumps(sample, ensure_ascii=False, indent=1) + "\n"


def test_keys_are_unique_and_every_reference_is_there(sample: Json) -> None:
    keys = Counter(thing["key"] for thing in _objects(sample) if "key" in thing)
    assert [key for key, count in keys.items() if count > 1] == []
    used = {
        value for thing in _objects(sample) for name, value in thing.items() if name in _REFERENCES
    }
    assert used <= set(keys)
    unused = {person["key"] for person in sample["people"]} - used
    assert unused == set()


def test_the_order_names_35_seats_and_follows_a_smaller_one(sample: Json) -> None:
    former, order = sample["committee"]["orders"]
    roles = {role["key"]: role for role in sample["committee"]["roles"]}
    members = [seat for seat in order["seats"] if roles[seat["role"]].get("is_member", True)]
    assert len(order["seats"]) == order["seat_count"] == 35
    assert len(members) == 34
    assert len(former["seats"]) == former["seat_count"] < 35
    assert [one["year"] for one in (former, order)] == [2563, 2567]
    for one in (former, order):
        assert buddhist_year(date.fromisoformat(one["dated"])) == one["year"]
    assert Counter(len(seat["holders"]) for seat in order["seats"]) == {1: 33, 2: 2}
    assert sum(holder.get("acting", False) for seat in order["seats"] for holder in seat["holders"])


def test_people_of_the_main_meeting(sample: Json) -> None:
    meeting = sample["meetings"][_MAIN]
    states = Counter(line["state"] for line in meeting["attendance"])
    assert states == {"in_person": 10, "represented": 23, "absent": 2}
    assert len(meeting["participants"]) == 15
    reasons = {line["absence_reason"] for line in meeting["attendance"] if "person" not in line}
    assert reasons == {"ติดราชการ"}
    assert [one["part"] for one in meeting["signatories"]] == ["recorder", "reviewer"]


@pytest.mark.parametrize("place", [0, 1])
def test_each_seat_is_in_one_state_and_each_person_in_one_place(sample: Json, place: int) -> None:
    meeting = sample["meetings"][place]
    seats = sample["committee"]["orders"][1]["seats"]
    assert [line["seat"] for line in meeting["attendance"]] == [seat["key"] for seat in seats]
    there = [one["person"] for one in _attendees(meeting) if "person" in one]
    assert len(there) == len(set(there))
    day = meeting["scheduled_at"][:10]
    for seat, line in zip(seats, meeting["attendance"], strict=True):
        if line["state"] == "in_person":
            assert line["person"] == _holder(seat, day)
        if line["state"] == "represented":
            assert seat.get("or_representative", True)
            assert line["position"]
            assert line["letter_of_authority"]["number"]
            assert line["letter_of_authority"]["dated"] <= day


@pytest.mark.parametrize("place", [0, 1])
def test_times_follow_each_other_and_the_year_is_right(sample: Json, place: int) -> None:
    meeting = sample["meetings"][place]
    times = [meeting[name] for name in ("scheduled_at", "opened_at", "closed_at")]
    assert times == sorted(times)
    assert {time[:10] for time in times} == {times[0][:10]}
    assert meeting["number"] == place + 1
    assert meeting["year"] == buddhist_year(date.fromisoformat(times[0][:10])) == 2568


def test_numbers_follow_without_gaps(sample: Json) -> None:
    items = [item for meeting in sample["meetings"] for item in _items(meeting["agenda"])]
    assert not any("own_number" in item for item in items)
    agenda = sample["meetings"][_MAIN]["agenda"]
    assert [item["kind"] for item in agenda] == [
        "announcement",
        "certification",
        "matters_arising",
        "for_information",
        "for_consideration",
        "other_business",
    ]
    deepest = agenda[3]["children"][2]["children"]
    assert len(deepest) == 2


def test_every_item_without_sub_items_is_closed_by_a_result(sample: Json) -> None:
    for meeting in sample["meetings"]:
        for item in _items(meeting["agenda"]):
            if "statements" in item:
                assert [one for one in item["resolutions"] if one["verb"]]


def test_speakers_are_aliases_of_their_seats_and_were_there(sample: Json) -> None:
    seats = {seat["key"]: seat for seat in sample["committee"]["orders"][1]["seats"]}
    for meeting in sample["meetings"]:
        present = {line["seat"] for line in meeting["attendance"] if "person" in line}
        for item in _items(meeting["agenda"]):
            for statement in item.get("statements", []):
                assert statement["speaker"] in seats[statement["seat"]]["aliases"]
                assert statement["seat"] in present


def test_due_dates_come_after_the_meeting_and_stand_in_the_resolution(sample: Json) -> None:
    parts: Counter[str] = Counter()
    for meeting in sample["meetings"]:
        for resolution in _resolutions(meeting):
            text = "".join(_texts(resolution.get("text", [])))
            for assignment in resolution.get("assignments", []):
                parts[assignment.get("part", "lead")] += 1
                due = assignment["due_date"]
                assert due > meeting["scheduled_at"][:10]
                assert f"ภายในวันที่ {format_date(date.fromisoformat(due))}" in text
    assert set(parts) == {"lead", "joint", "supporting", "advising"}


def test_the_vote_counts_every_member_in_the_room(sample: Json) -> None:
    meeting = sample["meetings"][_MAIN]
    (decided,) = [one for one in _resolutions(meeting) if "vote" in one]
    present = [line for line in meeting["attendance"] if "person" in line]
    voters = len(present) - 1  # the assistant secretary alone is no member
    assert sum(decided["vote"].values()) == voters == 32
    assert len(decided["dissents"]) == decided["vote"]["against"] == 1
    assert decided["dissents"][0]["seat"] in {line["seat"] for line in present}


def test_tables_lists_and_weights(sample: Json) -> None:
    blocks = list(_blocks(sample["meetings"][_MAIN]))
    skills, checklist = [block for block in blocks if block["type"] == "table"]
    assert {len(row["cells"]) for row in skills["rows"]} == {4}
    kinds = Counter(row.get("kind", "body") for row in checklist["rows"])
    assert kinds == {"header": 1, "group": 10, "body": 37}
    (weights,) = [block for block in blocks if block["type"] == "label_values"]
    shares = [int(line["value"].removeprefix("ร้อยละ ")) for line in weights["lines"]]
    assert len(shares) == 7
    assert sum(shares) == 100
    assert {block["kind"] for block in blocks if block["type"] == "list"} == {
        "numbered",
        "bulleted",
    }
    marks = {name for thing in _objects(blocks) for name in thing}
    assert {"bold", "underline", "keep_digits"} <= marks


def test_texts_are_clean_and_in_thai_digits(sample: Json) -> None:
    texts = list(_texts(sample))
    assert [text for text in texts if foreign_letters(text)] == []
    assert [text for text in texts if clean_text(text).text != text or "  " in text] == []
    kept = {thing["text"] for thing in _objects(sample) if thing.get("keep_digits")}
    assert [text for text in texts if to_thai(text) != text and text not in kept] == []


def test_names_are_taken_apart_as_the_program_does_it(sample: Json) -> None:
    for person in sample["people"]:
        written = "".join(person["prefixes"]) + f"{person['given']} {person['surname']}"
        name = parse_name(written)
        assert list(name.prefixes) == person["prefixes"]
        assert (name.given, name.surname) == (person["given"], person["surname"])
    prefixes = set(chain.from_iterable(person["prefixes"] for person in sample["people"]))
    assert "น.ส." not in prefixes
    assert {"นาย", "นาง", "นางสาว", "พ.ต.อ.", "ว่าที่ ร.ต.", "รศ.", "ดร.", "ทพ.", "ม.ล."} <= prefixes


def _holder(seat: Json, day: str) -> str:
    (person,) = [
        holder["person"]
        for holder in seat["holders"]
        if holder["start"] <= day <= holder.get("end", day)
    ]
    return person


def _attendees(meeting: Json) -> Iterator[Json]:
    yield from meeting["attendance"]
    yield from meeting["participants"]


def _items(items: list[Json]) -> Iterator[Json]:
    for item in items:
        yield item
        yield from _items(item.get("children", []))


def _resolutions(meeting: Json) -> Iterator[Json]:
    for item in _items(meeting["agenda"]):
        yield from item.get("resolutions", [])


def _blocks(meeting: Json) -> Iterator[Json]:
    for item in _items(meeting["agenda"]):
        for statement in item.get("statements", []):
            yield from statement["blocks"]


def _objects(data: object) -> Iterator[Json]:
    match data:
        case dict():
            yield data
            for value in data.values():
                yield from _objects(value)
        case list():
            for value in data:
                yield from _objects(value)


def _texts(data: object) -> Iterator[str]:
    """Every string below `data` that is no key, date or word of the format."""
    for thing in _objects(data):
        for value in thing.values():
            for text in value if isinstance(value, list) else [value]:
                if isinstance(text, str) and not text.isascii():
                    yield text
