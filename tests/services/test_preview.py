"""The pages as a window shows them: pictures one by one, and where each page begins and why."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.exporting import MinutesJob, PageChoices, prepare_minutes_of
from pcio_desktop.services.importing import import_document
from pcio_desktop.services.page_pins import pages_overview
from pcio_desktop.services.preview import PreviewPages, prepare_preview

TEMPLATE = resource("templates/minutes.docx")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CommitteeFile]:
    with create_committee_file(tmp_path_factory.mktemp("preview") / "a.pcio") as file:
        with file.work("ตัวอย่าง") as uow:
            import_document(uow, resource("sample/committee.json").read_bytes(), "sample")
            uow.commit()
        yield file


@pytest.fixture(scope="module")
def job(file: CommitteeFile) -> MinutesJob:
    with file.read() as unit:
        return replace(prepare_minutes_of(unit, MeetingNumber(2, 2568)), pages=PageChoices())


def test_it_says_of_every_page_what_begins_it_and_why(job: MinutesJob) -> None:
    preview = prepare_preview(job, TEMPLATE)
    rows = preview.overview.pages
    assert [row.page for row in rows] == list(range(1, preview.pages + 1))
    first, *others = rows
    assert (first.begins, first.catchword) == (None, "")
    announced = [row for row in others if row.catchword]
    assert len(announced) > 5
    for row in announced:
        assert row.begins is not None
        assert not row.table_continues
        assert row.begins.words[:12] in row.where[0]
    assert all(0 < row.fill <= 1 for row in rows)


def test_it_is_the_overview_that_pinning_shows(job: MinutesJob) -> None:
    assert prepare_preview(job, TEMPLATE).overview == pages_overview(job, TEMPLATE)


def test_pages_that_the_user_fixed_are_marked_drawn_and_told(job: MinutesJob) -> None:
    place = next(row.begins for row in prepare_preview(job, TEMPLATE).overview.pages if row.begins)
    pin = PagePin(place, PageBreak.FORCED, "/ตามที่กำหนด..")
    lost = PagePin(PagePlace("_gone"), PageBreak.FORCED)
    preview = prepare_preview(replace(job, pins=(pin, lost)), TEMPLATE)
    (fixed,) = [row for row in preview.overview.pages if row.breaks is PageBreak.FORCED]
    assert (fixed.begins, fixed.catchword, fixed.own_catchword) == (place, "/ตามที่กำหนด..", True)
    assert [row.is_lost for row in preview.overview.pins] == [False, True]
    assert "/ตามที่กำหนด.." in preview.drawing.sheets.document


def test_any_page_is_drawn_by_itself(job: MinutesJob) -> None:
    preview = prepare_preview(job, TEMPLATE)
    second = PreviewPages().image(preview, 2, 0.5)
    assert second.startswith(b"\x89PNG")
    pages = PreviewPages()
    assert pages.image(preview, 1, 0.5) != second
    assert pages.image(preview, 2, 0.5) == second


def test_without_catchwords_pages_are_full_and_announce_nothing(job: MinutesJob) -> None:
    with_words = prepare_preview(job, TEMPLATE)
    without = prepare_preview(replace(job, pages=None), TEMPLATE)
    assert without.pages <= with_words.pages
    assert not any(row.catchword for row in without.overview.pages)


def test_notes_tell_what_the_machine_lacks(
    job: MinutesJob, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from pcio_desktop.documents import drawing_font, fonts

    def nowhere() -> tuple[Path, ...]:
        return (tmp_path,)

    monkeypatch.setattr(fonts, "font_folders", nowhere)
    drawing_font.drawing_font.__globals__["_chosen"].cache_clear()
    preview = prepare_preview(job, TEMPLATE)
    drawing_font.drawing_font.__globals__["_chosen"].cache_clear()
    assert any("Sarabun" in thai and "คงเดิม" in thai for thai, _ in preview.notes)
