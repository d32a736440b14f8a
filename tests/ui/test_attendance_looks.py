"""The attendance page in every look, and for those who do not see it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
)

from pcio_desktop.ui.models.attendance_model import ADD, Column
from tests.benchmarks import office
from tests.ui.attendance_desk import Desk
from tests.ui.looking import child, settle
from tests.ui.test_accessibility import audit
from tests.ui.test_pictures import LOOKS, photograph, wear

Key = Qt.Key


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_page_can_be_used_without_seeing_it(desk: Desk, language: str, percent: int) -> None:
    desk.program.language.speak(language)
    desk.program.appearance.choose_text_size(percent)
    settle()
    audit(desk.window)
    for open_key in (Key.Key_2, Key.Key_F2):
        desk.view.setFocus()
        desk.press(open_key)
        audit(desk.window)
        desk.press(Key.Key_Escape)
    desk.press(Key.Key_End, Key.Key_Return)
    audit(desk.window)


LONG = "การขับเคลื่อนนโยบายและแผนพัฒนาดิจิทัลเพื่อเศรษฐกิจและสังคมของส่วนราชการประจำจังหวัด"


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
def test_long_names_and_many_warnings_stay_within_the_page(
    desk: Desk, look: tuple[str, object, int, tuple[int, int]]
) -> None:
    name = wear(desk.program, look)  # type: ignore[arg-type]
    for row in (0, 1):
        desk.view.go_to(row)
        desk.press(Key.Key_2)
        desk.type(f"ว่าที่ ร.ต. {LONG} ณ {LONG}"[:120])
        desk.press(Key.Key_Return)
        if not row:  # the second time the name is known, and that is all
            desk.type(LONG)
            desk.press(Key.Key_Return)
        desk.view.go_to(row)
        desk.press(Key.Key_F6, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert [len(line.findings) for line in desk.sheet.seats[:3]] == [1, 1, 0]
    photograph(desk.window, f"attendance-extreme-{name}")
    columns = [desk.view.columnWidth(column) for column in Column]
    assert sum(columns) <= desk.view.viewport().width()
    assert desk.window.size().toTuple() == look[3]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
def test_pictures_of_the_page(desk: Desk, look: tuple[str, object, int, tuple[int, int]]) -> None:
    name = wear(desk.program, look)  # type: ignore[arg-type]
    photograph(desk.window, f"attendance-begun-{name}")
    desk.press(Key.Key_1, times=office.IN_PERSON)
    desk.press(Key.Key_2)
    photograph(desk.window, f"attendance-substitute-{name}")
    desk.press(Key.Key_Return)
    desk.press(Key.Key_5, Key.Key_4, Key.Key_1, Key.Key_Up, Key.Key_F6)
    photograph(desk.window, f"attendance-{name}")
    desk.press(Key.Key_F2)
    photograph(desk.window, f"attendance-times-{name}")
    desk.press(Key.Key_Escape, Key.Key_End, Key.Key_Return)
    photograph(desk.window, f"attendance-participant-{name}")
    assert desk.window.size().toTuple() == look[3]
    assert desk.window.rect().contains(desk.editor.geometry())
    assert desk.window.minimumSizeHint().width() <= 680
    assert desk.window.minimumSizeHint().height() <= 340
    assert desk.model.entry(desk.view.row).id == ADD
    assert child(desk.editor, QLineEdit, "name_field").isVisible()
