"""The page marks that Word leaves in a file, and what they say of each unit."""

import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from pcio_desktop.documents import word_pages
from pcio_desktop.documents.docx_thai import W
from pcio_desktop.documents.word_pages import WordPages, pages_in_word
from pcio_desktop.domain.errors import BadInput, FileTrouble

MARK = "<w:lastRenderedPageBreak/>"


def text(words: str = "ก", *, mark: bool = False) -> str:
    return f"<w:r>{MARK if mark else ''}<w:t>{words}</w:t></w:r>"


def para(inside: str, unit: str = "", properties: str = "") -> str:
    name = f'<w:bookmarkStart w:id="1" w:name="{unit}"/>' if unit else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{name}{inside}</w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


def read(tmp_path: Path, *body: str, units: Iterable[str] = "abcdef") -> WordPages:
    file = tmp_path / "a.docx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{W}"><w:body>{"".join(body)}</w:body></w:document>',
        )
    return pages_in_word(file, units)


def found(pages: WordPages) -> dict[str, int]:
    return {name: place.page for name, place in pages.places.units.items()}


def test_a_unit_begins_on_the_page_of_its_first_letter(tmp_path: Path) -> None:
    pages = read(
        tmp_path,
        para(text(), "a"),
        para(text(mark=True), "b"),
        para(text() + text(mark=True), "c"),
        para(text(), "d"),
    )
    assert found(pages) == {"a": 1, "b": 2, "c": 2, "d": 3}
    assert pages.places.pages == 3
    assert pages.marked


def test_a_forced_break_and_its_mark_are_one_page(tmp_path: Path) -> None:
    forced = "<w:pageBreakBefore/>"
    pages = read(tmp_path, para(text(), "a"), para(text(mark=True), "b", forced), para(text(), "c"))
    assert found(pages) == {"a": 1, "b": 2, "c": 2}
    assert pages.forced == {"b"}
    unmarked = read(tmp_path, para(text(), "a"), para(text(), "b", forced))
    assert found(unmarked) == {"a": 1, "b": 2}
    assert not unmarked.marked
    off = '<w:pageBreakBefore w:val="0"/>'
    assert found(read(tmp_path, para(text(), "a"), para(text(), "b", off))) == {"a": 1, "b": 1}


def test_the_break_before_a_tracked_change_is_none(tmp_path: Path) -> None:
    was = '<w:pPrChange w:id="9"><w:pPr><w:pageBreakBefore/></w:pPr></w:pPrChange>'
    pages = read(tmp_path, para(text(), "a"), para(text(), "b", was))
    assert found(pages) == {"a": 1, "b": 1}
    assert pages.forced == frozenset()


def test_a_catchword_in_its_frame_begins_no_page(tmp_path: Path) -> None:
    framed = para(text("/ประธาน...", mark=True), properties='<w:framePr w:w="1"/>')
    pages = read(tmp_path, para(text(), "a"), framed, para(text(mark=True), "b"))
    assert found(pages) == {"a": 1, "b": 2}


def test_a_row_that_word_split_is_counted_once(tmp_path: Path) -> None:
    split = row(
        para(text() + text(mark=True), "a"), para(text() + text(mark=True)), para(text("สั้น"))
    )
    pages = read(tmp_path, f"<w:tbl>{split}{row(para(text(), 'b'))}</w:tbl>", para(text(), "c"))
    assert found(pages) == {"a": 1, "b": 2, "c": 2}


def test_a_row_whose_mark_stands_in_a_later_cell_begins_on_the_next_page(tmp_path: Path) -> None:
    late = row(para("", "b"), para(text(mark=True)))
    pages = read(tmp_path, para(text(), "a"), f"<w:tbl>{late}</w:tbl>", para(text(), "c"))
    assert found(pages) == {"a": 1, "b": 2, "c": 2}


def test_deleted_text_is_not_there_and_inserted_text_is(tmp_path: Path) -> None:
    deleted = "<w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del>"
    inserted = f"<w:ins>{text('ใหม่', mark=True)}</w:ins>"
    pages = read(tmp_path, para(text(), "a"), para(deleted + inserted, "b"))
    assert found(pages) == {"a": 1, "b": 2}


def test_what_was_not_asked_for_and_what_is_not_there_is_left_out(tmp_path: Path) -> None:
    pages = read(tmp_path, para(text(), "a"), para(text(), "z"))
    assert found(pages) == {"a": 1}


def test_a_missing_file_and_a_huge_one_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FileTrouble):
        pages_in_word(tmp_path / "ไม่มี.docx", ())
    monkeypatch.setattr(word_pages, "LARGEST_BODY", 10)
    with pytest.raises(BadInput, match="too large"):
        read(tmp_path, para(text(), "a"))
