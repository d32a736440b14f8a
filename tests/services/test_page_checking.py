"""What a secretary is told about pages: by LibreOffice where it is there, by a file Word saved."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from pcio_desktop.documents import office_program
from pcio_desktop.documents.blocks import Paper
from pcio_desktop.documents.fonts import FontFaces, installed_faces
from pcio_desktop.documents.page_measure import HarfBuzzMeasure
from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePlace
from pcio_desktop.paths import resource
from pcio_desktop.services import exporting, page_checking
from pcio_desktop.services.exporting import MinutesJob, PageChoices, write_minutes
from pcio_desktop.services.page_checking import check_returned_minutes, write_checked_minutes
from tests import tools
from tests.documents import rendering
from tests.documents.generated import generated_minutes
from tests.documents.word_saved import saved_by_word

TEMPLATE = resource("templates/minutes.docx")
NO_OFFICE = Path("ไม่มี/soffice")


class GivenUp(Exception):
    """What a listener raises to stop the work."""


@pytest.fixture
def office() -> Path:
    return tools.soffice()


@pytest.fixture
def faces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FontFaces:
    """TH Sarabun (its stand-in) as this user has installed it."""
    return _installed_at_home(tmp_path, monkeypatch, rendering.EM)


def _installed_at_home(folder: Path, monkeypatch: pytest.MonkeyPatch, em: int) -> FontFaces:
    home = folder / "home"
    monkeypatch.setenv("HOME", str(home))
    fonts = rendering.stand_in_fonts(home / ".local" / "share" / "fonts", em=em)
    found = installed_faces("TH Sarabun New", [fonts])
    assert found is not None
    return found


def job(length: int, seed: int = 3) -> MinutesJob:
    return job_of(generated_minutes(seed, length))


def job_of(paper: Paper) -> MinutesJob:
    return MinutesJob(paper, "รายงาน.docx", (), PageChoices())


@pytest.mark.usefixtures("faces")
def test_a_checked_export_says_that_every_unit_is_on_its_page(office: Path, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    made = write_checked_minutes(
        job(6), TEMPLATE, tmp_path / "a.docx", office=office, step=lambda *at: heard.append(at)
    )
    assert made.check.agrees
    assert made.check.rounds == 0
    ((thai, english),) = made.check.sentences()
    assert re.search(r"ทั้ง [๐-๙]+ รายการอยู่ตรงหน้าที่วางแผนไว้ รวม [๐-๙]+ หน้า", thai)
    assert f"{made.report.pages} pages" in english
    assert heard == sorted(heard)
    assert all(at <= total for at, total in heard)
    first = write_minutes(job(6), TEMPLATE, tmp_path / "b.docx")
    assert (tmp_path / "a.docx").read_bytes() == first.path.read_bytes()


def test_pages_that_run_over_are_planned_anew_until_all_agrees(
    office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LibreOffice sets words a good deal wider here than the plan was measured with."""
    narrow = rendering.stand_in_fonts(tmp_path / "narrow")
    measured = installed_faces("TH Sarabun New", [narrow])
    assert measured is not None
    _installed_at_home(tmp_path, monkeypatch, rendering.EM * 100 // 107)
    monkeypatch.setattr(
        exporting, "installed_measure", lambda _geometry: HarfBuzzMeasure(measured, 32)
    )
    target = tmp_path / "a.docx"
    made = write_checked_minutes(job(5, 9), TEMPLATE, target, office=office)
    assert made.check.rounds > 0
    assert made.check.agrees, made.check.sentences()
    assert "จัดหน้าใหม่" in made.check.sentences()[1][0]
    plain = write_minutes(job(5, 9), TEMPLATE, tmp_path / "b.docx")
    assert plain.path.read_bytes() != target.read_bytes()


def test_what_still_differs_is_told_unit_by_unit(
    office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    narrow = rendering.stand_in_fonts(tmp_path / "narrow")
    measured = installed_faces("TH Sarabun New", [narrow])
    assert measured is not None
    _installed_at_home(tmp_path, monkeypatch, rendering.EM * 100 // 107)
    monkeypatch.setattr(
        exporting, "installed_measure", lambda _geometry: HarfBuzzMeasure(measured, 32)
    )
    monkeypatch.setattr(page_checking, "MOST_ROUNDS", 0)
    made = write_checked_minutes(job(5, 9), TEMPLATE, tmp_path / "a.docx", office=office)
    assert not made.check.agrees
    assert made.check.comparison is not None
    wrong = made.check.comparison.misplaced
    (summary, _), *others = made.check.sentences()
    assert "ไม่อยู่หน้าที่วางแผนไว้" in summary
    assert len(others) == len(wrong) > 0
    for (thai, english), one in zip(others, wrong, strict=True):
        assert re.fullmatch(
            r"“.+” วางแผนไว้หน้า [๐-๙]+ แต่ใน LibreOffice อยู่หน้า [๐-๙]+ ห่างขอบบนกระดาษ [๐-๙.]+ ซม\.",
            thai,
        )
        assert f"page {one.planned}; in LibreOffice" in english
        assert one.unit not in thai


def test_without_libreoffice_the_export_is_as_usual_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_checking, "find_office", lambda: None)
    made = write_checked_minutes(job(3), TEMPLATE, tmp_path / "a.docx")
    assert made.report.path.exists()
    assert not made.check.agrees
    assert [thai.startswith("ไม่พบ LibreOffice") for thai, _ in made.check.sentences()] == [True]


def test_a_libreoffice_that_does_not_start_does_not_spoil_the_export(tmp_path: Path) -> None:
    made = write_checked_minutes(job(3), TEMPLATE, tmp_path / "a.docx", office=NO_OFFICE)
    assert made.report.path.exists()
    assert "เรียก LibreOffice ไม่ได้" in made.check.sentences()[0][0]


@pytest.mark.usefixtures("faces")
def test_a_check_given_up_leaves_the_export(office: Path, tmp_path: Path) -> None:
    def step(at: int, _total: int) -> None:
        if at > 3:
            raise GivenUp

    with pytest.raises(GivenUp):
        write_checked_minutes(job(3), TEMPLATE, tmp_path / "a.docx", office=office, step=step)
    assert (tmp_path / "a.docx").stat().st_size > 5000


def test_text_that_flows_has_no_pages_to_check(tmp_path: Path) -> None:
    flowing = MinutesJob(generated_minutes(3, 2), "รายงาน.docx", ())
    with pytest.raises(BadInput, match="choose catchwords"):
        write_checked_minutes(flowing, TEMPLATE, tmp_path / "a.docx")
    assert not (tmp_path / "a.docx").exists()
    write_minutes(flowing, TEMPLATE, tmp_path / "b.docx")
    with pytest.raises(BadInput, match="no planned pages"):
        check_returned_minutes(flowing, TEMPLATE, tmp_path / "b.docx")


def test_a_file_that_word_saved_as_planned_agrees(tmp_path: Path) -> None:
    one = job(6)
    report = write_minutes(one, TEMPLATE, tmp_path / "a.docx")
    assert report.plan is not None
    returned = saved_by_word(report.path, report.plan.pages)
    check = check_returned_minutes(one, TEMPLATE, returned)
    assert check.agrees, check.sentences()
    assert "ตรวจกับ Word แล้ว" in check.sentences()[0][0]


def test_a_file_in_which_word_broke_elsewhere_is_told_unit_by_unit(tmp_path: Path) -> None:
    one = job(6)
    report = write_minutes(one, TEMPLATE, tmp_path / "a.docx")
    assert report.plan is not None
    pages = dict(report.plan.pages)
    names = list(pages)
    late = names[[pages[name] for name in names].index(3) - 1]
    shifted = {
        name: page + (names.index(name) >= names.index(late)) for name, page in pages.items()
    }
    check = check_returned_minutes(one, TEMPLATE, saved_by_word(report.path, shifted))
    assert check.comparison is not None
    assert check.comparison.misplaced[0].unit == late
    assert check.comparison.misplaced[0].planned == 2
    assert check.comparison.overfull[0] == 2
    assert check.comparison.pages_found == report.plan.count + 1
    assert "แต่ใน Word อยู่หน้า ๓" in check.sentences()[1][0]


def test_a_file_that_word_never_saved_is_not_judged(tmp_path: Path) -> None:
    report = write_minutes(job(6), TEMPLATE, tmp_path / "a.docx")
    check = check_returned_minutes(job(6), TEMPLATE, report.path)
    assert check.comparison is None
    assert "ยังไม่เคยบันทึกจาก Word" in check.sentences()[0][0]


def test_a_file_of_something_else_is_not_judged(tmp_path: Path) -> None:
    report = write_minutes(job(2), TEMPLATE, tmp_path / "a.docx")
    check = check_returned_minutes(job(12, 4), TEMPLATE, report.path)
    assert "ไม่ใช่รายงานของการประชุมครั้งนี้" in check.sentences()[0][0]


def test_the_breaks_of_the_file_count_where_it_was_planned_anew(tmp_path: Path) -> None:
    one = job(6)
    roomier = MinutesJob(one.paper, "รายงาน.docx", (), PageChoices(tight=((2, 6), (3, 2))))
    report = write_minutes(roomier, TEMPLATE, tmp_path / "a.docx")
    plain = write_minutes(one, TEMPLATE, tmp_path / "b.docx")
    assert report.plan is not None
    assert plain.plan is not None
    assert report.plan.pages != plain.plan.pages
    returned = saved_by_word(report.path, report.plan.pages)
    check = check_returned_minutes(one, TEMPLATE, returned)
    assert check.agrees, check.sentences()
    assert check.notes == ()


def test_pinned_pages_are_those_that_are_checked(tmp_path: Path) -> None:
    plain = job(6)
    before = write_minutes(plain, TEMPLATE, tmp_path / "a.docx").plan
    assert before is not None
    third = next(name for name, page in before.pages.items() if page == 3)
    unit = list(before.pages)[list(before.pages).index(third) - 3]
    pinned = replace(plain, pins=(PagePin(PagePlace(unit), PageBreak.FORCED),))
    report = write_minutes(pinned, TEMPLATE, tmp_path / "b.docx")
    assert report.plan is not None
    assert report.plan.pages[unit] > before.pages[unit]
    returned = saved_by_word(report.path, report.plan.pages)
    check = check_returned_minutes(pinned, TEMPLATE, returned)
    assert (check.agrees, check.notes) == (True, ()), check.sentences()
    assert check_returned_minutes(plain, TEMPLATE, returned).agrees, "the breaks of the file count"


def test_a_file_exported_from_other_data_is_said_to_be(tmp_path: Path) -> None:
    """Since the export a page's worth of text was written into the meeting."""
    old = job(6)
    report = write_minutes(old, TEMPLATE, tmp_path / "a.docx")
    assert report.plan is not None
    returned = saved_by_word(report.path, report.plan.pages)
    first = old.paper.blocks[0]
    longer = replace(old.paper, blocks=(*[replace(first, unit="")] * 40, *old.paper.blocks))
    check = check_returned_minutes(job_of(longer), TEMPLATE, returned)
    assert any("ถูกแก้ไขหลังส่งออก" in thai for thai, _ in check.sentences())


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no zip", b"%PDF-1.7"])
def test_what_is_no_docx_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    odd = tmp_path / "แปลก.docx"
    odd.write_bytes(content)
    with pytest.raises(BadInput) as caught:
        check_returned_minutes(job(2), TEMPLATE, odd)
    assert "ไม่ใช่ไฟล์ Word" in caught.value.thai
    assert caught.value.where == "แปลก.docx"


def test_libreoffice_is_looked_for_on_the_path_and_where_installers_put_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office_program.shutil, "which", lambda _name: None)
    monkeypatch.setattr(office_program.sys, "platform", "win32")
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    program = tmp_path / "LibreOffice" / "program" / "soffice.com"
    assert office_program.find_office() is None
    program.parent.mkdir(parents=True)
    program.touch()
    assert office_program.find_office() == program
    monkeypatch.setattr(office_program.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert office_program.find_office() == Path("/usr/bin/soffice")
