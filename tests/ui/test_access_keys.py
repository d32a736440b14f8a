"""Access keys: each opens one thing, in both languages, on every page."""

from collections import Counter
from collections.abc import Iterable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QMenuBar, QTabBar, QTabWidget, QWidget

from pcio_desktop.ui.pages.registry import PLACES, STEPS
from pcio_desktop.ui.program import Program
from tests.ui.looking import settle

LANGUAGES = pytest.mark.parametrize("language", ["th", "en"])
PAGES = [f"step_{page.name}" for page in STEPS] + [f"show_{page.name}" for page in PLACES]


def access_key(text: str) -> str:
    """The letter behind the first & that is not doubled, as Alt takes it; empty for none."""
    return QKeySequence.mnemonic(text).toString()


def twice(texts: Iterable[str]) -> dict[str, list[str]]:
    """The texts that share an access key."""
    marked = [(access_key(text), text) for text in texts]
    often = Counter(key for key, _ in marked if key)
    return {
        key: [text for one, text in marked if one == key]
        for key, count in often.items()
        if count > 1
    }


@LANGUAGES
def test_no_two_entries_of_a_menu_share_an_access_key(opened: Program, language: str) -> None:
    opened.language.speak(language)
    settle()
    bar = opened.window.findChild(QMenuBar)
    assert isinstance(bar, QMenuBar)
    shared = {"menu bar": twice(action.text() for action in bar.actions())}
    for menu in bar.findChildren(QMenu):
        shared[menu.title()] = twice(action.text() for action in menu.actions())
    assert {name: found for name, found in shared.items() if found} == {}


def marked_texts(window: QWidget) -> list[str]:
    """What is to be seen on the page with an access key of its own."""
    texts: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, (QMenuBar, QMenu)):
            continue
        if isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        ):
            texts.append(widget.text())
        elif isinstance(widget, QTabBar):
            texts.extend(widget.tabText(at) for at in range(widget.count()))
    return texts


@LANGUAGES
def test_nor_does_the_order_beside_the_roster(opened: Program, language: str) -> None:
    opened.language.speak(language)
    opened.window.actions_by_name["show_roster"].trigger()
    tabs = opened.window.findChild(QTabWidget, "editor_tabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(1)
    settle()
    bar = opened.window.findChild(QMenuBar)
    assert isinstance(bar, QMenuBar)
    assert twice([*(action.text() for action in bar.actions()), *marked_texts(opened.window)]) == {}


@LANGUAGES
@pytest.mark.parametrize("place", PAGES)
def test_no_button_of_a_page_takes_the_access_key_of_a_menu_or_of_another(
    opened: Program, language: str, place: str
) -> None:
    opened.language.speak(language)
    opened.window.actions_by_name[place].trigger()
    settle()
    bar = opened.window.findChild(QMenuBar)
    assert isinstance(bar, QMenuBar)
    assert twice([*(action.text() for action in bar.actions()), *marked_texts(opened.window)]) == {}
