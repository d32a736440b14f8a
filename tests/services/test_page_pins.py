"""ตรึงหน้า: what is fixed about pages is kept, undone, obeyed, and told when it cannot be."""

import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pcio_desktop.domain.content import Paragraph, Table, TableCell, TableRow, paragraph, plain
from pcio_desktop.domain.errors import NotFound, RuleBroken
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.page_pins import PageBreak, PagePlace, PinFaultKind
from pcio_desktop.domain.rows import PageRow, PagesOverview
from pcio_desktop.paths import resource
from pcio_desktop.services import page_pins
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.exporting import MinutesJob, prepare_minutes, write_minutes
from pcio_desktop.services.history import redo, undo
from pcio_desktop.storage.unit_of_work import UnitOfWork
from tests.builders import a_committee, a_meeting

TEMPLATE = resource("templates/minutes.docx")
SENTENCE = "ขอให้หน่วยงานลำดับที่ {} เตรียมข้อมูลพื้นฐานให้ครบถ้วนและส่งภายในวันที่กำหนด "


def long_text(count: int) -> Paragraph:
    return paragraph("".join(SENTENCE.format(n) for n in range(1, count + 1)).strip())


@pytest.fixture
def file(tmp_path: Path) -> Iterator[CommitteeFile]:
    """Minutes of several pages: speeches, one paragraph of more than half a page, a table."""
    committee = a_committee()
    meeting = a_meeting(committee, items=2)
    speeches = [Statement("ประธาน", (paragraph(f"คำกล่าวที่ {n} ของประธาน"),)) for n in range(60)]
    meeting.agenda[0].statements.extend(speeches)
    meeting.agenda[1].statements.append(Statement("เลขานุการ", (paragraph("ก่อน"), long_text(30))))
    rows = tuple(
        TableRow((TableCell((plain(f"แถวที่ {n}"),)), TableCell((plain("ผล"),)))) for n in range(9)
    )
    meeting.agenda[1].statements.append(Statement("", (Table((1, 1), rows),)))
    with create_committee_file(tmp_path / "a.pcio") as file:
        with file.work("ตัวอย่าง") as uow:
            uow.committees.add(committee)
            uow.meetings.add(meeting)
            uow.commit()
        yield file


def meeting_of(file: CommitteeFile) -> str:
    with file.read() as unit:
        return unit.meetings.all()[0].id


def job_of(file: CommitteeFile) -> MinutesJob:
    key = meeting_of(file)
    with file.read() as unit:
        return prepare_minutes(unit, key, for_preview=True)


def overview(file: CommitteeFile) -> PagesOverview:
    return page_pins.pages_overview(job_of(file), TEMPLATE)


def do(file: CommitteeFile, action: Callable[..., object], *more: object) -> None:
    key = meeting_of(file)
    with file.work("ตรึงหน้า") as uow:
        action(uow, key, *more)
        uow.commit()


def edit(file: CommitteeFile, change: Callable[[Meeting], None]) -> None:
    key = meeting_of(file)
    with file.work("แก้ข้อความ") as uow:
        change(uow.meetings.whole(key))
        uow.commit()


def begins(page: PageRow) -> PagePlace:
    assert page.begins is not None
    return page.begins


def begin_of(file: CommitteeFile, words: str) -> PagePlace:
    """The place of the speech that begins so."""
    found: list[PagePlace] = []
    edit(file, lambda meeting: found.extend(_speeches(meeting, words)))
    return found[0]


def _speeches(meeting: Meeting, words: str) -> Iterator[PagePlace]:
    for item in meeting.agenda:
        for statement in item.statements:
            first = statement.blocks[0]
            if isinstance(first, Paragraph) and first.runs[0].text.startswith(words):
                yield PagePlace(f"_ms_{statement.id}")


def middle_of(file: CommitteeFile) -> PageRow:
    return next(row for row in overview(file).pages if row.begins and row.begins.offset)


def test_pages_are_listed_with_what_begins_them(file: CommitteeFile) -> None:
    pages = overview(file).pages
    assert [row.page for row in pages] == list(range(1, len(pages) + 1))
    assert pages[0].begins is None
    assert pages[1].catchword == "/ประธาน..."
    assert "ระเบียบวาระที่ ๑" in pages[1].where[0]
    assert begins(pages[1]).words[:11] in pages[1].where[0]
    assert middle_of(file).where[0].count("กลางย่อหน้า") == 1
    assert all(0 < row.fill <= 1 for row in pages)


def test_a_pinned_catchword_is_printed_undone_and_redone(
    file: CommitteeFile, tmp_path: Path
) -> None:
    place = begins(overview(file).pages[1])
    do(file, page_pins.pin_catchword, place, "  ประธานกล่าวต่อ..\u200b ")
    row = overview(file).pages[1]
    assert (row.catchword, row.own_catchword) == ("ประธานกล่าวต่อ..", True)
    report = write_minutes(job_of(file), TEMPLATE, tmp_path / "a.docx")
    with zipfile.ZipFile(report.path) as archive:
        body = archive.read("word/document.xml").decode("utf-8")
    assert re.findall(r"<w:framePr .*?<w:t[^>]*>(.*?)</w:t>", body)[0] == "ประธานกล่าวต่อ.."
    with file.work("") as uow:
        assert undo(uow) == "ตรึงหน้า"
        uow.commit()
    assert overview(file).pins == ()
    with file.work("") as uow:
        redo(uow)
        uow.commit()
    assert overview(file).pages[1] == row


def test_an_empty_catchword_prints_none_and_clearing_brings_it_back(file: CommitteeFile) -> None:
    place = begins(overview(file).pages[1])
    do(file, page_pins.pin_catchword, place, "")
    assert overview(file).pages[1].catchword == ""
    do(file, page_pins.clear_pin, place)
    assert overview(file).pages[1].catchword == "/ประธาน..."
    assert overview(file).pins == ()


def test_a_page_can_be_made_to_begin_anywhere_in_running_text(file: CommitteeFile) -> None:
    place = begin_of(file, "คำกล่าวที่ 7 ")
    do(file, page_pins.pin_break, place)
    page = overview(file).pages[1]
    assert (begins(page).unit, page.breaks) == (place.unit, PageBreak.FORCED)
    do(file, page_pins.pin_catchword, place, "/ต่อ")
    assert (overview(file).pages[1].breaks, overview(file).pages[1].catchword) == (
        PageBreak.FORCED,
        "/ต่อ",
    )


def test_a_forbidden_break_goes_elsewhere(file: CommitteeFile) -> None:
    place = begins(overview(file).pages[1])
    do(file, page_pins.forbid_break, place)
    view = overview(file)
    assert begins(view.pages[1]).unit != place.unit
    assert [(row.page, row.breaks, row.fault) for row in view.pins] == [
        (1, PageBreak.FORBIDDEN, None)
    ]


def test_pins_survive_an_edit_on_another_page(file: CommitteeFile) -> None:
    place = begins(overview(file).pages[1])
    do(file, page_pins.pin_break, place)
    edit(file, lambda meeting: setattr(meeting, "opening", "ประธานกล่าวเปิดการประชุม " * 9))
    assert begins(overview(file).pages[1]) == place
    assert overview(file).pins[0].fault is None


def test_an_edit_too_long_for_the_free_lines_is_told_where_it_leaves_a_short_page(
    file: CommitteeFile,
) -> None:
    do(file, page_pins.pin_break, begins(overview(file).pages[1]))
    edit(file, lambda meeting: setattr(meeting, "opening", "ประธานกล่าวเปิดการประชุม " * 16))
    view = overview(file)
    assert view.pages[1].fill < 0.2
    assert [(row.page, row.fault) for row in view.pins] == [(3, PinFaultKind.SHORT_PAGE)]


def retyped(old: str, new: str) -> Callable[[Meeting], None]:
    def change(meeting: Meeting) -> None:
        for statement in meeting.agenda[1].statements:
            statement.blocks = tuple(
                paragraph(block.runs[0].text.replace(old, new))
                if isinstance(block, Paragraph)
                else block
                for block in statement.blocks
            )

    return change


def test_a_page_pinned_in_the_middle_of_a_paragraph_survives_edits_in_it(
    file: CommitteeFile,
) -> None:
    row = middle_of(file)
    place = begins(row)
    do(file, page_pins.pin_break, place)
    do(file, page_pins.pin_catchword, place, "/กลางย่อหน้า..")
    # Each edit takes away what the pin would remember of its surroundings; it is hung anew.
    edit(file, retyped("ลำดับที่ 1 ", "ลำดับที่หนึ่งซึ่งเป็นหน่วยงานหลัก "))
    now = next(row for row in overview(file).pages if row.breaks is PageBreak.FORCED)
    assert begins(now).words == place.words
    assert begins(now).offset > place.offset
    assert now.catchword == "/กลางย่อหน้า.."
    assert now.page == row.page
    edit(file, _paragraph_above)
    assert [row.fault for row in overview(file).pins] == [None]


def _paragraph_above(meeting: Meeting) -> None:
    statement = meeting.agenda[1].statements[1]
    statement.blocks = (paragraph("ย่อหน้าใหม่ที่แทรกไว้ข้างบน"), *statement.blocks)


def test_a_paragraph_can_be_kept_whole(file: CommitteeFile) -> None:
    do(file, page_pins.forbid_break, begins(middle_of(file)))
    view = overview(file)
    assert all(not row.begins.offset for row in view.pages if row.begins)
    assert [row.fault for row in view.pins] == [None]


def test_a_paragraph_longer_than_a_page_cannot_be_kept_whole(file: CommitteeFile) -> None:
    place = begins(middle_of(file))
    do(file, page_pins.forbid_break, place)

    def grow(meeting: Meeting) -> None:
        statement = meeting.agenda[1].statements[1]
        statement.blocks = (statement.blocks[0], long_text(200))

    edit(file, grow)
    (pin,) = overview(file).pins
    assert pin.fault is PinFaultKind.NO_ROOM
    assert middle_of(file)


def test_a_lost_pin_is_told_in_words_and_can_be_removed(
    file: CommitteeFile, tmp_path: Path
) -> None:
    place = begins(middle_of(file))
    kept = begins(overview(file).pages[1])
    do(file, page_pins.pin_break, place)
    do(file, page_pins.pin_break, kept)
    edit(file, lambda meeting: meeting.agenda[1].statements.clear())
    lost = overview(file).pins[-1]
    assert lost.is_lost
    assert lost.page is None
    assert "ไม่มีในรายงานแล้ว" in lost.trouble[0]
    report = write_minutes(job_of(file), TEMPLATE, tmp_path / "a.docx")
    (finding,) = [one for one in report.findings if one.kind == "page_pin"]
    assert place.words[:10] in finding.thai
    assert place.unit not in finding.thai + finding.english
    do(file, page_pins.clear_lost_pins)
    assert [row.place.unit for row in overview(file).pins] == [kept.unit]


def test_a_lost_pin_can_be_cleared_by_itself(file: CommitteeFile) -> None:
    do(file, page_pins.pin_break, begins(middle_of(file)))
    edit(file, lambda meeting: meeting.agenda[1].statements.clear())
    do(file, page_pins.clear_pin, overview(file).pins[0].place)
    assert overview(file).pins == ()


def test_a_catchword_whose_page_begins_elsewhere_now_is_told(file: CommitteeFile) -> None:
    place = begins(overview(file).pages[1])
    do(file, page_pins.pin_catchword, place, "/ประธานกล่าว..")
    edit(file, lambda meeting: meeting.agenda[0].statements.__delitem__(slice(0, 5)))
    (pin,) = overview(file).pins
    assert pin.fault is PinFaultKind.IDLE
    assert "ไม่มีหน้าใดเริ่มตรงนี้" in pin.trouble[0]
    do(file, page_pins.pin_break, pin.place)
    assert overview(file).pins[0].fault is None


def row_place(uow: UnitOfWork, key: str) -> PagePlace:
    return PagePlace(f"_ms4_{uow.meetings.whole(key).agenda[1].statements[-1].id}")


def test_what_cannot_be_is_refused_with_the_reason_and_nothing_changes(
    file: CommitteeFile,
) -> None:
    key = meeting_of(file)
    with file.work("ตรึงหน้า") as uow:
        row = row_place(uow, key)
        with pytest.raises(RuleBroken, match="bordered table"):
            page_pins.pin_break(uow, key, row)
        with pytest.raises(RuleBroken, match="bordered table"):
            page_pins.pin_catchword(uow, key, row, "/แถว..")
        with pytest.raises(NotFound):
            page_pins.pin_break(uow, key, PagePlace("_ms_gone"))
        with pytest.raises(NotFound):
            page_pins.forbid_break(uow, key, replace(row, unit=row.unit[:-1] + "_", offset=3))
        assert not uow.commit()
    assert overview(file).pins == ()


def test_too_long_a_catchword_is_refused(file: CommitteeFile) -> None:
    place = begins(overview(file).pages[1])
    with pytest.raises(RuleBroken, match="does not fit"):
        do(file, page_pins.pin_catchword, place, "ยาว" * 20)


def test_rows_of_a_bordered_table_can_be_held_together(file: CommitteeFile) -> None:
    key = meeting_of(file)
    with file.work("ตรึงหน้า") as uow:
        page_pins.forbid_break(uow, key, row_place(uow, key))
        uow.commit()
    assert [row.fault for row in overview(file).pins] == [None]


def test_pinned_pages_are_planned_though_the_committee_lets_its_text_flow(
    file: CommitteeFile,
) -> None:
    assert job_of(file).pages is None
    do(file, page_pins.pin_break, begin_of(file, "คำกล่าวที่ 7 "))
    assert job_of(file).pages is not None
    key = meeting_of(file)
    with file.read() as unit:
        assert prepare_minutes(unit, key, catchwords=False).pages is None
