"""A PDF of the minutes is whole or not at all."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pcio_desktop.documents.docx_package import open_template
from pcio_desktop.documents.pdf_check import IncompleteDrawing
from pcio_desktop.documents.pdf_writer import Drawing
from pcio_desktop.domain.errors import BadInput, FileTrouble
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.paths import resource
from pcio_desktop.services import pdf_exporting
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.exporting import MinutesJob, PageChoices, prepare_minutes_of
from pcio_desktop.services.importing import import_document
from pcio_desktop.services.pdf_exporting import (
    chosen_format,
    drawn_minutes,
    export_minutes,
    write_minutes_pdf,
)
from tests.documents.drawn import lost_texts, raw_pages

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


def test_the_report_tells_pages_and_size(job: MinutesJob, tmp_path: Path) -> None:
    report = export_minutes(job, TEMPLATE, tmp_path / "x.pdf", wanted="pdf")
    assert report.path.read_bytes().startswith(b"%PDF-1.7")
    assert report.size == report.path.stat().st_size
    planned = replace(job, pages=PageChoices())
    more = write_minutes_pdf(planned, TEMPLATE, tmp_path / "y.pdf")
    assert more.pages >= report.pages > 5


@pytest.mark.parametrize("pages", [None, PageChoices()])
def test_every_text_of_the_sample_comes_back(
    job: MinutesJob, tmp_path: Path, pages: PageChoices | None
) -> None:
    plan, drawing = drawn_minutes(replace(job, pages=pages), open_template(TEMPLATE))
    report = write_minutes_pdf(replace(job, pages=pages), TEMPLATE, tmp_path / "x.pdf")
    read = raw_pages(report.path.read_bytes(), tmp_path)
    assert len(read) == report.pages == plan.count
    assert lost_texts(job.paper, plan, drawing, read) == []


@pytest.mark.parametrize("last", [1, 2, 3, 4])
def test_given_up_export_leaves_what_was_there(job: MinutesJob, tmp_path: Path, last: int) -> None:
    target = tmp_path / "old.pdf"
    target.write_text("ฉบับเดิม", encoding="utf-8")

    def step(at: int, _total: int) -> None:
        if at == last:
            raise GivenUp

    with pytest.raises(GivenUp):
        write_minutes_pdf(job, TEMPLATE, target, step=step)
    assert target.read_text(encoding="utf-8") == "ฉบับเดิม"
    here = [path.name for path in tmp_path.iterdir() if ".pcio" not in path.name]
    assert [name for name in here if name != "data-home"] == ["old.pdf"]


def test_a_drawing_that_is_not_whole_replaces_nothing(
    job: MinutesJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "old.pdf"
    target.write_text("ฉบับเดิม", encoding="utf-8")
    prepare = pdf_exporting.prepare_drawing

    def short(*given: object, **more: object) -> Drawing:
        drawing = prepare(*given, **more)  # pyright: ignore
        return replace(drawing, sheets=replace(drawing.sheets, sheets=drawing.sheets.sheets[:-1]))

    monkeypatch.setattr(pdf_exporting, "prepare_drawing", short)
    with pytest.raises(IncompleteDrawing):
        write_minutes_pdf(job, TEMPLATE, target)
    assert target.read_text(encoding="utf-8") == "ฉบับเดิม"


def test_a_committee_file_is_never_overwritten(job: MinutesJob, tmp_path: Path) -> None:
    target = tmp_path / "a.pcio"
    was = target.read_bytes()
    with pytest.raises(FileTrouble, match="not overwritten"):
        write_minutes_pdf(job, TEMPLATE, target)
    assert target.read_bytes() == was


@pytest.mark.parametrize(
    ("name", "wanted", "chosen"),
    [("a.pdf", None, "pdf"), ("a.DOCX", None, "docx"), ("a.PDF", "pdf", "pdf")],
)
def test_the_name_of_the_target_tells_the_format(
    name: str, wanted: str | None, chosen: str
) -> None:
    assert chosen_format(Path(name), wanted) == chosen


@pytest.mark.parametrize(("name", "wanted"), [("a.pdf", "docx"), ("a", None), ("a.odt", None)])
def test_a_target_of_another_name_is_refused(name: str, wanted: str | None) -> None:
    with pytest.raises(BadInput) as refused:
        chosen_format(Path(name), wanted)
    assert "ต้องลงท้ายด้วย" in refused.value.text("th")
