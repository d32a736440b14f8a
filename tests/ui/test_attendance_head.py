"""Counts, quorum and the stretch of the meeting that is looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QWidget,
)

from pcio_desktop.ui.models.attendance_model import Column
from pcio_desktop.ui.widgets.elided_label import ElidedLabel
from pcio_desktop.ui.widgets.status_line import StatusLine
from tests.ui.attendance_desk import Desk
from tests.ui.looking import child

Key = Qt.Key


def test_who_is_in_the_room_at_a_time_and_whether_that_is_a_quorum(desk: Desk) -> None:
    desk.press(Key.Key_1, times=18)
    for row, typed in ((0, "14.00"), (1, "14.00")):
        desk.view.go_to(row)
        desk.press(Key.Key_F2)
        desk.type(typed)
        desk.press(Key.Key_Return)
    box = child(desk.page, QComboBox, "period_box")
    assert box.isVisible()
    assert [box.itemText(at).split(" · ")[-1] for at in range(1, box.count())] == [
        "ไม่ครบ ขาด ๑", "ครบ",
    ]  # fmt: skip
    verdict = child(desk.page, QWidget, "verdict_label")
    assert verdict.property("text") == "องค์ประชุมครบ"
    box.setFocus()
    desk.press(Key.Key_Down)
    assert verdict.property("text") == "องค์ประชุมไม่ครบ ขาด ๑"
    assert "ไม่อยู่" in str(desk.model.index(0, Column.TIMES).data())


def test_counts_quorum_and_lists_follow_within_the_same_frame(desk: Desk) -> None:
    assert desk.printed() == []
    status = child(desk.window, StatusLine, "status_line")
    desk.press(Key.Key_1, times=16)
    assert status.verdict.text() == "องค์ประชุมไม่ครบ ขาด ๑"
    desk.press(Key.Key_1)
    assert status.verdict.text() == "องค์ประชุมครบ"
    counts = child(desk.page, ElidedLabel, "counts_label").text()
    assert counts == "มาเอง ๑๗ · แทน ๐ · ไม่มา ๐ · ว่าง ๐ · ยังไม่บันทึก ๑๘ · รวม ๓๕"
    figures = child(desk.page, ElidedLabel, "quorum_label").text()
    assert figures.startswith("กรรมการมา ๑๗ จาก ๓๔ ต้องมีอย่างน้อย ๑๗ · มาเอง ๑๗ แทน ๐ ไม่มา ๐ · ")
    assert len(desk.printed()) == 18
    desk.press(Key.Key_5)
    assert desk.printed()[-2:] == [
        "ผู้ไม่มาประชุม (ติดราชการ)", f"๑. {desk.model.index(17, Column.SEAT).data()}",
    ]  # fmt: skip
