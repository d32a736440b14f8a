"""The field that offers what is known: by keys, by mouse, and never against the one who types."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from pcio_desktop.ui.widgets.completion_field import Choice, CompletionField
from tests.ui.typing_keys import type_text

PEOPLE = [
    Choice("c", "นายสมมุติ ใจทดสอบ", "นักวิชาการคอมพิวเตอร์"),
    Choice("a", "นางสาวน้ำใจ ทดลองงาน", "หัวหน้ากลุ่มงาน"),
    Choice("b", "รศ. ดร.จำลอง แบบจำลอง"),
]


class Desk:
    """A field in a window, and what it told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.window.resize(500, 400)
        self.field = CompletionField(self.window)
        self.field.setObjectName("person")
        self.field.new_words = "เพิ่ม “{}”"
        self.field.set_choices(PEOPLE)
        QVBoxLayout(self.window).addWidget(self.field)
        self.chosen: list[object] = []
        self.typed: list[str] = []
        self.field.chosen.connect(self.chosen.append)
        self.field.typed.connect(self.typed.append)
        qtbot.addWidget(self.window)
        self.window.show()
        self.field.setFocus()
        self._qtbot = qtbot

    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            self._qtbot.keyClick(self.field, key, modifier)

    @property
    def list(self) -> QListView:
        (view,) = self.window.findChildren(QListView)
        return view


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_letters_without_tone_marks_find_and_enter_takes_the_first(desk: Desk) -> None:
    type_text(desk.field, "นำใจ")
    assert desk.field.offered == ["นางสาวน้ำใจ ทดลองงาน", "เพิ่ม “นำใจ”"]
    desk.press(Qt.Key.Key_Return)
    assert desk.chosen == ["a"]
    assert desk.typed == []
    assert desk.field.text() == "นางสาวน้ำใจ ทดลองงาน"
    assert not desk.field.is_offering


def test_the_likeliest_first_stays_first(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Down)
    assert desk.field.offered == [choice.text for choice in PEOPLE]
    desk.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.chosen == ["b"]


def test_a_new_name_is_taken_by_enter_as_it_was_typed(desk: Desk) -> None:
    type_text(desk.field, "นายใหม่ มาแรก")
    assert not desk.field.is_offering
    desk.press(Qt.Key.Key_Return)
    assert desk.typed == ["นายใหม่ มาแรก"]
    assert desk.chosen == []


@pytest.mark.parametrize("way", ["last line", "none marked", "closed list", "shift", "mouse"])
def test_a_new_name_that_is_part_of_a_known_one_can_be_taken_too(
    desk: Desk, way: str, qtbot: QtBot
) -> None:
    type_text(desk.field, "สมมุติ")
    assert desk.field.marked == PEOPLE[0]
    if way == "last line":
        desk.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    elif way == "none marked":
        desk.press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    elif way == "closed list":
        desk.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    elif way == "shift":
        desk.press(Qt.Key.Key_Return, shift=True)
    else:
        place = desk.list.visualRect(desk.list.model().index(1, 0)).center()
        qtbot.mouseClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (desk.typed, desk.chosen) == (["สมมุติ"], [])


def test_a_click_takes_a_choice(desk: Desk, qtbot: QtBot) -> None:
    type_text(desk.field, "จ")
    row = desk.field.offered.index("รศ. ดร.จำลอง แบบจำลอง")
    place = desk.list.visualRect(desk.list.model().index(row, 0)).center()
    qtbot.mouseClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.chosen == ["b"]
    assert desk.field.hasFocus()


def test_nothing_is_marked_where_typing_comes_first(desk: Desk) -> None:
    desk.field.prefers_choices = False
    type_text(desk.field, "สมมุติ")
    desk.press(Qt.Key.Key_Return)
    assert desk.typed == ["สมมุติ"]
    type_text(desk.field, " ใจ")
    desk.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.chosen == ["c"]


def test_the_whole_text_of_a_choice_is_that_choice_unless_two_have_it(desk: Desk) -> None:
    type_text(desk.field, "นายสมมุติ ใจทดสอบ")
    desk.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert desk.chosen == ["c"]
    desk.field.set_choices([*PEOPLE, Choice("d", "นายสมมุติ ใจทดสอบ", "อีกคน")])
    desk.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert desk.typed == ["นายสมมุติ ใจทดสอบ"]


def test_an_empty_field_offers_at_once_only_where_it_is_told_to(desk: Desk) -> None:
    assert not desk.field.is_offering
    desk.field.offers_at_once = True
    desk.field.clearFocus()
    desk.field.setFocus()
    assert desk.field.marked == PEOPLE[0]
    desk.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert desk.typed == [""]


def test_leaving_the_field_closes_the_list_and_takes_nothing(desk: Desk) -> None:
    type_text(desk.field, "ใจ")
    assert desk.field.is_offering
    desk.field.clearFocus()
    assert not desk.field.is_offering
    assert (desk.typed, desk.chosen) == ([], [])
    assert desk.field.text() == "ใจ"


def test_the_list_stays_inside_the_window(desk: Desk) -> None:
    desk.field.set_choices([Choice(n, f"คนที่ {n} " + "ยาวมาก" * 40) for n in range(50)])
    for place in (0, 370):
        desk.field.move(5, place)
        type_text(desk.field, "ค")
        assert desk.window.rect().contains(desk.list.geometry())
        desk.field.clear()


def test_its_model_keeps_qts_rules(desk: Desk, qtmodeltester: ModelTester) -> None:
    type_text(desk.field, "ใจ")
    qtmodeltester.check(desk.list.model(), force_py=True)


def test_what_is_typed_in_full_comes_before_a_longer_one(qtbot: QtBot) -> None:
    field = CompletionField()
    qtbot.addWidget(field)
    field.set_choices([Choice("b", "ประธานหอการค้า"), Choice("a", "ประธาน")])
    field.show()
    type_text(field, "ประธาน")
    with qtbot.waitSignal(field.chosen) as taken:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert taken.args == ["a"]
