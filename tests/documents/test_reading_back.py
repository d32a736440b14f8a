"""What others read in our files is what the papers hold: mammoth, docx2python, LibreOffice.

Compared without white space, which each reader arranges its own way; `test_docx_check` compares
with it.
"""

import io
import re
from collections.abc import Callable
from pathlib import Path

import mammoth
import pytest
from docx2python import docx2python
from hypothesis import given, settings
from hypothesis import strategies as st

from pcio_desktop.documents.blocks import (
    Block,
    Cell,
    Gap,
    Grid,
    Line,
    Paper,
    Roster,
    Row,
    RowKind,
    Signature,
    Signatures,
    Span,
    Spans,
    Style,
    texts,
)
from pcio_desktop.documents.docx_check import text_of, verify
from pcio_desktop.documents.docx_lint import lint
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_runs import UnwritableText
from pcio_desktop.documents.docx_writer import write_docx
from tests.documents import rendering
from tests.documents.packages import tree, values
from tests.documents.papers import every_block, paper, whole_minutes

ORDINARY = st.sampled_from(
    [
        *("รายงานการประชุม", "น้ำท่วมขังที่กฎุฎี ปี่ ญู", "ครั้งที่ ๑/๒๕๖๘", "PCIO (e-Document) 5G"),
        *("<w:p>&amp;\"'", "]]>", "ก่อน  หลัง ", "\tแท็บ", "บรรทัด\nใหม่", "ํา", "กำ", "😀👍🏽", "漢字"),
        *("กັນข", "a\u200bb", "\u202eกลับ", "עברית", "ก" * 300, "100%s %d {0}", "\\n", "ๆ ฯลฯ"),
    ]
)
ANY = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), max_size=20)
HOSTILE = st.one_of(st.characters(), st.sampled_from("\x00\r\x0b\x1f\ud800\udfff\ufdd0\uffff"))
FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")
TEXTS = st.one_of(ORDINARY, ANY)
SPANS = st.lists(
    st.builds(Span, TEXTS, st.booleans(), st.booleans(), st.booleans()), max_size=3
).map(tuple)
LINES = st.builds(
    Line,
    st.sampled_from([style for style in Style if style is not Style.CATCHWORD]),
    SPANS,
    label=SPANS,
    value=SPANS,
    level=st.integers(0, 6),
    keep_with_next=st.booleans(),
)
CELLS = st.lists(SPANS, max_size=2).map(tuple).map(Cell)


def rows(columns: int) -> st.SearchStrategy[tuple[Row, ...]]:
    cells = st.lists(CELLS, min_size=columns, max_size=columns).map(tuple)
    plain = cells.map(Row)
    group = SPANS.map(lambda spans: Row((Cell((spans,), columns),), RowKind.GROUP))
    return st.lists(st.one_of(plain, group), max_size=4).map(tuple)


ROSTERS = st.integers(1, 4).flatmap(
    lambda columns: st.builds(Roster, st.just(columns), rows(columns), st.just("บัญชี"))
)
GRIDS = st.integers(1, 4).flatmap(
    lambda columns: st.builds(
        Grid, st.just((2, 1, 3, 1)[:columns]), rows(columns), st.booleans(), TEXTS
    )
)
SIGNATURES = st.builds(
    Signatures,
    st.lists(st.lists(SPANS, max_size=3).map(lambda it: Signature(tuple(it))), max_size=3).map(
        tuple
    ),
    st.booleans(),
)
BLOCKS = st.one_of(LINES, LINES, LINES, ROSTERS, GRIDS, SIGNATURES, st.just(Gap()))
PAPERS = st.lists(BLOCKS, max_size=8).map(lambda blocks: paper(*blocks))


def squeezed(text: str) -> str:
    """Without white space and what readers take for it."""
    return re.sub(r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "", text)


def wanted(one: Paper) -> str:
    return squeezed("".join(texts(one)))


def by_mammoth(data: bytes) -> str:
    return mammoth.extract_raw_text(io.BytesIO(data)).value


def by_docx2python(data: bytes) -> str:
    with docx2python(io.BytesIO(data), duplicate_merged_cells=False) as document:
        found = document.body_runs
    return "".join(
        run for table in found for row in table for cell in row for line in cell for run in line
    )


READERS: dict[str, Callable[[bytes], str]] = {
    "mammoth": by_mammoth,
    "docx2python": by_docx2python,
    "our own": lambda data: "".join(text_of(data)),
}


@settings(max_examples=200)
@given(PAPERS)
def test_any_paper_is_read_back_whole(template: Template, one: Paper) -> None:
    data = write_docx(one, template)
    verify(data, one)
    assert lint(data) == []
    for name, read in READERS.items():
        assert squeezed(read(data)) == wanted(one), name


@settings(max_examples=200)
@given(st.text(HOSTILE, max_size=12).map(lambda text: f"ก{text}ข"))
def test_any_text_is_carried_or_refused_with_a_place(template: Template, text: str) -> None:
    one = paper(Line(Style.BODY, (Span(text),), unit="_m1"))
    if FORBIDDEN.search(text):
        with pytest.raises(UnwritableText) as refusal:
            write_docx(one, template)
        assert refusal.value.where.startswith("_m1")
        return
    data = write_docx(one, template)
    verify(data, one)
    assert text_of(data) == [text]


def test_a_word_of_ten_thousand_characters_is_carried(template: Template) -> None:
    one = paper(Line(Style.SPEECH, (Span("ก" * 10_000),), label=(Span("ข" * 10_000),)))
    data = write_docx(one, template)
    verify(data, one)
    assert squeezed(by_mammoth(data)) == wanted(one)


def libre_office_papers() -> dict[str, Paper]:
    """A handful for the reader that takes a second each."""
    hostile = (
        *("<w:p>&amp;\"'", "]]>", "น้ำท่วมขังที่กฎุฎี ปี่ ญู", "ํา", "😀👍🏽", "漢字", "ก" * 300),
        *("100%s {0} \\n", "ๆ ฯลฯ", "ก่อน  หลัง ", "บรรทัด\nใหม่\tแท็บ"),
    )
    return {
        "every": every_block(),
        "whole": whole_minutes(side_by_side=True),
        "hostile": paper(*[line_of(text, n) for n, text in enumerate(hostile)]),
    }


def line_of(text: str, place: int) -> Block:
    spans: Spans = (Span(text),)
    cells = Row((Cell((spans,)), Cell(((Span("คู่"),),))))
    if place % 3 == 0:
        return Grid((1, 1), (cells,), rows_may_split=False, caption="")
    return Line(Style.SPEECH if place % 3 == 1 else Style.BODY, spans, label=spans)


@pytest.fixture(scope="module")
def resaved(template: Template, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("resaved")
    files: list[Path] = []
    for name, one in libre_office_papers().items():
        files.append(folder / f"{name}.docx")
        files[-1].write_bytes(write_docx(one, template))
    target = tmp_path_factory.mktemp("office")
    made = rendering.convert(files, "docx:MS Word 2007 XML", target, None)
    return dict(zip(libre_office_papers(), made, strict=True))


@pytest.mark.parametrize("name", libre_office_papers())
def test_libre_office_saves_every_text_again(resaved: dict[str, Path], name: str) -> None:
    read = squeezed("".join(text_of(resaved[name].read_bytes())))
    assert read == wanted(libre_office_papers()[name])


def test_bookmarks_survive_libre_office(resaved: dict[str, Path]) -> None:
    names = "//w:bookmarkStart/@w:name"
    kept = set(values(tree(resaved["whole"].read_bytes()), names))
    units = {
        unit
        for block in whole_minutes().blocks
        for unit in (
            [row.unit for row in block.rows]
            if isinstance(block, Roster | Grid)
            else [block.unit]
            if isinstance(block, Line)
            else []
        )
        if unit
    }
    assert units <= kept
