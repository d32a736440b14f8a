"""An export is whole or not at all, and can be given up until the last moment."""

import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from pcio_desktop.documents import line_filling, page_measure
from pcio_desktop.documents.docx_check import text_of
from pcio_desktop.domain.content import Table, TableCell, TableRow, paragraph, plain
from pcio_desktop.domain.errors import FileTrouble, UserError
from pcio_desktop.domain.meeting import MeetingKind, MeetingNumber
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.exporting import (
    MinutesJob,
    PageChoices,
    prepare_minutes_of,
    write_minutes,
)
from pcio_desktop.services.importing import import_document
from pcio_desktop.thai import breaks

TEMPLATE = resource("templates/minutes.docx")


class GivenUp(Exception):
    """What a listener raises to stop the work."""


@pytest.fixture
def file(tmp_path: Path) -> Iterator[CommitteeFile]:
    with create_committee_file(tmp_path / "a.pcio") as file:
        with file.work("ตัวอย่าง") as uow:
            import_document(uow, resource("sample/committee.json").read_bytes(), "sample")
            uow.commit()
        yield file


@pytest.fixture
def job(file: CommitteeFile) -> MinutesJob:
    with file.read() as unit:
        return prepare_minutes_of(unit, MeetingNumber(2, 2568))


def test_job_outlives_the_file_it_was_read_from(
    file: CommitteeFile, job: MinutesJob, tmp_path: Path
) -> None:
    file.close()
    report = write_minutes(job, TEMPLATE, tmp_path / job.file_name)
    assert report.path.stat().st_size == report.size
    assert report.findings == ()


@pytest.mark.parametrize("last", [1, 2, 3])
def test_given_up_export_leaves_what_was_there(job: MinutesJob, tmp_path: Path, last: int) -> None:
    target = tmp_path / "old.docx"
    target.write_text("ฉบับเดิม", encoding="utf-8")

    def step(at: int, total: int) -> None:
        assert total == 3
        if at == last:
            raise GivenUp

    with pytest.raises(GivenUp):
        write_minutes(job, TEMPLATE, target, step=step)
    assert target.read_text(encoding="utf-8") == "ฉบับเดิม"
    assert [path.name for path in tmp_path.glob("*.docx*")] == ["old.docx"]


def test_refused_template_leaves_what_was_there(job: MinutesJob, tmp_path: Path) -> None:
    template, target = tmp_path / "template.docx", tmp_path / "old.docx"
    template.write_text("ไม่ใช่แม่แบบ", encoding="utf-8")
    target.write_text("ฉบับเดิม", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        write_minutes(job, template, target)
    assert "Word" in caught.value.thai
    assert target.read_text(encoding="utf-8") == "ฉบับเดิม"


def test_file_name_is_proposed_from_committee_and_number(job: MinutesJob) -> None:
    committee = json.loads(resource("sample/committee.json").read_text(encoding="utf-8"))
    assert committee["committee"]["short_name"] in job.file_name
    assert job.file_name.endswith("ครั้งที่ ๒-๒๕๖๘.docx")


def test_minutes_never_take_the_place_of_the_committee_file_or_the_template(
    file: CommitteeFile, job: MinutesJob, tmp_path: Path
) -> None:
    template = tmp_path / "template.docx"
    template.write_bytes(TEMPLATE.read_bytes())
    for target in (file.path, template):
        before = target.read_bytes()
        with pytest.raises(FileTrouble, match="not overwritten"):
            write_minutes(job, template, target)
        assert target.read_bytes() == before


def test_special_meeting_has_a_file_name_of_its_own(file: CommitteeFile, job: MinutesJob) -> None:
    with file.work("พิเศษ") as uow:
        meeting = uow.meetings.all()[0]
        meeting.kind, meeting.number = MeetingKind.SPECIAL, 2
        uow.commit()
    with file.read() as unit:
        special = prepare_minutes_of(unit, MeetingNumber(2, 2568, kind=MeetingKind.SPECIAL))
    assert special.file_name != job.file_name


def planned_of(file: CommitteeFile, catchwords: bool | None) -> MinutesJob:
    with file.read() as unit:
        return prepare_minutes_of(unit, MeetingNumber(2, 2568), catchwords=catchwords)


def body_of(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read("word/document.xml").decode("utf-8")


def test_pages_are_planned_when_asked_for(file: CommitteeFile, tmp_path: Path) -> None:
    job = planned_of(file, catchwords=True)
    assert job.pages == PageChoices("/", 3, 3)
    report = write_minutes(job, TEMPLATE, tmp_path / "a.docx")
    assert report.pages > 1
    assert "<w:framePr " in body_of(report.path)
    assert text_of(report.path.read_bytes())


def test_without_asking_the_text_flows(file: CommitteeFile, tmp_path: Path) -> None:
    for choice in (None, False):
        job = planned_of(file, catchwords=choice)
        assert job.pages is None
        report = write_minutes(job, TEMPLATE, tmp_path / "a.docx")
        assert report.pages == 0
        assert report.page_notes == ()
        assert "<w:framePr " not in body_of(report.path)
        assert "<w:pageBreakBefore" not in body_of(report.path)


def test_the_choices_of_the_committee_count(file: CommitteeFile, tmp_path: Path) -> None:
    job = replace(planned_of(file, catchwords=True), pages=PageChoices("", 2, 6))
    report = write_minutes(job, TEMPLATE, tmp_path / "a.docx")
    words = re.findall(r"<w:framePr .*?<w:t>(.*?)</w:t>", body_of(report.path))
    assert words
    assert all(not it.startswith("/") and re.search(r"[^.]\.\.$", it) for it in words)


def test_pages_estimated_without_a_font_are_said_to_be(
    file: CommitteeFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_measure, "installed_faces", lambda *_: None)
    report = write_minutes(planned_of(file, catchwords=True), TEMPLATE, tmp_path / "a.docx")
    assert len(report.page_notes) == 1
    assert "TH Sarabun" in report.page_notes[0][0]


@pytest.fixture
def coarse(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine without any ICU."""
    monkeypatch.setattr(breaks, "_candidates", lambda: iter(()))
    breaks._installed.cache_clear()  # noqa: SLF001
    line_filling._inside_run.cache_clear()  # noqa: SLF001
    yield
    breaks._installed.cache_clear()  # noqa: SLF001
    line_filling._inside_run.cache_clear()  # noqa: SLF001


@pytest.mark.usefixtures("coarse")
def test_without_a_segmenter_papers_are_planned_and_exported_and_it_is_said(
    file: CommitteeFile, tmp_path: Path
) -> None:
    report = write_minutes(planned_of(file, catchwords=True), TEMPLATE, tmp_path / "a.docx")
    assert report.plan is not None
    assert report.plan.segmenter == "spaces"
    assert report.pages > 1
    assert any("ไม่พบตัวตัดคำไทย" in thai for thai, _ in report.page_notes)
    words = re.findall(r"<w:framePr .*?<w:t>(.*?)</w:t>", body_of(report.path))
    assert words
    assert text_of(report.path.read_bytes())


def test_a_segmenter_that_cuts_otherwise_is_said_to(
    file: CommitteeFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(breaks, "KNOWN_PARTS", ("คณะกรรมการ", "ผู้บริหาร"))
    report = write_minutes(planned_of(file, catchwords=True), TEMPLATE, tmp_path / "a.docx")
    assert any("ตัดคำต่างจาก" in thai for thai, _ in report.page_notes)


def test_empty_rows_at_the_end_of_a_table_are_not_printed(
    file: CommitteeFile, tmp_path: Path
) -> None:
    """Tab in the last cell makes a row more; who then goes on elsewhere has not asked for it."""

    def row(text: str) -> TableRow:
        return TableRow((TableCell((plain(text),)), TableCell(((),))))

    table = Table((1, 1), (row("แถวแรก"), row(""), row("แถวสุดท้าย"), row(""), row(" ")))
    with file.work("ใส่ตาราง") as uow:
        for meeting in uow.meetings.all():
            meeting.agenda[0].statements[0].blocks = (table, paragraph("หลังตาราง"))
        uow.commit()
    with file.read() as unit:
        job = prepare_minutes_of(unit, MeetingNumber(2, 2568))
    report = write_minutes(job, TEMPLATE, tmp_path / "a.docx")
    (found,) = [
        table
        for table in Document(str(report.path)).tables
        if table.rows[0].cells[0].text == "แถวแรก"
    ]
    assert [row.cells[0].text for row in found.rows] == ["แถวแรก", "", "แถวสุดท้าย"]
