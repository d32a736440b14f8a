"""The Chiang Mai minutes through the whole program: imported, stored, exported, read back.

The reference text stays outside the repository; under CI the test must not skip.
"""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import mammoth
import pytest
from lxml import etree

from pcio_desktop.documents.docx_check import text_of
from pcio_desktop.domain.rows import FindingKind
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.dumping import dump_file
from pcio_desktop.services.exporting import prepare_minutes, write_minutes
from pcio_desktop.services.importing import ImportReport, import_document
from pcio_desktop.services.meetings import list_meetings, meeting_overview
from pcio_desktop.thai.numerals import to_arabic
from tests.chiangmai import content_texts, interchange_document
from tests.documents.validity import faults_of
from tests.tools import shared_reference

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
REFERENCE = "chiangmai-pcio-1-2567.txt"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CommitteeFile]:
    with create_committee_file(tmp_path_factory.mktemp("chiangmai") / "a.pcio") as file:
        yield file


@pytest.fixture(scope="module")
def report(file: CommitteeFile) -> ImportReport:
    document = interchange_document(shared_reference(REFERENCE))
    with file.work("นำเข้า") as uow:
        report = import_document(uow, json.dumps(document).encode(), "chiangmai")
        uow.commit()
    return report


@pytest.fixture(scope="module")
def docx(
    file: CommitteeFile, report: ImportReport, tmp_path_factory: pytest.TempPathFactory
) -> bytes:
    assert report.added
    target = tmp_path_factory.mktemp("export") / "รายงาน.docx"
    with file.read() as unit:
        (row,) = list_meetings(unit)
        job = prepare_minutes(unit, row.id)
    write_minutes(job, resource("templates/minutes.docx"), target)
    return target.read_bytes()


@pytest.fixture(scope="module")
def body(docx: bytes, tmp_path_factory: pytest.TempPathFactory) -> Any:  # noqa: ANN401 (lxml)
    import zipfile

    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return etree.fromstring(package.read("word/document.xml"))[0]


def bare(text: str) -> str:
    return re.sub(r"\s", "", to_arabic(text))


def cells(table: Any) -> list[list[str]]:  # noqa: ANN401 (lxml)
    return [
        ["".join(cell.itertext(f"{W}t")) for cell in row.iter(f"{W}tc")]
        for row in table.iter(f"{W}tr")
    ]


def tables(body: Any, style: str) -> list[list[list[str]]]:  # noqa: ANN401 (lxml)
    found = [
        table
        for table in body.iter(f"{W}tbl")
        if table.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val") == style
    ]
    return [cells(table) for table in found]


def test_every_content_text_stands_in_the_document_in_order(docx: bytes) -> None:
    expected = content_texts(shared_reference(REFERENCE))
    for read in ("".join(text_of(docx)), mammoth.extract_raw_text(io.BytesIO(docx)).value):
        whole, place = bare(read), 0
        for text in expected:
            found = whole.find(bare(text), place)
            assert found >= 0, f"not there, or not in its place: {text[:60]}"
            place = found + len(bare(text))


def test_people_stand_in_their_columns(body: Any) -> None:  # noqa: ANN401 (lxml)
    present, absent, participants = tables(body, "MinutesRoster")
    assert [len(rows) for rows in (present, absent, participants)] == [33, 2, 15]
    assert {len(row) for row in present} == {4}
    assert {len(row) for row in absent} == {1}
    assert {len(row) for row in participants} == {3}
    assert sum(row[2].startswith("(แทน)") for row in present) == 23
    assert [row[0].split(".")[0] for row in (present[0], present[32])] == ["๑", "๓๓"]


def test_bordered_tables_indicators_resolutions_and_signatures_are_all_there(
    docx: bytes,
    body: Any,  # noqa: ANN401 (lxml)
) -> None:
    targets, questions = tables(body, "MinutesGrid")
    assert len(targets) == 3
    assert {len(row) for row in questions} == {1, 2}, "group rows span both columns"
    text = "\n".join(text_of(docx))
    weights = re.findall(r"\t\S*ร้อยละ\s([๐-๙]+)$", text, re.MULTILINE)
    assert weights == ["๑๓", "๑๒", "๒๐", "๓๐", "๑๐", "๑๐", "๕"]
    paragraphs = ["".join(p.itertext(f"{W}t")) for p in body.iter(f"{W}p")]
    assert sum(line.startswith("มติที่ประชุม") for line in paragraphs) == 2
    assert sum(line.startswith("(นาย") for line in paragraphs) == 2


def test_gap_in_the_agenda_is_kept_and_told(
    file: CommitteeFile,
    report: ImportReport,
    body: Any,  # noqa: ANN401 (lxml)
) -> None:
    with file.read() as unit:
        (row,) = list_meetings(unit)
        overview = meeting_overview(unit, row.id)
    assert [item.number[0] for item in overview.agenda if len(item.number) == 1] == [1, 2, 3, 5]
    heads = [
        "".join(p.itertext(f"{W}t"))
        for p in body.iter(f"{W}p")
        if p.find(f"{W}pPr/{W}pStyle[@{W}val='Heading1']") is not None
    ]
    assert [head.replace("\u00a0", " ").split()[1][0] for head in heads] == list("๑๒๓๕")
    kinds = [finding.kind for finding in report.findings]
    assert FindingKind.AGENDA_GAP in kinds
    assert FindingKind.DISCOURAGED_WORD in kinds


def test_only_what_is_true_is_found_before_the_export(file: CommitteeFile) -> None:
    with file.read() as unit:
        (row,) = list_meetings(unit)
        found = prepare_minutes(unit, row.id).findings
    assert [finding.kind for finding in found] == [
        FindingKind.MIXED_TITLES,  # น.ส. and นางสาว
        FindingKind.AGENDA_GAP,  # ๕ after ๓
        FindingKind.VERB_DOES_NOT_FIT,  # รับทราบ for a matter for consideration
        FindingKind.DUE_DATE_MISSING,  # two offices are asked, without a day
    ]


def test_letters_that_are_not_thai_are_told_and_kept(report: ImportReport, docx: bytes) -> None:
    foreign = [f for f in report.findings if f.kind is FindingKind.FOREIGN_LETTERS]
    assert len(foreign) == 2
    assert re.search("[\u0e80-\u0eff]", "".join(text_of(docx)))


def test_quorum_is_counted_three_ways(file: CommitteeFile, report: ImportReport) -> None:
    assert report.added
    with file.read() as unit:
        (row,) = list_meetings(unit)
        quorum = meeting_overview(unit, row.id).quorum
    assert (quorum.members, quorum.required) == (34, 17)
    assert (quorum.in_person, quorum.with_substitutes) == (9, 32)


def test_document_is_valid(docx: bytes, tmp_path: Path) -> None:
    assert faults_of(docx, tmp_path) == []


def test_dump_of_the_minutes_imports_and_dumps_the_same(
    file: CommitteeFile, report: ImportReport, tmp_path: Path
) -> None:
    assert report.added
    with file.read() as unit:
        first = dump_file(unit)
    with create_committee_file(tmp_path / "b.pcio") as other:
        with other.work("นำเข้า") as uow:
            import_document(uow, first.encode(), "dump")
            uow.commit()
        with other.read() as unit:
            assert dump_file(unit) == first
