"""Thai words under the keys and the mouse, and whose undo it is."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pcio_desktop.ui.widgets.thai_keys import next_word, previous_word, word_at
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit
from pcio_desktop.ui.widgets.thai_text_edit import ThaiTextEdit
from tests.ui.looking import settle
from tests.ui.typing_keys import CTRL, SHIFT, type_text

SENTENCE = "ที่ประชุมรับทราบและเห็นชอบ"
KEY = Qt.Key


def test_words_of_a_sentence_without_spaces() -> None:
    stops, place = [], 0
    while place < len(SENTENCE):
        place = next_word(SENTENCE, place)
        stops.append(place)
    assert stops[:2] == [3, 9]
    assert stops[-1] == len(SENTENCE)
    assert SENTENCE.index("และ") in stops
    back, place = [], len(SENTENCE)
    while place > 0:
        place = previous_word(SENTENCE, place)
        back.append(place)
    assert back == [*reversed(stops[:-1]), 0]


def test_the_word_under_the_pointer_has_no_spaces_behind_it() -> None:
    assert SENTENCE[slice(*word_at(SENTENCE, 5))] == "ประชุม"
    assert word_at("งาน   ต่อ", 1) == (0, 3)
    assert word_at("   ", 1) == (0, 3)
    assert word_at("", 0) == (0, 0)
    assert word_at("งาน", 3) == (0, 3)


def test_a_character_of_two_units_moves_no_boundary() -> None:
    text = "😀 ประชุม งาน"  # the face is two units for Qt
    assert next_word(text, 0) == 3
    assert previous_word(text, 9) == 3
    assert word_at(text, 4) == (3, 9)


class Form(QWidget):
    """Both fields in a window that has an undo of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.text = ThaiLineEdit(self), ThaiTextEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.text)
        self.undone = 0
        action = QAction(self)
        action.setShortcuts([QKeySequence("Ctrl+Z")])
        action.triggered.connect(self.count)
        self.addAction(action)

    def count(self) -> None:
        self.undone += 1


@pytest.fixture
def form(qtbot: QtBot) -> Generator[Form]:
    made = Form()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()


def test_a_line_moves_selects_and_deletes_by_word(form: Form, qtbot: QtBot) -> None:
    line = form.line
    line.setText(SENTENCE)
    line.setCursorPosition(0)
    qtbot.keyClick(line, KEY.Key_Right, CTRL)
    assert line.cursorPosition() == 3
    qtbot.keyClick(line, KEY.Key_Right, CTRL | SHIFT)
    assert line.selectedText() == "ประชุม"
    qtbot.keyClick(line, KEY.Key_Left, CTRL | SHIFT)
    assert line.selectedText() == ""
    qtbot.keyClick(line, KEY.Key_Delete, CTRL)
    assert line.text() == "ที่รับทราบและเห็นชอบ"
    qtbot.keyClick(line, KEY.Key_Backspace, CTRL)
    assert line.text() == "รับทราบและเห็นชอบ"
    line.end(False)
    qtbot.keyClick(line, KEY.Key_Left, CTRL)
    assert line.cursorPosition() < len(line.text())
    line.selectAll()
    qtbot.keyClick(line, KEY.Key_Backspace, CTRL)
    assert line.text() == ""


def test_a_double_click_takes_one_word_of_a_line(form: Form, qtbot: QtBot) -> None:
    form.line.setText(SENTENCE)
    form.line.setCursorPosition(5)
    place = form.line.cursorRect().center()
    qtbot.mouseDClick(form.line, Qt.MouseButton.LeftButton, pos=place)
    assert form.line.selectedText() == "ประชุม"


def test_a_read_only_line_keeps_its_text(form: Form, qtbot: QtBot) -> None:
    form.line.setText(SENTENCE)
    form.line.setReadOnly(True)
    qtbot.keyClick(form.line, KEY.Key_Backspace, CTRL)
    qtbot.keyClick(form.line, KEY.Key_Z, CTRL)
    assert form.line.text() == SENTENCE


def test_a_text_moves_selects_and_deletes_by_word_and_over_paragraphs(
    form: Form, qtbot: QtBot
) -> None:
    text = form.text
    text.setPlainText(f"{SENTENCE}\nบรรทัดสอง")
    qtbot.keyClick(text, KEY.Key_Right, CTRL)
    assert text.textCursor().position() == 3
    qtbot.keyClick(text, KEY.Key_Right, CTRL | SHIFT)
    assert text.textCursor().selectedText() == "ประชุม"
    qtbot.keyClick(text, KEY.Key_Delete, CTRL)
    assert text.toPlainText().startswith("ที่รับ")
    qtbot.keyClick(text, KEY.Key_Backspace, CTRL)
    assert text.toPlainText().startswith("รับ")
    cursor = text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    text.setTextCursor(cursor)
    qtbot.keyClick(text, KEY.Key_Right, CTRL)
    assert text.textCursor().blockNumber() == 1
    qtbot.keyClick(text, KEY.Key_Left, CTRL)
    assert text.textCursor().blockNumber() == 0
    qtbot.keyClick(text, KEY.Key_Delete, CTRL)
    assert "\n" not in text.toPlainText()


def test_a_double_click_takes_one_word_of_a_text(form: Form, qtbot: QtBot) -> None:
    form.text.setPlainText(SENTENCE)
    cursor = form.text.textCursor()
    cursor.setPosition(5)
    place = form.text.cursorRect(cursor).center() + QPoint(1, 0)
    qtbot.mouseDClick(form.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert form.text.textCursor().selectedText() == "ประชุม"


@pytest.mark.parametrize("name", ["line", "text"])
def test_undo_is_the_fields_while_it_has_typing_and_the_windows_after(
    form: Form, qtbot: QtBot, name: str
) -> None:
    field = getattr(form, name)
    field.setFocus()
    settle()
    type_text(field, "ประชุม")
    qtbot.keyClick(field, KEY.Key_Z, CTRL)
    assert (written(field), form.undone) == ("", 0)
    qtbot.keyClick(field, KEY.Key_Y, CTRL)
    assert written(field) == "ประชุม"
    field.forget_typing()
    qtbot.keyClick(field, KEY.Key_Z, CTRL)
    assert (written(field), form.undone) == ("ประชุม", 1)


def written(field: ThaiLineEdit | ThaiTextEdit) -> str:
    return field.text() if isinstance(field, ThaiLineEdit) else field.toPlainText()


def test_a_stored_line_keeps_cursor_and_selection(form: Form) -> None:
    form.line.setText(SENTENCE)
    form.line.setSelection(9, -6)
    form.line.forget_typing()
    assert (form.line.cursorPosition(), form.line.selectedText()) == (3, "ประชุม")
    form.line.setSelection(3, 6)
    form.line.forget_typing()
    assert (form.line.cursorPosition(), form.line.selectedText()) == (9, "ประชุม")
