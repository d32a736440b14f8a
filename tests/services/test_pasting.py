"""What lies on a clipboard becomes content, whichever program laid it there."""

import pytest

from pcio_desktop.domain.content import paragraph
from pcio_desktop.services.pasting import read_own, read_pasted, write_own
from tests.builders import every_block


def test_html_comes_before_plain_text_unless_it_holds_nothing() -> None:
    assert read_pasted("<p>จาก HTML</p>", "จากข้อความ") == (paragraph("จาก HTML"),)
    assert read_pasted("<p></p>", "จากข้อความ") == (paragraph("จากข้อความ"),)
    assert read_pasted("", "ก\nข") == (paragraph("ก"), paragraph("ข"))
    assert read_pasted("", "") == ()


def test_our_own_content_comes_back_whole() -> None:
    assert read_own(write_own(every_block())) == every_block()


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b'{"a": 1}', b'[{"type": "x"}]', b"\xff"])
def test_anything_else_under_our_name_is_left_alone(data: bytes) -> None:
    assert read_own(data) is None
