"""The pages as a window shows them: pictures one by one, and where each page begins and why."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.exporting import MinutesJob, PageChoices, prepare_minutes_of
from pcio_desktop.services.importing import import_document
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
    assert [row.page for row in preview.rows] == list(range(1, preview.pages + 1))
    first, *others = preview.rows
    assert first.begins.startswith("รายงานการประชุม")
    assert (first.catchword, first.forced) == ("", False)
    forced = [row for row in others if row.forced]
    assert len(forced) > 5
    for row in forced:
        words = row.catchword.removeprefix("/").removesuffix("...").replace("\u00a0", " ")
        assert row.begins.replace("\u00a0", " ").startswith(words)
    assert all(0 < row.fill <= 1 for row in preview.rows)


def test_pages_that_the_user_fixed_are_marked(job: MinutesJob) -> None:
    unit = next(row.unit for row in prepare_preview(job, TEMPLATE).rows[1:] if row.unit)
    rows = prepare_preview(job, TEMPLATE, pinned={unit}).rows
    assert [row.unit for row in rows if row.pinned] == [unit]


def test_pages_are_drawn_one_by_one_and_drawing_can_stop(job: MinutesJob) -> None:
    preview = prepare_preview(job, TEMPLATE)
    images = PreviewPages().images(preview, 0.5, first=2)
    second = next(images)
    assert second.startswith(b"\x89PNG")
    images.close()  # pyright: ignore[reportAttributeAccessIssue]
    assert PreviewPages().image(preview, 2, 0.5) == second


def test_without_catchwords_pages_are_full_and_announce_nothing(job: MinutesJob) -> None:
    with_words = prepare_preview(job, TEMPLATE)
    without = prepare_preview(replace(job, pages=None), TEMPLATE)
    assert without.pages <= with_words.pages
    assert not any(row.catchword for row in without.rows)


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
