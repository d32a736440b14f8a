"""No-break spaces: where they stand, and that nothing else changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcio_desktop.thai.spacing import NO_BREAK, bind_spaces


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("เรื่องอื่น ๆ", "เรื่องอื่น_ๆ"),
        ("เรื่องอื่นๆ", "เรื่องอื่นๆ"),
        ("วันที่ ๒๑ มิถุนายน ๒๕๖๗", "วันที่ ๒๑_มิถุนายน ๒๕๖๗"),
        ("พ.ศ. ๒๕๖๗", "พ.ศ._๒๕๖๗"),
        ("ครั้งที่ ๑/๒๕๖๗ วันอังคาร", "ครั้งที่_๑/๒๕๖๗ วันอังคาร"),
        ("เวลา ๑๓.๓๐ น. ณ ห้องประชุม ๓", "เวลา ๑๓.๓๐_น. ณ ห้องประชุม ๓"),
        ("ร้อยละ ๓๗.๘๗ ของทั้งหมด", "ร้อยละ_๓๗.๘๗ ของทั้งหมด"),
        ("จำนวน ๒๒ หน่วยงาน เข้าร่วม", "จำนวน ๒๒_หน่วยงาน เข้าร่วม"),
        ("รศ. ดร. สมมติ ตัวอย่าง", "รศ._ดร._สมมติ ตัวอย่าง"),
        ("พ.ต.อ. สมมติ", "พ.ต.อ._สมมติ"),
        ("ระบบ AI เชิงรุก", "ระบบ AI เชิงรุก"),
        ("ข้อ ๑  ข้อ ๒", "ข้อ_๑  ข้อ_๒"),
    ],
)
def test_space_that_must_not_end_a_line_is_bound(text: str, bound: str) -> None:
    assert bind_spaces(text).replace(NO_BREAK, "_") == bound


@given(st.text(alphabet="ก่าที่พ.ศ ๑1ๆA์น", max_size=60))
def test_nothing_but_spaces_changes(text: str) -> None:
    bound = bind_spaces(text)
    assert bound.replace(NO_BREAK, " ") == text
    assert bind_spaces(bound) == bound
