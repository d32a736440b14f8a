"""Each syllable is in the text of a PDF once, and the file stays a sound one."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from pcio_desktop.documents.drawing_font import drawing_font, own_sarabun
from pcio_desktop.documents.pdf_text_layer import say_once
from pcio_desktop.documents.typst_engine import to_pdf
from tests.documents.drawn import raw_pages, squeezed

WORDS = "ครั้งที่ ชั้น ท้องถิ่น น้ำ ปี่ รั้รั้ สิ่งแวดล้อม"


@pytest.fixture(scope="module")
def made() -> bytes:
    source = (
        '#set document(title: "ทดสอบ")\n#set text(font: "Sarabun", size: 10.5pt, lang: "th")\n'
        + f'#text("{WORDS}")#pagebreak()\n#text(tracking: 0.2pt, "{WORDS}")'
    )
    return to_pdf(source, [str(own_sarabun().regular.parent)], datetime(2025, 1, 1, tzinfo=UTC))


def test_a_syllable_with_a_raised_mark_is_said_once(made: bytes, tmp_path: Path) -> None:
    mended = raw_pages(say_once(made), tmp_path)
    assert [squeezed(page) for page in mended] == [squeezed(WORDS)] * 2


def test_the_fault_it_works_around_is_still_there(made: bytes, tmp_path: Path) -> None:
    """When this fails, typst has mended it, and `say_once` can go."""
    assert squeezed(raw_pages(made, tmp_path)[0]) != squeezed(WORDS)


def test_the_file_stays_sound(made: bytes) -> None:
    reader = PdfReader(io.BytesIO(say_once(made)), strict=True)
    was = PdfReader(io.BytesIO(made), strict=True)
    assert len(reader.pages) == len(was.pages) == 2
    assert reader.metadata == was.metadata
    assert reader.trailer["/ID"] == was.trailer["/ID"]
    for page in reader.pages:
        assert page.get_contents() is not None


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"%PDF-1.7\nstartxref\n0\n%%EOF"])
def test_a_file_of_another_make_is_left_alone(data: bytes) -> None:
    assert say_once(data) == data


def test_text_that_is_right_is_not_touched(tmp_path: Path) -> None:
    source = '#set document(title: "x")\n#set text(font: "Sarabun")\n#text("กา PCIO ๒๕๖๘")'
    folders = drawing_font("TH Sarabun New", [tmp_path]).folders
    made = to_pdf(source, folders, datetime(2025, 1, 1, tzinfo=UTC))
    assert say_once(made) == made
