"""Names for those who do not see, keys for those who have no mouse, contrast for everybody."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QRadioButton,
    QTabBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pcio_desktop.ui.dialogs.about_dialog import AboutDialog
from pcio_desktop.ui.dialogs.crash_dialog import CrashDialog
from pcio_desktop.ui.dialogs.keys_dialog import KeysDialog, key_rows
from pcio_desktop.ui.dialogs.new_committee_dialog import NewCommitteeDialog
from pcio_desktop.ui.pages.registry import PLACES, STEPS
from pcio_desktop.ui.palette import DARK, LIGHT, Tokens, list_palette, qt_palette
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.settings import Theme
from tests.ui import safety_dialogs
from tests.ui.looking import settle

READABLE, EDGE = 4.5, 3.0


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = colour.redF(), colour.greenF(), colour.blueF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: QColor | str, other: QColor | str) -> float:
    lights = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def unnamed(window: QWidget) -> list[str]:
    """Widgets one can reach by keyboard that say nothing to a screen reader."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        exempt = isinstance(widget, QAbstractScrollArea | QTabBar | QTabWidget)
        if isinstance(widget, QAbstractItemView):
            exempt = False
        if widget.window() is not window:  # the list of a combo box, named by the box
            continue
        if exempt or widget.objectName().startswith("qt_"):
            continue
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def labels_without_buddy(window: QWidget) -> list[str]:
    labels = [label for label in window.findChildren(QLabel) if re.search(r"&\w", label.text())]
    return [label.text() for label in labels if label.buddy() is None]


def doubled_mnemonics(window: QWidget) -> list[str]:
    # What is not seen takes no key.
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    keys = Counter(key.lower() for text in labels for key in re.findall(r"&(\w)", text))
    return [key for key, times in keys.items() if times > 1]


def cut_buttons(window: QWidget) -> list[str]:
    return [
        button.text()
        for button in window.findChildren(QAbstractButton)
        if button.isVisibleTo(window)
        and button.text()
        and button.toolTip() == ""
        and button.width() < button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    ]


def tab_order(window: QWidget) -> list[str]:
    order: list[str] = []
    widget = window.nextInFocusChain()
    for _ in range(500):
        if widget is None or widget is window:
            break
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reached and widget.isVisibleTo(window) and widget.focusProxy() is None:
            order.append(widget.objectName())
        widget = widget.nextInFocusChain()
    return order


def audit(window: QWidget) -> None:
    settle()
    assert unnamed(window) == []
    assert labels_without_buddy(window) == []
    assert doubled_mnemonics(window) == []
    assert cut_buttons(window) == []


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_window_can_be_read_and_used_without_seeing_it(
    opened: Program, language: str, percent: int
) -> None:
    opened.language.speak(language)
    opened.appearance.choose_text_size(percent)
    audit(opened.window)
    steps = [f"step_{spec.name}" for spec in STEPS]
    for action in steps + [f"show_{spec.name}" for spec in PLACES]:
        opened.window.actions_by_name[action].trigger()
        audit(opened.window)
    opened.window.actions_by_name["undo"].trigger()
    opened.window.actions_by_name["undo"].trigger()  # asked first: whole meetings go
    audit(opened.window)
    opened.window.actions_by_name["close_file"].trigger()
    audit(opened.window)


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_dialogs_too(program: Program, language: str) -> None:
    program.language.speak(language)
    window = program.window
    rows = key_rows(window.actions_by_name, window.menus)
    dialogs = [
        NewCommitteeDialog(Path(), window), AboutDialog(window), KeysDialog(rows, window),
        CrashDialog("ZeroDivisionError", Path(), window),
        *safety_dialogs.dialogs(program.worker, window).values(),
    ]  # fmt: skip
    for dialog in dialogs:
        dialog.show()
        audit(dialog)
        dialog.close()


def test_tab_goes_from_the_top_to_the_bottom(opened: Program) -> None:
    window = opened.window
    order = [name for name in tab_order(window) if name in ("meetings_view", "export_button",
                                                            "agenda_view")]  # fmt: skip
    assert order == ["meetings_view", "export_button", "agenda_view"]
    window.actions_by_name["close_file"].trigger()
    ends = ("recent_view", "open_button", "new_button", "sample_button")
    assert [name for name in tab_order(window) if name in ends] == list(ends)


def test_tab_in_the_dialog_follows_the_eye(program: Program) -> None:
    dialog = NewCommitteeDialog(Path(), program.window)
    dialog.show()
    wanted = ["file_edit", "choose_button", "cancel_button", "create_button"]
    assert [name for name in tab_order(dialog) if name in wanted] == wanted
    dialog.close()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_from_its_ground(tokens: Tokens) -> None:
    grounds = (tokens.window, tokens.surface, tokens.selected)
    for text in (tokens.text, tokens.secondary):
        assert min(contrast(text, ground) for ground in grounds) >= READABLE
    for tone in ("good", "warning", "bad"):
        assert min(contrast(getattr(tokens, tone), ground) for ground in grounds[:2]) >= READABLE
    for tone in ("good", "warning", "bad", "info"):
        pair = getattr(tokens, f"{tone}_on_tint"), getattr(tokens, f"{tone}_tint")
        assert contrast(*pair) >= READABLE
    assert contrast(tokens.on_accent, tokens.accent) >= READABLE
    assert contrast(tokens.edge, tokens.surface) >= EDGE
    assert min(contrast(tokens.accent, ground) for ground in grounds) >= EDGE


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_box_to_tick_is_seen_before_it_is_ticked(
    program: Program, tokens: Tokens, kind: type[QCheckBox | QRadioButton], qtbot: QtBot
) -> None:
    program.appearance.choose_theme(Theme.DARK if tokens.dark else Theme.LIGHT)
    box = kind("ติดราชการ")
    qtbot.addWidget(box)
    box.show()
    picture = box.grab().toImage()
    row = picture.height() // 2
    edge = max(contrast(picture.pixelColor(x, row), tokens.surface) for x in range(4))
    assert edge >= EDGE - 0.5  # a round edge is smoothed


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_so_does_every_text_of_qts_own_roles(tokens: Tokens) -> None:
    role = QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window), (role.Text, role.Base), (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight), (role.PlaceholderText, role.Base),
        (role.ToolTipText, role.ToolTipBase), (role.Link, role.Base),
    )  # fmt: skip
    for palette in (qt_palette(tokens), list_palette(tokens)):
        for text, ground in pairs:
            assert contrast(palette.color(text), palette.color(ground)) >= READABLE
