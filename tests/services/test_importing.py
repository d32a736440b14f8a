"""Importing and dumping: whole, repeatable, and refused with the place and the reason."""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.rows import FindingKind
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.dumping import dump_file
from pcio_desktop.services.importing import ImportReport, import_document

Document = dict[str, Any]
SAMPLE: Document = json.loads(resource("sample/committee.json").read_text(encoding="utf-8"))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[CommitteeFile]:
    with create_committee_file(tmp_path / "แฟ้ม.pcio") as file:
        yield file


@pytest.fixture
def sample() -> Document:
    return copy.deepcopy(SAMPLE)


def bring(file: CommitteeFile, document: Document | bytes) -> ImportReport:
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    with file.work("นำเข้า") as uow:
        report = import_document(uow, data, "test.json")
        uow.commit()
    return report


def dump(file: CommitteeFile, number: MeetingNumber | None = None) -> str:
    with file.read() as unit:
        return dump_file(unit, number)


def refusal(file: CommitteeFile, document: Document | bytes) -> BadInput:
    before = dump(file)
    with pytest.raises(BadInput) as caught:
        bring(file, document)
    assert dump(file) == before, "a refused document changed the file"
    assert caught.value.where.startswith("test.json")
    assert caught.value.thai
    return caught.value


def test_what_is_dumped_can_be_imported_and_dumps_the_same(
    file: CommitteeFile, tmp_path: Path
) -> None:
    report = bring(file, SAMPLE)
    assert [str(number) for number in report.added] == ["1/2568", "2/2568"]
    first = dump(file)
    with create_committee_file(tmp_path / "second.pcio") as second:
        bring(second, first.encode())
        assert dump(second) == first


def test_sample_is_exactly_what_a_dump_of_it_prints(file: CommitteeFile) -> None:
    bring(file, SAMPLE)
    assert json.loads(dump(file)) == SAMPLE


def test_importing_twice_changes_nothing(file: CommitteeFile) -> None:
    bring(file, SAMPLE)
    before = dump(file)
    with file.work("นำเข้า") as uow:
        report = import_document(uow, json.dumps(SAMPLE).encode(), "again")
        change = uow.commit()
    assert not change
    assert report.added == ()
    assert len(report.same) == 2
    assert dump(file) == before


def test_one_meeting_is_dumped_with_all_it_refers_to(file: CommitteeFile, tmp_path: Path) -> None:
    bring(file, SAMPLE)
    alone = dump(file, MeetingNumber(2, 2568))
    with create_committee_file(tmp_path / "alone.pcio") as other:
        report = bring(other, alone.encode())
        assert [str(number) for number in report.added] == ["2/2568"]
        assert dump(other) == alone


def test_meeting_is_replaced_whole_by_a_corrected_document(
    file: CommitteeFile, sample: Document
) -> None:
    bring(file, SAMPLE)
    meeting = sample["meetings"][1]
    meeting["agenda"].pop(3)
    meeting["agenda"].reverse()
    meeting["participants"][0]["position"] = "เจ้าหน้าที่"
    meeting["attendance"][0] = {"seat": meeting["attendance"][0]["seat"], "state": "absent"}
    report = bring(file, sample)
    assert [str(number) for number in report.changed] == ["2/2568"]
    assert [str(number) for number in report.same] == ["1/2568"]
    assert json.loads(dump(file))["meetings"][1] == meeting


def test_two_meetings_may_change_numbers(file: CommitteeFile, sample: Document) -> None:
    bring(file, SAMPLE)
    for meeting in sample["meetings"]:
        meeting["number"] = 3 - meeting["number"]
    report = bring(file, sample)
    assert [str(number) for number in report.changed] == ["2/2568", "1/2568"]


Edit = Callable[[Document], Any]


@pytest.mark.parametrize(
    ("edit", "place", "reason"),
    [
        (lambda d: d["people"][0].pop("given"), "$.people[0]", "given is missing"),
        (lambda d: d["people"][3].update(age=5), "$.people[3]", "age is not known"),
        (
            lambda d: d["meetings"][0].update(number="1"),
            "$.meetings[0].number",
            "must be a whole number",
        ),
        (
            lambda d: d["meetings"][0].update(mode="zoom"),
            "$.meetings[0].mode",
            "must be one of on_site, online, mixed",
        ),
        (
            lambda d: d["meetings"][0].update(scheduled_at="11/6/67"),
            "$.meetings[0].scheduled_at",
            "wrong form",
        ),
        (
            lambda d: d["meetings"][0].update(scheduled_at="2025-02-30T09:00"),
            "$.meetings[0].scheduled_at",
            "no such day",
        ),
        (lambda d: d["people"][0].update(key="1 2"), "$.people[0].key", "wrong form"),
        (
            lambda d: d["people"].append(d["people"][0]),
            "$.people[",
            "stands twice",
        ),
        (
            lambda d: d["people"][0].update(given="\u200b\u200d"),
            "$.people[0].given",
            "is empty",
        ),
        (
            lambda d: d["people"][0].update(given="ก" * 201),
            "$.people[0].given",
            "longer than 200",
        ),
        (
            lambda d: d["meetings"][1]["attendance"][2].update(seat="nowhere"),
            "$.meetings[1].attendance[2].seat",
            "has no seat nowhere",
        ),
        (
            lambda d: d["meetings"][1]["attendance"].append(d["meetings"][1]["attendance"][0]),
            "$.meetings[1].attendance[35].seat",
            "recorded twice",
        ),
        (
            lambda d: d["meetings"][1]["attendance"][1].update(person="nobody"),
            "$.meetings[1].attendance[1].person",
            "neither in the file nor",
        ),
        (
            lambda d: d["committee"]["orders"][1]["seats"].append(
                {**d["committee"]["orders"][0]["seats"][0], "key": "SEAT_02"}
            ),
            "$.committee.orders[1].seats[",
            "SEAT_02 stands twice",
        ),
        (
            lambda d: d["committee"].update(settings={"heading": ["{minutes}", "{foo}"]}),
            "$.committee.settings.heading",
            "unknown token foo",
        ),
        (
            lambda d: d["meetings"][0].update(scheduled_at="2568-03-20T09:30"),
            "$.meetings[0].scheduled_at",
            "wrong form",
        ),
        (
            lambda d: d["meetings"][1]["attendance"][0].update(absence_reason="ลา"),
            "$.meetings[1].attendance[0].absence_reason",
            "only an absent seat",
        ),
        (
            lambda d: d["meetings"][1]["attendance"][0].update(
                arrived_at="2025-06-17T14:00", left_at="2025-06-17T13:50"
            ),
            "$.meetings[1].attendance[0].left_at",
            "left before",
        ),
        (
            lambda d: d["meetings"][0]["agenda"][0]["statements"][0]["blocks"].append(
                {"type": "paragraph", "text": 5}
            ),
            ".text",
            "must be a text or a list of texts",
        ),
        (
            lambda d: d["meetings"][1].update(closed_at="2025-06-17T13:00"),
            "$.meetings[1].closed_at",
            "closed before",
        ),
        (
            lambda d: d["meetings"][0]["agenda"][0]["resolutions"][0].update(
                assignments=[{"agency": d["agencies"][0]["key"], "done_on": "2025-06-17"}]
            ),
            ".assignments[0].done_on",
            "the state is not done",
        ),
        (
            lambda d: d["meetings"][1].update(number=1),
            "$.meetings[1].number",
            "exists already",
        ),
        (
            lambda d: d["meetings"][0]["agenda"][0]["statements"].append(
                {"blocks": [{"type": "table", "widths": [1, 1],
                             "rows": [{"cells": [{"text": ""}]}]}]}
            ),
            ".blocks[0].rows[0]",
            "take 1 columns, the table has 2",
        ),
        (
            lambda d: d["meetings"][0]["agenda"][0]["statements"][0]["blocks"].append(
                {"type": "list", "kind": "numbered", "items": []}
            ),
            ".items",
            "needs at least 1",
        ),
        (
            lambda d: d["meetings"][0]["agenda"][0].update(
                children=[{"title": "ก", "kind": "for_information", "children": [
                    {"title": "ข", "kind": "for_information", "children": [
                        {"title": "ค", "kind": "for_information"}]}]}]
            ),
            ".children[0].children[0].children[0]",
            "three levels",
        ),
    ],
)  # fmt: skip
def test_bad_document_is_refused_with_place_and_reason(
    file: CommitteeFile, sample: Document, edit: Edit, place: str, reason: str
) -> None:
    edit(sample)
    error = refusal(file, sample)
    assert place in error.english
    assert reason in error.english
    assert place in error.thai


def _deep() -> bytes:
    """Sub-items nested deeper than the checker of the schema can go."""
    item = '{"title": "ก", "kind": "for_information", "children": ['
    agenda = item * 400 + "]}" * 400
    head = '{"format": "pcio-interchange", "version": 1, "meetings": [{"agenda": ['
    return f"{head}{agenda}]}}]}}".encode()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not valid JSON"),
        (b"{", "not valid JSON"),
        (b"[]", "must be an object"),
        (b"\xff\xfe{\x00", "not UTF-8"),
        (b'{"format": 1, "format": 2}', "stands twice"),
        (b'{"version": NaN}', "NaN is not a JSON number"),
        (b"[" * 100_000, "nested too deeply"),
        (_deep(), "nested too deeply"),
        (b'{"format": "pcio-interchange", "version": 2}', "$.version: must be one of 1"),
        (b'{"format": "pcio-interchange", "version": 1}', "needs a committee"),
    ],
)
def test_what_is_no_document_is_refused(file: CommitteeFile, data: bytes, reason: str) -> None:
    assert reason in refusal(file, data).english


def test_another_committee_does_not_enter_the_file(file: CommitteeFile, sample: Document) -> None:
    bring(file, SAMPLE)
    sample["committee"]["key"] = "another"
    assert "another committee" in refusal(file, sample).english


def test_key_that_belongs_to_another_meeting_is_refused(
    file: CommitteeFile, sample: Document
) -> None:
    bring(file, SAMPLE)
    taken = sample["meetings"][1]["agenda"][0]["key"]
    sample["meetings"] = [sample["meetings"][0]]
    sample["meetings"][0]["agenda"][0]["key"] = taken
    assert taken in refusal(file, sample).english


def test_hostile_text_is_cleaned_and_told_with_its_place(
    file: CommitteeFile, sample: Document
) -> None:
    blocks = sample["meetings"][0]["agenda"][0]["statements"][0]["blocks"]
    blocks.append({"type": "paragraph", "text": "ก\x00ข\ud800 ค\u202eง 😀 " + "ย" * 10_000})
    sample["people"][0]["surname"] = "ใจ\u0e99ดี"

    report = bring(file, sample)

    kinds = {finding.kind: finding.where for finding in report.findings}
    assert kinds[FindingKind.TEXT_CLEANED].endswith(f".blocks[{len(blocks) - 1}].text")
    assert kinds[FindingKind.FOREIGN_LETTERS] == "$.people[0].surname"
    assert "กข คง 😀 " + "ย" * 10_000 in dump(file)


def test_gap_in_the_agenda_is_kept_and_told(file: CommitteeFile, sample: Document) -> None:
    sample["meetings"][1]["agenda"][4]["own_number"] = 9
    report = bring(file, sample)
    assert [finding.kind for finding in report.findings] == [FindingKind.AGENDA_GAP]
    assert "own_number" in dump(file)


def test_discouraged_form_word_and_wrong_seat_count_are_told(
    file: CommitteeFile, sample: Document
) -> None:
    settings = sample["committee"].setdefault("settings", {})
    settings["form_words"] = {"recorder": "ผู้บันทึกรายงานการประชุม"}
    sample["committee"]["orders"][0]["seat_count"] = 99
    kinds = [finding.kind for finding in bring(file, sample).findings]
    assert kinds == [FindingKind.DISCOURAGED_WORD, FindingKind.SEAT_COUNT_DIFFERS]


def test_import_is_one_step_to_undo(file: CommitteeFile) -> None:
    empty = dump(file)
    bring(file, SAMPLE)
    with file.work("เลิกทำ") as uow:
        uow.undo()
        uow.commit()
    assert dump(file) == empty


def test_import_names_no_seat_but_fills_unrecorded_ones(
    file: CommitteeFile, sample: Document
) -> None:
    sample["meetings"][1]["attendance"] = sample["meetings"][1]["attendance"][:10]
    sample["meetings"][1].pop("presiding", None)
    report = bring(file, sample)
    (finding,) = [f for f in report.findings if f.kind is FindingKind.UNRECORDED_ATTENDANCE]
    assert "25" in finding.english
    assert len(json.loads(dump(file))["meetings"][1]["attendance"]) == 35
    with file.work("นำเข้า") as uow:
        import_document(uow, json.dumps(sample).encode(), "again")
        assert not uow.commit(), "importing twice changed the file"


def test_whole_number_with_a_decimal_point_is_a_whole_number(
    file: CommitteeFile, sample: Document
) -> None:
    data = json.dumps(sample).replace('"number": 2,', '"number": 2.0,')
    assert "2.0" in data
    bring(file, data.encode())
    assert json.loads(dump(file)) == SAMPLE


def test_seat_of_a_former_order_cannot_enter_a_new_one(
    file: CommitteeFile, sample: Document
) -> None:
    bring(file, SAMPLE)
    former = sample["committee"]["orders"][0]
    new = {**former, "key": "order_new", "dated": "2025-12-01", "year": 2568}
    sample["committee"]["orders"] = [new]
    sample["meetings"] = []
    error = refusal(file, sample)
    assert "$.committee.orders[0].seats[0]" in error.english
    assert "new order needs new keys" in error.english


def test_running_total_does_not_hide_a_second_meeting_of_one_number(
    file: CommitteeFile, sample: Document
) -> None:
    sample["meetings"][0]["running_number"] = 70
    sample["meetings"][1]["number"] = 1
    assert "exists already" in refusal(file, sample).english
