"""The pages in the window: drawn by the worker, pinned by the user, exported from there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QListView, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.page_pins import PageBreak, PagePins
from pcio_desktop.services import preview
from pcio_desktop.services.agenda_editing import remove_items
from pcio_desktop.ui.models.pages_model import PagesModel
from pcio_desktop.ui.pages.preview_page import PreviewPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.page_view import PageView
from tests.ui.conftest import Boxes
from tests.ui.looking import child, settle
from tests.ui.typing_keys import type_text

DRAWN = 20_000  # milliseconds, on a machine that does other things too


def pages(page: PreviewPage) -> int:
    return child(page, PagesModel, "").rowCount()


def drawn(page: PreviewPage) -> int:
    return len(page.pictures)


def again(page: PreviewPage, qtbot: QtBot) -> None:
    """Wait until the pages have been drawn anew after a change."""
    with qtbot.waitSignal(page.redrawn, timeout=DRAWN):
        pass


def pins(program: Program) -> PagePins:
    with program.operations.read() as unit:
        return unit.meetings.whole(program.operations.meetings()[0].id).page_pins


@pytest.fixture
def page(opened: Program, qtbot: QtBot) -> PreviewPage:
    opened.window.actions_by_name["step_preview"].trigger()
    page = child(opened.window, PreviewPage, "preview_page")
    with qtbot.waitSignal(page.redrawn, timeout=DRAWN):
        pass
    return page


def test_every_page_of_the_minutes_is_drawn(page: PreviewPage) -> None:
    assert pages(page) > 2
    assert drawn(page) == pages(page)
    assert not page.pictures[1].isNull()


def test_a_page_is_chosen_by_key_and_by_mouse(page: PreviewPage, qtbot: QtBot) -> None:
    view = child(page, QListView, "pages_view")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert page.page == 2
    assert child(page, QLabel, "page_title").text() == "หน้า ๒"
    view.scrollTo(view.model().index(2, 0))
    third = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(third))
    assert page.page == 3


def test_the_keys_of_a_reader_turn_the_page(page: PreviewPage, qtbot: QtBot) -> None:
    view = child(page, PageView, "page_view")
    view.setFocus()
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert page.page > 1
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert page.page == 1


def test_a_larger_page_is_drawn_anew_and_nothing_is_planned_for_it(
    page: PreviewPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plan(*_: object) -> None:
        raise AssertionError("the pages have not changed")

    monkeypatch.setattr(preview, "prepare_preview", plan)
    before = page.pictures[1].width()
    with qtbot.waitSignal(page.redrawn, timeout=DRAWN):
        child(page, PageView, "page_view").enlarge()
    assert page.pictures[1].width() > before


def test_a_page_far_away_is_drawn_large_when_it_is_turned_to(
    page: PreviewPage, qtbot: QtBot
) -> None:
    view = child(page, QListView, "pages_view")
    with qtbot.waitSignal(page.redrawn, timeout=DRAWN):
        child(page, PageView, "page_view").enlarge()
    last = pages(page)
    large = page.pictures[1].width()
    assert page.pictures[last].width() < large
    with qtbot.waitSignal(page.redrawn, timeout=DRAWN):
        view.setCurrentIndex(view.model().index(last - 1, 0))
    assert page.pictures[last].width() == large


def test_an_edit_while_a_larger_page_is_drawn_is_planned(
    opened: Program, page: PreviewPage, qtbot: QtBot
) -> None:
    count = pages(page)
    child(page, PageView, "page_view").enlarge()
    meeting = opened.operations.meetings()[0].id
    with opened.operations.read() as unit:
        items = [item.id for item in unit.meetings.whole(meeting).agenda]
    opened.operations.run("ลบ", lambda uow: remove_items(uow, meeting, items), page)
    again(page, qtbot)
    assert pages(page) < count
    assert drawn(page) == pages(page)


def test_a_catchword_is_typed_and_pinned_and_can_be_left_to_the_plan_again(
    opened: Program, page: PreviewPage, qtbot: QtBot
) -> None:
    child(page, QCheckBox, "catchwords_check").click()
    again(page, qtbot)
    choose_a_pinnable_page(page)
    edit = child(page, QLineEdit, "catchword_edit")
    assert edit.text() != ""
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "/ต่อหน้าถัดไป...")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    again(page, qtbot)
    (pin,) = pins(opened)
    assert pin.catchword == "/ต่อหน้าถัดไป..."
    assert edit.text() == "/ต่อหน้าถัดไป..."
    qtbot.mouseClick(child(page, QPushButton, "clear_button"), Qt.MouseButton.LeftButton)
    again(page, qtbot)
    assert pins(opened) == ()


def test_a_typed_catchword_belongs_to_its_page_and_stands_a_new_plan(
    opened: Program, page: PreviewPage, qtbot: QtBot
) -> None:
    choose_a_pinnable_page(page)
    model, view = child(page, PagesModel, ""), child(page, QListView, "pages_view")
    here = model.row(view.currentIndex())
    edit = child(page, QLineEdit, "catchword_edit")
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "/พิมพ์ค้าง")
    with qtbot.waitSignal(page.redrawn, timeout=DRAWN):
        child(page, PageView, "page_view").enlarge()
    assert edit.text() == "/พิมพ์ค้าง"
    view.setCurrentIndex(model.index(0))
    (pin,) = pins(opened)
    assert here is not None
    assert (pin.place, pin.catchword) == (here.begins, "/พิมพ์ค้าง")


def test_a_page_left_before_it_was_drawn_is_drawn_when_it_is_seen_again(
    opened: Program, qtbot: QtBot
) -> None:
    act = opened.window.actions_by_name
    act["step_preview"].trigger()
    act["step_details"].trigger()
    page = child(opened.window, PreviewPage, "preview_page")
    qtbot.waitUntil(lambda: not page.is_waiting, timeout=DRAWN)
    assert not opened.worker.busy
    with qtbot.waitSignal(page.redrawn, timeout=DRAWN):
        act["step_preview"].trigger()
    assert drawn(page) == pages(page)


def choose_a_pinnable_page(page: PreviewPage) -> None:
    model = child(page, PagesModel, "")
    rows = [(at, model.row(model.index(at))) for at in range(1, model.rowCount())]
    at = next(at for at, row in rows if row is not None and row.begins is not None)
    child(page, QListView, "pages_view").setCurrentIndex(model.index(at))


def test_a_break_is_forbidden_and_undone(opened: Program, page: PreviewPage, qtbot: QtBot) -> None:
    choose_a_pinnable_page(page)
    box = child(page, QComboBox, "break_box")
    box.setCurrentIndex(box.findData("forbidden"))
    box.activated.emit(box.currentIndex())
    again(page, qtbot)
    (pin,) = pins(opened)
    assert pin.breaks is PageBreak.FORBIDDEN
    opened.window.actions_by_name["undo"].trigger()
    again(page, qtbot)
    assert pins(opened) == ()


def test_a_catchword_too_long_is_told_beside_the_field(
    opened: Program, page: PreviewPage, qtbot: QtBot
) -> None:
    choose_a_pinnable_page(page)
    edit = child(page, QLineEdit, "catchword_edit")
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "ยาว" * 30)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert child(page, QLabel, "pin_error").text() != ""
    assert edit.text() == "ยาว" * 30
    assert pins(opened) == ()


def test_a_refused_catchword_waits_on_its_page_with_its_reason(
    opened: Program, page: PreviewPage, qtbot: QtBot
) -> None:
    choose_a_pinnable_page(page)
    view, edit = child(page, QListView, "pages_view"), child(page, QLineEdit, "catchword_edit")
    error, here = child(page, QLabel, "pin_error"), view.currentIndex()
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "ยาว" * 30)
    view.setCurrentIndex(view.model().index(0, 0))
    assert "ยาวเกินไป" in opened.window.notice or opened.window.notice.startswith("หน้า ")
    assert not error.isVisible()
    view.setCurrentIndex(here)
    assert edit.text() == "ยาว" * 30
    assert error.isVisible()
    assert error.text() != ""
    with qtbot.waitSignal(page.redrawn, timeout=DRAWN):
        child(page, QCheckBox, "draft_check").click()  # read and planned anew
    assert edit.text() == "ยาว" * 30
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "/สั้น...")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    again(page, qtbot)
    assert not error.isVisible()
    assert [pin.catchword for pin in pins(opened)] == ["/สั้น..."]


def test_a_refused_catchword_can_be_given_up(page: PreviewPage, qtbot: QtBot) -> None:
    choose_a_pinnable_page(page)
    edit = child(page, QLineEdit, "catchword_edit")
    planned = edit.text()
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "ยาว" * 30)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert child(page, QLabel, "pin_error").isVisible()
    qtbot.mouseClick(child(page, QPushButton, "clear_button"), Qt.MouseButton.LeftButton)
    assert edit.text() == planned
    assert not child(page, QLabel, "pin_error").isVisible()


def test_minutes_are_exported_as_docx_and_as_pdf_from_here(
    opened: Program, page: PreviewPage, qtbot: QtBot, boxes: Boxes, tmp_path: Path
) -> None:
    for button, name in (("docx_button", "รายงาน.docx"), ("pdf_button", "รายงาน.pdf")):
        boxes.files.append(tmp_path / name)
        qtbot.mouseClick(child(page, QPushButton, button), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not opened.window.transfer.exporting, timeout=DRAWN)
    assert (tmp_path / "รายงาน.docx").read_bytes()[:2] == b"PK"
    assert (tmp_path / "รายงาน.pdf").read_bytes()[:5] == b"%PDF-"
    assert [path.suffix for path in boxes.proposed] == [".docx", ".pdf"]


def test_what_is_marked_as_a_draft_is_exported_so(
    opened: Program, page: PreviewPage, qtbot: QtBot
) -> None:
    child(page, QCheckBox, "draft_check").click()
    again(page, qtbot)
    assert opened.window.transfer.draft_date() is not None
    child(page, QCheckBox, "draft_check").click()
    again(page, qtbot)
    assert opened.window.transfer.draft_date() is None


def test_the_model_behaves(page: PreviewPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(child(page, PagesModel, ""))


def test_nothing_is_drawn_for_a_page_that_is_not_seen(opened: Program, qtbot: QtBot) -> None:
    opened.window.actions_by_name["step_preview"].trigger()
    page = child(opened.window, PreviewPage, "preview_page")
    with qtbot.waitSignal(page.redrawn, timeout=DRAWN):
        pass
    opened.window.actions_by_name["step_details"].trigger()
    opened.window.actions_by_name["undo"].trigger()
    settle()
    assert not opened.worker.busy
