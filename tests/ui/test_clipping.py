"""Nothing is cut under ุ and ู, in any control, at any size of text the program offers."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.padded_delegate import PaddedDelegate, fit_rows
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit
from tests.ui.looking import settle

DEEP = "ปฏูฏุญูกู"
EVERYDAY = "ประชุม ผู้รู้"
MENU_BAR_ROOM = 12


def rows_that_differ(one: QImage, other: QImage) -> int:
    rows = range(min(one.height(), other.height()))
    width = min(one.width(), other.width())
    return sum(any(one.pixel(x, y) != other.pixel(x, y) for x in range(width)) for y in rows)


def rows_of_ink(font: QFont, text: str) -> int:
    """Rows of the text when it is painted with all the room it may want."""
    picture = QImage(QSize(600, 200), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    empty = picture.copy()
    painter = QPainter(picture)
    painter.setFont(font)
    painter.drawText(QRect(0, 60, 600, 80), Qt.AlignmentFlag.AlignLeft, text)
    painter.end()
    return rows_that_differ(picture, empty)


def line_edit(text: str) -> QLineEdit:
    edit = QLineEdit(text)
    edit.setCursorPosition(0)
    return edit


def combo_box(text: str) -> QComboBox:
    box = QComboBox()
    box.addItem(text)
    return box


def spin_box(text: str) -> QSpinBox:
    box = QSpinBox()
    box.setSuffix(text)
    return box


def tabs(text: str) -> QTabBar:
    bar = QTabBar()
    bar.addTab(text)
    return bar


MAKERS: dict[str, Callable[[str], QWidget]] = {
    "button": QPushButton, "line edit": line_edit, "combo box": combo_box, "spin box": spin_box,
    "check box": QCheckBox, "radio button": QRadioButton, "label": QLabel, "tab": tabs,
}  # fmt: skip


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
@pytest.mark.parametrize("kind", MAKERS)
def test_a_control_shows_all_of_its_text(program: Program, kind: str, percent: int) -> None:
    program.appearance.choose_text_size(percent)
    with_text, without = MAKERS[kind](DEEP), MAKERS[kind]("")
    size = with_text.sizeHint()
    pictures: list[QImage] = []
    for widget in (with_text, without):
        widget.ensurePolished()
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        widget.resize(with_text.sizeHint())
        pictures.append(widget.grab().toImage())
    ink = rows_of_ink(with_text.font(), DEEP)
    shown = rows_that_differ(*pictures)
    assert shown >= ink, f"{shown} of {ink} rows at {size}"


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
@pytest.mark.parametrize("text", [EVERYDAY, "สมมุติ กู้"])
@pytest.mark.parametrize("alignment", [Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop])
def test_a_cell_of_a_table_shows_all_of_its_text(
    program: Program, text: str, percent: int, alignment: Qt.AlignmentFlag
) -> None:
    """Qt cuts a cell at its rectangle, and the air round its text is outside of that."""
    program.appearance.choose_text_size(percent)
    pictures: list[QImage] = []
    for words in (text, ""):
        table = QTableWidget(1, 1)
        table.setItemDelegate(PaddedDelegate(table))
        item = QTableWidgetItem(words)
        item.setTextAlignment(alignment)
        table.setItem(0, 0, item)
        table.resize(600, 300)
        fit_rows(table)
        pictures.append(table.viewport().grab().toImage())
    assert rows_that_differ(*pictures) >= rows_of_ink(program.window.font(), text)


def test_nothing_of_a_line_too_many_shows_below_the_others(program: Program) -> None:
    pictures: list[QImage] = []
    height = 0
    for text in ("ก\nก", "ก\nก\nที่นี้"):
        table = QTableWidget(1, 1)
        table.setItemDelegate(PaddedDelegate(table))
        item = QTableWidgetItem(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignTop)
        table.setItem(0, 0, item)
        table.resize(600, 300)
        fit_rows(table)
        height = height or table.rowHeight(0)
        table.setRowHeight(0, height)
        air = table.fontMetrics().height() // 3
        pictures.append(table.viewport().grab(QRect(0, height - air, 90, air)).toImage())
    assert rows_that_differ(*pictures) == 0


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_labels_of_the_window_have_room_for_everyday_words(
    opened: Program, percent: int
) -> None:
    opened.appearance.choose_text_size(percent)
    settle()
    for label in opened.window.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= rows_of_ink(label.font(), EVERYDAY), label.objectName()
    bar = opened.window.menuBar()
    assert bar.height() >= rows_of_ink(bar.font(), EVERYDAY) + MENU_BAR_ROOM


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
@pytest.mark.parametrize("hint", [DEEP, EVERYDAY, "มติที่ประชุม"])
def test_a_line_shows_all_of_its_hint(program: Program, hint: str, percent: int) -> None:
    """Qt cuts a hint where the font ends, above its lower vowels."""
    program.appearance.choose_text_size(percent)
    edit = ThaiLineEdit()
    edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    edit.ensurePolished()
    edit.resize(edit.sizeHint().width() * 2, edit.sizeHint().height())
    empty = edit.grab().toImage()
    edit.setPlaceholderText(hint)
    assert edit.accessibleDescription() == hint
    ink = rows_of_ink(edit.font(), hint)
    assert rows_that_differ(edit.grab().toImage(), empty) >= ink
    edit.setPlaceholderText("")
    assert edit.accessibleDescription() == ""
    edit.setPlaceholderText(hint)
    edit.setText(" ")
    assert rows_that_differ(edit.grab().toImage(), empty) == 0
