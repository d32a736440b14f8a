"""The line at the bottom: nothing moves when it comes, and it never covers what is being typed."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from pcio_desktop.ui.pages.details_page import DetailsPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.date_field import DateField, TimeField
from pcio_desktop.ui.widgets.notice_bar import NoticeBar
from tests.ui.looking import child, settle
from tests.ui.test_pictures import LARGE, SMALL

SAID = "ย้ายวาระ ๓.๒ ขึ้นก่อน ๓.๑"


def place(program: Program, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(program.window, QPoint(0, 0)), widget.size())


def bar_of(program: Program) -> NoticeBar:
    return child(program.window, NoticeBar, "notice_bar")


@pytest.fixture
def quiet(opened: Program) -> Program:
    bar_of(opened).dismiss()
    opened.window.activateWindow()
    settle()
    return opened


@pytest.mark.parametrize("stays", [False, True])
@pytest.mark.parametrize("size", [LARGE, SMALL])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_moves_when_the_line_comes_and_goes(
    quiet: Program, size: tuple[int, int], percent: int, stays: bool
) -> None:
    quiet.appearance.choose_text_size(percent)
    quiet.window.resize(*size)
    settle()
    child(quiet.window, TimeField, "time_field").setFocus()
    settle()
    seen = [widget for widget in quiet.window.findChildren(QWidget) if widget.isVisible()]
    looked_at = [w for w in seen if isinstance(w, QPushButton | DateField | TimeField)]
    sidebar = child(quiet.window, QWidget, "sidebar")
    looked_at += [w for w in sidebar.findChildren(QWidget) if w in seen]
    before = [place(quiet, widget) for widget in looked_at]
    bar_of(quiet).say(SAID, [quiet.window.actions_by_name["undo"]], stays=stays)
    settle()
    assert [place(quiet, widget) for widget in looked_at] == before
    bar_of(quiet).dismiss()
    settle()
    assert [place(quiet, widget) for widget in looked_at] == before


def test_what_is_typed_at_the_bottom_is_not_covered(quiet: Program) -> None:
    quiet.window.resize(*SMALL)
    settle()
    page = child(quiet.window, DetailsPage, "details_page")
    scroll = child(page, QScrollArea, "scroll")
    bar = bar_of(quiet)
    for field in page.form_fields():
        if not field.isVisible():
            continue
        field.edit.setFocus()
        settle()
        # At the very bottom of what is seen.
        top = field.edit.mapTo(scroll, QPoint(0, 0)).y()
        low = top + field.edit.height() - scroll.viewport().height()
        scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().value() + low)
        settle()
        bar.say(SAID, [quiet.window.actions_by_name["undo"]])
        settle()
        written = place(quiet, field.edit)
        letters = QRect(0, 0, written.width(), field.edit.fontMetrics().height())
        letters.moveCenter(written.center())
        assert not place(quiet, bar).intersects(letters), field.objectName()
        bar.dismiss()


def test_the_line_lies_within_the_page_and_above_the_line_of_state(quiet: Program) -> None:
    child(quiet.window, TimeField, "time_field").setFocus()
    bar_of(quiet).say(SAID)
    settle()
    state, bar = child(quiet.window, QWidget, "status_line"), place(quiet, bar_of(quiet))
    assert bar.bottom() + 1 == place(quiet, state).top()
    assert bar.left() == place(quiet, child(quiet.window, QWidget, "content")).left()


def test_a_line_that_stays_leaves_the_end_of_the_page_to_be_reached(quiet: Program) -> None:
    child(quiet.window, TimeField, "time_field").setFocus()
    page = child(quiet.window, DetailsPage, "details_page")
    bar_of(quiet).say(SAID, stays=True)
    settle()
    scroll = child(page, QScrollArea, "scroll")
    assert place(quiet, scroll).bottom() < place(quiet, bar_of(quiet)).top()
