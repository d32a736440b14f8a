"""What is wrong with a field can be read to its end, in small windows and with large text."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from pcio_desktop.ui.pages.ledger_page import LedgerPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.choice_bar import ChoiceBar
from pcio_desktop.ui.widgets.entry_field import EntryField
from tests.ui.looking import child, settle
from tests.ui.test_pictures import LARGE, SMALL
from tests.ui.test_resolution_pictures import open_resolutions

REFUSED = "มีการประชุมครั้งที่ ๑/๒๕๖๘ อยู่แล้ว ใช้เลขอื่น"
ROOMS = [(percent, size) for percent in (100, 150, 200) for size in (LARGE, SMALL)]


def said(page: QWidget, sentence: str) -> list[QLabel]:
    return [label for label in page.findChildren(QLabel) if label.text() == sentence]


def can_be_read(page: QWidget, sentence: str) -> None:
    """The sentence is there once and nothing of it is cut."""
    (label,) = said(page, sentence)
    above, rooms = label.parentWidget(), list[int]()
    while above is not None and above is not page:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(label, 0, 8)
            rooms.append(above.viewport().height())
        above = above.parentWidget()
    settle()
    parent = label.parentWidget()
    name = label.objectName() or (parent.objectName() if parent is not None else "")
    wraps = Qt.TextFlag.TextWordWrap
    needed = label.fontMetrics().boundingRect(QRect(0, 0, label.width(), 9999), wraps, sentence)
    assert needed.width() <= label.width(), name
    assert label.heightForWidth(label.width()) <= label.height(), name
    seen = label.visibleRegion().boundingRect()
    assert seen.width() == label.width(), name
    # What is higher than the window shows is read by scrolling.
    assert seen.height() == min(label.height(), rooms[0] if rooms else label.height()), name


def refuse_each(page: QWidget) -> None:
    fields: list[EntryField[Any]] = [
        field for field in page.findChildren(EntryField) if field.isVisible() and field.isEnabled()
    ]
    assert fields
    for field in fields:
        field.show_error(REFUSED)
        settle()
        can_be_read(page, REFUSED)
        assert field.edit.accessibleDescription() == REFUSED
        field.show_error("")
        settle()
        assert not [label for label in said(page, REFUSED) if label.isVisible()]


def prepare(program: Program) -> None:
    """Unfold what is not seen at first."""
    window = program.window
    panel = window.findChild(QToolButton, "panel_item_button")
    if panel is not None:
        panel.setChecked(True)
    ledger = window.findChild(LedgerPage)
    if ledger is not None and ledger.isVisible():
        child(ledger, QAbstractScrollArea, "ledger_view").setFocus()
        ledger.show_owners()
        child(ledger, ChoiceBar, "state_bar").press(3)  # done, so there is a day
    settle()


@pytest.mark.parametrize(("percent", "size"), ROOMS)
@pytest.mark.parametrize(
    ("page", "action"),
    [
        ("details_page", "step_details"),
        ("resolutions_page", ""),
        ("agenda_page", "step_agenda"),
        ("new_meeting_page", "show_new_meeting"),
        ("ledger_page", "show_ledger"),
    ],
)
def test_what_is_wrong_with_a_field_can_be_read(
    program: Program,
    sample_file: Path,
    page: str,
    action: str,
    percent: int,
    size: tuple[int, int],
) -> None:
    program.appearance.choose_text_size(percent)
    program.window.resize(*size)
    program.window.open_path(sample_file)
    if action:
        program.window.actions_by_name[action].trigger()
    else:
        child(open_resolutions(program), QCheckBox, "voted_check").click()
    settle()
    prepare(program)
    if program.window.notice:
        child(program.window, QPushButton, "dismiss_button").click()
    refuse_each(child(program.window, QWidget, page))
