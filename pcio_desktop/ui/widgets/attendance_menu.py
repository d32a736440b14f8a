"""What can be done with one line of attendance, as a menu: the keys of the table for the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from pcio_desktop.domain.form_words import ABSENCE_REASONS
from pcio_desktop.ui import words
from pcio_desktop.ui.models.attendance_model import ADD, Entry, state_word
from pcio_desktop.ui.widgets.attendance_delegate import STATES
from pcio_desktop.ui.widgets.attendance_keys import Press

translate = QCoreApplication.translate


def line_menu(entry: Entry, stamps: Sequence[QAction], parent: QWidget) -> QMenu:
    """The menu of a line; the data of each action of its own is a digit or a `Press`."""
    menu = QMenu(parent)
    if entry.is_seat:
        _fill_seat(menu)
    more = translate("AttendanceMenu", "Edit… (F2)")
    add = translate("AttendanceMenu", "Add… (Enter)")
    _add(menu, add if entry.id == ADD else more, Press.EDIT)
    if entry.id == ADD:
        return menu
    menu.addActions(list(stamps))
    menu.addSeparator()
    if entry.is_seat:
        _add(menu, translate("AttendanceMenu", "Not recorded ({})").format(words.number(0)), 0)
    else:
        _add(menu, translate("AttendanceMenu", "Remove (Delete)"), Press.REMOVE)
    return menu


def _fill_seat(menu: QMenu) -> None:
    for digit, state in enumerate(STATES, 1):
        _add(menu, f"{state_word(state)} ({words.number(digit)})", digit)
    menu.addSeparator()
    absent = state_word("absent")
    for digit, reason in enumerate(ABSENCE_REASONS, len(STATES) + 1):
        _add(menu, f"{absent}: {reason} ({words.number(digit)})", digit)
    menu.addSeparator()


def _add(menu: QMenu, text: str, asked: int | Press) -> None:
    menu.addAction(text).setData(asked)
