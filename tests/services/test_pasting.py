"""What lies on a clipboard becomes content, whichever program laid it there."""

import pytest

from pcio_desktop.domain.content import Paragraph, Run, blocks_text, paragraph, plain
from pcio_desktop.services.pasting import (
    PastedTurn,
    read_own,
    read_pasted,
    turn_of,
    write_own,
)
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


_KNOWN = ("ประธาน", "ประธานสภาอุตสาหกรรม", "เลขานุการ", "ปลัดจังหวัด")


@pytest.mark.parametrize(
    ("pasted", "label", "text"),
    [
        ("ประธาน", "ประธาน", ""),
        ("  ประธาน \n", "ประธาน", ""),
        ("ประธาน\nขอบคุณ\nปิดประชุม", "ประธาน", "ขอบคุณ\nปิดประชุม"),
        ("ประธาน\tกล่าวเปิดการประชุม", "ประธาน", "กล่าวเปิดการประชุม"),
        ("ประธาน: กล่าวเปิด", "ประธาน", "กล่าวเปิด"),
        ("ประธาน – กล่าวเปิด", "ประธาน", "กล่าวเปิด"),
        ("ปลัดจังหวัด ชี้แจงว่า งบประมาณพอ", "ปลัดจังหวัด", "ชี้แจงว่า งบประมาณพอ"),
        ("ประธานสภาอุตสาหกรรม เสนอ", "ประธานสภาอุตสาหกรรม", "เสนอ"),
        ("ประธานกล่าวว่า ขอเริ่ม", "", "ประธานกล่าวว่า ขอเริ่ม"),
        ("ขอให้ทุกหน่วยงาน ส่งแผนภายในเดือนนี้", "", "ขอให้ทุกหน่วยงาน ส่งแผนภายในเดือนนี้"),
        ("หนึ่ง\nสอง", "", "หนึ่ง\nสอง"),
        ("ก" * 61, "", "ก" * 61),
        ("คลังจังหวัด", "คลังจังหวัด", ""),
        ("นายสมชาติ แบบจำลอง", "นายสมชาติ แบบจำลอง", ""),
        ("ผู้แทน DEPA", "ผู้แทน DEPA", ""),
        ("", "", ""),
    ],
)
def test_of_what_is_pasted_as_a_speaker_only_a_speaker_becomes_one(
    pasted: str, label: str, text: str
) -> None:
    turn = turn_of(read_pasted("", pasted), _KNOWN)
    assert (turn.label, blocks_text(turn.blocks)) == (label, text)


def test_the_marks_of_what_is_said_stay() -> None:
    said = Paragraph((Run("ประธาน เห็น"), Run("ชอบ", bold=True)))
    assert turn_of((said,), _KNOWN) == PastedTurn(
        "ประธาน", (Paragraph((*plain("เห็น"), Run("ชอบ", bold=True))),)
    )
