"""Before it goes out: the preview lists what is still open, and a click leads to its place."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from pcio_desktop import paths
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.importing import import_document
from pcio_desktop.ui.models.findings_model import FindingsModel
from pcio_desktop.ui.pages.attendance_page import AttendancePage
from pcio_desktop.ui.pages.details_page import DetailsPage
from pcio_desktop.ui.pages.preview_page import PreviewPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.findings_view import FindingsView
from tests.ui.looking import child, settle


def unfinished() -> dict[str, object]:
    """The sample, of whose newest meeting several things are still open."""
    document = json.loads(paths.resource("sample/committee.json").read_text(encoding="utf-8"))
    meeting = document["meetings"][-1]
    del meeting["opened_at"], meeting["closed_at"], meeting["signatories"]
    attendance = meeting["attendance"]
    attendance[0] = {"seat": attendance[0]["seat"], "state": "absent"}
    attendance[4] = {"seat": attendance[4]["seat"], "state": "unrecorded"}
    first, second, _ = meeting["agenda"][4]["children"]
    first["resolutions"] = []
    del second["resolutions"][0]["assignments"][0]["due_date"]
    return document


@pytest.fixture
def page(program: Program, tmp_path: Path) -> PreviewPage:
    path = tmp_path / "ค้าง.pcio"
    with create_committee_file(path) as file, file.work("นำเข้า") as uow:
        import_document(uow, json.dumps(unfinished()).encode(), "sample")
        uow.commit()
    program.window.resize(1366, 768)
    program.window.open_path(path)
    program.window.activateWindow()
    program.window.actions_by_name["step_preview"].trigger()
    settle()
    return child(program.window, PreviewPage, "preview_page")


def listed(page: PreviewPage) -> list[str]:
    model = child(page, FindingsModel, "")
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def click(page: PreviewPage, qtbot: QtBot, words: str) -> None:
    view = child(page, FindingsView, "findings_view")
    row = next(at for at, text in enumerate(listed(page)) if words in text)
    spot = view.visualRect(view.model().index(row, 0)).topLeft() + QPoint(20, 12)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()


def focused(program: Program) -> QWidget:
    widget = program.window.focusWidget()
    assert widget is not None
    return widget


def test_all_that_is_open_is_listed_with_a_remedy_in_the_order_of_the_work(
    page: PreviewPage,
) -> None:
    assert child(page, QLabel, "findings_title").text() == "ยังค้างก่อนส่งออก ๘ เรื่อง"
    heads = ["เวลาเริ่ม", "เวลาเลิก", "ผู้จด", "ผู้ตรวจ", "ประธาน", "ยังไม่บันทึก", "ยังไม่มีมติ", "กำหนดวัน"]
    found = listed(page)
    assert len(found) == len(heads)
    assert all(head in text for head, text in zip(heads, found, strict=True))


def test_a_click_leads_to_the_field_of_a_time(
    program: Program, page: PreviewPage, qtbot: QtBot
) -> None:
    click(page, qtbot, "เวลาเลิกประชุม")
    details = child(program.window, DetailsPage, "details_page")
    assert details.isVisible()
    field = child(details, QWidget, "closed_field")
    assert field.isAncestorOf(focused(program))


@pytest.mark.parametrize(
    ("words", "name"), [("ผู้จดรายงาน", "recorder_name"), ("ผู้ตรวจรายงาน", "reviewer_name")]
)
def test_a_click_leads_to_who_signs(
    program: Program, page: PreviewPage, qtbot: QtBot, words: str, name: str
) -> None:
    click(page, qtbot, words)
    assert focused(program).objectName() == name


def test_a_click_leads_to_who_presides(program: Program, page: PreviewPage, qtbot: QtBot) -> None:
    click(page, qtbot, "ประธานกรรมการไม่ได้มา")
    assert focused(program) is child(program.window, QComboBox, "presiding_box")


def test_a_click_leads_to_the_first_seat_nothing_is_recorded_of(
    program: Program, page: PreviewPage, qtbot: QtBot
) -> None:
    click(page, qtbot, "ยังไม่บันทึก")
    attendance = child(program.window, AttendancePage, "attendance_page")
    assert attendance.isVisible()
    view = child(attendance, QWidget, "attendance_view")
    assert view.row == 4  # type: ignore[attr-defined]


def test_enter_leads_to_the_item_without_a_resolution(
    program: Program, page: PreviewPage, qtbot: QtBot
) -> None:
    view = child(page, FindingsView, "findings_view")
    row = next(at for at, text in enumerate(listed(page)) if "ยังไม่มีมติ" in text)
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    settle()
    heading = child(child(program.window, QWidget, "resolutions_page"), QLabel, "item_label")
    assert heading.isVisible()
    assert heading.text().startswith("๕.๑") or "๕.๑" in heading.text()


def test_what_was_mended_leaves_the_list(program: Program, page: PreviewPage, qtbot: QtBot) -> None:
    click(page, qtbot, "เวลาเริ่มประชุม")
    qtbot.keyClicks(focused(program), "1330")
    qtbot.keyClick(focused(program), Qt.Key.Key_Return)
    program.window.actions_by_name["step_preview"].trigger()
    settle()
    assert not any("เวลาเริ่มประชุม" in text for text in listed(page))


def test_where_nothing_is_open_it_says_so(opened: Program) -> None:
    opened.window.actions_by_name["step_preview"].trigger()
    settle()
    page = child(opened.window, PreviewPage, "preview_page")
    assert child(page, QLabel, "findings_title").text() == "ไม่มีเรื่องค้าง ส่งออกได้"
    assert child(page, FindingsView, "findings_view").isHidden()


def test_in_a_small_window_the_list_and_the_page_take_turns(
    program: Program, page: PreviewPage, qtbot: QtBot
) -> None:
    program.window.resize(683, 400)
    program.appearance.choose_text_size(200)
    settle()
    view = child(page, FindingsView, "findings_view")
    button = child(page, QPushButton, "look_button")
    assert button.text() == "ค้าง ๘"
    assert not view.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert view.isVisible()
    assert view.viewport().width() > page.width() // 2, "the sentences have room"
    heights = [view.sizeHintForRow(row) for row in range(len(listed(page)))]
    assert view.height() >= sum(heights), "nothing is cut and it has no bar of its own"


def test_the_model_behaves(page: PreviewPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(child(page, FindingsModel, ""))
