"""A file in the window: what it shows, and each action by key and by mouse."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QTableView, QToolButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from pcio_desktop import app
from pcio_desktop.ui.actions import SPECS
from pcio_desktop.ui.dialogs.about_dialog import AboutDialog
from pcio_desktop.ui.dialogs.keys_dialog import KeysDialog, key_rows
from pcio_desktop.ui.pages.registry import PLACES, STEPS
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.counts_row import CountsRow
from pcio_desktop.ui.widgets.status_line import StatusLine
from tests.ui.conftest import Boxes
from tests.ui.looking import child, settle, text_of, texts

# What the offscreen platform says of menus that are really opened.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CONTROL = Qt.KeyboardModifier.ControlModifier


def meetings(program: Program) -> QTreeView:
    return child(program.window, QTreeView, "meetings_view")


def test_the_newest_meeting_is_shown_with_its_day_people_and_quorum(opened: Program) -> None:
    overview = opened.operations.overview(opened.operations.meetings()[0].id)
    assert text_of(opened, "committee_label", "sidebar") == "PCIO ตัวอย่าง"
    assert text_of(opened, "title_label") == "ครั้งที่ ๒/๒๕๖๘"
    assert text_of(opened, "when_label").startswith("วันอังคารที่ ๑๗ มิถุนายน ๒๕๖๘ เวลา ๑๓.๓๐ น. · ")
    assert text_of(opened, "state_badge") == "ตรวจแล้ว"
    assert text_of(opened, "quorum_label") == "องค์ประชุมครบ"
    assert re.search("มา [๐-๙]+ จาก [๐-๙]+ ต้องมีอย่างน้อย [๐-๙]+", text_of(opened, "quorum_detail"))
    counts = child(opened.window, CountsRow, "counts_row").text()
    assert re.fullmatch("มาเอง [๐-๙]+ แทน [๐-๙]+ ไม่มา [๐-๙]+ ผู้เข้าร่วม [๐-๙]+", counts)
    agenda = child(opened.window, QTableView, "agenda_view").model()
    assert agenda.rowCount() == len(overview.agenda)
    assert agenda.index(0, 0).data() == "๑"
    assert opened.window.windowTitle() == "PCIO ตัวอย่าง — ครั้งที่ ๒/๒๕๖๘"


def test_meetings_stand_in_groups_of_years_with_their_state(opened: Program) -> None:
    assert list(texts(meetings(opened).model())) == ["๒๕๖๘", "๒/๒๕๖๘", "๑/๒๕๖๘"]


def test_a_meeting_is_chosen_by_key_by_mouse_and_by_action(opened: Program, qtbot: QtBot) -> None:
    view = meetings(opened)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert text_of(opened, "title_label") == "ครั้งที่ ๑/๒๕๖๘"
    newest = view.model().index(0, 0, view.model().index(0, 0))
    place = view.visualRect(newest).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert text_of(opened, "title_label") == "ครั้งที่ ๒/๒๕๖๘"
    qtbot.keyClick(opened.window, Qt.Key.Key_PageDown, CONTROL)
    assert text_of(opened, "title_label") == "ครั้งที่ ๑/๒๕๖๘"
    qtbot.keyClick(opened.window, Qt.Key.Key_PageUp, CONTROL)
    assert text_of(opened, "title_label") == "ครั้งที่ ๒/๒๕๖๘"


def test_a_click_on_a_year_keeps_the_meeting(opened: Program, qtbot: QtBot) -> None:
    view = meetings(opened)
    place = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert text_of(opened, "title_label") == "ครั้งที่ ๒/๒๕๖๘"


def test_undo_and_redo_say_what_and_do_it_by_key_and_by_mouse(
    opened: Program, qtbot: QtBot
) -> None:
    actions = opened.window.actions_by_name
    assert "นำเข้าข้อมูลตัวอย่าง" in actions["undo"].text()
    assert not actions["redo"].isEnabled()
    qtbot.keyClick(opened.window, Qt.Key.Key_Z, CONTROL)
    assert len(opened.operations.meetings()) == 2, "asked first, for whole meetings would go"
    qtbot.keyClick(opened.window, Qt.Key.Key_Z, CONTROL)
    assert opened.operations.meetings() == []
    assert "นำเข้าข้อมูลตัวอย่าง" in opened.window.notice
    assert text_of(opened, "empty_title") == "ยังไม่มีการประชุม"
    assert not actions["undo"].isEnabled()
    assert not actions["export_minutes"].isEnabled()
    redo = child(opened.window, QToolButton, "redo_button")
    qtbot.mouseClick(redo, Qt.MouseButton.LeftButton)
    assert len(opened.operations.meetings()) == 2
    assert text_of(opened, "title_label") == "ครั้งที่ ๒/๒๕๖๘"
    assert "บันทึกแล้ว" in child(opened.window, StatusLine, "status_line").stored.text()


def test_the_notice_offers_the_way_back(opened: Program, qtbot: QtBot) -> None:
    opened.window.actions_by_name["undo"].trigger()
    opened.window.actions_by_name["undo"].trigger()
    button = child(opened.window, QPushButton, "redo_button")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(opened.operations.meetings()) == 2
    dismiss = child(opened.window, QPushButton, "dismiss_button")
    qtbot.keyClick(dismiss, Qt.Key.Key_Return)
    assert opened.window.notice == ""


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_importing_again_changes_nothing_and_says_so(
    opened: Program, qtbot: QtBot, boxes: Boxes, by: str, sample_json: Path
) -> None:
    boxes.files.append(sample_json)
    before = opened.operations.meetings()
    if by == "key":
        qtbot.keyClick(opened.window, Qt.Key.Key_I, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    else:
        choose_in_menu(opened, qtbot, "menu_file", "import_document")
    assert opened.operations.meetings() == before
    assert opened.window.notice.startswith("นำเข้าแล้ว: ใหม่ ๐ ครั้ง ปรับปรุง ๐ ครั้ง เหมือนเดิม ๒ ครั้ง")
    assert not opened.operations.last_change, "nothing to offer an undo for"


def test_what_cannot_be_imported_is_said_and_nothing_happens(
    opened: Program, boxes: Boxes, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"meetings": 7', encoding="utf-8")
    before = opened.operations.meetings()
    opened.window.transfer.import_file(bad)
    assert boxes.take_told()
    opened.window.transfer.import_file(tmp_path / "missing.json")
    assert "missing.json" in boxes.take_told()
    assert opened.operations.meetings() == before


def test_the_list_of_meetings_folds_away_and_comes_back(opened: Program, qtbot: QtBot) -> None:
    sidebar = child(opened.window, QWidget, "sidebar")
    rail = child(opened.window, QToolButton, "rail_button")
    assert sidebar.isVisible()
    assert not rail.isVisible()
    opened.window.resize(700, 420)
    settle()
    assert not sidebar.isVisible()
    qtbot.mouseClick(rail, Qt.MouseButton.LeftButton)
    assert sidebar.isVisible()
    qtbot.keyClick(opened.window, Qt.Key.Key_F9)
    assert not sidebar.isVisible()
    opened.window.resize(1180, 720)
    settle()
    assert sidebar.isVisible()


def test_text_grows_and_shrinks_by_key_and_by_menu(opened: Program, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_Plus, CONTROL)
    assert opened.appearance.percent == 110
    qtbot.keyClick(opened.window, Qt.Key.Key_Minus, CONTROL)
    assert opened.appearance.percent == 100
    choose_in_menu(opened, qtbot, "menu_text_size", "text_size_200")
    assert opened.appearance.percent == 200
    assert opened.window.font().pointSizeF() == pytest.approx(22)
    qtbot.keyClick(opened.window, Qt.Key.Key_Plus, CONTROL)
    assert opened.appearance.percent == 200
    qtbot.keyClick(opened.window, Qt.Key.Key_0, CONTROL)
    assert opened.settings.text_size == 100


def test_the_language_changes_at_run_time_and_is_remembered(opened: Program, qtbot: QtBot) -> None:
    choose_in_menu(opened, qtbot, "menu_language", "language_en")
    assert text_of(opened, "title_label") == "Meeting 2/2568"
    assert text_of(opened, "when_label").startswith("Tuesday, 17 June 2025 (B.E. 2568) at 13:30")
    assert list(texts(meetings(opened).model())) == ["2568", "2/2568", "1/2568"]
    assert opened.settings.language == "en"
    choose_in_menu(opened, qtbot, "menu_language", "language_th")
    assert text_of(opened, "title_label") == "ครั้งที่ ๒/๒๕๖๘"


def test_colours_change_at_run_time(opened: Program, qtbot: QtBot) -> None:
    choose_in_menu(opened, qtbot, "menu_theme", "theme_dark")
    assert opened.appearance.tokens.dark
    choose_in_menu(opened, qtbot, "menu_theme", "theme_light")
    assert not opened.appearance.tokens.dark


def test_f1_lists_every_key(opened: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[int] = []
    monkeypatch.setattr(KeysDialog, "exec", lambda dialog: shown.append(dialog.height()))
    qtbot.keyClick(opened.window, Qt.Key.Key_F1)
    assert len(shown) == 1
    listed = {row.text for row in key_rows(opened.window.actions_by_name, opened.window.menus)}
    with_keys = [name for name, spec in SPECS.items() if spec.keys]
    assert len(listed) == len(with_keys)


def test_about_names_the_versions(
    opened: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        AboutDialog, "exec", lambda dialog: said.append(text_in(dialog, "details_label"))
    )
    choose_in_menu(opened, qtbot, "menu_help", "about")
    (text,) = said
    assert "SQLite 3." in text
    assert "Qt 6." in text


def test_no_key_is_given_twice(opened: Program) -> None:
    actions = opened.window.actions_by_name
    keys = [key.toString() for name in actions.names() for key in actions[name].shortcuts()]
    assert len(keys) == len(set(keys))


def test_closing_the_file_goes_back_to_the_start(opened: Program, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_W, CONTROL)
    assert opened.operations.path is None
    assert child(opened.window, QPushButton, "open_button").isVisible()
    for name in ("import_document", "export_minutes", "undo", "redo", "close_file"):
        assert not opened.window.actions_by_name[name].isEnabled()


def choose_in_menu(program: Program, qtbot: QtBot, menu_name: str, action_name: str) -> None:
    """Open a menu and click one of its entries."""
    menu = child(program.window, QMenu, menu_name)
    menu.popup(program.window.mapToGlobal(program.window.rect().center()))
    action: QAction = program.window.actions_by_name[action_name]
    assert action in menu.actions()
    place = menu.actionGeometry(action).center()
    qtbot.mouseMove(menu, place)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    menu.close()
    settle()


def text_in(parent: QWidget, name: str) -> str:
    label = parent.findChild(QWidget, name)
    return label.text()  # type: ignore[union-attr]


@pytest.fixture
def sample_json() -> Path:
    from pcio_desktop import paths

    return paths.resource("sample/committee.json")


def test_no_two_actions_share_a_key(opened: Program) -> None:
    actions = opened.window.actions_by_name
    keys = [(key.toString(), name) for name in actions.names() for key in actions[name].shortcuts()]
    taken: dict[str, str] = {}
    for key, name in keys:
        assert key not in taken, f"{key}: {taken[key]} and {name}"
        taken[key] = name


def test_a_page_is_shown_by_its_name(opened: Program) -> None:
    assert [spec.name for spec in (*STEPS, *PLACES)] == list(app.PAGES)
    for name in app.PAGES:
        opened.window.show_page(name)
        assert child(opened.window, QWidget, f"{name}_page").isVisible()
